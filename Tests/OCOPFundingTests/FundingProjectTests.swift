import OCOP
import TestSupport
import Testing

@Suite("Projects, categories of purses and tolerances")
struct FundingProjectTests {
  typealias Sample = FundingSamples

  private static func problem(
    _ measures: [SupportMeasure], _ projects: [SupportProject], budget: Int64 = 1_000
  ) -> FundingProblem {
    Sample.problem(
      [
        Sample.source("s", .provincialBudget, budget, rules: ["r"]),
        Sample.source("own", .ownCapital, 500, preference: 1),
      ], [Sample.rule("r", percent: 50)], measures, projects: projects)
  }

  @Test("measures of a project get no more than its total, and say so; nothing is promised beyond it")
  func cap() throws {
    let problem = Self.problem(
      [
        Sample.measure("m", 100, project: "p"), Sample.measure("n", 100, project: "p"),
        Sample.measure("o", 100),
      ], [Sample.project("p", cap: 130)])
    let plan = try problem.plan()
    try plan.verify(for: problem)
    #expect(plan.measures[0].funded.amount + plan.measures[1].funded.amount == 130)
    #expect(plan.measures[2].status == .full)
    let explanation = try problem.explanation(of: plan)
    let short = try #require(explanation.measures.first { $0.result.gap > .zero })
    let reason = FundingReason.projectCap(.of("p"), cap: Dong(130), usedOn: [.of("m"), .of("n")])
    #expect(short.reasons.first { if case .projectCap = $0 { true } else { false } } == reason)
    #expect(reason.text(for: problem).vi == "Dự án p đã được cấp mức tối đa 130 ₫ (m, n)")
    #expect(short.remedies.isEmpty)
    #expect(!short.reasons.contains { if case .stranded = $0 { true } else { false } })
    let rich = try problem.changingBudget(of: PurseYear(.of("s")), to: Dong(5_000)).plan()
    #expect(rich.total == plan.total)
  }

  @Test("projects nest: the outer total holds for those within, by every strategy")
  func nested() throws {
    let problem = Self.problem(
      [
        Sample.measure("m", 100, project: "p"), Sample.measure("n", 100, project: "q"),
        Sample.measure("o", 100, project: "q"),
      ],
      [
        Sample.project("p", cap: 90, within: "all"), Sample.project("q", cap: 150, within: "all"),
        Sample.project("all", cap: 200),
      ])
    for strategy in [FundingStrategy.optimal, .waterfall, .proRata, .maxMinFair] {
      let plan = try problem.plan(strategy)
      try plan.verify(for: problem)
      let funded = plan.measures.map(\.funded.amount)
      #expect(funded.reduce(0, +) == 200 && funded[0] <= 90 && funded[1] + funded[2] <= 150)
    }
    let scaled = try problem.planScaledToFunding()
    try scaled.verify(for: problem)
    #expect(scaled.total.amount <= 200)
  }

