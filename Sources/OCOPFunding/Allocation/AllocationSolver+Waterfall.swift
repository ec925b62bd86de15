import OCOPModel

extension AllocationProblem {
  /// The lines in the order of the purses, then of the measures, as the problem lists them.
  fileprivate var waterfallOrder: [Int] {
    let isSorted = zip(lines, lines.dropFirst()).allSatisfy {
      ($0.source, $0.measure) < ($1.source, $1.measure)
    }
    if isSorted { return Array(lines.indices) }
    var next = [Int](repeating: 0, count: measures.count + 1)
    for line in lines { next[line.measure + 1] += 1 }
    for measure in measures.indices { next[measure + 1] += next[measure] }
    var byMeasure = [Int](repeating: 0, count: lines.count)
    for (index, line) in lines.enumerated() {
      byMeasure[next[line.measure]] = index
      next[line.measure] += 1
    }
    var place = [Int](repeating: 0, count: sources.count + 1)
    for line in lines { place[line.source + 1] += 1 }
    for source in sources.indices { place[source + 1] += place[source] }
    var order = byMeasure
    for index in byMeasure {
      order[place[lines[index].source]] = index
      place[lines[index].source] += 1
    }
    return order
  }
}

extension AllocationSolver {
  /// What offices do by hand (phân bổ lần lượt): purse by purse in the order of the list, measure by measure, each gets all that
  /// is left for it.
  ///
  /// Not the best there is: money strands in one purse while a measure fails for want of it. Compare with
  /// ``optimal(_:)``, or with ``rerouted()``, which keeps the stated order of measures.
  ///
  /// - Complexity: O(lines).
  public func waterfall() -> CertifiedAllocation {
    var rooms = WaterfallRooms(problem)
    var amounts = [Dong](repeating: .zero, count: problem.lines.count)
    for line in problem.waterfallOrder { amounts[line] = Dong(rooms.fill(line)) }
    return CertifiedAllocation(
      plan: AllocationPlan(amounts: amounts), certificate: OptimalityCertificate(claims: [.waterfall]),
      of: problem)
  }
}

/// What is left under each cap while lines are filled.
private struct WaterfallRooms {
  private let problem: AllocationProblem
  private let parts: PurseParts
  private var sources: [Int64]
  private var partRooms: [Int64]
  private var sides: [Int64]
  private var needs: [Int64]
  private var groups: [Int64]
  private var carries: [Int64]
  /// What may be carried over to each purse, by its place.
  private var carryInto: [Int?]

  init(_ problem: AllocationProblem) {
    self.problem = problem
    parts = PurseParts(problem)
    sources = problem.sources.map(\.budget.amount)
    partRooms = parts.caps
    needs = problem.measures.map(\.cost.amount)
    sides = problem.measures.map { ($0.stateCap ?? $0.cost).amount }
    groups = problem.measureGroups.map(\.cap.amount)
    carries = problem.carryOvers.map(\.cap.amount)
    carryInto = [Int?](repeating: nil, count: problem.sources.count)
    for (index, carryOver) in problem.carryOvers.enumerated() { carryInto[carryOver.to] = index }
  }

  /// Gives a line all that is left for it.
  mutating func fill(_ place: Int) -> Int64 {
    let line = problem.lines[place]
    let isState = problem.sources[line.source].payer == .state
    var amount = min(line.cap.amount, needs[line.measure])
    if isState { amount = min(amount, sides[line.measure]) }
    for part in parts.chain(ofLine: place) { amount = min(amount, partRooms[part]) }
    var group = problem.measures[line.measure].group
    while let inner = group {
      amount = min(amount, groups[inner])
      group = problem.measureGroups[inner].within
    }
    if amount > 0 { amount = take(amount, from: line.source) }
    guard amount > 0 else { return 0 }
    needs[line.measure] -= amount
    if isState { sides[line.measure] -= amount }
    for part in parts.chain(ofLine: place) { partRooms[part] -= amount }
    group = problem.measures[line.measure].group
    while let inner = group {
      groups[inner] -= amount
      group = problem.measureGroups[inner].within
    }
    return amount
  }

  /// Takes an amount from a purse, its own money first and then what others may leave to it; how much there was.
  private mutating func take(_ wanted: Int64, from source: Int) -> Int64 {
    var (purse, passable, taken) = (source, wanted, Int64(0))
    var passed: [Int] = []
    while true {
      let amount = min(passable, sources[purse])
      sources[purse] -= amount
      for carry in passed { carries[carry] -= amount }
      taken += amount
      guard taken < wanted, let carry = carryInto[purse] else { return taken }
      passable = min(passable - amount, carries[carry])
      passed.append(carry)
      purse = problem.carryOvers[carry].from
    }
  }
}
