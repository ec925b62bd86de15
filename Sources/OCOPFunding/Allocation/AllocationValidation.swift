import OCOPModel

/// Lists what is wrong with the numbers of a problem.
struct AllocationValidation {
  private(set) var faults: [AllocationFault] = []

  init(_ problem: AllocationProblem) {
    sources(problem.sources)
    measures(problem.measures)
    lines(problem)
    pairCaps(problem)
    check(
      Int64(problem.classCount), 1, Int64(AllocationProblem.mostClasses), .problem, "classCount")
  }

  private mutating func sources(_ sources: [AllocationProblem.Source]) {
    var ids: Set<String> = []
    for (index, source) in sources.enumerated() {
      let place = AllocationFault.Place.source(index)
      if !ids.insert(source.id).inserted { add(place, "id", source.id, .once) }
      money(source.budget, place, "budget")
      check(Int64(source.rate), 0, Int64(AllocationProblem.largestRate), place, "rate")
      if source.payer != .loan, source.rate != 0 {
        add(place, "rate", "\(source.rate)", .interestOnLoansOnly)
      }
      weight(source.preference, place, "preference")
    }
    sum(sources.lazy.map(\.budget), "sources")
  }

  private mutating func measures(_ measures: [AllocationProblem.Measure]) {
    var ids: Set<String> = []
    ids.reserveCapacity(measures.count)
    for (index, measure) in measures.enumerated() {
      let place = AllocationFault.Place.measure(index)
      if !ids.insert(measure.id).inserted { add(place, "id", measure.id, .once) }
      money(measure.cost, place, "cost", least: 1)
      check(Int64(measure.priority), 1, Int64(AllocationProblem.mostClasses), place, "priority")
      check(Int64(measure.beneficiary), 0, Int64(AllocationProblem.largestBeneficiary), place, "beneficiary")
      if let cap = measure.stateCap { money(cap, place, "stateCap") }
    }
    sum(measures.lazy.map(\.cost), "measures")
  }

  private mutating func lines(_ problem: AllocationProblem) {
    var keys: [(measure: Int, source: Int, line: Int)] = []
    keys.reserveCapacity(problem.lines.count)
    for (index, line) in problem.lines.enumerated() {
      let place = AllocationFault.Place.line(index)
      self.index(line.source, below: problem.sources.count, place, "source")
      self.index(line.measure, below: problem.measures.count, place, "measure")
      money(line.cap, place, "cap")
      money(line.smallest, place, "smallest")
      weight(line.misfit, place, "misfit")
      keys.append((line.measure, line.source, index))
    }
    if !zip(keys, keys.dropFirst()).allSatisfy({ $0 < $1 }) { keys.sort(by: <) }
    for (first, second) in zip(keys, keys.dropFirst())
    where first.measure == second.measure && first.source == second.source {
      add(.line(second.line), "source", "\(second.source)", .once)
    }
  }

  private mutating func pairCaps(_ problem: AllocationProblem) {
    var keys: [(source: Int, beneficiary: Int, pair: Int)] = []
    keys.reserveCapacity(problem.pairCaps.count)
    for (index, pair) in problem.pairCaps.enumerated() {
      let place = AllocationFault.Place.pairCap(index)
      self.index(pair.source, below: problem.sources.count, place, "source")
      check(Int64(pair.beneficiary), 0, Int64(AllocationProblem.largestBeneficiary), place, "beneficiary")
      money(pair.cap, place, "cap")
      keys.append((pair.source, pair.beneficiary, index))
    }
    keys.sort(by: <)
    for (first, second) in zip(keys, keys.dropFirst())
    where first.source == second.source && first.beneficiary == second.beneficiary {
      add(.pairCap(second.pair), "beneficiary", "\(second.beneficiary)", .once)
    }
  }

  private mutating func add(
    _ place: AllocationFault.Place, _ field: String, _ value: String, _ rule: AllocationFault.Rule
  ) {
    faults.append(AllocationFault(place: place, field: field, value: value, rule: rule))
  }

  private mutating func check(
    _ value: Int64, _ least: Int64, _ most: Int64, _ place: AllocationFault.Place, _ field: String
  ) {
    if value < least || value > most { add(place, field, "\(value)", .range(least, most)) }
  }

  private mutating func money(
    _ value: Dong, _ place: AllocationFault.Place, _ field: String, least: Int64 = 0
  ) {
    check(value.amount, least, AllocationProblem.largestSum.amount, place, field)
  }

  private mutating func weight(_ value: Int, _ place: AllocationFault.Place, _ field: String) {
    check(Int64(value), 0, Int64(AllocationProblem.largestWeight), place, field)
  }

  private mutating func index(
    _ value: Int, below end: Int, _ place: AllocationFault.Place, _ field: String
  ) {
    if value < 0 || value >= end { add(place, field, "\(value)", .index(below: end)) }
  }

  private mutating func sum(_ amounts: some Sequence<Dong>, _ field: String) {
    let total = amounts.reduce(into: Int128(0)) { $0 += Int128($1.amount) }
    if total > Int128(AllocationProblem.largestSum.amount) {
      add(.problem, field, "\(total)", .sum(AllocationProblem.largestSum.amount))
    }
  }
}
