import OCOPModel

extension FundingProblem {
  /// A plan for this problem that stays close to an older one, whose lines are found by measure, purse and year.
  ///
  /// `.coverageFirst` gives each class what a fresh plan gives it, with the same loans and interest, and moves the fewest đồng that the
  /// better of two sets of choices lets it: those of the older plan, where as much can be had under them, and those of a fresh search.
  /// `.stabilityFirst` lets no purse pay more for a measure than before, or than is paid; hard rules are searched anew within that.
  ///
  /// What is paid already stays: no plan pays less there, and a purse that may not join one that has paid is refused. A measure that
  /// is paid in full or not at all, once begun, is completed.
  ///
  /// ```swift
  /// let changed = try problem.changingBudget(of: PurseYear(promotion.id, year: 2026), to: Dong(400_000_000))
  /// let replan = try changed.replan(from: plan, paid: [Disbursement(Dong(80_000_000), for: dryer.id, from: purse)], .coverageFirst)
  /// replan.moves.map { $0.reason.text(for: changed).vi }  // "nguồn chỉ còn 400.000.000 ₫", …
  /// ```
  ///
  /// - Parameters:
  ///   - old: The older plan, of this problem or one with other budgets, costs or rules.
  ///   - paid: What is paid already.
  ///   - policy: What counts first.
  ///   - nodes: The most nodes of the search tree to look at under hard rules.
  /// - Returns: The new plan, what moved and why, and the proof.
  /// - Throws: ``FundingError`` with every fault of this problem; with payments that it does not know, or that go beyond a cap or a hard
  ///   rule that holds now.
  /// - Complexity: as ``plan(_:nodes:tolerances:)``, twice.
  public func replan(
    from old: FundingPlan, paid: [Disbursement] = [], _ policy: ReplanPolicy, nodes: Int = 10_000
  ) throws(FundingError) -> FundingReplan {
    let compiled = try CompiledFunding(self)
    let floors = try compiled.floors(of: paid)
    let replanner = FundingReplanner(compiled, from: compiled.amounts(of: old), floors, nodes: max(1, nodes))
    let result =
      switch policy {
      case .coverageFirst: try replanner.closest()
      case .stabilityFirst: try replanner.within()
      }
    return FundingReplan(
      policy, compiled, from: old, paid: paid, to: result.plan, result.certificate,
      proofOfRest: result.proofOfRest)
  }
}

/// Makes plans from an older one.
private struct FundingReplanner {
  typealias Result = (
    plan: FundingPlan, certificate: ReplanCertificate, proofOfRest: HardCertificate?
  )

  /// The best amounts with what is paid held fast; what was left, and its bounds, where something is.
  private struct Fresh {
    let best: FundingPlanner.Best
    var rest: (problem: FundingRest, bounds: FundingBounds)?

    /// The bounds as they are proved of a plan that is as good, and the proof where it is one of what was left.
    func bounds(
      of plan: AllocationPlan, _ compiled: CompiledFunding
    ) -> (bounds: FundingBounds?, proofOfRest: HardCertificate?) {
      guard let rest else { return (best.bounds?.proved(of: plan, compiled), nil) }
      let proved = rest.bounds.proved(of: rest.problem.rest(of: plan), rest.problem.compiled)
      return (rest.problem.whole(proved), proved.proof)
    }
  }

  private let compiled: CompiledFunding
  private let old: [Dong]
  private let floors: [Dong]
  private let nodes: Int
  private var isPaid: Bool { floors.contains { $0 > .zero } }

  init(_ compiled: CompiledFunding, from old: [Dong], _ floors: [Dong], nodes: Int) {
    self.compiled = compiled
    self.old = old
    self.floors = floors
    self.nodes = nodes
  }

  /// A plan as good as a fresh one, with the fewest đồng moved.
  func closest() throws(FundingError) -> Result {
    let fresh = try best(of: compiled)
    let target = AllocationObjective(of: fresh.best.plan, for: compiled.problem)
    let kept = FundingPlanner(compiled, nodes: nodes).choices(of: zip(old, floors).map { max($0, $1) })
    var closest: (moved: Int128, result: Result)?
    for choices in [kept, fresh.best.choices] {
      guard let replan = try replan(under: choices, .coverageFirst) else { continue }
      let found = AllocationObjective(of: replan.plan, for: compiled.problem)
      guard found.classes == target.classes, found.loans == target.loans, found.interest == target.interest
      else { continue }
      guard replan.moved < closest?.moved ?? .max else { continue }
      let certificate = try optimality(under: choices)
      let (bounds, proofOfRest) = fresh.bounds(of: replan.plan, compiled)
      let plan = FundingPlan(compiled, .optimal, replan.plan, choices, bounds, certificate)
      closest = (replan.moved, (plan, replan.certificate, proofOfRest))
    }
    if let closest { return closest.result }
    let (bounds, proofOfRest) = fresh.bounds(of: fresh.best.plan, compiled)
    return unproved(fresh.best, .coverageFirst, bounds, proofOfRest)
  }

