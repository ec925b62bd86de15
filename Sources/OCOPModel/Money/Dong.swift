/// An amount of money in đồng (số tiền, VND), a whole number: a debt or a cut is below zero.
///
/// What does not fit is an error, never another amount, so the operators throw.
///
/// ```swift
/// let fee = try Dong(550_000) * 2
/// try (fee + Dong(150_000)).description  // "1.250.000 ₫"
/// try Dong("12.500.000 ₫").part(Share(percent: 50))  // 6.250.000 ₫
/// ```
public struct Dong: Sendable, Hashable {
  /// The amount in đồng.
  public let amount: Int64

  /// Nothing.
  public static let zero = Dong(0)

  /// Creates an amount of a number of đồng.
  public init(_ amount: Int64) {
    self.amount = amount
  }

  /// The sum of two amounts.
  ///
  /// - Throws: ``MoneyError/doesNotFit(_:)``.
  public static func + (left: Dong, right: Dong) throws(MoneyError) -> Dong {
    let (sum, overflow) = left.amount.addingReportingOverflow(right.amount)
    guard !overflow else { throw .doesNotFit("\(left) + \(right)") }
    return Dong(sum)
  }

  /// The difference of two amounts.
  ///
  /// - Throws: ``MoneyError/doesNotFit(_:)``.
  public static func - (left: Dong, right: Dong) throws(MoneyError) -> Dong {
    let (difference, overflow) = left.amount.subtractingReportingOverflow(right.amount)
    guard !overflow else { throw .doesNotFit("\(left) - \(right)") }
    return Dong(difference)
  }

  /// An amount so many times.
  ///
  /// - Throws: ``MoneyError/doesNotFit(_:)``.
  public static func * (left: Dong, count: Int) throws(MoneyError) -> Dong {
    let (product, overflow) = left.amount.multipliedReportingOverflow(by: Int64(count))
    guard !overflow else { throw .doesNotFit("\(left) × \(count)") }
    return Dong(product)
  }

  /// The sum of amounts; nothing where there are none.
  ///
  /// Exact in whatever order they come: only a sum that does not fit is an error, not one on the way to it.
  ///
  /// - Throws: ``MoneyError/doesNotFit(_:)``.
  /// - Complexity: O(number of amounts).
  public static func sum(_ amounts: some Sequence<Dong>) throws(MoneyError) -> Dong {
    var total: Int128 = 0
    for amount in amounts { total += Int128(amount.amount) }
    guard let sum = Int64(exactly: total) else { throw .doesNotFit("Σ = \(total)") }
    return Dong(sum)
  }

  /// A share of the amount, rounded down to whole đồng, so that the parts never make more than the whole; a debt is
  /// rounded to the greater debt.
  ///
  /// - Throws: ``MoneyError/doesNotFit(_:)`` for a share of more than the whole that leads too far.
  public func part(_ share: Share) throws(MoneyError) -> Dong {
    let product = Int128(amount) * Int128(share.numerator)
    let (quotient, rest) = product.quotientAndRemainder(dividingBy: Int128(share.denominator))
    guard let part = Int64(exactly: rest < 0 ? quotient - 1 : quotient) else {
      throw .doesNotFit("\(self) × \(share)")
    }
    return Dong(part)
  }
}

extension Dong: Comparable {
  public static func < (left: Dong, right: Dong) -> Bool { left.amount < right.amount }
}

extension Dong: CustomStringConvertible {
  /// The amount as Vietnamese writes it, with dots between thousands: `12.500.000 ₫`.
  public var description: String { formatted(in: .vietnamese) }

  /// The amount as a language writes it: `12.500.000 ₫` in Vietnamese, `12,500,000 ₫` in English.
  public func formatted(in language: Language) -> String {
    amount.grouped(in: language) + " ₫"
  }
}

extension Dong {
  /// Reads an amount as ``formatted(in:)`` writes it in either language, `12.500.000 ₫`; without separators too, `12500000 ₫`.
  ///
  /// - Throws: ``MoneyError/malformed(_:)`` for another form, also for thousands parted elsewhere than by three digits;
  ///   ``MoneyError/doesNotFit(_:)`` for an amount of too many digits.
  public init(_ text: String) throws(MoneyError) {
    let suffix = " ₫"
    guard text.hasSuffix(suffix) else { throw .malformed(text) }
    var digits = text.dropLast(suffix.count)
    let isNegative = digits.first == "-"
    if isNegative { digits = digits.dropFirst() }
    let separator: Character = digits.contains(",") ? "," : "."
    let groups = digits.split(separator: separator, omittingEmptySubsequences: false)
    guard Dong.areGroups(groups) else { throw .malformed(text) }
    guard let amount = Int64((isNegative ? "-" : "") + groups.joined()) else { throw .doesNotFit(text) }
    self.init(amount)
  }

  /// Whether texts are the groups of a number: three digits each, one to three in the first; or all in one.
  private static func areGroups(_ groups: [Substring]) -> Bool {
    guard let first = groups.first, !first.isEmpty else { return false }
    guard groups.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } })
    else {
      return false
    }
    return groups.count == 1
      || (first.utf8.count <= 3 && groups.dropFirst().allSatisfy { $0.utf8.count == 3 })
  }
}

#if !hasFeature(Embedded)
/// Stored as a number of đồng, `12500000`.
extension Dong: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(Int64.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(amount)
  }
}
#endif
