import OCOPModel

/// What is left to settle of a problem once some is paid (phần còn lại sau giải ngân).
///
/// Budgets, costs and caps are less what is paid; purses that may not join what has paid are closed; measures that are paid in full or
/// not at all, and are begun, come before all others. Lines and measures keep their places.
struct FundingRest {
  let compiled: CompiledFunding
  private let whole: CompiledFunding
  private let totals: PlanTotals
  /// The wholes that are begun and not complete, by their places in the plain problem.
  private let begun: Set<Int>

  /// Takes what is paid out of a problem.
  ///
  /// - Throws: ``FundingError`` where what is paid goes beyond a cap.
  init(_ whole: CompiledFunding, paid: [Dong]) throws(FundingError) {
    let problem = whole.problem
    do {
      totals = try PlanTotals(AllocationPlan(amounts: paid), problem)
    } catch {
      throw FundingError(faults: [.beyondCaps(error)])
    }
    let (limits, closed) = whole.left(of: whole.limits, after: paid)
    let had = totals.measures
    let begun = Set(
      problem.measures.indices.filter { place in
        let measure = problem.measures[place]
        return measure.isWhole && had[place] > 0 && had[place] < measure.cost.amount
      })
    let rest = RestProblem(whole, totals, begun, closed)
    self.whole = whole
    self.begun = begun
    compiled = CompiledFunding(
      whole,
      try makeProblem(
        sources: rest.sources, measures: rest.measures, lines: rest.lines, groups: rest.groups,
        measureGroups: rest.measureGroups, carryOvers: rest.carryOvers,
        classCount: problem.classCount + rest.shift),
      limits: limits)
  }

  /// The amounts of the whole problem's lines.
  func whole(_ rest: [Dong]) -> [Dong] {
    zip(totals.amounts, rest).map { Dong($0.amount + $1.amount) }
  }

  /// A plan of the whole problem, which pays at least what is paid, as one of what is left.
  func rest(of plan: AllocationPlan) -> AllocationPlan {
    AllocationPlan(amounts: zip(plan.amounts, totals.amounts).map { Dong($0.amount &- $1.amount) })
  }

  /// Why amounts of the whole problem cannot stand: a measure that is begun is left in part, or to complete it breaks a cap.
  func fault(of amounts: [Dong]) -> FundingFault? {
    let funded = AllocationPlan(amounts: amounts).funded(by: whole.problem)
    if let part = begun.sorted().first(where: { funded[$0] < whole.problem.measures[$0].cost }) {
      return incomplete(part)
    }
    do {
      _ = try PlanTotals(AllocationPlan(amounts: amounts), whole.problem)
      return nil
    } catch {
      // What is begun is completed outside its projects, whose caps then tell.
      if case .overCap(.measureGroup(let group), _, _) = error, let part = firstBegun(within: group) {
        return incomplete(part)
      }
      return .beyondCaps(error)
    }
  }

  private func incomplete(_ part: Int) -> FundingFault {
    FundingFault(
      place: .measure(whole.measureOfPart[part]), field: "isWhole", value: "true", rule: .completed)
  }

  private func firstBegun(within group: Int) -> Int? {
    begun.sorted().first { measure in
      var outer = whole.problem.measures[measure].group
      while let place = outer, place != group { outer = whole.problem.measureGroups[place].within }
      return outer != nil
    }
  }

  /// Bounds of what is left as bounds of the whole, without their proof.
  ///
  /// Wholes that are begun are one class in what is left; whatever is best completes them, so that what they get is known.
  func whole(_ bounds: FundingBounds) -> FundingBounds {
    let shift = begun.isEmpty ? 0 : 1
    var known = [Int64](repeating: 0, count: whole.problem.classCount)
    for (index, measure) in whole.problem.measures.enumerated() {
      known[measure.priority - 1] += begun.contains(index) ? measure.cost.amount : totals.measures[index]
    }
    let first = begun.reduce(Int64(0)) { sum, measure in
      sum + whole.problem.measures[measure].cost.amount - totals.measures[measure]
    }
    var sum: Int64 = 0
    let prefixes = known.indices.map { index in
      sum += known[index]
      return Dong(sum + bounds.prefixes[index + shift].amount - first)
    }
    return FundingBounds(prefixes: prefixes, nodes: bounds.nodes, isFinished: bounds.isFinished)
  }
}

