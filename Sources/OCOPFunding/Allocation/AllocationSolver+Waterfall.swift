import OCOPModel

extension AllocationProblem {
  /// The lines in the order of the purses, then of the measures, as the problem lists them.
  var waterfallOrder: [Int] {
    let isSorted = zip(lines, lines.dropFirst()).allSatisfy {
      ($0.source, $0.measure) < ($1.source, $1.measure)
    }
    if isSorted { return Array(lines.indices) }
    var next = [Int](repeating: 0, count: measures.count + 1)
    for line in lines { next[line.measure + 1] += 1 }
    for measure in measures.indices { next[measure + 1] += next[measure] }
    var byMeasure = [Int](repeating: 0, count: lines.count)
    for (index, line) in lines.enumerated() {
      byMeasure[next[line.measure]] = index
      next[line.measure] += 1
    }
    var place = [Int](repeating: 0, count: sources.count + 1)
    for line in lines { place[line.source + 1] += 1 }
    for source in sources.indices { place[source + 1] += place[source] }
    var order = byMeasure
    for index in byMeasure {
      order[place[lines[index].source]] = index
      place[lines[index].source] += 1
    }
    return order
  }
}

extension AllocationSolver {
  /// What offices do by hand (phân bổ lần lượt): purse by purse in the order of the list, measure by measure, each gets all that
  /// is left for it.
  ///
  /// Not the best there is: money strands in one purse while a measure fails for want of it. Compare with
  /// ``optimal(_:)``, or with ``rerouted()``, which keeps the stated order of measures.
  ///
  /// - Complexity: O(lines).
  public func waterfall() -> CertifiedAllocation {
    var sources = problem.sources.map(\.budget.amount)
    var pairs = problem.pairCaps.map(\.cap.amount)
    var needs = problem.measures.map(\.cost.amount)
    var sides = problem.measures.map { ($0.stateCap ?? $0.cost).amount }
    var amounts = [Dong](repeating: .zero, count: problem.lines.count)
    let index = PairIndex(problem)
    for place in problem.waterfallOrder {
      let line = problem.lines[place]
      var left = min(line.cap.amount, sources[line.source], needs[line.measure])
      let pair = index.place(
        source: line.source, beneficiary: problem.measures[line.measure].beneficiary)
      if let pair { left = min(left, pairs[pair]) }
      let isState = problem.sources[line.source].payer == .state
      if isState { left = min(left, sides[line.measure]) }
      guard left > 0 else { continue }
      amounts[place] = Dong(left)
      sources[line.source] -= left
      needs[line.measure] -= left
      if let pair { pairs[pair] -= left }
      if isState { sides[line.measure] -= left }
    }
    return CertifiedAllocation(
      plan: AllocationPlan(amounts: amounts), certificate: OptimalityCertificate(claims: [.waterfall]),
      of: problem)
  }
}
