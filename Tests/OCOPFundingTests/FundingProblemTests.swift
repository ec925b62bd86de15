import OCOP
import TestSupport
import Testing

@Suite("Funding problems")
struct FundingProblemTests {
  typealias Sample = FundingSamples

  private static let huge = (Int64(1) << 60) + 1
  private static let plain = SupportPlace(province: "19", commune: "05443", classes: [.plain])

  /// A problem with one thing wrong, and the paths of the faults that it has.
  struct Case: Sendable, CustomTestStringConvertible {
    let paths: [String]
    let problem: FundingProblem

    init(_ paths: String..., problem: FundingProblem) {
      self.paths = paths
      self.problem = problem
    }

    var testDescription: String { paths.joined(separator: ", ") }
  }

  static let cases: [Case] = [
    Case("sources[1].id", problem: of([state(), state()])),
    Case("sources[0].budget", problem: of([Sample.source("s", .ownCapital, -1)])),
    Case("sources[0].budget", problem: of([Sample.source("s", .ownCapital, yearly: [:])])),
    Case("sources[0].budget", problem: of([Sample.source("s", .ownCapital, yearly: [1999: 1])])),
    Case("sources[0].rate", problem: of([Sample.source("s", .ownCapital, 1, rate: 5)])),
    Case("sources[0].rate", problem: of([Sample.source("s", .credit, 1, rate: 1_000_001)])),
    Case("sources[0].preference", problem: of([Sample.source("s", .ownCapital, 1, preference: -1)])),
    Case("sources[0].owner", problem: of([Sample.source("s", .credit, 1, owner: "htx")])),
    Case("sources[0].rules", problem: of([state(["r", "unknown"])])),
    Case("sources[0].rules", problem: of([state(["r", "r"])])),
    Case("sources[0].rules", problem: of([Sample.source("s", .ownCapital, 1, rules: ["r"])])),
    Case(
      "sources[0].rules", problem: of([state()], [Sample.rule("r", confidence: .unverified)])),
    Case(
      "sources[0].carryOvers",
      problem: of([Sample.source("s", .credit, yearly: [2026: 1], carryOvers: [2026: 1])])),
    Case(
      "sources[0].carryOvers",
      problem: of([Sample.source("s", .provincialBudget, yearly: [2026: 1], carryOvers: [2030: 1])])),
    Case(
      "sources[0].beneficiaryCap",
      problem: of([
        Sample.source("s", .ownCapital, 1, beneficiaryCap: BeneficiaryCap(Dong(-1), .year))
      ])),
    Case("sources[0].lendingCeilings", problem: of([lender(.ownCapital)])),
    Case(
      "sources[0].lendingCeilings",
      problem: of(
        [
          lender(
            .credit,
            [
              LendingCeiling(
                .farm, Dong(1), inForce: DatePeriod(from: .of(2020, 1, 1)), citation: Citation("x"),
                confidence: .unverified)
            ])
        ], policy: FundingPolicy(allowsUnverified: true))),
    Case("sources", problem: of([Sample.source("a", .credit, huge - 1), Sample.source("b", .credit, 1)])),
    Case("rules[1].id", problem: of([], [Sample.rule("r"), Sample.rule("r")])),
    Case("rules[0].rates", problem: of([], [Sample.rule("r", percent: 101)])),
    Case("rules[0].rates", problem: of([], [Sample.rule("r", rates: [])])),
    Case("rules[0].categories", problem: of([], [Sample.rule("r", [])])),
    Case("rules[0].ceiling", problem: of([], [Sample.rule("r", ceiling: .amount(Dong(-1)))])),
    Case(
      "rules[0].ceiling",
      problem: of(
        [], [Sample.rule("r", ceiling: .byStar([StarAmount(.five, Dong(1)), StarAmount(.five, Dong(2))]))])),
    Case("rules[0].mostPerBeneficiary", problem: of([], [Sample.rule("r", mostPerBeneficiary: 0)])),
    Case("rules[0].mostPerCommune", problem: of([], [Sample.rule("r", mostPerCommune: -1)])),
    Case("rules[0].smallestGrant", problem: of([], [Sample.rule("r", smallestGrant: -1)])),
    Case("rules[0].scope", problem: of([], [Sample.rule("r", scope: .province("1x"))])),
    Case(
      "rules[0].beneficiaryCap",
      problem: of([], [Sample.rule("r", beneficiaryCap: BeneficiaryCap(Dong(huge), .year))])),
    Case("measures[1].id", problem: of([], measures: [Sample.measure("m", 1), Sample.measure("m", 1)])),
    Case("measures[0].cost", problem: of([], measures: [Sample.measure("m", 0)])),
    Case(
      "measures[1].producerKind",
      problem: of([], measures: [Sample.measure("m", 1), Sample.measure("n", 1, kind: .farm)])),
    Case("measures[0].priority", problem: of([], measures: [Sample.measure("m", 1, priority: 0)])),
    Case("measures[0].priority", problem: of([], measures: [Sample.measure("m", 1, priority: 999)])),
    Case(
      "measures[0].ownShare",
      problem: of([], measures: [Sample.measure("m", 1, ownShare: Share(percent: 101))])),
    Case("measures[0].years", problem: of([], measures: [Sample.measure("m", 1, years: 2026...2101)])),
    Case("measures[0].mostSources", problem: of([], measures: [Sample.measure("m", 1, mostSources: 0)])),
    Case(
      "measures[0].eligibleCosts",
      problem: of(
        [state()], measures: [Sample.measure("m", 10, eligibleCosts: [.init(Dong(11), under: .of("r"))])])),
    Case(
      "measures[0].eligibleCosts",
      problem: of(
        [state()], measures: [Sample.measure("m", 10, eligibleCosts: [.init(Dong(1), under: .of("x"))])])),
    Case(
      "measures[0].place.province", "measures[0].place.commune",
      problem: of([], measures: [Sample.measure("m", 1, place: SupportPlace(province: "9", commune: "544"))])),
    Case(
      "measures[1].item",
      problem: of(
        [], measures: [Sample.measure("m", 1, item: "dryer"), Sample.measure("n", 1, item: "dryer")])),
    Case("measures", problem: of([], measures: [Sample.measure("m", huge - 1), Sample.measure("n", 1)])),
    // What a rule hangs on has to be known.
    Case(
      "measures[0].producerKind",
      problem: of(
        [state()], [Sample.rule("r", beneficiaries: [.farm])], measures: [Sample.measure("m", 1, kind: nil)])),
    Case(
      "measures[0].producerKind",
      problem: of([lender(.credit)], measures: [Sample.measure("m", 1, kind: nil)])),
    Case(
      "measures[0].place",
      problem: of([state()], [Sample.rule("r", scope: .province("19"))], measures: [Sample.measure("m", 1)])),
    Case(
      "measures[0].place.classes",
      problem: of(
        [state()], [Sample.rule("r", rates: [SupportRate(.whole, in: [.plain])])],
        measures: [Sample.measure("m", 1)])),
    Case(
      "measures[0].place.commune",
      problem: of(
        [state()], [Sample.rule("r", mostPerCommune: 1)],
        measures: [Sample.measure("m", 1, place: SupportPlace(province: "19"))])),
    Case(
      "measures[0].star",
      problem: of([state()], [Sample.rule("r", ceiling: .byStar([]))], measures: [Sample.measure("m", 1)])),
    Case(
      "measures[0].eligibleCosts",
      problem: of(
        [state()], [Sample.rule("r", base: .part(Bilingual(vi: "vật tư", en: "inputs")))],
        measures: [Sample.measure("m", 1)])),
    Case("entitlements[0].source", problem: of([], entitlements: [owed("x", 1)])),
    Case("entitlements[0].year", problem: of([state()], entitlements: [owed("s", 1, year: 2026)])),
    Case(
      "entitlements[1].amount", problem: of([state()], entitlements: [owed("s", 600), owed("s", 401)])),
    Case(
      "received[0].rule", "received[0].amount", "received[0].year",
      problem: of(
        [], received: [PriorSupport(rule: .of("x"), beneficiary: .of("htx"), year: 1, amount: Dong(-1))])),
    Case("policy.exclusivity", problem: of([], policy: FundingPolicy(exclusivity: .groups([[.of("x")]])))),
    Case(
      "policy.exclusivity",
      problem: of(
        [Sample.source("o", .ownCapital, 1)], policy: FundingPolicy(exclusivity: .groups([[.of("o")]])))),
    Case(
      "sources[0].categories",
      problem: of([
        FundingSource(
          id: .of("s"), name: Bilingual(vi: "s", en: "s"), kind: .credit, budget: .whole(Dong(1)),
          categories: [])
      ])),
    Case("projects[1].id", problem: of(projects: [project("p"), project("p")])),
    Case("projects[0].cap", problem: of(projects: [project("p", cap: -1)])),
    Case("projects[0].within", problem: of(projects: [project("p", within: "q")])),
    Case(
      "projects[0].within", "projects[1].within",
      problem: of(projects: [project("p", within: "q"), project("q", within: "p")])),
    Case("measures[0].project", problem: of(measures: [Sample.measure("m", 1, project: "x")])),
    Case(
      "measures[1].project",
      problem: of(
        measures: [
          Sample.measure("m", 1, project: "p"), Sample.measure("n", 1, priority: 2, project: "q"),
        ], projects: [project("p", within: "r"), project("q", within: "r"), project("r")])),
    // Caps that cut across purses or years.
    Case(
      "rules[0].beneficiaryCap",
      problem: of(
        [state(), state(id: "t")], [Sample.rule("r", beneficiaryCap: BeneficiaryCap(Dong(10), .lifetime))],
        measures: [Sample.measure("m", 100), Sample.measure("n", 100)])),
    Case(
      "sources[0].beneficiaryCap",
      problem: of(
        [
          Sample.source(
            "s", .provincialBudget, yearly: [2026: 100, 2027: 100], rules: ["r"],
            beneficiaryCap: BeneficiaryCap(Dong(10), .lifetime))
        ], measures: [Sample.measure("m", 100), Sample.measure("n", 100)])),
    Case(
      "measures[0].isWhole",
      problem: of(
        [Sample.source("bank", .credit, 100)],
        measures: [Sample.measure("m", 100, ownShare: Share(percent: 50), isWhole: true)],
        policy: FundingPolicy(borrowedCountsAsOwnShare: false))),
  ]

