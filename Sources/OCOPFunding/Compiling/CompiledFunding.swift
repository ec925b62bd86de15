import OCOPModel

/// A funding problem as plain numbers, and what each number stands for.
struct CompiledFunding {
  /// A purse in a budget year, or for all years.
  struct Purse {
    /// The place of the purse among the problem's.
    let source: Int
    let year: Int?
    /// What the year brings, without what is owed.
    let budget: Dong
    /// What it owes already.
    let owed: Dong
  }

  /// A purse that may pay for a measure, parallel to the lines of the plain problem.
  struct Line {
    /// The place of the purse and year among ``purses``.
    let purse: Int
    /// The place of the measure among the problem's.
    let measure: Int
    /// The rule under which state money pays, by its place.
    let rule: Int?
  }

  let funding: FundingProblem
  let purses: [Purse]
  let lines: [Line]
  /// The measure that each measure of the plain problem is, or is a part of.
  let measureOfPart: [Int]
  let problem: AllocationProblem
  let hard: HardRules
  let limits: [UseLimit]

  /// Compiles a problem.
  ///
  /// - Throws: ``FundingError`` with every fault.
  init(_ funding: FundingProblem) throws(FundingError) {
    let faults = FundingValidation(funding).faults
    guard faults.isEmpty else { throw FundingError(faults: faults) }
    var compiler = FundingCompiler(funding)
    compiler.compile()
    guard compiler.faults.isEmpty else { throw FundingError(faults: compiler.faults) }
    self.funding = funding
    purses = compiler.purses
    lines = compiler.lines
    measureOfPart = compiler.measureOfPart
    hard = compiler.hardRules
    limits = compiler.limits
    problem = try compiler.allocation()
  }

  /// The purse of a line, as the problem has it.
  func source(of line: Line) -> FundingSource { funding.sources[purses[line.purse].source] }

  /// The rule of a line, as the problem has it.
  func rule(of line: Line) -> SupportRule? { line.rule.map { funding.rules[$0] } }
}

/// Makes a plain problem; a fault that the validation of the funding problem did not foresee is told as it is.
func makeProblem(
  sources: [AllocationProblem.Source], measures: [AllocationProblem.Measure],
  lines: [AllocationProblem.Line], groups: [AllocationProblem.SourceGroup],
  carryOvers: [AllocationProblem.CarryOver], classCount: Int = 1
) throws(FundingError) -> AllocationProblem {
  do {
    return try AllocationProblem(
      sources: sources, measures: measures, lines: lines, sourceGroups: groups, carryOvers: carryOvers,
      classCount: classCount)
  } catch {
    throw FundingError(
      faults: error.faults.map {
        FundingFault(place: .problem, field: $0.path, value: $0.value, rule: .numbers($0.rule))
      })
  }
}

/// At most so many of some bundles of lines pay anything: a rule that no flow can keep to.
struct UseLimit {
  /// What the limit is about.
  enum Subject {
    /// The state purses, or all purses, of a measure, by its place.
    case purses(measure: Int)
    /// The measures of a beneficiary under a rule, by its place.
    case beneficiary(rule: Int)
    /// The measures of a commune under a rule, by its place.
    case commune(rule: Int)
  }

  let subject: Subject
  /// How many bundles may pay, at least 0.
  let most: Int
  /// The places of lines, by bundle; no line stands in two.
  let bundles: [[Int]]
}
