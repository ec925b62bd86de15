import OCOP
import Testing

/// What every label of the decisions' tables keeps, whether or not the legal JSON is at hand.
@Suite struct `The labels of the decisions` {
  /// All sets; amendments word nothing.
  static let sets = [RatingRegime.decision26_2026, .decision148_2023, .decision1048_2019].flatMap(
    \.criteriaSets)

  @Test(arguments: sets)
  func `have at most 90 characters in either language`(set: CriteriaSet) {
    for criterion in set.criteria {
      let labels = [criterion.title] + (criterion.question.map { $0.options.map(\.label) + $0.cases } ?? [])
      for label in labels {
        for text in [label.vi, label.en] {
          #expect((1...90).contains(text.count), "\(criterion.code): \(text)")
          #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false, "\(criterion.code)")
          #expect(!text.hasSuffix(".") || text.hasSuffix("etc."), "\(criterion.code): \(text)")
        }
      }
    }
  }

  @Test(arguments: sets)
  func `tell the options of a criterion apart within a case`(set: CriteriaSet) {
    for leaf in set.leaves {
      let options = leaf.question?.options ?? []
      for language in Language.allCases {
        let labels = options.map { "\($0.caseIndex ?? 0) \($0.label[language])" }
        #expect(Set(labels).count == labels.count, "\(set.id) \(leaf.code): \(labels)")
      }
    }
  }

  @Test(arguments: [(RatingRegime.decision26_2026, 215 + 40), (.decision148_2023, 198)])
  func `share their words: no more distinct questions than the law has`(regime: RatingRegime, most: Int) {
    let questions = regime.criteriaSets.flatMap(\.leaves).compactMap(\.question)
    #expect(Set(questions).count <= most)
  }

  @Test func `of Decision 26 have no more distinct options than the law has`() {
    let questions = RatingRegime.decision26_2026.criteriaSets.flatMap(\.leaves).compactMap(\.question)
    #expect(Set(questions.flatMap(\.options).map(\.label)).count <= 425 + 1)
  }
}
