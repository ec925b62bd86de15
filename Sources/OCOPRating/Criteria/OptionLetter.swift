import OCOPModel

/// The letter of an option in printed order (mức điểm): `a` for the first, `b` for the second.
///
/// Options go by letter since points repeat within a few criteria.
public enum OptionLetter: UInt8, Sendable, Hashable, CaseIterable {
  case a
  case b
  case c
  case d
  case e
  case f
  case g
  case h
  case i
  case j
  case k
  case l
  case m
  case n
  case o
  case p
  case q
  case r
  case s
  case t
  case u
  case v
  case w
  case x
  case y
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
  public let text: String

  /// Creates the error.
  public init(text: String) {
    self.text = text
  }
}

#if !hasFeature(Embedded)
extension OptionLetter: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeFromText(decoder) { text throws(OptionLetterError) in
      guard let letter = OptionLetter(text) else { throw OptionLetterError(text: text) }
      return letter
    }
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(description, to: encoder)
  }
}
#endif
