import OCOP
import Testing

@Suite struct `A rating` {
  @Test func `adds the points of one sheet, part by part and criterion by criterion`() throws {
    let rating = try SmallSet.rater().rate(SmallSet.sheet("c", "b", "b", "b", "c"))
    #expect(rating.isComplete)
    #expect(rating.total.value == Score(70))
    #expect(rating.parts.map(\.score.value) == [Score(32), Score(18), Score(20)])
    #expect(rating.criteria.map(\.code) == ["1", "1.1", "1.2", "2", "3", "4", "4.1"])
    #expect(rating.criteria.map(\.score.value) == [32, 2, 30, 10, 8, 20, 20].map(Score.init))
    #expect(rating.starByPoints.value == .four)
    #expect(rating.star?.value == .four)
    #expect(rating.unmetMinima.map(\.star) == [.five])
  }

  @Test func `takes the exact mean of a panel, in any order`() throws {
    let rater = try SmallSet.rater()
    let sheets = [
      try SmallSet.sheet("c", "c", "b", "b", "c"), try SmallSet.sheet("c", "b", "b", "b", "c"),
      try SmallSet.sheet("a", "b", "b", "a", "b"),
    ]
    let rating = try rater.rate(sheets)
    #expect(rating.total.value == (try Score(sum: 100 + 70 + 45, over: 3)))
    #expect(rating.total.value?.description == "71.67")
    #expect(try rater.rate(sheets.reversed()).total == rating.total)
  }

  @Test func `holds the highest star for which points and minima both hold, and says so`() throws {
    let rating = try SmallSet.rater().rate(SmallSet.sheet("b", "c", "b", "b", "c"))
    #expect(rating.total.value == Score(99))
    #expect(rating.starByPoints.value == .five)
    #expect(rating.star?.value == .two, "the 3★ minimum of 1.1 is missed, and minima are cumulative")
    #expect(rating.interpretations.contains("highestStarWithPointsAndMinima"))
    #expect(rating.obstacles.map(\.star) == [.three, .four, .five])
    for obstacle in rating.obstacles {
      #expect(obstacle.missingPoints.value == .zero)
      #expect(obstacle.minima.map(\.criterion) == ["1.1"])
      #expect(obstacle.minima.first?.chosen == .option(.b))
      #expect(obstacle.minima.first?.required == .c)
    }
  }

  @Test func `does not count a criterion that does not apply`() throws {
    let rating = try SmallSet.rater().rate(SmallSet.sheet("c", "c", "a", "b", "c"))
    #expect(rating.total.value == Score(82))
    #expect(rating.findings.map(\.kind) == [.notApplicable])
    #expect(rating.findings.first?.criterion == "3")
    let none = try SmallSet.rater().rate(SmallSet.sheet("c", "c", "none", "b", "c"))
    #expect(none.total.value == Score(82))
  }

  @Test func `gives the tightest bounds where answers are missing`() throws {
    let rater = try SmallSet.rater()
    let rating = try rater.rate(SmallSet.sheet("c", "", "b", "", "c"))
    #expect(!rating.isComplete)
    #expect(rating.total == Bounds(Score(32), Score(100)))
    #expect(rating.star == Bounds(.two, .five))
    #expect(rating.starByPoints == Bounds(.two, .five))
    #expect(rating.undecidedMinima.map(\.star) == [.four, .five])
    let noStory = try rater.rate(SmallSet.sheet("c", "c", "a", "", "c"))
    #expect(!noStory.isComplete)
    #expect(noStory.total.value == Score(82), "3 scores 0 whatever the answer will be")
    let openStory = try rater.rate(SmallSet.sheet("c", "c", "", "b", "c"))
    #expect(openStory.total == Bounds(Score(82), Score(100)))
  }

  @Test func `is eliminated by a stated note`() throws {
    for place in [EliminationPlace.set, .criterion("4")] {
      let rating = try SmallSet.rater().rate(SmallSet.sheet("c", "c", "b", "b", "c"), eliminations: [place])
      #expect(rating.isEliminated)
      #expect(rating.star == nil)
      #expect(rating.starByPoints.value == .five)
      #expect(rating.obstacles.isEmpty)
      #expect(rating.eliminations == [Elimination(place, cause: .stated)])
    }
  }

