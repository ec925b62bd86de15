import OCOP
import TestSupport
import Testing

/// A province that holds the signed text of Decision 148, where the library holds a copy that adds to 97 for tea.
///
/// The points of smell and taste here are an example: `reference/history.md` §3.8 infers them, and nobody has read them.
@Suite struct `A set corrected from the signed text` {
  static let regime = RatingRegime.decision148_2023

  static let smell = Criterion.Question(
    .brewSmell, vi: "Mùi nước", en: "Smell of the brew", maximum: 4,
    Criterion.Option(0, vi: "Mùi lạ", en: "Strange smell"),
    Criterion.Option(1, vi: "Kém thơm", en: "Little fragrance"),
    Criterion.Option(2, vi: "Thơm", en: "Fragrant"),
    Criterion.Option(4, vi: "Thơm đặc trưng, bền", en: "Distinct, lasting fragrance"))

  static let taste = Criterion.Question(
    .brewTaste, vi: "Vị nước", en: "Taste of the brew", maximum: 5,
    Criterion.Option(0, vi: "Không rõ vị", en: "Taste indistinct"),
    Criterion.Option(1, vi: "Tương đối đậm", en: "Fairly strong"),
    Criterion.Option(3, vi: "Đậm, dịu", en: "Strong and mellow"),
    Criterion.Option(5, vi: "Đậm, dịu, hậu ngọt", en: "Strong and mellow, a sweet aftertaste"))

  let tea: CriteriaSet

  init() throws { tea = try Self.regime.criteria(for: .tea) }

  @Test func `rates exactly where the copy gives bounds`() throws {
    let signed = try tea.replacing(["6.b.2": Self.smell, "6.b.3": Self.taste], lacking: []).validated()
    let rater = try Rater(Self.regime, criteria: signed)

    var sheet = ScoreSheet.best(of: signed)
    #expect(try rater.rate(sheet).total == Bounds(Score(100)))
    // 1.b, 3.a and 3.b give 3, 3 and 1 at best; the taste is strong and mellow, 3 of 5.
    for code in ["1.b", "3.a", "3.b"] as [CriterionCode] { sheet[code] = .noneHolds }
    sheet["6.b.3"] = .option(.c)
    let rating = try rater.rate(sheet)
    #expect(rating.total == Bounds(Score(91)) && rating.star?.value == .five && rating.gaps.isEmpty)
    #expect(rating.criteria.first { $0.code == "6.b.3" }?.score == Bounds(Score(3)))
    // By the copy, with 97 known points and 2 of 3 for the taste, the same answers leave the level open.
    let copied = try Rater(Self.regime, criteria: tea).rate(sheet)
    #expect(copied.total == Bounds(Score(89), Score(92)))
    #expect(copied.star == Bounds(.four, .five))
  }

  @Test func `has headings that give as much more, and nothing else changed`() throws {
    let signed = try tea.replacing(["6.b.2": Self.smell, "6.b.3": Self.taste], lacking: [])
    #expect(["6", "6.a", "6.b", "6.b.1"].map { signed.criterion($0)?.maximum } == [16, 4, 12, 3])
    #expect(signed.parts.map(\.maximum) == [40, 25, 35] && signed.gaps.isEmpty)
    #expect(signed.parts[0] == tea.parts[0] && signed.parts[1] == tea.parts[1])
    #expect(signed.criterion("7") == tea.criterion("7"))
    #expect(signed.name == tea.name && signed.id == tea.id && signed.citation == tea.citation)
  }

  @Test func `is proved by validation, which finds what is left out`() throws {
    let half = try tea.replacing(["6.b.2": Self.smell], lacking: [])
    #expect(half.problems == [CriteriaProblem(.part("C"), .sumDiffers(maximum: 35, sum: 33))])
    let gap = TableGap(.points(part: "C", criterion: nil, missing: 2), reason: SmallSet.text("Vị chưa đọc"))
    let rest = try tea.replacing(["6.b.2": Self.smell], lacking: [gap]).validated()
    #expect(try Rater(Self.regime, criteria: rest).rate(ScoreSheet.best(of: rest)).total.atLeast == Score(98))
  }

