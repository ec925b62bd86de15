import Foundation
import OCOP
import TestSupport
import Testing

@Suite struct `The terms of certificates` {
  @Test func `are the numbers of Decision 26`() {
    let terms = CertificateTerms.decision26_2026
    #expect(terms.validityMonths.value == 36)
    #expect(terms.filingWindow?.value == CertificateTerms.FilingWindow(opens: 180, closes: 120))
    #expect(terms.reratingDays?.value == 45)
    #expect(terms.extensionDays?.value == 180)
    #expect(terms.withdrawal?.days.value == 15)
    #expect(terms.noticeDays == nil)
    #expect(terms.gaps == [])
    let places = [
      terms.validityMonths.citation, terms.filingWindow?.citation, terms.reratingDays?.citation,
      terms.extensionDays?.citation, terms.withdrawal?.days.citation,
    ].compactMap(\.self).map { $0.place(in: .english) }
    #expect(
      places == [
        "Article 4, clause 3", "Article 7, clause 6, point a", "Article 7, clause 6, point g",
        "Article 12, clause 3", "Article 8, clause 4",
      ])
  }

  @Test func `say what the sources of older decisions lack`() {
    #expect(
      CertificateTerms.decision148_2023.gaps == [.filingWindow, .rerating, .extending, .withdrawal, .audit])
    #expect(CertificateTerms.decision1048_2019.gaps == CertificateTerms.Gap.allCases)
    #expect(CertificateTerms.decision148_2023.noticeDays?.value == 30)
    for terms in CertificateTerms.known where terms.source == .secondary {
      #expect(terms.validityMonths.confidence == .secondary)
      #expect(terms.authorities.allSatisfy { $0.level.confidence == .secondary })
    }
  }

  /// Who recognises three, four and five stars on a day.
  @Test(arguments: [
    ("2019-08-21", [RatingLevel.province, .province, .ministry]),
    ("2023-02-23", [.province, .province, .ministry]),
    ("2023-02-24", [.district, .province, .ministry]),
    ("2025-07-05", [.district, .province, .ministry]),
    ("2025-07-06", [.province, .province, .ministry]),
    ("2026-05-21", [.province, .province, .ministry]),
    ("2026-05-22", [.province, .province, .ministry]),
  ])
  func `name the authority by star and day`(day: String, levels: [RatingLevel]) throws {
    let terms = try CertificatePolicy.standard.terms(inForceOn: CivilDate(day))
    #expect([Star.three, .four, .five].map { terms.issuer(of: $0)?.value } == levels)
    #expect(terms.issuer(of: .two) == nil)
  }

  @Test(arguments: [
    ("2019-08-21", "1048/QĐ-TTg"), ("2023-02-23", "1048/QĐ-TTg"), ("2023-02-24", "148/QĐ-TTg"),
    ("2026-05-21", "148/QĐ-TTg"), ("2026-05-22", "26/2026/QĐ-TTg"), ("2026-07-20", "26/2026/QĐ-TTg"),
  ])
  func `are those of the later of two decisions in force`(day: String, decision: String) throws {
    #expect(try CertificatePolicy.standard.terms(inForceOn: CivilDate(day)).document.number == decision)
  }

  @Test func `are refused where no decision has any`() throws {
    let policy = CertificatePolicy.standard
    #expect(throws: CertificateError.noDecision(on: .table(2019, 8, 20))) {
      try policy.terms(inForceOn: .table(2019, 8, 20))
    }
    #expect(throws: CertificateError.unknownDecision("781/QĐ-TTg")) {
      try policy.terms(of: .decision781_2020, on: .table(2021, 1, 1))
    }
    let early = CertificateError.issuedBeforeDecision(
      .table(2026, 5, 21), decision: "26/2026/QĐ-TTg", since: .table(2026, 5, 22))
    #expect(throws: early) { try policy.terms(of: .decision26_2026, on: .table(2026, 5, 21)) }
    #expect("\(early)" == "issued on 2026-05-21, but decision 26/2026/QĐ-TTg is in force since 2026-05-22")
  }

  @Test func `give way to those that an office has from a signed text`() throws {
    let known = CertificateTerms.decision148_2023
    let signed = CertificateTerms(
      document: known.document, since: known.since, source: .read, validityMonths: known.validityMonths,
      authorities: known.authorities,
      noticeDays: CertificateTerms.Rule(60, citation: known.validityMonths.citation))
    let policy = try CertificatePolicy(corrections: [signed])
    #expect(try policy.terms(inForceOn: .table(2024, 1, 1)) == signed)
    #expect(try policy.terms(inForceOn: .table(2025, 7, 6)) == .decision148_2023_amended2025)
    let certificate = try Issued.certificate(on: "2021-06-15", policy: policy)
    #expect(certificate.noticeBy == (try CivilDate("2024-04-16")))
    #expect(try roundTripped(certificate) == certificate)
  }

  private func terms(
    months: Int = 36, notice: Int? = nil, opens: Int = 180, closes: Int = 120, extensionDays: Int? = nil
  ) -> CertificateTerms {
    let place = Citation("26/2026/QĐ-TTg")
    return CertificateTerms(
      document: .decision26_2026, since: .table(2026, 5, 22), source: .read,
      validityMonths: .init(months, citation: place), authorities: [],
      noticeDays: notice.map { .init($0, citation: place) },
      filingWindow: .init(.init(opens: opens, closes: closes), citation: place),
      extensionDays: extensionDays.map { .init($0, citation: place) })
  }

  @Test func `that cannot be are refused`() throws {
    let place = Citation("26/2026/QĐ-TTg")
    for (own, number) in [
      (terms(extensionDays: -30), -30), (terms(notice: -1), -1), (terms(months: 0), 0),
      (terms(closes: -5), -5),
    ] {
      let error = CertificateError.termOutOfRange(number, citation: place)
      #expect(throws: error) { try CertificatePolicy(corrections: [own]) }
      #expect("\(error)" == "\(number) is no number of days or months (Decision 26/2026/QĐ-TTg)")
    }
    let inverted = CertificateError.windowInverted(opens: 100, closes: 150)
    #expect(throws: inverted) { try CertificatePolicy(corrections: [terms(opens: 100, closes: 150)]) }
    #expect(
      "\(inverted)" == "a window cannot open 100 days before the expiry and close 150 days before it")
    let own = try CertificatePolicy(corrections: [terms(opens: 151, closes: 150)])
    #expect(try roundTripped(own) == own)
    let text = String(decoding: try JSONEncoder().encode(own), as: UTF8.self)
    #expect(throws: DecodingError.self) {
      try decoded(CertificatePolicy.self, from: text.replacing("151", with: "149"))
    }
    for known in CertificateTerms.known { _ = try CertificatePolicy(corrections: [known]) }
  }

  @Test func `have a reading for every name that they give`() throws {
    let names = CertificateTerms.interpretations.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.contains("extensionIsTransitional") && names.contains("markWhileValid"))
    #expect(try roundTripped(CertificateTerms.known) == CertificateTerms.known)
  }
}
