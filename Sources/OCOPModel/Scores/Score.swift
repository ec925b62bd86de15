/// An exact, non-negative mean of whole points (điểm trung bình): a fraction in lowest terms.
///
/// Shown with two decimals, but compared exactly: 89.995 shows as `90.00` and is below 90.
///
/// ```swift
/// let mean = try Score(sum: 17_999, over: 200)  // 89.995
/// mean.description  // "90.00"
/// mean < Score(90)  // true
/// ```
public struct Score: Sendable, Hashable {
  /// The numerator of the fraction in lowest terms.
  public let numerator: Int
  /// The denominator of the fraction in lowest terms, at least 1.
  public let denominator: Int

  /// No points.
  public static let zero = Score(reduced: 0, 1)

  /// Creates a whole number of points.
  public init(_ points: UInt32) {
    self.init(reduced: Int(points), 1)
  }

  /// Creates the mean of a number of members whose points add to a sum.
  ///
  /// - Throws: ``ScoreError`` for a negative sum, or fewer than one member.
  /// - Complexity: O(log `count`).
  public init(sum: Int, over count: Int) throws(ScoreError) {
    guard sum >= 0 else { throw .negativeSum(sum) }
    guard count >= 1 else { throw .noMembers(count) }
    if count == 1 {
      self.init(reduced: sum, 1)
    } else {
      var (greatest, rest) = (count, sum)
      while rest != 0 { (greatest, rest) = (rest, greatest % rest) }
      self.init(reduced: sum / greatest, count / greatest)
    }
  }

  private init(reduced numerator: Int, _ denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Whether two decimals show the score exactly.
  public var isShownExactly: Bool { 100 % denominator == 0 && hundredths != .max }

  /// The score rounded half away from zero to hundredths of a point, for show only; the largest `Int`
  /// where the hundredths do not fit one.
  public var hundredths: Int {
    let count = UInt(denominator)
    let product = UInt(numerator).multipliedFullWidth(by: 100)
    guard product.high < count else { return .max }
    let (quotient, remainder) = count.dividingFullWidth(product)
    let rounded = quotient.addingReportingOverflow(remainder >= count - remainder ? 1 : 0)
    return rounded.overflow ? .max : Int(exactly: rounded.partialValue) ?? .max
  }

  /// The score with two decimals and a separator before them, rounded half away from zero, for show only.
  public func formatted(decimalSeparator separator: String = ".") -> String {
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    return "\(whole)\(separator)\(rest < 10 ? "0" : "")\(rest)"
  }

  /// The score as a language writes it: `87,50` in Vietnamese, `87.50` in English.
  public func formatted(in language: Language) -> String {
    formatted(decimalSeparator: language == .vietnamese ? "," : ".")
  }

  /// How many points this score lacks to reach another, or zero if it has reached it.
  ///
  /// - Throws: ``ScoreError/overflow`` where the exact difference does not fit.
  public func missing(to target: Score) throws(ScoreError) -> Score {
    guard self < target else { return .zero }
    let (count, targetCount) = (Int128(denominator), Int128(target.denominator))
    let sum = Int128(target.numerator) * count - Int128(numerator) * targetCount
    var (greatest, rest) = (count * targetCount, sum)
    while rest != 0 { (greatest, rest) = (rest, greatest % rest) }
    guard
      let numerator = Int(exactly: sum / greatest),
      let denominator = Int(exactly: count * targetCount / greatest)
    else { throw .overflow }
    return Score(reduced: numerator, denominator)
  }
}

extension Score: Comparable {
  public static func < (left: Score, right: Score) -> Bool {
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return (first.high, first.low) < (second.high, second.low)
  }
}

extension Score: CustomStringConvertible {
  /// The score with two decimals and a point, `87.50`.
  public var description: String { formatted() }
}

/// Why a score could not be made.
public enum ScoreError: Error, Sendable, Hashable {
  /// The points add to less than zero.
  case negativeSum(Int)
  /// A mean needs at least one member.
  case noMembers(Int)
  /// The exact result does not fit the integers it is made of.
  case overflow
}

extension ScoreError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .negativeSum(let sum):
      Bilingual(vi: "tổng \(sum) điểm: phải từ 0", en: "a sum of \(sum) points: it is at least 0")
    case .noMembers(let count):
      Bilingual(
        vi: "trung bình của \(count) người: phải từ 1", en: "a mean of \(count) members: it is of at least 1")
    case .overflow: Bilingual(vi: "số điểm quá lớn", en: "the score does not fit")
    }
  }
}

#if !hasFeature(Embedded)
extension Score: Codable {
  private enum CodingKeys: String, CodingKey {
    case sum
    case count
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let sum = try container.decode(Int.self, forKey: .sum)
    let count = try container.decode(Int.self, forKey: .count)
    self = try checkDecoded(decoder) { () throws(ScoreError) in try Score(sum: sum, over: count) }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(numerator, forKey: .sum)
    try container.encode(denominator, forKey: .count)
  }
}
#endif
