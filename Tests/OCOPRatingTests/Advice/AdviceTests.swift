import OCOP
import TestSupport
import Testing

@Suite struct `What to find out next` {
  @Test func `is the criterion that decides the star, before those that only move points`() throws {
    let rater = try SmallSet.rater()
    // 30 + 10 + 8 + 20 are sure; 1.1 decides 3★, "3" only moves points.
    let sheet = try SmallSet.sheet("", "b", "b", "", "c")
    let gaps = try rater.decisiveGaps(in: [sheet])
    #expect(gaps.map(\.criterion) == ["1.1", "3"])
    #expect(gaps[0].starIfLowest == Bounds(.two))
    #expect(gaps[0].starIfHighest == Bounds(.three, .four))
    #expect(gaps[0].points == Score(2))
    #expect(gaps[1].starIfLowest == Bounds(.two, .three))
    #expect(gaps[1].points == Score(8))
    #expect(gaps.map(\.missingAnswers) == [1, 1])
  }

  @Test func `is first of all a criterion that can eliminate`() throws {
    let gaps = try SmallSet.rater().decisiveGaps(in: [SmallSet.sheet("", "c", "b", "b", "")])
    #expect(gaps.map(\.criterion) == ["4.1", "1.1"])
    #expect(gaps[0].starIfLowest == nil)
  }

  @Test func `is nothing for a complete panel`() throws {
    #expect(try SmallSet.rater().decisiveGaps(in: [SmallSet.sheet("a", "a", "a", "a", "b")]).isEmpty)
  }

  @Test func `never lies outside the bounds of the rating`() throws {
    var random = SeededGenerator(seed: 5)
    let lacking = [RatingRegime.decision148_2023, .decision1048_2019_amended2020].flatMap { regime in
      regime.criteriaSets.filter { $0.gaps.contains { $0.missingPoints > 0 } }.map { (regime, $0) }
    }
    #expect(lacking.count == 7)
    let sets = RatingRegime.decision26_2026.criteriaSets.map { (RatingRegime.decision26_2026, $0) }
    for (regime, set) in sets + lacking {
      let rater = try Rater(regime, criteria: set)
      for _ in 0..<5 {
        var sheet = ScoreSheet()
        for leaf in set.leaves where Int.random(in: 0..<10, using: &random) > 0 {
          let count = leaf.question?.options.count ?? 0
          sheet[leaf.code] = OptionLetter(index: Int.random(in: 0..<count, using: &random)).map(Answer.option)
        }
        let rating = try rater.rate(sheet)
        guard let star = rating.star else { continue }
        for gap in try rater.decisiveGaps(in: [sheet]) {
          for bounds in [gap.starIfLowest, gap.starIfHighest].compactMap({ $0 }) {
            #expect(
              star.contains(bounds.atLeast) && star.contains(bounds.atMost), "\(set.id) \(gap.criterion)")
          }
        }
      }
    }
  }
}

@Suite struct `A comparison of two ratings` {
  @Test func `lists the criteria that differ and the minima gained and lost`() throws {
    let rater = try SmallSet.rater()
    let before = try rater.rate(SmallSet.sheet("b", "c", "b", "b", "b"))
    let after = try rater.rate(SmallSet.sheet("c", "b", "b", "b", "c"))
    let comparison = try RatingComparison(before, after)
    #expect(comparison.criteria.map(\.code) == ["1.1", "1.2", "4.1"])
    #expect(comparison.criteria.map(\.before.chosen) == [.option(.b), .option(.c), .option(.b)])
    #expect(comparison.criteria.map(\.after.chosen) == [.option(.c), .option(.b), .option(.c)])
    #expect(comparison.minimaGained.map(\.star) == [.three])
    #expect(comparison.minimaLost.map(\.star) == [.five])
    #expect(try RatingComparison(after, after).criteria.isEmpty)
  }

  @Test func `of different sets is refused`() throws {
    let tea = try RatingRegime.decision26_2026.rater(for: .tea).rate(ScoreSheet())
    let flowers = try RatingRegime.decision26_2026.rater(for: .flowers).rate(ScoreSheet())
    #expect(throws: ExplanationError.self) { try RatingComparison(tea, flowers) }
  }
}
