public import OCOPModel

/// What a certificate under hard rules proves.
public struct HardBounds: Sendable, Hashable {
  /// What the classes 1…*p* together get at most in a best plan, by class.
  public let prefixes: [Dong]
  /// Whether no plan is better than the one at hand, the first class first.
  public let isFinished: Bool

  /// Creates bounds.
  public init(prefixes: [Dong], isFinished: Bool) {
    self.prefixes = prefixes
    self.isFinished = isFinished
  }
}

extension HardCertificate {
  /// Checks that a plan keeps to the caps and rules of a problem, and what bounds the best.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - rules: The rules it has to keep to.
  ///   - problem: The problem it is for.
  ///   - tolerances: What the classes 1…*p* together may lack, as in ``AllocationSolver/search(_:nodes:tolerances:)``.
  /// - Returns: What is proved.
  /// - Throws: ``OptimalityError`` for the first thing that does not hold.
  /// - Complexity: O(lines) for an end of the tree and a class.
  @discardableResult
  public func verify(
    _ plan: AllocationPlan, _ rules: HardRules, for problem: AllocationProblem, tolerances: [Share] = []
  ) throws(OptimalityError) -> HardBounds {
    let totals = try PlanTotals(plan, problem)
    guard rules.allow(plan, for: problem) else { throw .rules }
    var paid = [Int64](repeating: 0, count: problem.classCount)
    for (measure, amount) in zip(problem.measures, totals.measures) { paid[measure.priority - 1] += amount }
    for index in paid.indices.dropFirst() { paid[index] += paid[index - 1] }
    let granted = tolerances.prefix(problem.classCount - 1).enumerated().filter { $1 > .zero }
    guard stages.count == 1 + granted.count, stages.last?.reached == paid.map({ Dong($0) }) else {
      throw .size("stages", found: stages.count, needed: 1 + granted.count)
    }
    let check = HardCheck(totals, rules)
    var floors = [Dong?](repeating: nil, count: problem.classCount)
    var proved = HardBounds(prefixes: [], isFinished: true)
    for (number, stage) in stages.enumerated() {
      guard stage.floors == floors, stage.reached.count == paid.count else {
        throw .size("floors", found: stage.floors.count, needed: floors.count)
      }
      let bounds = try check.bounds(of: stage)
      proved = HardBounds(prefixes: bounds.prefixes, isFinished: proved.isFinished && bounds.isFinished)
      guard number < granted.count else { break }
      let (index, tolerance) = granted[number]
      floors[index] = Dong(tolerance.remainder(of: stage.reached[index].amount))
      guard let floor = floors[index], paid[index] >= floor.amount else {
        throw .amount(.problem, found: Dong(paid[index]), needed: floors[index] ?? .zero)
      }
    }
    return proved
  }
}

/// Checks search trees against a problem.
private struct HardCheck {
  /// What is settled on the way to a node.
  struct Settled {
    var used: Set<Int> = []
    var forbidden: Set<Int> = []
    var full: Set<Int> = []
    var dropped: Set<Int> = []
  }

  /// A line of a measure: the most it can pay, and the caps that it shares.
  struct Line {
    let index: Int
    let cap: Int64
    let smallest: Int64
    let isState: Bool
    let shared: [Int]
  }

  private let problem: AllocationProblem
  private let rules: HardRules
  private let shared: [Int64]
  private let lines: [[Line]]

  init(_ totals: PlanTotals, _ rules: HardRules) {
    let (problem, places) = (totals.problem, totals.places)
    self.problem = problem
    self.rules = rules
    let partOffset = problem.sources.count
    let groupOffset = partOffset + places.parts.count
    let shared =
      problem.sources.map(\.budget.amount) + places.parts.map(\.cap.amount)
      + problem.measureGroups.map(\.cap.amount)
    self.shared = shared
    let comesIn = problem.carryOvers.reduce(into: [Int: Int64]()) { $0[$1.to] = $1.cap.amount }
    var lines = [[Line]](repeating: [], count: problem.measures.count)
    for (index, line) in problem.lines.enumerated() {
      let measure = problem.measures[line.measure]
      var counted: [Int] = []
      var part = places.partOfLine[index] >= 0 ? places.partOfLine[index] : nil
      while let place = part {
        counted.append(partOffset + place)
        part = places.parts[place].within
      }
      var group = measure.group
      while let place = group {
        counted.append(groupOffset + place)
        group = problem.measureGroups[place].within
      }
      let own = min(line.cap, measure.cost).amount
      let budget = shared[line.source] + (comesIn[line.source] ?? 0)
      lines[line.measure].append(
        Line(
          index: index, cap: counted.reduce(min(own, budget)) { min($0, shared[$1]) },
          smallest: rules.keepsSmallestGrants ? line.smallest.amount : 0,
          isState: problem.sources[line.source].payer == .state, shared: [line.source] + counted))
    }
    self.lines = lines
  }

