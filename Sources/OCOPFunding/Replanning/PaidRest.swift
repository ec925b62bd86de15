import OCOPModel

/// What is left of a problem when part of a plan is paid, its lines split at what an older plan gave them.
struct PaidRest {
  let problem: AllocationProblem
  private let paid: [Dong]
  /// The line of the whole problem that each line here is part of, in ascending order.
  private let origin: [Int]

  /// Takes what is paid, which keeps to every cap, out of a problem.
  init(_ whole: AllocationProblem, _ old: [Dong], _ totals: PlanTotals, _ policy: ReplanPolicy) {
    paid = totals.amounts
    var (lines, origin): ([AllocationProblem.Line], [Int]) = ([], [])
    for (index, line) in whole.lines.enumerated() {
      let room = min(line.cap, whole.measures[line.measure].cost).amount - paid[index].amount
      let kept = min(room, max(0, max(0, old[index].amount) - paid[index].amount))
      func add(_ cap: Int64, misfit: Int) {
        guard cap > 0 else { return }
        lines.append(
          .init(
            source: line.source, measure: line.measure, cap: Dong(cap), misfit: misfit, group: line.group))
        origin.append(index)
      }
      add(kept, misfit: policy == .coverageFirst ? 0 : line.misfit)
      if policy == .coverageFirst { add(room - kept, misfit: 1) }
    }
    self.origin = origin
    problem = Self.rest(of: whole, totals, lines, ignoresPreference: policy == .coverageFirst)
  }

  /// The amounts of the whole problem's lines.
  func amounts(of plan: AllocationPlan) -> [Dong] {
    var amounts = paid.map(\.amount)
    for (line, amount) in zip(origin, plan.amounts) { amounts[line] += amount.amount }
    return amounts.map { Dong($0) }
  }

  /// A plan of the whole problem as one of what is left: each line's first part is filled before its second.
  ///
  /// - Throws: ``OptimalityError`` where the plan has another number of lines, pays less than is paid, or more than a line may.
  func plan(of whole: AllocationPlan) throws(OptimalityError) -> AllocationPlan {
    guard whole.amounts.count == paid.count else {
      throw .size("amounts", found: whole.amounts.count, needed: paid.count)
    }
    var left: [Int64] = []
    for (index, (amount, least)) in zip(whole.amounts, paid).enumerated() {
      guard amount >= least else { throw .amount(.line(index), found: amount, needed: least) }
      left.append(amount.amount - least.amount)
    }
    var amounts: [Dong] = []
    for (line, index) in zip(problem.lines, origin) {
      let amount = min(left[index], line.cap.amount)
      amounts.append(Dong(amount))
      left[index] -= amount
    }
    for (index, amount) in left.enumerated() where amount > 0 {
      let most = whole.amounts[index].amount - amount
      throw .overCap(.line(index), amount: whole.amounts[index], cap: Dong(most))
    }
    return AllocationPlan(amounts: amounts)
  }

  private static func rest(
    of whole: AllocationProblem, _ paid: PlanTotals, _ lines: [AllocationProblem.Line],
    ignoresPreference: Bool
  ) -> AllocationProblem {
    func left(_ cap: Dong, _ paid: Int64) -> Dong { Dong(cap.amount - paid) }
    let drawn = paid.drawn
    let pairCount = whole.pairCaps.count
    return AllocationProblem(
      unchecked: zip(whole.sources, drawn).map { source, amount in
        .init(
          id: source.id, payer: source.payer, budget: left(source.budget, amount), rate: source.rate,
          preference: ignoresPreference ? 0 : source.preference)
      },
      whole.measures.enumerated().map { index, measure in
        .init(
          id: measure.id, cost: left(measure.cost, paid.measures[index]), priority: measure.priority,
          beneficiary: measure.beneficiary,
          stateCap: measure.stateCap.map { left($0, paid.stateSides[index]) }, group: measure.group)
      },
      lines,
      zip(whole.pairCaps, paid.parts).map { pair, amount in
        .init(source: pair.source, beneficiary: pair.beneficiary, cap: left(pair.cap, amount))
      },
      zip(whole.sourceGroups, paid.parts.dropFirst(pairCount)).map { group, amount in
        .init(source: group.source, within: group.within, cap: left(group.cap, amount))
      },
      zip(whole.measureGroups, paid.groups).map { group, amount in
        .init(within: group.within, cap: left(group.cap, amount))
      },
      zip(whole.carryOvers, paid.carried).map { carryOver, amount in
        .init(from: carryOver.from, to: carryOver.to, cap: left(carryOver.cap, amount))
      }, classCount: whole.classCount)
  }
}
