import OCOPModel

/// A part of a cost, exact, as the place of a đồng in the order in which they are shared out: smaller shares come first, and among
/// equal ones those of smaller costs, whose share the next đồng raises more.
struct FairShare: Comparable {
  static let zero = FairShare(0, of: 1)

  private let amount: Int64
  private let cost: Int64

  /// Creates a share of a cost above 0.
  init(_ amount: Int64, of cost: Int64) {
    (self.amount, self.cost) = (amount, cost)
  }

  static func < (one: FairShare, other: FairShare) -> Bool {
    let left = one.amount.multipliedFullWidth(by: other.cost)
    let right = other.amount.multipliedFullWidth(by: one.cost)
    return (left.high, left.low, one.cost) < (right.high, right.low, other.cost)
  }

  static func == (one: FairShare, other: FairShare) -> Bool { !(one < other) && !(other < one) }
}

extension FairShare {
  /// Shares out an amount as evenly as can be: đồng by đồng to whoever has the smallest share of the cost, ties to the smallest cost and
  /// then to the first.
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
    var next: [(share: FairShare, place: Int)] = []
    for (place, cost) in costs.enumerated() {
      for amount in shares[place]..<max(shares[place], roundedUp(amount, cost, total)) {
        next.append((FairShare(amount, of: cost), place))
      }
    }
    next.sort { $0.share < $1.share || !($1.share < $0.share) && $0.place < $1.place }
    for entry in next.prefix(Int(amount - shares.reduce(0, +))) { shares[entry.place] += 1 }
    return shares
  }

  /// An amount times a cost by a total, rounded up.
  private static func roundedUp(_ amount: Int64, _ cost: Int64, _ total: Int64) -> Int64 {
    let (quotient, rest) = total.dividingFullWidth(amount.multipliedFullWidth(by: cost))
    return rest > 0 ? quotient + 1 : quotient
  }
}
