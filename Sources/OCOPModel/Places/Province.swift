/// A province or a municipality under the centre (tỉnh, thành phố trực thuộc trung ương).
public struct Province: AdministrativeUnit {
  /// A kind of provincial unit.
  public enum Kind: String, AdministrativeKind {
    /// A province (tỉnh).
    case province
    /// A municipality (thành phố trực thuộc trung ương).
    case municipality

    public var name: Bilingual {
      switch self {
      case .province: Bilingual(vi: "tỉnh", en: "province")
      case .municipality: Bilingual(vi: "thành phố", en: "municipality")
      }
    }

    public var words: [String] {
      switch self {
      case .province: ["tỉnh", "t"]
      case .municipality: ["thành phố", "tp", "t p"]
      }
    }
  }

  public static var codeLength: Int { 2 }

  public let code: String
  public let kind: Kind
  public let name: String
  public let validity: DatePeriod

  /// Creates a version of a province.
  public init(code: String, kind: Kind, name: String, validity: DatePeriod) {
    self.code = code
    self.kind = kind
    self.name = name
    self.validity = validity
  }

  public var superiors: [String] { [] }
}

#if !hasFeature(Embedded)
extension Province: Codable {}
extension Province.Kind: Codable {}
#endif
