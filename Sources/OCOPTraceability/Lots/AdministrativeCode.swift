public import OCOPModel

/// The code of a province, and of a commune in it where known (mã đơn vị hành chính).
///
/// Codes change hands when units are merged, so a code tells a place only together with a day.
public struct AdministrativeCode: Sendable, Hashable {
  /// The province's code, two digits.
  public let province: String
  /// The commune's code, five digits, where known.
  public let commune: String?

  /// Creates a code.
  ///
  /// - Throws: ``AdministrativeCodeError`` that names the piece and its value.
  public init(province: String, commune: String? = nil) throws(AdministrativeCodeError) {
    guard province.utf8.count == 2, province.isASCIIDigits else { throw .province(province) }
    if let commune, commune.utf8.count != 5 || !commune.isASCIIDigits { throw .commune(commune) }
    self.province = province
    self.commune = commune
  }
}

/// Why a text is no code of an administrative unit.
public enum AdministrativeCodeError: Error, Sendable, Hashable {
  /// A province's code has two digits.
  case province(String)
  /// A commune's code has five digits.
  case commune(String)
}

extension AdministrativeCodeError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .province(let code):
      Bilingual(vi: "mã tỉnh “\(code)”: cần 2 chữ số", en: "province “\(code)”: two digits are needed")
    case .commune(let code):
      Bilingual(vi: "mã xã “\(code)”: cần 5 chữ số", en: "commune “\(code)”: five digits are needed")
    }
  }
}

extension AdministrativeCode: CustomStringConvertible {
  /// The codes with a hyphen between them, `19-05443`.
  public var description: String { commune.map { "\(province)-\($0)" } ?? province }
}

#if !hasFeature(Embedded)
extension AdministrativeCode: Codable {
  private enum CodingKeys: String, CodingKey {
    case province, commune
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let province = try container.decode(String.self, forKey: .province)
    let commune = try container.decodeIfPresent(String.self, forKey: .commune)
    self = try checkDecoded(decoder) { () throws(AdministrativeCodeError) in
      try AdministrativeCode(province: province, commune: commune)
    }
  }
}
#endif
