public import OCOPIntellectualProperty
public import OCOPModel
public import OCOPRating

/// The registers of a programme (các sổ theo dõi), as they are written; ``Programme`` checks that they fit together.
public struct ProgrammeRecords: Sendable, Hashable {
  /// The largest number that a count of a register can be: of people, orders, booths.
  public static let largestCount = 1_000_000_000

  /// The localities by which the registers are written.
  public var localities: LocalityList
  /// The departments.
  public var departments: [Department]
  /// The producers.
  public var producers: [ProducerProfile]
  /// The products, rated or not.
  public var products: [ProductProfile]
  /// The product ideas.
  public var ideas: [ProductIdea]
  /// The business plans.
  public var plans: [BusinessPlan]
  /// The yearly cycles.
  public var cycles: [OCOPCycle]
  /// The dossiers.
  public var dossiers: [Dossier]
  /// The recognition certificates.
  public var certificates: CertificateRegister
  /// Recognitions known from lists.
  public var recognitions: [ListedRecognition]
  /// The model projects.
  public var projects: [ModelProject]
  /// Workshops and training.
  public var activities: [ProgrammeActivity]
  /// Floors of electronic commerce.
  public var floors: [TradeFloor]
  /// Producers' places on them.
  public var memberships: [FloorMembership]
  /// Products offered on them.
  public var listings: [FloorListing]
  /// What was sold on them.
  public var sales: [FloorSales]
  /// Display areas and points of sale.
  public var salesPoints: [SalesPoint]
  /// Fairs and other promotion.
  public var promotionEvents: [PromotionEvent]
  /// Works of the infrastructure of trade.
  public var facilities: [TradeFacility]
  /// Rounds of review.
  public var reviews: [NeedReview]
  /// Needs for support.
  public var needs: [SupportNeed]
  /// Support given.
  public var grants: [SupportGrant]
  /// Urgent problems.
  public var problems: [UrgentProblem]
  /// Targets.
  public var targets: [ProgrammeTarget]
  /// Figures by product and year.
  public var figures: [YearFigures]
  /// Cases of intellectual property.
  public var cases: [ProgrammeCase]

  /// Creates registers; what is not given is empty.
  public init(
    localities: LocalityList = .none, departments: [Department] = [], producers: [ProducerProfile] = [],
    products: [ProductProfile] = [], ideas: [ProductIdea] = [], plans: [BusinessPlan] = [],
    cycles: [OCOPCycle] = [], dossiers: [Dossier] = [],
    certificates: CertificateRegister = CertificateRegister(), recognitions: [ListedRecognition] = [],
    projects: [ModelProject] = [], activities: [ProgrammeActivity] = [], floors: [TradeFloor] = [],
    memberships: [FloorMembership] = [], listings: [FloorListing] = [], sales: [FloorSales] = [],
    salesPoints: [SalesPoint] = [], promotionEvents: [PromotionEvent] = [], facilities: [TradeFacility] = [],
    reviews: [NeedReview] = [], needs: [SupportNeed] = [], grants: [SupportGrant] = [],
    problems: [UrgentProblem] = [], targets: [ProgrammeTarget] = [], figures: [YearFigures] = [],
    cases: [ProgrammeCase] = []
  ) {
    self.localities = localities
    self.departments = departments
    self.producers = producers
    self.products = products
    self.ideas = ideas
    self.plans = plans
    self.cycles = cycles
    self.dossiers = dossiers
    self.certificates = certificates
    self.recognitions = recognitions
    self.projects = projects
    self.activities = activities
    self.floors = floors
    self.memberships = memberships
    self.listings = listings
    self.sales = sales
    self.salesPoints = salesPoints
    self.promotionEvents = promotionEvents
    self.facilities = facilities
    self.reviews = reviews
    self.needs = needs
    self.grants = grants
    self.problems = problems
    self.targets = targets
    self.figures = figures
    self.cases = cases
  }

  /// The registers without personal data, for exports.
  ///
  /// Texts that people write, such as a need, a problem or a reason, are kept: no personal data belongs in them.
  public var redacted: ProgrammeRecords {
    var records = self
    records.producers = producers.map(\.redacted)
    records.ideas = ideas.map(\.redacted)
    records.dossiers = dossiers.map(\.redacted)
    records.cases = cases.map(\.redacted)
    return records
  }
}

/// A case of intellectual property as the programme keeps it: with the producer that it belongs to and its products.
public struct ProgrammeCase: Sendable, Hashable {
  /// The case as a docket keeps it.
  public let entry: DocketCase
  /// The producer; `nil` for a case of an association or another that is no producer.
  public let producer: ID<Producer>?
  /// The products that it protects.
  public let products: [ID<Product>]

  /// Creates a case.
  public init(_ entry: DocketCase, producer: ID<Producer>? = nil, products: [ID<Product>] = []) {
    self.entry = entry
    self.producer = producer
    self.products = products
  }

  /// The case without the names of its holder and of the person in charge, for exports.
  public var redacted: ProgrammeCase {
    ProgrammeCase(
      DocketCase(entry.ipCase, name: entry.name, units: entry.units, pictures: entry.pictures),
      producer: producer, products: products)
  }
}

#if !hasFeature(Embedded)
extension ProgrammeCase: Codable {}
extension ProgrammeRecords: Codable {}
#endif
