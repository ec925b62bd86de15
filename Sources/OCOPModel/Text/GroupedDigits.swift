extension FixedWidthInteger {
  /// The number as a language writes it, with its thousands apart: `12.500.000` in Vietnamese, `12,500,000` in English.
  package func grouped(in language: Language) -> String {
    var groups: [String] = []
    var rest = magnitude
    while rest >= 1_000 {
      let digits = String(rest % 1_000)
      groups.append(String(repeating: "0", count: 3 - digits.count) + digits)
      rest /= 1_000
    }
    groups.append(String(rest))
    return (self < 0 ? "-" : "") + groups.reversed().joined(separator: language == .vietnamese ? "." : ",")
  }
}
