import OCOPModel

extension HardSearch {
  /// The choice at which the most money is at stake, the first class first; ties to the one that was weighed first.
  private struct Stake {
    private(set) var choice: HardProof.Choice?
    private var most = (priority: Int.max, weight: Int64(0))

    mutating func weigh(_ weight: Int64, _ new: HardProof.Choice, priority: Int) {
      guard priority < most.priority || priority == most.priority && weight > most.weight else { return }
      (choice, most) = (new, (priority, weight))
    }
  }

  /// What a flow leaves open: classes in order; within one, where most money is at stake, ties by identifier.
  func ambiguity(_ flow: HardFlow, _ decisions: HardDecisions) -> HardProof.Choice? {
    var stake = Stake()
    for measure in network.measureOrder where flow.funded[measure] > 0 {
      let entry = problem.measures[measure]
      let funded = flow.funded[measure]
      if rules.keepsWholes, entry.isWhole, funded < entry.cost.amount {
        stake.weigh(
          min(funded, entry.cost.amount - funded) + 1, .whole(measure: measure), priority: entry.priority)
      }
      let used = stateLines[measure].filter { flow.amounts[$0] > 0 }
      if let limit = rules.mostStateSources, used.count > limit {
        let open = used.filter { decisions.lines[$0] == .open }
        if let line = open.max(by: { flow.amounts[$0] < flow.amounts[$1] }) {
          let others = used.reduce(0) { $0 + flow.amounts[$1] } - flow.amounts[line]
          stake.weigh(others + 1, .line(line), priority: entry.priority)
        }
      }
      for line in bound.lines(of: measure)
      where flow.amounts[line] > 0 && flow.amounts[line] < rules.leastUsed(problem.lines[line]) {
        let lacking = problem.lines[line].smallest.amount - flow.amounts[line]
        stake.weigh(min(flow.amounts[line], lacking) + 1, .line(line), priority: entry.priority)
      }
    }
    weighBundles(flow, decisions, &stake)
    return stake.choice
  }

  /// Weighs the largest open bundle of each limit of which more pay than may, or one pays more than it may.
  private func weighBundles(_ flow: HardFlow, _ decisions: HardDecisions, _ stake: inout Stake) {
    let amounts = flow.plan.amounts
    for (place, limit) in rules.limits.enumerated() where !limit.allows(amounts) {
      guard
        let first = limit.paying(amounts).first(where: { decisions.bundles[place][$0.bundle] == .open })
      else { continue }
      let priority = limit.bundles[first.bundle].lazy.filter { amounts.indices.contains($0) }.map {
        problem.measures[problem.lines[$0].measure].priority
      }.min()
      stake.weigh(
        Int64(clamping: first.amount), .bundle(limit: place, first.bundle), priority: priority ?? .max)
    }
  }
}
