import OCOP

/// A set of five questions, small enough to reason about by hand, with every feature that a form can have.
///
/// | code | points | minima | |
/// |---|---|---|---|
/// | 1.1 | 0 1 2 | 2 for 3★ | |
/// | 1.2 | 0 30 60 | 30 for 4★, 60 for 5★ | |
/// | 2 | 0 10 | | a story |
/// | 3 | 0 8 | | only with a story |
/// | 4.1 | 0 5 20 | | 0 eliminates |
enum SmallSet {
  static let criteria = set()

  static func set(
    first: Criterion = part1,
    parts: ([CriteriaSet.Part]) -> [CriteriaSet.Part] = { $0 },
    anomalies: [Anomaly] = [],
    gaps: [TableGap] = []
  ) -> CriteriaSet {
    CriteriaSet(
      number: 1,
      id: "small",
      name: text("Small"),
      citation: Citation("1/2026/QĐ-TTg", .annex("I")),
      elimination: EliminationNote(vi: "Giả mạo", en: "Forged"),
      parts: parts([
        CriteriaSet.Part("A", text("One"), maximum: 62, [first]),
        CriteriaSet.Part("B", text("Two"), maximum: 18, [story, structure]),
        CriteriaSet.Part("C", text("Three"), maximum: 20, [purity]),
      ]),
      anomalies: anomalies,
      gaps: gaps
    )
  }

  static let part1 = Criterion(
    "1",
    text("Group"),
    maximum: 62,
    [
      Criterion("1.1", question("low", [(0, []), (1, []), (2, [.three])])),
      Criterion("1.2", question("high", [(0, []), (30, [.four]), (60, [.five])])),
    ]
  )
  static let story = Criterion("2", question("story", [(0, []), (10, [])]))
  static let structure = Criterion(
    "3",
    question("structure", [(0, []), (8, [])]),
    applies: Applicability(when: "2", isAtLeast: .b, vi: "Có chuyện", en: "With a story")
  )
  static let purity = Criterion(
    "4",
    text("Purity"),
    maximum: 20,
    elimination: EliminationNote(vi: "Có 0 điểm", en: "Any zero", trigger: .zeroBelow),
    [Criterion("4.1", question("purity", [(0, []), (5, []), (20, [])]))]
  )

  static func question(_ name: String, _ options: [(points: Int, stars: [Star])]) -> Criterion.Question {
    Criterion.Question(
      Concept(rawValue: name),
      vi: name,
      en: name,
      maximum: options.map(\.points).max() ?? 0,
      options.enumerated().map { index, option in
        Criterion.Option(
          option.points,
          vi: "\(name) \(index)",
          en: "\(name) \(index)",
          minimumFor: option.stars
        )
      }
    )
  }

  static func code(_ number: Int) -> CriterionCode { (try? CriterionCode(String(number))) ?? .malformed }

  static func text(_ text: String) -> Bilingual { Bilingual(vi: text, en: text) }

  static func rater(_ rules: CouncilRules = CouncilRules()) throws -> Rater {
    try Rater(.decision26_2026, criteria: criteria, rules: rules)
  }

  static func sheet(_ answers: String...) throws -> ScoreSheet {
    let codes = ["1.1", "1.2", "2", "3", "4.1"]
    return try ScoreSheet(Dictionary(uniqueKeysWithValues: zip(codes, answers)))
  }
}