extension FundingFault {
  /// That what is paid goes beyond a cap, with the amount that does.
  fileprivate static func beyondCaps(_ error: OptimalityError) -> FundingFault {
    let value = if case .overCap(_, let amount, _) = error { "\(amount.amount)" } else { "" }
    return FundingFault(place: .problem, field: "paid", value: value, rule: .withinCaps)
  }
}

extension CompiledFunding {
  /// Limits on numbers once some lines have paid, and the lines that these close.
  fileprivate func left(
    of limits: [UseLimit], after paid: [Dong]
  ) -> (limits: [UseLimit], closed: Set<Int>) {
    var (left, closed): ([UseLimit], Set<Int>) = ([], [])
    for limit in limits {
      let unused = limit.bundles.filter { bundle in bundle.allSatisfy { paid[$0] == .zero } }
      let most = limit.most - (limit.bundles.count - unused.count)
      guard most > 0 else {
        closed.formUnion(unused.joined())
        continue
      }
      guard unused.count > most else { continue }
      // Where bundles have caps of their own, one pays: then none has paid yet.
      left.append(
        UseLimit(
          subject: limit.subject,
          rule: HardRules.CountLimit(most: most, bundles: unused, caps: limit.rule.caps)))
    }
    guard hard.mostStateSources != nil else { return (left, closed) }
    let isPaid = Set(
      lines.indices.lazy.filter { lines[$0].rule != nil && paid[$0] > .zero }.map { lines[$0].measure })
    closed.formUnion(
      lines.indices.filter {
        lines[$0].rule != nil && paid[$0] == .zero && isPaid.contains(lines[$0].measure)
      })
    return (left, closed)
  }
}

/// The numbers of what is left.
private struct RestProblem {
  let whole: CompiledFunding
  let totals: PlanTotals
  let begun: Set<Int>
  let closed: Set<Int>
  private var problem: AllocationProblem { whole.problem }

  init(_ whole: CompiledFunding, _ totals: PlanTotals, _ begun: Set<Int>, _ closed: Set<Int>) {
    self.whole = whole
    self.totals = totals
    self.begun = begun
    self.closed = closed
  }

  /// By how much classes move back, since wholes that are begun come first.
  var shift: Int { begun.isEmpty ? 0 : 1 }

  var sources: [AllocationProblem.Source] {
    zip(problem.sources, totals.drawn).map { source, drawn in
      .init(
        id: source.id, payer: source.payer, budget: left(source.budget, drawn), rate: source.rate,
        preference: source.preference)
    }
  }

  /// A measure that is paid in full has no open line, and a cost only because every measure has one.
  var measures: [AllocationProblem.Measure] {
    problem.measures.enumerated().map { index, measure in
      .init(
        id: measure.id, cost: max(Dong(1), left(measure.cost, totals.measures[index])),
        priority: begun.contains(index) ? 1 : measure.priority + shift, beneficiary: measure.beneficiary,
        stateCap: whole.stateCap(ofPart: index) { !closed.contains($0) }
          .map { left($0, totals.stateSides[index]) }, isWhole: measure.isWhole,
        group: begun.contains(index) ? nil : measure.group)
    }
  }

  var lines: [AllocationProblem.Line] {
    problem.lines.enumerated().map { index, line in
      let (cost, paid) = (problem.measures[line.measure].cost, totals.amounts[index])
      let isOpen = !closed.contains(index) && totals.measures[line.measure] < cost.amount
      return .init(
        source: line.source, measure: line.measure,
        cap: isOpen ? left(min(line.cap, cost), paid.amount) : .zero,
        smallest: isOpen && paid == .zero ? line.smallest : .zero, group: line.group)
    }
  }

  var groups: [AllocationProblem.SourceGroup] {
    zip(problem.sourceGroups, totals.parts).map { group, paid in
      .init(source: group.source, within: group.within, cap: left(group.cap, paid))
    }
  }

  /// Those that are begun are completed, whatever others of their project get.
  var measureGroups: [AllocationProblem.MeasureGroup] {
    let settled = begun.map { index in
      (measure: index, cost: problem.measures[index].cost.amount - totals.measures[index])
    }
    return zip(problem.measureGroups(without: settled), totals.groups).map { group, paid in
      .init(within: group.within, cap: Dong(max(0, group.cap.amount - paid)))
    }
  }

  var carryOvers: [AllocationProblem.CarryOver] {
    zip(problem.carryOvers, totals.carried).map { carryOver, paid in
      .init(from: carryOver.from, to: carryOver.to, cap: left(carryOver.cap, paid))
    }
  }

  private func left(_ cap: Dong, _ paid: Int64) -> Dong { Dong(max(0, cap.amount - paid)) }
}
