import OCOP
import Testing

/// The irregularities of the decision's text, as the notes on the law list them.
@Suite struct `The irregularities of Decision 26` {
  private func anomaly(_ set: Int, _ code: CriterionCode?, _ option: OptionLetter? = nil) throws -> Anomaly? {
    try RatingRegime.decision26_2026.criteria(numbered: set).anomalies
      .first { $0.criterion == code && $0.option == option }
  }

  @Test(
    arguments: [
      (4, "7", OptionLetter.c, "13 points", 3), (11, "6.1.1", .b, "11 points", 1),
    ] as [(Int, CriterionCode, OptionLetter, String, Int)])
  func `that are corrected say what is printed, and the value read is used`(
    set: Int, code: CriterionCode, option: OptionLetter, printed: String, points: Int
  ) throws {
    #expect(try anomaly(set, code, option)?.printed.en == printed)
    #expect(
      try RatingRegime.decision26_2026.criteria(numbered: set).question(code)?[option]?.points == points)
  }

  @Test(
    arguments: [
      (7, "3.1", [1, 1, 3]), (23, "6.2", [1, 1, 3, 5]), (23, "9", [2, 4]), (4, "1.2", [0, 1, 2]),
      (7, "1.2", [0, 1, 2]),
      (10, "1.2", [0, 1, 2]), (11, "1.2", [0, 1, 2]),
    ] as [(Int, CriterionCode, [Int])])
  func `that are kept as printed are noted, and their points stand`(
    set: Int, code: CriterionCode, points: [Int]
  ) throws {
    let criteria = try RatingRegime.decision26_2026.criteria(numbered: set)
    #expect(criteria.question(code)?.options.map(\.points) == points)
    #expect(!criteria.anomalies(at: code).isEmpty)
  }

  @Test(
    arguments: [
      (10, "3.5", .b, []), (1, "8", .d, []), (24, "2.2", .c, [.five]), (25, "2.2", .c, [.four]),
      (23, "8", .c, [.three]),
      (24, "8", .c, [.three]), (25, "8", .c, [.three]), (3, "5.1", .e, [.four]),
    ] as [(Int, CriterionCode, OptionLetter, [Star])])
  func `of marks leave the marks as printed`(
    set: Int, code: CriterionCode, option: OptionLetter, marks: [Star]
  ) throws {
    let question = try RatingRegime.decision26_2026.criteria(numbered: set).question(code)
    #expect(question?[option]?.minimumFor == marks)
  }

  @Test func `are noted for the slip in set 19 and for all that set 26 lacks`() throws {
    #expect(try anomaly(19, "2.3", .a)?.printed.en.contains("trademark application") == true)
    let tourism = try RatingRegime.decision26_2026.criteria(for: .communityEcoTourism)
    #expect(tourism.anomalies.count { $0.criterion == nil } == 3)
    #expect(tourism.elimination == nil && !tourism.explainsMinima)
    #expect(tourism.parts.first?.maximum == 40)
  }

  @Test func `are noted at each of the 22 criteria without a printed option`() {
    let noted = RatingRegime.decision26_2026.criteriaSets.flatMap { set in
      set.anomalies.filter { anomaly in
        anomaly.criterion.flatMap(set.question)?.options.first?.isImplied == true
      }
    }
    #expect(noted.count == 22)
  }

  @Test func `stand where the set has a criterion, and say why in both languages`() {
    for set in RatingRegime.decision26_2026.criteriaSets {
      for anomaly in set.anomalies {
        for text in [anomaly.printed, anomaly.read, anomaly.reason] {
          #expect(!text.vi.isEmpty && !text.en.isEmpty)
        }
        if let code = anomaly.criterion { #expect(set.criterion(code) != nil) }
      }
    }
  }
}
