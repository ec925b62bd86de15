import ExampleSupport
import OCOP
import TestSupport
import Testing

@testable import star_rating

@Suite struct `A template` {
  static let sets = RatingRegime.decision26_2026.criteriaSets

  @Test(arguments: 1...26)
  func `reads back as a sheet without answers, as a file and as a line`(number: Int) throws {
    let set = try RatingRegime.decision26_2026.criteria(numbered: number)
    let template = FormScreen.template(set, of: "26/2026")
    var desks = RatingDesks()
    let request = try RatingRequest(JSON(Array(template.utf8)), &desks, allowsProduct: false)
    #expect(request.panel == [ScoreSheet()])
    #expect(request.desk.rater.criteria.number == number)
    let rating = try request.rate()
    #expect(rating.total.atMost == Score(100))
    #expect(rating.star?.atMost == .five)
  }

  @Test func `half filled reads back with what was filled in`() throws {
    let set = try RatingRegime.decision26_2026.criteria(for: .tea)
    let filled = FormScreen.template(set, of: "26/2026").replacing("\"3.5\": \"\"", with: "\"3.5\": \"b\"")
    var desks = RatingDesks()
    let request = try RatingRequest(JSON(Array(filled.utf8)), &desks, allowsProduct: true)
    #expect(request.panel == [ScoreSheet(answers: ["3.5": .option(.b)])])
  }
}

@Suite struct `What documents can prove` {
  @Test(arguments: 1...26)
  func `reads back as evidence that states nothing`(number: Int) throws {
    let set = try RatingRegime.decision26_2026.criteria(numbered: number)
    var desks = RatingDesks()
    let request = try RatingRequest(
      JSON(Array(EvidenceScreen.template(set, of: .standard).utf8)), &desks, allowsProduct: false)
    #expect(request.evidence?.value.documents.flatMap(\.statements) == [])
    let rating = try request.rate()
    #expect(rating.total.atMost == Score(100) && rating.star?.atMost == .five)
    #expect(rating.derivations.count == set.leaves.count)
  }

  @Test(arguments: 1...26, Language.allCases)
  func `is shown criterion by criterion, with every name`(number: Int, language: Language) throws {
    let set = try RatingRegime.decision26_2026.criteria(numbered: number)
    let text = EvidenceScreen.text(set, language)
    #expect(set.leaves.filter { !text.contains("\($0.code) \($0.title[language]): ") }.map(\.code) == [])
    let unnamed = set.subjects.filter { subject in
      !text.contains("\(subject.name): ") || !text.contains(subject.label[language])
    }
    #expect(unnamed.map(\.name) == [])
  }

  @Test func `is the table that the documentation prints`() throws {
    let page = try Article("EvidenceByCriterion").text
    let table = EvidenceScreen.markdown(RatingRegime.decision26_2026.criteriaSets, .english)
    #expect(page.hasSuffix(table))
  }
}

@Suite struct `A blank form` {
  @Test(arguments: 1...26, Language.allCases)
  func `names every criterion, option, point and mark`(number: Int, language: Language) throws {
    let set = try RatingRegime.decision26_2026.criteria(numbered: number)
    for text in [FormScreen.text(set, language), FormScreen.markdown(set, language)] {
      for criterion in set.criteria {
        #expect(text.contains("\(criterion.code) \(criterion.title[language])"))
        for option in criterion.question?.options ?? [] { #expect(text.contains(option.label[language])) }
      }
      #expect(
        text.matches(of: /\[\d+ 3★\]/).count
          == set.leaves.flatMap { $0.question?.options ?? [] }
          .count { $0.minimumFor == [.three] }
      )
    }
  }
}
