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
}
