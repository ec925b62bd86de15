import OCOPModel

/// The number of a logistic unit (mã công-ten-nơ vận chuyển, SSCC), with 18 digits: a carton, sack or pallet on its way.
///
/// Source: GS1 General Specifications, section 3.1 and 7.9.
public struct SSCC: Sendable, Hashable {
  /// The number, its check digit the last of its digits.
  let number: UInt64

  /// Reads a number of 18 digits.
  ///
  /// - Throws: ``GS1Error`` with the position of what is no digit, the length, or the check digit that would be right.
  public init(_ text: String) throws(GS1Error) {
    self.number = try GS1Digits.number(text, lengths: [18], as: .sscc)
  }

  init(number: UInt64) { self.number = number }
}

extension SSCC: Comparable {
  public static func < (left: SSCC, right: SSCC) -> Bool { left.number < right.number }
}

extension SSCC: CustomStringConvertible {
  /// The number with its 18 digits.
  public var description: String { GS1Digits.text(number, width: 18) }
}

#if !hasFeature(Embedded)
extension SSCC: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeFromText(decoder) { text throws(GS1Error) in try SSCC(text) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(description, to: encoder)
  }
}
#endif
