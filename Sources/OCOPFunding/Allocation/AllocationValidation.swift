import OCOPModel

/// Lists what is wrong with the numbers of a problem.
struct AllocationValidation {
  private(set) var faults: [AllocationFault] = []

  init(_ problem: AllocationProblem) {
    sources(problem.sources)
    measures(problem.measures)
    lines(problem)
    pairCaps(problem)
    sourceGroups(problem)
    measureGroups(problem)
    carryOvers(problem)
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

  private mutating func sourceGroups(_ problem: AllocationProblem) {
    let groups = problem.sourceGroups
    let paired = Set(problem.pairCaps.lazy.map(\.source))
    for (index, group) in groups.enumerated() {
      let place = AllocationFault.Place.sourceGroup(index)
      self.index(group.source, below: problem.sources.count, place, "source")
      money(group.cap, place, "cap")
      if paired.contains(group.source) { add(place, "source", "\(group.source)", .onePartition) }
      samePurse(group.within, group.source, groups, place, "within")
    }
    acyclic(groups.map(\.within)) { .sourceGroup($0) }
    for (index, line) in problem.lines.enumerated() {
      samePurse(line.group, line.source, groups, .line(index), "group")
    }
  }

  private mutating func samePurse(
    _ group: Int?, _ source: Int, _ groups: [AllocationProblem.SourceGroup], _ place: AllocationFault.Place,
    _ field: String
  ) {
    guard let group else { return }
    guard groups.indices.contains(group) else { return index(group, below: groups.count, place, field) }
    if groups[group].source != source { add(place, field, "\(group)", .samePurse) }
  }

  private mutating func measureGroups(_ problem: AllocationProblem) {
    let groups = problem.measureGroups
    for (index, group) in groups.enumerated() {
      let place = AllocationFault.Place.measureGroup(index)
      money(group.cap, place, "cap")
      if let within = group.within { self.index(within, below: groups.count, place, "within") }
    }
    acyclic(groups.map(\.within)) { .measureGroup($0) }
    var classes = [Int?](repeating: nil, count: groups.count)
    for (index, measure) in problem.measures.enumerated() {
      guard let group = measure.group else { continue }
      guard groups.indices.contains(group) else {
        self.index(group, below: groups.count, .measure(index), "group")
        continue
      }
      if let found = classes[group], found != measure.priority {
        add(.measure(index), "group", "\(group)", .oneClass)
      }
      classes[group] = classes[group] ?? measure.priority
    }
    for group in innermostFirst(groups.map(\.within)) {
      guard let outer = groups[group].within, groups.indices.contains(outer), let own = classes[group]
      else { continue }
      if let found = classes[outer], found != own {
        add(.measureGroup(group), "within", "\(outer)", .oneClass)
      }
      classes[outer] = classes[outer] ?? own
    }
  }

  private mutating func carryOvers(_ problem: AllocationProblem) {
    let (carryOvers, sources) = (problem.carryOvers, problem.sources)
    var (froms, tos): (Set<Int>, Set<Int>) = ([], [])
    for (index, carryOver) in carryOvers.enumerated() {
      let place = AllocationFault.Place.carryOver(index)
      self.index(carryOver.from, below: sources.count, place, "from")
      self.index(carryOver.to, below: sources.count, place, "to")
      money(carryOver.cap, place, "cap")
      if !froms.insert(carryOver.from).inserted { add(place, "from", "\(carryOver.from)", .once) }
      if !tos.insert(carryOver.to).inserted { add(place, "to", "\(carryOver.to)", .once) }
      guard sources.indices.contains(carryOver.from), sources.indices.contains(carryOver.to) else { continue }
      let (from, to) = (sources[carryOver.from], sources[carryOver.to])
      if from.payer != to.payer || from.rate != to.rate { add(place, "to", "\(carryOver.to)", .sameMoney) }
    }
    var next = [Int?](repeating: nil, count: carryOvers.count)
    let leaving = Dictionary(carryOvers.enumerated().map { ($1.from, $0) }) { first, _ in first }
    for (index, carryOver) in carryOvers.enumerated() { next[index] = leaving[carryOver.to] }
    acyclic(next, field: "to") { .carryOver($0) }
  }

  /// Names whatever goes round in a circle.
  private mutating func acyclic(
    _ within: [Int?], field: String = "within", _ place: (Int) -> AllocationFault.Place
  ) {
    let sound = Set(innermostFirst(within))
    for (index, outer) in within.enumerated() where !sound.contains(index) {
      add(place(index), field, outer.map { "\($0)" } ?? "", .acyclic)
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
