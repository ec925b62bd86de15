import OCOPModel

extension OptimalityCertificate {
  /// Checks that lines are filled purse by purse and measure by measure, each with all that is left for it.
  func verifyWaterfall(_ totals: PlanTotals) throws(OptimalityError) {
    let problem = totals.problem
    var running = RunningTotals(totals)
    let order = problem.lines.indices.sorted { first, second in
      let (one, other) = (problem.lines[first], problem.lines[second])
      return (one.source, one.measure, first) < (other.source, other.measure, second)
    }
    for index in order {
      let (found, left) = (totals.amounts[index].amount, running.room(forLine: index))
      guard found == left else { throw .amount(.line(index), found: Dong(found), needed: Dong(left)) }
      running.add(found, toLine: index)
    }
  }
}

/// What the lines of a plan up to some place come to, against every cap.
private struct RunningTotals {
  private let problem: AllocationProblem
  private let places: PlanPlaces
  private let carryInto: [Int: Int]
  private var sources: [Int64]
  private var parts: [Int64]
  private var sides: [Int64]
  private var measures: [Int64]
  private var groups: [Int64]

  init(_ totals: PlanTotals) {
    problem = totals.problem
    places = totals.places
    carryInto = Dictionary(uniqueKeysWithValues: problem.carryOvers.enumerated().map { ($1.to, $0) })
    func zeros(_ count: Int) -> [Int64] { [Int64](repeating: 0, count: count) }
    (sources, parts) = (zeros(problem.sources.count), zeros(places.parts.count))
    (sides, measures) = (zeros(problem.measures.count), zeros(problem.measures.count))
    groups = zeros(problem.measureGroups.count)
  }

  func room(forLine index: Int) -> Int64 {
    let line = problem.lines[index]
    let measure = problem.measures[line.measure]
    var room = min(line.cap.amount, measure.cost.amount - measures[line.measure], budgetLeft(line.source))
    if let cap = measure.stateCap, problem.sources[line.source].payer == .state {
      room = min(room, cap.amount - sides[line.measure])
    }
    for part in chain(places.partOfLine[index]) {
      room = min(room, places.parts[part].cap.amount - parts[part])
    }
    for group in groups(of: measure) {
      room = min(room, problem.measureGroups[group].cap.amount - groups[group])
    }
    return room
  }

  mutating func add(_ amount: Int64, toLine index: Int) {
    guard amount > 0 else { return }
    let line = problem.lines[index]
    sources[line.source] += amount
    measures[line.measure] += amount
    if problem.sources[line.source].payer == .state { sides[line.measure] += amount }
    for part in chain(places.partOfLine[index]) { parts[part] += amount }
    for group in groups(of: problem.measures[line.measure]) { groups[group] += amount }
  }

  private func chain(_ part: Int) -> [Int] {
    var chain: [Int] = []
    var next = part >= 0 ? part : nil
    while let part = next {
      chain.append(part)
      next = places.parts[part].within
    }
    return chain
  }

  private func groups(of measure: AllocationProblem.Measure) -> [Int] {
    var groups: [Int] = []
    var next = measure.group
    while let group = next {
      groups.append(group)
      next = problem.measureGroups[group].within
    }
    return groups
  }

  /// What is left of a purse, with what others may still leave to it.
  private func budgetLeft(_ source: Int) -> Int64 {
    guard !carryInto.isEmpty else { return problem.sources[source].budget.amount - sources[source] }
    let carried = problem.leastCarried(spent: sources)
    var own = zip(problem.sources, sources).map { $0.budget.amount - $1 }
    for (amount, carryOver) in zip(carried, problem.carryOvers) {
      own[carryOver.from] -= amount
      own[carryOver.to] += amount
    }
    var chain: [Int] = []
    var purse = source
    while let index = carryInto[purse] {
      chain.append(index)
      purse = problem.carryOvers[index].from
    }
    // From the start of the chain on: what a year can leave and may.
    return chain.reversed().reduce(own[purse]) { left, index in
      let passed = min(left, problem.carryOvers[index].cap.amount - carried[index])
      return own[problem.carryOvers[index].to] + passed
    }
  }
}
