import OCOP
import TestSupport
import Testing

@Suite struct `A citation` {
  static let steps: [Citation.Step] = [
    .article(3), .clause(2), .point("đ"), .annex("II"), .form("01"), .set(11), .part("A"),
    .criterion("3.5"), .option("c"), .insertedArticle(112, "a"),
  ]

  @Test func `reads from the document inwards`() {
    let place = Citation("26/2026/QĐ-TTg", .annex("II"), .set(11), .criterion("3.5"))
    #expect(place.text(in: .english) == "Decision 26/2026/QĐ-TTg, Annex II, set 11, criterion 3.5")
    #expect(
      place.text(in: .vietnamese) == "Quyết định 26/2026/QĐ-TTg, Phụ lục II, bộ tiêu chí 11, tiêu chí 3.5"
    )
    #expect(place.place(in: .english) == "Annex II, set 11, criterion 3.5")
    #expect(place.place(in: .vietnamese) == "Phụ lục II, bộ tiêu chí 11, tiêu chí 3.5")
  }

  @Test(
    arguments: zip(
      steps,
      [
        Bilingual(vi: "Điều 3", en: "Article 3"), Bilingual(vi: "khoản 2", en: "clause 2"),
        Bilingual(vi: "điểm đ", en: "point đ"), Bilingual(vi: "Phụ lục II", en: "Annex II"),
        Bilingual(vi: "Biểu số 01", en: "Form 01"), Bilingual(vi: "bộ tiêu chí 11", en: "set 11"),
        Bilingual(vi: "phần A", en: "part A"), Bilingual(vi: "tiêu chí 3.5", en: "criterion 3.5"),
        Bilingual(vi: "mức c", en: "option c"), Bilingual(vi: "Điều 112a", en: "Article 112a"),
      ]
    )
  )
  func `has a word for each kind of step`(step: Citation.Step, text: Bilingual) {
    #expect(step.text == text)
  }

  @Test func `of a whole document is the document`() {
    let citation = Citation("26/2026/QĐ-TTg")
    #expect(citation.steps == [])
    #expect(citation.place(in: .english) == "")
    #expect(citation.text(in: .english) == "Decision 26/2026/QĐ-TTg")
  }

  struct Named: CustomTestStringConvertible {
    let number: String
    let name: Bilingual

    init(_ number: String, _ vi: String, _ en: String) {
      self.number = number
      self.name = Bilingual(vi: vi, en: en)
    }

    var testDescription: String { number }
  }

  @Test(arguments: [
    Named("26/2026/QĐ-TTg", "Quyết định 26/2026/QĐ-TTg", "Decision 26/2026/QĐ-TTg"),
    Named("148/QĐ-TTg", "Quyết định 148/QĐ-TTg", "Decision 148/QĐ-TTg"),
    Named("15/2018/NĐ-CP", "Nghị định 15/2018/NĐ-CP", "Decree 15/2018/NĐ-CP"),
    Named("43/2018/TT-BYT", "Thông tư 43/2018/TT-BYT", "Circular 43/2018/TT-BYT"),
    Named("55/2010/QH12", "55/2010/QH12", "55/2010/QH12"),
    Named("05/VBHN-BYT", "05/VBHN-BYT", "05/VBHN-BYT"),
    Named("TCVN 1", "TCVN 1", "TCVN 1"),
    Named("", "", ""),
  ])
  func `names the kind of document that the sign tells`(row: Named) {
    let citation = Citation(row.number, .article(1))
    #expect(citation.documentName(in: .vietnamese) == row.name.vi)
    #expect(citation.documentName(in: .english) == row.name.en)
    #expect(citation.text(in: .english) == "\(row.name.en), Article 1")
    #expect(citation.text(in: .vietnamese) == "\(row.name.vi), Điều 1")
  }

  @Test func `is made of steps one by one or at once`() {
    let one = Citation("26/2026/QĐ-TTg", .article(3), .clause(3))
    #expect(one == Citation(document: "26/2026/QĐ-TTg", steps: [.article(3), .clause(3)]))
    #expect(one == Citation("26/2026/QĐ-TTg").appending(.article(3)).appending(.clause(3)))
    #expect(one.hashValue == Citation("26/2026/QĐ-TTg", .article(3), .clause(3)).hashValue)
    #expect(one != Citation("26/2026/QĐ-TTg", .clause(3), .article(3)))
    #expect(one != Citation("27/2026/QĐ-TTg", .article(3), .clause(3)))
  }

  @Test(
    arguments: zip(
      steps,
      [
        #"{"article":3}"#, #"{"clause":2}"#, #"{"point":"đ"}"#, #"{"annex":"II"}"#, #"{"form":"01"}"#,
        #"{"set":11}"#, #"{"part":"A"}"#, #"{"criterion":"3.5"}"#, #"{"option":"c"}"#,
        #"{"insertedArticle":"112a"}"#,
      ]
    )
  )
  func `stores a step as one member`(step: Citation.Step, stored: String) throws {
    #expect(try json(step) == stored)
    #expect(try decoded(Citation.Step.self, from: stored) == step)
  }

  @Test func `with a step of no or two members is refused at its place`() throws {
    for step in ["{}", #"{"article":1,"clause":2}"#] {
      let text = #"{"document":"x","steps":[{"set":1},\#(step)]}"#
      let context = try #require(corruption(Citation.self, from: text))
      #expect(context.codingPath.last?.intValue == 1)
    }
  }

  @Test func `round-trips`() throws {
    for step in Self.steps { #expect(try roundTripped(step) == step) }
    let citation = Citation(document: "26/2026/QĐ-TTg", steps: Self.steps)
    #expect(try roundTripped(citation) == citation)
    #expect(try roundTripped(Citation("x")) == Citation("x"))
  }

  @Test(arguments: [
    "{}", "[]", "null", #""26/2026/QĐ-TTg""#, #"{"document":"x"}"#, #"{"steps":[]}"#,
    #"{"document":1,"steps":[]}"#, #"{"document":"x","steps":[{}]}"#,
    #"{"document":"x","steps":["article"]}"#, #"{"document":"x","steps":[{"chapter":1}]}"#,
    #"{"document":"x","steps":[{"article":"1"}]}"#, #"{"document":"x","steps":[{"annex":2}]}"#,
    #"{"document":"x","steps":[{"article":{"_0":1}}]}"#,
    #"{"document":"x","steps":[{"insertedArticle":"112"}]}"#,
    #"{"document":"x","steps":[{"insertedArticle":"a"}]}"#,
    #"{"document":"x","steps":[{"article":1,"clause":2}]}"#,
  ])
  func `in JSON of another form is refused`(json: String) {
    #expect(throws: DecodingError.self) { try decoded(Citation.self, from: json) }
  }
}
