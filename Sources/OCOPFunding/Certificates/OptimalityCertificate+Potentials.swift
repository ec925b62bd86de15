import OCOPModel

extension OptimalityCertificate {
  /// Checks that no way round would cost less, with what classes get and tiers pay held fast.
  ///
  /// An arc whose cost exceeds the fall of the potential along it carries nothing; one whose cost falls short of it is full.
  /// Then every other flow with the same totals costs at least as much.
  func verifyPreference(_ potentials: NodeLabels, _ totals: PlanTotals) throws(OptimalityError) {
    let problem = totals.problem
    let tiers = totals.tiers
    try totals.check(potentials, tiers: tiers.count)
    func check(_ arc: PlanArc) throws(OptimalityError) {
      let reduced = Int64(arc.cost) - Int64(arc.tail) + Int64(arc.head)
      if reduced > 0 && arc.flow != 0 || reduced < 0 && arc.flow != arc.cap { throw .cheaperWay(arc.place) }
    }
    let drawn = totals.drawn
    for (index, source) in problem.sources.enumerated() {
      try check(
        PlanArc(
          place: .source(index), tail: potentials.tiers[tiers.ofSources[index] - 1],
          head: potentials.sources[index], cap: source.budget.amount, flow: drawn[index]))
    }
    try totals.forEachArc(potentials, check)
  }
}
