import OCOP
import Testing

/// What the labels of the tables of 2019 keep besides, whether or not the legal JSON is at hand.
@Suite struct `The labels of Decision 1048` {
  static let sets = RatingRegime.decision1048_2019.criteriaSets

  @Test func `do not confuse the answers that the source words alike`() throws {
    func label(_ set: Int, _ code: CriterionCode, _ option: OptionLetter) throws -> String? {
      try RatingRegime.decision1048_2019.criteria(numbered: set).question(code)?[option]?.label.en
    }
    // “Không có” is printed for indicators of nutrition, for tests and for unwanted effects.
    #expect(try label(1, "7", .a) == "No indicator")
    for (set, code) in [(1, "9.2"), (2, "9.2"), (4, "9.2"), (24, "8"), (20, "11")] as [(Int, CriterionCode)] {
      #expect(try label(set, code, .a) == "No periodic tests")
    }
    #expect(try label(20, "9.2", .d) == "None")
    // A slash and a semicolon make two options of one criterion.
    #expect(try label(22, "6", .a)?.contains("standards for materials or packaging") == true)
    #expect(try label(22, "6", .b)?.contains("standards for materials; standards for packaging") == true)
  }

  @Test func `share the question with Decision 26 where the law is the same`() throws {
    let tea = try RatingRegime.decision1048_2019.criteria(numbered: 12)
    let now = try RatingRegime.decision26_2026.criteria(for: .tea)
    #expect(tea.question("6.2.1") == now.question("6.2.1"))
    #expect(tea.question("6.2.3") == now.question("6.2.3"))
    #expect(tea.question("6.2.2") != now.question("6.2.2"))
    let shared = Set(Self.sets.flatMap(\.leaves).compactMap(\.question))
      .intersection(RatingRegime.decision26_2026.criteriaSets.flatMap(\.leaves).compactMap(\.question))
    #expect(shared.count == 27)
  }
}
