/// An exact, non-negative share of a whole (tỷ lệ): a fraction in lowest terms.
///
/// Compared exactly: 74.999 % is below 75 %, and a third is a third.
///
/// ```swift
/// let local = try Share("62.5%")  // 5/8
/// local < Share(percent: 75)  // true
/// try Share(2, 3).description  // "2/3"
/// ```
///
/// A share of more than the whole, such as 120 %, is a value like any other; who needs a part checks ``isPart``.
public struct Share: Sendable, Hashable {
  /// The numerator of the fraction in lowest terms, at least 0.
  public let numerator: Int
  /// The denominator of the fraction in lowest terms, at least 1.
  public let denominator: Int

  /// Nothing.
  public static let zero = Share(reducing: 0, 1)
  /// The whole.
  public static let whole = Share(reducing: 1, 1)

  /// Creates a share from whole percents.
  public init(percent: UInt32) {
    self.init(reducing: Int(percent), 100)
  }

  /// Creates a share from a part and its whole.
  ///
  /// - Throws: ``ShareError`` for a negative part, or a whole below 1.
  /// - Complexity: O(log `whole`).
  public init(_ part: Int, _ whole: Int) throws(ShareError) {
    guard part >= 0 else { throw .negativePart(part) }
    guard whole >= 1 else { throw .noWhole(whole) }
    self.init(reducing: part, whole)
  }

  /// Reads a share: percents with a percent sign, as in `62.5%`, or a fraction, as in `5/8`.
  ///
  /// - Throws: ``ShareError`` for a text of another form, or a share that does not fit.
  public init(_ text: String) throws(ShareError) {
    let bytes = Array(text.utf8)
    if bytes.last == UInt8(ascii: "%") {
      self = try Share.percents(bytes.dropLast(), of: text)
    } else {
      let sides = bytes.split(separator: UInt8(ascii: "/"), maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2, let first = sides.first, let last = sides.last else { throw .malformed(text) }
      let part = try Share.number(first, of: text)
      let whole = try Share.number(last, of: text)
      guard whole >= 1 else { throw .malformed(text) }
      self.init(reducing: part, whole)
    }
  }

  private init(reducing part: Int, _ whole: Int) {
    var (greatest, rest) = (whole, part)
    while rest != 0 { (greatest, rest) = (rest, greatest % rest) }
    self.numerator = part / greatest
    self.denominator = whole / greatest
  }

  /// The share with the smallest denominator that lies between this one and a larger; `nil` where no share does that fits.
  ///
  /// - Complexity: O(log of the denominators).
  package func simplestBetween(_ larger: Share) -> Share? {
    guard self < larger else { return nil }
    return Share.simplest(above: (numerator, denominator), below: (larger.numerator, larger.denominator))
  }

  /// Strips the whole part that the ends have in common and looks between the reciprocals of what is left, as continued
  /// fractions do; an upper end without a denominator is beyond all.
  private static func simplest(above low: (Int, Int), below high: (Int, Int)) -> Share? {
    let whole = low.0 / low.1
    // The first whole number above the lower end is the simplest of all, if it lies below the upper.
    let (next, overflow) = whole.addingReportingOverflow(1)
    guard !overflow else { return nil }
    let (limit, beyond) = next.multipliedReportingOverflow(by: high.1)
    if high.1 == 0 || (!beyond && limit < high.0) { return Share(reducing: next, 1) }
    // Otherwise the upper end is at most one above the same whole part.
    let rest = (low.0 - whole * low.1, low.1)
    let top = (high.0 - whole * high.1, high.1)
    guard let inner = simplest(above: (top.1, top.0), below: (rest.1, rest.0)) else { return nil }
    let (product, tooLarge) = whole.multipliedReportingOverflow(by: inner.numerator)
    let (part, tooLong) = product.addingReportingOverflow(inner.denominator)
    return tooLarge || tooLong ? nil : Share(reducing: part, inner.numerator)
  }

  /// Whether the share is at most the whole.
  public var isPart: Bool { numerator <= denominator }

  private static func percents(_ digits: ArraySlice<UInt8>, of text: String) throws(ShareError) -> Share {
    let sides = digits.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = sides.first, let last = sides.last else { throw .malformed(text) }
    guard sides.count == 2 else { return Share(reducing: try number(first, of: text), 100) }
    guard !first.isEmpty, !last.isEmpty else { throw .malformed(text) }
    var whole = 100
    for _ in last {
      let (next, overflow) = whole.multipliedReportingOverflow(by: 10)
      guard !overflow else { throw .doesNotFit(text) }
      whole = next
    }
    return Share(reducing: try number(first + last, of: text), whole)
  }

  private static func number(_ digits: some Collection<UInt8>, of text: String) throws(ShareError) -> Int {
    guard !digits.isEmpty else { throw .malformed(text) }
    var number = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { throw .malformed(text) }
      let tens = number.multipliedReportingOverflow(by: 10)
      let next = tens.partialValue.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
      guard !tens.overflow, !next.overflow else { throw .doesNotFit(text) }
      number = next.partialValue
    }
    return number
  }
}

