public import OCOPModel

/// Why a text is no number of the office: the piece, its value, and the rule it breaks.
public struct IPNumberError: Error, Sendable, Hashable {
  /// A piece of a number.
  public enum Piece: String, Sendable, Hashable, CaseIterable {
    /// The whole number.
    case whole
    /// The digit of the series.
    case series
    /// The year of filing.
    case year
    /// The running number.
    case sequence
    /// The last three digits of a title.
    case part
  }

  /// A rule that a number keeps.
  public enum Rule: Sendable, Hashable {
    /// The number is spelled as the office or a database spells it.
    case spelling
    /// The piece has a fixed number of digits.
    case digits(Int)
    /// The first digit is that of a series.
    case unknownSeries
    /// The piece lies in a range.
    case outside(ClosedRange<Int>)
  }

  /// The piece at fault.
  public let piece: Piece
  /// Its value.
  public let value: String
  /// The rule that it breaks.
  public let rule: Rule

  /// Creates an error about a piece of a number.
  public init(piece: Piece, value: String, rule: Rule) {
    self.piece = piece
    self.value = value
    self.rule = rule
  }
}

extension IPNumberError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    let rule = self.rule.text
    return Bilingual(
      vi: "\(piece.name.vi) “\(value)”: \(rule.vi)", en: "\(piece.name.en) “\(value)”: \(rule.en)")
  }
}

extension IPNumberError.Piece {
  /// The piece's name.
  public var name: Bilingual {
    switch self {
    case .whole: Bilingual(vi: "số", en: "number")
    case .series: Bilingual(vi: "loại", en: "series")
    case .year: Bilingual(vi: "năm", en: "year")
    case .sequence: Bilingual(vi: "số thứ tự", en: "running number")
    case .part: Bilingual(vi: "phần", en: "part")
    }
  }
}

extension IPNumberError.Rule {
  /// The rule in words.
  public var text: Bilingual {
    switch self {
    case .spelling:
      Bilingual(
        vi: "viết như 4-2019-43953, VN-4-2019-43953 hoặc VN4201943953; văn bằng: 4-0405854-000, 00013",
        en: "write it like 4-2019-43953, VN-4-2019-43953 or VN4201943953; a title: 4-0405854-000, 00013")
    case .digits(let count): Bilingual(vi: "cần \(count) chữ số", en: "\(count) digits are needed")
    case .unknownSeries:
      Bilingual(
        vi: "loại là 1, 2, 3, 4 hoặc 6", en: "a series is 1, 2, 3, 4 or 6")
    case .outside(let range):
      Bilingual(
        vi: "phải từ \(range.lowerBound) đến \(range.upperBound)",
        en: "it lies between \(range.lowerBound) and \(range.upperBound)")
    }
  }
}

extension IPNumberError {
  /// The number that a piece of exactly so many ASCII digits makes.
  static func number(_ text: Substring, digits: Int, as piece: Piece) throws(IPNumberError) -> Int {
    guard text.utf8.count == digits, text.isASCIIDigits, let number = Int(text) else {
      throw IPNumberError(piece: piece, value: String(text), rule: .digits(digits))
    }
    return number
  }

  /// The series that a digit stands for.
  static func series(of text: Substring) throws(IPNumberError) -> NumberSeries {
    guard let series = NumberSeries(rawValue: try number(text, digits: 1, as: .series)) else {
      throw IPNumberError(piece: .series, value: String(text), rule: .unknownSeries)
    }
    return series
  }
}
