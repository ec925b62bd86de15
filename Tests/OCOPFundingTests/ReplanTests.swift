import OCOP
import TestSupport
import Testing

@Suite("Plans after a change")
struct ReplanTests {
  private static func cut(_ problem: AllocationProblem, source: Int, to percent: Int64) throws
    -> AllocationProblem
  {
    try AllocationProblem(
      sources: problem.sources.enumerated().map { index, value in
        let budget = index == source ? value.budget.amount * percent / 100 : value.budget.amount
        return .init(
          id: value.id, payer: value.payer, budget: Dong(budget), rate: value.rate,
          preference: value.preference)
      },
      measures: problem.measures, lines: problem.lines, pairCaps: problem.pairCaps,
      classCount: problem.classCount)
  }

  @Test("nothing changed, so nothing moves", arguments: ReplanPolicy.allCases)
  func unchanged(policy: ReplanPolicy) throws {
    let problem = try AllocationInstances.problem(seed: 77, measures: 30, sources: 8)
    let old = AllocationSolver(problem).optimal().plan
    let replan = try AllocationSolver(problem).replan(from: old, policy)
    #expect(replan.plan == old)
    #expect(replan.moves.isEmpty)
    #expect(replan.moved == 0)
  }

  @Test(
    "after a cut: coverage first is as good as a fresh plan; stability first gives no line more",
    arguments: 0..<10)
  func cutBudget(seed: UInt64) throws {
    let problem = try AllocationInstances.problem(seed: 500 + seed, measures: 30, sources: 8)
    let old = AllocationSolver(problem).optimal().plan
    let poorer = try Self.cut(problem, source: Int(seed) % 8, to: 60)
    let solver = AllocationSolver(poorer)
    let (fresh, covering) = (solver.optimal(.borrowing), try solver.replan(from: old, .coverageFirst))
    #expect(covering.objective.classes == fresh.objective.classes)
    #expect(covering.objective.interest == fresh.objective.interest)
    try OptimalityCertificate(claims: fresh.certificate.claims).verify(covering.plan, for: poorer)
    #expect(covering.moved <= Self.distance(fresh.plan, old))
    let stable = try solver.replan(from: old, .stabilityFirst)
    try OptimalityCertificate(claims: []).verify(stable.plan, for: poorer)
    #expect(zip(stable.plan.amounts, old.amounts).allSatisfy { $0 <= $1 })
  }

  private static func distance(_ one: AllocationPlan, _ other: AllocationPlan) -> Int128 {
    zip(one.amounts, other.amounts).reduce(0) { $0 + Int128(($1.0.amount - $1.1.amount).magnitude) }
  }

  @Test("what is paid stays, also where a fresh plan would not pay it", arguments: ReplanPolicy.allCases)
  func paid(policy: ReplanPolicy) throws {
    let problem = try AllocationProblem(
      sources: [.init(id: "a", payer: .state, budget: Dong(100))],
      measures: [
        .init(id: "x", cost: Dong(90), priority: 1, beneficiary: 0),
        .init(id: "y", cost: Dong(60), priority: 2, beneficiary: 0),
      ],
      lines: [.init(source: 0, measure: 0, cap: Dong(90)), .init(source: 0, measure: 1, cap: Dong(60))])
    let old = AllocationPlan(amounts: [Dong(40), Dong(60)])
    let replan = try AllocationSolver(problem).replan(from: old, paid: [Dong.zero, Dong(25)], policy)
    let expected: [Int64] = policy == .coverageFirst ? [75, 25] : [40, 60]
    #expect(replan.plan.amounts.map(\.amount) == expected)
    #expect(replan.moved == (policy == .coverageFirst ? 70 : 0))
  }

