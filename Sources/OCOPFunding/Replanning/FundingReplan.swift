public import OCOPModel

/// A plan made from an older one after budgets, costs or rules changed, and what moved (điều chỉnh phương án).
public struct FundingReplan: Sendable, Hashable {
  /// What a purse pays for a measure where that changed.
  public struct Move: Sendable, Hashable {
    /// The measure.
    public let measure: ID<SupportMeasure>
    /// The purse.
    public let purse: PurseYear
    /// What it was to pay.
    public let before: Dong
    /// What it pays now.
    public let after: Dong

    /// Creates a move.
    public init(measure: ID<SupportMeasure>, purse: PurseYear, before: Dong, after: Dong) {
      self.measure = measure
      self.purse = purse
      self.before = before
      self.after = after
    }
  }

  /// What counted first.
  public let policy: ReplanPolicy
  /// The new plan.
  ///
  /// Under ``ReplanPolicy/stabilityFirst`` its certificate claims no more than that it keeps to every cap.
  public let plan: FundingPlan
  /// What changed, in the order of the new plan's measures; what only the old one has comes last.
  public let moves: [Move]

  /// How many đồng moved: what lines lost and what lines gained, together.
  public var moved: Dong {
    let sum = moves.reduce(into: Int128(0)) { sum, move in
      sum += Int128((Int128(move.after.amount) - Int128(move.before.amount)).magnitude)
    }
    return Dong(Int64(clamping: sum))
  }

  init(_ policy: ReplanPolicy, from old: FundingPlan, to plan: FundingPlan) {
    self.policy = policy
    self.plan = plan
    let before = old.amountsByLine
    let after = plan.amountsByLine
    let keys = plan.lines.map(LineKey.init) + old.lines.map(LineKey.init).filter { after[$0] == nil }
    let places = Dictionary(
      plan.measures.enumerated().map { ($0.element.measure, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let moves = keys.map { key in
      Move(
        measure: key.measure, purse: key.purse, before: before[key] ?? .zero, after: after[key] ?? .zero)
    }.filter { $0.before != $0.after }
    let ordered = moves.enumerated().sorted { first, second in
      (places[first.element.measure] ?? .max, first.offset) < (
        places[second.element.measure] ?? .max, second.offset
      )
    }
    self.moves = ordered.map(\.element)
  }
}

extension FundingProblem {
  /// A plan for this problem that stays close to an older one, whose lines are found by measure, purse and year.
  ///
  /// `.coverageFirst` gives each class what a fresh plan gives it, with the same loans and interest, and moves the fewest đồng that the
  /// better of two sets of choices lets it: those of the older plan, where as much can be had under them, and those of a fresh search.
  /// `.stabilityFirst` lets no purse pay more for a measure than before; hard rules are searched anew within that.
  ///
  /// - Parameters:
  ///   - old: The older plan, of this problem or one with other budgets, costs or rules.
  ///   - policy: What counts first.
  ///   - nodes: The most nodes of the search tree to look at under hard rules.
  /// - Returns: The new plan, and what moved.
  /// - Throws: ``FundingError`` with every fault of this problem.
  /// - Complexity: as ``plan(_:nodes:)``, twice.
  public func replan(
    from old: FundingPlan, _ policy: ReplanPolicy, nodes: Int = 10_000
  ) throws(FundingError) -> FundingReplan {
    let planner = FundingPlanner(try CompiledFunding(self), nodes: max(1, nodes))
    let amounts = planner.compiled.amounts(of: old)
    let plan =
      switch policy {
      case .coverageFirst: try planner.closest(to: amounts)
      case .stabilityFirst: try planner.within(amounts)
      }
    return FundingReplan(policy, from: old, to: plan)
  }
}

extension FundingPlanner {
  /// A plan as good as a fresh one, with the fewest đồng moved.
  fileprivate func closest(to old: [Dong]) throws(FundingError) -> FundingPlan {
    let fresh = try plan(.optimal)
    var best = fresh
    var least: Int128?
    for choices in [choices(of: old), fresh.choices] {
      guard let plan = try closest(to: old, under: choices, asGoodAs: fresh) else { continue }
      let moved = zip(old, plan.allocation.amounts).reduce(Int128(0)) { sum, pair in
        sum + Int128((pair.1.amount - pair.0.amount).magnitude)
      }
      if moved < least ?? .max { (best, least) = (plan, moved) }
    }
    return best
  }

  private func closest(
    to old: [Dong], under choices: FundingChoices, asGoodAs fresh: FundingPlan
  ) throws(FundingError) -> FundingPlan? {
    let solver = try compiled.solver(under: choices)
    let best = solver.optimal(.borrowing)
    guard let result = try? solver.replan(from: AllocationPlan(amounts: old), .coverageFirst),
      compiled.keepsHardRules(result.plan)
    else { return nil }
    let plan = FundingPlan(
      compiled, fresh.strategy, result.plan, choices, fresh.bounds?.proved(of: result.plan, compiled),
      best.certificate)
    let (one, other) = (plan.objective, fresh.objective)
    return one.classes == other.classes && one.loans == other.loans && one.interest == other.interest
      ? plan : nil
  }

  /// The best plan in which no line pays more than before.
  fileprivate func within(_ old: [Dong]) throws(FundingError) -> FundingPlan {
    let best = try FundingPlanner(compiled.capped(by: old), nodes: nodes).plan(.optimal)
    return FundingPlan(
      compiled, .optimal, best.allocation, best.choices, nil, OptimalityCertificate(claims: []))
  }
}

extension CompiledFunding {
  /// What an older plan pays on the lines of this problem, as far as their caps let it.
  fileprivate func amounts(of old: FundingPlan) -> [Dong] {
    var rest = old.amountsByLine
    return lines.indices.map { index in
      let purse = purses[lines[index].purse]
      let key = LineKey(
        measure: funding.measures[lines[index].measure].id,
        purse: PurseYear(funding.sources[purse.source].id, year: purse.year))
      let amount = max(.zero, min(rest[key] ?? .zero, problem.lines[index].cap))
      // A measure of two parts has two lines of a purse: the second takes what the first leaves.
      rest[key] = (try? (rest[key] ?? .zero) - amount) ?? .zero
      return amount
    }
  }

  /// The same with every line capped by an amount.
  fileprivate func capped(by amounts: [Dong]) throws(FundingError) -> CompiledFunding {
    let lines = zip(problem.lines, amounts).map { line, amount in
      AllocationProblem.Line(
        source: line.source, measure: line.measure, cap: amount, smallest: min(line.smallest, amount),
        group: line.group)
    }
    return CompiledFunding(
      self,
      try makeProblem(
        sources: problem.sources, measures: problem.measures, lines: lines, groups: problem.sourceGroups,
        carryOvers: problem.carryOvers, classCount: problem.classCount))
  }
}

/// A purse that pays for a measure.
private struct LineKey: Hashable {
  let measure: ID<SupportMeasure>
  let purse: PurseYear

  init(measure: ID<SupportMeasure>, purse: PurseYear) {
    self.measure = measure
    self.purse = purse
  }

  init(_ line: FundingLine) {
    self.init(measure: line.measure, purse: PurseYear(line.source, year: line.year))
  }
}

extension FundingPlan {
  fileprivate var amountsByLine: [LineKey: Dong] {
    Dictionary(lines.map { (LineKey($0), $0.amount) }, uniquingKeysWith: { first, _ in first })
  }
}

#if !hasFeature(Embedded)
extension FundingReplan.Move: Codable {}
extension FundingReplan: Codable {}
#endif