extension Share: Comparable {
  public static func < (left: Share, right: Share) -> Bool {
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return (first.high, first.low) < (second.high, second.low)
  }
}

extension Share: CustomStringConvertible {
  /// The share as ``init(_:)`` reads it: percents where decimals show them exactly, `62.5%`; otherwise `2/3`.
  public var description: String { percents(decimalSeparator: ".") ?? "\(numerator)/\(denominator)" }

  /// The share as a language writes it: `62,5%` in Vietnamese, `62.5%` in English, or a fraction.
  public func formatted(in language: Language) -> String {
    percents(decimalSeparator: language == .vietnamese ? "," : ".") ?? "\(numerator)/\(denominator)"
  }

  /// The percents, where a few decimals show them exactly.
  private func percents(decimalSeparator separator: String) -> String? {
    let mostDecimals = 6
    let (product, overflow) = numerator.multipliedReportingOverflow(by: 100)
    guard !overflow else { return nil }
    var (whole, rest) = product.quotientAndRemainder(dividingBy: denominator)
    var text = "\(whole)"
    for place in 0...mostDecimals where rest != 0 {
      let (tens, overflow) = rest.multipliedReportingOverflow(by: 10)
      guard place < mostDecimals, !overflow else { return nil }
      (whole, rest) = tens.quotientAndRemainder(dividingBy: denominator)
      text += (place == 0 ? separator : "") + "\(whole)"
    }
    return text + "%"
  }
}

/// Why a share could not be made.
public enum ShareError: Error, Sendable, Hashable {
  /// The text is no share: percents with a percent sign, or a fraction.
  case malformed(String)
  /// The text is a share that the integers it is made of cannot hold.
  case doesNotFit(String)
  /// The part is below zero.
  case negativePart(Int)
  /// The whole is below one.
  case noWhole(Int)
}

extension ShareError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .malformed(let text):
      Bilingual(
        vi: "“\(text)” không phải tỷ lệ: viết phần trăm “62.5%” hoặc phân số “5/8”",
        en: "“\(text)” is no share: write percents, “62.5%”, or a fraction, “5/8”")
    case .doesNotFit(let text):
      Bilingual(vi: "tỷ lệ “\(text)” có quá nhiều chữ số", en: "the share “\(text)” has too many digits")
    case .negativePart(let part):
      Bilingual(
        vi: "phần của tỷ lệ phải từ 0, không phải \(part)",
        en: "a share has a part of at least 0, not \(part)")
    case .noWhole(let whole):
      Bilingual(
        vi: "tổng thể của tỷ lệ phải từ 1, không phải \(whole)",
        en: "a share has a whole of at least 1, not \(whole)")
    }
  }
}

#if !hasFeature(Embedded)
extension Share: Codable {
  /// Decodes a text, `"62.5%"` or `"5/8"`.
  public init(from decoder: any Decoder) throws {
    self = try decodeFromText(decoder) { text throws(ShareError) in try Share(text) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(description, to: encoder)
  }
}
#endif
