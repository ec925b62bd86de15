import OCOP
import TestSupport
import Testing

/// The small set as a source might hold it that lacks 12 points of part B and 4 of criterion 1.2.
@Suite struct `A set whose source lacks points` {
  static let gaps = [
    TableGap(.points(part: "B", criterion: nil, missing: 12), reason: SmallSet.text("The part gives 30")),
    TableGap(.points(part: "A", criterion: "1.2", missing: 4), reason: SmallSet.text("The form prints 64")),
    TableGap(.minima, reason: SmallSet.text("The amendment was cut off")),
  ]

  static func set(_ gaps: [TableGap] = gaps) -> CriteriaSet {
    let high = Criterion.Question(
      Concept(rawValue: "high"), vi: "high", en: "high", maximum: 64,
      SmallSet.question("high", [(0, []), (30, [.four]), (60, [.five])]).options)
    let first = Criterion(
      "1", SmallSet.text("Group"), maximum: 66,
      [
        Criterion("1.1", SmallSet.question("low", [(0, []), (1, []), (2, [.three])])), Criterion("1.2", high),
      ])
    return SmallSet.set(
      parts: { parts in
        [
          CriteriaSet.Part("A", parts[0].title, maximum: 66, [first]),
          CriteriaSet.Part("B", parts[1].title, maximum: 30, parts[1].criteria),
          parts[2],
        ]
      }, gaps: gaps)
  }

  @Test func `is valid with its gaps, and only with them`() throws {
    #expect(Self.set().problems.isEmpty)
    #expect(
      Self.set([]).problems.map(\.rule) == [
        .maximumNotReached(maximum: 64, best: 60), .sumDiffers(maximum: 30, sum: 18),
      ])
    #expect(try roundTripped(Self.set()) == Self.set())
  }

  @Test(arguments: [
    TableGap.Kind.points(part: "D", criterion: nil, missing: 1),
    .points(part: "A", criterion: "9", missing: 1),
    .points(part: "A", criterion: nil, missing: 0), .points(part: "A", criterion: nil, missing: .max),
  ])
  func `cannot lack what it does not have`(kind: TableGap.Kind) {
    let gap = TableGap(kind, reason: SmallSet.text("?"))
    #expect(
      SmallSet.set(gaps: [gap]).problems.contains { if case .unknownGap = $0.rule { true } else { false } })
  }

  @Test func `gives bounds that leave room for them`() throws {
    let rater = try Rater(.decision26_2026, criteria: Self.set())
    let rating = try rater.rate([
      try SmallSet.sheet("c", "b", "b", "b", "c"), try SmallSet.sheet("c", "c", "b", "b", "c"),
    ])
    // 2 + 30 + 18 + 20 = 70 and 100: a mean of 85; the source may lack up to 16 more.
    #expect(rating.total == Bounds(try Score(sum: 85, over: 1), try Score(sum: 101, over: 1)))
    #expect(rating.total.value == nil && rating.isComplete)
    #expect(rating.parts.map(\.score.atMost.description) == ["51.00", "30.00", "20.00"])
    #expect(rating.criteria.first { $0.code == "1" }?.score.atMost.description == "51.00")
    #expect(rating.criteria.first { $0.code == "1.1" }?.score.value?.description == "2.00")
    #expect(rating.starByPoints == Bounds(.four, .five))
    #expect(rating.gaps == Self.gaps)
    #expect(try roundTripped(rating).gaps == Self.gaps)
  }

  @Test func `leaves room once where the criterion that lacks points is open`() throws {
    let rater = try Rater(.decision26_2026, criteria: Self.set())
    let rating = try rater.rate([try SmallSet.sheet("c", "", "b", "b", "c")])
    // 2 + 18 + 20, and the 60 points of the best option and the 16 that are lacking.
    #expect(rating.total == Bounds(Score(40), Score(116)))
    #expect(rating.total.atMost == Score(UInt32(Self.set().maximum)))
  }

  @Test func `says so in its explanation`() throws {
    let rater = try Rater(.decision26_2026, criteria: Self.set())
    let text = try rater.explain(rater.rate([try SmallSet.sheet("c", "b", "b", "b", "c")])).text(in: .english)
    #expect(text.contains("The source lacks 12 points at Part B"))
    #expect(text.contains("The source lacks 4 points at criterion 1.2"))
    #expect(text.contains("The source lacks minima"))
    // 70 points are known: 4 to 20 are lacking for five stars, which no answer settles.
    #expect(text.contains("4.00–20.00 points, as what the source lacks turns out"))
  }

  @Test func `names the decision once where its bands have no place of their own`() throws {
    let rater = try RatingRegime.decision148_2023.rater(for: .tea)
    let text = try rater.explain(rater.rate(ScoreSheet.best(of: rater.criteria))).text(in: .english)
    #expect(text.contains("\nBased on: Decision 148/QĐ-TTg, Annex III, set 11\n"))
  }
}