  @Test(
    "a whole of a project takes its cost from the total, and the others have the rest", arguments: [150, 99])
  func wholes(cap: Int64) throws {
    let problem = Self.problem(
      [
        Sample.measure("whole", 100, isWhole: true, project: "p"), Sample.measure("m", 80, project: "p"),
      ], [Sample.project("p", cap: cap)])
    let plan = try problem.plan()
    try plan.verify(for: problem)
    #expect(plan.bounds?.isFinished == true)
    // 100 and 50 of 150; of 99, the other measure's 80.
    #expect(plan.measures.map(\.funded.amount) == (cap == 150 ? [100, 50] : [0, 80]))
    guard cap == 99 else { return }
    let reasons = try #require(try problem.explanation(of: plan).measures.first).reasons
    #expect(
      reasons.prefix(2) == [
        .projectCap(.of("p"), cap: Dong(99), usedOn: [.of("m")]),
        .tooFewForWhole(available: Dong(19), needed: Dong(100)),
      ])
  }

  @Test("a total that is cut takes from the project's measures, with the reason")
  func replanned() throws {
    let measures = [Sample.measure("m", 100, project: "p"), Sample.measure("n", 100)]
    let old = try Self.problem(measures, [Sample.project("p", cap: 100)]).plan()
    let changed = Self.problem(measures, [Sample.project("p", cap: 60)])
    let paid = [Disbursement(Dong(40), for: .of("m"), from: PurseYear(.of("own")))]
    let replan = try changed.replan(from: old, paid: paid, .coverageFirst)
    try replan.verify(for: changed, from: old)
    #expect(replan.plan.measures.map(\.funded.amount) == [60, 100])
    #expect(!replan.moves.isEmpty)
    #expect(replan.moves.allSatisfy { $0.reason == .mostForProject(.of("p"), Dong(60)) })
    #expect(replan.moves.first?.reason.text(for: changed).vi == "Dự án p chỉ được cấp tối đa 60 ₫")
  }

  @Test("a purse pays only for its categories, and says that it does not pay for others")
  func categories() throws {
    let bank = FundingSource(
      id: .of("bank"), name: Bilingual(vi: "bank", en: "bank"), kind: .credit, budget: .whole(Dong(500)),
      rate: InterestRate(percent: 7), categories: [.equipment])
    let problem = Sample.problem(
      [bank], [], [Sample.measure("m", 100), Sample.measure("n", 100, .interest)])
    let plan = try problem.plan()
    try plan.verify(for: problem)
    #expect(plan.measures.map(\.funded.amount) == [100, 0])
    let explanation = try problem.explanation(of: plan)
    #expect(
      explanation.measures[1].reasons == [.notEligible(.of("bank"), failed: [.category(.interest)])])
  }

  /// A purse of 100: class 1 wants 60, or 61 as a whole that leaves 39; class 2 has a whole of 40.
  private static let brittle = Sample.problem(
    [Sample.source("s", .provincialBudget, 100, rules: ["r"])], [Sample.rule("r", percent: 100)],
    [
      Sample.measure("a", 61, isWhole: true), Sample.measure("b", 60, isWhole: true),
      Sample.measure("c", 40, priority: 2, isWhole: true),
    ])

  @Test("a tolerance lets class 1 lack a little where class 2 gains, and the plan shows the trade")
  func tolerance() throws {
    let strict = try Self.brittle.plan()
    #expect(strict.objective.classes == [Dong(61), .zero])
    let plan = try Self.brittle.plan(tolerances: [Share(percent: 2)])
    try plan.verify(for: Self.brittle)
    #expect(plan.objective.classes == [Dong(60), Dong(40)])
    let bounds = try #require(plan.bounds)
    #expect(bounds.isFinished && bounds.proof != nil)
    #expect(bounds.strictClasses == [Dong(61), .zero] && bounds.tolerances == [Share(percent: 2)])
    // One per cent of 61 is less than 1 đồng.
    #expect(
      try Self.brittle.plan(tolerances: [Share(percent: 1)]).objective.classes == [Dong(61), .zero])
    let other = FundingBounds(
      prefixes: bounds.prefixes, nodes: bounds.nodes, isFinished: true, proof: bounds.proof)
    #expect(other != bounds)
  }

  @Test("a tolerance that is none, or that nothing keeps to, is refused")
  func refusedTolerance() throws {
    let limited = Sample.problem(
      [Sample.source("s", .provincialBudget, 100, rules: ["r"])],
      [Sample.rule("r", percent: 100, mostPerBeneficiary: 1)],
      [Sample.measure("m", 10), Sample.measure("n", 10)])
    for (problem, strategy, share) in [
      (Self.brittle, FundingStrategy.optimal, Share(percent: 101)),
      (Self.brittle, .waterfall, Share(percent: 1)),
    ] {
      let error = #expect(throws: FundingError.self) { try problem.plan(strategy, tolerances: [share]) }
      #expect(error?.faults.map(\.path) == ["tolerances"])
    }
    // Under limits on numbers too.
    let plan = try limited.plan(tolerances: [Share(percent: 1)])
    #expect(plan.total == Dong(10))
    try plan.verify(for: limited)
  }
}
