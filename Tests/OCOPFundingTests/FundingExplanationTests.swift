import OCOP
import TestSupport
import Testing

@Suite("Explanations of funding plans")
struct FundingExplanationTests {
  typealias Sample = FundingSamples

  private func explained(
    _ sources: [FundingSource], _ rules: [SupportRule], _ measures: [SupportMeasure],
    policy: FundingPolicy = FundingPolicy(), _ strategy: FundingStrategy = .optimal
  ) throws -> FundingPlanExplanation {
    let problem = Sample.problem(sources, rules, measures, policy: policy)
    return try problem.explanation(of: problem.plan(strategy))
  }

  private func reasons(_ explanation: FundingPlanExplanation, _ measure: String) throws -> [FundingReason] {
    try #require(explanation.measures.first { $0.result.measure == .of(measure) }).reasons
  }

  @Test("a share, an amount, and a spent purse stop a measure, each told with its rule")
  func caps() throws {
    let rules = [
      Sample.rule("half", percent: 50, [.equipment]),
      Sample.rule("thirty", percent: 100, [.packaging], ceiling: .amount(Dong(30))),
    ]
    let explanation = try explained(
      [
        Sample.source("s", .provincialBudget, 1_000, rules: ["half", "thirty"]),
        Sample.source("own", .ownCapital, 20),
      ], rules, [Sample.measure("dryer", 100), Sample.measure("box", 80, .packaging, by: "other")])
    let purse = PurseYear(.of("s"))
    let dryer = try reasons(explanation, "dryer")
    #expect(dryer.contains(.shareCap(purse, rule: .of("half"), share: Share(percent: 50), cap: Dong(50))))
    #expect(try reasons(explanation, "box").contains(.dongCap(purse, rule: .of("thirty"), cap: Dong(30))))
    #expect(dryer.contains(.budgetExhausted(PurseYear(.of("own")), usedByClass: [Dong(20)])))
    // The purse has 920 left, and says what stops it.
    let stops = try #require(explanation.purses.first).stops
    #expect(stops.map(\.measure) == [.of("dryer"), .of("box")])
    #expect(explanation.measures.allSatisfy { $0.remedies.map(\.purse) == [PurseYear(.of("own"))] })
  }

  @Test("a beneficiary that has had its most is told so, with what it was used on")
  func beneficiaryCap() throws {
    let explanation = try explained(
      [Sample.source("s", .provincialBudget, 1_000, rules: ["r"])],
      [Sample.rule("r", percent: 100, beneficiaryCap: BeneficiaryCap(Dong(120), .lifetime))],
      [Sample.measure("m", 100), Sample.measure("n", 100, priority: 2)])
    let reason = FundingReason.beneficiaryCap(
      PurseYear(.of("s")), rule: .of("r"), cap: Dong(120), usedOn: [.of("m"), .of("n")])
    #expect(try reasons(explanation, "n").contains(reason))
    #expect(explanation.purses.first?.stops.first?.reasons == [reason])
  }

  @Test("an own share that is not there is told with what is required and what there is")
  func ownShare() throws {
    let explanation = try explained(
      [Sample.source("s", .provincialBudget, 1_000, rules: ["r"]), Sample.source("own", .ownCapital, 10)],
      [Sample.rule("r", percent: 100)], [Sample.measure("m", 100, ownShare: Share(percent: 30))])
    #expect(try reasons(explanation, "m").contains(.ownShare(required: Dong(30), available: Dong(10))))
  }

