import OCOPModel

extension OptimalityCertificate {
  /// Checks, class by class, that no đồng could go from one measure to another so that the worse off of the two would be better off,
  /// or as badly off and the other better.
  ///
  /// What lies at a step or below it gets all that the ways into it let through. So whoever is settled there can gain only from
  /// others settled there, and of those none is better off by more than the đồng in question. Measures beyond the last step have
  /// all they want.
  func verifyMaxMin(_ proofs: [NodeLabels], _ totals: PlanTotals) throws(OptimalityError) {
    guard proofs.count == totals.problem.classCount else {
      throw .size("proofs", found: proofs.count, needed: totals.problem.classCount)
    }
    for (index, steps) in proofs.enumerated() {
      try totals.check(steps)
      let last = steps.classes[index]
      guard last >= 0, Int(last) <= totals.problem.measures.count else { throw .label("classes", last) }
      try verifyTight(steps, last, priority: index + 1, totals)
      try verifyEven(steps, last, priority: index + 1, totals)
    }
  }

  /// Checks that the ways into each step, and those below it, let no more through than the classes up to one get there.
  private func verifyTight(
    _ steps: NodeLabels, _ last: Int32, priority: Int, _ totals: PlanTotals
  ) throws(OptimalityError) {
    let problem = totals.problem
    var cuts = PrefixCuts(count: Int(last))
    for (source, step) in zip(problem.sources, steps.sources) {
      try cuts.cross(last, step, Int128(source.budget.amount))
    }
    try totals.forEachArc(steps) { arc throws(OptimalityError) in
      if !arc.isDemand { try cuts.cross(arc.tail, arc.head, Int128(arc.cap)) }
    }
    var paid = cuts.zeros
    for (index, measure) in problem.measures.enumerated() {
      let step = steps.measures[index]
      guard step >= 0, step <= last else { throw .label("measures", step) }
      if measure.priority <= priority, step < last { paid[Int(step)] += Int128(totals.measures[index]) }
    }
    try cuts.match(paid)
  }

  /// Checks that a measure which wants more has a share no smaller than those of its step and below would have with a đồng less;
  /// where it has the same, its cost is no smaller.
  private func verifyEven(
    _ steps: NodeLabels, _ last: Int32, priority: Int, _ totals: PlanTotals
  ) throws(OptimalityError) {
    let members = totals.problem.measures.indices.filter { totals.problem.measures[$0].priority == priority }
    let order = members.sorted { (steps.measures[$0], $0) < (steps.measures[$1], $1) }
    // The share with a đồng less that comes last, up to a step.
    var (most, start) = ((amount: Int128(0), cost: Int128(0)), 0)
    func isBeyond(_ amount: Int128, _ cost: Int128) -> Bool {
      (amount * most.cost, cost) > (most.amount * cost, most.cost)
    }
    while start < order.count {
      let step = steps.measures[order[start]]
      let group = order[start...].prefix { steps.measures[$0] == step }
      start = group.endIndex
      for measure in group where totals.measures[measure] > 0 {
        let cost = Int128(totals.problem.measures[measure].cost.amount)
        let amount = Int128(totals.measures[measure]) - 1
        if isBeyond(amount, cost) { most = (amount, cost) }
      }
      for measure in group {
        let (found, cost) = (Int128(totals.measures[measure]), totals.problem.measures[measure].cost)
        guard found < cost.amount else { continue }
        let isLeast =
          (found * most.cost, Int128(cost.amount)) >= (most.amount * Int128(cost.amount), most.cost)
        guard step < last, isLeast else { throw .share(priority: priority) }
      }
    }
  }
}
