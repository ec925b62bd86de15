import OCOP
import TestSupport
import Testing

@Suite struct `A register of certificates` {
  private func register() throws -> CertificateRegister {
    try CertificateRegister([
      Issued.record("far", product: "honey", expiring: "2029-06-15"),
      Issued.record("due", product: "tea", expiring: "2027-02-28"),
      Issued.record("late", product: "rice", star: .four, expiring: "2026-12-15"),
      Issued.record("old", product: "silk", expiring: "2026-06-30", .filed("2026-06-01")),
      Issued.record("gone", product: "salt", expiring: "2026-05-01"),
      Issued.record(
        "first", product: "cake", expiring: "2028-03-15", .upgraded(to: .four, by: "next", "2026-10-10")),
      Issued.certificateRecord("next", product: "cake", star: .four, on: "2026-10-10"),
      Issued.record(
        "bad", product: "wine", expiring: "2027-01-10",
        .withdrawn(.markMisused, of: "2026-08-01", decided: "2026-08-10")),
    ])
  }

  /// On 25 October 2026, 200 days reach to 13 May 2027.
  @Test func `says which certificates expire soon, when to file, and what happens if not`() throws {
    let found = try register().expiring(within: 200, of: CivilDate("2026-10-25"))
    #expect(found.map(\.number.text) == ["late", "old", "due"])
    #expect(
      try found.map(\.step) == [
        .fileLate(by: CivilDate("2026-12-15")), .awaitResult(neededBy: CivilDate("2026-12-27")),
        .file(by: CivilDate("2026-10-31")),
      ])
    #expect(found[2].step.text.en == "Lodge the file by 2026-10-31")
    #expect(found[2].step.text.vi == "Nộp hồ sơ chậm nhất ngày 31/10/2026")
    #expect(
      found[2].otherwise.en
        == "The certificate ends after 2027-02-28: no use of the OCOP mark, and a first-time file is needed")
    #expect(found[1].otherwise.en == "Without a result the certificate ends after 2026-12-27")
  }

  @Test func `writes days in Vietnamese texts as Vietnamese offices do`() throws {
    let days = try ["2026-05-01", "2026-08-20", "2026-10-25", "2026-12-31", "2027-06-01"].map {
      try CivilDate($0)
    }
    for record in try register().records {
      for renewal in days.map({ Renewal(record, on: $0) }) {
        let texts =
          [renewal.step.text.vi, renewal.otherwise.vi] + renewal.standing.reasons.map(\.text.vi)
          + record.findings.map(\.message.vi)
        for text in texts { #expect(text.firstMatch(of: /\d{4}-\d\d-\d\d/) == nil, "\(text)") }
      }
    }
  }

  /// From 25 October 2026, 28 February 2027 is 126 days away.
  @Test func `counts the last of the days`() throws {
    let register = try register()
    let day = try CivilDate("2026-10-25")
    #expect(register.expiring(within: 126, of: day).map(\.number.text) == ["late", "old", "due"])
    #expect(register.expiring(within: 125, of: day).map(\.number.text) == ["late", "old"])
    #expect(try register.expiring(within: 0, of: CivilDate("2026-12-15")).map(\.number.text) == ["late"])
    #expect(register.expiring(within: -1, of: day) == [])
    #expect(register.expiring(within: .max, of: day).count == 5)
  }

  @Test func `has a calendar of renewals`() throws {
    let register = try register()
    let october = try DatePeriod(from: CivilDate("2026-10-01"), upTo: CivilDate("2026-11-01"))
    let found = register.renewals(in: october)
    #expect(found.map(\.number.text) == ["due"])
    #expect(try found[0].dates(in: october) == [CivilDate("2026-10-31")])
    let shorter = try DatePeriod(from: CivilDate("2026-10-01"), upTo: CivilDate("2026-10-31"))
    #expect(register.renewals(in: shorter) == [])
    // The window of 10 January 2027 opens on 14 July 2026; the withdrawal comes later.
    let july = try DatePeriod(from: CivilDate("2026-07-01"), upTo: CivilDate("2026-08-01"))
    #expect(register.renewals(in: july).map(\.number.text) == ["bad"])
    #expect(try register.renewals(in: july)[0].step == .wait(until: CivilDate("2026-07-14")))
    // Decision 148 asked for notice 30 days before the expiry.
    let april = try DatePeriod(from: CivilDate("2026-04-01"), upTo: CivilDate("2026-04-02"))
    #expect(register.renewals(in: april).map(\.number.text) == ["gone"])
    #expect(try register.renewals(in: april)[0].noticeBy == CivilDate("2026-04-01"))
    #expect(try register.renewals(in: april)[0].step == .fileTermUnknown(expiry: CivilDate("2026-05-01")))
    // The extension of “old” ends on 27 December 2026; “late” expires on the 15th.
    let december = try DatePeriod(from: CivilDate("2026-12-01"), upTo: CivilDate("2027-01-01"))
    #expect(register.renewals(in: december).map(\.number.text) == ["old", "late"])
    #expect(try register.renewals(in: december)[0].dates(in: december) == [CivilDate("2026-12-27")])
    // As of May, no file of “old” was in, and “bad” was not withdrawn yet.
    let may = try CivilDate("2026-05-25")
    #expect(register.renewals(in: december, asOf: may).map(\.number.text) == ["late"])
    let january = try DatePeriod(from: CivilDate("2027-01-01"), upTo: CivilDate("2027-02-01"))
    #expect(register.renewals(in: january) == [])
    #expect(register.renewals(in: january, asOf: may).map(\.number.text) == ["bad"])
    #expect(register.renewals(in: january, asOf: may)[0].standing.day == may)
  }

  @Test func `knows the other steps`() throws {
    func step(_ record: CertificateRecord, _ day: String) throws -> RenewalStep {
      Renewal(record, on: try CivilDate(day)).step
    }
    let transition = try Issued.record(expiring: "2026-06-30")
    #expect(
      try step(transition, "2026-06-01")
        == .fileForExtension(by: CivilDate("2026-06-30"), extendedThrough: CivilDate("2026-12-27")))
    #expect(try step(transition, "2026-07-01") == .applyAnew)
    let record = try Issued.record(expiring: "2029-06-15", .filed("2029-01-15"), .renewed("2029-03-01"))
    #expect(try step(record, "2026-06-14") == .wait(until: CivilDate("2028-12-17")))
    #expect(try step(record, "2029-01-14") == .file(by: CivilDate("2029-02-15")))
    #expect(try step(record, "2029-01-15") == .awaitResult(neededBy: CivilDate("2029-06-15")))
    #expect(try step(record, "2029-03-01") == .nothing)
    let within = CertificatePolicy(extensionFiling: .withinExtension)
    let late = try Issued.record(expiring: "2026-06-30", policy: within)
    #expect(
      try step(late, "2026-07-01")
        == .fileForExtension(by: CivilDate("2026-12-27"), extendedThrough: CivilDate("2026-12-27")))
    let refused = try Issued.record(
      expiring: "2026-06-30", policy: within, .filed("2026-06-01"), .refused("2026-08-01"))
    #expect(try step(refused, "2026-08-02") == .applyAnew)
  }

  /// Filed in time on 15 January 2029, and no result by the expiry of 15 June: no first-time file beside it.
  @Test func `lets the owner of a late re-rating wait for its result, without the mark`() throws {
    func renewal(_ record: CertificateRecord, _ day: String) throws -> Renewal {
      Renewal(record, on: try CivilDate(day))
    }
    let pending = try Issued.record(expiring: "2029-06-15", .filed("2029-01-15"))
    let expiry = try CivilDate("2029-06-15")
    #expect(try renewal(pending, "2029-06-15").step == .awaitResult(neededBy: expiry))
    let late = try renewal(pending, "2029-06-16")
    #expect(late.step == .awaitLateResult(endedOn: expiry))
    #expect(!late.standing.mayUseMark && late.otherwise.en.hasPrefix("No use of the OCOP mark"))
    #expect(late.step.text.vi.contains("15/06/2029") && late.step.text.en.contains("2029-06-15"))
    #expect(try roundTripped(late) == late)
    // An extended one is late once the extension is over: 180 days after 30 June 2026.
    let extended = try Issued.record(expiring: "2026-06-30", .filed("2026-06-01"))
    let last = try CivilDate("2026-12-27")
    #expect(try renewal(extended, "2026-12-27").step == .awaitResult(neededBy: last))
    #expect(try renewal(extended, "2026-12-28").step == .awaitLateResult(endedOn: last))
    // Taken back, refused, or withdrawn: nothing is under way.
    let back = try Issued.record(expiring: "2029-06-15", .filed("2029-01-15"), .takenBack("2029-06-20"))
    #expect(try renewal(back, "2029-06-21").step == .applyAnew)
    let withdrawn = try Issued.record(
      expiring: "2029-06-15", .filed("2029-01-15"),
      .withdrawn(.markMisused, of: "2029-02-01", decided: "2029-02-10"))
    #expect(try renewal(withdrawn, "2029-06-16").step == .applyAnew)
  }

  @Test func `says which withdrawals and corrections are due`() throws {
    var register = try register()
    #expect(register.pendingWithdrawals(on: .table(2026, 10, 25)) == [])
    try register.apply(.proposed(of: "2026-10-05", on: "2026-10-10"), to: ID("far"))
    try register.apply(.proposed(of: "2026-10-02", on: "2026-10-12"), to: ID("late"))
    let pending = register.pendingWithdrawals(on: .table(2026, 10, 25))
    #expect(pending.map(\.number.text) == ["late", "far"])
    #expect(pending.map(\.due) == [.table(2026, 10, 17), .table(2026, 10, 20)])
    #expect(register.pendingWithdrawals(on: .table(2026, 10, 11)).map(\.number.text) == ["far"])
    #expect(try roundTripped(pending) == pending)

    for (number, id, day) in [("due", "a", "2026-11-30"), ("far", "b", "2026-11-15"), ("late", "c", nil)] {
      try register.apply(
        .audited(
          PostAudit(
            id: ID(id), occasion: .periodic, by: .province, concluded: .table(2026, 10, 20),
            defects: [PostAudit.Defect(.mark)], correctBy: try day.map { text in try CivilDate(text) })),
        to: ID(number))
    }
    let open = register.openInspections(on: .table(2026, 10, 25))
    #expect(open.map(\.audit.id.text) == ["b", "a", "c"])
    #expect(open.map(\.number.text) == ["far", "due", "late"])
    #expect(register.openInspections(on: .table(2026, 10, 19)) == [])
    try register.apply(.corrected(audit: ID("b"), on: .table(2026, 11, 1)), to: ID("far"))
    #expect(register.openInspections(on: .table(2026, 11, 1)).map(\.audit.id.text) == ["a", "c"])
  }

  @Test func `replaces a certificate by one of the same product`() throws {
    var register = try register()
    let before = register
    let new = try Issued.certificate("tea-2", product: "tea", star: .four, on: "2026-10-20")
    #expect(throws: CertificateError.unknownNumber(try ID("none"))) {
      try register.replace(ID("none"), by: new, reason: .upgrade)
    }
    let other = CertificateError.otherProduct(try ID("tea"), than: try ID("honey"))
    #expect(throws: other) { try register.replace(ID("far"), by: new, reason: .upgrade) }
    #expect("\(other)" == "a certificate of tea cannot replace one of honey")
    let taken = try Issued.certificate("far", product: "tea", star: .four, on: "2026-10-20")
    #expect(throws: CertificateError.duplicateNumber(try ID("far"))) {
      try register.replace(ID("due"), by: taken, reason: .upgrade)
    }
    let lower = try Issued.certificate("tea-2", product: "tea", on: "2026-10-20")
    #expect(throws: CertificateError.notHigher(.three, than: .three)) {
      try register.replace(ID("due"), by: lower, reason: .upgrade)
    }
    #expect(register == before)
    try register.replace(ID("due"), by: new, reason: .upgrade)
    #expect(register.danglingReplacements() == [])
    let tea = try ID<Product>("tea")
    #expect(register.current(of: tea, on: .table(2026, 10, 19))?.certificate.number.text == "due")
    #expect(register.current(of: tea, on: .table(2026, 10, 20))?.certificate == new)
    #expect(register.current(of: tea, on: .table(2029, 10, 21)) == nil)
    #expect(try register.current(of: ID("none"), on: .table(2026, 10, 20)) == nil)
  }

  @Test func `finds replacements that do not fit`() throws {
    var register = try CertificateRegister([
      Issued.record("1", product: "tea", expiring: "2029-06-15", .upgraded(to: .four, by: "9", "2027-01-01")),
      Issued.record("2", product: "tea", expiring: "2029-06-15", .upgraded(to: .four, by: "4", "2027-01-01")),
      Issued.record(
        "3", product: "rice", expiring: "2029-06-15", .upgraded(to: .five, by: "4", "2027-01-01")),
      Issued.certificateRecord("4", product: "rice", star: .four, on: "2027-01-01"),
    ])
    let found = register.danglingReplacements()
    #expect(found.map(\.number.text) == ["1", "2", "3"])
    #expect(found.map(\.problem) == [.unknownNumber, .otherProduct, .otherParticulars])
    #expect(try roundTripped(found) == found)
    try register.add(Issued.certificateRecord("9", product: "tea", star: .four, on: "2027-01-01"))
    #expect(register.danglingReplacements().map(\.number.text) == ["2", "3"])
  }

  @Test func `counts by standing and star`() throws {
    let counts = try register().counts(on: CivilDate("2026-10-25"))
    #expect(
      counts == [
        CertificateRegister.StandingCount(.valid, .three, count: 1),  // far
        CertificateRegister.StandingCount(.valid, .four, count: 2),  // late, next
        CertificateRegister.StandingCount(.inRenewalWindow, .three, count: 1),  // due
        CertificateRegister.StandingCount(.extended, .three, count: 1),  // old
        CertificateRegister.StandingCount(.expired, .three, count: 1),  // gone
        CertificateRegister.StandingCount(.withdrawn, .three, count: 1),  // bad
        CertificateRegister.StandingCount(.superseded, .three, count: 1),  // first
      ])
  }

  @Test func `finds a product's certificates`() throws {
    let register = try register()
    #expect(try register.records(of: ID("cake")).map(\.certificate.number.text) == ["first", "next"])
    #expect(try register.records(of: ID("none")) == [])
    #expect(try register[ID("due")]?.certificate.product.text == "tea")
    #expect(try register[ID("none")] == nil)
  }

  @Test func `refuses a number twice, and an event for a number it lacks`() throws {
    var register = try register()
    let before = register
    #expect(throws: CertificateError.duplicateNumber(try ID("due"))) {
      try register.add(Issued.record("due", expiring: "2029-01-01"))
    }
    #expect(throws: CertificateError.unknownNumber(try ID("none"))) {
      try register.apply(.filed("2026-10-01"), to: ID("none"))
    }
    #expect(register == before)
    try register.apply(.filed("2026-10-01"), to: ID("due"))
    #expect(try register[ID("due")]?.history.count == 1)
    #expect(try roundTripped(register) == register)
  }

  @Test func `reports two certificates of a product that are valid on the same days`() throws {
    var register = try register()
    #expect(register.overlaps() == [])
    try register.add(Issued.certificateRecord("second", product: "tea", star: .four, on: "2026-08-01"))
    try register.add(Issued.certificateRecord("third", product: "tea", on: "2029-08-01"))
    try register.add(Issued.certificateRecord("fourth", product: "tea", on: "2029-08-02"))
    #expect(
      try register.overlaps() == [
        CertificateOverlap(
          product: ID("tea"), first: ID("due"), second: ID("second"),
          days: DatePeriod(from: CivilDate("2026-08-01"), upTo: CivilDate("2027-03-01"))),
        CertificateOverlap(
          product: ID("tea"), first: ID("second"), second: ID("third"),
          days: DatePeriod(from: CivilDate("2029-08-01"), upTo: CivilDate("2029-08-02"))),
        CertificateOverlap(
          product: ID("tea"), first: ID("third"), second: ID("fourth"),
          days: DatePeriod(from: CivilDate("2029-08-02"), upTo: CivilDate("2032-08-02"))),
      ])
  }

  @Test func `of 20,000 certificates answers at once, in whatever order it was filled`() throws {
    let start = CivilDate.table(2023, 3, 1)
    var records: [CertificateRecord] = []
    for place in 0..<20_000 {
      let issued = try start.adding(days: place % 1_000).description
      records.append(
        CertificateRecord(try Issued.certificate("\(place)", product: "\(place)", star: .four, on: issued)))
    }
    let register = try CertificateRegister(records)
    let clock = ContinuousClock()
    var found: [Renewal] = []
    // 20 certificates expire on each of the days from 1 March 2026 on.
    let time = clock.measure { found = register.expiring(within: 199, of: .table(2026, 3, 1)) }
    #expect(found.count == 4_000)
    #expect(time < .seconds(10), "\(time)")
    let other = try CertificateRegister(records.reversed())
    #expect(other.expiring(within: 199, of: .table(2026, 3, 1)) == found)
    #expect(other.overlaps() == [])
    #expect(register.counts(on: .table(2026, 3, 1)).map(\.count).reduce(0, +) == 20_000)
  }
}
