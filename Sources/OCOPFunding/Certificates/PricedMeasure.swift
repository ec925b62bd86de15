import OCOPModel

/// A line of a measure: the most it can pay, its smallest grant where that is kept, and the caps that it shares.
struct PricedLine {
  let index: Int
  let cap: Int64
  let smallest: Int64
  let isState: Bool
  let shared: [Int]
}

/// A bundle of a measure's state lines, of which its limit lets one pay, and the most that it pays.
struct PricedBundle {
  let lines: Set<Int>
  let cap: Int64
}

/// A measure alone, at prices for the caps that it shares with others.
struct PricedMeasure {
  /// A line, and what a đồng on it gains beyond the prices, in parts per million.
  private struct Offer {
    let line: PricedLine
    let gain: Int64
    let isUsed: Bool
  }

  /// A line that pays, and the least it pays.
  private struct Payment {
    let offer: Offer
    let least: Int64
  }

  private let measure: AllocationProblem.Measure
  private let rules: HardRules
  private let isFull: Bool
  private let isDropped: Bool
  /// The lines that may pay, those that gain most first.
  private let offers: [Offer]
  /// The most that the State pays.
  private let stateCap: Int64

  init(
    _ measure: AllocationProblem.Measure, _ index: Int, _ lines: [PricedLine], _ weight: Int64,
    _ prices: [Int32], _ rules: HardRules, _ settled: HardSettled, _ bundles: [[PricedBundle]]
  ) {
    (self.measure, self.rules) = (measure, rules)
    // Of each limit one bundle pays: no more than the greatest cap of those of which a line may.
    stateCap = bundles.reduce((measure.stateCap ?? measure.cost).amount) { least, bundles in
      let open = bundles.filter { !$0.lines.isSubset(of: settled.forbidden) }
      return min(least, open.map(\.cap).max() ?? 0)
    }
    (isFull, isDropped) = (settled.full.contains(index), settled.dropped.contains(index))
    offers = lines.filter { !settled.forbidden.contains($0.index) }.map { line in
      Offer(
        line: line, gain: weight - line.shared.reduce(Int64(0)) { $0 + Int64(prices[$1]) },
        isUsed: settled.used.contains(line.index))
    }.sorted { ($1.gain, $0.line.index) < ($0.gain, $1.line.index) }
  }

  /// The most that the measure is worth; `nil` where it cannot do what is settled.
  var worth: Int128? {
    let needed = offers.filter { $0.isUsed && $0.line.smallest > 0 }.map(\.line.index)
    if isDropped { return isFull || !needed.isEmpty ? nil : 0 }
    var best: Int128? = isFull || !needed.isEmpty ? nil : 0
    for way in waysToPay
    where needed.allSatisfy({ line in way.contains { $0.offer.line.index == line && $0.least > 0 } }) {
      guard let value = value(of: way) else { continue }
      best = max(best ?? value, value)
    }
    return best
  }

  /// The sets of lines that may pay together, each with the least it pays.
  private var waysToPay: [[Payment]] {
    guard rules.mostStateSources == 1 else { return waysToGrant(offers, among: offers) }
    let others = offers.filter { !$0.line.isState }
    let states = [nil] + offers.filter(\.line.isState).map { Optional($0.line.index) }
    return states.flatMap { state in
      waysToGrant(offers.filter { !$0.line.isState || $0.line.index == state }, among: others)
    }
  }

  /// The ways to pay by some lines, where those among others may keep their smallest grants or pay nothing.
  ///
  /// Beyond six such lines their smallest grants are let go: what the ways are worth is then more, and bounds all the same.
  private func waysToGrant(_ offers: [Offer], among others: [Offer]) -> [[Payment]] {
    let optional = others.filter {
      $0.line.smallest > 0 && !$0.isUsed && $0.line.smallest <= $0.line.cap
    }.map(\.line.index)
    let areGrantsKept = optional.count <= 6
    return (0..<(areGrantsKept ? 1 << optional.count : 1)).map { set in
      offers.compactMap { offer in
        guard let bit = optional.firstIndex(of: offer.line.index) else {
          // A grant beyond the cap is never paid, unless it is settled that it is.
          let canPay = offer.line.smallest <= offer.line.cap || offer.isUsed
          return canPay ? Payment(offer: offer, least: offer.line.smallest) : nil
        }
        if !areGrantsKept { return Payment(offer: offer, least: 0) }
        return set >> bit & 1 == 1 ? Payment(offer: offer, least: offer.line.smallest) : nil
      }
    }
  }

  /// What lines are worth that are filled in their order, after the least of each; `nil` where that cannot be.
  private func value(of payments: [Payment]) -> Int128? {
    let isWhole = isFull || rules.keepsWholes && measure.isWhole
    var need = Int128(measure.cost.amount)
    var side = Int128(stateCap)
    for payment in payments {
      if payment.least > payment.offer.line.cap { return nil }
      need -= Int128(payment.least)
      if payment.offer.line.isState { side -= Int128(payment.least) }
    }
    guard need >= 0, side >= 0 else { return nil }
    var value: Int128 = 0
    for payment in payments {
      let (offer, least) = (payment.offer, payment.least)
      var more: Int128 = 0
      if offer.gain > 0 || isWhole {
        more = min(Int128(offer.line.cap - least), need, offer.line.isState ? side : need)
      }
      need -= more
      if offer.line.isState { side -= more }
      value += Int128(offer.gain) * (Int128(least) + more)
    }
    return isWhole && need > 0 ? nil : value
  }
}
