import OCOPModel

/// What is settled on the way to a node of a search tree.
struct HardSettled {
  /// The lines that pay, at least their smallest grants where those are kept, and those that do not.
  var used: Set<Int> = []
  var forbidden: Set<Int> = []
  /// The measures that are paid in full, and those that get nothing.
  var full: Set<Int> = []
  var dropped: Set<Int> = []
  /// The bundles that may pay, by limit.
  var kept: [Int: Set<Int>] = [:]
}

/// Checks search trees against a problem and its rules: that every branch holds all plans, and every end what it says.
struct HardTreeCheck {
  private let problem: AllocationProblem
  private let rules: HardRules
  private let prices: HardPriceCheck

  init(_ totals: PlanTotals, _ rules: HardRules) {
    (problem, self.rules) = (totals.problem, rules)
    prices = HardPriceCheck(totals, rules)
  }

  /// Walks a tree; what its open ends let the best plan come to.
  func bounds(of proof: HardProof) throws(OptimalityError) -> HardBounds {
    try prices.checkSizes(proof.prices)
    var (bounds, isFinished) = (proof.reached.map(\.amount), true)
    var pending = [settledAtRoot]
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
  private func openBounds(
    _ places: [Int], _ proof: HardProof, _ settled: HardSettled
  ) throws(OptimalityError) -> [Int64]? {
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

  /// The bound of a prefix by the prices at a place; `nil` where there are none.
  private func bound(
    _ prefix: Int, _ place: Int, _ proof: HardProof, _ settled: HardSettled
  ) throws(OptimalityError) -> Int64? {
    guard place >= 0 else { return nil }
    guard place < proof.prices.count else { throw .tree }
    return prices.bound(prefix, proof.prices[place], settled)
  }

  // MARK: Branches

  /// Where no bundle of a limit may pay, none of its lines does.
  private var settledAtRoot: HardSettled {
    var settled = HardSettled()
    for limit in rules.limits where limit.most == 0 { settled.forbidden.formUnion(limit.bundles.joined()) }
    return settled
  }

  /// Settles a choice one way.
  private func settle(
    _ choice: HardProof.Choice, _ isSo: Bool, _ settled: HardSettled
  ) throws(OptimalityError) -> HardSettled {
    var settled = settled
    switch choice {
    case .whole(let measure):
      guard problem.measures.indices.contains(measure), rules.keepsWholes, problem.measures[measure].isWhole
      else { throw .tree }
      if isSo { settled.full.insert(measure) } else { settled.dropped.insert(measure) }
    case .line(let line):
      guard problem.lines.indices.contains(line) else { throw .tree }
      if isSo { settled.used.insert(line) } else { settled.forbidden.insert(line) }
      closeOtherStates(of: problem.lines[line].measure, line, &settled)
    case .bundle(let limit, let bundle):
      guard rules.limits.indices.contains(limit), rules.limits[limit].bundles.indices.contains(bundle)
      else { throw .tree }
      settle(limit, bundle, isSo, &settled)
    }
    return settled
  }

  /// When as many state lines of a measure are used as may be, the others pay nothing.
  private func closeOtherStates(of measure: Int, _ line: Int, _ settled: inout HardSettled) {
    let states = prices.stateLines(of: measure)
    guard let most = rules.mostStateSources, states.contains(line),
      states.count(where: settled.used.contains) >= most
    else { return }
    settled.forbidden.formUnion(states.filter { !settled.used.contains($0) })
  }

  /// When as many bundles pay as may, the others pay nothing; nor does a bundle that is settled not to.
  private func settle(_ place: Int, _ bundle: Int, _ isSo: Bool, _ settled: inout HardSettled) {
    let limit = rules.limits[place]
    guard isSo else { return settled.forbidden.formUnion(limit.bundles[bundle]) }
    settled.kept[place, default: []].insert(bundle)
    guard let kept = settled.kept[place], kept.count >= limit.most else { return }
    for (index, lines) in limit.bundles.enumerated() where !kept.contains(index) {
      settled.forbidden.formUnion(lines)
    }
  }
}