  /// The best plan in which no line pays more than before, or than is paid.
  func within() throws(FundingError) -> Result {
    let most = zip(old, floors).map { max($0, $1) }
    let best = try best(of: compiled.capped(by: most)).best
    guard let replan = try replan(under: best.choices, .stabilityFirst) else {
      return unproved(best, .stabilityFirst, nil, nil)
    }
    let plan = FundingPlan(
      compiled, .optimal, replan.plan, best.choices, nil, OptimalityCertificate(claims: []))
    return (plan, replan.certificate, nil)
  }

  /// The best plan with what is paid held fast.
  private func best(of compiled: CompiledFunding) throws(FundingError) -> Fresh {
    guard isPaid else { return Fresh(best: try FundingPlanner(compiled, nodes: nodes).best(.preference)) }
    let rest = try FundingRest(compiled, paid: floors)
    let found = try FundingPlanner(rest.compiled, nodes: nodes).best(.preference)
    let amounts = rest.whole(found.plan.amounts)
    let plan = AllocationPlan(amounts: amounts)
    if let fault = rest.fault(of: amounts) { throw FundingError(faults: [fault]) }
    guard compiled.keepsHardRules(plan) else {
      throw FundingError(faults: [
        FundingFault(place: .problem, field: "paid", value: "", rule: .together)
      ])
    }
    let best = FundingPlanner.Best(
      plan: plan, choices: FundingPlanner(compiled, nodes: nodes).choices(of: amounts),
      bounds: found.bounds.map(rest.whole), certificate: OptimalityCertificate(claims: []))
    return Fresh(best: best, rest: found.bounds.map { (rest, $0) })
  }

  /// The plan nearest to the older one under choices; `nil` where what is paid or a hard rule does not go with them.
  private func replan(under choices: FundingChoices, _ policy: ReplanPolicy) throws(FundingError) -> Replan? {
    let solver = try compiled.solver(under: choices)
    let replan = try? solver.replan(from: AllocationPlan(amounts: old), paid: floors, policy)
    return replan.flatMap { compiled.keepsHardRules($0.plan) ? $0 : nil }
  }

  /// The proof that a plan is as good as a fresh one; with what is paid held fast it need not be.
  private func optimality(under choices: FundingChoices) throws(FundingError) -> OptimalityCertificate {
    guard !isPaid else { return OptimalityCertificate(claims: []) }
    return try compiled.solver(under: choices).optimal(.borrowing).certificate
  }

  /// What a search found where no flow keeps to it, as where smallest grants are: it claims no more than its bounds.
  private func unproved(
    _ best: FundingPlanner.Best, _ policy: ReplanPolicy, _ bounds: FundingBounds?,
    _ proofOfRest: HardCertificate?
  ) -> Result {
    let none = OptimalityCertificate(claims: [])
    let plan = FundingPlan(compiled, .optimal, best.plan, best.choices, bounds, none)
    return (plan, ReplanCertificate(policy: policy, optimality: none), proofOfRest)
  }
}

extension CompiledFunding {
  /// What an older plan pays on the lines of this problem, as far as their caps let it, or all of it.
  func amounts(of old: FundingPlan, upToCaps isCapped: Bool = true) -> [Dong] {
    var amounts = [Dong](repeating: .zero, count: lines.count)
    let old = old.amountsByLine
    for (key, places) in placesByKey {
      var rest = max(.zero, old[key] ?? .zero)
      // A measure of two parts has two lines of a purse: the second takes what the first leaves.
      for place in places {
        let isLast = place == places.last
        let amount = isCapped || !isLast ? min(rest, problem.lines[place].cap) : rest
        amounts[place] = amount
        rest = Dong(rest.amount - amount.amount)
      }
    }
    return amounts
  }

  /// The same with every line capped by an amount; one whose amount is no grant any more pays nothing.
  fileprivate func capped(by amounts: [Dong]) throws(FundingError) -> CompiledFunding {
    let lines = zip(problem.lines, amounts).map { line, amount in
      AllocationProblem.Line(
        source: line.source, measure: line.measure, cap: amount < line.smallest ? .zero : amount,
        smallest: line.smallest, group: line.group)
    }
    return CompiledFunding(
      self,
      try makeProblem(
        sources: problem.sources, measures: problem.measures, lines: lines, groups: problem.sourceGroups,
        measureGroups: problem.measureGroups, carryOvers: problem.carryOvers, classCount: problem.classCount))
  }
}
