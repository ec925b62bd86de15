public import OCOPModel

/// An area on which a crop is grown (vùng trồng, vùng nguyên liệu), or a country abroad that it comes from.
///
/// ```swift
/// let hill = GrowingArea(
///   id: try ID("TC-01"), name: "Đồi chè Hồng Thái", site: .locality(try Locality("05503"), on: day))
/// let abroad = GrowingArea(id: try ID("TH"), name: "Thái Lan", site: .abroad)
/// ```
public struct GrowingArea: Sendable, Hashable {
  /// Where an area lies.
  public enum Site: Sendable, Hashable {
    /// In a unit of Vietnam, by the code that the unit has on a day.
    case locality(Locality, on: CivilDate)
    /// Abroad (nước ngoài): what grows there is imported.
    case abroad
  }

  /// The area's identifier.
  public let id: ID<GrowingArea>
  /// What it is called.
  public let name: String
  /// The code that the plant protection service gave it (mã số vùng trồng), where it has one.
  public let code: String?
  /// Where it lies.
  public let site: Site
  /// Who grows on it, where known.
  public let grower: ID<Producer>?

  /// Creates an area from its particulars.
  public init(
    id: ID<GrowingArea>, name: String, code: String? = nil, site: Site, grower: ID<Producer>? = nil
  ) {
    self.id = id
    self.name = name
    self.code = code
    self.site = site
    self.grower = grower
  }
}

/// A place where something happens to goods (địa điểm): a plot, workshop, store or shop.
public struct TracePlace: Sendable, Hashable {
  /// The place's identifier.
  public let id: ID<TracePlace>
  /// What it is called.
  public let name: String
  /// The unit that it lies in, by the code on the days of its events, where known.
  public let locality: Locality?
  /// The number of the place, where it has one.
  public let gln: GLN?
  /// Who answers for what happens there, where known.
  public let holder: ID<Producer>?

  /// Creates a place from its particulars.
  public init(
    id: ID<TracePlace>, name: String, locality: Locality? = nil, gln: GLN? = nil,
    holder: ID<Producer>? = nil
  ) {
    self.id = id
    self.name = name
    self.locality = locality
    self.gln = gln
    self.holder = holder
  }
}

/// A unit in which goods travel (đơn vị hậu cần): a carton, sack, crate or pallet.
public struct LogisticUnit: Sendable, Hashable {
  /// The unit's identifier.
  public let id: ID<LogisticUnit>
  /// The number of the unit, where it has one.
  public let sscc: SSCC?

  /// Creates a unit.
  public init(id: ID<LogisticUnit>, sscc: SSCC? = nil) {
    self.id = id
    self.sscc = sscc
  }
}

#if !hasFeature(Embedded)
extension GrowingArea.Site: Codable {}
extension GrowingArea: Codable {}
extension TracePlace: Codable {}
extension LogisticUnit: Codable {}
#endif
