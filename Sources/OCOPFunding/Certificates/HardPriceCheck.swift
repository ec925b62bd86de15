import OCOPModel

/// Recomputes what prices prove: with a price on each cap that measures share, each measure is settled alone.
struct HardPriceCheck {
  private let problem: AllocationProblem
  private let rules: HardRules
  /// The caps that measures share, and how much of each a line counts towards, by measure.
  private let shared: [Int64]
  private let lines: [[PricedLine]]
  /// The limits with caps that all state lines of a measure fall under, by measure.
  private let bundles: [[[PricedBundle]]]

  init(_ totals: PlanTotals, _ rules: HardRules) {
    let (problem, places) = (totals.problem, totals.places)
    (self.problem, self.rules) = (problem, rules)
    let shared =
      problem.sources.map(\.budget.amount) + places.parts.map(\.cap.amount)
      + problem.measureGroups.map(\.cap.amount)
    self.shared = shared
    let comesIn = problem.carryOvers.reduce(into: [Int: Int64]()) { $0[$1.to] = $1.cap.amount }
    var lines = [[PricedLine]](repeating: [], count: problem.measures.count)
    for (index, line) in problem.lines.enumerated() {
      let counted = Self.capsInside(line, places.partOfLine[index], totals)
      let own = min(line.cap, problem.measures[line.measure].cost).amount
      let budget = shared[line.source] + (comesIn[line.source] ?? 0)
      lines[line.measure].append(
        PricedLine(
          index: index, cap: counted.reduce(min(own, budget)) { min($0, shared[$1]) },
          smallest: rules.keepsSmallestGrants ? line.smallest.amount : 0,
          isState: problem.sources[line.source].payer == .state, shared: [line.source] + counted))
    }
    self.lines = lines
    bundles = Self.bundles(problem, lines, rules)
  }

  /// The limits of which one bundle with a cap pays, where the bundles are a measure's state lines and no others; by measure.
  private static func bundles(
    _ problem: AllocationProblem, _ lines: [[PricedLine]], _ rules: HardRules
  ) -> [[[PricedBundle]]] {
    var bundles = [[[PricedBundle]]](repeating: [], count: problem.measures.count)
    for limit in rules.limits where limit.most == 1 && limit.caps.count == limit.bundles.count {
      let places = Set(limit.bundles.joined())
      guard let first = limit.bundles.joined().first, problem.lines.indices.contains(first) else { continue }
      let measure = problem.lines[first].measure
      guard places == Set(lines[measure].lazy.filter(\.isState).map(\.index)) else { continue }
      bundles[measure].append(
        zip(limit.bundles, limit.caps).map { PricedBundle(lines: Set($0), cap: $1.amount) })
    }
    return bundles
  }

  /// The places of the caps inside its purse and around its measure that a line counts towards.
  private static func capsInside(_ line: AllocationProblem.Line, _ innermost: Int, _ totals: PlanTotals)
    -> [Int]
  {
    let (problem, parts) = (totals.problem, totals.places.parts)
    let partOffset = problem.sources.count
    var counted: [Int] = []
    var part = innermost >= 0 ? innermost : nil
    while let place = part {
      counted.append(partOffset + place)
      part = parts[place].within
    }
    var group = problem.measures[line.measure].group
    while let place = group {
      counted.append(partOffset + parts.count + place)
      group = problem.measureGroups[place].within
    }
    return counted
  }

  func stateLines(of measure: Int) -> [Int] { lines[measure].filter(\.isState).map(\.index) }

  /// Checks that all prices are there, and none below 0.
  func checkSizes(_ prices: [[Int32]]) throws(OptimalityError) {
    for prices in prices where prices.count != shared.count || prices.contains(where: { $0 < 0 }) {
      throw .size("prices", found: prices.count, needed: shared.count)
    }
  }

  /// The most that the classes 1 to a prefix get together by some prices, rounded down; below 0 where what is settled cannot be.
  func bound(_ prefix: Int, _ prices: [Int32], _ settled: HardSettled) -> Int64 {
    var total: Int128 = 0
    for (cap, price) in zip(shared, prices) { total += Int128(cap) * Int128(price) }
    for carryOver in problem.carryOvers {
      let gain = Int128(prices[carryOver.to]) - Int128(prices[carryOver.from])
      total += max(0, gain) * Int128(carryOver.cap.amount)
    }
    for (index, measure) in problem.measures.enumerated() {
      let weight: Int64 = measure.priority <= prefix ? 1_000_000 : 0
      let alone = PricedMeasure(measure, index, lines[index], weight, prices, rules, settled, bundles[index])
      guard let worth = alone.worth else { return -1 }
      total += worth
    }
    // An arithmetic shift would round so too, were a million a power of two.
    let million: Int128 = 1_000_000
    let bound = total / million - (total % million < 0 ? 1 : 0)
    return Int64(truncatingIfNeeded: min(bound, Int128(AllocationProblem.largestSum.amount)))
  }
}
