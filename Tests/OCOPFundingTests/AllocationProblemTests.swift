import OCOP
import TestSupport
import Testing

@Suite("Allocation problems")
struct AllocationProblemTests {
  @Test("every fault is told, with its place, value and rule")
  func faults() throws {
    let huge = Dong((1 << 60) + 1)
    let error = try #require(
      #expect(throws: AllocationError.self) {
        try AllocationProblem(
          sources: [
            .init(id: "a", payer: .state, budget: huge, rate: 5, preference: -1),
            .init(id: "a", payer: .loan, budget: Dong(-1), rate: 2_000_000),
          ],
          measures: [.init(id: "x", cost: .zero, priority: 0, beneficiary: -1, stateCap: Dong(-2))],
          lines: [
            .init(source: 2, measure: -1, cap: Dong(-3), misfit: 2_000),
            .init(source: 0, measure: 0, cap: Dong(1)), .init(source: 0, measure: 0, cap: Dong(1)),
          ],
          pairCaps: [
            .init(source: 0, beneficiary: 0, cap: .zero), .init(source: 0, beneficiary: 0, cap: .zero),
          ])
      })
    #expect(
      Set(error.faults.map(\.path)) == [
        "sources[0].budget", "sources[0].rate", "sources[0].preference", "sources[1].id", "sources[1].budget",
        "sources[1].rate", "measures[0].cost", "measures[0].priority", "measures[0].beneficiary",
        "measures[0].stateCap", "lines[0].source", "lines[0].measure", "lines[0].cap", "lines[0].misfit",
        "lines[2].source", "pairCaps[1].beneficiary",
      ])
    for fault in error.faults { #expect(fault.text.vi != fault.text.en) }
  }

  @Test("sums of budgets and of costs stay below 2⁶⁰")
  func sums() {
    let half = Dong((1 << 59) + 1)
    #expect(throws: AllocationError.self) {
      try AllocationProblem(
        sources: [.init(id: "a", payer: .own, budget: half), .init(id: "b", payer: .own, budget: half)],
        measures: [], lines: [])
    }
  }

  @Test("the largest amounts are solved without a trap")
  func largest() throws {
    let all = AllocationProblem.largestSum
    let problem = try AllocationProblem(
      sources: [.init(id: "a", payer: .loan, budget: all, rate: 1_000_000, preference: 1_000)],
      measures: [.init(id: "x", cost: all, priority: 1_000, beneficiary: 9_999_999, isWhole: true)],
      lines: [.init(source: 0, measure: 0, cap: all, misfit: 1_000)])
    let best = AllocationSolver(problem).optimal()
    try best.certificate.verify(best.plan, for: problem)
    #expect(best.objective.interest == Int128(all.amount) * 1_000_000)
    #expect(best.objective.preference == Int128(all.amount) * 2_000)
    #expect(AllocationSolver(problem).maxMinFair().objective.classes[999] == all)
    #expect(AllocationSolver(problem).search(HardRules(keepsWholes: true)).objective.loans == all)
  }

  @Test("nothing to pay for, or nobody to pay, gives an empty plan")
  func empty() throws {
    for problem in [
      try AllocationProblem(sources: [], measures: [], lines: []),
      try AllocationProblem(
        sources: [], measures: [.init(id: "x", cost: Dong(1), priority: 1, beneficiary: 0)], lines: []),
    ] {
      let solver = AllocationSolver(problem)
      for result in [
        solver.optimal(), solver.waterfall(), solver.rerouted(), solver.proRata(), solver.maxMinFair(),
      ] {
        try result.certificate.verify(result.plan, for: problem)
        #expect(result.plan.lineCount == 0)
      }
      #expect(solver.search(HardRules(mostStateSources: 1)).isFinished)
    }
  }

  @Test("a problem is the same after storing and reading it")
  func codable() throws {
    let problem = try AllocationInstances.problem(seed: 9, measures: 6, sources: 5)
    #expect(try roundTripped(problem) == problem)
  }

  @Test("a smallest grant is kept: a line pays at least that much, or nothing")
  func smallestGrant() throws {
    let problem = try AllocationProblem(
      sources: [
        .init(id: "a", payer: .state, budget: Dong(100)), .init(id: "b", payer: .state, budget: Dong(30)),
      ],
      measures: [
        .init(id: "x", cost: Dong(80), priority: 1, beneficiary: 0),
        .init(id: "y", cost: Dong(60), priority: 2, beneficiary: 0),
      ],
      lines: [
        .init(source: 0, measure: 0, cap: Dong(80), smallest: Dong(60)),
        .init(source: 0, measure: 1, cap: Dong(60), smallest: Dong(40)),
        .init(source: 1, measure: 0, cap: Dong(30), smallest: Dong(10)),
      ])
    // Class 1 gets all its 80 either way; class 2 gets its 40 only if b pays 20 of them.
    let best = AllocationSolver(problem).search(HardRules(keepsSmallestGrants: true))
    #expect(best.isFinished)
    #expect(best.objective.classes.map(\.amount) == [80, 40])
    #expect(best.plan.amounts.map(\.amount) == [60, 40, 20])
  }
}
