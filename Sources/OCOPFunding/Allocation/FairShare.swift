import OCOPModel

/// A part of a cost, exact.
struct FairShare: Comparable {
  static let zero = FairShare(0, of: 1)

  private let amount: Int64
  private let cost: Int64

  /// Creates a share of a cost above 0.
  init(_ amount: Int64, of cost: Int64) {
    (self.amount, self.cost) = (amount, cost)
  }

  static func < (one: FairShare, other: FairShare) -> Bool {
    isLess(one.amount, one.cost, other.amount, other.cost)
  }

  static func == (one: FairShare, other: FairShare) -> Bool { !(one < other) && !(other < one) }

  private static func isLess(_ amount: Int64, _ cost: Int64, _ other: Int64, _ otherCost: Int64) -> Bool {
    let (one, two) = (amount.multipliedFullWidth(by: otherCost), other.multipliedFullWidth(by: cost))
    return (one.high, one.low) < (two.high, two.low)
  }

  /// Shares out an amount so that no đồng could go from one to another who would still be worse off: đồng by đồng to whoever has
  /// the smallest share of the cost, ties to the first.
  ///
  /// - Parameters:
  ///   - amount: The amount, at most the sum of the costs.
  ///   - costs: What each wants, above 0.
  /// - Returns: What each gets.
  /// - Complexity: O(*n* log *n*) for *n* costs.
  static func apportioned(_ amount: Int64, among costs: [Int64]) -> [Int64] {
    let (total, count) = (costs.reduce(0, +), Int64(costs.count))
    guard amount < total else { return costs }
    // A đồng comes to a measure with *k* when shares reach *k* / cost. Up to this share of all costs, all that comes is
    // affordable; at `amount` of the total, no more than a đồng each is missing.
    let sure = max(0, amount - count)
    var shares = costs.map { roundedUp(sure, $0, total) }
    var next: [(amount: Int64, cost: Int64, place: Int)] = []
    for (place, cost) in costs.enumerated() {
      for amount in shares[place]..<max(shares[place], roundedUp(amount, cost, total)) {
        next.append((amount, cost, place))
      }
    }
    next.sort { one, other in
      if isLess(one.amount, one.cost, other.amount, other.cost) { return true }
      return !isLess(other.amount, other.cost, one.amount, one.cost) && one.place < other.place
    }
    for entry in next.prefix(Int(amount - shares.reduce(0, +))) { shares[entry.place] += 1 }
    return shares
  }

  /// An amount times a cost by a total, rounded up.
  private static func roundedUp(_ amount: Int64, _ cost: Int64, _ total: Int64) -> Int64 {
    let (quotient, rest) = total.dividingFullWidth(amount.multipliedFullWidth(by: cost))
    return rest > 0 ? quotient + 1 : quotient
  }
}