  @Test("each fault is told with its place", arguments: cases)
  func fault(of entry: Case) throws {
    let error = try #require(
      #expect(throws: FundingError.self) { try entry.problem.validated() })
    #expect(error.faults.map(\.path) == entry.paths)
    for fault in error.faults { #expect(fault.text.vi != fault.text.en) }
    #expect(throws: FundingError.self) { try entry.problem.plan() }
  }

  @Test("a value that is told is none of the other language's words")
  func values() throws {
    let problem = Self.of([Sample.source("s", .ownCapital, yearly: [2026: 1], carryOvers: [2026: 1])])
    let error = try #require(throws: FundingError.self) { try problem.validated() }
    #expect(error.faults.map(\.value) == ["ownCapital"])
  }

  @Test("all faults of a problem are told at once")
  func together() throws {
    let problem = Self.of(
      [Sample.source("s", .ownCapital, -1)], [Sample.rule("r", percent: 101)],
      measures: [Sample.measure("m", 0), Sample.measure("m", 1)], entitlements: [Self.owed("x", -1)])
    let error = try #require(#expect(throws: FundingError.self) { try problem.validated() })
    #expect(
      error.faults.map(\.path) == [
        "rules[0].rates", "sources[0].budget", "measures[1].id", "measures[0].cost", "entitlements[0].amount",
        "entitlements[0].source",
      ])
  }

