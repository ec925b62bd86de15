import OCOP
import TestSupport
import Testing

/// Plans, advice and bulk results by the small set of ``A set whose source lacks points``: 100 points are known, 16 more are
/// lacking, 12 in part B and 4 at 1.2.
@Suite struct `What the source lacks` {
  static let points = `A set whose source lacks points`.gaps.filter { $0.missingPoints > 0 }
  static let minima = `A set whose source lacks points`.gaps.filter { $0.kind == .minima }

  let rater: Rater
  /// The same set, of which minima are lacking as well.
  let partly: Rater

  init() throws {
    rater = try Rater(.decision26_2026, criteria: `A set whose source lacks points`.set(Self.points))
    partly = try Rater(.decision26_2026, criteria: `A set whose source lacks points`.set())
  }

  @Test func `does not help a plan, which reaches its level for certain`() throws {
    // 2 + 30 + 10 + 0 + 20 = 62, and up to 78: what is lacking might make it four stars already.
    let sheet = try SmallSet.sheet("c", "b", "b", "a", "c")
    #expect(try rater.rate(sheet).star == Bounds(.three, .four))
    let costs = try UpgradeCosts(["1.2": [.c: 9]])
    guard case .plan(let plan) = try rater.cheapestUpgrade(to: .four, from: sheet, costs: costs) else {
      Issue.record("a plan is there")
      return
    }
    #expect(plan.steps.map(\.criterion) == ["3"] && plan.cost == 1 && plan.total == Score(70))
    #expect(try rater.rate(SmallSet.sheet("c", "b", "b", "b", "c")).star == Bounds(.four))
    let plans = try rater.paretoUpgrades(to: .four, from: sheet, costs: costs)
    #expect(plans.map(\.cost) == [1, 9, 10] && plans.map(\.total) == [Score(70), Score(92), Score(100)])
  }

