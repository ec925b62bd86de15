import OCOPModel

/// What a plan comes to at every place with a cap, found and checked without the solver.
struct PlanTotals {
  let problem: AllocationProblem
  let amounts: [Dong]
  /// What purses pay by their lines, and what is carried over between them at the least.
  private(set) var sources: [Int64]
  private(set) var carried: [Int64]
  /// What lines pay out of caps by beneficiary and, behind those, out of parts of purses.
  private(set) var parts: [Int64]
  /// What states' sides, measures and groups of measures get.
  private(set) var stateSides: [Int64]
  private(set) var measures: [Int64]
  private(set) var groups: [Int64]
  let places: PlanPlaces

  /// Adds a plan up.
  ///
  /// - Throws: ``OptimalityError`` for another number of lines, and for an amount that exceeds a cap.
  init(_ plan: AllocationPlan, _ problem: AllocationProblem) throws(OptimalityError) {
    guard plan.amounts.count == problem.lines.count else {
      throw .size("amounts", found: plan.amounts.count, needed: problem.lines.count)
    }
    self.problem = problem
    amounts = plan.amounts
    places = PlanPlaces(problem)
    sources = [Int64](repeating: 0, count: problem.sources.count)
    parts = [Int64](repeating: 0, count: places.parts.count)
    stateSides = [Int64](repeating: 0, count: problem.measures.count)
    measures = stateSides
    groups = [Int64](repeating: 0, count: problem.measureGroups.count)
    carried = [Int64](repeating: 0, count: problem.carryOvers.count)
    for (index, line) in problem.lines.enumerated() {
      let (amount, cap) = (amounts[index], min(line.cap, problem.measures[line.measure].cost))
      guard amount >= .zero, amount <= cap else { throw .overCap(.line(index), amount: amount, cap: cap) }
      if amount > .zero { try add(amount.amount, of: line, part: places.partOfLine[index]) }
    }
    try addOuterCaps()
    try carryOver()
  }

  /// Adds an amount where it counts first; caps are checked on the way, so that no sum overflows.
  private mutating func add(
    _ amount: Int64, of line: AllocationProblem.Line, part: Int
  ) throws(OptimalityError) {
    let (source, measure) = (problem.sources[line.source], problem.measures[line.measure])
    sources[line.source] += amount
    measures[line.measure] += amount
    try check(sources[line.source], AllocationProblem.largestSum, .source(line.source))
    try check(measures[line.measure], measure.cost, .measure(line.measure))
    if part >= 0 {
      parts[part] += amount
      try check(parts[part], places.parts[part].cap, places.parts[part].place)
    }
    if source.payer == .state {
      stateSides[line.measure] += amount
      if let cap = measure.stateCap { try check(stateSides[line.measure], cap, .measure(line.measure)) }
    }
  }

  /// Adds up what lies around parts and measures, from the inside outwards.
  private mutating func addOuterCaps() throws(OptimalityError) {
    for part in places.partsInnermostFirst {
      try check(parts[part], places.parts[part].cap, places.parts[part].place)
      if let outer = places.parts[part].within { parts[outer] += parts[part] }
    }
    for (measure, amount) in zip(problem.measures, measures) {
      guard let group = measure.group else { continue }
      groups[group] += amount
      try check(groups[group], problem.measureGroups[group].cap, .measureGroup(group))
    }
    for group in places.groupsInnermostFirst {
      try check(groups[group], problem.measureGroups[group].cap, .measureGroup(group))
      if let outer = problem.measureGroups[group].within { groups[outer] += groups[group] }
    }
  }

  /// Checks budgets, with what is carried over at the least.
  private mutating func carryOver() throws(OptimalityError) {
    carried = problem.leastCarried(spent: sources)
    for (index, carryOver) in problem.carryOvers.enumerated() {
      try check(carried[index], carryOver.cap, .carryOver(index))
    }
    for (index, amount) in drawn.enumerated() {
      try check(amount, problem.sources[index].budget, .source(index))
    }
  }

