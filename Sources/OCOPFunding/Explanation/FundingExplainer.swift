import OCOPModel

/// Finds out why a plan is as it is.
struct FundingExplainer {
  let compiled: CompiledFunding
  let plan: FundingPlan
  let amounts: [Dong]
  let closed: Set<Int>
  /// The lines of each measure.
  let linesOfMeasure: [[Int]]
  private let payments: [ID<SupportMeasure>: [FundingLine]]
  let problem: AllocationProblem
  let residual: FundingResidual

  init(_ compiled: CompiledFunding, _ plan: FundingPlan) throws(FundingError) {
    self.compiled = compiled
    self.plan = plan
    amounts = plan.allocation.amounts
    closed = Set(plan.choices.closed)
    var lines = [[Int]](repeating: [], count: compiled.funding.measures.count)
    for (index, line) in compiled.lines.enumerated() { lines[line.measure].append(index) }
    linesOfMeasure = lines
    payments = Dictionary(grouping: plan.lines, by: \.measure)
    problem = try compiled.problem(under: plan.choices, amounts)
    residual = FundingResidual(
      problem, plan.allocation, keepsSmallestGrants: compiled.hard.keepsSmallestGrants)
  }

  func explanation(of index: Int) -> FundingExplanation {
    let result = plan.measures[index]
    return FundingExplanation(
      result: result,
      payments: (payments[result.measure] ?? []).map {
        .init(line: $0, nextBest: nextBest(to: $0, of: index))
      },
      reasons: result.gap > .zero ? reasons(for: index) : [],
      remedies: result.gap > .zero && !compiled.funding.measures[index].isWhole ? remedies(for: index) : [])
  }

  /// What stops each purse that has money left, by the reasons of the measures.
  func purses(_ measures: [FundingExplanation]) -> [PurseExplanation] {
    let short = measures.indices.filter { measures[$0].result.gap > .zero }
    return plan.purses.enumerated().map { place, use in
      guard use.left > .zero else { return PurseExplanation(use: use, stops: []) }
      let purse = PurseYear(use.source, year: use.year)
      let stops = short.compactMap { index -> PurseExplanation.Stop? in
        let mayPay = linesOfMeasure[index].contains { compiled.lines[$0].purse == place }
        let own = measures[index].reasons.filter { $0.stops(purse, mayPay: mayPay) }
        return own.isEmpty ? nil : .init(measure: measures[index].result.measure, reasons: own)
      }
      return PurseExplanation(use: use, stops: stops)
    }
  }

  // MARK: What would help

  /// The parts of a measure that lack money, and what its projects leave room for.
  func shortParts(of index: Int) -> [(part: Int, gap: Int64)] {
    let funded = plan.allocation.funded(by: problem)
    let room = projects(of: index).map(\.room).min() ?? .max
    return compiled.measureOfPart.indices.compactMap { part in
      guard compiled.measureOfPart[part] == index else { return nil }
      let gap = min(problem.measures[part].cost.amount - funded[part].amount, room)
      return gap > 0 ? (part, gap) : nil
    }
  }

  /// The projects that a measure is a part of, the innermost first, with what they leave room for.
  func projects(of index: Int) -> [(place: Int, room: Int64)] {
    guard let part = compiled.measureOfPart.firstIndex(of: index) else { return [] }
    let (groups, funded) = (compiled.problem.measureGroups, plan.allocation.funded(by: compiled.problem))
    var found: [(place: Int, room: Int64)] = []
    var group = compiled.problem.measures[part].group
    while let place = group {
      let sum = members(of: place).reduce(Int64(0)) { $0 + funded[$1].amount }
      found.append((place, groups[place].cap.amount - sum))
      group = groups[place].within
    }
    return found
  }

  /// The measures of the plain problem that are parts of a project, or of one within it.
  func members(of project: Int) -> [Int] {
    compiled.problem.measures.indices.filter { part in
      var group = compiled.problem.measures[part].group
      while let place = group, place != project { group = compiled.problem.measureGroups[place].within }
      return group != nil
    }
  }

  private func remedies(for index: Int) -> [FundingRemedy] {
    var most = [Int64](repeating: 0, count: compiled.purses.count)
    for (part, gap) in shortParts(of: index) {
      let reach = residual.reaching(part)
      for purse in compiled.purses.indices
      where plan.purses[purse].left == .zero && reach.contains(source: purse) {
        most[purse] += residual.most(from: purse, to: part, upTo: gap)
      }
    }
    return most.indices.filter { most[$0] > 0 }.map { purse in
      FundingRemedy(purse: name(of: purse), most: Dong(most[purse]))
    }
  }

  private func nextBest(to line: FundingLine, of index: Int) -> FundingExplanation.Alternative? {
    var best: FundingExplanation.Alternative?
    for place in linesOfMeasure[index] {
      let entry = compiled.lines[place]
      let (purse, cap) = (name(of: entry.purse), compiled.problem.lines[place].cap)
      guard purse.source != line.source, cap > best?.cap ?? .zero else { continue }
      best = .init(purse: purse, cap: cap, rule: compiled.rule(of: entry)?.id)
    }
    return best
  }

  func name(of purse: Int) -> PurseYear {
    PurseYear(compiled.funding.sources[compiled.purses[purse].source].id, year: compiled.purses[purse].year)
  }
}

extension FundingReason {
  /// Whether the reason stops a purse that may pay for the measure, or may not.
  fileprivate func stops(_ purse: PurseYear, mayPay: Bool) -> Bool {
    switch self {
    case .budgetExhausted(let own, _), .shareCap(let own, _, _, _), .dongCap(let own, _, _),
      .beneficiaryCap(let own, _, _, _), .smallestGrant(let own, _, _), .stranded(let own):
      own == purse
    case .exclusive(_, let refused): refused == purse
    case .notEligible(let source, _): source == purse.source
    case .projectCap: mayPay
    case .ownShare, .tooMany, .outranked, .tooFewForWhole, .overlooked: false
    }
  }
}
