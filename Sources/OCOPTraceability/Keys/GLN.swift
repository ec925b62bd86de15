import OCOPModel

/// The number of a place or party (mã địa điểm toàn cầu, GLN), with 13 digits.
///
/// Source: GS1 General Specifications, section 3.7 and 7.9.
public struct GLN: Sendable, Hashable {
  /// The number, its check digit the last of its digits.
  let number: UInt64

  /// Reads a number of 13 digits.
  ///
  /// - Throws: ``GS1Error`` with the position of what is no digit, the length, or the check digit that would be right.
  public init(_ text: String) throws(GS1Error) {
    self.number = try GS1Digits.number(text, lengths: [13], as: .gln)
  }

  init(number: UInt64) { self.number = number }
}

extension GLN: Comparable {
  public static func < (left: GLN, right: GLN) -> Bool { left.number < right.number }
}

extension GLN: CustomStringConvertible {
  /// The number with its 13 digits.
  public var description: String { GS1Digits.text(number, width: 13) }
}

#if !hasFeature(Embedded)
extension GLN: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeFromText(decoder) { text throws(GS1Error) in try GLN(text) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(description, to: encoder)
  }
}
#endif
