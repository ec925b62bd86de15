public import OCOPFunding
public import OCOPModel

/// What a producer needs support for (nhu cầu hỗ trợ của chủ thể).
///
/// ```swift
/// var need = SupportNeed(
///   id: try ID("nc-12"), producer: cooperative, category: .equipment, text: "Máy sấy chè",
///   estimate: Dong(400_000_000), raised: try CivilDate("2021-02-10"))
/// try need.course.take(.accepted(ID("ra-soat-2021-q1")), on: CivilDate("2021-03-25"))
/// ```
public struct SupportNeed: Sendable, Hashable {
  /// The need's identifier.
  public let id: ID<SupportNeed>
  /// The producer.
  public let producer: ID<Producer>
  /// The product that it is for; `nil` for the producer as a whole.
  public let product: ID<Product>?
  /// What support is asked for.
  public let category: MeasureCategory
  /// What is needed, in the producer's words.
  public let text: String
  /// What it would cost; `nil` where nobody has reckoned it.
  public let estimate: Dong?
  /// What has become of it.
  public var course: Course<NeedRules>

  /// Creates a need that is raised on a day.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - producer: The producer.
  ///   - product: The product that it is for.
  ///   - category: What support is asked for.
  ///   - text: What is needed.
  ///   - estimate: What it would cost.
  ///   - raised: The day on which it was raised.
  public init(
    id: ID<SupportNeed>, producer: ID<Producer>, product: ID<Product>? = nil, category: MeasureCategory,
    text: String, estimate: Dong? = nil, raised: CivilDate
  ) {
    self.id = id
    self.producer = producer
    self.product = product
    self.category = category
    self.text = text
    self.estimate = estimate
    self.course = Course(from: raised)
  }

  /// The last day up to a day on which a review looked at it; `nil` where none did.
  public func lastReview(through day: CivilDate) -> CivilDate? {
    course.history.last { $0.day <= day && $0.step.review != nil }?.day
  }
}

/// A round in which producers' needs are gone through (kỳ rà soát nhu cầu).
public struct NeedReview: Sendable, Hashable {
  /// The round's identifier.
  public let id: ID<NeedReview>
  /// What it is called, such as “quý I năm 2021”.
  public let name: String
  /// The day on which it was held.
  public let held: CivilDate
  /// The department that held it; `nil` where the register does not say.
  public let department: ID<Department>?

  /// Creates a round.
  public init(id: ID<NeedReview>, name: String, held: CivilDate, department: ID<Department>? = nil) {
    self.id = id
    self.name = name
    self.held = held
    self.department = department
  }
}

/// Support that was given (khoản hỗ trợ đã thực hiện): how much, to whom, out of which kind of capital.
public struct SupportGrant: Sendable, Hashable {
  /// The grant's identifier.
  public let id: ID<SupportGrant>
  /// The producer.
  public let producer: ID<Producer>
  /// What it was for.
  public let category: MeasureCategory
  /// The kind of capital.
  public let capital: CapitalKind
  /// The purse, where it is known.
  public let source: ID<FundingSource>?
  /// The amount, at least 0 đồng.
  public let amount: Dong
  /// The day on which it was paid.
  public let paid: CivilDate

  /// Creates a grant.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - producer: The producer.
  ///   - category: What it was for.
  ///   - capital: The kind of capital.
  ///   - source: The purse.
  ///   - amount: The amount.
  ///   - paid: The day on which it was paid.
  public init(
    id: ID<SupportGrant>, to producer: ID<Producer>, for category: MeasureCategory, from capital: CapitalKind,
    source: ID<FundingSource>? = nil, amount: Dong, paid: CivilDate
  ) {
    self.id = id
    self.producer = producer
    self.category = category
    self.capital = capital
    self.source = source
    self.amount = amount
    self.paid = paid
  }
}

#if !hasFeature(Embedded)
extension SupportNeed: Codable {}
extension NeedReview: Codable {}
extension SupportGrant: Codable {}
#endif
