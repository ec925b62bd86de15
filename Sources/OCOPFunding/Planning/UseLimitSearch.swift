import OCOPModel

/// Finds the best plan under limits on how many bundles of lines may pay (nhánh và cận theo số lượng).
///
/// Each node closes some lines; what is left is a flow, or a search under the solver's own hard rules. Where a flow uses more
/// bundles than a limit lets it, or more of one than it may, the largest open one is kept in one branch, with its own cap once the
/// others are closed, and closed in the other. Depth first, the kept one
/// first, classes in order; the limit counts nodes, those of inner searches too.
struct UseLimitSearch {
  /// The best plan that was found.
  private(set) var best: [Dong]
  private(set) var bounds: FundingBounds
  private let compiled: CompiledFunding
  private var bestPrefixes: [Int64]
  private var stack: [Node]
  private var nodes = 0

  private struct Bundle: Hashable {
    let limit: Int
    let index: Int
  }

  private struct Node {
    var closed: Set<Int> = []
    var kept: Set<Bundle> = []
    /// What the prefixes of classes come to at most, as far as the parent tells.
    var bounds: [Int64]
  }

  private struct Relaxed {
    let amounts: [Dong]
    /// What the prefixes come to at most below the node.
    let bounds: [Int64]
    let isFinished: Bool
  }

  init(_ compiled: CompiledFunding, nodes limit: Int) {
    self.compiled = compiled
    let classes = compiled.problem.classCount
    best = [Dong](repeating: .zero, count: compiled.problem.lines.count)
    bestPrefixes = [Int64](repeating: 0, count: classes)
    stack = [
      Node(bounds: [Int64](repeating: AllocationProblem.largestSum.amount, count: classes))
    ]
    bounds = FundingBounds(prefixes: [], nodes: 0, isFinished: false)
    run(limit)
  }

  private mutating func run(_ limit: Int) {
    var open: [[Int64]] = []
    while nodes < limit, let node = stack.popLast() {
      guard canImprove(node.bounds) else { continue }
      nodes += 1
      if let left = visit(node, limit) { open.append(left) }
    }
    open = (open + stack.map(\.bounds)).filter(canImprove)
    var prefixes = bestPrefixes
    for bounds in open {
      for index in prefixes.indices { prefixes[index] = max(prefixes[index], bounds[index]) }
    }
    bounds = FundingBounds(prefixes: prefixes.map { Dong($0) }, nodes: nodes, isFinished: open.isEmpty)
  }

  /// Whether prefixes that come to this at most can be better than the best plan, the first class first.
  private func canImprove(_ bounds: [Int64]) -> Bool {
    for (bound, paid) in zip(bounds, bestPrefixes) where bound != paid { return bound > paid }
    return false
  }

  /// Looks at a node.
  ///
  /// - Returns: What is left open below it although nothing was put on the stack, if anything.
  private mutating func visit(_ node: Node, _ limit: Int) -> [Int64]? {
    guard let relaxed = relaxed(node.closed, limit - nodes) else { return nil }
    let bounds = zip(relaxed.bounds, node.bounds).map { min($0, $1) }
    offer(relaxed.amounts)
    guard canImprove(bounds) else { return nil }
    guard let bundle = ambiguity(relaxed.amounts, node.kept) else { return relaxed.isFinished ? nil : bounds }
    if nodes <= 64 || nodes.isMultiple(of: 16) { repair(relaxed.amounts, node.closed, limit - nodes) }
    branch(node, on: bundle, bounds)
    return nil
  }

  private func amount(_ bundle: [Int], _ amounts: [Dong]) -> Int64 {
    bundle.reduce(0) { $0 + amounts[$1].amount }
  }

  /// The largest bundle that is not kept, of a limit that amounts break; classes in order.
  private func ambiguity(_ amounts: [Dong], _ kept: Set<Bundle>) -> Bundle? {
    var (choice, most) = (Bundle?.none, (priority: Int.max, amount: Int64(0)))
    for (place, limit) in compiled.limits.enumerated() {
      guard !limit.allows(amounts) else { continue }
      let used = limit.bundles.indices.filter { amount(limit.bundles[$0], amounts) > 0 }
      for index in used where !kept.contains(Bundle(limit: place, index: index)) {
        let bundle = limit.bundles[index]
        let priority =
          bundle.map { compiled.problem.measures[compiled.problem.lines[$0].measure].priority }.min() ?? 0
        let size = amount(bundle, amounts)
        if priority < most.priority || (priority == most.priority && size > most.amount) {
          (choice, most) = (Bundle(limit: place, index: index), (priority, size))
        }
      }
    }
    return choice
  }

  private mutating func branch(_ node: Node, on bundle: Bundle, _ bounds: [Int64]) {
    let limit = compiled.limits[bundle.limit]
    var (likely, other) = (node, node)
    likely.bounds = bounds
    other.bounds = bounds
    other.closed.formUnion(limit.bundles[bundle.index])
    stack.append(other)
    guard limit.most > 0 else { return }
    likely.kept.insert(bundle)
    let kept = limit.bundles.indices.filter { likely.kept.contains(Bundle(limit: bundle.limit, index: $0)) }
    if kept.count >= limit.most {
      for index in limit.bundles.indices where !kept.contains(index) {
        likely.closed.formUnion(limit.bundles[index])
      }
    }
    stack.append(likely)
  }

  /// Makes a plan that keeps to the limits out of one that does not: of each limit the largest bundles stay.
  private mutating func repair(_ relaxed: [Dong], _ start: Set<Int>, _ left: Int) {
    var (closed, amounts) = (start, relaxed)
    for _ in 0..<64 {
      guard ambiguity(amounts, []) != nil else { break }
      for limit in compiled.limits {
        guard !limit.allows(amounts) else { continue }
        let ranked = limit.bundles.sorted { amount($0, amounts) > amount($1, amounts) }
        for bundle in ranked.dropFirst(limit.most) { closed.formUnion(bundle) }
      }
      guard let next = self.relaxed(closed, max(1, left / 8)) else { return }
      amounts = next.amounts
    }
    offer(amounts)
  }

  /// Keeps a plan if it keeps to everything and is better, the first class first.
  private mutating func offer(_ amounts: [Dong]) {
    let plan = AllocationPlan(amounts: amounts)
    guard compiled.keepsHardRules(plan) else { return }
    let found = Self.prefixes(AllocationObjective(of: plan, for: compiled.problem).classes.map(\.amount))
    for (new, old) in zip(found, bestPrefixes) where new != old {
      if new > old { (best, bestPrefixes) = (amounts, found) }
      return
    }
  }

  /// The best plan with some lines closed, and how good one could be.
  private mutating func relaxed(_ closed: Set<Int>, _ left: Int) -> Relaxed? {
    let choices = FundingChoices(closed: closed.sorted())
    guard let problem = try? compiled.problem(under: choices, []) else { return nil }
    let solver = AllocationSolver(problem)
    guard compiled.hard != HardRules() else {
      let plan = solver.optimal(.coverage)
      return Relaxed(
        amounts: plan.plan.amounts, bounds: Self.prefixes(plan.objective.classes.map(\.amount)),
        isFinished: true)
    }
    let found = solver.search(compiled.hard, nodes: max(1, left / 4))
    nodes += found.nodes
    return Relaxed(
      amounts: found.plan.amounts, bounds: found.bounds.map(\.amount), isFinished: found.isFinished)
  }

  private static func prefixes(_ classes: [Int64]) -> [Int64] {
    var sum: Int64 = 0
    return classes.map { amount in
      sum += amount
      return sum
    }
  }
}
