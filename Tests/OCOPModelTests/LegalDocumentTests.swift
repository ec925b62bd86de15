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

  /// The decisions of 2019 and 2023 before this one are numbered without a year.
  @Test(arguments: [
    ("26/2026/QĐ-TTg", 2026, "26/2026"), ("148/QĐ-TTg", 2023, "148/2023"), ("1048/QĐ-TTg", 2019, "1048/2019"),
    ("", 2026, "/2026"),
  ])
  func `has a short number: that of its issuer, and the year of issue`(
    number: String, year: Int, short: String
  ) throws {
    let day = try CivilDate(year, 2, 24)
    let document = LegalDocument(
      number: number, title: decision.title, issuer: decision.issuer, issued: day,
      inForce: DatePeriod(from: day))
    #expect(document.shortNumber == short)
  }

  /// 22 May 2026 is day 0; day 60, on which the decisions of before are still in force, is 21 July.
  @Test(arguments: [LegalDocument.decision148_2023, .decision1489_2025])
  func `of before is in force through the 60th day of Decision 26`(document: LegalDocument) throws {
    #expect(document.inForce.contains(try CivilDate("2026-07-21")))
    #expect(!document.inForce.contains(try CivilDate("2026-07-22")))
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
