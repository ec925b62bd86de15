/// The digits of GS1's numbers and their check digit.
enum GS1Digits {
  /// The check digit over digits: from the right, every second one counts three times, and the check digit fills up
  /// to the next ten.
  static func checkDigit(over digits: some BidirectionalCollection<UInt8>) -> Int {
    var (sum, weight) = (0, 3)
    for byte in digits.reversed() {
      sum += (Int(byte) - Int(UInt8(ascii: "0"))) * weight
      weight = 4 - weight
    }
    return (10 - sum % 10) % 10
  }

  /// The check digit of a number whose digits lack it.
  static func checkDigit(over number: UInt64) -> Int {
    var (sum, weight, rest) = (0, 3, number)
    while rest > 0 {
      sum += Int(rest % 10) * weight
      weight = 4 - weight
      rest /= 10
    }
    return (10 - sum % 10) % 10
  }

  /// The number that a text of digits with a true check digit makes; at most 18 digits, so that it fits.
  static func number(
    _ text: String, lengths: [Int], as subject: GS1Error.Subject
  ) throws(GS1Error) -> UInt64 {
    if text.isEmpty { throw GS1Error(subject, text, .empty) }
    var number: UInt64 = 0
    let length = text.utf8.count
    for (position, byte) in text.utf8.enumerated() {
      guard byte.isDigit else { throw GS1Error(subject, text, at: position, .digit) }
      // A text that is too long is refused below; until then its number may wrap.
      number = number &* 10 &+ UInt64(byte &- UInt8(ascii: "0"))
    }
    guard lengths.contains(length) else { throw GS1Error(subject, text, .length(lengths)) }
    let check = checkDigit(over: number / 10)
    guard Int(number % 10) == check else { throw GS1Error(subject, text, at: length - 1, .checkDigit(check)) }
    return number
  }

  /// A number with zeros before it up to a width.
  static func text(_ number: UInt64, width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension UInt8 {
  /// Whether the byte is one of the digits 0–9.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
