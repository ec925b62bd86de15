public import OCOPModel

extension AllocationSolver {
  /// The best plan under hard rules, as far as a number of nodes leads (nhánh và cận).
  ///
  /// Branch and bound, depth first: each node is bounded by a flow that keeps to what was decided, and by prices for purses. The
  /// classes count in order: first as much as possible for class 1. The limit is a number of nodes, not a time, so that a
  /// result repeats; raising it never makes the plan or the bound worse.
  ///
  /// - Parameters:
  ///   - rules: What the plan has to keep to.
  ///   - nodes: The most nodes to look at, at least 1.
  ///   - tolerance: What the classes 1…*p* together may lack of the best, as a share of it.
  /// - Returns: The best plan found, how good one could be at most, and whether the search came to its end.
  /// - Complexity: a few maximum flows a node; finding the optimum is NP-hard.
  public func search(_ rules: HardRules, nodes: Int = 10_000, tolerance: Share = .zero) -> HardAllocation {
    var search = HardSearch(problem, rules, tolerance)
    return search.run(nodes: max(1, nodes))
  }
}

/// A search tree, walked depth first.
struct HardSearch {
  struct Node {
    var decisions: HardDecisions
    /// What the prefixes of classes come to at most, as far as the parent tells.
    var bounds: [Int64]
  }

  let problem: AllocationProblem
  let rules: HardRules
  let tolerance: Share
  var network: AllocationNetwork
  let stateLines: [[Int]]
  var best: HardFlow
  private var prices: PriceBound
  private var stack: [Node] = []

  init(_ problem: AllocationProblem, _ rules: HardRules, _ tolerance: Share) {
    self.problem = problem
    self.rules = rules
    self.tolerance = tolerance
    network = AllocationNetwork(problem)
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
    best = HardFlow(
      prefixes: [Int64](repeating: 0, count: problem.classCount),
      amounts: [Int64](repeating: 0, count: problem.lines.count),
      funded: [Int64](repeating: 0, count: problem.measures.count))
    prices = PriceBound(problem, rules)
  }

  mutating func run(nodes limit: Int) -> HardAllocation {
    let open = [Int64](repeating: AllocationProblem.largestSum.amount, count: problem.classCount)
    stack = [Node(decisions: HardDecisions(), bounds: open)]
    var nodes = 0
    while nodes < limit, let node = stack.popLast() {
      guard canImprove(node.bounds) else { continue }
      nodes += 1
      visit(node, number: nodes)
    }
    stack = stack.filter { canImprove($0.bounds) }
    var bounds = best.prefixes
    for node in stack {
      for index in bounds.indices { bounds[index] = max(bounds[index], node.bounds[index]) }
    }
    let plan = AllocationPlan(amounts: best.amounts.map { Dong($0) })
    return HardAllocation(
      plan: plan, objective: AllocationObjective(of: plan, for: problem), bounds: bounds.map { Dong($0) },
      nodes: nodes, isFinished: stack.isEmpty)
  }

  /// Whether prefixes that come to this at most can be better than the best plan, the first class first.
  private func canImprove(_ bounds: [Int64]) -> Bool {
    for (bound, paid) in zip(bounds, best.prefixes) {
      let slack = Int128(bound) * Int128(tolerance.numerator) / Int128(tolerance.denominator)
      if Int128(bound) - slack > Int128(paid) { return true }
      if bound < paid { return false }
    }
    return false
  }

  private mutating func visit(_ node: Node, number: Int) {
    guard let flow = network.flow(under: node.decisions) else { return }
    var bounds = zip(flow.prefixes, node.bounds).map { min($0, $1) }
    if rules.allow(AllocationPlan(amounts: flow.amounts.map { Dong($0) }), for: problem) {
      offer(flow)
      // Nothing below can beat a flow that keeps to the rules.
      return
    }
    if number == 1 { prices.improve(network: &network, target: { best.prefixes[$0] }) }
    if canImprove(bounds) {
      bounds = zip(bounds, prices.bounds(under: node.decisions)).map { min($0, $1) }
    }
    guard canImprove(bounds) else { return }
    if number <= 64 || number.isMultiple(of: 16) { repair(flow, node.decisions) }
    guard canImprove(bounds) else { return }
    branch(flow, node.decisions, bounds)
  }

  /// Keeps a plan if it is better, the first class first.
  mutating func offer(_ flow: HardFlow) {
    for (new, old) in zip(flow.prefixes, best.prefixes) where new != old {
      if new > old { best = flow }
      return
    }
  }

  /// Puts the ways to settle what is most ambiguous on the stack, the likelier one on top.
  private mutating func branch(_ flow: HardFlow, _ decisions: HardDecisions, _ bounds: [Int64]) {
    guard let choice = ambiguity(flow, decisions) else { return }
    var (likely, other) = (decisions, decisions)
    switch choice {
    case .whole(let measure):
      likely.full.insert(measure)
      other.dropped.insert(measure)
    case .line(let line):
      keep(line, in: &likely)
      other.forbidden.insert(line)
    case .grant(let line):
      likely.granted.insert(line)
      other.forbidden.insert(line)
    }
    stack.append(Node(decisions: other, bounds: bounds))
    stack.append(Node(decisions: likely, bounds: bounds))
  }

  /// Counts a state line among those that its measure may have, and forbids the others when there are enough.
  private func keep(_ line: Int, in decisions: inout HardDecisions) {
    decisions.kept.insert(line)
    let lines = stateLines[problem.lines[line].measure]
    guard let most = rules.mostStateSources, lines.filter({ decisions.kept.contains($0) }).count >= most
    else { return }
    for other in lines where !decisions.kept.contains(other) { decisions.forbidden.insert(other) }
  }

  private enum Choice {
    case whole(Int)
    case line(Int)
    case grant(Int)
  }

  /// What a flow leaves open: classes in order; within one, where most money is at stake, ties by identifier.
  private func ambiguity(_ flow: HardFlow, _ decisions: HardDecisions) -> Choice? {
    var (choice, most, priority) = (Choice?.none, Int64(0), Int.max)
    for measure in network.measureOrder where flow.funded[measure] > 0 {
      let entry = problem.measures[measure]
      guard entry.priority <= priority else { continue }
      if entry.priority < priority, choice != nil { most = 0 }
      func weigh(_ weight: Int64, _ new: Choice) {
        guard weight > most || entry.priority < priority else { return }
        (choice, most, priority) = (new, weight, entry.priority)
      }
      let funded = flow.funded[measure]
      if rules.keepsWholes, entry.isWhole, funded < entry.cost.amount {
        weigh(min(funded, entry.cost.amount - funded) + 1, .whole(measure))
      }
      let used = stateLines[measure].filter { flow.amounts[$0] > 0 }
      if let limit = rules.mostStateSources, used.count > limit {
        let open = used.filter { !decisions.kept.contains($0) }
        if let line = open.max(by: { flow.amounts[$0] < flow.amounts[$1] }) {
          weigh(used.reduce(0) { $0 + flow.amounts[$1] } - flow.amounts[line] + 1, .line(line))
        }
      }
    }
    guard rules.keepsSmallestGrants, choice == nil else { return choice }
    for (index, line) in problem.lines.enumerated()
    where flow.amounts[index] > 0 && flow.amounts[index] < line.smallest.amount {
      return .grant(index)
    }
    return choice
  }
}
