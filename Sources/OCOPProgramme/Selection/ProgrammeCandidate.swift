public import OCOPFunding
public import OCOPModel

/// A star to which a product could be pushed (mục tiêu hạng sao): what that is worth, and what has to be paid for.
public struct ProgrammeGoal: Sendable, Hashable {
  /// The star level.
  public let star: Star
  /// What it is worth to the programme, in points of the programme's own: at least 1.
  public let worth: Int
  /// What has to be paid for, all of it; nothing where only work is needed.
  public let measures: [SupportMeasure]

  /// Creates a goal; ``ProgrammeSelection/validated()`` says what is wrong with it.
  public init(_ star: Star, worth: Int = 1, _ measures: [SupportMeasure]) {
    self.star = star
    self.worth = worth
    self.measures = measures
  }
}

/// A product of which a programme decides whether to push it, and how far (sản phẩm dự kiến hỗ trợ nâng hạng).
public struct ProgrammeCandidate: Sendable, Hashable {
  /// The product.
  public let product: ID<Product>
  /// The goals of which one at most is chosen, the one that is preferred where all else is equal first.
  public let goals: [ProgrammeGoal]

  /// Creates a candidate.
  public init(_ product: ID<Product>, _ goals: [ProgrammeGoal]) {
    self.product = product
    self.goals = goals
  }
}

#if !hasFeature(Embedded)
extension ProgrammeGoal: Codable {}
extension ProgrammeCandidate: Codable {}
#endif