  @Test func `names every code that asks no question`() {
    #expect(throws: CorrectionError(set: "tea", unknown: ["6.b", "6.b.9"])) {
      try tea.replacing(["6.b.9": Self.smell, "6.b": Self.taste, "6.b.2": Self.smell], lacking: [])
    }
    #expect(
      "\(CorrectionError(set: "tea", unknown: ["6.b", "6.b.9"]))" == "set tea asks no question at 6.b, 6.b.9")
  }

  @Test(arguments: RatingRegime.known.flatMap(\.criteriaSets))
  func `keeps notes, eliminations, conditions and irregularities`(set: CriteriaSet) throws {
    #expect(try set.replacing([:], lacking: set.gaps) == set)
    // An irregularity of an option goes with the question that had it; one of the criterion stays.
    for code in Set(set.anomalies.compactMap(\.criterion)) {
      guard let question = set.question(code) else { continue }
      let replaced = try set.replacing([code: question], lacking: set.gaps)
      #expect(replaced.parts == set.parts && replaced.problems.isEmpty)
      #expect(
        replaced.anomalies == set.anomalies.filter { $0.criterion != code || $0.option == nil })
    }
  }

  @Test func `takes its place in the regime`() throws {
    let signed = try tea.replacing(["6.b.2": Self.smell, "6.b.3": Self.taste], lacking: [])
    let regime = Self.regime.replacing(signed)
    #expect(try regime.criteria(for: .tea) == signed)
    #expect(regime.criteriaSets.map(\.number) == Array(1...26))
    #expect(regime.filings == Self.regime.filings && regime.bands == Self.regime.bands)
    #expect(try regime.rater(for: .tea).rate(ScoreSheet.best(of: signed)).star?.value == .five)
  }

  @Test func `fills in a set that the source lacks`() throws {
    let regime = RatingRegime.decision1048_2019
    let rice = CriteriaSet(
      number: 3, id: "rice-cereals", name: SmallSet.text("Gạo"), citation: Citation("1048/QĐ-TTg"),
      elimination: nil, parts: SmallSet.criteria.parts)
    #expect(regime.gaps.map(\.kind) == [.criteriaSet(number: 3)])
    #expect(throws: RegimeError.noCriteriaSet(decision: "1048/QĐ-TTg", number: 3)) {
      try regime.rater(numbered: 3)
    }
    let filled = regime.replacing(rice)
    #expect(filled.gaps.isEmpty && filled.criteriaSets.map(\.number) == Array(1...26))
    #expect(try filled.rater(numbered: 3).criteria == rice)
  }

  @Test func `gives minima that the source of an amendment lacks`() throws {
    let regime = RatingRegime.decision1048_2019_amended2020
    let tea = try regime.criteria(numbered: 12)
    let assurance = try #require(tea.question("9"))
    let marked = Criterion.Question(
      assurance.concept, vi: assurance.title.vi, en: assurance.title.en, maximum: assurance.maximum,
      assurance.options.enumerated().map { index, option in
        Criterion.Option(
          option.points, vi: option.label.vi, en: option.label.en, minimumFor: index == 2 ? [.three] : [])
      })
    let signed = try tea.replacing(["9": marked], lacking: []).validated()
    var sheet = ScoreSheet.best(of: signed)
    sheet["9"] = .option(.a)
    #expect(try Rater(regime, criteria: signed).rate(sheet).star?.value == .two)
    #expect(try Rater(regime, criteria: tea).rate(sheet).star?.value == .five)
  }

  @Test func `is another set than the copy, to explain by and to compare with`() throws {
    let signed = try tea.replacing(["6.b.2": Self.smell, "6.b.3": Self.taste], lacking: [])
    let (new, old) = (try Rater(Self.regime, criteria: signed), try Rater(Self.regime, criteria: tea))
    let rating = try old.rate(ScoreSheet.best(of: tea))
    let error = ExplanationError.otherSet(
      rated: "148/QĐ-TTg tea lacking 3 points", explained: "148/QĐ-TTg tea")
    #expect(throws: error) { try new.explain(rating) }
    #expect(throws: error) { try RatingComparison(rating, new.rate(ScoreSheet.best(of: signed))) }
    #expect(try old.explain(rating).rating == rating)
  }
}
