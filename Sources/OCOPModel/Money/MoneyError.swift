/// Why an amount of money could not be made.
@nonexhaustive
public enum MoneyError: Error, Sendable, Hashable {
  /// The text is an amount: digits, with thousands apart or not, and the sign of the đồng.
  case malformed(String)
  /// The amount that a text or a computation gives fits 64 bits: at most 9.223.372.036.854.775.807 đồng either way.
  case doesNotFit(String)
}

extension MoneyError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .malformed(let text):
      Bilingual(
        vi: "“\(text)” không phải số tiền: viết như “12.500.000 ₫”",
        en: "“\(text)” is no amount of money: write it like “12.500.000 ₫”")
    case .doesNotFit(let what):
      Bilingual(vi: "số tiền quá lớn: \(what)", en: "the amount of money is too large: \(what)")
    }
  }
}