  @Test("a cap across purses that cannot bind, or of which one line pays, is no fault and is kept")
  func harmlessCrossing() throws {
    let capped = Sample.rule("r", percent: 100, beneficiaryCap: BeneficiaryCap(Dong(60), .lifetime))
    // One measure: at most one of the purses pays, so each may pay up to the cap.
    let one = Self.of([Self.state(), Self.state(id: "t")], [capped], measures: [Sample.measure("m", 100)])
    #expect(try one.plan().total == Dong(60))
    // Two small measures: both together stay below the cap.
    let two = Self.of(
      [Self.state(), Self.state(id: "t")], [capped],
      measures: [Sample.measure("m", 30), Sample.measure("n", 30)])
    #expect(try two.plan().total == Dong(60))
  }

  @Test("a rule's cap lies within the purse's cap for a beneficiary, both kept")
  func nestedCaps() throws {
    let problem = Self.of(
      [
        Sample.source(
          "s", .provincialBudget, 1_000, rules: ["r", "q"],
          beneficiaryCap: BeneficiaryCap(Dong(150), .year))
      ],
      [
        Sample.rule("r", percent: 100, beneficiaryCap: BeneficiaryCap(Dong(70), .lifetime)),
        Sample.rule("q", percent: 100, [.packaging]),
      ],
      measures: [
        Sample.measure("m", 60), Sample.measure("n", 60), Sample.measure("o", 200, .packaging),
        Sample.measure("p", 60, by: "other"),
      ])
    let plan = try problem.plan()
    try plan.verify(for: problem)
    let funded = plan.measures.map(\.funded.amount)
    #expect(funded[0] + funded[1] <= 70)
    #expect(funded[0] + funded[1] + funded[2] == 150)
    #expect(funded[3] == 60)
    #expect(try problem.allocation().sourceGroups.map(\.cap.amount) == [150, 70])
  }

