import OCOP
import TestSupport
import Testing

/// Dates counted by hand on a calendar from Articles 4, 7 and 12 of Decision 26/2026/QĐ-TTg.
@Suite struct `The dates of a certificate` {
  @Test(arguments: [
    ("2024-02-29", "2027-02-28", "2027-03-01"),  // no 29 February in 2027
    ("2028-02-29", "2031-02-28", "2031-03-01"),
    ("2023-02-28", "2026-02-28", "2026-03-01"),
    ("2021-02-28", "2024-02-28", "2024-02-29"),  // the corresponding day, though 2024 has a 29th
    ("2025-02-28", "2028-02-28", "2028-02-29"),
    ("2024-03-01", "2027-03-01", "2027-03-02"),
    ("2024-08-31", "2027-08-31", "2027-09-01"),
    ("2025-11-30", "2028-11-30", "2028-12-01"),
    ("2020-12-31", "2023-12-31", "2024-01-01"),
    ("2026-05-22", "2029-05-22", "2029-05-23"),
    ("2026-07-21", "2029-07-21", "2029-07-22"),
  ])
  func `run for 36 months through the corresponding day`(issued: String, expiry: String, after: String) throws
  {
    let record = CertificateRecord(try Issued.certificate(on: issued))
    #expect(record.certificate.expiry == (try CivilDate(expiry)))
    #expect(try record.certificate.validity == DatePeriod(from: CivilDate(issued), upTo: CivilDate(after)))
    let eve = try CivilDate(issued).adding(days: -1)
    #expect(record.standing(on: eve).state == .notYetValid(from: try CivilDate(issued)))
    #expect(try record.isValid(issued) && record.isValid(expiry))
    #expect(try record.standing(after) == .expired(since: CivilDate(after)))
  }

  @Test(arguments: [
    // Expiry, first and last day of filing: 180 and 120 days before.
    ("2027-02-28", "2026-09-01", "2026-10-31"),
    ("2027-08-31", "2027-03-04", "2027-05-03"),
    ("2028-02-28", "2027-09-01", "2027-10-31"),
    ("2028-03-01", "2027-09-03", "2027-11-02"),  // 29 February 2028 lies between
    ("2028-06-15", "2027-12-18", "2028-02-16"),
    ("2028-06-28", "2027-12-31", "2028-02-29"),  // closes on the leap day
    ("2028-06-29", "2028-01-01", "2028-03-01"),
    ("2028-08-27", "2028-02-29", "2028-04-29"),  // opens on the leap day
    ("2029-05-22", "2028-11-23", "2029-01-22"),
    ("2029-07-21", "2029-01-22", "2029-03-23"),
    ("2026-11-18", "2026-05-22", "2026-07-21"),  // opens on the day on which Decision 26 came into force
  ])
  func `leave 61 days to file`(expiry: String, opens: String, closes: String) throws {
    let record = try Issued.record(expiring: expiry)
    let window = try #require(record.certificate.renewalWindow)
    #expect(window.opens == (try CivilDate(opens)))
    #expect(window.closes == (try CivilDate(closes)))
    #expect(window.citation.text(in: .english) == "Decision 26/2026/QĐ-TTg, Article 7, clause 6, point a")
    let eve = try window.opens.adding(days: -1)
    let after = try window.closes.adding(days: 1)
    #expect(record.standing(on: eve).kind == .valid)
    #expect(record.standing(on: window.opens).state == .inRenewalWindow(closes: window.closes))
    #expect(record.standing(on: window.closes).kind == .inRenewalWindow)
    #expect(record.standing(on: after).kind == .valid)
    #expect(!window.contains(eve) && !window.contains(after))

    var early = record
    if eve >= .table(2026, 5, 22) {
      #expect(throws: CertificateError.filedTooEarly(eve, opens: window.opens)) {
        try early.apply(.filed(on: eve))
      }
    } else {
      // The window of Decision 26 does not bind a file that came before it.
      try early.apply(.filed(on: eve))
    }
    for day in [window.opens, window.closes] {
      var inTime = record
      try inTime.apply(.filed(on: day))
      #expect(inTime.findings == [])
    }
    var late = record
    try late.apply(.filed(on: after))
    #expect(late.findings.map(\.kind) == [.filedAfterWindow])
  }

  @Test(arguments: [
    ("2026-06-01", "2026-07-16"), ("2026-12-20", "2027-02-03"), ("2027-01-20", "2027-03-06"),
    ("2028-01-20", "2028-03-05"), ("2026-05-22", "2026-07-06"),
  ])
  func `leave the authority 45 days from a complete proposal`(proposed: String, due: String) throws {
    let certificate = try Issued.certificate(on: "2026-05-22")
    #expect(try certificate.reratingDeadline(completeProposal: CivilDate(proposed)) == CivilDate(due))
  }

  @Test func `have no deadline of re-rating where the source of the law has none`() throws {
    let certificate = try Issued.certificate(on: "2023-03-01")
    #expect(try certificate.reratingDeadline(completeProposal: CivilDate("2026-05-21")) == nil)
    #expect(throws: CertificateError.noDecision(on: .table(2019, 8, 20))) {
      try certificate.reratingDeadline(completeProposal: CivilDate("2019-08-20"))
    }
  }

  @Test func `are those of the law in force on the expiry`() throws {
    // Expired under Decision 148: 30 days' notice, no known window.
    let before = try Issued.record(expiring: "2026-05-21").certificate
    #expect(before.noticeBy == (try CivilDate("2026-04-21")))
    #expect(before.renewalWindow == nil && before.longestExtension == nil)
    // Expires under Decision 26, which asks no notice.
    let after = try Issued.record(expiring: "2026-05-22").certificate
    #expect(after.noticeBy == nil)
    #expect(after.renewalWindow?.opens == (try CivilDate("2025-11-23")))
    #expect(after.renewalWindow?.couldBeKept == false)
    #expect(after.longestExtension == (try CivilDate("2026-11-18")))
    // One of 15 June 2021, of Decision 1048, was up for notice on 16 May 2024.
    #expect(try Issued.record(expiring: "2024-06-15").certificate.noticeBy == CivilDate("2024-05-16"))
  }

  @Test func `past the calendar are refused`() throws {
    #expect(throws: CertificateError.dateOutOfRange(.table(9997, 1, 1))) {
      try Issued.certificate(on: "9997-01-01")
    }
    #expect(throws: CertificateError.dateOutOfRange(.table(9999, 12, 31))) {
      try Issued.certificate(on: "9996-12-31")
    }
    #expect(throws: CertificateError.dateOutOfRange(.table(9999, 9, 1))) {
      try Issued.certificate(on: "9996-09-01")
    }
    let terms = CertificateTerms.decision26_2026
    let endless = CertificateTerms(
      document: terms.document, since: terms.since, source: .read, validityMonths: terms.validityMonths,
      authorities: terms.authorities,
      filingWindow: CertificateTerms.Rule(
        CertificateTerms.FilingWindow(opens: .max, closes: 1), citation: terms.validityMonths.citation))
    #expect(throws: CertificateError.dateOutOfRange(.table(2029, 6, 1))) {
      try Issued.certificate(on: "2026-06-01", policy: try CertificatePolicy(corrections: [endless]))
    }
  }
}