  @Test func `is what blocks a plan where the known points fall short, and what is lacking might do`() throws
  {
    let sheet = try SmallSet.sheet("c", "b", "b", "a", "c")
    let limits = UpgradeLimits(frozen: ["1.2", "3"])
    #expect(
      try rater.cheapestUpgrade(to: .four, from: sheet, limits: limits)
        == .impossible(Self.points.map(UpgradeBlock.gap)))
    #expect(try rater.paretoUpgrades(to: .four, from: sheet, limits: limits).isEmpty)
    // 2 + 30 + 0 + 0 + 20 = 52: 68 with all that is lacking.
    let lower = try SmallSet.sheet("c", "b", "a", "a", "c")
    let more = UpgradeLimits(frozen: ["1.2", "2", "3"])
    #expect(try rater.cheapestUpgrade(to: .four, from: lower, limits: more) == .impossible([.total]))
  }

  @Test func `of minima makes no plan certain but that to one star`() throws {
    let sheet = try SmallSet.sheet("c", "c", "b", "b", "c")
    #expect(
      try partly.cheapestUpgrade(to: .two, from: sheet) == .impossible(Self.minima.map(UpgradeBlock.gap)))
    #expect(try partly.paretoUpgrades(to: .two, from: sheet).isEmpty)
    guard case .plan(let plan) = try partly.cheapestUpgrade(to: .one, from: sheet) else {
      Issue.record("a plan is there")
      return
    }
    #expect(plan.steps.isEmpty && plan.total == Score(100))
    // The criteria and the total, which are certain to block, are named before what is not known.
    #expect(
      try partly.cheapestUpgrade(to: .two, from: sheet, eliminations: [.set]) == .impossible([.eliminated]))
  }

  @Test func `moves no gap in the answers`() throws {
    let sheet = try SmallSet.sheet("", "b", "b", "", "c")
    let gaps = try rater.decisiveGaps(in: [sheet])
    #expect(gaps.map(\.criterion) == ["1.1", "3"])
    #expect(gaps.map(\.points) == [Score(2), Score(8)])
    // 30 + 10 + 20 = 60 without both, and up to 16 more; 3 adds 8, 1.1 adds 2 and the minimum for three stars.
    #expect(gaps[0].starIfLowest == Bounds(.two))
    #expect(gaps[0].starIfHighest == Bounds(.three, .four))
    #expect(gaps[1].starIfHighest == Bounds(.two, .four))
  }

  @Test func `stays the same between two ratings, or they are not compared`() throws {
    let before = try rater.rate(SmallSet.sheet("c", "b", "b", "a", "c"))
    let after = try rater.rate(SmallSet.sheet("c", "b", "b", "b", "c"))
    let comparison = try RatingComparison(before, after)
    #expect(comparison.criteria.map(\.code) == ["3"])
    #expect(comparison.minimaGained.isEmpty && comparison.minimaLost.isEmpty)
    let other = try partly.rate(SmallSet.sheet("c", "b", "b", "b", "c"))
    #expect(
      throws: ExplanationError.otherSet(
        rated: "26/2026/QĐ-TTg small lacking 16 points",
        explained: "26/2026/QĐ-TTg small lacking 16 points and minima")
    ) { try RatingComparison(before, other) }
  }

  struct Row: CustomTestStringConvertible {
    let answers: [String]
    let total: UInt16
    let byPoints: UInt8
    let star: UInt8

    init(_ answers: String, total: UInt16, byPoints: UInt8, star: UInt8) {
      self.answers = answers.map { String($0) }
      (self.total, self.byPoints, self.star) = (total, byPoints, star)
    }

    var testDescription: String { answers.joined() }
  }

  static let undecided = BatchResults.undecided

  /// Points are 0 1 2, 0 30 60, 0 10, 0 8, 0 5 20; the minima 2 at 1.1 for three stars, 30 and 60 at 1.2 for four and five.
  @Test(arguments: [
    Row("cbbbc", total: 70, byPoints: 4, star: 4),  // 70 to 86
    Row("ccbbc", total: 100, byPoints: 5, star: 5),  // 100 to 116
    Row("ccbbb", total: 85, byPoints: undecided, star: undecided),  // 85 to 101
    Row("cbbbb", total: 55, byPoints: undecided, star: undecided),  // 55 to 71
    Row("bbbbb", total: 54, byPoints: undecided, star: 2),  // 54 to 70, without the minimum for three stars
    Row("aabbb", total: 23, byPoints: undecided, star: undecided),  // 23 to 39
    Row("aaaab", total: 5, byPoints: 1, star: 1),  // 5 to 21
    Row("ccbba", total: 80, byPoints: undecided, star: 0),  // eliminated
  ])
  func `leaves a star in bulk undecided where it decides`(row: Row) throws {
    for (rater, lacksMinima) in [(rater, false), (partly, true)] {
      let compiled = try CompiledCriteria(rater)
      #expect(compiled.gaps == rater.criteria.gaps)
      var sheet = ScoreSheet()
      for (code, answer) in zip(compiled.codes, row.answers) { sheet[code] = Answer(answer) }
      // Two sheets and a panel of the same two.
      let bytes = try compiled.bytes(of: sheet)
      var results = BatchResults()
      let sheets = bytes.flatMap { [$0, $0] }
      try BatchRater(compiled).rate(sheets.span, count: 2, sheets: 0..<2, into: &results)
      let star = lacksMinima && row.star > 1 ? Self.undecided : row.star
      #expect(results.totals == [row.total, row.total] && results.missingPoints == 16)
      #expect(results.starsByPoints == [row.byPoints, row.byPoints])
      #expect(results.stars == [star, star])
      let panel = bytes + bytes
      try BatchRater(compiled).rate(panel.span, count: 1, members: 2, sheets: 0..<1, into: &results)
      #expect(results.totals == [2 * row.total] && results.missingPoints == 32)
      #expect(results.starsByPoints == [row.byPoints] && results.stars == [star])
    }
  }

  @Test func `is gone from results that are used again for a set without gaps`() throws {
    var results = BatchResults()
    let small = try CompiledCriteria(SmallSet.rater())
    let bytes = [UInt8](repeating: 0, count: 5)
    for compiled in [try CompiledCriteria(rater), small] {
      try BatchRater(compiled).rate(bytes.span, count: 1, sheets: 0..<1, into: &results)
    }
    #expect(results.missingPoints == 0 && small.gaps.isEmpty)
  }
}
