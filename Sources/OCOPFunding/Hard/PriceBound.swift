import OCOPModel

/// Bounds by prices (cận Lagrange): with a price on each cap that measures share, every measure is settled alone.
///
/// Prices are whole parts per million of a đồng, and any prices from 0 up give a bound, exact in whole numbers.
struct PriceBound {
  static let million: Int64 = 1_000_000
  private static let rounds = 120

  private let problem: AllocationProblem
  private let rules: HardRules
  private let shared: SharedCaps
  /// The prices by prefix of classes, each parallel to the shared caps.
  private var prices: [[Int64]] = []
  /// The lines of each measure, and what the cap of each line comes to for the measure alone.
  private var lines: [[Int]]
  private var caps: [Int64]

  init(_ problem: AllocationProblem, _ rules: HardRules) {
    self.problem = problem
    self.rules = rules
    shared = SharedCaps(problem)
    lines = [[Int]](repeating: [], count: problem.measures.count)
    caps = []
    for (index, line) in problem.lines.enumerated() {
      lines[line.measure].append(index)
      let own = min(line.cap, problem.measures[line.measure].cost).amount
      caps.append(shared.places(ofLine: index).reduce(own) { min($0, shared.mostThrough[$1]) })
    }
  }

  /// What the prefixes of classes come to at most under decisions.
  func bounds(under decisions: HardDecisions) -> [Int64] {
    prices.enumerated().map { prefix, prices in bound(prefix + 1, prices, decisions, usage: nil).bound }
  }

  /// Finds good prices for each prefix: from the smallest cut of its flow, downhill in whole steps.
  mutating func improve(network: inout AllocationNetwork, target: (Int) -> Int64) {
    for prefix in 1...problem.classCount {
      var start = cutPrices(prefix, &network)
      var best = start
      var (lowest, stalled) = (Int64.max, 0)
      var theta: Int128 = 1_000
      for _ in 0..<Self.rounds {
        let usage = [Int64](repeating: 0, count: shared.caps.count)
        let result = bound(prefix, start, HardDecisions(), usage: usage)
        if result.bound < lowest {
          (lowest, best, stalled) = (result.bound, start, 0)
        } else {
          stalled += 1
          if stalled >= 6 { (theta, start, stalled) = (theta * 7 / 10, best, 0) }
        }
        guard let used = result.usage, theta > 0 else { break }
        let gap = max(1, result.bound - target(prefix - 1))
        if !step(&start, used, gap: gap, theta: theta) { break }
      }
      prices.append(best)
    }
  }

  /// The prices that say what a smallest cut says.
  private func cutPrices(_ prefix: Int, _ network: inout AllocationNetwork) -> [Int64] {
    network.reset(tiers: nil, classes: nil)
    for (priority, arc) in network.classArcs.enumerated() where priority >= prefix {
      network.flow.residual[Int(arc)] = 0
    }
    _ = network.augment()
    return shared.prices(ofCut: network.labels(network.reach()))
  }

  /// Moves prices against what is used beyond the caps or left of them.
  ///
  /// - Returns: Whether there was anything to move.
  private func step(_ prices: inout [Int64], _ used: [Int64], gap: Int64, theta: Int128) -> Bool {
    let excess = prices.indices.map { index in
      prices[index] > 0 || used[index] > shared.caps[index] ? used[index] - shared.caps[index] : 0
    }
    // Large amounts are cut to 40 bits, so that the sum of squares fits.
    let largest = excess.reduce(UInt64(0)) { max($0, $1.magnitude) }
    let shift = max(0, 24 - largest.leadingZeroBitCount)
    var norm: Int128 = 0
    for value in excess { norm += Int128(value >> shift) * Int128(value >> shift) }
    guard norm > 0 else { return false }
    let scale = Int128(gap >> shift) * theta * Int128(Self.million) / 1_000
    for index in prices.indices {
      let step = scale * Int128(excess[index] >> shift) / norm
      let moved = max(0, min(Int128(Self.million), Int128(prices[index]) + step))
      prices[index] = Int64(truncatingIfNeeded: moved)
    }
    return true
  }

  /// The bound that prices give under decisions, and what the measures would use of each shared cap.
  private func bound(
    _ prefix: Int, _ prices: [Int64], _ decisions: HardDecisions, usage: [Int64]?
  ) -> (bound: Int64, usage: [Int64]?) {
    var total: Int128 = 0
    var usage = usage
    for (price, cap) in zip(prices, shared.caps) where price > 0 { total += Int128(price) * Int128(cap) }
    for carryOver in problem.carryOvers where prices[carryOver.to] > prices[carryOver.from] {
      total += Int128(prices[carryOver.to] - prices[carryOver.from]) * Int128(carryOver.cap.amount)
      usage?[carryOver.from] += carryOver.cap.amount
      usage?[carryOver.to] -= carryOver.cap.amount
    }
    for (index, measure) in problem.measures.enumerated()
    where measure.priority <= prefix && !decisions.dropped.contains(index) {
      let (value, parts) = bestAlone(index, prices, decisions)
      total += value
      guard usage != nil else { continue }
      for (line, amount) in parts {
        for place in shared.places(ofLine: line) { usage?[place] += amount }
      }
    }
    return (Int64(truncatingIfNeeded: total / Int128(Self.million)), usage)
  }

  /// The most that a measure alone is worth at prices, over every choice of its state purse.
  private func bestAlone(
    _ index: Int, _ prices: [Int64], _ decisions: HardDecisions
  ) -> (value: Int128, parts: [(line: Int, amount: Int64)]) {
    let ranked = lines[index].lazy.filter { caps[$0] > 0 && !decisions.forbidden.contains($0) }
      .map { line -> (gain: Int64, line: Int, isState: Bool) in
        let price = shared.places(ofLine: line).reduce(0) { $0 + prices[$1] }
        return (
          Self.million - price, line, problem.sources[problem.lines[line].source].payer == .state
        )
      }
      .sorted { ($1.gain, $0.line) < ($0.gain, $1.line) }
    let mustBeFull = decisions.full.contains(index)
    var best: (value: Int128, parts: [(line: Int, amount: Int64)])?
    func consider(_ state: Int?) {
      guard let found = filled(index, ranked, state: state, mustBeFull: mustBeFull) else { return }
      if best.map({ found.value > $0.value }) ?? true { best = found }
    }
    if rules.mostStateSources == 1, ranked.contains(where: \.isState) {
      for entry in ranked where entry.isState { consider(entry.line) }
    } else {
      consider(nil)
    }
    guard let best, mustBeFull || best.value > 0 else { return (0, []) }
    return best
  }

  /// Fills a measure from the lines that gain most, with one state line or, where none is named, with all of them.
  private func filled(
    _ index: Int, _ ranked: [(gain: Int64, line: Int, isState: Bool)], state: Int?, mustBeFull: Bool
  ) -> (value: Int128, parts: [(line: Int, amount: Int64)])? {
    let measure = problem.measures[index]
    let isWhole = mustBeFull || (rules.keepsWholes && measure.isWhole)
    var (need, side) = (measure.cost.amount, (measure.stateCap ?? measure.cost).amount)
    var value: Int128 = 0
    var parts: [(line: Int, amount: Int64)] = []
    for (gain, line, isState) in ranked where need > 0 && (!isState || state == nil || state == line) {
      if gain <= 0, !isWhole { break }
      let amount = min(caps[line], need, isState ? side : need)
      guard amount > 0 else { continue }
      need -= amount
      if isState { side -= amount }
      value += Int128(gain) * Int128(amount)
      parts.append((line, amount))
    }
    return isWhole && need > 0 ? nil : (value, parts)
  }
}
