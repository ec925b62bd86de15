import Foundation
import OCOP
import TestSupport
import Testing

@Suite struct `A programme's plan` {
  @Test(arguments: 1...25) func `is the best of all choices where any number of state purses may join`(
    seed: Int
  ) throws {
    try check(SmallSelection(seed: UInt64(seed), isExclusive: false))
  }

  @Test(arguments: 1...12) func `is the best of all choices where one state purse pays a measure`(seed: Int)
    throws
  {
    try check(SmallSelection(seed: UInt64(1_000 + seed), isExclusive: true))
  }

  @Test(arguments: 1...30) func `is the best of all choices where money is short and many choices tie`(
    seed: Int
  ) throws {
    try check(
      SmallSelection(seed: UInt64(2_000 + seed), isExclusive: seed.isMultiple(of: 3), isPoor: true))
  }

  /// Products of one producer stand together, so that its own money counts once for them.
  @Test(arguments: 1...Rounds.all(60, atTheDesk: 20))
  func `is the best where a producer's products stand together`(
    seed: Int
  ) throws {
    try check(
      SmallSelection(
        seed: UInt64(3_000 + seed), isExclusive: seed.isMultiple(of: 4), isPoor: seed.isMultiple(of: 3),
        isGrouped: true))
  }

  private func check(_ small: SmallSelection) throws {
    let plan = try small.selection.plan()
    let best = small.best
    #expect(plan.isFinished)
    #expect(plan.worth == best.worth && plan.cost == Dong(best.cost) && plan.goals == best.goals)
    #expect(plan.bound == best.worth && plan.gap == .zero)
    #expect(plan.funding.measures.allSatisfy { $0.status == .full })
    #expect(throws: Never.self) { try plan.verify(for: small.selection) }
  }

  /// What a search that ended early claims holds all the same.
  @Test(arguments: 1...25) func `says how far it may lie below the best where its search ended early`(
    seed: Int
  ) throws {
    let small = try SmallSelection(seed: UInt64(seed), isExclusive: false)
    let best = small.best
    for nodes in 1...3 {
      let plan = try small.selection.plan(nodes: nodes)
      #expect(plan.worth <= best.worth && best.worth <= plan.bound)
      #expect(!plan.isFinished || plan.goals == best.goals)
      #expect(plan.gap == (try Share(plan.bound - plan.worth, max(1, plan.bound))))
      #expect(throws: Never.self) { try plan.verify(for: small.selection) }
    }
  }

