public import OCOPModel

/// A business plan for a product (phương án, dự án sản xuất kinh doanh), received in the third step of the cycle.
public struct BusinessPlan: Sendable, Hashable {
  /// What a plan promises for a year of full production (mục tiêu của phương án).
  public struct Promise: Sendable, Hashable {
    /// The yearly revenue.
    public let revenue: Dong?
    /// How many people work for it.
    public let workers: Int?

    /// Creates a promise; what is not stated is not known.
    public init(revenue: Dong? = nil, workers: Int? = nil) {
      self.revenue = revenue
      self.workers = workers
    }
  }

  /// The plan's identifier.
  public let id: ID<BusinessPlan>
  /// What the plan is called.
  public let title: String
  /// The producer whose plan it is.
  public let producer: ID<Producer>
  /// The idea that it carries out; `nil` for an existing product.
  public let idea: ID<ProductIdea>?
  /// The product that exists already; `nil` for a new one.
  public let product: ID<Product>?
  /// What carrying it out costs; `nil` where the plan does not say.
  public let cost: Dong?
  /// What it promises.
  public let promise: Promise
  /// What has become of it.
  public var course: Course<PlanRules>

  /// Creates a plan that is handed in on a day.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - title: What it is called.
  ///   - producer: Whose plan it is.
  ///   - idea: The idea that it carries out.
  ///   - product: The product that exists already.
  ///   - cost: What carrying it out costs.
  ///   - promise: What it promises.
  ///   - handedIn: The day on which it was handed in.
  public init(
    id: ID<BusinessPlan>, title: String, producer: ID<Producer>, idea: ID<ProductIdea>? = nil,
    product: ID<Product>? = nil, cost: Dong? = nil, promise: Promise = Promise(), handedIn: CivilDate
  ) {
    self.id = id
    self.title = title
    self.producer = producer
    self.idea = idea
    self.product = product
    self.cost = cost
    self.promise = promise
    self.course = Course(from: handedIn)
  }
}

#if !hasFeature(Embedded)
extension BusinessPlan: Codable {}
extension BusinessPlan.Promise: Codable {}
#endif
