import OCOPModel

/// Bounds by prices (cận Lagrange): with a price on each cap that measures share, every measure is settled alone.
///
/// Prices are whole parts per million of a đồng, and any prices from 0 up give a bound, exact in whole numbers. The prefix of no
/// classes has a bound too: below 0 it says that what is settled cannot be paid.
struct PriceBound {
  static let million: Int64 = 1_000_000

  private let problem: AllocationProblem
  let shared: SharedCaps
  private let alone: MeasureAlone

  init(_ problem: AllocationProblem, _ rules: HardRules, _ sides: HardSides) {
    self.problem = problem
    shared = SharedCaps(problem)
    alone = MeasureAlone(problem, rules, shared, sides)
  }

  /// The lines of a measure.
  func lines(of measure: Int) -> [Int] { alone.lines(of: measure) }

  /// A bound, the prices that give it, and what the measures would use of each line at those prices.
  struct Found {
    var bound: Int64
    var prices: [Int32]
    var amounts: [Int64]
    /// What all comes to and what each measure adds to it, in parts per million of a đồng; no values where a measure cannot do
    /// what is settled.
    var total: Int128
    var values: [Int128]
  }

  /// Goes downhill from some prices in whole steps, until the bound falls to a target or a number of rounds is over.
  ///
  /// - Parameters:
  ///   - start: Prices, by shared cap.
  ///   - prefix: The classes that count, 1 to this.
  ///   - decisions: What is settled.
  ///   - target: What the best plan known gets.
  ///   - rounds: How many times to move prices.
  ///   - thousandths: The first step's length, in thousandths of Polyak's.
  /// - Returns: The lowest bound found.
  func improve(
    _ start: [Int32], prefix: Int, _ decisions: HardDecisions, target: Int64, rounds: Int, thousandths: Int
  ) -> Found {
    var best = evaluate(start, prefix: prefix, decisions)
    var (current, stalled, theta) = (best, 0, Int128(thousandths))
    for _ in 0..<rounds where best.bound > target && theta > 0 {
      guard let moved = step(current, gap: current.bound - target, theta: theta) else { break }
      current = evaluate(moved, prefix: prefix, decisions)
      if current.bound < best.bound {
        (best, stalled) = (current, 0)
      } else {
        stalled += 1
        if stalled >= 6 { (theta, current, stalled) = (theta * 7 / 10, best, 0) }
      }
    }
    return best
  }

  /// Moves prices against what is used beyond the caps or left of them; `nil` where there is nothing to move.
  private func step(_ found: Found, gap: Int64, theta: Int128) -> [Int32]? {
    let excess = zip(usage(found), found.prices).enumerated().map { index, pair in
      let over = pair.0 - shared.caps[index]
      return pair.1 > 0 || over > 0 ? over : 0
    }
    // Large amounts are cut to 40 bits, so that the sum of squares fits.
    let largest = excess.reduce(UInt64(0)) { max($0, $1.magnitude) }
    let shift = max(0, 24 - largest.leadingZeroBitCount)
    var norm: Int128 = 0
    for value in excess { norm += Int128(value >> shift) * Int128(value >> shift) }
    guard norm > 0 else { return nil }
    let scale = Int128(max(1, gap) >> shift) * theta * Int128(Self.million) / 1_000
    return zip(found.prices, excess).map { price, excess in
      let step = scale * Int128(excess >> shift) / norm
      return Int32(truncatingIfNeeded: max(0, min(Int128(Self.million), Int128(price) + step)))
    }
  }

  /// What measures would use of each shared cap.
  private func usage(_ found: Found) -> [Int64] {
    var usage = [Int64](repeating: 0, count: shared.caps.count)
    for (line, amount) in found.amounts.enumerated() where amount > 0 {
      for place in shared.places(ofLine: line) { usage[Int(place)] += amount }
    }
    for carryOver in problem.carryOvers where found.prices[carryOver.to] > found.prices[carryOver.from] {
      usage[carryOver.from] += carryOver.cap.amount
      usage[carryOver.to] -= carryOver.cap.amount
    }
    return usage
  }

  /// The bound that prices give under decisions.
  func evaluate(_ prices: [Int32], prefix: Int, _ decisions: HardDecisions) -> Found {
    var total: Int128 = 0
    for (price, cap) in zip(prices, shared.caps) where price > 0 { total += Int128(price) * Int128(cap) }
    for carryOver in problem.carryOvers where prices[carryOver.to] > prices[carryOver.from] {
      total += Int128(prices[carryOver.to] - prices[carryOver.from]) * Int128(carryOver.cap.amount)
    }
    let ofLines = shared.pricesOfLines(prices)
    var amounts: [Int64]? = [Int64](repeating: 0, count: problem.lines.count)
    var values: [Int128] = []
    values.reserveCapacity(problem.measures.count)
    for measure in problem.measures.indices {
      let weight = problem.measures[measure].priority <= prefix ? Self.million : 0
      guard let value = alone.best(measure, weight: weight, ofLines, decisions, &amounts) else {
        return Found(bound: -1, prices: prices, amounts: amounts ?? [], total: -1, values: [])
      }
      total += value
      values.append(value)
    }
    return Found(
      bound: Self.rounded(total), prices: prices, amounts: amounts ?? [], total: total, values: values)
  }

  /// Whole đồng, rounded down, below 0 too.
  private static func rounded(_ parts: Int128) -> Int64 {
    let million = Int128(million)
    return Int64(truncatingIfNeeded: parts >= 0 ? parts / million : -((million - 1 - parts) / million))
  }

  /// What a bound sinks to if something about a measure is settled, at the same prices.
  func bound(
    _ found: Found, prefix: Int, _ ofLines: [Int64], measure: Int, under decisions: HardDecisions
  ) -> Int64 {
    var unused: [Int64]?
    let weight = problem.measures[measure].priority <= prefix ? Self.million : 0
    guard found.values.indices.contains(measure),
      let value = alone.best(measure, weight: weight, ofLines, decisions, &unused)
    else { return -1 }
    return Self.rounded(found.total - found.values[measure] + value)
  }
}
