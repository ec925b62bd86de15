public import OCOPModel

/// A sum of which some parts may not be known (tổng của các số liệu đã biết): the known parts, and how many lack.
///
/// What lacks is never taken for nothing, so a sum with gaps is only a least.
public struct KnownTotal<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The sum of the parts that are known.
  public let total: Value
  /// How many parts are known.
  public let known: Int
  /// How many parts are not.
  public let missing: Int

  /// Creates a sum.
  public init(total: Value, known: Int, missing: Int) {
    self.total = total
    self.known = known
    self.missing = missing
  }

  /// Whether no part lacks.
  public var isComplete: Bool { missing == 0 }
}

extension KnownTotal where Value == Dong {
  /// Sums amounts, those that are known.
  ///
  /// - Throws: ``OCOPModel/MoneyError`` for a sum that does not fit.
  public init(_ amounts: some Sequence<Dong?>) throws(MoneyError) {
    let amounts = Array(amounts)
    let known = amounts.compactMap(\.self)
    self.init(total: try Dong.sum(known), known: known.count, missing: amounts.count - known.count)
  }
}

extension KnownTotal where Value == Int {
  /// Sums counts, those that are known, each at most ``ProgrammeRecords/largestCount``.
  init(_ counts: some Sequence<Int?>) {
    let counts = Array(counts)
    let known = counts.compactMap(\.self)
    self.init(total: known.reduce(0, +), known: known.count, missing: counts.count - known.count)
  }
}

#if !hasFeature(Embedded)
extension KnownTotal: Codable where Value: Codable {}
#endif
