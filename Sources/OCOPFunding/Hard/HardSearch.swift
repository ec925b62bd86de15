public import OCOPModel

extension AllocationSolver {
  /// The best plan under hard rules, as far as a number of nodes leads (nhánh và cận).
  ///
  /// Branch and bound, depth first: each node is bounded by a flow that keeps to what is settled, and by prices for what measures
  /// share. The classes count in order: first as much as possible for class 1. The limit is a number of nodes, not a time,
  /// so that a result repeats; without tolerances, raising it never makes the plan or the bound worse.
  ///
  /// The first class decides alone however little it gains, which may cost later ones much. A tolerance lets go of a little: the
  /// classes 1…*p* together may lack that share of the best that was found for them, for as long as later classes gain.
  ///
  /// - Parameters:
  ///   - rules: What the plan has to keep to.
  ///   - nodes: The most nodes to look at, at least 1; as many again for each tolerance above 0.
  ///   - tolerances: What the classes 1…*p* together may lack, as a share of the best found, by class; 0 where none is named. One
  ///     for the last class means nothing.
  /// - Returns: The best plan found, how good one could be at most, and whether the search came to its end.
  /// - Complexity: a few maximum flows a node; finding the optimum is NP-hard.
  public func search(_ rules: HardRules, nodes: Int = 10_000, tolerances: [Share] = []) -> HardAllocation {
    var search = HardSearch(problem, rules)
    var stages = [search.run(nodes: max(1, nodes))]
    let strict = search.best
    for (index, tolerance) in tolerances.prefix(problem.classCount - 1).enumerated()
    where tolerance > .zero {
      search.floors[index] = tolerance.remainder(of: search.best.prefixes[index])
      stages.append(search.run(nodes: max(1, nodes)))
    }
    return search.result(stages, strict)
  }
}

/// A search tree, walked depth first.
struct HardSearch {
  struct Node {
    var decisions: HardDecisions
    /// What the prefixes of classes come to at most, as far as the parent tells, and the prices that prove it.
    var bounds: [Int64]
    var proofs: [Int]
    /// The prices to start from, by prefix.
    var prices: [[Int32]]
  }

  /// How a search tree ended.
  struct Stage {
    let proof: HardProof
    let bounds: [Int64]
    let nodes: Int
    let isFinished: Bool
  }

  let problem: AllocationProblem
  let rules: HardRules
  /// What the classes 1…*p* have to get; what they get beyond it counts nothing.
  var floors: [Int64]
  var network: AllocationNetwork
  let stateLines: [[Int]]
  var best: HardFlow
  let bound: PriceBound
  let sides: HardSides
  private var stack: [Node] = []
  private var record = HardRecord()

  init(_ problem: AllocationProblem, _ rules: HardRules) {
    self.problem = problem
    self.rules = rules
    sides = HardSides(problem, rules)
    network = AllocationNetwork(problem, sides: sides.measures)
    var stateLines = [[Int]](repeating: [], count: problem.measures.count)
    for (index, line) in problem.lines.enumerated() where problem.sources[line.source].payer == .state {
      stateLines[line.measure].append(index)
    }
    // In the order of purses, whatever the order of the input.
    for measure in stateLines.indices {
      stateLines[measure].sort {
        problem.sources[problem.lines[$0].source].id < problem.sources[problem.lines[$1].source].id
      }
    }
    self.stateLines = stateLines
    floors = [Int64](repeating: .max, count: problem.classCount)
    best = HardFlow(
      prefixes: [Int64](repeating: 0, count: problem.classCount),
      amounts: [Int64](repeating: 0, count: problem.lines.count),
      funded: [Int64](repeating: 0, count: problem.measures.count))
    bound = PriceBound(problem, rules, sides)
  }

