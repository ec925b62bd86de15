import OCOP
import TestSupport
import Testing

@Suite struct `A certificate's record` {
  @Test func `follows an upgrade during the term`() throws {
    let record = try Issued.record(expiring: "2029-06-15", .upgraded(to: .four, "2027-09-30"))
    #expect(try record.standing("2027-09-29") == .valid(through: CivilDate("2029-06-15")))
    let standing = record.standing(on: .table(2027, 9, 30))
    #expect(standing.kind == .superseded && !standing.mayUseMark)
    #expect(record.stage == .replaced)
    #expect(try record.holding == DatePeriod(from: CivilDate("2026-06-15"), upTo: CivilDate("2027-09-30")))
  }

  @Test func `refuses an upgrade that is none`() throws {
    var record = try Issued.record(star: .four, expiring: "2029-06-15")
    #expect(throws: CertificateError.notHigher(.four, than: .four)) {
      try record.apply(.upgraded(to: .four, "2027-01-01"))
    }
    #expect(throws: CertificateError.replacedByItself(try ID("1"))) {
      try record.apply(.upgraded(to: .five, by: "1", "2027-01-01"))
    }
    #expect(throws: CertificateError.upgradeOfExpired(.table(2029, 6, 16), expired: .table(2029, 6, 16))) {
      try record.apply(.upgraded(to: .five, "2029-06-16"))
    }
    #expect(throws: CertificateError.starWithoutCertificate(.two)) {
      try record.apply(.renewed("2029-01-01", .two))
    }
    #expect(record.history == [])
    try record.apply(.upgraded(to: .five, "2029-06-15"))
  }

  @Test func `notes a renewal for which no file is known`() throws {
    let record = try Issued.record(expiring: "2029-06-15", .renewed("2029-05-01", .four))
    #expect(record.findings.map(\.kind) == [.renewedWithoutFile])
    let filed = try Issued.record(expiring: "2029-06-15", .filed("2029-01-15"), .renewed("2029-05-01", .four))
    #expect(filed.findings == [])
  }

  @Test func `of a certificate renewed too late has a gap`() throws {
    let record = try Issued.record(expiring: "2029-06-15", .filed("2029-01-15"), .renewed("2029-07-01"))
    #expect(try record.standing("2029-06-30") == .expired(since: CivilDate("2029-06-16")))
    let later = record.standing(on: .table(2031, 1, 1))
    #expect(later.kind == .superseded)
    #expect(
      later.reasons.map(\.text.en)
        == ["Certificate 2, 3★, takes its place from 2029-07-01, after a gap of 15 days"])
    #expect(record.standing(on: .table(2029, 7, 1)).kind == .superseded)
  }

  @Test func `of a certificate renewed on the day after its term has no gap`() throws {
    let record = try Issued.record(expiring: "2029-06-15", .filed("2029-01-15"), .renewed("2029-06-16"))
    #expect(try record.isValid("2029-06-15"))
    let next = record.standing(on: .table(2029, 6, 16))
    #expect(next.kind == .superseded)
    #expect(next.reasons[0].text.en == "Certificate 2, 3★, takes its place from 2029-06-16")
  }

  @Test func `notes a renewal before a file could come`() throws {
    let record = try Issued.record(star: .five, expiring: "2029-06-15", .renewed("2026-06-16", .three))
    #expect(record.findings.map(\.kind) == [.renewedWithoutFile, .renewedBeforeWindow])
    // Filed before Decision 26, whose window does not bind the file.
    let old = try Issued.record(expiring: "2026-12-01", .filed("2026-03-01"), .renewed("2026-05-20"))
    #expect(old.findings.map(\.kind) == [.filingTermUnknown])
  }

  @Test func `keeps a file that is taken back, and takes another`() throws {
    var record = try Issued.record(expiring: "2029-06-15", .filed("2029-01-15"), .takenBack("2029-01-20"))
    #expect(throws: CertificateError.nothingFiled) { try record.apply(.takenBack("2029-01-21")) }
    #expect(throws: CertificateError.nothingFiled) { try record.apply(.redone("2029-01-21")) }
    try record.apply(.filed("2029-02-01"))
    #expect(Renewal(record, on: .table(2029, 2, 1)).filed == (try CivilDate("2029-02-01")))
    let error = CertificateError.redoneUnderSameRules(.table(2029, 2, 2), filed: .table(2029, 2, 1))
    #expect(throws: error) { try record.apply(.redone("2029-02-02")) }
    #expect("\(error)" == "made anew on 2029-02-02, but the rules are still those of the file of 2029-02-01")
  }

  @Test func `refuses what its stage does not allow, and says what it does`() throws {
    var replaced = try Issued.record(expiring: "2029-06-15", .upgraded(to: .four, "2027-09-30"))
    let error = CertificateError.notAllowed(.filed, stage: .replaced, allowed: [])
    #expect(throws: error) { try replaced.apply(.filed("2029-01-01")) }
    #expect("\(error)" == "filed is not possible while replaced; possible: nothing")
    var record = try Issued.record(expiring: "2029-06-15")
    let dropped = CertificateError.notAllowed(
      .withdrawalDropped, stage: .inForce,
      allowed: [
        .filed, .redone, .takenBack, .refused, .replaced, .audited, .corrected, .withdrawalProposed,
        .withdrawn,
      ])
    #expect(throws: dropped) { try record.apply(.withdrawalDropped(on: .table(2027, 1, 1))) }
  }

  @Test func `keeps its events in order`() throws {
    var record = try Issued.record(expiring: "2029-06-15")
    #expect(throws: CertificateError.beforeIssue(.refused, .table(2026, 6, 14), issued: .table(2026, 6, 15)))
    {
      try record.apply(.refused("2026-06-14"))
    }
    #expect(throws: CertificateError.nothingFiled) { try record.apply(.refused("2029-02-01")) }
    try record.apply(.filed("2029-01-15"))
    #expect(throws: CertificateError.alreadyFiled(.table(2029, 1, 15))) {
      try record.apply(.filed("2029-01-16"))
    }
    #expect(throws: CertificateError.outOfOrder(.refused, .table(2029, 1, 14), after: .table(2029, 1, 15))) {
      try record.apply(.refused("2029-01-14"))
    }
    try record.apply(.refused("2029-01-15"))
  }

  @Test func `answers for a day by what had happened until then`() throws {
    let record = try Issued.record(expiring: "2029-06-15", .filed("2029-01-15"), .renewed("2029-03-01"))
    let before = record.standing(on: .table(2029, 1, 14))
    #expect(before.kind == .inRenewalWindow && before.reasons.count == 2)
    #expect(record.standing(on: .table(2029, 1, 15)).reasons.count == 3)
    #expect(record.standing(on: .table(2029, 2, 28)).isValid)
    #expect(!record.standing(on: .table(2029, 3, 1)).isValid)
  }
}

