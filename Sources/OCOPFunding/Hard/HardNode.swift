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
  /// A largest flow under decisions, class by class; `nil` where what is decided cannot be paid.
  mutating func flow(under decisions: HardDecisions) -> HardFlow? {
    reset(tiers: nil, classes: nil)
    for measure in decisions.dropped { flow.residual[Int(measureArcs[measure])] = 0 }
    guard let grants = fillGrants(decisions) else { return nil }
    let caps = measureArcs.map { flow.residual[Int($0)] }
    for arc in measureArcs { flow.residual[Int(arc)] = 0 }
    for measure in decisions.full { flow.residual[Int(measureArcs[measure])] = caps[measure] }
    let needed = decisions.full.reduce(into: Int64(0)) { $0 += caps[$1] }
    if needed > 0, augment() != needed { return nil }
    for priority in 1...problem.classCount {
      for measure in members[priority - 1] where !decisions.full.contains(measure) {
        flow.residual[Int(measureArcs[measure])] = caps[measure]
      }
      _ = augment()
    }
    return hardFlow(grants)
  }

  /// Pays the smallest grants that are decided, for good, and closes forbidden lines; what was paid on each line.
  private mutating func fillGrants(_ decisions: HardDecisions) -> [Int: Int64]? {
    guard !decisions.granted.isEmpty else {
      for line in decisions.forbidden { flow.residual[Int(lineArcs[line])] = 0 }
      return [:]
    }
    for arc in lineArcs { flow.residual[Int(arc)] = 0 }
    var (grants, needed): ([Int: Int64], Int64) = ([:], 0)
    for line in decisions.granted {
      let amount = problem.lines[line].smallest.amount
      guard amount <= capacity(of: lineArcs[line]) else { return nil }
      grants[line] = amount
      needed += amount
      flow.residual[Int(lineArcs[line])] = amount
    }
    guard augment() == needed else { return nil }
    // What is granted does not flow back; a line may pay more.
    for (line, arc) in lineArcs.enumerated() {
      flow.residual[Int(flow.mate[Int(arc)])] = 0
      let isOpen = !decisions.forbidden.contains(line)
      flow.residual[Int(arc)] = isOpen ? capacity(of: arc) - (grants[line] ?? 0) : 0
    }
    return grants
  }

  /// Reads the flow; the prefix of each class as later ones leave it, which is what it was when the class was filled.
  private func hardFlow(_ grants: [Int: Int64]) -> HardFlow {
    var amounts = lineArcs.map { flow(along: $0) }
    for (line, amount) in grants { amounts[line] += amount }
    let funded = measureArcs.map { flow(along: $0) }
    var prefixes = [Int64](repeating: 0, count: problem.classCount)
    for (measure, entry) in problem.measures.enumerated() { prefixes[entry.priority - 1] += funded[measure] }
    for index in prefixes.indices.dropFirst() { prefixes[index] += prefixes[index - 1] }
    return HardFlow(prefixes: prefixes, amounts: amounts, funded: funded)
  }
}
