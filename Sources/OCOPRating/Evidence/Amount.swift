public import OCOPModel

extension Evidence {
  /// How much of something there is: a share of a whole, or a number of things or months.
  public enum Amount: Sendable, Hashable {
    /// An exact share.
    case share(Share)
    /// A whole number.
    case number(Int)

    /// A share in whole percents.
    public static func percent(_ percent: UInt32) -> Amount { .share(Share(percent: percent)) }
  }
}

extension Evidence.Amount: Comparable {
  /// The order of shares, and of numbers; between the two kinds, which nothing compares, numbers come first.
  public static func < (left: Evidence.Amount, right: Evidence.Amount) -> Bool {
    switch (left, right) {
    case (.share(let one), .share(let other)): one < other
    case (.number(let one), .number(let other)): one < other
    case (.number, .share): true
    case (.share, .number): false
    }
  }
}

extension Evidence.Amount: ExpressibleByIntegerLiteral {
  public init(integerLiteral number: Int) {
    self = .number(number)
  }
}

extension Evidence.Amount: CustomStringConvertible {
  /// The share, as in `62.5%`, or the number.
  public var description: String {
    switch self {
    case .share(let share): share.description
    case .number(let number): "\(number)"
    }
  }

  /// The amount as a language writes it.
  func formatted(in language: Language) -> String {
    switch self {
    case .share(let share): share.formatted(in: language)
    case .number: description
    }
  }
}

/// A range of amounts, with each end in it or not (khoảng giá trị): the law has both “from 50 %” and “over 75 %”.
public struct AmountRange: Sendable, Hashable {
  /// An end of a range.
  public struct End: Sendable, Hashable {
    /// The amount at the end.
    public let amount: Evidence.Amount
    /// Whether the range holds that amount.
    public let isIncluded: Bool

    /// Creates an end.
    public init(_ amount: Evidence.Amount, isIncluded: Bool) {
      self.amount = amount
      self.isIncluded = isIncluded
    }
  }

  /// The lower end, or `nil` where there is none.
  public let lower: End?
  /// The upper end, or `nil` where there is none.
  public let upper: End?

  /// Creates a range from its ends.
  public init(lower: End?, upper: End?) {
    self.lower = lower
    self.upper = upper
  }

  /// Whether an amount lies in the range.
  public func contains(_ amount: Evidence.Amount) -> Bool {
    if let lower, amount < lower.amount || (amount == lower.amount && !lower.isIncluded) { return false }
    if let upper, upper.amount < amount || (amount == upper.amount && !upper.isIncluded) { return false }
    return true
  }

  /// The amounts at the ends.
  public var ends: [Evidence.Amount] { [lower, upper].compactMap { $0?.amount } }
}

extension AmountRange: CustomStringConvertible {
  /// The range with the signs of its ends: `≥ 50%, < 75%`.
  public var description: String {
    signs(\.description)
  }

  /// The ends with their signs, the amounts written in some way.
  func signs(_ write: (Evidence.Amount) -> String) -> String {
    let low = lower.map { "\($0.isIncluded ? "≥" : ">") \(write($0.amount))" }
    let high = upper.map { "\($0.isIncluded ? "≤" : "<") \(write($0.amount))" }
    return [low, high].compactMap { $0 }.joined(separator: ", ")
  }
}

#if !hasFeature(Embedded)
extension Evidence.Amount: Codable {
  /// Decodes a whole number, or a share as text: `3`, `"62.5%"`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else {
      self = .share(try container.decode(Share.self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .share(let share): try container.encode(share)
    case .number(let number): try container.encode(number)
    }
  }
}
extension AmountRange: Codable {}
extension AmountRange.End: Codable {}
#endif
