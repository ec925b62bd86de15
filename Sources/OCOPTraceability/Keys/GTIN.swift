import OCOPModel

/// The number of a trade item (mã thương phẩm toàn cầu, GTIN), with 8, 12, 13 or 14 digits.
///
/// The shorter forms are the longer ones without their leading zeros, so a bottle read as GTIN-13 is the one read as
/// GTIN-14. The prefix names the organisation that issued the number, never where the goods come from.
///
/// ```swift
/// let tea = try GTIN("8938505974194")
/// tea.padded  // "08938505974194", as in an element (01)
/// ```
///
/// Source: GS1 General Specifications, section 3.2 and 7.9.
public struct GTIN: Sendable, Hashable {
  /// A form of the number.
  public enum Form: Int, Sendable, Hashable, CaseIterable {
    /// Eight digits, for small packages.
    case gtin8 = 8
    /// Twelve digits, as in North America.
    case gtin12 = 12
    /// Thirteen digits, as in shops elsewhere.
    case gtin13 = 13
    /// Fourteen digits, for what is packed in several.
    case gtin14 = 14

    /// The number of digits.
    public var digits: Int { rawValue }
  }

  /// The number, its check digit the last of its digits.
  let number: UInt64

  /// Reads a number of 8, 12, 13 or 14 digits.
  ///
  /// - Throws: ``GS1Error`` with the position of what is no digit, the lengths, or the check digit that would be right.
  public init(_ text: String) throws(GS1Error) {
    self.number = try GS1Digits.number(text, lengths: Form.allCases.map(\.digits), as: .gtin)
  }

  init(number: UInt64) { self.number = number }

  /// The shortest form that holds the number.
  public var form: Form {
    switch number {
    case ..<100_000_000: .gtin8
    case ..<1_000_000_000_000: .gtin12
    case ..<10_000_000_000_000: .gtin13
    default: .gtin14
    }
  }

  /// The number in a form; `nil` in one that is too short for it.
  public func text(as form: Form) -> String? {
    form.digits < self.form.digits ? nil : GS1Digits.text(number, width: form.digits)
  }

  /// The number with 14 digits, as an element (01) carries it.
  public var padded: String { GS1Digits.text(number, width: Form.gtin14.digits) }

  /// The first digit of the fourteen: 0 for the item itself, 1–8 for a package of it, 9 for an item of variable measure.
  public var indicator: Int { Int(number / 10_000_000_000_000) }

  /// The number of a package of this item.
  ///
  /// - Parameter indicator: 1–8, which the company gives to each kind of package.
  /// - Returns: The number with 14 digits.
  /// - Throws: ``GS1Error`` for another indicator.
  public func package(_ indicator: Int) throws(GS1Error) -> GTIN {
    guard (1...8).contains(indicator) else { throw GS1Error(.gtin, String(indicator), .outside(1...8)) }
    let payload = number % 10_000_000_000_000 / 10 + UInt64(indicator) * 1_000_000_000_000
    return GTIN(number: payload * 10 + UInt64(GS1Digits.checkDigit(over: payload)))
  }
}

extension GTIN: Comparable {
  public static func < (left: GTIN, right: GTIN) -> Bool { left.number < right.number }
}

extension GTIN: CustomStringConvertible {
  /// The number in its shortest form.
  public var description: String { GS1Digits.text(number, width: form.digits) }
}

#if !hasFeature(Embedded)
extension GTIN: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeFromText(decoder) { text throws(GS1Error) in try GTIN(text) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(description, to: encoder)
  }
}
#endif
