public import OCOPModel

/// A floor of electronic commerce (sàn thương mại điện tử).
public struct TradeFloor: Sendable, Hashable {
  /// Who runs a floor.
  @nonexhaustive
  public enum Operator: String, Sendable, Hashable, CaseIterable {
    /// A province (sàn của tỉnh).
    case province
    /// A ministry (sàn của bộ).
    case ministry
    /// A business at home (sàn trong nước).
    case domestic
    /// A business that sells abroad (sàn quốc tế).
    case international
  }

  /// The floor's identifier.
  public let id: ID<TradeFloor>
  /// The floor's name.
  public let name: String
  /// Who runs it.
  public let runBy: Operator

  /// Creates a floor.
  public init(id: ID<TradeFloor>, name: String, runBy: Operator) {
    self.id = id
    self.name = name
    self.runBy = runBy
  }
}

/// A producer's place on a floor (thành viên sàn, gian hàng).
public struct FloorMembership: Sendable, Hashable {
  /// The floor.
  public let floor: ID<TradeFloor>
  /// The producer.
  public let producer: ID<Producer>
  /// The days on which it is a member.
  public let days: DatePeriod
  /// The name or address of its booth; `nil` for a member without one.
  public let booth: String?

  /// Creates a membership.
  public init(
    _ producer: ID<Producer>, of floor: ID<TradeFloor>, during days: DatePeriod, booth: String? = nil
  ) {
    self.floor = floor
    self.producer = producer
    self.days = days
    self.booth = booth
  }
}

/// A product that is offered on a floor (sản phẩm đăng bán).
public struct FloorListing: Sendable, Hashable {
  /// The floor.
  public let floor: ID<TradeFloor>
  /// The product.
  public let product: ID<Product>
  /// The days on which it is offered.
  public let days: DatePeriod

  /// Creates a listing.
  public init(_ product: ID<Product>, on floor: ID<TradeFloor>, during days: DatePeriod) {
    self.floor = floor
    self.product = product
    self.days = days
  }
}

/// What was sold on a floor in a period (doanh số trên sàn).
public struct FloorSales: Sendable, Hashable {
  /// The floor.
  public let floor: ID<TradeFloor>
  /// The product.
  public let product: ID<Product>
  /// The period.
  public let period: DatePeriod
  /// How many orders there were, at least 0; `nil` where the floor does not say.
  public let orders: Int?
  /// What they came to; `nil` where the floor does not say.
  public let revenue: Dong?

  /// Creates a sales figure; what is not stated is not known.
  public init(
    of product: ID<Product>, on floor: ID<TradeFloor>, in period: DatePeriod, orders: Int? = nil,
    revenue: Dong? = nil
  ) {
    self.floor = floor
    self.product = product
    self.period = period
    self.orders = orders
    self.revenue = revenue
  }
}

extension TradeFloor.Operator {
  /// The operator in words.
  public var name: Bilingual {
    switch self {
    case .province: Bilingual(vi: "sàn của tỉnh", en: "provincial")
    case .ministry: Bilingual(vi: "sàn của bộ", en: "ministerial")
    case .domestic: Bilingual(vi: "sàn trong nước", en: "domestic")
    case .international: Bilingual(vi: "sàn quốc tế", en: "international")
    }
  }
}

#if !hasFeature(Embedded)
extension TradeFloor: Codable {}
extension TradeFloor.Operator: Codable {}
extension FloorMembership: Codable {}
extension FloorListing: Codable {}
extension FloorSales: Codable {}
#endif
