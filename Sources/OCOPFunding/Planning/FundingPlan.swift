public import OCOPModel

/// Who pays how much for what, by which rule (phương án phân bổ vốn), with what proves it.
///
/// A plan is a value to store and show. ``verify(for:)`` checks it against its problem from scratch, without the solver.
public struct FundingPlan: Sendable, Hashable {
  /// The version of the format that this library writes.
  public static let currentFormat = 1

  /// The version of the format.
  public let format: Int
  /// How the money was shared out.
  public let strategy: FundingStrategy
  /// What each purse pays for each measure, in the order of the problem's measures, then of its purses and years.
  public let lines: [FundingLine]
  /// What each measure gets, parallel to ``FundingProblem/measures``.
  public let measures: [FundedMeasure]
  /// What each purse and year pays, in the order of ``FundingProblem/sources``.
  public let purses: [PurseUse]
  /// What the plan is worth, goal by goal.
  public let objective: AllocationObjective
  /// What was settled where a flow could not.
  public let choices: FundingChoices
  /// How good a plan under the hard rules could be at most; `nil` where there are none, by another strategy than the best, for a plan that
  /// was scaled, and where nobody was to gain.
  public let bounds: FundingBounds?
  /// The amounts of the plain problem's lines.
  public let allocation: AllocationPlan
  /// Why the plan cannot be bettered under its ``choices``.
  public let certificate: OptimalityCertificate
  /// Rules, by identifier, that the plan used although they are ``OCOPModel/Confidence/unverified``.
  public let unverified: [ID<SupportRule>]
}

/// What a purse pays for a measure (dòng phân bổ).
public struct FundingLine: Sendable, Hashable {
  /// The measure.
  public let measure: ID<SupportMeasure>
  /// The purse.
  public let source: ID<FundingSource>
  /// The budget year; `nil` for a purse without yearly budgets.
  public let year: Int?
  /// The amount, above 0 đồng.
  public let amount: Dong
  /// The amount as a share of the measure's planned cost.
  public let share: Share
  /// The most that the purse could pay for the measure by itself.
  public let cap: Dong
  /// The rule under which state money pays; `nil` for money that needs none.
  public let rule: ID<SupportRule>?
  /// The place in the law that the rule comes from.
  public let citation: Citation?
  /// How well the rule is established.
  public let confidence: Confidence?
}

/// What a measure gets (kết quả của một nội dung).
public struct FundedMeasure: Sendable, Hashable {
  /// How far a measure is paid for.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// In full.
    case full
    /// In part.
    case partial
    /// Not at all.
    case none
  }

  /// The measure.
  public let measure: ID<SupportMeasure>
  /// What it was planned to cost.
  public let cost: Dong
  /// What it gets.
  public let funded: Dong
  /// What is still to be found, of the cost or of what it was scaled to.
  public let gap: Dong
  /// How far it is paid for.
  public let status: Status
  /// Whether it is paid in part, and with state money.
  ///
  /// Ceilings that are shares of the planned cost may then be broken if the measure is carried out for less; see
  /// ``FundingProblem/planScaledToFunding(_:nodes:)``.
  public let sharesHoldOnlyIfCompleted: Bool
}

/// What a purse does in a budget year (sử dụng nguồn vốn).
public struct PurseUse: Sendable, Hashable {
  /// The purse.
  public let source: ID<FundingSource>
  /// Which of the seven kinds of capital it is.
  public let kind: CapitalKind
  /// The budget year; `nil` for a purse without yearly budgets.
  public let year: Int?
  /// What there is, with what is owed.
  public let budget: Dong
  /// What the purse owes already.
  public let owed: Dong
  /// What came from the year before, the least that the plan needs.
  public let carriedIn: Dong
  /// What goes to the next year, the least that the plan needs.
  public let carriedOut: Dong
  /// What it pays for measures.
  public let spent: Dong
  /// What is left.
  public let left: Dong
}

extension FundingPlan {
  /// Draws the plan from amounts of the plain problem's lines.
  init(
    _ compiled: CompiledFunding, _ strategy: FundingStrategy, _ plan: AllocationPlan,
    _ choices: FundingChoices,
    _ bounds: FundingBounds?, _ certificate: OptimalityCertificate
  ) {
    format = Self.currentFormat
    self.strategy = strategy
    lines = compiled.fundingLines(plan)
    measures = compiled.fundedMeasures(plan, choices)
    purses = compiled.purseUses(plan)
    objective = AllocationObjective(of: plan, for: compiled.problem)
    self.choices = choices
    self.bounds = bounds
    allocation = plan
    self.certificate = certificate
    let confidence = Dictionary(
      compiled.funding.rules.map { ($0.id, $0.confidence) }, uniquingKeysWith: { first, _ in first })
    unverified = Set(lines.compactMap(\.rule)).filter { confidence[$0] == .unverified }.sorted()
  }

