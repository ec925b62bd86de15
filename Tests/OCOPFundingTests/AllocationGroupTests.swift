import OCOP
import TestSupport
import Testing

@Suite("Caps inside purses and around measures, and money carried over")
struct AllocationGroupTests {
  private static func funded(_ plan: AllocationPlan, _ problem: AllocationProblem) -> [Int] {
    plan.funded(by: problem).map { Int($0.amount) }
  }

  @Test("the six goals come to what CP-SAT finds", arguments: GroupFixtures.goals)
  func goals(row: [Int]) throws {
    let problem = try GroupInstance(seed: row[0]).problem
    let best = AllocationSolver(problem).optimal()
    let objective = best.objective
    #expect(objective.classes.map { Int($0.amount) } == Array(row[2..<5]))
    let others = [Int128(objective.loans.amount), objective.interest, objective.preference]
    #expect(others == row[5...].map { Int128($0) })
    try best.certificate.verify(best.plan, for: problem)
  }

  @Test(
    "the share of class 1 is the largest that HiGHS finds, and fair shares begin with it",
    arguments: GroupFixtures.goals)
  func evenShare(row: [Int]) throws {
    let problem = try GroupInstance(seed: row[0]).problem
    let solver = AllocationSolver(problem)
    for result in [solver.proRata(), solver.maxMinFair()] {
      try result.certificate.verify(result.plan, for: problem)
      let first: ProRataProof? =
        switch result.certificate.claims[0] {
        case .proRata(let proofs): proofs[0]
        case .fair(let proofs): proofs[0].rounds.first
        default: nil
        }
      let share = try #require(first)
      #expect(abs(Int(share.part * 1_000_000 / share.whole) - row[1]) <= 1)
    }
  }

  @Test(
    "the stated order gives each measure what CP-SAT says is left for it", arguments: GroupFixtures.stated)
  func statedOrder(row: [Int]) throws {
    let problem = try GroupInstance(seed: row[0]).problem
    let rerouted = AllocationSolver(problem).rerouted()
    #expect(Self.funded(rerouted.plan, problem) == Array(row[1...]))
    try rerouted.certificate.verify(rerouted.plan, for: problem)
  }

