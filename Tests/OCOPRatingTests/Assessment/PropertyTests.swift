import OCOP
import TestSupport
import Testing

/// Laws that hold for every panel of every set, tried on seeded random ones.
@Suite struct `For any panel` {
  static let sets = RatingRegime.decision26_2026.criteriaSets

  /// A sheet with every kind of answer; each is missing with a probability in percent.
  ///
  /// Many sheets are the best one, or a low one, with some or few answers changed, so that every star occurs.
  private func sheet(_ set: CriteriaSet, missing: Int, _ random: inout SeededGenerator) -> ScoreSheet {
    let changed = Int.random(in: 0...([100, 25, 4].randomElement(using: &random) ?? 100), using: &random)
    let isLow = Int.random(in: 0..<5, using: &random) == 0
    var sheet = ScoreSheet()
    for leaf in set.leaves where Int.random(in: 0..<100, using: &random) >= missing {
      let count = leaf.question?.options.count ?? 0
      let isChanged = Int.random(in: 0..<100, using: &random) < changed
      let index = isChanged ? Int.random(in: -1..<count, using: &random) : isLow ? 0 : count - 1
      sheet[leaf.code] = OptionLetter(index: index).map(Answer.option) ?? .noneHolds
    }
    return sheet
  }

  /// The stars that the sheets of this suite come to.
  @Test func `there are panels of every star level`() throws {
    var random = SeededGenerator(seed: 7)
    var seen: [Star: Int] = [:]
    for set in Self.sets {
      let rater = try Rater(.decision26_2026, criteria: set)
      for _ in 0..<100 {
        if let star = try rater.rate(panel(set, missing: 0, &random)).star?.value {
          seen[star, default: 0] += 1
        }
      }
    }
    for star in Star.allCases { #expect(seen[star, default: 0] >= 30, "\(star): \(seen)") }
  }

  private func panel(_ set: CriteriaSet, missing: Int, _ random: inout SeededGenerator) -> [ScoreSheet] {
    (0..<(Bool.random(using: &random) ? 1 : Int.random(in: 2...5, using: &random))).map { _ in
      sheet(set, missing: missing, &random)
    }
  }

  /// The points that an answer gives where the criterion applies.
  private func points(_ answer: Answer, _ question: Criterion.Question) -> Int {
    switch answer {
    case .noneHolds: 0
    case .option(let letter): question[letter]?.points ?? 0
    }
  }

  @Test(arguments: sets)
  func `raising any one answer never lowers total or star`(set: CriteriaSet) throws {
    var random = SeededGenerator(seed: UInt64(set.number))
    let rater = try Rater(.decision26_2026, criteria: set)
    for _ in 0..<Rounds.all(40, atTheDesk: 10) {
      var panel = panel(set, missing: 0, &random)
      let before = try rater.rate(panel)
      let leaf = try #require(set.leaves.randomElement(using: &random))
      let question = try #require(leaf.question)
      let member = Int.random(in: panel.indices, using: &random)
      let old = try #require(panel[member][leaf.code])
      let better = question.options.indices.compactMap { OptionLetter(index: $0) }.map(Answer.option)
        .filter { points($0, question) >= points(old, question) }
      guard let raised = better.randomElement(using: &random) else { continue }
      panel[member][leaf.code] = raised
      let after = try rater.rate(panel)
      #expect(
        after.total.atLeast >= before.total.atLeast,
        "seed \(set.number): \(leaf.code) \(old) to \(raised)"
      )
      #expect(after.starByPoints.atLeast >= before.starByPoints.atLeast)
      if let star = before.star?.atLeast, let raisedStar = after.star?.atLeast {
        #expect(raisedStar >= star, "seed \(set.number): \(leaf.code) \(old) to \(raised)")
      }
      #expect(before.isEliminated || !after.isEliminated)
    }
  }

  @Test(arguments: sets)
  func `adding an answer never widens the bounds`(set: CriteriaSet) throws {
    var random = SeededGenerator(seed: 100 + UInt64(set.number))
    let rater = try Rater(.decision26_2026, criteria: set)
    for _ in 0..<Rounds.all(40, atTheDesk: 10) {
      let whole = panel(set, missing: 0, &random)
      var partial = whole.map { _ in ScoreSheet() }
      var before = try rater.rate(partial)
      for _ in 0..<12 {
        let leaf = try #require(set.leaves.randomElement(using: &random))
        let member = Int.random(in: whole.indices, using: &random)
        partial[member][leaf.code] = whole[member][leaf.code]
        let after = try rater.rate(partial)
        // An elimination ends the assumption under which the bounds were drawn.
        if after.isEliminated { break }
        #expect(after.total.atLeast >= before.total.atLeast, "seed 100+\(set.number): \(leaf.code)")
        #expect(after.total.atMost <= before.total.atMost, "seed 100+\(set.number): \(leaf.code)")
        if let earlier = before.star, let later = after.star {
          #expect(later.atLeast >= earlier.atLeast && later.atMost <= earlier.atMost)
        }
        before = after
      }
    }
  }

  @Test(arguments: sets)
  func `the final result lies within the bounds of every part of it`(set: CriteriaSet) throws {
    var random = SeededGenerator(seed: 200 + UInt64(set.number))
    let rater = try Rater(.decision26_2026, criteria: set)
    for _ in 0..<Rounds.all(40, atTheDesk: 10) {
      let whole = panel(set, missing: 0, &random)
      let rating = try rater.rate(whole)
      guard !rating.isEliminated else { continue }
      let partial = whole.map { sheet in
        ScoreSheet(answers: sheet.answers.filter { _ in Bool.random(using: &random) })
      }
      let bounds = try rater.rate(partial)
      #expect(bounds.total.contains(try #require(rating.total.value)), "seed 200+\(set.number)")
      #expect(bounds.star?.contains(try #require(rating.star?.value)) == true, "seed 200+\(set.number)")
      for (minimum, final) in zip(bounds.minima, rating.minima) where minimum.state != .undecided {
        #expect(minimum.state == final.state, "seed 200+\(set.number): \(minimum.criterion)")
      }
    }
  }

  @Test(arguments: sets)
  func `the order of the members never matters`(set: CriteriaSet) throws {
    var random = SeededGenerator(seed: 300 + UInt64(set.number))
    let rater = try Rater(.decision26_2026, criteria: set)
    for _ in 0..<20 {
      let panel = panel(set, missing: 10, &random)
      let one = try rater.rate(panel)
      let other = try rater.rate(panel.shuffled(using: &random))
      #expect(one.total == other.total)
      #expect(one.star == other.star)
      #expect(one.parts == other.parts)
      #expect(one.criteria == other.criteria)
      #expect(one.minima == other.minima)
      #expect(one.eliminations == other.eliminations)
    }
  }

  @Test(arguments: sets)
  func `every value survives encoding and decoding`(set: CriteriaSet) throws {
    var random = SeededGenerator(seed: 400 + UInt64(set.number))
    let rater = try Rater(.decision26_2026, criteria: set)
    #expect(try roundTripped(set) == set)
    for _ in 0..<3 {
      let panel = panel(set, missing: 5, &random)
      let rating = try rater.rate(panel, eliminations: set.elimination == nil ? [] : [.set])
      #expect(try roundTripped(panel) == panel)
      #expect(try roundTripped(rating) == rating)
      let open = try rater.rate(panel)
      #expect(try roundTripped(open) == open)
      #expect(try roundTripped(rater.explain(open)) == (try rater.explain(open)))
    }
  }
}
