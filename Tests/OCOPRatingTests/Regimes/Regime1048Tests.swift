import OCOP
import TestSupport
import Testing

@Suite struct `The rules of 2019` {
  static let regimes = [RatingRegime.decision1048_2019, .decision1048_2019_amended2020]

  @Test(arguments: regimes)
  func `have valid sets of 35, 25 and 40 points`(regime: RatingRegime) {
    for set in regime.criteriaSets {
      #expect(set.problems == [], "set \(set.number)")
      #expect(set.parts.map(\.maximum) == [35, 25, 40])
      #expect(set.citation.document == "1048/QĐ-TTg")
    }
    #expect(Set(regime.criteriaSets.map(\.id)).count == 25)
  }

  @Test(
    arguments: [
      (2_999, Star.one, RatingLevel?.none), (3_000, .two, nil), (4_999, .two, nil),
      (5_000, .three, .province), (6_999, .three, .province), (7_000, .four, .province),
      (8_999, .four, .province), (9_000, .five, .ministry),
    ])
  func `let the province recognise three and four stars, and the ministry five`(
    hundredths: Int, star: Star, recognition: RatingLevel?
  ) throws {
    for regime in Self.regimes {
      #expect(regime.star(for: try Score(sum: hundredths, over: 100)) == star)
      #expect(regime.band(of: star)?.recognition == recognition)
    }
  }

  /// The copy was made after the amendment of 2020, so every rating of before rests on a reading, and says so.
  @Test func `say in every explanation that the tables are of a later day`() throws {
    let names = try Self.regimes.map { regime in
      let rater = try regime.rater(numbered: 12)
      return try rater.explain(rater.rate(ScoreSheet())).interpretations.map(\.name)
    }
    #expect(names.map { $0.contains("tablesBeforeAmendment") } == [true, false])
  }

  @Test func `came into force on 21 August 2019, and were amended on 8 June 2020`() throws {
    let first = RatingRegime.decision1048_2019
    let second = RatingRegime.decision1048_2019_amended2020
    #expect(first.amendments == [] && second.amendments == [.decision781_2020])
    #expect(first.document.inForce.contains(try CivilDate("2019-08-21")))
    #expect(try second.amendments.map { $0.inForce.contains(try CivilDate("2020-06-07")) } == [false])
    #expect(try second.amendments.map { $0.inForce.contains(try CivilDate("2020-06-08")) } == [true])
  }

