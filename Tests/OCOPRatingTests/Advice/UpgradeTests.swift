import OCOP
import TestSupport
import Testing

@Suite struct `An upgrade plan` {
  private func plan(_ upgrade: Upgrade) -> UpgradePlan? {
    if case .plan(let plan) = upgrade { plan } else { nil }
  }

  @Test func `meets the minima and the points at the least cost`() throws {
    let rater = try SmallSet.rater()
    let sheet = try SmallSet.sheet("a", "b", "a", "a", "b")  // 0 + 30 + 0 + 0 + 5
    let upgrade = try rater.cheapestUpgrade(to: .three, from: sheet)
    let found = try #require(plan(upgrade))
    // 1.1 must reach c for its minimum; 13 points more cost one step at 1.2 or at 4.1, and the earlier is taken.
    #expect(found.steps.map(\.criterion) == ["1.1", "1.2"])
    #expect(found.steps.map(\.to) == [.c, .c])
    #expect(found.steps.map(\.cost) == [2, 1])
    #expect(found.cost == 3)
    #expect(found.total == Score(67))
  }

  @Test func `is empty where the level is held`() throws {
    let found = try plan(
      SmallSet.rater().cheapestUpgrade(to: .four, from: SmallSet.sheet("c", "b", "b", "b", "c")))
    #expect(found?.steps == [])
    #expect(found?.cost == 0)
    #expect(found?.total == Score(70))
  }

  @Test func `counts an answer that a new story makes apply`() throws {
    // 52 points: the structure does not count without a story.
    let sheet = try SmallSet.sheet("c", "b", "a", "b", "c")
    let limits = UpgradeLimits(frozen: ["1.2"])
    let found = try #require(plan(SmallSet.rater().cheapestUpgrade(to: .four, from: sheet, limits: limits)))
    #expect(found.steps.map(\.criterion) == ["2"])
    #expect(found.total == Score(70), "10 for the story and 8 for its structure")
  }

