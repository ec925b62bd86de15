import OCOPModel

/// Settles a measure alone, where prices stand for the caps that it shares with others.
///
/// A measure chooses among its state lines where only one may pay, and for lines with smallest grants whether they pay at all; with
/// that chosen, the lines that gain most are filled first, which is the best there is. Where more than ``mostGrants`` lines have a
/// smallest grant, those grants are let go: the bound is looser and still a bound.
struct MeasureAlone {
  static let mostGrants = 6

  private struct Entry {
    let line: Int
    let cap: Int64
    /// The smallest grant, where rules keep it.
    let smallest: Int64
    let isState: Bool
  }

  /// A line at prices: what a đồng on it gains, and the least and the most it pays.
  private struct Offer {
    let line: Int
    let gain: Int64
    let least: Int64
    let most: Int64
    let isState: Bool
    /// Which of the choices decides whether the line pays at all; -1 where none has to.
    var grant = -1
  }

  private let measures: [AllocationProblem.Measure]
  private let rules: HardRules
  private let entries: [[Entry]]
  private let sides: HardSides

  init(_ problem: AllocationProblem, _ rules: HardRules, _ shared: SharedCaps, _ sides: HardSides) {
    measures = problem.measures
    self.rules = rules
    self.sides = sides
    var entries = [[Entry]](repeating: [], count: problem.measures.count)
    for (index, line) in problem.lines.enumerated() {
      var cap = min(line.cap, problem.measures[line.measure].cost).amount
      for place in shared.places(ofLine: index) { cap = min(cap, shared.mostThrough[Int(place)]) }
      entries[line.measure].append(
        Entry(
          line: index, cap: cap, smallest: rules.leastUsed(line),
          isState: problem.sources[line.source].payer == .state))
    }
    self.entries = entries
  }

  /// The lines of a measure.
  func lines(of measure: Int) -> [Int] { entries[measure].map(\.line) }

  /// The most that a measure is worth, in parts per million of a đồng; `nil` where what is settled cannot be.
  func best(
    _ index: Int, weight: Int64, _ prices: [Int64], _ decisions: HardDecisions, _ amounts: inout [Int64]?
  ) -> Int128? {
    let decision = decisions.measures[index]
    let oneState = rules.mostStateSources == 1
    var offers: [Offer] = []
    offers.reserveCapacity(entries[index].count)
    var (mustPay, hasState, grants) = (decision == .full, false, 0)
    for entry in entries[index] {
      let isUsed = decisions.lines[entry.line] == .used
      guard decisions.lines[entry.line] != .forbidden, decision != .dropped || isUsed else { continue }
      guard isUsed || entry.smallest <= entry.cap else { continue }
      var offer = Offer(
        line: entry.line, gain: weight - prices[entry.line], least: entry.smallest, most: entry.cap,
        isState: entry.isState)
      if isUsed && entry.smallest > 0 {
        mustPay = true
        if entry.isState { hasState = true }
      } else if entry.smallest > 0, !(entry.isState && oneState) {
        offer.grant = grants
        grants += 1
      }
      offers.append(offer)
    }
    if decision == .dropped { return mustPay ? nil : 0 }
    if weight == 0 && !mustPay { return 0 }
    offers.sort { ($1.gain, $0.line) < ($0.gain, $1.line) }
    var choice = Choice(
      measure: measures[index], offers: offers, grants: grants,
      isWhole: decision == .full || rules.keepsWholes && measures[index].isWhole,
      sideCap: sides.cap(of: index, decisions))
    if !mustPay { choice.value = 0 }
    choice.tryAll(oneState: oneState, mayBeStateless: !hasState)
    guard let value = choice.value else { return nil }
    if amounts != nil { choice.read(into: &amounts) }
    return value
  }

  /// The ways to pay for a measure, and the best so far.
  private struct Choice {
    let measure: AllocationProblem.Measure
    let offers: [Offer]
    let grants: Int
    let isWhole: Bool
    /// The most that the State pays.
    let side: Int64
    var value: Int128?
    /// The state line and the grants of the best way; `nil` for paying nothing.
    private var way: (state: Int, grants: Int)?

    init(
      measure: AllocationProblem.Measure, offers: [Offer], grants: Int, isWhole: Bool, sideCap: Int64?
    ) {
      (self.measure, self.offers, self.grants, self.isWhole) = (measure, offers, grants, isWhole)
      side = min((measure.stateCap ?? measure.cost).amount, sideCap ?? .max)
    }

    /// Tries every way; `-1` stands for no state line, and `-2` for any.
    mutating func tryAll(oneState: Bool, mayBeStateless: Bool) {
      guard oneState else { return tryGrants(-2) }
      if mayBeStateless { tryGrants(-1) }
      for (place, offer) in offers.enumerated() where offer.isState { tryGrants(place) }
    }

    private mutating func tryGrants(_ state: Int) {
      for set in 0..<(grants > mostGrants ? 1 : 1 << grants) {
        guard let total = fill(state, set, { _, _ in }) else { continue }
        if value.map({ total > $0 }) ?? true { (value, way) = (total, (state, set)) }
      }
    }

    /// Writes the amounts of the best way down.
    func read(into amounts: inout [Int64]?) {
      guard let way else { return }
      _ = fill(way.state, way.grants) { line, amount in amounts?[line] = amount }
    }

    /// Fills the lines that gain most first, after the least that is to be paid; `nil` where that cannot be.
    private func fill(_ state: Int, _ set: Int, _ pay: (_ line: Int, _ amount: Int64) -> Void) -> Int128? {
      var (need, side, total) = (measure.cost.amount, self.side, Int128(0))
      /// The least that a line pays; `nil` for one that is not used.
      func least(_ place: Int) -> Int64? {
        let offer = offers[place]
        if offer.isState && state != -2 && state != place { return nil }
        guard offer.grant >= 0 else { return offer.least }
        if grants > mostGrants { return 0 }
        return set >> offer.grant & 1 == 1 ? offer.least : nil
      }
      for (place, offer) in offers.enumerated() {
        guard let amount = least(place), amount > 0 else { continue }
        need -= amount
        if offer.isState { side -= amount }
        if need < 0 || side < 0 || amount > offer.most { return nil }
      }
      for (place, offer) in offers.enumerated() {
        guard var amount = least(place) else { continue }
        if offer.gain > 0 || isWhole {
          let more = min(offer.most - amount, need, offer.isState ? side : need)
          amount += more
          need -= more
          if offer.isState { side -= more }
        }
        guard amount > 0 else { continue }
        total += Int128(offer.gain) * Int128(amount)
        pay(offer.line, amount)
      }
      return isWhole && need > 0 ? nil : total
    }
  }
}
