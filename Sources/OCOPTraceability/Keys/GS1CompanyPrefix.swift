import OCOPModel

/// The prefix that a company numbers its goods, places and shipments with (mã doanh nghiệp, mã số mã vạch).
///
/// How long a prefix is cannot be told from a number that was made with it, so it is always given. 893 stands for GS1
/// Vietnam as its issuer; it says nothing of where goods come from.
///
/// ```swift
/// let company = try GS1CompanyPrefix("8938505974")
/// try company.gtin13(item: 19)  // 8938505974194
/// ```
public struct GS1CompanyPrefix: Sendable, Hashable {
  /// The digits that GS1 Vietnam's prefixes begin with.
  public static let vietnam = "893"

  /// The prefix, 4–12 digits.
  public let text: String

  /// Reads a prefix of 4–12 digits.
  ///
  /// - Throws: ``GS1Error`` with the position of what is no digit, or the lengths.
  public init(_ text: String) throws(GS1Error) {
    if let position = text.utf8.enumerated().first(where: { !$0.element.isDigit })?.offset {
      throw GS1Error(.companyPrefix, text, at: position, .digit)
    }
    guard (4...12).contains(text.utf8.count) else {
      throw GS1Error(.companyPrefix, text, .length(Array(4...12)))
    }
    self.text = text
  }

  /// Whether GS1 Vietnam issued the prefix.
  public var isVietnamese: Bool { text.hasPrefix(GS1CompanyPrefix.vietnam) }

  /// The number of a trade item.
  ///
  /// - Parameter item: The company's own number of the item, from 0, with as many digits as the prefix leaves of 12.
  /// - Returns: The number with its check digit.
  /// - Throws: ``GS1Error`` for a number that does not fit.
  public func gtin13(item: Int) throws(GS1Error) -> GTIN { GTIN(number: try number(item, width: 12)) }

  /// The number of a place or party.
  ///
  /// - Parameter location: The company's own number of the place, from 0.
  /// - Returns: The number with its check digit.
  /// - Throws: ``GS1Error`` for a number that does not fit.
  public func gln(location: Int) throws(GS1Error) -> GLN { GLN(number: try number(location, width: 12)) }

  /// The number of a logistic unit.
  ///
  /// - Parameters:
  ///   - serial: The company's own number of the unit, from 0, with as many digits as the prefix leaves of 16.
  ///   - extensionDigit: A further digit, 0–9, of the company's choice.
  /// - Returns: The number with its check digit.
  /// - Throws: ``GS1Error`` for a number that does not fit.
  public func sscc(serial: Int, extensionDigit: Int = 0) throws(GS1Error) -> SSCC {
    guard (0...9).contains(extensionDigit) else {
      throw GS1Error(.companyPrefix, String(extensionDigit), .outside(0...9))
    }
    let unit = try number(serial, width: 16) / 10 + UInt64(extensionDigit) * 10_000_000_000_000_000
    return SSCC(number: unit * 10 + UInt64(GS1Digits.checkDigit(over: unit)))
  }

  /// Prefix, running number and check digit; `width` digits come before the check digit.
  private func number(_ running: Int, width: Int) throws(GS1Error) -> UInt64 {
    var limit: UInt64 = 1
    for _ in text.utf8.count..<width { limit *= 10 }
    guard let own = UInt64(exactly: running), own < limit else {
      throw GS1Error(.companyPrefix, String(running), .outside(0...Int(clamping: limit - 1)))
    }
    let payload = (UInt64(text) ?? 0) * limit + own
    return payload * 10 + UInt64(GS1Digits.checkDigit(over: payload))
  }
}

extension GS1CompanyPrefix: CustomStringConvertible {
  public var description: String { text }
}

#if !hasFeature(Embedded)
extension GS1CompanyPrefix: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeFromText(decoder) { text throws(GS1Error) in try GS1CompanyPrefix(text) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(text, to: encoder)
  }
}
#endif
