import OCOP
import TestSupport
import Testing

@Suite struct `A product under other rules` {
  let old: Rater
  let new: Rater

  /// The small set, and one in which a criterion gives other points, one is new, and a minimum is stricter.
  init() throws {
    old = try Rater(.decision26_2026, criteria: SmallSet.criteria)
    new = try Rater(
      .decision26_2026,
      criteria: SmallSet.set { parts in
        let story = Criterion("2", SmallSet.question("story", [(0, []), (10, [.three])]))
        let structure = Criterion("3", SmallSet.question("structure", [(0, []), (4, [])]))
        let fresh = Criterion("5", SmallSet.question("fresh", [(0, []), (4, [])]))
        return [
          parts[0], CriteriaSet.Part("B", SmallSet.text("Two"), maximum: 14, [story, structure]), parts[2],
          CriteriaSet.Part("D", SmallSet.text("Four"), maximum: 4, [fresh]),
        ]
      })
  }

  private func sheet(_ changes: [String: String] = [:]) throws -> ScoreSheet {
    try ScoreSheet(["1.1": "c", "1.2": "c", "2": "a", "3": "a", "4.1": "c"].merging(changes) { $1 })
  }

  @Test func `keeps the answers to questions that are the same, and says which are not`() throws {
    let comparison = try RegimeComparison([sheet()], from: old, to: new)
    #expect(comparison.carried.map(\.to) == ["1.1", "1.2", "2", "4.1"])
    #expect(comparison.askedAnew == ["3", "5"])
    #expect(comparison.dropped == ["3"])
    #expect(comparison.unreviewed == ["1.1", "1.2", "2", "4.1"])
    #expect(comparison.before.star?.value == .four)
    // The stricter minimum at 2 is missed whatever the open answers are.
    #expect(comparison.after.star?.value == .two)
    #expect(comparison.after.unmetMinima.map(\.criterion) == ["2"])
    #expect(!comparison.isReviewed)
  }

  @Test func `is reviewed once all is answered and looked at again`() throws {
    let answered = try ScoreSheet(["2": "b", "3": "b", "5": "b"])
    let comparison = try RegimeComparison(
      [sheet()], from: old, to: new, answering: [answered], reviewed: ["1.1", "1.2"])
    #expect(comparison.unreviewed == ["4.1"])
    #expect(!comparison.isReviewed)
    let done = try RegimeComparison(
      [sheet()], from: old, to: new, answering: [answered], reviewed: ["1.1", "1.2", "4.1"])
    #expect(done.isReviewed)
    #expect(done.after.star?.value == .five)
    #expect(try roundTripped(done) == done)
  }

  @Test func `refuses an answer that the new rules do not know`() throws {
    #expect(throws: RatingError.unknownCriterion(member: 0, "9")) {
      try RegimeComparison([sheet()], from: old, to: new, answering: [ScoreSheet(["9": "a"])])
    }
  }

  @Test func `carries everything over between a set and itself`() throws {
    for set in RatingRegime.decision26_2026.criteriaSets {
      let rater = try Rater(.decision26_2026, criteria: set)
      let best = ScoreSheet.best(of: set)
      let comparison = try RegimeComparison([best], from: rater, to: rater)
      #expect(comparison.askedAnew == [] && comparison.dropped == [])
      #expect(comparison.after == comparison.before)
    }
  }
}
