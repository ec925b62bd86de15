import OCOPFunding
import OCOPModel

// A first choice, so that the search has something to beat, and a plan something to show where it ends early.
extension SelectionSearch {
  /// Takes what the lumps let through, gives up what the purses do not pay, and takes up again what they do.
  mutating func findFirst() throws(FundingError) {
    var goals = bounds.frugal
    while case let unpaid = try unpaid(goals), !unpaid.isEmpty {
      // A quarter at a time: what is still in the way then, the next plan tells.
      for candidate in unpaid.prefix((unpaid.count + 3) / 4) { giveWay(candidate, &goals) }
    }
    for candidate in mostWorthFirst() { try takeUp(candidate, &goals) }
    let first = bounds.key(goals)
    if first.isBetter(than: best) { best = first }
  }

  /// The candidates whose goals are not paid in full, what is worth least for its price first.
  private func unpaid(_ goals: [Int?]) throws(FundingError) -> [Int] {
    let plan = try selection.funding(of: goals).plan(.optimal(.coverage), nodes: fundingNodes)
    var measures = plan.measures[...]
    var unpaid: [(candidate: Int, option: SelectionBounds.Option)] = []
    for (candidate, place) in goals.enumerated() {
      guard let place else { continue }
      let own = measures.prefix(selection.candidates[candidate].goals[place].measures.count)
      measures = measures.dropFirst(own.count)
      if own.contains(where: { $0.status != .full }) {
        unpaid.append((candidate, bounds.options[candidate][place]))
      }
    }
    return unpaid.sorted { isWorthMore($1.option, than: $0.option) }.map(\.candidate)
  }

  /// Takes the most that a candidate can be worth for less than its goal.
  private func giveWay(_ candidate: Int, _ goals: inout [Int?]) {
    let options = bounds.options[candidate]
    let most = goals[candidate].map { bounds.price(of: options[$0]) } ?? 0
    goals[candidate] = options.indices
      .filter { options[$0].isOpen && bounds.price(of: options[$0]) < most }
      .max { options[$0].worth < options[$1].worth }
  }

  /// Takes the best goal of a candidate that the purses pay beside the others.
  private func takeUp(_ candidate: Int, _ goals: inout [Int?]) throws(FundingError) {
    let options = bounds.options[candidate]
    let worth = goals[candidate].map { options[$0].worth } ?? 0
    let better = options.indices.filter { options[$0].isOpen && options[$0].worth > worth }
    for place in better.sorted(by: { options[$0].worth > options[$1].worth }) {
      var more = goals
      more[candidate] = place
      guard case .paid = try verdict(on: more) else { continue }
      goals = more
      return
    }
  }

  /// The candidates by the goal of each that is worth most for its price.
  private func mostWorthFirst() -> [Int] {
    bounds.options.enumerated().compactMap { candidate, options in
      options.filter(\.isOpen).max { isWorthMore($1, than: $0) }.map { (candidate, $0) }
    }.sorted { isWorthMore($0.1, than: $1.1) }.map(\.0)
  }

  /// Whether a goal is worth more for its price than another.
  private func isWorthMore(_ one: SelectionBounds.Option, than other: SelectionBounds.Option) -> Bool {
    Int128(one.worth) * Int128(max(1, bounds.price(of: other)))
      > Int128(other.worth) * Int128(max(1, bounds.price(of: one)))
  }
}