  @Test func `never ends eliminated`() throws {
    let found = try #require(
      plan(SmallSet.rater().cheapestUpgrade(to: .three, from: SmallSet.sheet("c", "c", "b", "b", "a"))))
    #expect(found.steps.map(\.criterion) == ["4.1"])
    #expect(found.steps.map(\.to) == [.b])
  }

  @Test func `follows the costs that are stated`() throws {
    let sheet = try SmallSet.sheet("c", "a", "a", "a", "b")  // 7
    func steps(_ costs: [CriterionCode: [OptionLetter: Int]]) throws -> [CriterionCode] {
      try plan(SmallSet.rater().cheapestUpgrade(to: .two, from: sheet, costs: UpgradeCosts(costs)))?
        .steps.map(\.criterion) ?? []
    }
    #expect(try steps([:]) == ["1.2"])
    #expect(try steps(["1.2": [.b: 9, .c: 9]]) == ["2", "4.1"], "10 and 15 points in two steps of 1")
    #expect(try steps(["1.2": [.b: 9, .c: 0]]) == ["1.2"], "a dearer option may cost less")
    #expect(try steps(["1.2": [.a: 7]]) == ["1.2"], "the cost of the present option says nothing")
  }

  @Test func `that is impossible names what blocks it`() throws {
    let rater = try SmallSet.rater()
    let sheet = try SmallSet.sheet("a", "a", "a", "a", "a")
    #expect(
      try rater.cheapestUpgrade(to: .five, from: sheet, limits: UpgradeLimits(frozen: ["1.1", "4.1", "2"]))
        == .impossible([.criterion("1.1"), .criterion("4.1")]))
    #expect(
      try rater.cheapestUpgrade(to: .five, from: sheet, limits: UpgradeLimits(excluded: ["1.2": [.c]]))
        == .impossible([.criterion("1.2")]))
    #expect(
      try rater.cheapestUpgrade(to: .five, from: sheet, limits: UpgradeLimits(frozen: ["2", "3"]))
        == .impossible([.total]))
    #expect(
      try rater.cheapestUpgrade(to: .three, from: sheet, eliminations: [.set]) == .impossible([.eliminated]))
  }

  @Test func `refuses what it cannot plan from, and names it`() throws {
    let rater = try SmallSet.rater()
    let sheet = try SmallSet.sheet("a", "a", "a", "a", "a")
    var open = sheet
    open["1.2"] = nil
    #expect(throws: UpgradeError.notAnswered("1.2")) { try rater.cheapestUpgrade(to: .three, from: open) }
    var wrong = sheet
    wrong["9"] = .noneHolds
    #expect(throws: UpgradeError.sheet(.unknownCriterion(member: 0, "9"))) {
      try rater.cheapestUpgrade(to: .three, from: wrong)
    }
    #expect(throws: UpgradeError.costOutOfRange("2", .b, -1)) { try UpgradeCosts(["2": [.b: -1]]) }
    #expect(throws: UpgradeError.costOutOfRange("2", .b, 1_000_000_001)) {
      try UpgradeCosts(["3": [.a: -1], "2": [.b: 1_000_000_001]])
    }
    #expect(throws: UpgradeError.unknownCriterion("1")) {
      try rater.cheapestUpgrade(to: .three, from: sheet, limits: UpgradeLimits(frozen: ["1"]))
    }
    #expect(throws: UpgradeError.unknownOption("2", .c)) {
      try rater.cheapestUpgrade(to: .three, from: sheet, costs: UpgradeCosts(["2": [.c: 1]]))
    }
  }

  @Test func `takes the earlier criterion where plans cost the same, though what hangs on it stands apart`()
    throws
  {
    let set = CriteriaSet(
      number: 1, id: "apart", name: SmallSet.text("x"), citation: Citation("1"), elimination: nil,
      parts: [
        CriteriaSet.Part(
          "A", SmallSet.text("x"), maximum: 90,
          Criterion("1", SmallSet.question("gate", [(0, []), (30, [])])),
          Criterion("2", SmallSet.question("free", [(0, []), (30, [])])),
          Criterion(
            "3", SmallSet.question("told", [(0, []), (30, [])]),
            applies: Applicability(when: "1", isAtLeast: .b, vi: "x", en: "x")))
      ])
    let rater = try Rater(.decision26_2026, criteria: set)
    let sheet = try ScoreSheet(["1": "b", "2": "a", "3": "a"])
    let found = try #require(plan(rater.cheapestUpgrade(to: .three, from: sheet)))
    #expect(found.steps.map(\.criterion) == ["2"])
  }

  @Test
  func `is found fast for a set with many criteria on one condition, and refused for one beyond reason`()
    throws
  {
    func set(gates: Int, hanging: Int) -> CriteriaSet {
      let options: [(points: Int, stars: [Star])] = [(0, []), (1, []), (2, []), (3, [])]
      let first = (1...gates).map { Criterion(SmallSet.code($0), SmallSet.question("g", options)) }
      let rest = (1...hanging).map { number in
        Criterion(
          SmallSet.code(gates + number), SmallSet.question("h", options),
          applies: Applicability(
            when: SmallSet.code((number - 1) % gates + 1), isAtLeast: .b, vi: "x", en: "x"))
      }
      return CriteriaSet(
        number: 1, id: "many", name: SmallSet.text("x"), citation: Citation("1"), elimination: nil,
        parts: [CriteriaSet.Part("A", SmallSet.text("x"), maximum: 3 * (gates + hanging), first + rest)])
    }
    func upgrade(_ set: CriteriaSet) throws -> Upgrade {
      var sheet = ScoreSheet()
      for leaf in set.leaves { sheet[leaf.code] = .option(.a) }
      return try Rater(.decision26_2026, criteria: set).cheapestUpgrade(to: .two, from: sheet)
    }
    #expect(try plan(upgrade(set(gates: 1, hanging: 25)))?.total == Score(30))
    #expect(throws: UpgradeError.tooLarge) { try upgrade(set(gates: 60, hanging: 60)) }
  }

  @Test func `stays within the case of the present answer`() throws {
    let rater = try RatingRegime.decision26_2026.rater(for: .communityEcoTourism)
    var sheet = ScoreSheet()
    for leaf in rater.criteria.leaves { sheet[leaf.code] = .option(.a) }
    sheet["9"] = .option(.c)
    let found = try #require(plan(rater.cheapestUpgrade(to: .five, from: sheet)))
    let moves = Dictionary(uniqueKeysWithValues: found.steps.map { ($0.criterion, $0.to) })
    #expect([nil, .b].contains(moves["8"]))
    #expect([nil, .d].contains(moves["9"]))
  }

  @Test func `is one of the Pareto-optimal ones, which trade cost for points`() throws {
    let rater = try RatingRegime.decision26_2026.rater(for: .tea)
    var sheet = ScoreSheet()
    for leaf in rater.criteria.leaves { sheet[leaf.code] = .option(.a) }
    let plans = try rater.paretoUpgrades(to: .four, from: sheet)
    #expect(try plans.first?.cost == plan(rater.cheapestUpgrade(to: .four, from: sheet))?.cost)
    #expect(plans.last?.total == Score(100))
    for (former, latter) in zip(plans, plans.dropFirst()) {
      #expect(former.cost < latter.cost && former.total < latter.total)
    }
    for plan in plans {
      var upgraded = sheet
      for step in plan.steps { upgraded[step.criterion] = .option(step.to) }
      let rating = try rater.rate(upgraded)
      #expect(rating.total.value == plan.total)
      #expect((rating.star?.value ?? .one) >= .four)
    }
  }
}

