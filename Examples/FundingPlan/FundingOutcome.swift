import OCOP

/// A file's plan, with why it is as it is.
struct FundingOutcome {
  let file: FundingFile
  let plan: FundingPlan
  /// What was proven of the plan when it was checked.
  let verdict: FundingVerdict
  let explanation: FundingPlanExplanation
  /// The rules that pay, in the order of the problem: their places are the numbers of the footnotes.
  let rulesUsed: [SupportRule]
  private let kinds: [ID<FundingSource>: CapitalKind]
  private let lines: [ID<SupportMeasure>: [FundingLine]]

  /// Plans, checks the plan from scratch, and explains it.
  ///
  /// - Parameters:
  ///   - file: The problem with its names.
  ///   - strategy: How the money is shared out.
  ///   - nodes: The most nodes of the search to look at.
  ///   - tolerances: What classes may lack for as long as later ones gain.
  /// - Throws: `FundingError` for what the strategy cannot keep to; `FundingPlanError` for a plan that does not hold, which is an error
  ///   of the library.
  init(_ file: FundingFile, _ strategy: FundingStrategy, nodes: Int, tolerances: [Share] = []) throws {
    let plan = try file.problem.plan(strategy, nodes: nodes, tolerances: tolerances)
    try self.init(file, plan, try plan.verdict(for: file.problem))
  }

  /// Explains a plan of the file's problem that was checked.
  init(_ file: FundingFile, _ plan: FundingPlan, _ verdict: FundingVerdict) throws {
    self.file = file
    self.plan = plan
    self.verdict = verdict
    explanation = try file.problem.explanation(of: plan)
    let used = Set(plan.lines.compactMap(\.rule))
    rulesUsed = file.problem.rules.filter { used.contains($0.id) }
    kinds = Dictionary(
      file.problem.sources.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    lines = Dictionary(grouping: plan.lines, by: \.measure)
  }

  var problem: FundingProblem { file.problem }

  /// The purses, those that producers pay themselves taken together.
  var purses: (shared: [PurseExplanation], own: [PurseExplanation]) {
    let owned = Set(problem.sources.lazy.filter { $0.owner != nil }.map(\.id))
    return (
      explanation.purses.filter { !owned.contains($0.use.source) },
      explanation.purses.filter { owned.contains($0.use.source) }
    )
  }

  /// The measures that money in a purse would reach, best class first, with the most that it could bring to each.
  func reached(by purse: PurseYear) -> [(measure: SupportMeasure, most: Dong)] {
    zip(problem.measures, explanation.measures).compactMap { measure, entry in
      entry.remedies.first { $0.purse == purse }.map { (measure, $0.most) }
    }.enumerated().sorted { ($0.element.0.priority, $0.offset) < ($1.element.0.priority, $1.offset) }
      .map { ($0.element.0, $0.element.1) }
  }

  /// Who pays for a measure, in the order of the purses.
  func lines(of measure: ID<SupportMeasure>) -> [FundingLine] { lines[measure] ?? [] }

  /// What kinds of payers pay in all, or for a measure.
  func paid(_ isPayer: (CapitalKind) -> Bool, to measure: ID<SupportMeasure>? = nil) -> Int64 {
    (measure.map { lines(of: $0) } ?? plan.lines).reduce(0) { sum, line in
      kinds[line.source].map(isPayer) == true ? sum + line.amount.amount : sum
    }
  }
}