  @Test("unverified rules are used only with leave, and then listed")
  func unverified() throws {
    let rule = Sample.rule("r", confidence: .unverified)
    let problem = Self.of(
      [Self.state()], [rule], measures: [Sample.measure("m", 100)],
      policy: FundingPolicy(allowsUnverified: true))
    let plan = try problem.plan()
    #expect(plan.unverified == [.of("r")])
    let text = try problem.explanation(of: plan).text(for: problem, in: .vietnamese)
    #expect(text.contains("CHƯA KIỂM CHỨNG"))
  }

  @Test("the order of purses, rules and measures changes no amount", arguments: 0..<6 as Range<UInt64>)
  func shuffled(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let problem = FundingInstances.problem(seed: 40 + seed, hasWholes: seed.isMultiple(of: 2))
    let other = FundingProblem(
      day: problem.day, sources: problem.sources.shuffled(using: &random),
      rules: problem.rules.shuffled(using: &random), measures: problem.measures.shuffled(using: &random))
    func amounts(_ problem: FundingProblem) throws -> [String] {
      try problem.plan().lines.map { "\($0.measure) \($0.source) \($0.amount) \($0.rule?.text ?? "")" }
        .sorted()
    }
    #expect(try amounts(problem) == amounts(other))
  }

  @Test("the largest amounts are planned without a trap")
  func largest() throws {
    let most = AllocationProblem.largestSum.amount
    let problem = Self.of(
      [Sample.source("s", .provincialBudget, most, rules: ["r"])],
      [Sample.rule("r", rates: [SupportRate(try Share(Int.max - 1, Int.max))])],
      measures: [Sample.measure("m", most, ownShare: try Share(1, Int.max), mostSources: 1)])
    let plan = try problem.plan()
    try plan.verify(for: problem)
    #expect(plan.total.amount == most - 1)
    let scaled = try problem.planScaledToFunding()
    try scaled.verify(for: problem)
    _ = try problem.explanation(of: plan)
  }