  @Test func `lack the set for rice, which nothing replaces`() {
    for regime in Self.regimes {
      #expect(regime.gaps.map(\.kind) == [.criteriaSet(number: 3)])
      #expect(throws: RegimeError.noCriteriaSet(decision: "1048/QĐ-TTg", number: 3)) {
        try regime.criteria(numbered: 3)
      }
    }
  }

  @Test func `lack two points of part C in sets 10, 16 and 19`() {
    let lacking = RatingRegime.decision1048_2019.criteriaSets.filter { !$0.gaps.isEmpty }
    #expect(lacking.map(\.number) == [10, 16, 19])
    for set in lacking {
      #expect(set.gaps.map(\.kind) == [.points(part: "C", criterion: nil, missing: 2)])
    }
  }

  @Test func `lack the minima that 781 added, in all sets but the one for tourism`() throws {
    let amended = RatingRegime.decision1048_2019_amended2020
    for (set, before) in zip(amended.criteriaSets, RatingRegime.decision1048_2019.criteriaSets) {
      #expect(set.parts == before.parts && set.id == before.id)
      #expect(set.gaps.contains { $0.kind == .minima } == (set.number != 26))
      #expect(set.gaps.filter { $0.kind != .minima } == before.gaps)
    }
    let tourism = try amended.criteria(numbered: 26).name.en
    #expect(tourism == "Community tourism services and tourist sites")
    #expect(
      try RatingRegime.decision1048_2019.criteria(numbered: 26).name.en
        == "Tourism services, traditions and festivals")
  }

  @Test func `rate tea by points, and say from 2020 on what the rating cannot know`() throws {
    // Best answers everywhere but 3.2, where the last option is the second case's, for 1 of 2 points.
    let before = try Rater(
      .decision1048_2019, criteria: RatingRegime.decision1048_2019.criteria(numbered: 12))
    let sheet = ScoreSheet.best(of: before.criteria)
    #expect(try before.rate(sheet).total.value == Score(sum: 99, over: 1))
    #expect(try before.rate(sheet).star?.value == .five)
    #expect(try before.rate(sheet).gaps == [])
    let since = try Rater(
      .decision1048_2019_amended2020,
      criteria: RatingRegime.decision1048_2019_amended2020.criteria(numbered: 12))
    let rating = try since.rate(sheet)
    #expect(rating.gaps.map(\.kind) == [.minima])
    #expect(try since.explain(rating).text(in: .english).contains("The source lacks minima"))
    #expect(try roundTripped(rating) == rating)
  }

  @Test func `leave room for two points where the source lacks them`() throws {
    let rater = try Rater(
      .decision1048_2019, criteria: RatingRegime.decision1048_2019.criteria(numbered: 10))
    let rating = try rater.rate(ScoreSheet.best(of: rater.criteria))
    #expect(rating.total == Bounds(try Score(sum: 97, over: 1), try Score(sum: 99, over: 1)))
    #expect(rating.isComplete && rating.total.value == nil)
  }

  @Test func `offer two cases in four criteria of tourism, and in 3.2 everywhere`() {
    for set in RatingRegime.decision1048_2019.criteriaSets {
      let codes = set.leaves.filter { $0.question?.cases.count == 2 }.map(\.code)
      #expect(codes == (set.number == 26 ? ["3.2", "9", "10", "16"] : ["3.2"]))
    }
  }

  @Test func `count the story's content only from a documented story on`() throws {
    let rater = try Rater(
      .decision1048_2019, criteria: RatingRegime.decision1048_2019.criteria(numbered: 12))
    // 5.1, 5.2 and 5.3 at their best give 10 of part B's 25. Material alone gives 1, a documented story 2 + 3 + 2.
    for (option, points) in [(OptionLetter.a, 15), (.b, 16), (.c, 22), (.f, 25)] {
      var sheet = ScoreSheet.best(of: rater.criteria)
      sheet["5.1"] = .option(option)
      #expect(try rater.rate(sheet).parts.map(\.score.value)[1] == Score(sum: points, over: 1))
    }
  }

  @Test func `say each reading once, and all that their results rest on`() throws {
    for regime in Self.regimes {
      let names = regime.interpretations.map(\.name)
      #expect(Set(names).count == names.count)
      for reading in regime.interpretations {
        #expect(!reading.reading.vi.isEmpty && !reading.reason.en.isEmpty)
        #expect(["1048/QĐ-TTg", "781/QĐ-TTg"].contains(reading.citation.document))
      }
      for set in regime.criteriaSets {
        let rater = try Rater(regime, criteria: set)
        let best = ScoreSheet.best(of: set)
        var low = ScoreSheet()
        for leaf in set.leaves { low[leaf.code] = .option(.a) }
        for panel in [[best], [best, low], [low], [ScoreSheet()]] {
          #expect(try rater.rate(panel).interpretations.allSatisfy(names.contains), "set \(set.number)")
        }
      }
    }
  }

  @Test func `come back from encoding whole`() throws {
    for regime in Self.regimes { #expect(try roundTripped(regime) == regime) }
  }

  @Test func `carry only two answers of tea over to the rules of 2026`() throws {
    let old = try Rater(
      .decision1048_2019, criteria: RatingRegime.decision1048_2019.criteria(numbered: 12))
    let new = try RatingRegime.decision26_2026.rater(for: .tea)
    let comparison = try RegimeComparison([ScoreSheet.best(of: old.criteria)], from: old, to: new)
    #expect(comparison.carried.map(\.from) == ["6.2.1", "6.2.3"])
    #expect(comparison.carried.map(\.to) == ["6.2.1", "6.2.3"])
    #expect(comparison.unreviewed == ["6.2.1", "6.2.3"])
  }
}

/// The irregularities of the tables of 2019.
@Suite struct `The irregularities of Decision 1048` {
  @Test(
    arguments: [
      (2, "9", nil), (6, "6.2", .c), (14, "6.1.4", nil), (14, "6.1.5", nil), (15, "6.5", nil),
      (16, "6.5", nil),
      (17, "6.4", nil), (26, "9", nil), (26, "10", nil), (26, "16", nil), (4, "2.1", .b), (23, "2.1", .b),
    ] as [(Int, CriterionCode, OptionLetter?)])
  func `are noted where they stand, in both languages`(set: Int, code: CriterionCode, option: OptionLetter?)
    throws
  {
    let criteria = try RatingRegime.decision1048_2019.criteria(numbered: set)
    let anomaly = try #require(criteria.anomalies.first { $0.criterion == code && $0.option == option })
    for text in [anomaly.printed, anomaly.read, anomaly.reason] {
      #expect(!text.vi.isEmpty && !text.en.isEmpty)
    }
  }

  @Test func `number twelve of an option that contradicts itself`() {
    let sets = RatingRegime.decision1048_2019.criteriaSets.filter { !$0.anomalies(at: "2.1").isEmpty }
    #expect(sets.map(\.number) == [4, 5, 6, 7, 8, 9, 15, 16, 17, 20, 21, 23])
  }

  @Test func `leave points as the source has them`() throws {
    let rice = try RatingRegime.decision1048_2019.criteria(numbered: 6)
    #expect(rice.question("6.2")?.options.map(\.points) == [0, 1, 3, 3])
    let tea = try RatingRegime.decision1048_2019.criteria(numbered: 14)
    #expect(tea.question("6.1.4")?.concept == .smell && tea.question("6.1.5")?.concept == .taste)
  }
}
