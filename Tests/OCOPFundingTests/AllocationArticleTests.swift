import OCOP
import TestSupport
import Testing

@Suite("The article on plans that prove themselves")
struct AllocationArticleTests {
  @Test("its example comes to what it says")
  func example() throws {
    // snippet of AllocationCertificates
    let problem = try AllocationProblem(
      sources: [
        .init(id: "khuyen-cong-2026", payer: .state, budget: Dong(300_000_000)),
        .init(id: "khuyen-cong-2027", payer: .state, budget: Dong(200_000_000)),
        .init(id: "von-tu-co", payer: .own, budget: Dong(500_000_000), preference: 5),
        .init(id: "ngan-hang", payer: .loan, budget: Dong(400_000_000), rate: 650, preference: 9),
      ],
      measures: [
        .init(
          id: "may-say", cost: Dong(480_000_000), priority: 1, beneficiary: 0, stateCap: Dong(240_000_000),
          group: 0),
        .init(id: "bao-bi", cost: Dong(120_000_000), priority: 1, beneficiary: 0, group: 0),
        .init(id: "hoi-cho", cost: Dong(90_000_000), priority: 2, beneficiary: 1),
      ],
      lines: [
        .init(source: 0, measure: 0, cap: Dong(240_000_000), group: 0),
        .init(source: 2, measure: 0, cap: Dong(480_000_000)),
        .init(source: 3, measure: 0, cap: Dong(480_000_000)),
        .init(source: 1, measure: 1, cap: Dong(60_000_000)),
        .init(source: 2, measure: 1, cap: Dong(120_000_000)),
        .init(source: 1, measure: 2, cap: Dong(90_000_000)),
      ],
      pairCaps: [.init(source: 2, beneficiary: 0, cap: Dong(150_000_000))],
      sourceGroups: [.init(source: 0, cap: Dong(200_000_000))],
      measureGroups: [.init(cap: Dong(550_000_000))],
      carryOvers: [.init(from: 0, to: 1, cap: Dong(50_000_000))])
    let best = AllocationSolver(problem).optimal()
    _ = best.objective.classes
    _ = best.objective.loans
    try best.certificate.verify(best.plan, for: problem)
    // end
    #expect(best.objective.classes == [Dong(550_000_000), Dong(90_000_000)])
    #expect(best.objective.loans == Dong(140_000_000))
    // snippet of AllocationCertificates
    let rules = HardRules(mostStateSources: 1, keepsWholes: true)
    let found = AllocationSolver(problem).search(rules, nodes: 1_000)
    _ = found.isFinished
    let proved = try found.certificate.verify(found.plan, rules, for: problem)
    _ = proved.prefixes == found.bounds
    // end
    #expect(found.isFinished)
    #expect(proved.prefixes == found.bounds)
  }

  @Test("its example is the one that runs")
  func shown() throws {
    #expect(try Article("AllocationCertificates").differences() == [])
  }
}