  @Test(
    "no number makes a call trap: a problem is planned and explained, or its faults are told",
    arguments: 0..<60 as Range<UInt64>)
  func extremes(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    // Every other seed keeps to what a valid problem may hold.
    let isWild = seed.isMultiple(of: 2)
    func amount() -> Int64 {
      (isWild ? [.min, -1, 0, 1, 99, 1 << 59, 1 << 60, .max] : [1, 99, 1_000, (1 << 58) - 1])
        .randomElement(using: &random) ?? 0
    }
    func count(_ most: Int) -> Int { isWild ? Int(amount()) : .random(in: 1...most, using: &random) }
    func year() -> Int {
      (isWild ? [.min, 0, 2000, 2026, 2100, 2101, .max] : [2026, 2027, 2028]).randomElement(using: &random)
        ?? 0
    }
    func share() throws -> Share {
      let (one, other) = (
        (isWild ? [0, 1, .max] : [0, 1, 6]).randomElement(using: &random) ?? 0,
        (isWild ? [1, 7, .max] : [7, .max]).randomElement(using: &random) ?? 1
      )
      return try Share(one, other)
    }
    let rule = Sample.rule(
      "r", rates: [SupportRate(try share())], ceiling: .amount(Dong(amount())),
      beneficiaryCap: BeneficiaryCap(Dong(amount()), .lifetime), mostPerBeneficiary: count(3),
      smallestGrant: amount())
    let years = [year(), year()].sorted()
    let measure = Sample.measure(
      "m", amount(), priority: count(3), years: years[0]...years[1], ownShare: try share(),
      eligibleCosts: isWild ? [.init(Dong(amount()), under: .of("r"))] : [], mostSources: count(3))
    let problem = Self.of(
      [
        Sample.source(
          "s", .provincialBudget,
          yearly: Dictionary([(year(), amount()), (year(), amount())], uniquingKeysWith: { $1 }),
          carryOvers: isWild ? [year(): amount()] : [:],
          rules: ["r"], preference: count(1_000)),
        Sample.source("own", .ownCapital, yearly: [year(): amount()]),
        Sample.source("bank", .credit, amount(), rate: count(1_000_000)),
      ], [rule], measures: [measure, Sample.measure("n", 10)],
      entitlements: isWild ? [Self.owed("s", amount(), year: year())] : [],
      received: [PriorSupport(rule: .of("r"), beneficiary: .of("htx"), year: year(), amount: Dong(amount()))])
    _ = rule.ceiling(for: measure, on: Sample.day, after: problem.received)
    do {
      let plan = try problem.plan(nodes: 10)
      try plan.verify(for: problem)
      _ = try problem.explanation(of: plan).text(for: problem, in: .english)
      for policy in ReplanPolicy.allCases {
        let paid = [Disbursement(Dong(amount()), for: .of("m"), from: PurseYear(.of("bank")))]
        let replan = try? problem.replan(from: plan, paid: paid, policy, nodes: 10)
        try replan?.verify(for: problem, from: plan)
      }
    } catch let error as FundingError {
      #expect(!error.faults.isEmpty)
      #expect(isWild || error.faults.allSatisfy { $0.path.hasSuffix("beneficiaryCap") })
    }
  }

  private static func state(_ rules: [String] = ["r"], id: String = "s") -> FundingSource {
    Sample.source(id, .provincialBudget, 1_000, rules: rules)
  }

  private static func lender(
    _ kind: CapitalKind, _ ceilings: [LendingCeiling] = LendingCeiling.decree156_2025
  ) -> FundingSource {
    FundingSource(
      id: .of("bank"), name: Bilingual(vi: "bank", en: "bank"), kind: kind, budget: .whole(Dong(10)),
      lendingCeilings: ceilings)
  }

  private static func owed(_ source: String, _ amount: Int64, year: Int? = nil) -> Entitlement {
    Entitlement(source: .of(source), year: year, beneficiary: .of("htx"), amount: Dong(amount))
  }

  private static func of(
    _ sources: [FundingSource] = [], _ rules: [SupportRule] = [Sample.rule("r")],
    measures: [SupportMeasure] = [], entitlements: [Entitlement] = [], received: [PriorSupport] = [],
    projects: [SupportProject] = [], policy: FundingPolicy = FundingPolicy()
  ) -> FundingProblem {
    Sample.problem(
      sources, rules, measures, entitlements: entitlements, received: received, projects: projects,
      policy: policy)
  }

  private static func project(_ id: String, cap: Int64 = 1, within: String? = nil) -> SupportProject {
    Sample.project(id, cap: cap, within: within)
  }
}
