import OCOP
import TestSupport
import Testing

@Suite("What holds for every allocation")
struct AllocationPropertyTests {
  private static func problem(_ seed: UInt64, measures: Int = 24) throws -> AllocationProblem {
    try AllocationInstances.problem(seed: 2_000 + seed, measures: measures, sources: 7)
  }

  private static func prefixes(_ objective: AllocationObjective) -> [Int64] {
    var sum: Int64 = 0
    return objective.classes.map { amount in
      sum += amount.amount
      return sum
    }
  }

  private static func changed(
    _ problem: AllocationProblem,
    sources: ((Int, AllocationProblem.Source) -> AllocationProblem.Source)? = nil,
    lines: ((AllocationProblem.Line) -> AllocationProblem.Line)? = nil,
    measures: ((Int, AllocationProblem.Measure) -> AllocationProblem.Measure)? = nil, scale: Int64 = 1
  ) throws -> AllocationProblem {
    try AllocationProblem(
      sources: problem.sources.enumerated().map { sources?($0, $1) ?? $1 },
      measures: problem.measures.enumerated().map { measures?($0, $1) ?? $1 },
      lines: problem.lines.map { lines?($0) ?? $0 },
      pairCaps: problem.pairCaps.map {
        .init(source: $0.source, beneficiary: $0.beneficiary, cap: Dong($0.cap.amount * scale))
      }, classCount: problem.classCount)
  }

  private static func with(
    _ source: AllocationProblem.Source, budget: Int64
  ) -> AllocationProblem.Source {
    .init(
      id: source.id, payer: source.payer, budget: Dong(budget), rate: source.rate,
      preference: source.preference)
  }

  @Test("what purses pay is what measures get", arguments: 0..<10)
  func conservation(seed: UInt64) throws {
    let problem = try Self.problem(seed)
    let plan = AllocationSolver(problem).optimal().plan
    #expect(try Dong.sum(plan.spent(of: problem)) == Dong.sum(plan.funded(by: problem)))
  }

  @Test("a larger budget takes from no class; more state money never means more loans", arguments: 0..<10)
  func budgetRises(seed: UInt64) throws {
    let problem = try Self.problem(seed)
    let before = AllocationSolver(problem).optimal(.borrowing).objective
    let source = Int(seed) % problem.sources.count
    let richer = try Self.changed(
      problem,
      sources: { index, value in
        index == source ? Self.with(value, budget: value.budget.amount * 2 + 1) : value
      })
    let after = AllocationSolver(richer).optimal(.borrowing).objective
    #expect(zip(after.classes, before.classes).allSatisfy { $0 >= $1 })
    if problem.sources[source].payer == .state { #expect(after.loans <= before.loans) }
  }

  @Test("without a purse no prefix of classes gets more", arguments: 0..<10)
  func sourceGone(seed: UInt64) throws {
    let problem = try Self.problem(seed)
    let before = Self.prefixes(AllocationSolver(problem).optimal(.coverage).objective)
    let source = Int(seed) % problem.sources.count
    let poorer = try Self.changed(
      problem,
      sources: { index, value in
        index == source ? Self.with(value, budget: 0) : value
      })
    let after = Self.prefixes(AllocationSolver(poorer).optimal(.coverage).objective)
    #expect(zip(after, before).allSatisfy { $0 <= $1 })
  }

  @Test("a larger line, cap or cost lets no prefix of classes fall", arguments: 0..<10)
  func capRises(seed: UInt64) throws {
    let problem = try Self.problem(seed)
    let before = Self.prefixes(AllocationSolver(problem).optimal(.coverage).objective)
    let wider = try Self.changed(
      problem, lines: { .init(source: $0.source, measure: $0.measure, cap: Dong($0.cap.amount + 9_000_000)) })
    let dearer = try Self.changed(
      problem,
      measures: { index, measure in
        .init(
          id: measure.id, cost: index == Int(seed) ? Dong(measure.cost.amount * 2) : measure.cost,
          priority: measure.priority, beneficiary: measure.beneficiary, stateCap: measure.stateCap)
      })
    let looser = try AllocationProblem(
      sources: problem.sources, measures: problem.measures, lines: problem.lines,
      pairCaps: problem.pairCaps.dropFirst().map { $0 }, classCount: problem.classCount)
    for changed in [wider, dearer, looser] {
      let after = Self.prefixes(AllocationSolver(changed).optimal(.coverage).objective)
      #expect(zip(after, before).allSatisfy { $0 >= $1 })
    }
  }

  @Test(
    "a purse and a measure help each other: together they bring at least what each brings alone",
    arguments: 0..<20)
  func complements(seed: UInt64) throws {
    let problem = try Self.problem(seed, measures: 12)
    let (purse, measure) = (Int(seed) % 7, Int(seed * 5) % 12)
    func total(_ hasPurse: Bool, _ hasMeasure: Bool) throws -> Int64 {
      let part = try AllocationProblem(
        sources: problem.sources, measures: problem.measures,
        lines: problem.lines.filter {
          (hasPurse || $0.source != purse) && (hasMeasure || $0.measure != measure)
        }, pairCaps: problem.pairCaps, classCount: 3)
      return Self.prefixes(AllocationSolver(part).optimal(.coverage).objective)[2]
    }
    #expect(
      try total(true, false) + total(false, true) <= total(false, false) + total(true, true))
  }