  @Test("by hand, lines keep to every cap, and each is filled", arguments: 0..<40)
  func waterfall(seed: Int) throws {
    let problem = try GroupInstance(seed: seed).problem
    let plan = AllocationSolver(problem).waterfall()
    try plan.certificate.verify(plan.plan, for: problem)
    // One đồng more on any line breaks some cap: nothing that comes later can make up for it.
    for line in problem.lines.indices {
      var amounts = plan.plan.amounts
      amounts[line] = try amounts[line] + Dong(1)
      #expect(throws: OptimalityError.self) {
        try OptimalityCertificate(claims: []).verify(AllocationPlan(amounts: amounts), for: problem)
      }
    }
  }

  @Test(
    "hard rules: the classes come to CP-SAT's optimum",
    arguments: GroupFixtures.hard.prefix(Rounds.all(GroupFixtures.hard.count, atTheDesk: 8)))
  func hard(row: [Int]) throws {
    let problem = try GroupInstance(seed: row[0]).problem
    let rules = HardRules(mostStateSources: 1, keepsWholes: true, keepsSmallestGrants: true)
    let best = AllocationSolver(problem).search(rules, nodes: 2_000)
    #expect(best.isFinished)
    #expect(best.objective.classes.map { Int($0.amount) } == Array(row[1...]))
    let proved = try best.certificate.verify(best.plan, rules, for: problem)
    #expect(proved == HardBounds(prefixes: best.bounds, isFinished: true))
  }

  @Test(
    "after a change, classes, borrowing and what moves come to CP-SAT's", arguments: GroupFixtures.replans)
  func replans(row: [Int]) throws {
    let instance = try GroupInstance(seed: row[0])
    let solver = AllocationSolver(instance.problem)
    let old = AllocationPlan(amounts: instance.old)
    if row[1] == 0 {
      #expect(throws: ReplanError.self) { try solver.replan(from: old, paid: instance.paid, .coverageFirst) }
    }
    let replan = try solver.replan(from: old, paid: row[1] == 1 ? instance.paid : nil, .coverageFirst)
    #expect(replan.objective.classes.map { Int($0.amount) } == Array(row[2..<5]))
    #expect(
      [Int128(replan.objective.loans.amount), replan.objective.interest] == row[5..<7].map { Int128($0) })
    #expect(replan.moved == Int128(row[7]))
    let paid = row[1] == 1 ? instance.paid : nil
    try replan.certificate.verify(replan.plan, from: old, paid: paid, for: instance.problem)
    let stable = try solver.replan(from: old, paid: paid, .stabilityFirst)
    try stable.certificate.verify(stable.plan, from: old, paid: paid, for: instance.problem)
    let free = try solver.replan(from: old, paid: paid, .coverageFirst, keepsLeastBorrowing: false)
    try free.certificate.verify(free.plan, from: old, paid: paid, for: instance.problem)
    #expect(free.moved <= replan.moved)
    if row[1] == 1 { #expect(zip(replan.plan.amounts, instance.paid).allSatisfy { $0 >= $1 }) }
  }

  @Test("carrying nothing over is the same as separate years", arguments: 0..<10)
  func separateYears(seed: Int) throws {
    let problem = try GroupInstance(seed: seed).problem
    func with(_ carryOvers: [AllocationProblem.CarryOver]) throws -> AllocationProblem {
      try AllocationProblem(
        sources: problem.sources, measures: problem.measures, lines: problem.lines,
        pairCaps: problem.pairCaps,
        sourceGroups: problem.sourceGroups, measureGroups: problem.measureGroups, carryOvers: carryOvers,
        classCount: 3)
    }
    let (closed, separate) = (
      try with(problem.carryOvers.map { .init(from: $0.from, to: $0.to, cap: .zero) }), try with([])
    )
    let (one, two) = (AllocationSolver(closed), AllocationSolver(separate))
    #expect(one.optimal().objective == two.optimal().objective)
    #expect(one.waterfall().plan == two.waterfall().plan)
    #expect(one.proRata().plan.funded(by: closed) == two.proRata().plan.funded(by: separate))
  }

  @Test("what a year leaves pays the next year's measures, as far as it may, and the plan tells how much")
  func carried() throws {
    func plan(_ cap: Int64) throws -> (AllocationPlan, AllocationProblem) {
      let problem = try AllocationProblem(
        sources: [
          .init(id: "2026", payer: .state, budget: Dong(100)),
          .init(id: "2027", payer: .state, budget: Dong(50)),
          .init(id: "2028", payer: .state, budget: Dong(10)),
        ],
        measures: [
          .init(id: "a", cost: Dong(30), priority: 1, beneficiary: 0),
          .init(id: "b", cost: Dong(90), priority: 1, beneficiary: 0),
          .init(id: "c", cost: Dong(40), priority: 1, beneficiary: 0),
        ],
        lines: [
          .init(source: 0, measure: 0, cap: Dong(30)), .init(source: 1, measure: 1, cap: Dong(90)),
          .init(source: 2, measure: 2, cap: Dong(40)),
        ],
        carryOvers: [.init(from: 0, to: 1, cap: Dong(cap)), .init(from: 1, to: 2, cap: Dong(cap))])
      return (AllocationSolver(problem).optimal().plan, problem)
    }
    let (open, problem) = try plan(1_000)
    // 70 of 2026 go on: 40 to b and 30, through 2027, to c.
    #expect(open.amounts.map(\.amount) == [30, 90, 40])
    #expect(open.carried(in: problem).map(\.amount) == [70, 30])
    let (narrow, narrower) = try plan(20)
    #expect(try Dong.sum(narrow.amounts) == Dong(30 + 50 + 20 + 10))
    #expect(narrow.carried(in: narrower).map(\.amount).allSatisfy { $0 <= 20 })
  }

  @Test("every fault of groups and carry-over is told, with its place, value and rule")
  func faults() throws {
    let error = try #require(
      #expect(throws: AllocationError.self) {
        try AllocationProblem(
          sources: [
            .init(id: "a", payer: .state, budget: Dong(1)), .init(id: "b", payer: .state, budget: Dong(1)),
            .init(id: "c", payer: .loan, budget: Dong(1), rate: 500),
          ],
          measures: [
            .init(id: "x", cost: Dong(1), priority: 1, beneficiary: 0, group: 1),
            .init(id: "y", cost: Dong(1), priority: 2, beneficiary: 0, group: 1),
            .init(id: "z", cost: Dong(1), priority: 3, beneficiary: 0, group: 0),
            .init(id: "w", cost: Dong(1), priority: 3, beneficiary: 0, group: 9),
          ],
          lines: [
            .init(source: 1, measure: 0, cap: Dong(1), group: 0),
            .init(source: 0, measure: 0, cap: Dong(1), group: -1),
          ],
          pairCaps: [.init(source: 1, beneficiary: 0, cap: Dong(1))],
          sourceGroups: [
            .init(source: 0, within: 1, cap: Dong(-1)), .init(source: 0, within: 0, cap: Dong(1)),
            .init(source: 1, within: 1, cap: Dong(1)), .init(source: 7, within: 8, cap: Dong(1)),
          ],
          measureGroups: [
            .init(cap: Dong(1)), .init(within: 0, cap: Dong(1)), .init(within: 2, cap: Dong(-5)),
            .init(within: 11, cap: Dong(1)),
          ],
          carryOvers: [
            .init(from: 0, to: 1, cap: Dong(-1)), .init(from: 1, to: 0, cap: Dong(1)),
            .init(from: 0, to: 2, cap: Dong(1)), .init(from: 3, to: 2, cap: Dong(1)),
          ])
      })
    let found: [String] = error.faults.map { "\($0.path) \($0.value) \($0.rule)" }.sorted()
    let expected: [String] = [
      "carryOvers[0].cap -1 range(0, 1152921504606846976)", "carryOvers[0].to 1 acyclic",
      "carryOvers[1].to 0 acyclic", "carryOvers[2].from 0 once", "carryOvers[2].to 2 sameMoney",
      "carryOvers[3].from 3 index(below: 3)", "carryOvers[3].to 2 once",
      "lines[0].group 0 samePurse", "lines[1].group -1 index(below: 4)",
      "measureGroups[1].within 0 oneClass", "measureGroups[2].cap -5 range(0, 1152921504606846976)",
      "measureGroups[2].within 2 acyclic", "measureGroups[3].within 11 index(below: 4)",
      "measures[1].group 1 oneClass", "measures[3].group 9 index(below: 4)",
      "sourceGroups[0].cap -1 range(0, 1152921504606846976)", "sourceGroups[0].within 1 acyclic",
      "sourceGroups[1].within 0 acyclic", "sourceGroups[2].source 1 onePartition",
      "sourceGroups[2].within 1 samePurse", "sourceGroups[3].source 7 index(below: 3)",
      "sourceGroups[3].within 8 index(below: 4)",
    ]
    #expect(found == expected)
    for fault in error.faults { #expect(fault.text.vi != fault.text.en) }
  }

  @Test("a long chain of parts, groups and years is solved and checked without a trap")
  func longChains() throws {
    let count = 3_000
    let one = Dong(1)
    let problem = try AllocationProblem(
      sources: (0..<count).map {
        .init(id: "\(100_000 + $0)", payer: .state, budget: $0 == 0 ? Dong(5) : .zero)
      },
      measures: [.init(id: "x", cost: Dong(9), priority: 1, beneficiary: 0, group: count - 1)],
      lines: [.init(source: count - 1, measure: 0, cap: Dong(9), group: count - 1)],
      sourceGroups: (0..<count).map {
        .init(source: count - 1, within: $0 == 0 ? nil : $0 - 1, cap: Dong(Int64(4 + $0)))
      },
      measureGroups: (0..<count).map { .init(within: $0 == 0 ? nil : $0 - 1, cap: Dong(Int64(3 + $0))) },
      carryOvers: (1..<count).map { .init(from: $0 - 1, to: $0, cap: Dong(Int64(9))) })
    let solver = AllocationSolver(problem)
    for result in [solver.optimal(.coverage), solver.waterfall()] {
      try result.certificate.verify(result.plan, for: problem)
      #expect(result.plan.amounts == [Dong(3)])
    }
    #expect(
      try solver.replan(from: AllocationPlan(amounts: [one]), paid: [one], .stabilityFirst).plan.amounts == [
        one
      ])
  }

  @Test("a problem with groups is the same after storing and reading it")
  func codable() throws {
    let problem = try GroupInstance(seed: 4).problem
    #expect(try roundTripped(problem) == problem)
    let best = AllocationSolver(problem).optimal()
    #expect(try roundTripped(best.certificate) == best.certificate)
  }
}
