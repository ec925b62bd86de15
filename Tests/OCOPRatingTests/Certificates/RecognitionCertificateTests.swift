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
    let reason = CertificateRecord(certificate).standing(on: .table(2029, 7, 21)).reasons[0]
    #expect(reason.citations == [Citation("148/QĐ-TTg")])
    #expect(reason.confidence == .secondary)
  }

  @Test func `has a product code of 2026, or an earlier one as printed`() throws {
    #expect(try CertifiedCode("19-05443-7-2026") == .form2026(ProductCode("19-05443-7-2026")))
    #expect(CertifiedCode("SP-07/TN") == .earlier("SP-07/TN"))
    for code in [CertifiedCode("19-05443-7-2026"), CertifiedCode("SP-07/TN")] {
      #expect(try roundTripped(code) == code)
      #expect(CertifiedCode(code.description) == code)
    }
  }

  @Test func `is stored by its particulars and drawn anew`() throws {
    let certificate = try Issued.certificate(
      star: .four, on: "2024-02-29", rules: CertificateRules(extensionScope: .permanent))
    #expect(try roundTripped(certificate) == certificate)
    #expect(throws: DecodingError.self) {
      try decoded(RecognitionCertificate.self, from: #"{"number":"1","product":"p"}"#)
    }
  }
}