  /// What the classes 1…*p* may lack of the best, as a share of the bound, by class; empty where nothing was searched.
  public var gaps: [Share] {
    // A plan that was tampered with may hold any numbers.
    var paid: Int64 = 0
    return zip(objective.classes, bounds?.prefixes ?? []).map { amount, bound in
      paid &+= amount.amount
      return (try? Share(Int(max(0, bound.amount &- paid)), Int(max(1, bound.amount)))) ?? .zero
    }
  }

  /// What the plan pays in all.
  public var total: Dong { Dong(measures.reduce(0) { $0 &+ $1.funded.amount }) }
}

extension CompiledFunding {
  fileprivate func fundingLines(_ plan: AllocationPlan) -> [FundingLine] {
    var paid = lines.indices.filter { plan.amounts[$0] > .zero }
    // A measure of two parts has its lines apart; otherwise they stand in this order.
    paid.sort { (lines[$0].measure, lines[$0].purse, $0) < (lines[$1].measure, lines[$1].purse, $1) }
    var found: [FundingLine] = []
    var last: Line?
    for place in paid {
      let line = lines[place]
      let isSame = last?.measure == line.measure && last?.purse == line.purse
      let before = isSame ? found.popLast() : nil
      let amount = Dong(plan.amounts[place].amount + (before?.amount.amount ?? 0))
      let cap = Dong(problem.lines[place].cap.amount + (before?.cap.amount ?? 0))
      found.append(fundingLine(line, amount, cap: cap))
      last = line
    }
    return found
  }

  private func fundingLine(_ line: Line, _ amount: Dong, cap: Dong) -> FundingLine {
    let (measure, rule) = (funding.measures[line.measure], rule(of: line))
    return FundingLine(
      measure: measure.id, source: source(of: line).id, year: purses[line.purse].year, amount: amount,
      share: (try? Share(Int(amount.amount), Int(measure.cost.amount))) ?? .zero, cap: cap, rule: rule?.id,
      citation: rule?.citation, confidence: rule?.confidence)
  }

  fileprivate func fundedMeasures(_ plan: AllocationPlan, _ choices: FundingChoices) -> [FundedMeasure] {
    var funded = [Int64](repeating: 0, count: funding.measures.count)
    var hasState = [Bool](repeating: false, count: funding.measures.count)
    for (line, amount) in zip(lines, plan.amounts) where amount > .zero {
      funded[line.measure] += amount.amount
      if line.rule != nil { hasState[line.measure] = true }
    }
    let scaled = Dictionary(
      choices.scaled.map { ($0.measure, $0.cost) }, uniquingKeysWith: { first, _ in first })
    return funding.measures.enumerated().map { index, measure in
      let needed = scaled[measure.id] ?? measure.cost
      let gap = max(0, needed.amount - funded[index])
      let status: FundedMeasure.Status = funded[index] == 0 ? .none : gap == 0 ? .full : .partial
      return FundedMeasure(
        measure: measure.id, cost: measure.cost, funded: Dong(funded[index]), gap: Dong(gap),
        status: status, sharesHoldOnlyIfCompleted: status == .partial && hasState[index])
    }
  }

  fileprivate func purseUses(_ plan: AllocationPlan) -> [PurseUse] {
    let spent = plan.spent(of: problem)
    var (carriedIn, carriedOut) = (spent.map { _ in Int64(0) }, spent.map { _ in Int64(0) })
    for (carryOver, amount) in zip(problem.carryOvers, plan.carried(in: problem)) {
      carriedOut[carryOver.from] += amount.amount
      carriedIn[carryOver.to] += amount.amount
    }
    return purses.enumerated().map { index, purse in
      PurseUse(
        source: funding.sources[purse.source].id, kind: funding.sources[purse.source].kind, year: purse.year,
        budget: Dong(purse.budget.amount + purse.owed.amount), owed: purse.owed,
        carriedIn: Dong(carriedIn[index]), carriedOut: Dong(carriedOut[index]), spent: spent[index],
        left: Dong(purse.budget.amount + carriedIn[index] - carriedOut[index] - spent[index].amount))
    }
  }
}

#if !hasFeature(Embedded)
extension FundingLine: Codable {}
extension FundedMeasure: Codable {}
extension FundedMeasure.Status: Codable {}
extension PurseUse: Codable {}
extension FundingPlan: Codable {}
#endif