  /// Some of the small selections must need more than the lump of money, or nothing above tests refutations.
  @Test func `needs refutations for some selections`() throws {
    let counts = try (1...25).map { seed in
      try SmallSelection(seed: UInt64(seed), isExclusive: false).selection.plan().proof.refutations.count
    }
    #expect(counts.count { $0 > 0 } >= 10)
    #expect(
      try (1...25).contains { seed in
        try !SmallSelection(seed: UInt64(seed), isExclusive: false).selection.plan(nodes: 1).isFinished
      })
  }

  @Test func `is refused once anything of it is changed`() throws {
    let small = try #require(
      try (1...25).lazy.map { try SmallSelection(seed: UInt64($0), isExclusive: false) }
        .first { try !$0.selection.plan().proof.refutations.isEmpty && $0.best.worth > 0 })
    let plan = try small.selection.plan()
    func changed(_ change: (inout [String: Any]) throws -> Void) throws -> ProgrammePlan {
      var object = try #require(
        JSONSerialization.jsonObject(with: JSONEncoder().encode(plan)) as? [String: Any])
      try change(&object)
      return try JSONDecoder().decode(
        ProgrammePlan.self, from: JSONSerialization.data(withJSONObject: object))
    }
    let same = try changed { _ in }
    #expect(same == plan)
    #expect(throws: ProgrammePlanError.format(2)) {
      try changed { $0["format"] = 2 }.verify(for: small.selection)
    }
    for (field, value) in [
      ("worth", plan.worth + 1), ("cost", Int(plan.cost.amount) + 1), ("bound", plan.bound + 1),
    ] {
      #expect(throws: ProgrammePlanError.differs(field)) {
        try changed { $0[field] = value }.verify(for: small.selection)
      }
    }
    let unproven = try changed { object in
      var proof = try #require(object["proof"] as? [String: Any])
      proof["refutations"] = [Any]()
      object["proof"] = proof
    }
    let error = #expect(throws: ProgrammePlanError.self) { try unproven.verify(for: small.selection) }
    guard case .notProven = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    let swapped = try changed { object in
      var proof = try #require(object["proof"] as? [String: Any])
      var refutations = try #require(proof["refutations"] as? [[String: Any]])
      refutations[0]["plan"] = object["funding"]
      proof["refutations"] = refutations
      object["proof"] = proof
    }
    #expect(throws: ProgrammePlanError.self) { try swapped.verify(for: small.selection) }
    let other = try changed { object in
      var choices = try #require(object["choices"] as? [[String: Any]])
      choices = choices.map { $0.merging(["goal": 0, "star": 5]) { _, new in new } }
      object["choices"] = choices
    }
    #expect(throws: ProgrammePlanError.self) { try other.verify(for: small.selection) }
  }

  /// What purses for all never pay of a goal is proved by a plan for that goal; another plan, or one too few, is refused.
  @Test func `is refused where what producers have to pay is not proved`() throws {
    let small = try #require(
      try (1...40).lazy.map {
        try SmallSelection(seed: UInt64(3_000 + $0), isExclusive: false, isGrouped: true)
      }
      .first { try $0.selection.plan().proof.alone?.joined().contains { $0.total > .zero } ?? false })
    let plan = try small.selection.plan()
    func changed(_ change: (inout [[Any]]) -> Void) throws -> ProgrammePlan {
      var object = try #require(
        JSONSerialization.jsonObject(with: JSONEncoder().encode(plan)) as? [String: Any])
      var proof = try #require(object["proof"] as? [String: Any])
      var alone = try #require(proof["alone"] as? [[Any]])
      change(&alone)
      proof["alone"] = alone
      object["proof"] = proof
      return try JSONDecoder().decode(
        ProgrammePlan.self, from: JSONSerialization.data(withJSONObject: object))
    }
    #expect(throws: Never.self) { try changed { _ in }.verify(for: small.selection) }
    let place = try #require(plan.proof.alone?.firstIndex { $0.contains { $0.total > .zero } })
    let other = try #require(plan.proof.alone?.indices.first { $0 != place })
    for forged in [
      try changed { $0.swapAt(place, other) }, try changed { $0[place].removeLast() },
      try changed { $0.removeLast() },
    ] {
      #expect(throws: ProgrammePlanError.self) { try forged.verify(for: small.selection) }
    }
    #expect(throws: ProgrammePlanError.differs("alone")) {
      try changed { $0.removeLast() }.verify(for: small.selection)
    }
  }

  /// Under hard rules a certificate speaks only of the purses that its plan left open: without the bounds of the search it proves
  /// nothing of the others.
  @Test func `is refused where a part of its proof lacks the bounds of a hard search`() throws {
    let small = try #require(
      try (1...40).lazy.map { try SmallSelection(seed: UInt64(1_000 + $0), isExclusive: true) }
        .first { try $0.selection.plan().proof.refutations.contains { !$0.plan.choices.closed.isEmpty } })
    let plan = try small.selection.plan()
    #expect(throws: Never.self) { try plan.verify(for: small.selection) }
    var object = try #require(
      JSONSerialization.jsonObject(with: JSONEncoder().encode(plan)) as? [String: Any])
    var proof = try #require(object["proof"] as? [String: Any])
    var refutations = try #require(proof["refutations"] as? [[String: Any]])
    for place in refutations.indices {
      var part = try #require(refutations[place]["plan"] as? [String: Any])
      part["bounds"] = nil
      refutations[place]["plan"] = part
    }
    proof["refutations"] = refutations
    object["proof"] = proof
    let forged = try JSONDecoder().decode(
      ProgrammePlan.self, from: JSONSerialization.data(withJSONObject: object))
    #expect(forged.proof.refutations.allSatisfy { $0.plan.bounds == nil })
    let error = #expect(throws: ProgrammePlanError.self) { try forged.verify(for: small.selection) }
    guard case .notRefuted = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  private func goal(_ id: String, _ star: Star, worth: Int = 1, cost: Int64) throws -> ProgrammeGoal {
    ProgrammeGoal(
      star, worth: worth,
      cost == 0
        ? []
        : [
          SupportMeasure(
            id: try ID(id), name: Bilingual(vi: "x", en: "x"), cost: Dong(cost), category: .packaging,
            beneficiary: try ID("htx"))
        ])
  }

  private func money(_ budget: Int64) throws -> FundingProblem {
    FundingProblem(
      day: try CivilDate("2026-03-01"),
      sources: [
        FundingSource(
          id: try ID("own"), name: Bilingual(vi: "x", en: "x"), kind: .ownCapital,
          budget: .whole(Dong(budget)))
      ], rules: [], measures: [])
  }

  @Test func `takes the cheaper of equals, then the earlier goal of the first candidate`() throws {
    func goals(_ first: [ProgrammeGoal], _ second: [ProgrammeGoal], _ budget: Int64) throws -> [Int?] {
      try ProgrammeSelection(
        of: [ProgrammeCandidate(ID("a"), first), ProgrammeCandidate(ID("b"), second)], under: money(budget)
      ).plan().goals
    }
    #expect(try goals([goal("1", .four, cost: 5)], [goal("2", .four, cost: 4)], 6) == [nil, 0])
    #expect(try goals([goal("1", .four, cost: 5)], [goal("2", .four, cost: 5)], 6) == [0, nil])
    #expect(
      try goals([goal("1", .five, cost: 5), goal("2", .four, cost: 5)], [goal("3", .four, cost: 9)], 6) == [
        0, nil,
      ])
    #expect(try goals([goal("1", .four, cost: 0)], [goal("2", .four, cost: 9)], 6) == [0, nil], "free")
    #expect(try goals([], [], 6) == [nil, nil])
  }

  @Test func `is settled at once where what all purses hold decides, for a province's list`() throws {
    var random = SeededGenerator(seed: 5)
    let candidates = try (0..<120).map { place in
      ProgrammeCandidate(
        try ID("sp-\(place)"),
        [
          try goal("\(place)-5", .five, worth: 3, cost: Int64.random(in: 80...300, using: &random)),
          try goal("\(place)-4", .four, worth: 2, cost: Int64.random(in: 20...120, using: &random)),
        ])
    }
    let selection = ProgrammeSelection(of: candidates, under: try money(3_000))
    let plan = try selection.plan()
    #expect(plan.isFinished && plan.proof.refutations.isEmpty)
    #expect(plan.cost <= Dong(3_000) && plan.cost > Dong(2_900))
    #expect(throws: Never.self) { try plan.verify(for: selection) }
  }

  @Test func `takes costs of any size, or says that they are too large`() throws {
    let most = AllocationProblem.largestSum.amount
    let plan = try ProgrammeSelection(
      of: [ProgrammeCandidate(ID("a"), [goal("1", .four, cost: most)])], under: money(most)
    ).plan()
    #expect(plan.cost == Dong(most) && plan.worth == 1)
    for cost in [most + 1, Int64.max] {
      #expect(throws: ProgrammeSelectionError.self) {
        try ProgrammeSelection(
          of: [
            ProgrammeCandidate(ID("a"), [goal("1", .four, cost: cost)]),
            ProgrammeCandidate(ID("b"), [goal("2", .four, cost: cost)]),
          ], under: money(most)
        ).plan()
      }
    }
  }

  /// State money pays at most half of each measure, and producers have their own, which counts once for what stands together.
  @Test(arguments: [(1, 10), (2, 10), (5, 10)])
  func `finds and bounds a choice of producers with their own money`(
    productsEach: Int, mostPercent: Int
  ) throws {
    let selection = try Province(products: 50, each: productsEach, seed: 3).selection
    let plan = try selection.plan(nodes: 30)
    let most = try Share(mostPercent, 100)
    #expect(plan.worth > 0 && plan.gap <= most, "\(plan.worth) of \(plan.bound)")
    #expect(plan.funding.measures.allSatisfy { $0.status == .full })
    #expect(throws: Never.self) { try plan.verify(for: selection) }
  }

  /// So many products of one producer that its ways can no longer be told apart by what it has to pay itself.
  @Test func `begins with a choice near the best for a producer with many products`() throws {
    var random = SeededGenerator(seed: 9)
    let day = try CivilDate("2026-03-01")
    let rule = SupportRule(
      id: try ID("r"), title: Bilingual(vi: "x", en: "x"), categories: [.packaging],
      rates: [SupportRate(try Share(1, 2))], inForce: DatePeriod(from: day), citation: Citation("1/2026"),
      confidence: .read)
    let sources = [
      FundingSource(
        id: try ID("s"), name: Bilingual(vi: "x", en: "x"), kind: .provincialBudget,
        budget: .whole(Dong(800)), rules: [rule.id]),
      FundingSource(
        id: try ID("o"), name: Bilingual(vi: "x", en: "x"), kind: .ownCapital, budget: .whole(Dong(900)),
        owner: try ID("htx")),
    ]
    let candidates = try (0..<24).map { place in
      ProgrammeCandidate(
        try ID("sp-\(place)"),
        [
          try goal(
            "\(place)", .four, worth: Int.random(in: 5...15, using: &random),
            cost: Int64.random(in: 20...200, using: &random))
        ])
    }
    let selection = ProgrammeSelection(
      of: candidates, under: FundingProblem(day: day, sources: sources, rules: [rule], measures: []))
    let plan = try selection.plan(nodes: 1)
    let most = try Share(5, 100)
    #expect(plan.worth > 0 && plan.gap <= most, "\(plan.worth) of \(plan.bound)")
    #expect(throws: Never.self) { try plan.verify(for: selection) }
  }

  /// A part of a project is bounded by purses for all too.
  @Test func `bounds goals of a project by the purses for all`() throws {
    let project = SupportProject(id: try ID("p"), name: Bilingual(vi: "x", en: "x"), cap: Dong(30))
    let measures = try ["1", "2"].map { id in
      SupportMeasure(
        id: try ID(id), name: Bilingual(vi: "x", en: "x"), cost: Dong(20), category: .packaging,
        beneficiary: try ID("htx"), project: project.id)
    }
    let rule = SupportRule(
      id: try ID("r"), title: Bilingual(vi: "x", en: "x"), categories: [.packaging],
      rates: [SupportRate(.whole)], inForce: DatePeriod(from: try CivilDate("2026-01-01")),
      citation: Citation("1/2026"), confidence: .read)
    let sources = [
      FundingSource(
        id: try ID("s"), name: Bilingual(vi: "x", en: "x"), kind: .provincialBudget,
        budget: .whole(Dong(100)),
        rules: [rule.id]),
      FundingSource(
        id: try ID("o"), name: Bilingual(vi: "x", en: "x"), kind: .ownCapital, budget: .whole(Dong(5)),
        owner: try ID("htx")),
    ]
    let selection = ProgrammeSelection(
      of: try measures.enumerated().map { place, measure in
        ProgrammeCandidate(try ID("sp-\(place)"), [ProgrammeGoal(.four, worth: 1, [measure])])
      },
      under: FundingProblem(
        day: try CivilDate("2026-03-01"), sources: sources, rules: [rule], measures: [], projects: [project]))
    let plan = try selection.plan()
    #expect(plan.worth == 1 && plan.isFinished, "the project has room for one")
    #expect(plan.proof.sharedCeiling != nil)
    #expect(throws: Never.self) { try plan.verify(for: selection) }
  }

  @Test func `is refused where the selection has a fault, by name`() throws {
    func fault(_ candidates: [ProgrammeCandidate], _ money: FundingProblem? = nil) throws
      -> ProgrammeSelectionError?
    {
      let selection = ProgrammeSelection(of: candidates, under: try money ?? self.money(9))
      return #expect(throws: ProgrammeSelectionError.self) { try selection.plan() }
    }
    let sound = ProgrammeCandidate(try ID("a"), [try goal("1", .four, cost: 1)])
    #expect(try fault([sound, sound]) == .productTwice(ID("a")))
    #expect(
      try fault([sound, ProgrammeCandidate(ID("b"), [goal("1", .four, cost: 2)])]) == .measureTwice(ID("1")))
    #expect(
      try fault([ProgrammeCandidate(ID("a"), [goal("1", .four, worth: 0, cost: 1)])])
        == .worthOutOfRange(ID("a"), .four, 0))
    #expect(
      try fault([
        ProgrammeCandidate(ID("a"), [goal("1", .four, worth: 10_000, cost: 1)]),
        ProgrammeCandidate(ID("b"), [goal("2", .four, worth: 1, cost: 1)]),
      ]) == .tooMuchWorth(10_001))
    #expect(
      try fault((0...1_000).map { ProgrammeCandidate(try ID("\($0)"), []) }) == .tooManyCandidates(1_001))
    let item = { (id: String) in
      ProgrammeGoal(
        .four,
        [
          SupportMeasure(
            id: try ID(id), name: Bilingual(vi: "x", en: "x"), cost: Dong(1), category: .packaging,
            beneficiary: try ID("htx"), item: "máy sấy")
        ])
    }
    #expect(
      try fault([ProgrammeCandidate(ID("a"), [item("1")]), ProgrammeCandidate(ID("b"), [item("2")])])
        == .itemTwice("máy sấy"))
    #expect(throws: Never.self) {
      try ProgrammeSelection(of: [ProgrammeCandidate(ID("a"), [item("1"), item("2")])], under: money(9))
        .plan()
    }
    let measures = FundingProblem(
      day: try CivilDate("2026-03-01"), sources: [], rules: [], measures: sound.goals[0].measures)
    #expect(try fault([sound], measures) == .moneyHasMeasures)
    guard case .money(let error) = try fault([ProgrammeCandidate(ID("a"), [goal("1", .four, cost: -1)])])
    else {
      Issue.record("a cost below 0 was taken")
      return
    }
    #expect(error.faults.first?.field == "cost")
  }
}

