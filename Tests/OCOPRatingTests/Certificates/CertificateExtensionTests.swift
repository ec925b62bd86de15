import OCOP
import TestSupport
import Testing

/// Article 12, clause 3, of Decision 26/2026/QĐ-TTg: valid until the result, at most 180 days past the expiry.
@Suite struct `A certificate past its term` {
  @Test func `stays valid where its window had closed before the decision`() throws {
    let record = try Issued.record(expiring: "2026-06-30", .filed("2026-06-01"))
    #expect(record.findings.map(\.kind) == [.filedAfterWindow])
    #expect(try record.standing("2026-06-30") == .valid(through: CivilDate("2026-06-30")))
    let last = try CivilDate("2026-12-27")
    #expect(try record.standing("2026-07-01") == .extended(through: last))
    #expect(try record.standing("2026-12-27") == .extended(through: last))
    #expect(try record.standing("2026-12-28") == .expired(since: CivilDate("2026-12-28")))
    #expect(record.standing(on: last).mayUseMark)
    #expect(
      record.standing(on: last).reasons.flatMap(\.citations).map { $0.place(in: .english) } == [
        "", "Article 12, clause 3",
      ])
  }

  @Test func `ends without a file`() throws {
    let record = try Issued.record(expiring: "2026-06-30")
    #expect(try record.standing("2026-07-01") == .expired(since: CivilDate("2026-07-01")))
  }

  /// The window of an expiry on 18 September 2026 closes on 21 May, of one on the 19th on 22 May.
  @Test func `is extended in the transition only, unless the office reads otherwise`() throws {
    let last = try Issued.record(expiring: "2026-09-18", .filed("2026-09-01"))
    #expect(try last.standing("2026-09-19") == .extended(through: CivilDate("2027-03-17")))
    #expect(try last.isValid("2027-03-17") && !last.isValid("2027-03-18"))
    let next = try Issued.record(expiring: "2026-09-19", .filed("2026-09-01"))
    #expect(try next.standing("2026-09-20") == .expired(since: CivilDate("2026-09-20")))
    let why = try next.standing(on: CivilDate("2026-09-20")).reasons
    #expect(why.last?.interpretations == ["extensionIsTransitional"])

    let permanent = CertificateRules(extensionScope: .permanent)
    let read = try Issued.record(expiring: "2026-09-19", rules: permanent, .filed("2026-09-01"))
    #expect(try read.standing("2026-09-20") == .extended(through: CivilDate("2027-03-18")))
    #expect(try read.isValid("2027-03-18") && !read.isValid("2027-03-19"))
    let years = try Issued.record(expiring: "2028-02-28", rules: permanent, .filed("2027-11-01"))
    #expect(try years.isValid("2028-08-26") && !years.isValid("2028-08-27"))
  }

  @Test func `is extended by a file that came under the old rules, out of the new window`() throws {
    let record = try Issued.record(expiring: "2026-12-01", .filed("2026-05-20"))
    #expect(record.findings == [])
    #expect(try record.isValid("2027-05-30") && !record.isValid("2027-05-31"))
  }

  @Test func `ends though its file was in time, and says so`() throws {
    let permanent = CertificateRules(extensionScope: .permanent)
    let record = try Issued.record(expiring: "2027-02-28", rules: permanent, .filed("2026-10-31"))
    #expect(try record.standing("2027-03-01") == .expired(since: CivilDate("2027-03-01")))
    let why = try record.standing(on: CivilDate("2027-03-01")).reasons
    #expect(why.last?.interpretations == ["timelyFileIsNotExtended"])
    let late = try Issued.record(expiring: "2027-02-28", rules: permanent, .filed("2026-11-01"))
    #expect(try late.standing("2027-03-01") == .extended(through: CivilDate("2027-08-27")))
  }

  @Test func `ends on the day of the result`() throws {
    let refused = try Issued.record(expiring: "2026-06-30", .filed("2026-06-01"), .refused("2026-08-10"))
    #expect(try refused.standing("2026-08-09") == .extended(through: CivilDate("2026-12-27")))
    #expect(try refused.standing("2026-08-10") == .expired(since: CivilDate("2026-08-10")))
    #expect(try refused.holding == DatePeriod(from: CivilDate("2023-06-30"), upTo: CivilDate("2026-08-10")))
    let renewed = try Issued.record(expiring: "2026-06-30", .filed("2026-06-01"), .renewed("2026-08-10"))
    #expect(try renewed.isValid("2026-08-09"))
    #expect(renewed.standing(on: .table(2026, 8, 10)).kind == .superseded)
    #expect(renewed.standing(on: .table(2026, 8, 10)).reasons[0].interpretations == ["supersededFromIssue"])
  }

  @Test func `runs to its own end after a refusal before it`() throws {
    let record = try Issued.record(expiring: "2027-02-28", .filed("2026-09-01"), .refused("2026-12-01"))
    #expect(try record.isValid("2027-02-28") && !record.isValid("2027-03-01"))
  }

  @Test func `takes no file any more`() throws {
    var record = try Issued.record(expiring: "2026-06-30")
    let late = try CivilDate("2026-07-01")
    let error = CertificateError.filedTooLate(late, last: try CivilDate("2026-06-30"))
    #expect(throws: error) { try record.apply(.filed(on: late)) }
    #expect(
      "\(error)"
        == "re-rating filed on 2026-07-01, but the last day was 2026-06-30; a first-time file is possible")

    var refused = try Issued.record(expiring: "2026-06-30", .filed("2026-06-01"), .refused("2026-08-10"))
    #expect(throws: CertificateError.filedTooLate(.table(2026, 8, 11), last: .table(2026, 6, 30))) {
      try refused.apply(.filed(on: .table(2026, 8, 11)))
    }
  }

  @Test func `takes a file within the extension where the office reads it so`() throws {
    let rules = CertificateRules(extensionFiling: .withinExtension)
    let record = try Issued.record(expiring: "2026-06-30", rules: rules, .filed("2026-07-10"))
    #expect(try record.standing("2026-07-09") == .expired(since: CivilDate("2026-07-01")))
    #expect(try record.standing("2026-07-10") == .extended(through: CivilDate("2026-12-27")))
    var late = try Issued.record(expiring: "2026-06-30", rules: rules)
    try late.apply(.filed("2026-12-27"))
    var later = try Issued.record(expiring: "2026-06-30", rules: rules)
    #expect(throws: CertificateError.filedTooLate(.table(2026, 12, 28), last: .table(2026, 12, 27))) {
      try later.apply(.filed("2026-12-28"))
    }
  }
}
