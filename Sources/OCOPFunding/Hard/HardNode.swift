import OCOPModel

extension AllocationNetwork {
  /// A largest flow under decisions, class by class; `nil` where what is settled cannot be paid, with the flow that falls short
  /// left in the network.
  mutating func flow(under decisions: HardDecisions, _ rules: HardRules, _ sides: HardSides) -> HardFlow? {
    reset(tiers: nil, classes: nil)
    for (measure, decision) in decisions.measures.enumerated() where decision == .dropped {
      flow.residual[Int(measureArcs[measure])] = 0
    }
    for measure in sides.measures {
      guard stateArcs[measure] >= 0, let cap = sides.cap(of: measure, decisions) else { continue }
      let arc = Int(stateArcs[measure])
      flow.residual[arc] = min(flow.residual[arc], cap)
    }
    guard let grants = payGrants(decisions, rules) else { return nil }
    let rooms = measureArcs.map { flow.residual[Int($0)] }
    for arc in measureArcs { flow.residual[Int(arc)] = 0 }
    guard let held = payInFull(decisions, rooms) else { return nil }
    for members in members {
      for measure in members where decisions.measures[measure] != .full {
        flow.residual[Int(measureArcs[measure])] = rooms[measure]
      }
      _ = augment()
    }
    return hardFlow(grants, held)
  }

  /// Pays the smallest grants of lines that are used, for good, and closes forbidden lines; what was paid on each line.
  private mutating func payGrants(_ decisions: HardDecisions, _ rules: HardRules) -> [Int64]? {
    let grants = zip(decisions.lines, problem.lines).map { decision, line in
      decision == .used ? rules.leastUsed(line) : 0
    }
    let needed = grants.reduce(0, +)
    if needed > 0 {
      for (arc, grant) in zip(lineArcs, grants) {
        guard grant <= capacity(of: arc) else { return nil }
        flow.residual[Int(arc)] = grant
      }
      guard augment() == needed else { return nil }
    }
    // What is granted does not flow back; a line may pay more.
    for (line, arc) in lineArcs.enumerated() {
      let isOpen = decisions.lines[line] != .forbidden
      flow.residual[Int(arc)] = isOpen ? capacity(of: arc) - grants[line] : 0
      flow.residual[Int(flow.mate[Int(arc)])] = 0
    }
    return grants
  }

  /// Pays the measures that are to be full, for good; what each got.
  private mutating func payInFull(_ decisions: HardDecisions, _ rooms: [Int64]) -> [Int64]? {
    var needed: Int64 = 0
    let full = decisions.measures.indices.filter { decisions.measures[$0] == .full }
    for measure in full {
      flow.residual[Int(measureArcs[measure])] = rooms[measure]
      needed += rooms[measure]
    }
    var held = [Int64](repeating: 0, count: problem.measures.count)
    guard needed > 0 else { return held }
    guard augment() == needed else { return nil }
    for measure in full {
      held[measure] = flow(along: measureArcs[measure])
      flow.residual[Int(flow.mate[Int(measureArcs[measure])])] = 0
    }
    return held
  }

  /// Reads the flow; the prefix of each class as later ones leave it, which is what it was when the class was filled.
  private func hardFlow(_ grants: [Int64], _ held: [Int64]) -> HardFlow {
    let amounts = zip(lineArcs, grants).map { flow(along: $0) + $1 }
    let funded = zip(measureArcs, held).map { flow(along: $0) + $1 }
    var prefixes = [Int64](repeating: 0, count: problem.classCount)
    for (measure, entry) in problem.measures.enumerated() { prefixes[entry.priority - 1] += funded[measure] }
    for index in prefixes.indices.dropFirst() { prefixes[index] += prefixes[index - 1] }
    return HardFlow(prefixes: prefixes, amounts: amounts, funded: funded)
  }
}
