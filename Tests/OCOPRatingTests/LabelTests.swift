public import OCOP
public import Testing

/// What every label of the decision's tables keeps, whether or not the legal JSON is at hand.
@Suite struct `The labels of Decision 26` {
  static let sets = RatingRegime.decision26_2026.criteriaSets

  @Test(arguments: sets)
  func `have at most 90 characters in either language`(set: CriteriaSet) {
    for criterion in set.criteria {
      let labels = [criterion.title] + (criterion.question?.options.map(\.label) ?? [])
      for label in labels {
        for text in [label.vi, label.en] {
          #expect((1...90).contains(text.count), "\(criterion.code): \(text)")
          #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false, "\(criterion.code)")
          #expect(!text.hasSuffix("."), "\(criterion.code): \(text)")
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

  @Test func `share their words: no more distinct questions than the law has`() {
    let questions = Self.sets.flatMap(\.leaves).compactMap(\.question)
    #expect(Set(questions).count <= 215 + 40)
    let texts = questions.flatMap(\.options).map(\.label)
    #expect(Set(texts).count <= 425 + 1)
  }
}

extension CriteriaSet: CustomTestStringConvertible {
  public var testDescription: String { "set \(number) \(id)" }
}