  /// Walks a tree; what its open ends let the best plan come to.
  func bounds(of proof: HardProof) throws(OptimalityError) -> HardBounds {
    for prices in proof.prices where prices.count != shared.count || prices.contains(where: { $0 < 0 }) {
      throw .size("prices", found: prices.count, needed: shared.count)
    }
    var (bounds, isFinished) = (proof.reached.map(\.amount), true)
    var pending = [Settled()]
    for step in proof.steps {
      guard let settled = pending.popLast() else { throw .tree }
      switch step {
      case .branch(let choice):
        pending.append(try settle(choice, false, settled))
        pending.append(try settle(choice, true, settled))
      case .impossible(let place):
        guard let bound = try bound(0, place, proof, settled), bound < 0 else { throw .tree }
      case .leaf(let places):
        guard places.count == bounds.count else {
          throw .size("leaf", found: places.count, needed: bounds.count)
        }
        guard let open = try openBounds(places, proof, settled) else { continue }
        isFinished = false
        for index in bounds.indices { bounds[index] = max(bounds[index], open[index]) }
      }
    }
    guard pending.isEmpty else { throw .tree }
    return HardBounds(prefixes: bounds.map { Dong($0) }, isFinished: isFinished)
  }

  /// The bounds of an end of the tree; `nil` where no plan there is better.
  private func openBounds(_ places: [Int], _ proof: HardProof, _ settled: Settled) throws(OptimalityError)
    -> [Int64]?
  {
    var bounds: [Int64] = []
    var isOpen = false
    for (index, place) in places.enumerated() {
      let bound = try bound(index + 1, place, proof, settled) ?? AllocationProblem.largestSum.amount
      bounds.append(bound)
      let floor = proof.floors[index]?.amount ?? .max
      let (most, reached) = (min(bound, floor), min(proof.reached[index].amount, floor))
      if most < reached && !isOpen { return nil }
      if most > reached { isOpen = true }
    }
    return isOpen ? bounds : nil
  }

  private func settle(
    _ choice: HardProof.Choice, _ isSo: Bool, _ settled: Settled
  ) throws(OptimalityError) -> Settled {
    var settled = settled
    switch choice {
    case .whole(let measure):
      guard problem.measures.indices.contains(measure), rules.keepsWholes, problem.measures[measure].isWhole
      else { throw .tree }
      if isSo { settled.full.insert(measure) } else { settled.dropped.insert(measure) }
    case .line(let line):
      guard problem.lines.indices.contains(line) else { throw .tree }
      if isSo { settled.used.insert(line) } else { settled.forbidden.insert(line) }
      let states = lines[problem.lines[line].measure].filter(\.isState).map(\.index)
      if let most = rules.mostStateSources, states.contains(line),
        states.filter(settled.used.contains).count >= most
      {
        settled.forbidden.formUnion(Set(states).subtracting(settled.used))
      }
    }
    return settled
  }

  /// The bound of a prefix at some prices, rounded down; `nil` where there are no prices.
  private func bound(
    _ prefix: Int, _ place: Int, _ proof: HardProof, _ settled: Settled
  ) throws(OptimalityError) -> Int64? {
    guard place >= 0 else { return nil }
    guard place < proof.prices.count else {
      throw .size("prices", found: proof.prices.count, needed: place + 1)
    }
    let prices = proof.prices[place]
    var total: Int128 = 0
    for (cap, price) in zip(shared, prices) { total += Int128(cap) * Int128(price) }
    for carryOver in problem.carryOvers {
      let gain = Int128(prices[carryOver.to]) - Int128(prices[carryOver.from])
      total += max(0, gain) * Int128(carryOver.cap.amount)
    }
    for measure in problem.measures.indices {
      guard let worth = worth(measure, prefix, prices, settled) else { return -1 }
      total += worth
    }
    // An arithmetic shift would round so too, were a million a power of two.
    let million: Int128 = 1_000_000
    let bound = total / million - (total % million < 0 ? 1 : 0)
    return Int64(truncatingIfNeeded: min(bound, Int128(AllocationProblem.largestSum.amount)))
  }

