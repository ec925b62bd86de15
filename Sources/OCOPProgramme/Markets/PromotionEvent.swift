public import OCOPModel

/// A fair, or another event of trade promotion (hội chợ, hoạt động xúc tiến thương mại), with its results.
public struct PromotionEvent: Sendable, Hashable {
  /// A kind of event.
  @nonexhaustive
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A fair (hội chợ).
    case fair
    /// An exhibition or a festival (triển lãm, lễ hội).
    case exhibition
    /// A meeting of supply and demand (kết nối cung cầu).
    case tradeMeeting
    /// Promotion on digital platforms (xúc tiến trên nền tảng số).
    case digital
    /// Promotion abroad (xúc tiến xuất khẩu).
    case export
  }

  /// What a report tells of an event; what is not stated is not known.
  public struct Results: Sendable, Hashable {
    /// How many booths there were.
    public var booths: Int?
    /// How many provinces took part.
    public var provinces: Int?
    /// How many organisations took part.
    public var organisations: Int?
    /// How many people visited.
    public var visitors: Int?
    /// What was sold.
    public var sales: Dong?
    /// How many contracts were signed.
    public var contracts: Int?
    /// What the contracts come to.
    public var contractValue: Dong?

    /// Creates results.
    public init(
      booths: Int? = nil, provinces: Int? = nil, organisations: Int? = nil, visitors: Int? = nil,
      sales: Dong? = nil, contracts: Int? = nil, contractValue: Dong? = nil
    ) {
      self.booths = booths
      self.provinces = provinces
      self.organisations = organisations
      self.visitors = visitors
      self.sales = sales
      self.contracts = contracts
      self.contractValue = contractValue
    }
  }

  /// The event's identifier.
  public let id: ID<PromotionEvent>
  /// What it is called.
  public let title: String
  /// The kind of event.
  public let kind: Kind
  /// The days on which it took place.
  public let days: DatePeriod
  /// Where it took place; `nil` abroad, and where the register does not say.
  public let place: Locality?
  /// The producers of the programme that took part.
  public let producers: [ID<Producer>]
  /// The products that were shown.
  public let products: [ID<Product>]
  /// What it cost; `nil` where the register does not say.
  public let cost: Dong?
  /// What came of it.
  public let results: Results

  /// Creates an event.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - title: What it is called.
  ///   - kind: The kind of event.
  ///   - days: The days on which it took place.
  ///   - place: Where it took place.
  ///   - producers: The producers that took part.
  ///   - products: The products that were shown.
  ///   - cost: What it cost.
  ///   - results: What came of it.
  public init(
    id: ID<PromotionEvent>, title: String, kind: Kind, days: DatePeriod, place: Locality? = nil,
    producers: [ID<Producer>] = [], products: [ID<Product>] = [], cost: Dong? = nil,
    results: Results = Results()
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.days = days
    self.place = place
    self.producers = producers
    self.products = products
    self.cost = cost
    self.results = results
  }
}

extension PromotionEvent.Kind {
  /// The kind in words.
  public var name: Bilingual {
    switch self {
    case .fair: Bilingual(vi: "hội chợ", en: "fair")
    case .exhibition: Bilingual(vi: "triển lãm, lễ hội", en: "exhibition or festival")
    case .tradeMeeting: Bilingual(vi: "kết nối cung cầu", en: "meeting of supply and demand")
    case .digital: Bilingual(vi: "xúc tiến trên nền tảng số", en: "digital promotion")
    case .export: Bilingual(vi: "xúc tiến xuất khẩu", en: "export promotion")
    }
  }
}

#if !hasFeature(Embedded)
extension PromotionEvent: Codable {}
extension PromotionEvent.Kind: Codable {}
extension PromotionEvent.Results: Codable {}
#endif