  @Test func `is eliminated by a zero of the whole panel, and not before all have answered`() throws {
    let rater = try SmallSet.rater()
    let zero = try SmallSet.sheet("c", "c", "b", "b", "a")
    let open = try SmallSet.sheet("c", "c", "b", "b", "")
    let good = try SmallSet.sheet("c", "c", "b", "b", "b")
    #expect(try rater.rate(zero).eliminations == [Elimination(.criterion("4"), cause: .zeroScore("4.1"))])
    #expect(try rater.rate([zero, good]).isEliminated == false)
    let pending = try rater.rate([zero, open])
    #expect(!pending.isEliminated)
    #expect(pending.findings.map(\.kind).contains(.mayEliminate))
    #expect(
      pending.total.atLeast == (try Score(sum: 80 + 80 + 5, over: 2)),
      "the bounds assume at least 5 points"
    )
  }

  @Test func `reaches a minimum by the rule of the council`() throws {
    let reach = try SmallSet.sheet("c", "b", "b", "b", "c")
    let miss = try SmallSet.sheet("c", "a", "b", "b", "c")
    let more = try SmallSet.sheet("c", "c", "b", "b", "c")
    func star(_ rule: CouncilRules.MinimaRule, _ panel: [ScoreSheet]) throws -> MinimumResult.State? {
      try SmallSet.rater(CouncilRules(minima: rule)).rate(panel).minima.first { $0.star == .four }?.state
    }
    #expect(try star(.meanReachesMinimum, [more, miss]) == .met)
    #expect(try star(.everyMemberReachesMinimum, [more, miss]) == .unmet)
    #expect(try star(.majorityReachesMinimum, [more, miss]) == .unmet)
    #expect(try star(.majorityReachesMinimum, [reach, more, miss]) == .met)
    #expect(try star(.meanReachesMinimum, [reach, reach, miss]) == .unmet)
    let rating = try SmallSet.rater().rate([more, miss])
    #expect(rating.findings.contains { $0.kind == .membersDifferOnMinimum && $0.criterion == "1.2" })
  }

  @Test func `refuses what the set does not have, and names it`() throws {
    let rater = try SmallSet.rater()
    let good = try SmallSet.sheet("c", "c", "b", "b", "c")
    var unknownCriterion = good
    unknownCriterion["9"] = .noneHolds
    unknownCriterion["7.1"] = .option(.a)
    var heading = good
    heading["1"] = .option(.a)
    var unknownOption = good
    unknownOption["2"] = .option(.c)
    #expect(throws: RatingError.unknownCriterion(member: 1, "7.1")) {
      try rater.rate([good, unknownCriterion])
    }
    #expect(throws: RatingError.unknownCriterion(member: 0, "1")) { try rater.rate(heading) }
    #expect(throws: RatingError.unknownOption(member: 0, "2", .c)) { try rater.rate(unknownOption) }
    #expect(throws: RatingError.unknownElimination(.criterion("2"))) {
      try rater.rate(good, eliminations: [.set, .criterion("2")])
    }
    #expect(throws: RatingError.tooFewSheets(count: 0, quorum: 1)) { try rater.rate([]) }
    #expect(throws: RatingError.tooFewSheets(count: 2, quorum: 3)) {
      try SmallSet.rater(CouncilRules(quorum: 3)).rate([good, good])
    }
    #expect(throws: RatingError.tooManySheets(count: 100_001)) {
      try rater.rate(Array(repeating: good, count: 100_001))
    }
  }

  @Test func `asks the regime for its raters`() throws {
    let regime = RatingRegime.decision26_2026
    #expect(try regime.rater(for: .tea).criteria == regime.rater(numbered: 11).criteria)
    #expect(throws: RegimeError.noCriteriaSet(decision: "26/2026/QĐ-TTg", number: 27)) {
      try regime.rater(numbered: 27)
    }
    let unknown = ProductSet(
      number: 40,
      id: "unknown",
      name: SmallSet.text("x"),
      annexCode: "X",
      agencies: [.health]
    )
    #expect(throws: RegimeError.noCriteriaSet(decision: "26/2026/QĐ-TTg", number: 40)) {
      try regime.criteria(for: unknown)
    }
  }
}