  @Test("the purse that was chosen and the one that was refused are named")
  func exclusive() throws {
    let explanation = try explained(
      [
        Sample.source("a", .provincialBudget, 60, rules: ["r"]),
        Sample.source("b", .industryPromotion, 40, rules: ["r"]),
      ], [Sample.rule("r", percent: 100)], [Sample.measure("m", 100)])
    #expect(
      try reasons(explanation, "m").contains(
        .exclusive(chosen: PurseYear(.of("a")), refused: PurseYear(.of("b")))))
    #expect(explanation.measures.first?.payments.first?.nextBest?.purse == PurseYear(.of("b")))
    #expect(explanation.measures.first?.payments.first?.nextBest?.rule == .of("r"))
  }

  @Test("a rule that pays once names what was chosen")
  func tooMany() throws {
    let explanation = try explained(
      [Sample.source("s", .provincialBudget, 1_000, rules: ["r"])],
      [Sample.rule("r", percent: 100, mostPerBeneficiary: 1)],
      [Sample.measure("m", 100), Sample.measure("n", 150)])
    #expect(
      try reasons(explanation, "m") == [.tooMany(rule: .of("r"), most: 1, chosen: [.of("n")])])
  }

  @Test("measures of better classes that hold the money are named; those of the same class are not")
  func outranked() throws {
    func outranking(_ priority: Int) throws -> [FundingReason] {
      try reasons(
        explained(
          [Sample.source("s", .provincialBudget, 100, rules: ["r"])], [Sample.rule("r", percent: 100)],
          [Sample.measure("m", 100, priority: 1), Sample.measure("n", 100, priority: priority)]), "n")
    }
    #expect(try outranking(2).contains(.outranked(by: [.of("m")])))
    #expect(
      try outranking(2).contains(
        .budgetExhausted(PurseYear(.of("s")), usedByClass: [Dong(100), .zero])))
    let same = try reasons(
      explained(
        [Sample.source("s", .provincialBudget, 100, rules: ["r"])], [Sample.rule("r", percent: 100)],
        [Sample.measure("m", 100), Sample.measure("n", 100)], .waterfall), "n")
    #expect(!same.contains { if case .outranked = $0 { true } else { false } })
  }

  @Test("a purse with money left says by its nearest rule why it may not pay")
  func notEligible() throws {
    let plain = SupportPlace(province: "19", commune: nil, classes: [.plain])
    let cases: [(SupportRule, SupportMeasure, IneligibilityReason)] = [
      (Sample.rule("r", [.packaging]), Sample.measure("m", 10), .category(.equipment)),
      (Sample.rule("r", content: .productionLine), Sample.measure("m", 10), .content(.productionLine)),
      (Sample.rule("r", beneficiaries: [.farm]), Sample.measure("m", 10), .beneficiary(.cooperative)),
      (
        Sample.rule("r", rates: [SupportRate(.whole, in: [.island])]), Sample.measure("m", 10, place: plain),
        .place([.plain])
      ),
      (
        Sample.rule("r", scope: .province("48")), Sample.measure("m", 10, place: plain), .province("48")
      ),
      (
        Sample.rule("r", inForce: DatePeriod(from: .of(2027, 1, 1))), Sample.measure("m", 10),
        .date(Sample.day)
      ),
      (
        Sample.rule("r", ceiling: .byStar([StarAmount(.five, Dong(5))])),
        Sample.measure("m", 10, star: .three), .star(.three)
      ),
    ]
    for (rule, measure, reason) in cases {
      let explanation = try explained(
        [Sample.source("s", .provincialBudget, 100, rules: ["r"])], [rule], [measure])
      #expect(try reasons(explanation, "m") == [.notEligible(.of("s"), failed: [reason])])
      #expect(explanation.purses.first?.stops.map(\.measure) == [.of("m")])
    }
    let years = try explained(
      [Sample.source("s", .provincialBudget, yearly: [2026: 100], rules: ["r"])], [Sample.rule("r")],
      [Sample.measure("m", 10, years: 2027...2027)])
    #expect(try reasons(years, "m") == [.notEligible(.of("s"), failed: [.year])])
  }

  @Test("a whole that falls away says what could be had for it")
  func tooFew() throws {
    let explanation = try explained(
      [Sample.source("s", .provincialBudget, 100, rules: ["r"]), Sample.source("own", .ownCapital, 15)],
      [Sample.rule("r", percent: 50)], [Sample.measure("m", 100, isWhole: true)])
    #expect(try reasons(explanation, "m") == [.tooFewForWhole(available: Dong(65), needed: Dong(100))])
    #expect(explanation.measures.first?.remedies == [])
  }

  @Test("what is left is too little for a smallest grant: no purse is said to strand it, and no đồng to help")
  func smallestGrant() throws {
    for strategy in [FundingStrategy.optimal, .waterfall] {
      let explanation = try explained(
        [Sample.source("s", .provincialBudget, 100, rules: ["r"])],
        [Sample.rule("r", percent: 100, smallestGrant: 40)],
        [Sample.measure("m", 70), Sample.measure("n", 60, priority: 2)], strategy)
      #expect(
        try reasons(explanation, "n") == [
          .smallestGrant(PurseYear(.of("s")), rule: .of("r"), smallest: Dong(40))
        ])
      #expect(explanation.measures.last?.remedies == [])
      #expect(explanation.purses.first?.stops.map(\.measure) == [.of("n")])
    }
  }

  @Test("a whole that a rule's number leaves out says so; one that the strategy leaves out, too")
  func wholes() throws {
    let once = try explained(
      [Sample.source("s", .provincialBudget, 1_000, rules: ["r"])],
      [Sample.rule("r", percent: 100, mostPerBeneficiary: 1)],
      [Sample.measure("m", 100, isWhole: true), Sample.measure("n", 150, isWhole: true)])
    #expect(try reasons(once, "m") == [.tooMany(rule: .of("r"), most: 1, chosen: [.of("n")])])
    // By hand the last whole that is not filled is dropped first: m and n cannot both be, and then neither can m.
    let byHand = try explained(
      [
        Sample.source("s", .provincialBudget, 100, rules: ["r"]),
        Sample.source("t", .industryPromotion, 60, rules: ["q"]),
      ],
      [Sample.rule("r", percent: 100, [.equipment, .packaging]), Sample.rule("q", percent: 100)],
      [Sample.measure("m", 60), Sample.measure("n", 100, .packaging, isWhole: true)], .waterfall)
    #expect(byHand.measures.map(\.result.funded.amount) == [60, 0])
    #expect(
      try reasons(byHand, "n") == [
        .overlooked(available: Dong(100)), .notEligible(.of("t"), failed: [.category(.packaging)]),
      ])
  }

  @Test("money that a waterfall leaves stranded is told as such")
  func stranded() throws {
    // The first purse goes to m, which the second could have paid; then nobody pays for n.
    let rules = [
      Sample.rule("all", percent: 100, [.equipment, .packaging]), Sample.rule("one", percent: 100),
    ]
    let sources = [
      Sample.source("wide", .provincialBudget, 100, rules: ["all"]),
      Sample.source("narrow", .industryPromotion, 100, rules: ["one"]),
    ]
    let measures = [Sample.measure("m", 100), Sample.measure("n", 100, .packaging)]
    let policy = FundingPolicy(exclusivity: .unrestricted)
    let byHand = try explained(sources, rules, measures, policy: policy, .waterfall)
    #expect(byHand.measures.map(\.result.funded.amount) == [100, 0])
    #expect(
      try reasons(byHand, "n").contains(.stranded(PurseYear(.of("narrow")))))
    let best = try explained(sources, rules, measures, policy: policy)
    #expect(best.measures.map(\.result.funded.amount) == [100, 100])
  }

  @Test(
    "one đồng more in a purse reaches a measure exactly where solving again says so, and no more than that",
    arguments: 0..<10 as Range<UInt64>)
  func remedies(seed: UInt64) throws {
    let problem = FundingInstances.problem(seed: 900 + seed, hasWholes: false)
    let plan = try problem.plan()
    let explanation = try problem.explanation(of: plan)
    let plain = try problem.allocation()
    let funded = plan.allocation.funded(by: plain)
    for (index, measure) in explanation.measures.enumerated() where measure.result.gap > .zero {
      #expect(!measure.reasons.isEmpty)
      for (purse, use) in plan.purses.enumerated() where use.left == .zero {
        let base = try Self.total(plain, plan, funded, measure: index, purse: purse, more: 0)
        let one = try Self.total(plain, plan, funded, measure: index, purse: purse, more: 1)
        let all = try Self.total(
          plain, plan, funded, measure: index, purse: purse, more: measure.result.gap.amount)
        let remedy = measure.remedies.first { $0.purse == PurseYear(use.source, year: use.year) }
        #expect((remedy != nil) == (one == base + 1))
        #expect(remedy?.most.amount ?? 0 == all - base)
      }
    }
  }

  /// What all measures get at most when all but one cost just what they have and one purse has more.
  private static func total(
    _ plain: AllocationProblem, _ plan: FundingPlan, _ funded: [Dong], measure: Int, purse: Int, more: Int64
  ) throws -> Int64 {
    let problem = try AllocationProblem(
      sources: plain.sources.enumerated().map { index, source in
        .init(
          id: source.id, payer: source.payer,
          budget: Dong(source.budget.amount + (index == purse ? more : 0)), rate: source.rate)
      },
      measures: plain.measures.enumerated().map { index, entry in
        .init(
          id: entry.id, cost: index == measure ? entry.cost : max(Dong(1), funded[index]), priority: 1,
          beneficiary: entry.beneficiary, stateCap: entry.stateCap)
      },
      lines: plain.lines.enumerated().map { index, line in
        let isOpen =
          !plan.choices.closed.contains(index) && (line.measure == measure || funded[line.measure] > .zero)
        return .init(
          source: line.source, measure: line.measure, cap: isOpen ? line.cap : .zero, group: line.group)
      },
      sourceGroups: plain.sourceGroups)
    return AllocationSolver(problem).optimal(.coverage).objective.classes[0].amount
  }

  @Test("texts stand in both languages, with names, citations and what people have to check")
  func texts() throws {
    let problem = FundingProblem(
      day: Sample.day,
      sources: [
        FundingSource(
          id: .of("kc"), name: Bilingual(vi: "Khuyến công tỉnh", en: "Industry promotion"),
          kind: .industryPromotion, budget: .whole(Dong(150_000_000)),
          rules: SupportRule.circular28_2018.map(\.id)),
        FundingSource(
          id: .of("von"), name: Bilingual(vi: "Vốn của HTX", en: "The cooperative's own"), kind: .ownCapital,
          budget: .whole(Dong(100_000_000)), preference: 1),
      ], rules: SupportRule.circular28_2018,
      measures: [
        SupportMeasure(
          id: .of("say"), name: Bilingual(vi: "Máy sấy *chè*", en: "Tea *dryer*"), cost: Dong(400_000_000),
          category: .equipment, beneficiary: .of("htx"), producerKind: .cooperative)
      ])
    let explanation = try problem.explanation(of: problem.plan())
    #expect(
      explanation.text(for: problem, in: .vietnamese) == """
        Máy sấy *chè*: 250.000.000 ₫ / 400.000.000 ₫, còn thiếu 150.000.000 ₫
          + Khuyến công tỉnh: 150.000.000 ₫ (37,5%), Thông tư 28/2018/TT-BTC, Điều 8, khoản 4; nguồn kế tiếp: Vốn của HTX, tối đa 400.000.000 ₫
          + Vốn của HTX: 100.000.000 ₫ (25%); nguồn kế tiếp: Khuyến công tỉnh, tối đa 200.000.000 ₫
          + Tỷ lệ hỗ trợ chỉ đúng khi thực hiện đủ nội dung.
          - Khuyến công tỉnh đã hết (ưu tiên 1: 150.000.000 ₫)
          - Vốn của HTX đã hết (ưu tiên 1: 100.000.000 ₫)
          > Mỗi đồng thêm vào Khuyến công tỉnh sẽ đến nội dung này, tối đa 50.000.000 ₫.
          > Mỗi đồng thêm vào Vốn của HTX sẽ đến nội dung này, tối đa 150.000.000 ₫.
        Khuyến công tỉnh: chi 150.000.000 ₫ / 150.000.000 ₫, còn 0 ₫
        Vốn của HTX: chi 100.000.000 ₫ / 100.000.000 ₫, còn 0 ₫
        ! Thông tư 28/2018/TT-BTC, Điều 8, khoản 4: Chỉ cho cơ sở công nghiệp nông thôn (chế biến, không phải trồng trọt). Thông tư 64/2024/TT-BTC có thể đã thay đổi mức này: hãy kiểm tra.
        ! Cách hiểu sharesOfPlannedCost: tỷ lệ hỗ trợ tính trên chi phí dự kiến
        ! Cách hiểu establishmentCapCountsOnce: mức tối đa của một cơ sở tính một lần, gồm cả phần đã nhận; máy móc và dây chuyền tính riêng

        """)
    let page = explanation.markdown(for: problem, in: .english)
    #expect(page.contains("## Tea \\*dryer\\*: "))
    #expect(page.contains("| Industry promotion |"))
    #expect(page.contains("Circular 64/2024/TT-BTC may have changed this rate"))
    #expect(try roundTripped(explanation) == explanation)
  }

  @Test("the readings that mattered are named, and no others")
  func readings() throws {
    func names(
      _ sources: [FundingSource], _ measures: [SupportMeasure],
      _ rules: [SupportRule] = [Sample.rule("r", percent: 50)],
      entitlements: [Entitlement] = []
    ) throws -> [String] {
      let problem = Sample.problem(sources, rules, measures, entitlements: entitlements)
      return try problem.explanation(of: problem.plan()).readings.map(\.name)
    }
    let (state, own) = (
      Sample.source("s", .provincialBudget, 50, rules: ["r"]), Sample.source("own", .ownCapital, 50)
    )
    let bank = Sample.source("bank", .credit, 50)
    let other = Sample.source("t", .industryPromotion, 50, rules: ["r"])
    #expect(try names([state, own], [Sample.measure("m", 100)]) == [])
    #expect(try names([state, other, own], [Sample.measure("m", 100)]) == ["atMostOneStateSource"])
    #expect(
      try names([state, bank], [Sample.measure("m", 100, ownShare: Share(percent: 50))])
        == ["borrowedCountsAsOwnShare"])
    #expect(try names([state], [Sample.measure("m", 100)]) == ["sharesOfPlannedCost"])
    let yearly = Sample.source("s", .provincialBudget, yearly: [2026: 60, 2027: 10], rules: ["r"])
    #expect(
      try names([yearly, own], [Sample.measure("m", 100, years: 2026...2027)])
        == ["ceilingHoldsForMeasure", "noCarryOverByDefault"])
    #expect(
      try names(
        [state, own], [Sample.measure("m", 100)],
        [Sample.rule("r", beneficiaryCap: BeneficiaryCap(Dong(50), .lifetime))])
        == ["establishmentCapCountsOnce"])
    let owed = Entitlement(source: .of("s"), beneficiary: .of("htx"), amount: Dong(10))
    let richer = Sample.source("s", .provincialBudget, 60, rules: ["r"])
    #expect(
      try names([richer, own], [Sample.measure("m", 100)], entitlements: [owed]) == ["entitlementsLeaveFirst"]
    )
  }

  @Test("every reason has words in both languages")
  func words() throws {
    let problem = Sample.problem([], [], [])
    let purse = PurseYear(.of("s"), year: 2026)
    let all: [FundingReason] = [
      .budgetExhausted(purse, usedByClass: [Dong(1)]),
      .shareCap(purse, rule: .of("r"), share: .whole, cap: Dong(1)),
      .dongCap(purse, rule: .of("r"), cap: Dong(1)),
      .beneficiaryCap(purse, rule: .of("r"), cap: Dong(1), usedOn: [.of("m")]),
      .ownShare(required: Dong(2), available: Dong(1)), .exclusive(chosen: purse, refused: purse),
      .tooMany(rule: .of("r"), most: 1, chosen: [.of("m")]),
      .smallestGrant(purse, rule: .of("r"), smallest: Dong(1)), .overlooked(available: Dong(1)),
      .outranked(by: [.of("m")]),
      .notEligible(
        .of("s"),
        failed: [
          .category(.model), .content(.salesPoint), .beneficiary(.farm), .province("19"), .place([.plain]),
          .date(Sample.day), .star(.one), .notStated(Bilingual(vi: "hạng", en: "star")), .receivedBefore,
          .year,
        ]), .tooFewForWhole(available: Dong(1), needed: Dong(2)), .stranded(purse),
    ]
    for reason in all {
      let text = reason.text(for: problem)
      #expect(text.vi != text.en)
      #expect(!text.vi.isEmpty && !text.en.isEmpty)
      #expect(try roundTripped(reason) == reason)
    }
  }
}
