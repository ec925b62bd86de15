import OCOPModel

extension OptimalityCertificate {
  /// Checks that no way round would cost less, with what classes get and tiers pay held fast.
  ///
  /// An arc whose cost exceeds the fall of the potential along it carries nothing; one whose cost falls short of it is full.
  /// Then every other flow with the same totals costs at least as much.
  func verifyPreference(_ potentials: NodeLabels, _ totals: PlanTotals) throws(OptimalityError) {
    let problem = totals.problem
    let rates = totals.rates
    try totals.check(potentials, tiers: 1 + rates.count)
    func check(
      _ place: AllocationFault.Place, _ tail: Int32, _ head: Int32, cost: Int, _ flow: Int64, _ cap: Dong
    ) throws(OptimalityError) {
      let reduced = Int64(cost) - Int64(tail) + Int64(head)
      if reduced > 0 && flow != 0 || reduced < 0 && flow != cap.amount { throw .cheaperWay(place) }
    }
    for (index, source) in problem.sources.enumerated() {
      let tier = potentials.tiers[totals.tier(of: source, rates) - 1]
      try check(
        .source(index), tier, potentials.sources[index], cost: source.preference, totals.sources[index],
        source.budget)
    }
    for (index, pair) in problem.pairCaps.enumerated() {
      let tail = potentials.sources[pair.source]
      try check(.pairCap(index), tail, potentials.pairCaps[index], cost: 0, totals.pairs[index], pair.cap)
    }
    for (index, line) in problem.lines.enumerated() {
      let pair = totals.pairOfLine[index]
      let tail = pair >= 0 ? potentials.pairCaps[pair] : potentials.sources[line.source]
      let head = totals.isOnStateSide(line) ? potentials.stateSides : potentials.measures
      let cap = min(line.cap, problem.measures[line.measure].cost)
      try check(
        .line(index), tail, head[line.measure], cost: line.misfit, totals.amounts[index].amount, cap)
    }
    for (index, measure) in problem.measures.enumerated() {
      let (own, place) = (potentials.measures[index], AllocationFault.Place.measure(index))
      try check(
        place, own, potentials.classes[measure.priority - 1], cost: 0, totals.measures[index], measure.cost)
      guard let cap = measure.stateCap else { continue }
      try check(
        place, potentials.stateSides[index], own, cost: 0, totals.stateSides[index], min(cap, measure.cost))
    }
  }
}