  /// The most that a measure alone is worth; `nil` where it cannot do what is settled.
  private func worth(_ index: Int, _ prefix: Int, _ prices: [Int32], _ settled: Settled) -> Int128? {
    let measure = problem.measures[index]
    let isFull = settled.full.contains(index)
    let lines = lines[index].filter { !settled.forbidden.contains($0.index) }
    let needed = lines.filter { $0.smallest > 0 && settled.used.contains($0.index) }
    if settled.dropped.contains(index) { return isFull || !needed.isEmpty ? nil : 0 }
    let weight: Int64 = measure.priority <= prefix ? 1_000_000 : 0
    let gains = Dictionary(
      uniqueKeysWithValues: lines.map { line in
        (line.index, weight - line.shared.reduce(Int64(0)) { $0 + Int64(prices[$1]) })
      })
    let ranked = lines.sorted { (gains[$1.index] ?? 0, $0.index) < (gains[$0.index] ?? 0, $1.index) }
    let isWhole = isFull || rules.keepsWholes && measure.isWhole
    var best: Int128? = isFull || !needed.isEmpty ? nil : 0
    for ways in waysToPay(ranked, settled)
    where needed.allSatisfy({ line in ways.contains { $0.line.index == line.index && $0.least > 0 } }) {
      guard let value = fill(ways, measure, isWhole, gains) else { continue }
      best = max(best ?? value, value)
    }
    return best
  }

  /// The sets of lines that may pay together, each with the least it pays.
  private func waysToPay(_ ranked: [Line], _ settled: Settled) -> [[(line: Line, least: Int64)]] {
    let isSingle = rules.mostStateSources == 1
    let states = isSingle ? [nil] + ranked.filter(\.isState).map { Optional($0.index) } : [nil]
    let optional = ranked.filter {
      $0.smallest > 0 && !settled.used.contains($0.index) && !(isSingle && $0.isState)
        && $0.smallest <= $0.cap
    }
    let areGrantsKept = optional.count <= 6
    return states.flatMap { state in
      (0..<(areGrantsKept ? 1 << optional.count : 1)).map { set in
        ranked.compactMap { line -> (line: Line, least: Int64)? in
          if isSingle && line.isState { return line.index == state ? (line, line.smallest) : nil }
          guard let bit = optional.firstIndex(where: { $0.index == line.index }) else {
            // A grant beyond the cap is never paid, unless it is settled that it is.
            return line.smallest <= line.cap || settled.used.contains(line.index)
              ? (line, line.smallest) : nil
          }
          if !areGrantsKept { return (line, 0) }
          return set >> bit & 1 == 1 ? (line, line.smallest) : nil
        }
      }
    }
  }

  /// What lines are worth that are filled in their order, after the least of each; `nil` where that cannot be.
  private func fill(
    _ lines: [(line: Line, least: Int64)], _ measure: AllocationProblem.Measure, _ isWhole: Bool,
    _ gains: [Int: Int64]
  ) -> Int128? {
    var need = Int128(measure.cost.amount)
    var side = Int128((measure.stateCap ?? measure.cost).amount)
    for (line, least) in lines {
      if least > line.cap { return nil }
      need -= Int128(least)
      if line.isState { side -= Int128(least) }
    }
    guard need >= 0, side >= 0 else { return nil }
    var value: Int128 = 0
    for (line, least) in lines {
      let gain = gains[line.index] ?? 0
      var more: Int128 = 0
      if gain > 0 || isWhole { more = min(Int128(line.cap - least), need, line.isState ? side : need) }
      need -= more
      if line.isState { side -= more }
      value += Int128(gain) * (Int128(least) + more)
    }
    return isWhole && need > 0 ? nil : value
  }
}

#if !hasFeature(Embedded)
extension HardBounds: Codable {}
#endif
