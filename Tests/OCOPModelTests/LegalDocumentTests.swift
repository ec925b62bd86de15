import OCOP
import TestSupport
import Testing

@Suite struct `A legal document` {
  let decision = LegalDocument.decision26_2026

  @Test func `of 22 May 2026 is Decision 26, in force the same day and without an end`() throws {
    #expect(decision.number == "26/2026/QĐ-TTg")
    #expect(try decision.issued == CivilDate(2026, 5, 22))
    #expect(try decision.inForce == DatePeriod(from: CivilDate(2026, 5, 22)))
    #expect(decision.issuer.vi == "Thủ tướng Chính phủ")
    #expect(!decision.title.vi.isEmpty && !decision.title.en.isEmpty)
    #expect(ProductClassification.decision26_2026.citation.document == decision.number)
  }

  private func shortNumber(_ number: String) -> String {
    LegalDocument(
      number: number,
      title: decision.title,
      issuer: decision.issuer,
      issued: decision.issued,
      inForce: decision.inForce
    ).shortNumber
  }

  @Test(
    arguments: zip(
      ["26/2026/QĐ-TTg", "15/2018/NĐ-CP", "55/2010/QH12", "26/2026", ""],
      ["26/2026", "15/2018", "55/2010", "26/2026", ""]
    )
  )
  func `has a number without the sign of its issuer`(number: String, short: String) {
    #expect(shortNumber(number) == short)
  }

  /// The decisions of 2019 and 2023 before this one are numbered without a year.
  @Test(arguments: zip(["148/QĐ-TTg", "1048/QĐ-TTg"], ["148", "1048"]))
  func `numbered without a year has a number without the sign, too`(number: String, short: String) {
    #expect(shortNumber(number) == short)
  }

  @Test func `round-trips`() throws {
    #expect(try roundTripped(decision) == decision)
    #expect(throws: DecodingError.self) { try decoded(LegalDocument.self, from: "{}") }
    let bad = try json(decision).replacing(#""issued":"2026-05-22""#, with: #""issued":"2026-02-30""#)
    let context = try #require(corruption(LegalDocument.self, from: bad))
    #expect(context.underlyingError as? DateError == .noSuchDay(year: 2026, month: 2, day: 30))
    #expect(context.codingPath.map(\.stringValue) == ["issued"])
  }
}

@Suite struct `An interpretation` {
  @Test func `round-trips`() throws {
    let interpretation = Interpretation(
      name: "minimaAreCumulative",
      reading: Bilingual(vi: "cách hiểu", en: "reading"),
      reason: Bilingual(vi: "lý do", en: "reason"),
      citation: Citation("26/2026/QĐ-TTg", .annex("II"))
    )
    #expect(try roundTripped(interpretation) == interpretation)
    #expect(throws: DecodingError.self) { try decoded(Interpretation.self, from: #"{"name":"x"}"#) }
  }
}

@Suite struct `A confidence` {
  @Test(arguments: zip(Confidence.allCases, ["read", "secondary", "unverified"]))
  func `is stored as its name`(confidence: Confidence, name: String) throws {
    #expect(try json(confidence) == quoted(name))
    #expect(try roundTripped(confidence) == confidence)
  }

  @Test(arguments: [#""Read""#, #""""#, "null", "0"])
  func `of another name is refused`(json: String) {
    #expect(throws: DecodingError.self) { try decoded(Confidence.self, from: json) }
  }
}
