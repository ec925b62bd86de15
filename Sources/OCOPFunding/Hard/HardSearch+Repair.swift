import OCOPModel

extension HardSearch {
  /// Makes a plan that keeps to the rules out of a flow that does not.
  ///
  /// Each measure keeps its largest state lines and each limit its largest bundles, wholes that are filled least are dropped until
  /// all that are left are full, and those for which there is money after all come back.
  mutating func repair(_ relaxed: HardFlow, _ start: HardDecisions) {
    var decisions = start
    for measure in decisions.measures.indices where decisions.measures[measure] == .full {
      decisions.measures[measure] = .open
    }
    var flow = relaxed
    for _ in 0..<64 {
      narrow(flow, &decisions)
      guard let next = network.flow(under: decisions, rules, sides) else { return }
      flow = next
      let broken =
        rules.keepsWholes
        ? network.measureOrder.filter {
          problem.measures[$0].isWhole && flow.funded[$0] > 0
            && flow.funded[$0] < problem.measures[$0].cost.amount
        } : []
      let isNarrow = rules.allow(flow.plan, for: problem)
      if broken.isEmpty, isNarrow { break }
      // Classes in order: where the later ones fall out first, the earlier keep what they need.
      let ranked = broken.sorted { first, second in
        let (one, other) = (problem.measures[first], problem.measures[second])
        if one.priority != other.priority { return one.priority > other.priority }
        let left = Int128(flow.funded[first]) * Int128(other.cost.amount)
        return left < Int128(flow.funded[second]) * Int128(one.cost.amount)
      }
      for measure in ranked.prefix((ranked.count + 2) / 3) { decisions.measures[measure] = .dropped }
    }
    guard rules.allow(flow.plan, for: problem) else { return }
    offer(flow)
    readmit(
      network.measureOrder.filter { decisions.measures[$0] == .dropped && start.measures[$0] != .dropped },
      decisions)
  }

  /// Makes a plan out of what measures would take at prices: where only some state lines may pay, those that would.
  mutating func follow(_ amounts: [Int64], _ start: HardDecisions) {
    var decisions = start
    if rules.mostStateSources != nil {
      for lines in stateLines where lines.contains(where: { amounts[$0] > 0 }) {
        for line in lines where amounts[line] == 0 && decisions.lines[line] == .open {
          decisions.lines[line] = .forbidden
        }
      }
    }
    if let flow = network.flow(under: decisions, rules, sides) { repair(flow, decisions) }
  }

  /// Forbids the state lines and bundles beyond the largest ones, and lines below their smallest grant.
  private func narrow(_ flow: HardFlow, _ decisions: inout HardDecisions) {
    if let limit = rules.mostStateSources {
      for lines in stateLines {
        let used = lines.filter { flow.amounts[$0] > 0 }
        guard !used.isEmpty else { continue }
        let ranked = used.sorted { flow.amounts[$0] > flow.amounts[$1] }
        let keep = Set(ranked.prefix(limit))
        // One that pays the most so far is settled; unused lines may still come in where there is room.
        for line in lines where !keep.contains(line) && (used.contains(line) || keep.count >= limit) {
          decisions.lines[line] = .forbidden
        }
      }
    }
    let amounts = flow.plan.amounts
    for limit in rules.limits {
      let paying = limit.paying(amounts)
      let keep = Set(paying.prefix(limit.most).map(\.bundle))
      // As above: those that pay nothing may still come in where there is room.
      for (index, bundle) in limit.bundles.enumerated()
      where !keep.contains(index) && (keep.count >= limit.most || paying.contains { $0.bundle == index }) {
        decisions.forbid(bundle)
      }
    }
    guard rules.keepsSmallestGrants else { return }
    for (index, line) in problem.lines.enumerated()
    where flow.amounts[index] > 0 && flow.amounts[index] < line.smallest.amount
      && decisions.lines[index] != .used
    {
      decisions.lines[index] = .forbidden
    }
  }

  /// Lets wholes back in, each where all its cost can still be had, best class and largest cost first.
  private mutating func readmit(_ dropped: [Int], _ start: HardDecisions) {
    let order = dropped.sorted { first, second in
      let (one, other) = (problem.measures[first], problem.measures[second])
      return (one.priority, other.cost.amount, one.id) < (other.priority, one.cost.amount, other.id)
    }
    var decisions = start
    for measure in order.prefix(24) {
      var trial = decisions
      trial.measures[measure] = .full
      guard let flow = network.flow(under: trial, rules, sides) else { continue }
      guard rules.allow(flow.plan, for: problem) else { continue }
      let before = best.prefixes
      offer(flow)
      if best.prefixes != before { decisions = trial }
    }
  }
}
