import OCOPModel

/// The decisions that lead to a node of the search tree.
struct HardDecisions {
  /// Lines that pay nothing.
  var forbidden: Set<Int> = []
  /// State lines that count among those a measure may have.
  var kept: Set<Int> = []
  /// Lines that pay at least their smallest grant.
  var granted: Set<Int> = []
  /// Measures that are paid in full.
  var full: Set<Int> = []
  /// Measures that get nothing.
  var dropped: Set<Int> = []
}

/// What a relaxed flow comes to under decisions.
struct HardFlow {
  /// What the classes 1…*p* get, by class.
  var prefixes: [Int64]
  var amounts: [Int64]
  var funded: [Int64]
}

extension AllocationNetwork {
  /// A largest flow under decisions, class by class; `nil` where a measure that must be full cannot be.
  mutating func flow(under decisions: HardDecisions) -> HardFlow? {
    reset(tiers: nil, classes: nil)
    for line in decisions.forbidden { flow.residual[Int(lineArcs[line])] = 0 }
    for measure in decisions.dropped { flow.residual[Int(measureArcs[measure])] = 0 }
    var held = [Int64](repeating: 0, count: problem.measures.count)
    var grants: [Int: Int64] = [:]
    for line in decisions.granted.sorted() {
      guard force(line, problem.lines[line].smallest.amount) else { return nil }
      grants[line] = problem.lines[line].smallest.amount
      held[problem.lines[line].measure] += problem.lines[line].smallest.amount
    }
    let first = decisions.full.sorted()
    let caps = measureArcs.map { flow.residual[Int($0)] }
    for arc in measureArcs { flow.residual[Int(arc)] = 0 }
    for measure in first { flow.residual[Int(measureArcs[measure])] = caps[measure] }
    let needed = first.reduce(into: Int64(0)) { $0 += caps[$1] }
    if needed > 0, augment() != needed { return nil }
    for priority in 1...problem.classCount {
      for measure in members[priority - 1] where !decisions.full.contains(measure) {
        flow.residual[Int(measureArcs[measure])] = caps[measure]
      }
      _ = augment()
    }
    return hardFlow(held, grants)
  }

  /// Reads the flow; the prefix of each class as later ones leave it, which is what it was when the class was filled.
  private func hardFlow(_ held: [Int64], _ grants: [Int: Int64]) -> HardFlow {
    var amounts = lineArcs.map { flow(along: $0) }
    for (line, amount) in grants { amounts[line] += amount }
    let funded = zip(measureArcs, held).map { flow(along: $0) + $1 }
    var prefixes = [Int64](repeating: 0, count: problem.classCount)
    for (measure, entry) in problem.measures.enumerated() { prefixes[entry.priority - 1] += funded[measure] }
    for index in prefixes.indices.dropFirst() { prefixes[index] += prefixes[index - 1] }
    return HardFlow(prefixes: prefixes, amounts: amounts, funded: funded)
  }

  /// Takes an amount out of every capacity along a line, for money that is spent already.
  ///
  /// - Returns: Whether there is room for it.
  mutating func force(_ line: Int, _ amount: Int64) -> Bool {
    let entry = problem.lines[line]
    var arcs = [tierArcs[tierOfSource[entry.source]], sourceArcOf[entry.source], lineArcs[line]]
    arcs.append(measureArcs[entry.measure])
    arcs.append(classArcs[problem.measures[entry.measure].priority - 1])
    let tail = Int(flow.head[Int(flow.mate[Int(lineArcs[line])])])
    if tail != sourceNodes[entry.source] {
      for arc in Int(flow.first[tail])..<Int(flow.first[tail + 1])
      where Int(flow.head[arc]) == sourceNodes[entry.source] {
        arcs.append(flow.mate[arc])
      }
    }
    if stateArcs[entry.measure] >= 0, problem.sources[entry.source].payer == .state {
      arcs.append(stateArcs[entry.measure])
    }
    for arc in arcs where flow.residual[Int(arc)] < amount { return false }
    for arc in arcs { flow.residual[Int(arc)] -= amount }
    return true
  }
}