  mutating func run(nodes limit: Int) -> Stage {
    record = HardRecord()
    let none = [Int32](repeating: 0, count: bound.shared.caps.count)
    stack = [
      Node(
        decisions: HardDecisions(problem, rules),
        bounds: [Int64](repeating: AllocationProblem.largestSum.amount, count: problem.classCount),
        proofs: [Int](repeating: -1, count: problem.classCount),
        prices: [[Int32]](repeating: none, count: problem.classCount))
    ]
    var nodes = 0
    while nodes < limit, let node = stack.popLast() {
      guard canImprove(node.bounds) else {
        record.close(node)
        continue
      }
      nodes += 1
      visit(node, isRoot: nodes == 1, repairs: nodes <= 64 || nodes.isMultiple(of: 16))
    }
    var bounds = best.prefixes
    for node in stack where canImprove(node.bounds) {
      for index in bounds.indices { bounds[index] = max(bounds[index], node.bounds[index]) }
    }
    let isFinished = !stack.contains { canImprove($0.bounds) }
    while let node = stack.popLast() { record.close(node) }
    return Stage(
      proof: record.proof(floors: floors, of: best), bounds: bounds, nodes: nodes,
      isFinished: isFinished)
  }

  func result(_ stages: [Stage], _ strict: HardFlow) -> HardAllocation {
    let plan = best.plan
    let classes = strict.prefixes.indices.map { index in
      Dong(strict.prefixes[index] - (index > 0 ? strict.prefixes[index - 1] : 0))
    }
    return HardAllocation(
      plan: plan, objective: AllocationObjective(of: plan, for: problem), strictClasses: classes,
      bounds: (stages.last?.bounds ?? []).map { Dong($0) }, nodes: stages.reduce(0) { $0 + $1.nodes },
      isFinished: stages.allSatisfy(\.isFinished),
      certificate: HardCertificate(
        stages: stages.dropLast().map(\.proof) + stages.suffix(1).map { $0.proof.ofPlanAtHand }))
  }

  /// Whether prefixes that come to this at most can be better than the best plan, the first class first.
  private func canImprove(_ bounds: [Int64]) -> Bool { undecided(bounds) != nil }

  /// The first class up to which bounds leave room above the best plan, if those before leave none below.
  private func undecided(_ bounds: [Int64]) -> Int? {
    for (index, bound) in bounds.enumerated() {
      let (most, paid) = (min(bound, floors[index]), min(best.prefixes[index], floors[index]))
      if most > paid { return index }
      if most < paid { return nil }
    }
    return nil
  }

  private mutating func visit(_ parent: Node, isRoot: Bool, repairs: Bool) {
    var node = parent
    guard let flow = network.flow(under: node.decisions, rules, sides) else { return closeImpossible(node) }
    take(flow, into: &node, isRoot: isRoot)
    if rules.allow(flow.plan, for: problem) {
      offer(flow)
      // Nothing below can beat a flow that keeps to the rules.
      return record.close(node)
    }
    if isRoot {
      repair(flow, node.decisions)
      for index in node.bounds.indices where rules.bindMeasures && !network.members[index].isEmpty {
        follow(sharpen(&node, at: index, rounds: 300, thousandths: 1_000).amounts, node.decisions)
      }
      record.root = node.proofs
    }
    while rules.bindMeasures, let index = undecided(node.bounds) {
      let found = sharpen(&node, at: index, rounds: 12, thousandths: 300)
      guard undecided(node.bounds) == index else { continue }
      // What is settled changes the flow: the node is looked at anew.
      if settleByPrices(&node, at: index, found) { return stack.append(node) }
      break
    }
    guard canImprove(node.bounds) else { return record.close(node) }
    if repairs { repair(flow, node.decisions) }
    guard canImprove(node.bounds), let choice = ambiguity(flow, node.decisions) else {
      return record.close(node)
    }
    branch(choice, node)
  }

  /// Closes a node at which what is settled cannot be paid, by the cut at which the flow falls short.
  private mutating func closeImpossible(_ node: Node) {
    let cut = bound.shared.prices(ofCut: network.labels(network.reach()), atLeast: 1)
    let found = bound.improve(cut, prefix: 0, node.decisions, target: -1, rounds: 40, thousandths: 1_000)
    record.closeImpossible(found.prices)
  }

