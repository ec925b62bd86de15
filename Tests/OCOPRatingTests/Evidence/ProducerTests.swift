import OCOPModel
import OCOPRating
import Testing

@Suite struct `A producer's file, read by people who did not see the conditions` {
  @Test
  func `is there for each of the 26 sets, with every criterion`() throws {
    #expect(ProducerFile.all.map(\.set) == Array(1...26))
    for file in ProducerFile.all {
      let set = try RatingRegime.decision26_2026.criteria(numbered: file.set)
      #expect(Set(file.expected.keys) == Set(set.leaves.map(\.code)), "set \(file.set)")
    }
  }

  @Test(arguments: ProducerFile.all)
  func `leads to the answers that the words of the annex give`(file: ProducerFile) throws {
    let rater = try RatingRegime.decision26_2026.rater(numbered: file.set)
    for derivation in try rater.derivations(from: file.evidence, on: file.on) {
      let found = derivation.answers.map(ProducerFile.Expectation.answers) ?? .judged
      #expect(file.expected[derivation.criterion] == found, "set \(file.set), \(derivation.criterion)")
    }
  }
}