@Suite struct `An inspection after recognition` {
  private func audit(
    _ day: String, _ matters: [PostAudit.Matter] = [], id: String = "a", by level: RatingLevel = .province,
    correctBy: String? = nil
  ) throws -> PostAudit {
    PostAudit(
      id: try ID(id), occasion: .periodic, by: level, concluded: try CivilDate(day),
      defects: matters.map { PostAudit.Defect($0, note: "note") },
      correctBy: try correctBy.map { text in try CivilDate(text) })
  }

  @Test func `leads to the grounds of its defects`() throws {
    #expect(try audit("2027-03-01").grounds(under: .decision26_2026) == [])
    #expect(
      try audit("2027-03-01", [.mark, .criteria]).grounds(under: .decision26_2026) == [
        .criteriaNotKept, .markMisused,
      ])
    #expect(try audit("2027-03-01", [.promotion]).grounds(under: .decision26_2026) == [])
    #expect(try audit("2027-03-01", [.mark]).grounds(under: .decision148_2023) == [])
  }

  @Test func `leaves defects open until they are corrected`() throws {
    var record = try Issued.record(expiring: "2029-06-15")
    try record.apply(.audited(audit("2027-03-01", [.mark], correctBy: "2027-03-31")))
    try record.apply(.audited(audit("2027-03-02", id: "b", by: .ministry)))
    #expect(record.openAudits.map(\.id.text) == ["a"])
    #expect(record.overdueAudits(on: .table(2027, 3, 31)) == [])
    #expect(record.overdueAudits(on: .table(2027, 4, 1)).map(\.id.text) == ["a"])
    #expect(throws: CertificateError.noOpenDefects(try ID("b"))) {
      try record.apply(.corrected(audit: ID("b"), on: .table(2027, 4, 2)))
    }
    try record.apply(.corrected(audit: ID("a"), on: .table(2027, 4, 2)))
    #expect(record.openAudits == [])
    #expect(record.overdueAudits(on: .table(2027, 4, 1)).map(\.id.text) == ["a"])
    #expect(record.overdueAudits(on: .table(2027, 4, 2)) == [])
    #expect(record.audits.count == 2)
  }

  @Test func `after the certificate's end is noted`() throws {
    let record = try Issued.record(expiring: "2029-06-15", .audited(audit("2031-03-01")))
    #expect(record.findings.map(\.kind) == [.auditedAfterExpiry])
    #expect(try Issued.record(expiring: "2029-06-15", .audited(audit("2029-06-15"))).findings == [])
  }

  @Test func `costs no more after thousands of others`() throws {
    var record = try Issued.record(expiring: "2029-06-15")
    let clock = ContinuousClock()
    let time = try clock.measure {
      for number in 0..<8_000 {
        try record.apply(.audited(audit("2027-03-01", [.mark], id: "\(number)")))
      }
    }
    #expect(record.openAudits.count == 8_000)
    #expect(time < .seconds(10), "\(time)")
  }

  @Test func `is refused where it cannot be`() throws {
    var record = try Issued.record(expiring: "2029-06-15", .audited(audit("2027-03-01")))
    #expect(throws: CertificateError.auditedTwice(try ID("a"))) {
      try record.apply(.audited(audit("2027-03-02")))
    }
    #expect(throws: CertificateError.noAuditor(.commune, allowed: [.province, .ministry])) {
      try record.apply(.audited(audit("2027-03-02", id: "b", by: .commune)))
    }
    #expect(throws: CertificateError.correctionBeforeAudit(.table(2027, 3, 1), concluded: .table(2027, 3, 2)))
    {
      try record.apply(.audited(audit("2027-03-02", [.mark], id: "b", correctBy: "2027-03-01")))
    }
    // Who inspected under Decision 148 is not known, and is not checked.
    _ = try Issued.record(expiring: "2027-06-15", .audited(audit("2025-01-15", by: .district)))
  }
}
