/// A unit of the lowest level (đơn vị hành chính cấp xã): the commune that the programme is named for.
public struct Commune: AdministrativeUnit {
  /// A kind of commune.
  public enum Kind: String, AdministrativeKind {
    /// A rural commune (xã).
    case commune
    /// A ward (phường).
    case ward
    /// A township, until 30 June 2025 (thị trấn).
    case township
    /// A special zone, since 1 July 2025 (đặc khu).
    case specialZone

    public var name: Bilingual {
      switch self {
      case .commune: Bilingual(vi: "xã", en: "commune")
      case .ward: Bilingual(vi: "phường", en: "ward")
      case .township: Bilingual(vi: "thị trấn", en: "township")
      case .specialZone: Bilingual(vi: "đặc khu", en: "special zone")
      }
    }

    public var words: [String] {
      switch self {
      case .commune: ["xã", "x"]
      case .ward: ["phường", "p"]
      case .township: ["thị trấn", "tt", "t t"]
      case .specialZone: ["đặc khu", "đk"]
      }
    }
  }

  public static var codeLength: Int { 5 }

  public let code: String
  public let kind: Kind
  public let name: String
  /// The code of the province.
  public let province: String
  /// The code of the district; `nil` where there are no districts, as since 1 July 2025.
  public let district: String?
  public let validity: DatePeriod

  /// Creates a version of a commune.
  public init(
    code: String,
    kind: Kind,
    name: String,
    province: String,
    district: String? = nil,
    validity: DatePeriod
  ) {
    self.code = code
    self.kind = kind
    self.name = name
    self.province = province
    self.district = district
    self.validity = validity
  }

  public var superiors: [String] { [province] + (district.map { [$0] } ?? []) }
}

#if !hasFeature(Embedded)
extension Commune: Codable {}
extension Commune.Kind: Codable {}
#endif