  @Test("classes cost nothing in all: their sum is what one class would get", arguments: 0..<10)
  func priorityIsFree(seed: UInt64) throws {
    let problem = try Self.problem(seed)
    let merged = try Self.changed(
      problem,
      measures: { _, measure in
        .init(
          id: measure.id, cost: measure.cost, priority: 1, beneficiary: measure.beneficiary,
          stateCap: measure.stateCap)
      })
    let one = AllocationSolver(merged).optimal(.coverage).objective
    let three = AllocationSolver(problem).optimal(.coverage).objective
    #expect(Self.prefixes(one).last == Self.prefixes(three).last)
  }

  @Test("a later class leaves the earlier ones what they have", arguments: 0..<6)
  func laterClass(seed: UInt64) throws {
    let problem = try Self.problem(seed)
    let moved = try Self.changed(
      problem,
      measures: { index, measure in
        .init(
          id: measure.id, cost: measure.cost, priority: index.isMultiple(of: 3) ? 4 : measure.priority,
          beneficiary: measure.beneficiary, stateCap: measure.stateCap)
      })
    let only = try AllocationProblem(
      sources: moved.sources, measures: moved.measures,
      lines: moved.lines.filter { moved.measures[$0.measure].priority < 4 }, pairCaps: moved.pairCaps)
    let (all, some) = (AllocationSolver(moved).optimal(.coverage), AllocationSolver(only).optimal(.coverage))
    #expect(all.objective.classes.prefix(3) == some.objective.classes.prefix(3))
  }

  @Test("all amounts times seven give all values times seven", arguments: 0..<6)
  func scaling(seed: UInt64) throws {
    let problem = try Self.problem(seed)
    let scaled = try Self.changed(
      problem, sources: { Self.with($1, budget: $1.budget.amount * 7) },
      lines: {
        .init(source: $0.source, measure: $0.measure, cap: Dong($0.cap.amount * 7), misfit: $0.misfit)
      },
      measures: { _, measure in
        .init(
          id: measure.id, cost: Dong(measure.cost.amount * 7), priority: measure.priority,
          beneficiary: measure.beneficiary, stateCap: measure.stateCap.map { Dong($0.amount * 7) })
      }, scale: 7)
    let (one, seven) = (
      AllocationSolver(problem).optimal().objective, AllocationSolver(scaled).optimal().objective
    )
    #expect(seven.classes.map(\.amount) == one.classes.map { $0.amount * 7 })
    #expect(seven.loans.amount == one.loans.amount * 7)
    #expect(seven.interest == one.interest * 7)
    #expect(seven.preference == one.preference * 7)
  }

  @Test("the order of the input changes nothing", arguments: 0..<8)
  func shuffle(seed: UInt64) throws {
    let problem = try Self.problem(seed)
    var random = SeededGenerator(seed: seed)
    let sources = Array(problem.sources.indices).shuffled(using: &random)
    let measures = Array(problem.measures.indices).shuffled(using: &random)
    let lines = Array(problem.lines.indices).shuffled(using: &random)
    let (sourcePlace, measurePlace) = (Self.inverse(sources), Self.inverse(measures))
    let other = try AllocationProblem(
      sources: sources.map { problem.sources[$0] }, measures: measures.map { problem.measures[$0] },
      lines: lines.map { index in
        let line = problem.lines[index]
        return .init(
          source: sourcePlace[line.source], measure: measurePlace[line.measure], cap: line.cap,
          misfit: line.misfit)
      },
      pairCaps: problem.pairCaps.reversed().map {
        .init(source: sourcePlace[$0.source], beneficiary: $0.beneficiary, cap: $0.cap)
      }, classCount: 3)
    let (one, two) = (AllocationSolver(problem).optimal().plan, AllocationSolver(other).optimal().plan)
    #expect(lines.map { one.amounts[$0] } == two.amounts)
  }

  private static func inverse(_ order: [Int]) -> [Int] {
    var places = order
    for (place, index) in order.enumerated() { places[index] = place }
    return places
  }

