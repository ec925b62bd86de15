import OCOP
import TestSupport
import Testing

/// What holds of the tables of 2023 whether or not the legal JSON is at hand.
@Suite struct `Decision 148` {
  static let regime = RatingRegime.decision148_2023
  static let sets = regime.criteriaSets

  @Test(arguments: sets)
  func `has valid sets`(set: CriteriaSet) {
    #expect(set.problems.isEmpty)
  }

  @Test func `has the sets of Decision 26`() {
    #expect(Self.sets.map(\.id) == RatingRegime.decision26_2026.criteriaSets.map(\.id))
  }

  @Test(arguments: [
    (RatingRegime.decision148_2023, RatingLevel.district),
    (.decision148_2023_amended2025, .province),
  ])
  func `has three levels, and two since Decision 1489`(
    regime: RatingRegime, threeStars: RatingLevel
  ) throws {
    #expect(regime.bands.map(\.star) == Star.allCases)
    #expect(regime.bands.map(\.from) == [0, 30, 50, 70, 90])
    #expect(regime.bands.map(\.recognition) == [nil, nil, threeStars, .province, .ministry])
    #expect(regime.amendments == (threeStars == .province ? [.decision1489_2025] : []))
    #expect(regime.criteriaSets == Self.sets)
    #expect(try roundTripped(regime) == regime)
  }

  /// `reference/history.md` §3.7 sums the minima of the tea set by hand: 10, 35 and 48 points.
  @Test(arguments: [(Star.three, 10), (.four, 35), (.five, 48)])
  func `has the minima of tea that were added up by hand`(star: Star, sum: Int) throws {
    let least = try Self.regime.criteria(for: .tea).leaves.compactMap(\.question).map { question in
      question.options.filter { $0.minimumFor.contains { $0 <= star } }.map(\.points).max() ?? 0
    }
    #expect(least.reduce(0, +) == sum)
  }

  @Test(
    arguments: [
      (7, "6.d", 1), (11, nil, 3), (12, nil, 3), (13, nil, 2),
    ] as [(Int, CriterionCode?, Int)])
  func `says where its source lacks points, and leaves room for them`(
    number: Int, criterion: CriterionCode?, missing: Int
  ) throws {
    let set = try Self.regime.criteria(numbered: number)
    #expect(set.gaps.map(\.kind) == [.points(part: "C", criterion: criterion, missing: missing)])
    let rating = try Rater(Self.regime, criteria: set).rate(ScoreSheet.best(of: set))
    #expect(rating.total == Bounds(Score(UInt32(100 - missing)), Score(100)))
    #expect(rating.star?.value == .five)
    #expect(rating.gaps == set.gaps)
    #expect(Self.sets.filter { !$0.gaps.isEmpty }.map(\.number) == [7, 11, 12, 13])
  }

  @Test(
    arguments: [
      (1, "8.a", .d), (1, "4.a", .d), (2, "2.a", .b), (5, "2.a", .c), (16, "8.a", .b), (17, "1.d", .b),
      (18, "1.b", .b), (18, "3.e", nil), (19, "3.e", nil), (21, "6.b", .c), (22, "6.b", .c),
      (24, "2.b", .b), (25, "2.b", .b),
    ] as [(Int, CriterionCode, OptionLetter?)])
  func `notes the slips of its source`(number: Int, code: CriterionCode, option: OptionLetter?) throws {
    let anomalies = try Self.regime.criteria(numbered: number).anomalies(at: code)
    #expect(anomalies.map(\.option) == [option])
    #expect(Self.sets.flatMap(\.anomalies).count == 13)
  }

  @Test func `reads a mark on intellectual property as more than 0 points`() throws {
    for set in Self.sets {
      #expect(set.question("3.e")?.options.map(\.minimumFor) == [[.four], []])
    }
    #expect(Self.regime.interpretation(named: "markOnCriterion") != nil)
  }

  @Test func `asks for the story's content only where there is a documented story`() throws {
    let set = try Self.regime.criteria(for: .tea)
    var sheet = ScoreSheet.best(of: set)
    sheet["5.a"] = .option(.b)
    let rating = try Rater(Self.regime, criteria: set).rate(sheet)
    // 5 − 1 points of 5.a and the 5 of 5.b are lost; 5.c has the condition in sets 1–3, 5 and 6 only.
    #expect(rating.total.atLeast == Score(97 - 4 - 5))
    #expect(rating.findings.map(\.kind).contains(.notApplicable))
    #expect(Self.sets.filter { $0.criterion("5.c")?.applicability != nil }.map(\.number) == [1, 2, 3, 5, 6])
    #expect(Self.sets.filter { $0.criterion("5.b")?.applicability != nil }.map(\.number) == Array(1...25))
  }

  @Test func `names every reading that findings of its ratings cite`() throws {
    for regime in [Self.regime, .decision148_2023_amended2025] {
      let names = regime.interpretations.map(\.name)
      #expect(Set(names).count == names.count)
      for name in [
        "minimaAreCumulative", "highestStarWithPointsAndMinima", "panelReachesMinimum",
        "gapsAreForTheCouncil",
      ] {
        #expect(regime.interpretation(named: name) != nil, "\(name)")
      }
    }
    #expect(RatingRegime.decision148_2023_amended2025.interpretation(named: "districtAfterDistricts") != nil)
  }

  @Test func `keeps its gaps under a partner's wording`() throws {
    let tea = try Self.regime.criteria(for: .tea)
    let name = Bilingual(vi: "Chè Thái Nguyên", en: "Tea of Thái Nguyên")
    let set = try tea.reworded(by: Wording([.set("tea"): name]))
    #expect(set.gaps == tea.gaps && set.name == name && set.problems.isEmpty)
  }

  @Test func `rates by documents where it asks as Decision 26 does`() throws {
    let tea = try Self.regime.criteria(for: .tea)
    #expect(tea.question("1.đ") == (try RatingRegime.decision26_2026.criteria(for: .tea).question("1.6")))
    #expect(tea.question("1.đ")?.provability == .provable)
    #expect(tea.question("3.a")?.provability == .judged)
  }
}