  private func check(_ amount: Int64, _ cap: Dong, _ place: AllocationFault.Place) throws(OptimalityError) {
    guard amount <= cap.amount else { throw .overCap(place, amount: Dong(amount), cap: cap) }
  }

  /// What comes out of each purse's own budget.
  var drawn: [Int64] {
    var drawn = sources
    for (amount, carryOver) in zip(carried, problem.carryOvers) {
      drawn[carryOver.from] += amount
      drawn[carryOver.to] -= amount
    }
    return drawn
  }

  /// Checks that there is a label for each place.
  func check(_ labels: NodeLabels, tiers: Int = 0) throws(OptimalityError) {
    let sizes: [(String, Int, Int)] = [
      ("tiers", labels.tiers.count, tiers), ("sources", labels.sources.count, problem.sources.count),
      ("pairCaps", labels.pairCaps.count, problem.pairCaps.count),
      ("sourceGroups", labels.sourceGroups.count, problem.sourceGroups.count),
      ("stateSides", labels.stateSides.count, problem.measures.count),
      ("measures", labels.measures.count, problem.measures.count),
      ("measureGroups", labels.measureGroups.count, problem.measureGroups.count),
      ("classes", labels.classes.count, problem.classCount),
    ]
    for (part, found, needed) in sizes where found != needed {
      throw .size(part, found: found, needed: needed)
    }
  }

  /// The tier of each purse, and how many there are: 1 for what is not lent, 2 for the cheapest lenders, and so on by rate.
  var tiers: (ofSources: [Int], count: Int) {
    let rates = Set(problem.sources.lazy.filter { $0.payer == .loan }.map(\.rate)).sorted()
    let tierOfRate = Dictionary(uniqueKeysWithValues: zip(rates, 2...))
    return (problem.sources.map { $0.payer == .loan ? tierOfRate[$0.rate] ?? 1 : 1 }, 1 + rates.count)
  }
}

/// Where the money of a problem's lines counts.
struct PlanPlaces {
  /// A cap inside a purse.
  struct Part {
    let place: AllocationFault.Place
    let source: Int
    let within: Int?
    let cap: Dong
  }

  /// The caps by beneficiary, then the parts of purses.
  let parts: [Part]
  let partsInnermostFirst: [Int]
  /// The innermost cap inside its purse that each line counts towards, or -1.
  let partOfLine: [Int]
  let groupsInnermostFirst: [Int]
  /// The class of each group of measures; `nil` for one without measures.
  let classOfGroup: [Int?]

  /// Finds the places.
  ///
  /// - Complexity: O(lines).
  init(_ problem: AllocationProblem) {
    let offset = problem.pairCaps.count
    let pairParts = problem.pairCaps.enumerated().map { index, pair in
      Part(place: .pairCap(index), source: pair.source, within: nil, cap: pair.cap)
    }
    let groupParts = problem.sourceGroups.enumerated().map { index, group in
      Part(
        place: .sourceGroup(index), source: group.source, within: group.within.map { offset + $0 },
        cap: group.cap)
    }
    parts = pairParts + groupParts
    partsInnermostFirst = innermostFirst(parts.map(\.within))
    var pairs: [Int: Int] = [:]
    pairs.reserveCapacity(offset)
    for (index, pair) in problem.pairCaps.enumerated() {
      pairs[pair.beneficiary * problem.sources.count + pair.source] = index
    }
    partOfLine = problem.lines.map { line in
      if let group = line.group { return offset + group }
      return pairs[problem.measures[line.measure].beneficiary * problem.sources.count + line.source] ?? -1
    }
    var classes = [Int?](repeating: nil, count: problem.measureGroups.count)
    for measure in problem.measures {
      if let group = measure.group { classes[group] = measure.priority }
    }
    groupsInnermostFirst = innermostFirst(problem.measureGroups.map(\.within))
    for group in groupsInnermostFirst {
      if let outer = problem.measureGroups[group].within { classes[outer] = classes[outer] ?? classes[group] }
    }
    classOfGroup = classes
  }
}
