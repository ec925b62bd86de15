import Foundation
import OCOP
import TestSupport
import Testing

@Suite("Funding plans")
struct FundingPlanTests {
  typealias Sample = FundingSamples

  @Test("Bắc Giang, second round of 2023, as published: 1,170 million of the State, 1,050 million own")
  func bacGiang() throws {
    let province = SupportPlace(province: "24")
    let marks = (1...6).map { index in
      Sample.measure(
        "mark-\(index)", 20_000_000, .intellectualProperty, by: "entity-\(index)",
        contents: [.markRegistration], place: province)
    }
    // 25 products of 3★, 2 of 4★, 2 of 5★; the State pays half, up to 30, 50 and 100 million.
    let stars = [Star](repeating: .three, count: 25) + [.four, .four, .five, .five]
    let costs: [Star: Int64] = [.three: 60_000_000, .four: 100_000_000, .five: 200_000_000]
    let packaging = try stars.enumerated().map { index, star in
      Sample.measure(
        "packaging-\(index)", try #require(costs[star]), .packaging, by: "producer-\(index)",
        contents: [.packagingAndStamps], place: province, star: star, ownShare: Share(percent: 50))
    }
    let problem = FundingProblem(
      day: .of(2023, 9, 1),
      sources: [
        Sample.source(
          "ntm-2023", .nationalTargetProgramme, 1_170_000_000,
          rules: ["bacgiang-2023-mark", "bacgiang-2023-packaging"]),
        Sample.source("own", .ownCapital, 1_050_000_000, preference: 1),
      ], rules: SupportRule.bacGiang2023, measures: marks + packaging)
    let plan = try problem.plan()
    try plan.verify(for: problem)
    #expect(plan.measures.count == 35)
    #expect(plan.measures.allSatisfy { $0.status == .full })
    #expect(plan.purses.map(\.spent) == [Dong(1_170_000_000), Dong(1_050_000_000)])
    #expect(plan.total == Dong(2_220_000_000))
    let table = plan.sharesBySource
    #expect(table.total(of: .of("ntm-2023")) == Dong(1_170_000_000))
    for line in plan.lines where line.source == .of("ntm-2023") && line.measure.text.hasPrefix("packaging") {
      #expect(line.share == Share(percent: 50))
      #expect(line.citation?.text(in: .english) == "Circular 55/2023/TT-BTC, Article 87, clause 2, point g")
    }
  }

  @Test("the seven kinds of capital weave together, each state kind on its own item")
  func sevenKinds() throws {
    let rules = CapitalKind.allCases.filter(\.isState).map { kind in
      Sample.rule(kind.rawValue, percent: 50, content: .of(kind.rawValue))
    }
    let sources = CapitalKind.allCases.map { kind in
      Sample.source(
        kind.rawValue, kind, kind == .ownCapital ? 200 : kind == .credit ? 300 : 100,
        rules: kind.isState ? [kind.rawValue] : [], preference: kind == .credit ? 2 : kind.isState ? 0 : 1,
        rate: kind == .credit ? 700 : 0)
    }
    let measures = CapitalKind.allCases.filter(\.isState).map { kind in
      Sample.measure("for-\(kind.rawValue)", 200, contents: [.of(kind.rawValue)])
    }
    let problem = Sample.problem(sources, rules, measures)
    let plan = try problem.plan()
    try plan.verify(for: problem)
    // Five items of 200: the State pays half of each, own money 200 of the other half, and 300 are borrowed.
    #expect(plan.total == Dong(1_000))
    #expect(plan.objective.loans == Dong(300))
    #expect(plan.purses.map(\.left) == plan.purses.map { _ in .zero })
    #expect(plan.sharesBySource.kinds.map(\.amount.amount) == [100, 100, 100, 100, 100, 200, 300])
  }

  @Test("the rule that pays most is cited; of equals, the first by citation")
  func chosenRule() throws {
    let rules = [
      Sample.rule("b", percent: 50, citation: Citation("10/2020/NĐ-CP", .article(10))),
      Sample.rule("a", percent: 50, citation: Citation("10/2020/NĐ-CP", .article(9))),
      Sample.rule("c", percent: 40, citation: Citation("10/2020/NĐ-CP", .article(1))),
    ]
    let problem = Sample.problem(
      [Sample.source("s", .provincialBudget, 1_000, rules: ["b", "a", "c"])], rules,
      [Sample.measure("m", 1_000)])
    let plan = try problem.plan()
    #expect(plan.lines.map(\.rule) == [.of("a")])
    #expect(plan.lines.map(\.amount) == [Dong(500)])
    #expect(plan.measures.map(\.sharesHoldOnlyIfCompleted) == [true])
  }

