public import OCOPModel

/// The letter of an option in printed order (mức điểm): `a` for the first, `b` for the second.
///
/// Options go by letter since points repeat within a few criteria.
public enum OptionLetter: UInt8, Sendable, Hashable, CaseIterable {
  /// The first option.
  case a
  /// The second option.
  case b
  /// The third option.
  case c
  /// The fourth option.
  case d
  /// The fifth option.
  case e
  /// The sixth option.
  case f
  /// The seventh option.
  case g
  /// The eighth option.
  case h
  /// The ninth option.
  case i
  /// The tenth option.
  case j
  /// The eleventh option.
  case k
  /// The twelfth option.
  case l
  /// The thirteenth option.
  case m
  /// The fourteenth option.
  case n
  /// The fifteenth option.
  case o
  /// The sixteenth option.
  case p
  /// The seventeenth option.
  case q
  /// The eighteenth option.
  case r
  /// The nineteenth option.
  case s
  /// The twentieth option.
  case t
  /// The twenty-first option.
  case u
  /// The twenty-second option.
  case v
  /// The twenty-third option.
  case w
  /// The twenty-fourth option.
  case x
  /// The twenty-fifth option.
  case y
  /// The twenty-sixth option.
  case z

  /// The letter at a place in printed order, from 0; `nil` past `z`.
  public init?(index: Int) {
    guard let place = UInt8(exactly: index) else { return nil }
    self.init(rawValue: place)
  }

  /// Reads a letter, lower case.
  public init?(_ text: String) {
    guard text.utf8.count == 1, let byte = text.utf8.first, byte >= UInt8(ascii: "a") else { return nil }
    self.init(rawValue: byte - UInt8(ascii: "a"))
  }

  /// The place in printed order, from 0.
  public var index: Int { Int(rawValue) }
}

extension OptionLetter: Comparable {
  /// Printed order.
  public static func < (left: OptionLetter, right: OptionLetter) -> Bool { left.rawValue < right.rawValue }
}

extension OptionLetter: CustomStringConvertible {
  /// The letter itself.
  public var description: String { String(Unicode.Scalar(UInt8(ascii: "a") + rawValue)) }
}

/// A text that is no option letter.
public struct OptionLetterError: Error, Sendable, Hashable {
  /// The text that was refused: a letter is one of `a`…`z`.
  public let value: String

  /// Creates the error.
  public init(value: String) {
    self.value = value
  }
}

extension OptionLetterError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    Bilingual(
      vi: "mức điểm là một chữ cái từ a đến z, không phải “\(value)”",
      en: "an option is a letter of a–z, not “\(value)”")
  }
}

#if !hasFeature(Embedded)
extension OptionLetter: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeFromText(decoder) { text throws(OptionLetterError) in
      guard let letter = OptionLetter(text) else { throw OptionLetterError(value: text) }
      return letter
    }
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(description, to: encoder)
  }
}
#endif
