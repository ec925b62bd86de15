public import OCOPModel

/// Whose law a right is under (nơi bảo hộ): a country or an organisation, by its two-letter code.
///
/// Codes are those of ISO 3166 and, for organisations, WIPO Standard ST.3 (`EM`, `WO`). Only the form is checked.
public struct Jurisdiction: Sendable, Hashable {
  /// The code, two capital letters.
  public let code: String

  /// Vietnam (Việt Nam): the library knows its rules; cases of other places carry status and dates alone.
  public static let vietnam = Jurisdiction(table: "VN")

  /// Creates a place from its code.
  ///
  /// - Throws: ``JurisdictionError`` for anything but two capital letters A–Z.
  public init(_ code: String) throws(JurisdictionError) {
    let isCode =
      code.utf8.count == 2 && code.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    guard isCode else { throw JurisdictionError(code: code) }
    self.code = code
  }

  private init(table code: String) { self.code = code }

  /// Whether the right is under Vietnamese law.
  public var isVietnam: Bool { self == .vietnam }
}

extension Jurisdiction: CustomStringConvertible {
  public var description: String { code }
}

/// A text that is no code of a country or organisation.
public struct JurisdictionError: Error, Sendable, Hashable {
  /// The text that was refused.
  public let code: String

  /// Creates an error from the text that was refused.
  public init(code: String) {
    self.code = code
  }
}

extension JurisdictionError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    Bilingual(
      vi: "“\(code)” không phải mã nước: hai chữ in hoa, như “VN”",
      en: "“\(code)” is no code of a country: two capital letters, like “VN”")
  }
}

#if !hasFeature(Embedded)
/// Stored as the code.
extension Jurisdiction: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeFromText(decoder) { text throws(JurisdictionError) in try Jurisdiction(text) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(code, to: encoder)
  }
}
#endif
