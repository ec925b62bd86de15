import Foundation
import OCOP
import TestSupport
import Testing

/// Article 8 of Decision 26/2026/QĐ-TTg.
@Suite struct `A withdrawal` {
  @Test(
    arguments: zip(WithdrawalGround.allCases, ["a", "b", "c", "d", "đ", "e"])
  )
  func `has six grounds, each with its point`(ground: WithdrawalGround, point: String) throws {
    let record = try Issued.record(
      expiring: "2029-06-15", .withdrawn(ground, of: "2027-01-20", decided: "2027-02-01"))
    let standing = record.standing(on: .table(2027, 2, 1))
    #expect(standing.kind == .withdrawn && !standing.mayUseMark)
    #expect(
      standing.reasons[0].citations.map { $0.place(in: .english) } == [
        "Article 8, clause 1, point \(point)", "Article 8, clause 2, point a",
      ])
    #expect(standing.reasons[0].text.vi.hasSuffix(ground.name.vi))
    #expect(record.findings == [])
    #expect(try record.isValid("2027-01-31"))
  }

  @Test(arguments: [
    ("2026-06-01", "2026-06-16", "2026-06-17"), ("2027-01-20", "2027-02-04", "2027-02-05"),
    ("2028-02-20", "2028-03-06", "2028-03-07"), ("2026-12-20", "2027-01-04", "2027-01-05"),
  ])
  func `is in time on day 15 and late on day 16, but stands`(trigger: String, last: String, late: String)
    throws
  {
    #expect(try WithdrawalTrigger(.conclusion, on: CivilDate(trigger)).due() == CivilDate(last))
    let inTime = try Issued.record(
      expiring: "2029-05-30", .withdrawn(.markMisused, of: trigger, decided: last))
    #expect(inTime.findings == [])
    let tooLate = try Issued.record(
      expiring: "2029-05-30", .withdrawn(.markMisused, of: trigger, decided: late))
    #expect(tooLate.findings.map(\.kind) == [.withdrawalLate])
    #expect(try !tooLate.isValid(late))
  }

  @Test(arguments: [
    (Star.three, RatingLevel.province), (.four, .province), (.five, .ministry),
  ])
  func `is the province's, and the ministry's for five stars`(star: Star, level: RatingLevel) throws {
    var record = try Issued.record(star: star, expiring: "2029-06-15")
    for other in RatingLevel.allCases where other != level {
      let error = #expect(throws: CertificateError.self) {
        try record.apply(.withdrawn(.criteriaNotKept, of: "2027-01-20", decided: "2027-02-01", by: other))
      }
      guard case .noAuthority(other, star, level, _)? = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
    try record.apply(.withdrawn(.criteriaNotKept, of: "2027-01-20", decided: "2027-02-01", by: level))
  }

  /// Issued by a district in 2024; withdrawn under the law of the day of withdrawal.
  @Test(arguments: [
    ("2025-01-10", "2025-01-20", RatingLevel.district, true), ("2025-07-01", "2025-07-10", .province, true),
    ("2026-05-25", "2026-06-01", .province, false),
  ])
  func `follows the law on its day, not that of the issue`(
    trigger: String, decided: String, level: RatingLevel, isUnknown: Bool
  ) throws {
    let record = try Issued.record(
      expiring: "2027-03-15", .withdrawn(.breachOfLaw, of: trigger, decided: decided, by: level))
    #expect(record.certificate.issuedBy == .district)
    #expect(record.findings.map(\.kind) == (isUnknown ? [.withdrawalTermsUnknown] : []))
  }

  @Test func `by a level that secondary sources do not name is noted`() throws {
    let record = try Issued.record(
      expiring: "2027-03-15",
      .withdrawn(.breachOfLaw, of: "2025-01-10", decided: "2025-01-20", by: .province))
    #expect(record.findings.map(\.kind) == [.authorityNotAsReported, .withdrawalTermsUnknown])
    #expect(record.findings[0].interpretations == ["recogniserWithdraws"])
  }

  @Test func `has no known limit where its trigger lies before Decision 26`() throws {
    let record = try Issued.record(
      expiring: "2027-03-15", .withdrawn(.markMisused, of: "2026-05-21", decided: "2026-07-01"))
    #expect(record.findings.map(\.kind) == [.withdrawalTermsUnknown])
    let first = try Issued.record(
      expiring: "2027-03-15", .withdrawn(.markMisused, of: "2026-05-22", decided: "2026-06-07"))
    #expect(first.findings.map(\.kind) == [.withdrawalLate])
  }

  @Test func `for production that stopped can rest on the commune's confirmation, another cannot`() throws {
    _ = try Issued.record(
      expiring: "2029-06-15",
      .withdrawn(.productionStopped, .communeConfirmation, of: "2027-01-20", decided: "2027-02-01"))
    var record = try Issued.record(expiring: "2029-06-15")
    #expect(throws: CertificateError.confirmationOfAnotherGround(.markMisused)) {
      try record.apply(
        .withdrawn(.markMisused, .communeConfirmation, of: "2027-01-20", decided: "2027-02-01"))
    }
    #expect(throws: CertificateError.confirmationOfAnotherGround(.criteriaNotKept)) {
      try record.apply(
        .withdrawalProposed(
          WithdrawalProposal(
            ground: .criteriaNotKept,
            trigger: WithdrawalTrigger(.communeConfirmation, on: .table(2027, 1, 20)),
            proposed: .table(2027, 1, 25))))
    }
  }

  @Test(arguments: [("2027-02-02", "2027-02-01"), ("2026-06-14", "2026-06-20")])
  func `follows its trigger, and the trigger the issue`(trigger: String, decided: String) throws {
    var record = try Issued.record(expiring: "2029-06-15")
    let error = CertificateError.triggerOutOfOrder(
      try CivilDate(trigger), issued: try CivilDate("2026-06-15"), decided: try CivilDate(decided))
    #expect(throws: error) {
      try record.apply(.withdrawn(.markMisused, of: trigger, decided: decided))
    }
  }

  @Test func `is on a ground that the decision names`() throws {
    let law = CertificateTerms.decision26_2026
    let own = CertificateTerms(
      document: law.document, since: law.since, source: .read, validityMonths: law.validityMonths,
      authorities: law.authorities,
      withdrawal: law.withdrawal.map {
        CertificateTerms.WithdrawalTerms(
          grounds: Array($0.grounds.dropLast()), authorities: $0.authorities, days: $0.days)
      })
    var record = try Issued.record(expiring: "2029-06-15", policy: try CertificatePolicy(corrections: [own]))
    #expect(throws: CertificateError.unknownGround(.otherConclusion, decision: "26/2026/QĐ-TTg")) {
      try record.apply(.withdrawn(.otherConclusion, of: "2027-01-20", decided: "2027-02-01"))
    }
  }

  @Test func `can be proposed, dropped and proposed again`() throws {
    let proposal = WithdrawalProposal(
      ground: .criteriaNotKept, trigger: WithdrawalTrigger(.conclusion, on: .table(2027, 1, 20)),
      proposed: .table(2027, 1, 25))
    var record = try Issued.record(expiring: "2029-06-15", .withdrawalProposed(proposal))
    #expect(record.stage == .withdrawalProposed)
    #expect(try record.isValid("2027-01-25"))
    #expect(
      throws: CertificateError.notAllowed(
        .withdrawalProposed, stage: .withdrawalProposed,
        allowed: [
          .filed, .redone, .takenBack, .refused, .replaced, .audited, .corrected, .withdrawalDropped,
          .withdrawn,
        ])
    ) { try record.apply(.withdrawalProposed(proposal)) }
    try record.apply(.withdrawalDropped(on: .table(2027, 1, 26)))
    #expect(record.stage == .inForce)
    try record.apply(.withdrawn(.criteriaNotKept, of: "2027-01-20", decided: "2027-02-04"))
    #expect(record.stage == .withdrawn && record.findings == [])
    #expect(throws: CertificateError.notAllowed(.refused, stage: .withdrawn, allowed: [])) {
      try record.apply(.refused("2027-03-01"))
    }
  }

  @Test func `proposed before an upgrade is decided after it`() throws {
    var record = try Issued.record(
      expiring: "2029-06-15", .proposed(of: "2027-01-20", on: "2027-01-25"),
      .upgraded(to: .four, "2027-01-26"))
    #expect(record.findings.map(\.kind) == [.replacedUnderProposal])
    #expect(record.stage == .replacedUnderProposal)
    #expect(record.standing(on: .table(2027, 1, 29)).kind == .superseded)
    #expect(
      throws: CertificateError.notAllowed(
        .filed, stage: .replacedUnderProposal, allowed: [.withdrawalDropped, .withdrawn])
    ) { try record.apply(.filed("2027-01-27")) }

    var dropped = record
    try dropped.apply(.withdrawalDropped(on: .table(2027, 1, 30)))
    #expect(dropped.stage == .replaced)

    let before = record
    try record.apply(.withdrawn(.markMisused, of: "2027-01-20", decided: "2027-01-30"))
    #expect(record.standing(on: .table(2027, 1, 30)).kind == .withdrawn)
    for day in ["2027-01-24", "2027-01-25", "2027-01-26", "2027-01-29"] {
      #expect(try record.standing(day) == before.standing(day))
    }
    #expect(try record.holding == DatePeriod(from: CivilDate("2026-06-15"), upTo: CivilDate("2027-01-26")))
  }

  @Test func `and every other standing is stored under plain names`() throws {
    let record = try Issued.record(
      expiring: "2029-06-15", .withdrawn(.markMisused, of: "2027-01-20", decided: "2027-01-30"))
    let old = try Issued.record(expiring: "2029-06-15", .upgraded(to: .four, "2027-01-26"))
    for standing in [record.standing(on: .table(2027, 2, 1)), old.standing(on: .table(2027, 2, 1))] {
      let text = String(decoding: try JSONEncoder().encode(standing), as: UTF8.self)
      #expect(!text.contains("_0"))
      #expect(try decoded(CertificateStanding.self, from: text) == standing)
    }
  }

  @Test func `of the new certificate does not bring the old one back, by a named reading`() throws {
    let old = try Issued.record(expiring: "2029-06-15", .upgraded(to: .four, "2027-01-26"))
    #expect(
      old.standing(on: .table(2028, 1, 1)).reasons[0].interpretations == [
        "supersededFromIssue", "replacedDoesNotRevive",
      ])
  }

  @Test func `of before Decision 26 names the reading of who withdraws, and no place for it`() throws {
    let record = try Issued.record(
      expiring: "2027-03-15",
      .withdrawn(.breachOfLaw, of: "2025-01-10", decided: "2025-01-20", by: .district))
    let reason = record.standing(on: .table(2025, 2, 1)).reasons[0]
    #expect(reason.citations == [])
    #expect(reason.interpretations == ["withdrawalByLawOnItsDay", "recogniserWithdraws"])
  }

  /// As in Đồng Tháp, which withdrew certificates of 2021 after their 36 months.
  @Test func `after the expiry is noted`() throws {
    let record = try Issued.record(
      expiring: "2027-03-15", .withdrawn(.criteriaNotKept, of: "2027-03-10", decided: "2027-03-16"))
    #expect(record.findings.map(\.kind) == [.withdrawnAfterExpiry])
    #expect(try record.holding == DatePeriod(from: CivilDate("2024-03-15"), upTo: CivilDate("2027-03-16")))
  }
}
