import Foundation
import OCOP
import TestSupport
import Testing

@Suite struct `A recognition certificate` {
  @Test(arguments: [Star.one, .two])
  func `is for three stars and up`(star: Star) {
    #expect(throws: CertificateError.starWithoutCertificate(star)) {
      try Issued.certificate(star: star, on: "2026-06-01", by: .province)
    }
  }

  @Test func `comes from the level that the text names`() throws {
    for (star, wrong, right) in [
      (Star.three, RatingLevel.district, RatingLevel.province), (.five, .province, .ministry),
    ] {
      let error = #expect(throws: CertificateError.self) {
        try Issued.certificate(star: star, on: "2026-06-01", by: wrong)
      }
      guard case .noAuthority(wrong, star, right, let citation)? = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(citation.place(in: .english).hasPrefix("Article 4, clause 1"))
    }
  }

  /// From 1 to 5 July 2025 there were no districts, and Decision 1489 was not yet in force.
  @Test func `from a level that secondary sources do not name has a finding`() throws {
    let certificate = try Issued.certificate(on: "2025-07-03", by: .province)
    #expect(certificate.findings.map(\.kind) == [.authorityNotAsReported])
    #expect(try Issued.certificate(on: "2025-07-03", by: .district).findings == [])
    #expect(
      try Issued.certificate(on: "2025-07-06", by: .district).findings.map(\.kind) == [
        .authorityNotAsReported
      ])
  }

  @Test func `of Decision 148 can be the last on 21 July 2026 and runs into 2029`() throws {
    let certificate = try Issued.certificate(on: "2026-07-21", by: .province, under: .decision148_2023)
    #expect(certificate.findings == [])
    #expect(certificate.expiry == (try CivilDate("2029-07-21")))
    #expect(certificate.renewalWindow?.opens == (try CivilDate("2029-01-22")))
    #expect(certificate.renewalWindow?.closes == (try CivilDate("2029-03-23")))
    let late = CertificateError.issuedAfterDecision(
      .table(2026, 7, 22), decision: "148/QĐ-TTg", last: .table(2026, 7, 21),
      citation: Citation("26/2026/QĐ-TTg", .article(11), .clause(2)))
    #expect(throws: late) {
      try Issued.certificate(on: "2026-07-22", by: .province, under: .decision148_2023)
    }
    #expect(
      "\(late)"
        == "issued on 2026-07-22, but under decision 148/QĐ-TTg the last day was 2026-07-21 (Decision 26/2026/QĐ-TTg, Article 11, clause 2)"
    )
    let reason = CertificateRecord(certificate).standing(on: .table(2029, 7, 21)).reasons[0]
    #expect(reason.citations == [Citation("148/QĐ-TTg")])
    #expect(reason.confidence == .secondary)
  }

  /// Until when certificates came under Decision 1048 is reported, not read.
  @Test func `of Decision 1048 after it ended has a finding`() throws {
    let certificate = try Issued.certificate(on: "2023-02-24", by: .province, under: .decision1048_2019)
    #expect(certificate.findings.map(\.kind) == [.issuedAfterDecision])
    #expect(try Issued.certificate(on: "2023-02-23").findings == [])
  }

  @Test func `has a product code of 2026, or an earlier one as printed`() throws {
    #expect(try CertifiedCode("19-05443-7-2026").form2026 == ProductCode("19-05443-7-2026"))
    #expect(try CertifiedCode("SP-07/TN").form2026 == nil)
    for code in [try CertifiedCode("19-05443-7-2026"), try CertifiedCode("SP-07/TN")] {
      #expect(try roundTripped(code) == code)
      #expect(try CertifiedCode(code.description) == code)
    }
    #expect(throws: IdentifierError(text: "", rule: .empty)) { try CertifiedCode("") }
    #expect(throws: IdentifierError(text: "a\u{7}", rule: .controlCharacter)) { try CertifiedCode("a\u{7}") }
    #expect(throws: DecodingError.self) { try decoded(CertifiedCode.self, from: "\"\"") }
  }

  @Test func `is stored with the number of its decision, which must be known`() throws {
    let certificate = try Issued.certificate(on: "2026-06-15")
    let text = String(decoding: try JSONEncoder().encode(certificate), as: UTF8.self)
      .replacing(#"\/"#, with: "/")
    #expect(text.contains(#""decision":"26/2026/QĐ-TTg""#))
    #expect(throws: DecodingError.self) {
      try decoded(
        RecognitionCertificate.self,
        from: text.replacing(#""decision":"26/2026/QĐ-TTg""#, with: #""decision":"781/QĐ-TTg""#))
    }
    let own = LegalDocument.decision26_2026
    let forged = LegalDocument(
      number: own.number, title: Bilingual(vi: "khác", en: "other"), issuer: own.issuer, issued: own.issued,
      inForce: own.inForce)
    #expect(try Issued.certificate(on: "2026-06-15", under: forged) == certificate)
  }

  @Test func `and its record and register are stored with a format`() throws {
    let record = try Issued.record(expiring: "2029-06-15", .filed("2029-01-15"))
    let text = String(decoding: try JSONEncoder().encode(record), as: UTF8.self)
    #expect(try decoded(CertificateRecord.self, from: text) == record)
    #expect(throws: DecodingError.self) {
      try decoded(
        CertificateRecord.self,
        from: text.replacing(#""formatVersion":1"#, with: #""formatVersion":2"#))
    }
    #expect(throws: DecodingError.self) {
      try decoded(CertificateRegister.self, from: #"{"formatVersion":0,"records":[]}"#)
    }
    #expect(throws: DecodingError.self) { try decoded(CertificateRegister.self, from: "[]") }
  }

  @Test func `is stored by its particulars and drawn anew`() throws {
    let certificate = try Issued.certificate(
      star: .four, on: "2024-02-29", policy: CertificatePolicy(extensionScope: .permanent))
    #expect(try roundTripped(certificate) == certificate)
    #expect(throws: DecodingError.self) {
      try decoded(RecognitionCertificate.self, from: #"{"number":"1","product":"p"}"#)
    }
  }
}
