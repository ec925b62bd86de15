import OCOPModel

/// What a plan comes to at every place with a cap, found and checked without the solver.
struct PlanTotals {
  let problem: AllocationProblem
  let amounts: [Dong]
  /// What purses pay, what they pay for beneficiaries with a cap, what states' sides and measures get.
  private(set) var sources: [Int64]
  private(set) var pairs: [Int64]
  private(set) var stateSides: [Int64]
  private(set) var measures: [Int64]
  /// The cap of a purse for a beneficiary that each line counts towards, or -1.
  private(set) var pairOfLine: [Int]

  init(_ plan: AllocationPlan, _ problem: AllocationProblem) throws(OptimalityError) {
    guard plan.amounts.count == problem.lines.count else {
      throw .size("amounts", found: plan.amounts.count, needed: problem.lines.count)
    }
    self.problem = problem
    amounts = plan.amounts
    sources = [Int64](repeating: 0, count: problem.sources.count)
    pairs = [Int64](repeating: 0, count: problem.pairCaps.count)
    stateSides = [Int64](repeating: 0, count: problem.measures.count)
    measures = stateSides
    pairOfLine = [Int](repeating: -1, count: problem.lines.count)
    var places: [Int: Int] = [:]
    places.reserveCapacity(problem.pairCaps.count)
    for (index, pair) in problem.pairCaps.enumerated() {
      places[pair.beneficiary * problem.sources.count + pair.source] = index
    }
    for (index, line) in problem.lines.enumerated() {
      let (amount, cap) = (amounts[index], min(line.cap, problem.measures[line.measure].cost))
      guard amount >= .zero, amount <= cap else { throw .overCap(.line(index), amount: amount, cap: cap) }
      let key = problem.measures[line.measure].beneficiary * problem.sources.count + line.source
      pairOfLine[index] = places[key] ?? -1
      try add(amount.amount, of: line, pair: pairOfLine[index])
    }
  }

  /// Adds an amount at every place where it counts; caps are checked on the way, so that no sum overflows.
  private mutating func add(
    _ amount: Int64, of line: AllocationProblem.Line, pair: Int
  ) throws(OptimalityError) {
    let (source, measure) = (problem.sources[line.source], problem.measures[line.measure])
    sources[line.source] += amount
    measures[line.measure] += amount
    try check(sources[line.source], source.budget, .source(line.source))
    try check(measures[line.measure], measure.cost, .measure(line.measure))
    if pair >= 0 {
      pairs[pair] += amount
      try check(pairs[pair], problem.pairCaps[pair].cap, .pairCap(pair))
    }
    if source.payer == .state {
      stateSides[line.measure] += amount
      if let cap = measure.stateCap { try check(stateSides[line.measure], cap, .measure(line.measure)) }
    }
  }

  private func check(_ amount: Int64, _ cap: Dong, _ place: AllocationFault.Place) throws(OptimalityError) {
    guard amount <= cap.amount else { throw .overCap(place, amount: Dong(amount), cap: cap) }
  }

  /// Whether a line counts towards the state's side of its measure.
  func isOnStateSide(_ line: AllocationProblem.Line) -> Bool {
    problem.sources[line.source].payer == .state && problem.measures[line.measure].stateCap != nil
  }

  /// Checks that there is a label for each place.
  func check(_ labels: NodeLabels, tiers: Int = 0) throws(OptimalityError) {
    for (part, found, needed) in [
      ("tiers", labels.tiers.count, tiers), ("sources", labels.sources.count, problem.sources.count),
      ("pairCaps", labels.pairCaps.count, problem.pairCaps.count),
      ("stateSides", labels.stateSides.count, problem.measures.count),
      ("measures", labels.measures.count, problem.measures.count),
      ("classes", labels.classes.count, problem.classCount),
    ] where found != needed {
      throw .size(part, found: found, needed: needed)
    }
  }

  /// The rates of lenders, each once, in ascending order.
  var rates: [Int] { Set(problem.sources.lazy.filter { $0.payer == .loan }.map(\.rate)).sorted() }

  /// The tier of a purse: 1 for what is not lent, 2 for the cheapest lenders.
  func tier(of source: AllocationProblem.Source, _ rates: [Int]) -> Int {
    source.payer == .loan ? 2 + (rates.firstIndex(of: source.rate) ?? 0) : 1
  }
}
