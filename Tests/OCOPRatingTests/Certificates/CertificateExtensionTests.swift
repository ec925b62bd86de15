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

    let permanent = CertificatePolicy(extensionScope: .permanent)
    let read = try Issued.record(expiring: "2026-09-19", policy: permanent, .filed("2026-09-01"))
    #expect(try read.standing("2026-09-20") == .extended(through: CivilDate("2027-03-18")))
    #expect(try read.isValid("2027-03-18") && !read.isValid("2027-03-19"))
    let years = try Issued.record(expiring: "2028-02-28", policy: permanent, .filed("2027-11-01"))
    #expect(try years.isValid("2028-08-26") && !years.isValid("2028-08-27"))
  }

  @Test func `is extended by a file that came under the old policy, out of the new window`() throws {
    let record = try Issued.record(expiring: "2026-12-01", .filed("2026-05-20"))
    #expect(record.findings.map(\.kind) == [.filingTermUnknown])
    #expect(try record.isValid("2027-05-30") && !record.isValid("2027-05-31"))
  }

  /// The window of an expiry on 30 June 2026, 1 January to 2 March, had closed before the decision.
  @Test(arguments: [
    "2025-12-31", "2026-01-01", "2026-02-01", "2026-03-02", "2026-03-03", "2026-05-21", "2026-05-22",
    "2026-06-30",
  ])
  func `is extended by a file of any day before its expiry, where the window could not be kept`(filed: String)
    throws
  {
    for scope in CertificatePolicy.ExtensionScope.allCases {
      let policy = CertificatePolicy(extensionScope: scope)
      let record = try Issued.record(expiring: "2026-06-30", policy: policy, .filed(filed))
      #expect(try record.standing("2026-07-01") == .extended(through: CivilDate("2026-12-27")))
    }
  }

  @Test func `is never worse off in a wider scope`() throws {
    for expiry in ["2026-06-30", "2026-10-15", "2027-02-28"] {
      for back in stride(from: 200, through: 0, by: -5) {
        let filed = try CivilDate(expiry).adding(days: -back).description
        let valid = try CertificatePolicy.ExtensionScope.allCases.map { scope in
          let policy = CertificatePolicy(extensionScope: scope)
          var record = try Issued.record(expiring: expiry, policy: policy)
          try? record.apply(.filed(filed))
          return try record.isValid(CivilDate(expiry).adding(days: 1).description)
        }
        #expect(valid == valid.sorted { !$0 && $1 }, "\(expiry) \(filed)")
      }
    }
  }

  @Test func `can be extended by a file in time, where the office reads it so`() throws {
    let policy = CertificatePolicy(extensionScope: .everyFile)
    let record = try Issued.record(expiring: "2027-02-28", policy: policy, .filed("2026-10-31"))
    #expect(try record.standing("2027-03-01") == .extended(through: CivilDate("2027-08-27")))
    let why = record.standing(on: .table(2027, 3, 1)).reasons
    #expect(why.last?.interpretations == ["extensionCoversEveryFile", "extensionNeedsFile"])
  }

  /// Filed on 10 May 2026, the re-rating had to be finished by 21 June and is made anew: Article 12, clauses 2 and 3.
  @Test func `goes on while a file of the transition is made anew`() throws {
    let governing = try RatingRegime.governing(
      Filing(.rerating, on: CivilDate("2026-05-10")), on: CivilDate("2026-06-22"))
    #expect(governing.regime.document == .decision26_2026)
    var record = try Issued.record(expiring: "2026-06-10", .filed("2026-05-10"), .redone("2026-06-25"))
    #expect(record.findings.map(\.kind) == [.filingTermUnknown, .filedAfterWindow])
    #expect(Renewal(record, on: .table(2026, 6, 25)).filed == (try CivilDate("2026-06-25")))
    #expect(try record.isValid("2026-12-07") && !record.isValid("2026-12-08"))
    let reasons = record.standing(on: .table(2026, 7, 1)).reasons
    #expect(reasons.flatMap(\.interpretations).contains("redoneFileKeepsFirstDay"))
    #expect(throws: CertificateError.redoneUnderSameRules(.table(2026, 6, 26), filed: .table(2026, 6, 25))) {
      try record.apply(.redone("2026-06-26"))
    }
    try record.apply(.refused("2026-08-01"))
    #expect(try record.standing("2026-08-01") == .expired(since: CivilDate("2026-08-01")))

    var late = try Issued.record(expiring: "2026-06-10", .filed("2026-05-10"))
    #expect(throws: CertificateError.filedTooLate(.table(2026, 12, 8), last: .table(2026, 12, 7))) {
      try late.apply(.redone("2026-12-08"))
    }
  }

  @Test func `ends on the day on which its file is taken back`() throws {
    let record = try Issued.record(expiring: "2026-06-30", .filed("2026-06-01"), .takenBack("2026-08-10"))
    #expect(try record.isValid("2026-08-09") && !record.isValid("2026-08-10"))
    #expect(try record.holding == DatePeriod(from: CivilDate("2023-06-30"), upTo: CivilDate("2026-08-10")))
    let reasons = record.standing(on: .table(2026, 8, 10)).reasons
    #expect(reasons.last?.text.en == "The owner took the file for re-rating back on 2026-08-10")
  }

  /// Decision 148 is known from reports, which do not say when files come and whether validity goes on.
  @Test func `under a decision that was not read takes a file, and says what is not known`() throws {
    let record = try Issued.record(expiring: "2025-06-15", .filed("2025-06-20"))
    #expect(record.findings.map(\.kind) == [.filingTermUnknown])
    let standing = record.standing(on: .table(2025, 7, 1))
    #expect(standing.kind == .expired && standing.gaps == [.extending])
    #expect(standing.reasons.last?.interpretations == ["expiredBeforeDecisionIsNotExtended"])
    #expect(try roundTripped(standing) == standing)
    let renewal = Renewal(try Issued.record(expiring: "2025-06-15"), on: .table(2025, 6, 1))
    #expect(renewal.step == .fileTermUnknown(expiry: .table(2025, 6, 15)))
    #expect(renewal.gaps == [.filingWindow, .extending])
    #expect(try Issued.record(expiring: "2025-06-15").standing(on: .table(2025, 7, 1)).gaps == [])
  }

  /// An expiry on 21 May 2026 lies a day before the decision; 180 days later is 17 November.
  @Test func `that ended the day before the decision is extended only where the office reads it so`() throws {
    let plain = try Issued.record(expiring: "2026-05-21", .filed("2026-05-01"))
    #expect(try plain.standing("2026-05-22") == .expired(since: CivilDate("2026-05-22")))
    #expect(plain.standing(on: .table(2026, 6, 1)).gaps == [.extending])

    let policy = CertificatePolicy(extendsExpired: true)
    let record = try Issued.record(expiring: "2026-05-21", policy: policy, .filed("2026-05-01"))
    #expect(try record.standing("2026-05-22") == .extended(through: CivilDate("2026-11-17")))
    #expect(try record.isValid("2026-11-17") && !record.isValid("2026-11-18"))
    let why = record.standing(on: .table(2026, 6, 1)).reasons
    #expect(why.last?.interpretations == ["expiredBeforeDecisionIsExtended", "extensionNeedsFile"])
    #expect(why.last?.citations == [Citation("26/2026/QĐ-TTg", .article(12), .clause(3))])
    #expect(record.standing(on: .table(2026, 6, 1)).gaps == [])
    // 180 days after 22 November 2025 is 21 May 2026, the eve of the decision.
    let tooEarly = try Issued.record(expiring: "2025-11-22", policy: policy, .filed("2025-11-01"))
    #expect(try !tooEarly.isValid("2025-11-23"))
    let early = try Issued.record(expiring: "2025-11-23", policy: policy, .filed("2025-11-01"))
    #expect(try early.isValid("2026-05-22") && !early.isValid("2026-05-23"))
  }

  @Test func `ends though its file was in time, and says so`() throws {
    let permanent = CertificatePolicy(extensionScope: .permanent)
    let record = try Issued.record(expiring: "2027-02-28", policy: permanent, .filed("2026-10-31"))
    #expect(try record.standing("2027-03-01") == .expired(since: CivilDate("2027-03-01")))
    let why = try record.standing(on: CivilDate("2027-03-01")).reasons
    #expect(why.last?.interpretations == ["timelyFileIsNotExtended"])
    let late = try Issued.record(expiring: "2027-02-28", policy: permanent, .filed("2026-11-01"))
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
    #expect(
      renewed.standing(on: .table(2026, 8, 10)).reasons[0].interpretations == [
        "supersededFromIssue", "replacedDoesNotRevive",
      ])
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
    let policy = CertificatePolicy(extensionFiling: .withinExtension)
    let record = try Issued.record(expiring: "2026-06-30", policy: policy, .filed("2026-07-10"))
    #expect(try record.standing("2026-07-09") == .expired(since: CivilDate("2026-07-01")))
    #expect(try record.standing("2026-07-10") == .extended(through: CivilDate("2026-12-27")))
    var late = try Issued.record(expiring: "2026-06-30", policy: policy)
    try late.apply(.filed("2026-12-27"))
    var later = try Issued.record(expiring: "2026-06-30", policy: policy)
    #expect(throws: CertificateError.filedTooLate(.table(2026, 12, 28), last: .table(2026, 12, 27))) {
      try later.apply(.filed("2026-12-28"))
    }
  }
}