/// Two thousand random small sets, each plan against every way there is.
@Suite struct `The cheapest plan` {
  private struct Random {
    var generator: SeededGenerator

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

    mutating func question(_ name: String, caps: Int) -> Criterion.Question {
      let points = (0...number(1...3)).map { _ in number(0...caps) }.sorted()
      var stars = [Star.three, .four, .five].filter { _ in number(0...4) == 0 }[...]
      return SmallSet.question(
        name, points.map { ($0, number(0...1) == 0 ? [] : stars.popFirst().map { [$0] } ?? []) })
    }

    mutating func condition(on gate: Criterion?) -> Applicability? {
      gate.map { gate in
        let index = number(0...(gate.question?.options.count ?? 1) - 1)
        return Applicability(when: gate.code, isAtLeast: OptionLetter(index: index) ?? .a, vi: "x", en: "x")
      }
    }

    mutating func set() -> CriteriaSet {
      let free = (1...number(2...3)).map { Criterion(SmallSet.code($0), question("q\($0)", caps: 40)) }
      let story = Criterion("4", question("story", caps: 20))
      // What hangs on an answer may stand right after it or further on, and something may hang on that in turn.
      let gates = (free + [story]).filter { ($0.question?.options.count ?? 0) > 1 }
      let gate = gates.randomElement(using: &generator)
      let told = Criterion("5", question("told", caps: 20), applies: condition(on: gate))
      let isLast = number(0...2) == 0
      let pure = question("pure", caps: 20)
      let last = Criterion(
        "6", SmallSet.text("pure"), maximum: pure.maximum,
        elimination: number(0...1) == 0 ? nil : EliminationNote(vi: "x", en: "x", trigger: .zeroBelow),
        [Criterion("6.1", pure)])
      let again =
        isLast
        ? [
          Criterion(
            "7", question("again", caps: 20), applies: condition(on: number(0...1) == 0 ? told : gate))
        ] : []
      let all = free + [story, told, last] + again
      let missing = number(0...2) == 0 ? number(1...30) : 0
      let gap = TableGap(.points(part: "A", criterion: nil, missing: missing), reason: SmallSet.text("x"))
      return CriteriaSet(
        number: 1, id: "random", name: SmallSet.text("x"), citation: Citation("1", .annex("I")),
        elimination: nil,
        parts: [
          CriteriaSet.Part("A", SmallSet.text("x"), maximum: all.reduce(missing) { $0 + $1.maximum }, all)
        ], gaps: missing == 0 ? [] : [gap])
    }
  }

