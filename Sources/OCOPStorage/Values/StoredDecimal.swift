/// A number that is not a whole number of 128 bits, exactly as its decimal digits say it: `12.5`, `1e-30`.
///
/// Its text is canonical: no digit that could be left out, plain digits where the exponent is small. Two numbers are equal exactly
/// when they are worth the same.
public struct StoredDecimal: Sendable, Hashable {
  /// The most significant digits that a number has, and the furthest that its point lies from them.
  public static let mostDigits = 500

  /// The canonical text, a JSON number.
  public let text: String

  /// What a text is as a number.
  enum Reading {
    case integer(Int128)
    case decimal(StoredDecimal)
    case malformed
    case tooLong
  }

  private init(canonical text: String) {
    self.text = text
  }

  /// Reads a number in the form of JSON, `-12.5e3`; `nil` for another form, a number with more than ``mostDigits`` significant
  /// digits or its point as far away, and a whole number of 128 bits, which is ``StoredValue/integer(_:)``.
  public init?(_ text: String) {
    guard case .decimal(let decimal) = StoredDecimal.read(text.utf8) else { return nil }
    self = decimal
  }

  /// Reads a number, which is a whole one where it is worth one.
  static func read(_ text: some Sequence<UInt8>) -> Reading {
    guard var parts = DecimalParts(text) else { return .malformed }
    parts.trim()
    if parts.digits.isEmpty { return .integer(0) }
    guard parts.digits.count <= mostDigits, parts.exponent.magnitude <= mostDigits else { return .tooLong }
    if (0..<40).contains(parts.exponent) {
      let digits = parts.digits + [UInt8](repeating: UInt8(ascii: "0"), count: parts.exponent)
      let text = (parts.isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self)
      if let integer = Int128(text) { return .integer(integer) }
    }
    return .decimal(StoredDecimal(canonical: parts.text))
  }
}

extension StoredDecimal: CustomStringConvertible {
  public var description: String { text }
}

/// The sign, the digits and the exponent of a number: `-12.5e3` is −125 × 10².
private struct DecimalParts {
  var isNegative = false
  /// ASCII digits.
  var digits: [UInt8] = []
  /// The power of ten by which the digits count.
  var exponent = 0

  /// Reads the form of a JSON number; `nil` for another form.
  init?(_ text: some Sequence<UInt8>) {
    var rest = ArraySlice(Array(text))
    isNegative = Self.take(&rest, "-")
    let whole = Self.digits(&rest)
    guard !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else { return nil }
    digits = Array(whole)
    if Self.take(&rest, ".") {
      let fraction = Self.digits(&rest)
      guard !fraction.isEmpty else { return nil }
      digits += fraction
      exponent = -fraction.count
    }
    if Self.take(&rest, "e") || Self.take(&rest, "E") {
      let isBelow = Self.take(&rest, "-")
      if !isBelow { _ = Self.take(&rest, "+") }
      let power = Self.digits(&rest)
      guard !power.isEmpty else { return nil }
      // Nine digits reach far beyond every bound, and can be summed without care.
      let isHuge = power.dropLast(9).contains { $0 != UInt8(ascii: "0") }
      let number = isHuge ? 999_999_999 : Int(String(decoding: power.suffix(9), as: UTF8.self)) ?? 0
      exponent += isBelow ? -number : number
    }
    guard rest.isEmpty else { return nil }
  }

  /// Drops the zeros at both ends.
  mutating func trim() {
    let zero = UInt8(ascii: "0")
    let kept = digits.drop { $0 == zero }
    let end = kept.lastIndex { $0 != zero }.map { $0 + 1 } ?? kept.startIndex
    exponent += kept.endIndex - end
    digits = Array(kept[kept.startIndex..<end])
  }

  /// The canonical text of trimmed parts: plain within 20 places of the digits, otherwise `1.25e-30`.
  var text: String {
    let sign = isNegative ? "-" : ""
    let text = String(decoding: digits, as: UTF8.self)
    if (0...20).contains(exponent) { return sign + text + String(repeating: "0", count: exponent) }
    let places = -exponent
    if places > 0, places < digits.count {
      return sign + text.dropLast(places) + "." + text.suffix(places)
    }
    if places > 0, places <= digits.count + 20 {
      return sign + "0." + String(repeating: "0", count: places - digits.count) + text
    }
    let power = exponent + digits.count - 1
    let rest = text.dropFirst()
    return sign + text.prefix(1) + (rest.isEmpty ? "" : "." + rest) + "e\(power)"
  }

  private static func take(_ rest: inout ArraySlice<UInt8>, _ sign: Unicode.Scalar) -> Bool {
    guard let first = rest.first, UInt32(first) == sign.value else { return false }
    rest = rest.dropFirst()
    return true
  }

  private static func digits(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    rest = rest[digits.endIndex...]
    return digits
  }
}