  /// Bounds a node by its flow, with the prices that its cuts are.
  private mutating func take(_ flow: HardFlow, into node: inout Node, isRoot: Bool) {
    let levels = network.labels(network.levelsByClass())
    for (index, prefix) in flow.prefixes.enumerated() where prefix < node.bounds[index] {
      let prices = bound.shared.prices(ofCut: levels, atLeast: Int32(truncatingIfNeeded: index + 1))
      node.bounds[index] = prefix
      node.proofs[index] = record.add(prices)
      if isRoot { node.prices[index] = prices }
    }
  }

  /// Settles each choice of which prices close one way, as a branch whose other way ends at once; whether there was any.
  private mutating func settleByPrices(
    _ node: inout Node, at index: Int, _ found: PriceBound.Found
  ) -> Bool {
    var isAny = false
    let ofLines = bound.shared.pricesOfLines(found.prices)
    let paid = min(best.prefixes[index], floors[index])
    let proof = record.add(found.prices)
    for measure in problem.measures.indices where problem.measures[measure].priority <= index + 1 {
      for choice in openChoices(of: measure, node.decisions) where node.decisions.isOpen(choice) {
        for isSo in [true, false] {
          var closed = node
          closed.decisions.settle(choice, as: isSo, in: self)
          let most = bound.bound(
            found, prefix: index + 1, ofLines, measure: measure, under: closed.decisions)
          guard most < paid else { continue }
          closed.bounds[index] = most
          closed.proofs[index] = proof
          // It is never looked at: only its bounds count.
          (closed.decisions, closed.prices) = (HardDecisions(), [])
          record.branch(choice)
          if isSo { record.close(closed) } else { stack.append(closed) }
          node.decisions.settle(choice, as: !isSo, in: self)
          isAny = true
          break
        }
      }
    }
    return isAny
  }

  /// What rules leave open about a measure.
  private func openChoices(of measure: Int, _ decisions: HardDecisions) -> [HardProof.Choice] {
    var choices: [HardProof.Choice] = []
    if rules.keepsWholes, problem.measures[measure].isWhole { choices.append(.whole(measure: measure)) }
    guard decisions.measures[measure] != .dropped else { return choices }
    for line in bound.lines(of: measure) {
      let isState = problem.sources[problem.lines[line].source].payer == .state
      if rules.mostStateSources != nil && isState || rules.leastUsed(problem.lines[line]) > 0 {
        choices.append(.line(line))
      }
    }
    return choices
  }

  /// Bounds a prefix by better prices; what measures would take at them.
  @discardableResult
  private mutating func sharpen(
    _ node: inout Node, at index: Int, rounds: Int, thousandths: Int
  ) -> PriceBound.Found {
    let found = bound.improve(
      node.prices[index], prefix: index + 1, node.decisions, target: min(best.prefixes[index], floors[index]),
      rounds: rounds, thousandths: thousandths)
    node.prices[index] = found.prices
    if found.bound < node.bounds[index] {
      node.bounds[index] = found.bound
      node.proofs[index] = record.add(found.prices)
    }
    return found
  }

  /// Keeps a plan if it is better, the first class first.
  mutating func offer(_ flow: HardFlow) {
    for (index, (new, old)) in zip(flow.prefixes, best.prefixes).enumerated() {
      let (one, other) = (min(new, floors[index]), min(old, floors[index]))
      guard one != other else { continue }
      if one > other { best = flow }
      return
    }
  }

  /// Puts the two ways to settle a choice on the stack, the likelier one on top.
  private mutating func branch(_ choice: HardProof.Choice, _ node: Node) {
    var (likely, other) = (node, node)
    likely.decisions.settle(choice, as: true, in: self)
    other.decisions.settle(choice, as: false, in: self)
    record.branch(choice)
    stack.append(other)
    stack.append(likely)
  }
}