/// A province's list: producers with money of their own, and state purses that pay half.
private struct Province {
  let selection: ProgrammeSelection

  init(products: Int, each: Int, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    func millions(_ range: ClosedRange<Int64>) -> Dong {
      Dong(Int64.random(in: range, using: &random) * 1_000_000)
    }
    let day = try CivilDate("2026-03-01")
    let kinds: [(id: String, kind: CapitalKind, category: MeasureCategory, budget: Int64)] = [
      ("tinh", .provincialBudget, .packaging, 225), ("kc", .industryPromotion, .equipment, 175),
      ("khcn", .scienceAndTechnology, .intellectualProperty, 100),
    ]
    let rules = try kinds.map { row in
      SupportRule(
        id: try ID(row.id), title: Bilingual(vi: "x", en: "x"), categories: [row.category],
        rates: [SupportRate(try Share(1, 2))], inForce: DatePeriod(from: day), citation: Citation("1/2026"),
        confidence: .read)
    }
    var sources = try kinds.map { row in
      FundingSource(
        id: try ID(row.id), name: Bilingual(vi: "x", en: "x"), kind: row.kind,
        budget: .whole(Dong(row.budget * Int64(products) * 20_000)), rules: [try ID(row.id)])
    }
    for owner in 0..<(products / each) {
      sources.append(
        FundingSource(
          id: try ID("o\(owner)"), name: Bilingual(vi: "x", en: "x"), kind: .ownCapital,
          budget: .whole(millions(10...60)), owner: try ID("ct-\(owner)")))
    }
    let candidates = try (0..<products).map { product in
      ProgrammeCandidate(
        try ID("sp-\(product)"),
        try [(Star.five, 3, 60...160), (.four, 2, 20...80)].map { star, worth, costs in
          ProgrammeGoal(
            star, worth: worth,
            try (0..<2).map { measure in
              SupportMeasure(
                id: try ID("\(product)-\(star.rawValue)-\(measure)"), name: Bilingual(vi: "x", en: "x"),
                cost: millions(costs), category: kinds[Int.random(in: 0..<3, using: &random)].category,
                beneficiary: try ID("ct-\(product / each)"))
            })
        })
    }
    selection = ProgrammeSelection(
      of: candidates, under: FundingProblem(day: day, sources: sources, rules: rules, measures: []))
  }
}
