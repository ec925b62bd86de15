public import OCOPModel

/// Who may pay how much for what, in the words of the programme (bài toán lồng ghép nguồn vốn): purses, rules, measures, what is owed
/// already, what was paid before.
///
/// ```swift
/// let problem = FundingProblem(
///   day: try CivilDate("2026-06-01"), sources: [promotion, ownMoney], rules: SupportRule.circular28_2018,
///   measures: [dryer])
/// let plan = try problem.plan()
/// plan.lines.map(\.amount)  // 200.000.000 ₫ of industry promotion, 200.000.000 ₫ of the cooperative's own
/// ```
public struct FundingProblem: Sendable, Hashable {
  /// The day on which support is decided: its law counts, or that of 1 January where the money is of a later year.
  public let day: CivilDate
  /// The purses.
  public let sources: [FundingSource]
  /// The rules that purses refer to.
  public let rules: [SupportRule]
  /// What is to be paid for.
  public let measures: [SupportMeasure]
  /// What purses owe already.
  public let entitlements: [Entitlement]
  /// What beneficiaries had before.
  public let received: [PriorSupport]
  /// The projects that measures are parts of.
  public let projects: [SupportProject]
  /// How the plan is to be made where the law leaves it open.
  public let policy: FundingPolicy

  /// Creates a problem; ``validated()`` says what is wrong with it.
  public init(
    day: CivilDate, sources: [FundingSource], rules: [SupportRule], measures: [SupportMeasure],
    entitlements: [Entitlement] = [], received: [PriorSupport] = [], projects: [SupportProject] = [],
    policy: FundingPolicy = FundingPolicy()
  ) {
    self.day = day
    self.sources = sources
    self.rules = rules
    self.measures = measures
    self.entitlements = entitlements
    self.received = received
    self.projects = projects
    self.policy = policy
  }

  /// The problem itself, once everything about it is found in order.
  ///
  /// - Throws: ``FundingError`` with every fault of the problem, not just the first. Caps that cross are looked for when
  ///   there is no other fault.
  /// - Complexity: O(purses × measures × rules).
  @discardableResult
  public func validated() throws(FundingError) -> FundingProblem {
    _ = try CompiledFunding(self)
    return self
  }

  /// The problem as plain numbers, for ``AllocationSolver``: one purse for each year of a purse, one line for each purse and year
  /// that may pay for a measure.
  ///
  /// - Throws: ``FundingError`` with every fault of the problem.
  public func allocation() throws(FundingError) -> AllocationProblem {
    try CompiledFunding(self).problem
  }
}

extension FundingProblem {
  /// The day whose law counts for money of a budget year and a measure.
  func lawDay(_ year: Int?, _ measure: SupportMeasure) -> CivilDate {
    guard let year = year ?? measure.years?.lowerBound, let first = try? CivilDate(year, 1, 1) else {
      return day
    }
    return max(day, first)
  }
}

#if !hasFeature(Embedded)
extension FundingProblem: Codable {}
#endif