  @Test("by hand comes to no more than the best; with rerouting, to as much", arguments: 0..<10)
  func waterfall(seed: UInt64) throws {
    let problem = try Self.problem(seed)
    let solver = AllocationSolver(problem)
    let best = solver.optimal(.coverage).objective
    let byHand = solver.waterfall()
    #expect(zip(Self.prefixes(byHand.objective), Self.prefixes(best)).allSatisfy { $0 <= $1 })
    let rerouted = solver.rerouted()
    try rerouted.certificate.verify(rerouted.plan, for: problem)
    #expect(rerouted.objective.classes == best.classes)
  }

  @Test(
    "even shares lie within one đồng of the share; fair ones let no đồng move to one worse off",
    arguments: 0..<8)
  func shares(seed: UInt64) throws {
    let problem = try Self.problem(seed)
    let fair = AllocationSolver(problem).maxMinFair()
    try fair.certificate.verify(fair.plan, for: problem)
    let even = AllocationSolver(problem).proRata()
    try even.certificate.verify(even.plan, for: problem)
    guard case .proRata(let proofs) = even.certificate.claims[0] else { return }
    for (measure, amount) in zip(problem.measures, even.plan.funded(by: problem)) {
      let proof = proofs[measure.priority - 1]
      let distance =
        Int128(amount.amount) * Int128(proof.whole) - Int128(measure.cost.amount) * Int128(proof.part)
      #expect(distance.magnitude < proof.whole.magnitude)
    }
  }

  @Test("no money could go round in a circle: what is neither empty nor full is a forest", arguments: 0..<12)
  func forest(seed: UInt64) throws {
    let problem = try Self.problem(seed)
    let plan = AllocationSolver(problem).optimal().plan
    let (spent, funded) = (plan.spent(of: problem), plan.funded(by: problem))
    var parents: [String: String] = [:]
    func root(_ place: String) -> String { parents[place].map(root) ?? place }
    func join(_ one: String, _ other: String, _ amount: Dong, _ cap: Dong) {
      guard amount > .zero, amount < cap else { return }
      let (first, second) = (root(one), root(other))
      #expect(first != second, "\(one) and \(other) are joined already")
      if first != second { parents[first] = second }
    }
    for (source, amount) in zip(problem.sources, spent) {
      let tier = source.payer == .loan ? "tier \(source.rate)" : "tier"
      join(tier, source.id, amount, source.budget)
    }
    var (pairs, sides): ([[Int]: Int64], [Int: Int64]) = ([:], [:])
    let capped = Set(problem.pairCaps.map { [$0.source, $0.beneficiary] })
    for (line, amount) in zip(problem.lines, plan.amounts) {
      let measure = problem.measures[line.measure]
      let key = [line.source, measure.beneficiary]
      let tail = capped.contains(key) ? "\(key)" : problem.sources[line.source].id
      let isOnSide =
        measure.stateCap.map { $0 < measure.cost } ?? false
        && problem.sources[line.source].payer == .state
      join(tail, isOnSide ? "side \(measure.id)" : measure.id, amount, min(line.cap, measure.cost))
      pairs[key, default: 0] += amount.amount
      if isOnSide { sides[line.measure, default: 0] += amount.amount }
    }
    for pair in problem.pairCaps {
      let key = [pair.source, pair.beneficiary]
      join(problem.sources[pair.source].id, "\(key)", Dong(pairs[key] ?? 0), pair.cap)
    }
    for (index, measure) in problem.measures.enumerated() {
      join(measure.id, "class \(measure.priority)", funded[index], measure.cost)
      guard let cap = measure.stateCap, cap < measure.cost else { continue }
      join("side \(measure.id)", measure.id, Dong(sides[index] ?? 0), cap)
    }
  }

  @Test("more nodes make neither plan nor bound worse", arguments: 0..<UInt64(Rounds.all(4, atTheDesk: 1)))
  func moreNodes(seed: UInt64) throws {
    let problem = try Self.problem(seed, measures: 16)
    let rules = HardRules(mostStateSources: 1, keepsWholes: true)
    var last: HardAllocation?
    for nodes in [1, 2, 4, 8, 16, 32, 64] {
      let found = AllocationSolver(problem).search(rules, nodes: nodes)
      #expect(rules.allow(found.plan, for: problem))
      let paid = Self.prefixes(found.objective)
      #expect(zip(found.bounds, paid).allSatisfy { $0.amount >= $1 })
      if let last {
        #expect(!paid.lexicographicallyPrecedes(Self.prefixes(last.objective)))
        #expect(found.bounds[0] <= last.bounds[0])
      }
      last = found
    }
  }
}
