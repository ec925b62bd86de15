public import OCOPModel

/// Something that is to be paid for (nội dung đề nghị hỗ trợ): one item of cost.
///
/// Its ``item`` says which: two measures of one beneficiary for the same item would be paid twice, and are a fault.
///
/// ```swift
/// let dryer = SupportMeasure(
///   id: try ID("dryer"), name: Bilingual(vi: "Máy sấy chè", en: "Tea dryer"), cost: Dong(400_000_000),
///   category: .equipment, beneficiary: try ID("htx-tan-cuong"), producerKind: .cooperative)
/// ```
public struct SupportMeasure: Sendable, Hashable {
  /// How much of a cost is eligible under one rule, such as the inputs of a model (phần chi phí được tính hỗ trợ).
  public struct EligibleCost: Sendable, Hashable {
    /// The rule.
    public let rule: ID<SupportRule>
    /// The part of the cost that the rule's share is taken of, 0 đồng to the whole cost.
    public let amount: Dong

    /// Creates a part of a cost.
    public init(_ amount: Dong, under rule: ID<SupportRule>) {
      self.rule = rule
      self.amount = amount
    }
  }

  /// The measure's identifier.
  public let id: ID<SupportMeasure>
  /// What is done.
  public let name: Bilingual
  /// What it costs, at least 1 đồng.
  public let cost: Dong
  /// What it is for.
  public let category: MeasureCategory
  /// The contents within the category that it is, each of which lets rules for that content pay.
  public let contents: [ID<SupportContent>]
  /// Who gets the support.
  public let beneficiary: ID<Producer>
  /// What kind of producer that is; `nil` where not known, which is a fault where a rule hangs on it.
  public let producerKind: ProducerKind?
  /// Where it is carried out; `nil` where not known, which is a fault where a rule hangs on it.
  public let place: SupportPlace?
  /// The star level of the product that it is for, where there is one.
  public let star: Star?
  /// Its class: 1 before 2; at most ``lastClass``.
  public let priority: Int
  /// The budget years that may pay for it; `nil` for any.
  public let years: ClosedRange<Int>?
  /// The share of its cost that must not be the State's (tỷ lệ đối ứng): at most the whole.
  public let ownShare: Share
  /// Parts of the cost that are eligible, by rule; a rule that is not here has the whole cost.
  public let eligibleCosts: [EligibleCost]
  /// Whether it is paid in full or not at all (chỉ thực hiện khi đủ vốn).
  public let isWhole: Bool
  /// How many purses at most may pay for it, of any kind; `nil` for any number.
  public let mostSources: Int?
  /// The item of cost that it is; `nil` for an item of its own.
  public let item: String?
  /// The project that it is a part of; `nil` for none.
  public let project: ID<SupportProject>?

  /// Creates a measure; ``FundingProblem/validated()`` says what is wrong with it.
  public init(
    id: ID<SupportMeasure>, name: Bilingual, cost: Dong, category: MeasureCategory,
    contents: [ID<SupportContent>] = [], beneficiary: ID<Producer>, producerKind: ProducerKind? = nil,
    place: SupportPlace? = nil, star: Star? = nil, priority: Int = 1, years: ClosedRange<Int>? = nil,
    ownShare: Share = .zero, eligibleCosts: [EligibleCost] = [], isWhole: Bool = false,
    mostSources: Int? = nil, item: String? = nil, project: ID<SupportProject>? = nil
  ) {
    self.id = id
    self.name = name
    self.cost = cost
    self.category = category
    self.contents = contents
    self.beneficiary = beneficiary
    self.producerKind = producerKind
    self.place = place
    self.star = star
    self.priority = priority
    self.years = years
    self.ownShare = ownShare
    self.eligibleCosts = eligibleCosts
    self.isWhole = isWhole
    self.mostSources = mostSources
    self.item = item
    self.project = project
  }

  /// The last class that there can be.
  public static let lastClass = AllocationProblem.mostClasses - 2

  /// The part of the cost that a rule's share is taken of.
  func eligibleCost(under rule: ID<SupportRule>) -> Dong {
    eligibleCosts.first { $0.rule == rule }?.amount ?? cost
  }

  /// The most that all state purses together may pay: the cost without the own share, rounded down.
  var stateCap: Dong {
    guard let rest = try? Share(ownShare.denominator - ownShare.numerator, ownShare.denominator) else {
      return .zero
    }
    return (try? cost.part(rest)) ?? .zero
  }
}

#if !hasFeature(Embedded)
extension SupportMeasure.EligibleCost: Codable {}
extension SupportMeasure: Codable {}
#endif
