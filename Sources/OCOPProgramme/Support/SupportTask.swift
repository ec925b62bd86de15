public import OCOPFunding
public import OCOPModel

/// Something that a producer has to get done to come up to an option of the form (việc cần làm), and what that costs.
public struct SupportTask: Sendable, Hashable {
  /// What is done.
  public let name: Bilingual
  /// What it costs, 0…``largestCost``; what costs nothing needs no support.
  public let cost: Dong
  /// What support for it is asked for.
  public let category: MeasureCategory
  /// The contents within the category that it is, each of which lets rules for that content pay.
  public let contents: [ID<SupportContent>]
  /// The share of its cost that must not be the State's.
  public let ownShare: Share
  /// Whether it is paid in full or not at all.
  public let isWhole: Bool

  /// The largest cost of a task.
  public static let largestCost = Dong(1_000_000_000_000_000)

  /// Creates a task; ``SupportPriceList`` says what is wrong with its cost.
  ///
  /// - Parameters:
  ///   - name: What is done.
  ///   - cost: What it costs.
  ///   - category: What support for it is asked for.
  ///   - contents: The contents within the category.
  ///   - ownShare: The share that must not be the State's.
  ///   - isWhole: Whether it is paid in full or not at all.
  public init(
    _ name: Bilingual, cost: Dong, category: MeasureCategory, contents: [ID<SupportContent>] = [],
    ownShare: Share = .zero, isWhole: Bool = false
  ) {
    self.name = name
    self.cost = cost
    self.category = category
    self.contents = contents
    self.ownShare = ownShare
    self.isWhole = isWhole
  }
}

#if !hasFeature(Embedded)
extension SupportTask: Codable {}
#endif