  @Test("what cannot stay is named")
  func impossible() throws {
    let problem = try AllocationInstances.problem(seed: 3, measures: 10, sources: 6)
    let old = AllocationSolver(problem).optimal().plan
    let line = try #require(old.amounts.firstIndex { $0 > .zero })
    let poorer = try Self.cut(problem, source: problem.lines[line].source, to: 0)
    let error = #expect(throws: ReplanError.self) {
      try AllocationSolver(poorer).replan(from: old, paid: old.amounts, .coverageFirst)
    }
    #expect(error == .impossible(line: line, paid: old.amounts[line]))
    #expect(throws: ReplanError.size(found: 0, needed: problem.lines.count)) {
      try AllocationSolver(problem).replan(from: AllocationPlan(amounts: []), .coverageFirst)
    }
  }

  /// Two purses and three measures: “a” is cut from 100 to 60.
  private static func afterCut() throws -> (problem: AllocationProblem, old: AllocationPlan) {
    let problem = try AllocationProblem(
      sources: [
        .init(id: "a", payer: .state, budget: Dong(60)), .init(id: "b", payer: .state, budget: Dong(50)),
      ],
      measures: [
        .init(id: "x", cost: Dong(70), priority: 1, beneficiary: 0),
        .init(id: "y", cost: Dong(50), priority: 2, beneficiary: 0),
        .init(id: "z", cost: Dong(30), priority: 3, beneficiary: 0),
      ],
      lines: [
        .init(source: 0, measure: 0, cap: Dong(70)), .init(source: 1, measure: 0, cap: Dong(70)),
        .init(source: 1, measure: 1, cap: Dong(50)), .init(source: 0, measure: 2, cap: Dong(30)),
      ], classCount: 3)
    return (problem, AllocationPlan(amounts: [70, 0, 50, 30].map { Dong($0) }))
  }

  @Test("each moved line says why; measures that are newly partial or dropped are named")
  func reasons() throws {
    let (problem, old) = try Self.afterCut()
    let replan = try AllocationSolver(problem).replan(from: old, .coverageFirst)
    // x keeps 60 of a and takes 10 of b, for which y makes room; z loses all, since a is overdrawn.
    #expect(replan.plan.amounts.map(\.amount) == [60, 10, 40, 0])
    #expect(replan.moves.map(\.line) == [0, 1, 2, 3])
    #expect(
      replan.moves.map(\.reason) == [
        .capExceeded(.source(0)), .replaces, .makesRoom, .capExceeded(.source(0)),
      ])
    #expect(replan.moved == 10 + 10 + 10 + 30)
    #expect(replan.newlyPartial == [1])
    #expect(replan.newlyDropped == [2])
    #expect(try roundTripped(replan) == replan)
  }

  /// A way to spoil a plan after a change, or its proof.
  enum Corruption: String, CaseIterable {
    case oneMore, oneLess, movedForNothing, lessThanPaid, otherOld, otherPolicy, richer, potential, tiers,
      level
  }

  @Test("a proof after a change that is spoilt, or its plan, is refused", arguments: Corruption.allCases)
  func corruption(kind: Corruption) throws {
    let instance = try GroupInstance(seed: 12)
    let (problem, old) = (instance.problem, AllocationPlan(amounts: instance.old))
    let paid = instance.paid
    let solver = AllocationSolver(problem)
    let replan = try solver.replan(from: old, paid: paid, .coverageFirst, keepsLeastBorrowing: kind != .tiers)
    try replan.certificate.verify(replan.plan, from: old, paid: paid, for: problem)
    var (amounts, claims) = (replan.plan.amounts, replan.certificate.optimality.claims)
    var (older, judged, policy) = (old, problem, replan.certificate.policy)
    let place = try #require(amounts.indices.first { amounts[$0] > paid[$0] })
    func relabelled(_ labels: NodeLabels, tiers: [Int32]? = nil, sources: [Int32]? = nil) -> NodeLabels {
      NodeLabels(
        tiers: tiers ?? labels.tiers, sources: sources ?? labels.sources, pairCaps: labels.pairCaps,
        sourceGroups: labels.sourceGroups, stateSides: labels.stateSides, measures: labels.measures,
        measureGroups: labels.measureGroups, classes: labels.classes)
    }
    switch kind {
    case .oneMore: amounts[place] = try amounts[place] + Dong(1)
    case .oneLess: amounts[place] = try amounts[place] - Dong(1)
    case .movedForNothing: amounts = solver.optimal().plan.amounts
    case .lessThanPaid:
      let line = try #require(paid.firstIndex { $0 > .zero })
      amounts[line] = try paid[line] - Dong(1)
    case .otherOld: older = AllocationPlan(amounts: problem.lines.map { _ in .zero })
    case .otherPolicy: policy = .stabilityFirst
    case .richer:
      judged = try AllocationProblem(
        sources: problem.sources.map {
          .init(id: $0.id, payer: $0.payer, budget: try $0.budget + Dong(50), rate: $0.rate)
        },
        measures: problem.measures, lines: problem.lines, pairCaps: problem.pairCaps,
        sourceGroups: problem.sourceGroups, measureGroups: problem.measureGroups,
        carryOvers: problem.carryOvers, classCount: 3)
    case .potential, .tiers:
      claims = claims.map { claim in
        guard case .preference(let labels) = claim else { return claim }
        var (tiers, sources) = (labels.tiers, labels.sources)
        if kind == .tiers { tiers[tiers.count - 1] += 3 } else { sources = sources.map { $0 + 40 } }
        return .preference(relabelled(labels, tiers: tiers, sources: sources))
      }
    case .level:
      claims = claims.map { claim in
        guard case .coverage(let labels) = claim else { return claim }
        return .coverage(relabelled(labels, sources: labels.sources.map { _ in 0 }))
      }
    }
    let certificate = ReplanCertificate(policy: policy, optimality: OptimalityCertificate(claims: claims))
    #expect(throws: OptimalityError.self) {
      try certificate.verify(AllocationPlan(amounts: amounts), from: older, paid: paid, for: judged)
    }
  }

  @Test("amounts out of any range are errors or plans, never traps")
  func extremes() throws {
    let (problem, _) = try Self.afterCut()
    let solver = AllocationSolver(problem)
    for amount in [Int64.min, -1, .max] {
      let wild = AllocationPlan(amounts: problem.lines.map { _ in Dong(amount) })
      for policy in ReplanPolicy.allCases {
        let replan = try solver.replan(from: wild, policy)
        try replan.certificate.verify(replan.plan, from: wild, for: problem)
      }
      #expect(throws: ReplanError.self) {
        try solver.replan(from: wild, paid: wild.amounts, .coverageFirst)
      }
    }
  }
}
