/// A typed identifier (mã định danh): the identifier of one kind of thing never passes for another's.
///
/// The text within is 1–128 characters, without control characters and without white space at its ends.
/// Two identifiers are equal when their texts are equal, scalar for scalar.
///
/// ```swift
/// let producer: ID<Producer> = try ID("htx-tan-cuong")
/// ```
public struct ID<Entity>: Sendable, Hashable {
  /// The identifier's text.
  public let text: String

  /// Creates an identifier from a text.
  ///
  /// - Parameter text: 1–128 characters, no control characters, no white space at the ends.
  /// - Throws: ``IdentifierError`` that names the text and the rule it breaks.
  public init(_ text: String) throws(IdentifierError) {
    if text.isEmpty { throw IdentifierError(text: text, rule: .empty) }
    if text.count > IdentifierError.longest { throw IdentifierError(text: text, rule: .tooLong) }
    if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      throw IdentifierError(text: text, rule: .controlCharacter)
    }
    let ends = [text.unicodeScalars.first, text.unicodeScalars.last]
    if ends.contains(where: { $0?.properties.isWhitespace == true }) {
      throw IdentifierError(text: text, rule: .whitespaceAtEnds)
    }
    self.text = text
  }

  /// An identifier of the library's own tables, whose texts tests hold to the rules.
  package static func table(_ text: String) -> ID { ID(unchecked: text) }

  private init(unchecked text: String) { self.text = text }

  public static func == (left: ID, right: ID) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  public func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
    hasher.combine(0xff as UInt8)
  }
}

extension ID: Comparable {
  /// Orders identifiers by their UTF-8 bytes, the same on every machine.
  public static func < (left: ID, right: ID) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension ID: CustomStringConvertible {
  public var description: String { text }
}

/// A text that is no identifier, and the rule it breaks.
public struct IdentifierError: Error, Sendable, Hashable {
  /// A rule that every identifier's text keeps.
  public enum Rule: String, Sendable, Hashable {
    /// The text has at least one character.
    case empty
    /// The text has at most ``IdentifierError/longest`` characters.
    case tooLong
    /// The text has no control characters.
    case controlCharacter
    /// The text neither begins nor ends with white space.
    case whitespaceAtEnds
  }

  /// The largest number of characters in an identifier.
  public static let longest = 128

  /// The text that was refused.
  public let text: String
  /// The rule that it breaks.
  public let rule: Rule

  /// Creates an error from a text and the rule it breaks.
  public init(text: String, rule: Rule) {
    self.text = text
    self.rule = rule
  }
}

extension IdentifierError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { words.en }

  /// What is wrong, in words.
  public var words: Bilingual {
    let rule = rule.text
    return Bilingual(
      vi: "“\(text)” không dùng làm mã được: \(rule.vi)", en: "“\(text)” is no identifier: \(rule.en)")
  }
}

extension IdentifierError.Rule {
  /// How a text breaks the rule, in words.
  public var text: Bilingual {
    switch self {
    case .empty: Bilingual(vi: "trống", en: "it is empty")
    case .tooLong:
      Bilingual(
        vi: "dài hơn \(IdentifierError.longest) ký tự",
        en: "it is longer than \(IdentifierError.longest) characters")
    case .controlCharacter:
      Bilingual(
        vi: "có dấu xuống dòng hoặc ký tự điều khiển", en: "it has a line break or a control character")
    case .whitespaceAtEnds:
      Bilingual(vi: "có khoảng trắng ở đầu hoặc cuối", en: "it has white space at its ends")
    }
  }
}

#if !hasFeature(Embedded)
extension ID: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeFromText(decoder) { text throws(IdentifierError) in try ID(text) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(text, to: encoder)
  }
}
#endif
