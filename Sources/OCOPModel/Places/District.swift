/// A unit between province and commune (đơn vị hành chính cấp huyện), a level that ended on 30 June 2025.
public struct District: AdministrativeUnit {
  /// A kind of district.
  public enum Kind: String, AdministrativeKind {
    /// A city of a province (thành phố thuộc tỉnh).
    case provincialCity
    /// A town (thị xã).
    case town
    /// A rural district (huyện).
    case ruralDistrict
    /// An urban district (quận).
    case urbanDistrict

    public var name: Bilingual {
      switch self {
      case .provincialCity: Bilingual(vi: "thành phố", en: "city")
      case .town: Bilingual(vi: "thị xã", en: "town")
      case .ruralDistrict: Bilingual(vi: "huyện", en: "rural district")
      case .urbanDistrict: Bilingual(vi: "quận", en: "urban district")
      }
    }

    public var words: [String] {
      switch self {
      case .provincialCity: ["thành phố", "tp", "t p"]
      case .town: ["thị xã", "tx", "t x"]
      case .ruralDistrict: ["huyện", "h"]
      case .urbanDistrict: ["quận", "q"]
      }
    }
  }

  public static var codeLength: Int { 3 }

  public let code: String
  public let kind: Kind
  public let name: String
  /// The code of the province.
  public let province: String
  public let validity: DatePeriod

  /// Creates a version of a district.
  public init(code: String, kind: Kind, name: String, province: String, validity: DatePeriod) {
    self.code = code
    self.kind = kind
    self.name = name
    self.province = province
    self.validity = validity
  }

  public var superiors: [String] { [province] }
}

#if !hasFeature(Embedded)
extension District: Codable {}
extension District.Kind: Codable {}
#endif