  /// The best plan over every combination of upward moves, by rating each: cost, steps, then each criterion's option,
  /// where no change comes after all options.
  private func best(
    _ rater: Rater, _ sheet: ScoreSheet, _ target: Star, _ costs: UpgradeCosts,
    reaching bound: (Bounds<Star>) -> Star = \.atLeast
  ) throws -> [Int]? {
    var best: [Int]?
    func walk(_ leaves: ArraySlice<Criterion>, _ now: ScoreSheet, _ cost: Int, _ moves: [Int]) throws {
      guard let leaf = leaves.first, let question = leaf.question, let present = sheet[leaf.code] else {
        let rating = try rater.rate(now)
        guard let star = rating.star, bound(star) >= target else { return }
        let plan = [cost, moves.count { $0 < unchanged }] + moves
        if best.map({ plan.lexicographicallyPrecedes($0) }) ?? true { best = plan }
        return
      }
      let first = if case .option(let letter) = present { letter.index + 1 } else { 0 }
      for index in first..<max(first, question.options.count) {
        guard let letter = OptionLetter(index: index) else { continue }
        var next = now
        next[leaf.code] = .option(letter)
        let price = costs.stated[leaf.code]?[letter] ?? index - first + 1
        try walk(leaves.dropFirst(), next, cost + price, moves + [index])
      }
      try walk(leaves.dropFirst(), now, cost, moves + [unchanged])
    }
    try walk(rater.criteria.leaves[...], sheet, 0, [])
    return best
  }

  private let unchanged = 99

  private func listed(_ plan: UpgradePlan, _ set: CriteriaSet) -> [Int] {
    let options = Dictionary(uniqueKeysWithValues: plan.steps.map { ($0.criterion, $0.to.index) })
    return [Int(plan.cost), plan.steps.count] + set.leaves.map { options[$0.code] ?? unchanged }
  }

  @Test(arguments: 0..<Rounds.all(20, atTheDesk: 1))
  func `of a random set equals the best of all ways`(block: Int) throws {
    var random = Random(generator: SeededGenerator(seed: UInt64(block)))
    for round in 0..<100 {
      let set = random.set()
      guard set.problems.isEmpty else {
        Issue.record("seed \(block), round \(round): \(set.problems)")
        continue
      }
      let rater = try Rater(.decision26_2026, criteria: set)
      var sheet = ScoreSheet()
      var stated: [CriterionCode: [OptionLetter: Int]] = [:]
      for leaf in set.leaves {
        let count = leaf.question?.options.count ?? 0
        sheet[leaf.code] = OptionLetter(index: random.number(-1...count - 1)).map(Answer.option) ?? .noneHolds
        if random.number(0...2) == 0, let letter = OptionLetter(index: random.number(0...count - 1)) {
          stated[leaf.code] = [letter: random.number(0...6)]
        }
      }
      let target = Star(rawValue: random.number(2...5)) ?? .two
      let costs = try UpgradeCosts(stated)
      let expected = try best(rater, sheet, target, costs)
      switch try rater.cheapestUpgrade(to: target, from: sheet, costs: costs) {
      case .impossible(let blocks):
        #expect(expected == nil, "seed \(block), round \(round)")
        // What is lacking blocks where the level could be reached with it, and only there.
        guard !set.gaps.isEmpty else { break }
        let isOpen = try best(rater, sheet, target, costs, reaching: \.atMost) != nil
        #expect((blocks == set.gaps.map(UpgradeBlock.gap)) == isOpen, "seed \(block), round \(round)")
      case .plan(let plan):
        #expect(listed(plan, set) == expected, "seed \(block), round \(round)")
        var upgraded = sheet
        for step in plan.steps { upgraded[step.criterion] = .option(step.to) }
        let rating = try rater.rate(upgraded)
        #expect(rating.total.atLeast == plan.total)
        #expect((rating.star?.atLeast ?? .one) >= target, "seed \(block), round \(round)")
      }
    }
  }
}