  @Test("what is owed leaves the purse first; more than there is, is a fault")
  func entitlements() throws {
    let reward = try #require(StarReward.bacGiang2024.first)
    let owed = try #require(
      Entitlement(reward, for: .four, recognised: .of(2025, 3, 1), beneficiary: .of("htx"), source: .of("s")))
    #expect(owed.amount == Dong(150_000_000))
    func problem(_ budget: Int64) -> FundingProblem {
      Sample.problem(
        [Sample.source("s", .provincialBudget, budget, rules: ["r"])], [Sample.rule("r", percent: 100)],
        [Sample.measure("m", 100_000_000)], entitlements: [owed])
    }
    let plan = try problem(200_000_000).plan()
    #expect(plan.total == Dong(50_000_000))
    #expect(plan.purses.map(\.owed) == [Dong(150_000_000)])
    let error = #expect(throws: FundingError.self) { try problem(149_999_999).validated() }
    #expect(error?.faults.map(\.path) == ["entitlements[0].amount"])
  }

  @Test("at most one state purse pays for an item, unless the policy says otherwise")
  func exclusivity() throws {
    func plan(_ exclusivity: SourceExclusivity) throws -> FundingPlan {
      let problem = Sample.problem(
        ["a", "b", "c"].map { Sample.source($0, .provincialBudget, 100, rules: ["r"]) },
        [Sample.rule("r", percent: 100)], [Sample.measure("m", 250), Sample.measure("n", 50)],
        policy: FundingPolicy(exclusivity: exclusivity))
      let plan = try problem.plan()
      try plan.verify(for: problem)
      return plan
    }
    // One purse for m, another for n.
    #expect(try plan(.atMostOneStateSource).measures.map(\.funded.amount) == [100, 50])
    #expect(try plan(.atMostOneStateSource).bounds?.isFinished == true)
    // Both in full.
    #expect(try plan(.unrestricted).total == Dong(300))
    // a and b exclude each other; c joins either.
    let grouped = try plan(.groups([[.of("a"), .of("b")]]))
    #expect(grouped.total == Dong(250))
    #expect(grouped.bounds?.isFinished == true)
    for measure in ["m", "n"] {
      let sources = Set(grouped.lines.filter { $0.measure == .of(measure) }.map(\.source.text))
      #expect(!sources.isSuperset(of: ["a", "b"]))
    }
  }

  @Test("a borrowed own share counts by default; without it, own money has to be there")
  func ownShare() throws {
    func plan(_ counts: Bool) throws -> FundingPlan {
      let problem = Sample.problem(
        [
          Sample.source("s", .provincialBudget, 1_000, rules: ["r"]), Sample.source("own", .ownCapital, 100),
          Sample.source("bank", .credit, 1_000, rate: 800),
        ], [Sample.rule("r", percent: 100)],
        [Sample.measure("m", 1_000, ownShare: Share(percent: 30))],
        policy: FundingPolicy(borrowedCountsAsOwnShare: counts))
      let plan = try problem.plan()
      try plan.verify(for: problem)
      return plan
    }
    let byDefault = try plan(true)
    #expect(byDefault.total == Dong(1_000))
    #expect(byDefault.objective.loans == Dong(200))
    // 700 of the State, 100 of its own; the other 200 may not be borrowed.
    let strict = try plan(false)
    #expect(strict.total == Dong(800))
    #expect(strict.objective.loans == .zero)
    #expect(strict.measures.map(\.gap) == [Dong(200)])
  }

  @Test("state money stays in its year but for what may be carried over; own money passes on")
  func years() throws {
    func plan(carried: [Int: Int64]) throws -> FundingPlan {
      let problem = Sample.problem(
        [
          Sample.source(
            "s", .provincialBudget, yearly: [2026: 300, 2027: 50], carryOvers: carried, rules: ["r"]),
          Sample.source("own", .ownCapital, yearly: [2026: 40]),
        ], [Sample.rule("r", percent: 100)],
        [
          Sample.measure("now", 100, years: 2026...2026), Sample.measure("later", 400, years: 2027...2028),
        ])
      let plan = try problem.plan()
      try plan.verify(for: problem)
      return plan
    }
    let separate = try plan(carried: [:])
    #expect(separate.measures.map(\.funded.amount) == [100, 90])
    let carried = try plan(carried: [2026: 70])
    #expect(carried.measures.map(\.funded.amount) == [100, 160])
    let first = try #require(carried.purses.first)
    #expect(first.carriedOut == Dong(70))
    #expect(first.left == Dong(130))
    #expect(carried.lines.contains { $0.source == .of("own") && ($0.year ?? 0) >= 2027 })
  }

  @Test(
    "a rule's ceiling holds for a measure whichever purses and years pay under it",
    arguments: [SourceExclusivity.atMostOneStateSource, .unrestricted])
  func jointCeiling(exclusivity: SourceExclusivity) throws {
    func total(_ sources: [FundingSource]) throws -> Int64 {
      let problem = Sample.problem(
        sources, [Sample.rule("half", percent: 50), Sample.rule("third", percent: 30)],
        [Sample.measure("m", 400, years: 2026...2027)], policy: FundingPolicy(exclusivity: exclusivity))
      let plan = try problem.plan()
      try plan.verify(for: problem)
      let explanation = try problem.explanation(of: plan)
      #expect(explanation.measures.first?.reasons.isEmpty == false)
      return plan.total.amount
    }
    func yearly(_ id: String, _ rules: [String], _ amount: Int64) -> FundingSource {
      Sample.source(id, .provincialBudget, yearly: [2026: amount, 2027: amount], rules: rules)
    }
    // Half of 400 in all, from one year or from two.
    #expect(try total([yearly("a", ["half"], 300)]) == 200)
    #expect(try total([yearly("a", ["half"], 120)]) == 200)
    // Two purses under one rule: with one state purse, 100 + 100 of it.
    #expect(
      try total([yearly("a", ["half"], 60), yearly("b", ["half"], 90)])
        == (exclusivity == .unrestricted ? 200 : 180))
    // Under two rules one purse pays, out of both years; where purses may join, each pays out of one.
    #expect(
      try total([yearly("a", ["half"], 120), yearly("b", ["third"], 300)])
        == (exclusivity == .unrestricted ? 120 + 120 : 200))
    let two = try total([yearly("a", ["half"], 300), yearly("b", ["third"], 300)])
    #expect(two == (exclusivity == .unrestricted ? 200 + 120 : 200))
  }

  @Test("a yearly cap, or a purse's, is no ceiling of what a measure gets in all")
  func yearlyCapOfOneMeasure() throws {
    // Half of 1,000 over two years, at most 300 a year: 500 in all.
    for isOfRule in [true, false] {
      let cap = BeneficiaryCap(Dong(300), .year)
      let problem = Sample.problem(
        [
          Sample.source(
            "s", .industryPromotion, yearly: [2026: 400, 2027: 400], rules: ["r"],
            beneficiaryCap: isOfRule ? nil : cap)
        ], [Sample.rule("r", percent: 50, beneficiaryCap: isOfRule ? cap : nil)],
        [Sample.measure("m", 1_000, years: 2026...2027)])
      let plan = try problem.plan()
      try plan.verify(for: problem)
      #expect(plan.total == Dong(500))
      #expect(plan.lines.allSatisfy { $0.amount <= Dong(300) })
      let stop = FundingReason.shareCap(
        PurseYear(.of("s"), year: 2026), rule: .of("r"), share: Share(percent: 50), cap: Dong(500))
      let reasons = try #require(try problem.explanation(of: plan).measures.first).reasons
      #expect(
        reasons.contains { $0 == stop }
          || reasons.contains { if case .beneficiaryCap = $0 { true } else { false } })
    }
    // Two purses that give a producer 100 each, under one rule of the whole cost.
    let two = Sample.problem(
      ["a", "b"].map {
        Sample.source(
          $0, .provincialBudget, 500, rules: ["r"], beneficiaryCap: BeneficiaryCap(Dong(100), .lifetime))
      }, [Sample.rule("r", percent: 100)], [Sample.measure("m", 400)],
      policy: FundingPolicy(exclusivity: .unrestricted))
    #expect(try two.plan().total == Dong(200))
  }

  @Test("by hand, the purse that stands first in the list pays, whatever its name")
  func byHand() throws {
    let problem = Sample.problem(
      ["z", "a"].map { Sample.source($0, .provincialBudget, 100, rules: ["r"]) },
      [Sample.rule("r", percent: 100)], [Sample.measure("m", 150)])
    #expect(try problem.plan(.waterfall).lines.map(\.source) == [.of("z")])
  }

  @Test("a cap for life over the years of a purse is no crossing for one measure")
  func lifetimeOverYears() throws {
    let problem = Sample.problem(
      [Sample.source("s", .industryPromotion, yearly: [2026: 200, 2027: 200], rules: ["r"])],
      [Sample.rule("r", percent: 100, beneficiaryCap: BeneficiaryCap(Dong(300), .lifetime))],
      [Sample.measure("m", 500, years: 2026...2027)])
    #expect(try problem.plan().total == Dong(300))
  }

  @Test("the law of the day counts, or that of 1 January of a later budget year")
  func dates() throws {
    let old = Sample.rule(
      "old", percent: 30, inForce: try DatePeriod(from: .of(2020, 1, 1), upTo: .of(2027, 1, 1)))
    let new = Sample.rule("new", percent: 60, inForce: DatePeriod(from: .of(2027, 1, 1)))
    let problem = Sample.problem(
      [Sample.source("s", .provincialBudget, yearly: [2026: 1_000, 2027: 1_000], rules: ["old", "new"])],
      [old, new],
      [Sample.measure("m", 100, years: 2026...2026), Sample.measure("n", 100, years: 2027...2027)])
    let plan = try problem.plan()
    #expect(plan.lines.map(\.rule) == [.of("old"), .of("new")])
    #expect(plan.lines.map(\.amount.amount) == [30, 60])
  }

  @Test("what a beneficiary had before counts towards caps for life, not towards yearly ones of another year")
  func received() throws {
    func total(_ span: BeneficiaryCap.Span) throws -> Int64 {
      let problem = Sample.problem(
        [Sample.source("s", .provincialBudget, 1_000, rules: ["r"])],
        [Sample.rule("r", percent: 100, beneficiaryCap: BeneficiaryCap(Dong(300), span))],
        [Sample.measure("m", 200), Sample.measure("n", 200)],
        received: [PriorSupport(rule: .of("r"), beneficiary: .of("htx"), year: 2025, amount: Dong(120))])
      let plan = try problem.plan()
      try plan.verify(for: problem)
      return plan.total.amount
    }
    #expect(try total(.lifetime) == 180)
    #expect(try total(.year) == 300)
  }

  @Test("once only, and so many a commune, are kept by a finished search")
  func counts() throws {
    let place = SupportPlace(province: "19", commune: "05443")
    let once = Sample.problem(
      [Sample.source("s", .provincialBudget, 1_000, rules: ["r"])],
      [Sample.rule("r", percent: 100, mostPerBeneficiary: 1)],
      [Sample.measure("m", 100), Sample.measure("n", 150), Sample.measure("o", 70, by: "other")])
    let plan = try once.plan()
    try plan.verify(for: once)
    #expect(plan.measures.map(\.funded.amount) == [0, 150, 70])
    #expect(plan.bounds?.isFinished == true)
    let communes = Sample.problem(
      [Sample.source("s", .provincialBudget, 1_000, rules: ["r"])],
      [Sample.rule("r", percent: 100, mostPerCommune: 3)],
      (1...6).map { Sample.measure("m\($0)", Int64($0 * 10), by: "p\($0)", place: place) })
    let three = try communes.plan()
    try three.verify(for: communes)
    #expect(three.measures.map(\.funded.amount) == [0, 0, 0, 40, 50, 60])
    #expect(three.bounds?.isFinished == true)
  }

  @Test("a lender lends up to the ceiling of the borrower's kind")
  func lending() throws {
    let bank = FundingSource(
      id: .of("bank"), name: Bilingual(vi: "bank", en: "bank"), kind: .credit,
      budget: .whole(Dong(100_000_000_000)), rate: InterestRate(percent: 7),
      lendingCeilings: LendingCeiling.decree156_2025)
    let problem = Sample.problem(
      [bank], [],
      [
        Sample.measure("m", 400_000_000, by: "household", kind: .productionHousehold),
        Sample.measure("n", 400_000_000, by: "household", kind: .productionHousehold),
        Sample.measure("o", 6_000_000_000, by: "coop", kind: .cooperative),
        Sample.measure("p", 9_000_000_000, by: "company", kind: .enterprise),
      ])
    let plan = try problem.plan()
    try plan.verify(for: problem)
    #expect(plan.measures[0].funded.amount + plan.measures[1].funded.amount == 300_000_000)
    #expect(plan.measures[2].funded == Dong(5_000_000_000))
    #expect(plan.measures[3].status == .full)
  }

  @Test("shares hold of what is spent once a plan is scaled")
  func scaled() throws {
    // Planned: the State half of 100, own 20. Of 40 the State may pay half, 20, and own money the other.
    let problem = Sample.problem(
      [Sample.source("s", .provincialBudget, 50, rules: ["r"]), Sample.source("own", .ownCapital, 20)],
      [Sample.rule("r", percent: 50)], [Sample.measure("m", 100), Sample.measure("n", 60, priority: 2)])
    let planned = try problem.plan()
    #expect(planned.measures.map(\.funded.amount) == [70, 0])
    #expect(planned.measures.map(\.sharesHoldOnlyIfCompleted) == [true, false])
    let scaled = try problem.planScaledToFunding()
    try scaled.verify(for: problem)
    // What m gives back, 30 of the State, goes to n, where nobody pays the other half; then n falls away too.
    #expect(scaled.measures.map(\.funded.amount) == [40, 0])
    #expect(scaled.choices.scaled.map(\.cost.amount) == [40, 0])
    #expect(scaled.measures.map(\.sharesHoldOnlyIfCompleted) == [false, false])
  }

  @Test(
    "a share holds of what is spent for all that pays under its rule together, years and purses",
    arguments: [true, false])
  func scaledTogether(areYears: Bool) throws {
    // Half of 100 in two lines of 25, own 20: of 40 the State may pay half, not half by each line.
    let state =
      areYears
      ? [Sample.source("s", .provincialBudget, yearly: [2026: 25, 2027: 25], rules: ["r"])]
      : ["s", "t"].map { Sample.source($0, .provincialBudget, 25, rules: ["r"]) }
    let problem = Sample.problem(
      state + [Sample.source("own", .ownCapital, 20)], [Sample.rule("r", percent: 50)],
      [Sample.measure("m", 100, years: 2026...2027)], policy: FundingPolicy(exclusivity: .unrestricted))
    #expect(try problem.plan().total == Dong(70))
    let scaled = try problem.planScaledToFunding()
    try scaled.verify(for: problem)
    #expect(scaled.total == Dong(40))
    #expect(scaled.lines.filter { $0.rule != nil }.reduce(0) { $0 + $1.amount.amount } == 20)
    // A plan that lets each line have the share for itself is refused.
    var object = try #require(
      JSONSerialization.jsonObject(with: JSONEncoder().encode(scaled)) as? [String: Any])
    object["choices"] = ["closed": [], "first": [], "scaled": [["measure": "m", "cost": 70]]]
    object["allocation"] = ["amounts": try problem.plan().allocation.amounts.map(\.amount)]
    let forged = try JSONDecoder().decode(
      FundingPlan.self, from: JSONSerialization.data(withJSONObject: object))
    #expect(throws: FundingPlanError.scaled(.of("m"))) { try forged.verify(for: problem) }
  }

  @Test(
    "every strategy keeps to the hard rules, and its certificate holds", arguments: 0..<3 as Range<UInt64>)
  func strategies(seed: UInt64) throws {
    let problem = FundingInstances.problem(seed: seed, hasWholes: false)
    let best = try problem.plan()
    try best.verify(for: problem)
    for strategy in [FundingStrategy.waterfall, .proRata, .maxMinFair] {
      let plan = try problem.plan(strategy)
      try plan.verify(for: problem)
      guard best.bounds?.isFinished ?? true else { continue }
      #expect(!best.objective.classes.lexicographicallyPrecedes(plan.objective.classes))
    }
    let scaled = try problem.planScaledToFunding()
    try scaled.verify(for: problem)
    #expect(scaled.measures.filter(\.sharesHoldOnlyIfCompleted) == [])
  }

  @Test(
    "wholes are paid in full or not at all, as brute force finds it",
    arguments: 0..<UInt64(Rounds.all(12, atTheDesk: 4)))
  func wholes(seed: UInt64) throws {
    let problem = FundingInstances.problem(seed: 500 + seed, hasWholes: true)
    let plan = try problem.plan()
    try plan.verify(for: problem)
    #expect(plan.bounds?.isFinished ?? true)
    let truth = try FundingInstances.bruteForce(problem)
    #expect(plan.objective.classes == truth)
    let byHand = try problem.plan(.waterfall)
    try byHand.verify(for: problem)
    #expect(throws: FundingError.self) { try problem.plan(.proRata) }
  }

  @Test("a plan is the same after storing and reading it, and a changed one is refused")
  func stored() throws {
    let problem = FundingInstances.problem(seed: 3, hasWholes: false)
    let plan = try problem.plan()
    #expect(try roundTripped(plan) == plan)
    #expect(try roundTripped(problem) == problem)
    let other = FundingInstances.problem(seed: 4, hasWholes: false)
    #expect(throws: FundingPlanError.self) { try plan.verify(for: other) }
  }
}
