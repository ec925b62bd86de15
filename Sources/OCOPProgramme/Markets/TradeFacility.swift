public import OCOPModel

/// A work of the infrastructure of trade (hạ tầng thương mại).
public struct TradeFacility: Sendable, Hashable {
  /// A kind of work.
  @nonexhaustive
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A market (chợ).
    case market
    /// A centre of trade (trung tâm thương mại).
    case tradeCentre
    /// A cold store (kho lạnh).
    case coldStore
    /// A warehouse or a centre of logistics (kho, trung tâm logistics).
    case logistics
    /// A house where products are collected and packed (cơ sở thu gom, đóng gói).
    case packingHouse
  }

  /// The facility's identifier.
  public let id: ID<TradeFacility>
  /// The facility's name.
  public let name: String
  /// The kind of work.
  public let kind: Kind
  /// Where it is; `nil` where the register does not say.
  public let place: Locality?
  /// The days on which it serves; `nil` where the register does not say.
  public let days: DatePeriod?

  /// Creates a facility.
  public init(
    id: ID<TradeFacility>, name: String, kind: Kind, place: Locality? = nil, serving days: DatePeriod? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.place = place
    self.days = days
  }
}

extension TradeFacility {
  /// Whether it serves on a day; unknown where the register does not say.
  public func isServing(on day: CivilDate) -> Truth { Truth(days?.contains(day)) }
}

extension TradeFacility.Kind {
  /// The kind in words.
  public var name: Bilingual {
    switch self {
    case .market: Bilingual(vi: "chợ", en: "market")
    case .tradeCentre: Bilingual(vi: "trung tâm thương mại", en: "trade centre")
    case .coldStore: Bilingual(vi: "kho lạnh", en: "cold store")
    case .logistics: Bilingual(vi: "kho, trung tâm logistics", en: "warehouse or logistics centre")
    case .packingHouse: Bilingual(vi: "cơ sở thu gom, đóng gói", en: "packing house")
    }
  }
}

#if !hasFeature(Embedded)
extension TradeFacility: Codable {}
extension TradeFacility.Kind: Codable {}
#endif
