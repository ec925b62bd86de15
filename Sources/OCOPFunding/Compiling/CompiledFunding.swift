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
  /// The most that all purses and years together may pay for a line's measure under its rule.
  let ceilings: [Dong]
  /// The lines of state money, by part, of which those that pay are under one rule: the State pays the greatest ceiling of those that
  /// are open at most.
  let linesUnderOneRule: [[Int]]

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
    ceilings = compiler.ceilings
    linesUnderOneRule = compiler.linesUnderOneRule
    problem = try compiler.allocation()
  }

  /// The same problem with other numbers in the same places, and other limits on numbers where they are given.
  init(_ other: CompiledFunding, _ problem: AllocationProblem, limits: [UseLimit]? = nil) {
    funding = other.funding
    purses = other.purses
    lines = other.lines
    measureOfPart = other.measureOfPart
    self.limits = limits ?? other.limits
    hard = HardRules(
      mostStateSources: other.hard.mostStateSources, keepsWholes: other.hard.keepsWholes,
      keepsSmallestGrants: other.hard.keepsSmallestGrants, limits: self.limits.map(\.rule))
    ceilings = other.ceilings
    linesUnderOneRule = other.linesUnderOneRule
    self.problem = problem
  }

  /// The most that the State may pay for a part of which only some lines are open; `nil` for no cap beside the cost.
  func stateCap(ofPart part: Int, isOpen: (Int) -> Bool) -> Dong? {
    let stated = problem.measures[part].stateCap
    guard let most = linesUnderOneRule[part].filter(isOpen).map({ ceilings[$0] }).max() else { return stated }
    return most < stated ?? problem.measures[part].cost ? most : stated
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
  measureGroups: [AllocationProblem.MeasureGroup], carryOvers: [AllocationProblem.CarryOver],
  classCount: Int = 1
) throws(FundingError) -> AllocationProblem {
  do {
    return try AllocationProblem(
      sources: sources, measures: measures, lines: lines, sourceGroups: groups,
      measureGroups: measureGroups, carryOvers: carryOvers, classCount: classCount)
  } catch {
    throw FundingError(
      faults: error.faults.map {
        FundingFault(place: .problem, field: $0.path, value: $0.value, rule: .numbers($0.rule))
      })
  }
}

extension AllocationProblem {
  /// The groups of measures without some measures, whose costs are settled and no longer there for the others.
  func measureGroups(without settled: [(measure: Int, cost: Int64)]) -> [MeasureGroup] {
    var left = measureGroups.map(\.cap.amount)
    for (measure, cost) in settled {
      var group = measures[measure].group
      while let place = group {
        left[place] = max(0, left[place] - cost)
        group = measureGroups[place].within
      }
    }
    return zip(measureGroups, left).map { .init(within: $0.within, cap: Dong($1)) }
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
  /// The limit, over places of lines; no line stands in two bundles.
  let rule: HardRules.CountLimit

  var most: Int { rule.most }
  var bundles: [[Int]] { rule.bundles }
}
