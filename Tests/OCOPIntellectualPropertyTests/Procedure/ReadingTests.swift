import OCOP
import TestSupport
import Testing

@Suite("Readings and explanations of periods")
struct ReadingTests {
  @Test("every reading of the procedure is named by some result, and has both languages")
  func reachable() throws {
    var named: Set<String> = []
    func add(_ told: IPCase, _ on: String, _ readings: ProcedureReadings = .standard) throws {
      let procedure = IPProcedure.vietnam.reading(readings)
      for deadline in try told.allDeadlines(on: day(on), under: procedure) {
        named.formUnion(procedure.interpretations(of: deadline).map(\.name))
      }
    }
    let across = try Chronicle.tell(
      .trademark,
      """
      2026-01-05 filed,2026-02-02 accepted,2026-04-24 publishedApplication,2026-06-01 refusalIntended,\
      2026-06-20 extensionGranted,2026-07-01 reply
      """)
    try add(across, "2026-07-01")
    try add(across, "2026-07-01", ProcedureReadings(opposition: .filing, extensionStart: .rolledEnd))
    let title = try IPCase(
      id: ID("mark"), CaseFacts(right: .trademark), PeriodInCase.granted(day("2016-09-01")))
    try add(title, "2026-09-02")
    try add(title, "2026-09-02", ProcedureReadings(expiryDay: .dayBefore))
    let leap = try IPCase(
      id: ID("mark"), CaseFacts(right: .trademark), PeriodInCase.granted(day("2024-02-29")))
    try add(leap, "2026-03-02")
    try add(postedReply(received: "2026-09-23", posted: "2026-09-21"), "2026-09-23")
    #expect(named == Set(IPProcedure.interpretations.map(\.name)))
    for reading in IPProcedure.interpretations {
      #expect(!reading.reading.vi.isEmpty && !reading.reading.en.isEmpty)
      #expect(reading.reading.vi != reading.reading.en)
    }
  }

  @Test("a term read as ending the day before its anniversary ends a day earlier")
  func dayBefore() throws {
    let procedure = IPProcedure.vietnam.reading(ProcedureReadings(expiryDay: .dayBefore))
    let title = try IPCase(
      id: ID("mark"), CaseFacts(right: .trademark), PeriodInCase.granted(day("2017-03-14")), under: procedure)
    #expect(try title.status(on: day("2027-03-13"), under: procedure).expiry == day("2027-03-13"))
    #expect(try title.status(on: day("2027-03-14"), under: procedure).state == .inGrace)
  }

  @Test("an explanation says rule, days, holidays passed over, extension and consequence")
  func explained() throws {
    let told = try Chronicle.tell(
      .trademark,
      "2025-03-03 filed, 2025-03-20 accepted, 2025-05-05 publishedApplication, 2025-11-14 refusalIntended")
    let reply = try #require(try told.deadlines(on: day("2025-11-14")).first { $0.rule == .s4 })
    let explanation = try #require(IPProcedure.vietnam.explanation(of: reply))
    #expect(explanation.passed.count == 9)
    #expect(explanation.passed.first?.day == (try day("2026-02-14")))
    #expect(explanation.passed.last?.day == (try day("2026-02-22")))
    #expect(explanation.extensionUntil == (try day("2026-05-14")))
    let english = explanation.text(in: .english)
    for part in ["S4", "3 months", "2025-11-14", "2026-02-14", "2026-02-23", "2026-05-14", "refusal"] {
      #expect(english.contains(part), "\(part)")
    }
    let vietnamese = explanation.text(in: .vietnamese)
    for part in ["3 tháng", "14/11/2025", "23/02/2026", "Tết", "14/05/2026", "quyết định từ chối"] {
      #expect(vietnamese.contains(part), "\(part)")
    }
  }

  @Test("an obstacle with proof is not counted in a party's period, nor in another's")
  func obstacle() throws {
    var told = try Chronicle.tell(.trademark, "2026-06-01 filed, 2026-07-20 formalityNotice")
    let flood = try DatePeriod(from: day("2026-08-03"), upTo: day("2026-08-13"))
    try told.apply(IPEvent(on: day("2026-08-14"), .obstacle(flood, proof: "commune's note 12")))
    let reply = try #require(try told.deadlines(on: day("2026-08-14")).first { $0.rule == .f2 })
    // 20 September and the ten days lost: 30 September, a Wednesday.
    #expect(reply.due == (try day("2026-09-30")))
    #expect(reply.notes.contains(.obstacle))
  }

  @Test("the office's targets rest while a case does, and the parties' do not")
  func rest() throws {
    let line = "2025-03-03 filed, 2025-03-20 accepted, 2025-05-05 publishedApplication, 2025-07-01 suspended"
    let told = try Chronicle.tell(.trademark, line + ", 2025-07-31 resumed")
    let rows = try told.deadlines(on: day("2025-07-31"))
    // Nine months from 5 May 2025, and thirty days of rest.
    #expect(rows.first { $0.rule == .s1 }?.due == (try day("2026-03-07")))
    #expect(rows.first { $0.rule == .o1 }?.nominal == (try day("2025-10-05")))
  }

  /// A reply due on Monday 21 September 2026.
  private func postedReply(received: String, posted: String?) throws -> IPCase {
    try IPCase(
      id: ID("mark"), CaseFacts(right: .trademark),
      Chronicle.events("2026-06-01 filed, 2026-07-20 formalityNotice")
        + [IPEvent(on: day(received), .reply, posted: posted.map { try CivilDate($0) })])
  }

  @Test("a reply posted in time and received late is kept with a warning; posted late it is refused")
  func posted() throws {
    let late = try postedReply(received: "2026-09-23", posted: "2026-09-21")
    let status = try late.status(on: day("2026-09-23"))
    #expect(status.state == .filed)
    #expect(status.notes == [.receivedLate])
    let reply = try #require(try late.allDeadlines(on: day("2026-09-23")).first { $0.rule == .f2 })
    #expect(reply.outcome == .met(on: try day("2026-09-21")))
    #expect(reply.notes.contains(.postedInTime))
    #expect(try roundTripped(late) == late)
    let timely = try postedReply(received: "2026-09-21", posted: "2026-09-18")
    #expect(try timely.status(on: day("2026-09-21")).notes.isEmpty)
    for posted in [nil, "2026-09-22"] {
      #expect(
        throws: IPCaseError.tooLate(
          .reply, try day("2026-09-23"), lastDay: try day("2026-09-21"), rule: .f2)
      ) { try postedReply(received: "2026-09-23", posted: posted) }
    }
    #expect(
      throws: IPCaseError.wrongDate(
        .reply, field: .posted, try day("2026-09-24"), against: try day("2026-09-23"))
    ) { try postedReply(received: "2026-09-23", posted: "2026-09-24") }
  }

  @Test("answers to oppositions and complaints are kept alike where they were posted in time")
  func postedOthers() throws {
    let published = "2024-01-08 filed, 2024-02-05 accepted, 2024-04-25 publishedApplication"
    // Told on Monday 3 June 2024: two months end on Saturday 3 August, so on Monday the 5th.
    let answered = try IPCase(
      id: ID("mark"), CaseFacts(right: .trademark),
      Chronicle.events(published + ", 2024-06-03 opposition")
        + [IPEvent(on: day("2024-08-07"), .oppositionAnswered, posted: day("2024-08-05"))])
    #expect(try answered.status(on: day("2024-08-07")).notes == [.receivedLate])
    #expect(try answered.deadlines(on: day("2024-08-07")).allSatisfy { $0.rule != .o5 })
    // Ninety days from 1 April 2026 end on 30 June.
    let complaint = try IPCase(
      id: ID("mark"), CaseFacts(right: .trademark),
      Chronicle.events("2026-03-02 filed, 2026-04-01 notAccepted")
        + [IPEvent(on: day("2026-07-02"), .complaint(IPComplaint(.first)), posted: day("2026-06-30"))])
    #expect(try complaint.status(on: day("2026-07-02")).notes == [.receivedLate])
    #expect(try complaint.status(on: day("2026-07-02")).complaint == .first)
  }

  /// Six months from 10 January 2025 ended on 10 July.
  @Test("of a paper that answers no period the receipt decides, and a posting of it is refused")
  func receiptDecides() throws {
    let (posted, received) = (try day("2025-07-10"), try day("2025-07-14"))
    let facts = CaseFacts(right: .trademark, firstFiling: try day("2025-01-10"))
    #expect(throws: IPCaseError.receiptDecides(.filed, posted: posted)) {
      try IPCase(id: ID("mark"), facts, [IPEvent(on: received, .filed, posted: posted)])
    }
    let filed = try IPCase(id: ID("mark"), facts, [IPEvent(on: received, .filed)])
    #expect(try filed.status(on: received).notes == [.priorityLost])
    #expect(try filed.allDeadlines(on: received).first { $0.rule == .r1 }?.outcome == .missed)

    let title = try IPCase(
      id: ID("mark"), CaseFacts(right: .trademark), PeriodInCase.granted(day("2016-09-01")))
    let (sent, came) = (try day("2026-08-31"), try day("2026-09-04"))
    for action in [IPEvent.Action.renewed, .corrected(.struck(3)), .assigned] {
      var told = title
      let event = IPEvent(on: came, action, posted: sent)
      #expect(throws: IPCaseError.receiptDecides(event.kind, posted: sent)) { try told.apply(event) }
      #expect(told == title)
    }
  }

  @Test("while a case rests its clock has stopped: the office is not late with what it did not owe before")
  func resting() throws {
    let line = "2025-03-03 filed, 2025-03-20 accepted, 2025-05-05 publishedApplication, 2025-07-01 suspended"
    let told = try Chronicle.tell(.trademark, line)
    let on = try day("2026-06-01")
    let target = try #require(try told.deadlines(on: on).first { $0.rule == .s1 })
    #expect(target.nominal == (try day("2026-02-05")))
    #expect(target.notes == .resting)
    #expect(target.cautions().map(\.en) == ["at rest, the day will move back"])
    let list = try Docket(cases: [DocketCase(told, name: "Sign")]).dueList(on: on)
    #expect(list.lateOffice.isEmpty)
    #expect(list.expected.map(\.deadline.rule) == [.s1])
    #expect(list.workload.isEmpty)
    // The formality check was overdue when the rest began, and stays so.
    let overdue = try Chronicle.tell(.trademark, "2025-03-03 filed, 2025-05-05 suspended")
    #expect(try overdue.deadlines(on: on).map(\.notes) == [.officeLate])
    let resumed = try Chronicle.tell(.trademark, line + ", 2026-06-01 resumed")
    #expect(try resumed.deadlines(on: on).first { $0.rule == .s1 }?.notes == .rested)
  }

  @Test("a deferral that was asked for takes the place of the usual time, where the law knows it")
  func deferral() throws {
    let facts = CaseFacts(right: .industrialDesign, defersPublication: true)
    for (filed, accepted, rules) in [
      ("2025-12-15", "2026-01-12", [PeriodRule.ID.p4]), ("2022-11-01", "2022-11-28", [.p2]),
    ] {
      let told = try Chronicle.tell(
        .industrialDesign, "\(filed) filed, \(accepted) accepted", facts: facts)
      #expect(try told.deadlines(on: day(accepted)).map(\.rule) == rules)
    }
  }

  @Test("a renewal's window is read under the law of the expiry, as its grace is")
  func windowOfRenewal() throws {
    let title = try IPCase(
      id: ID("mark"), CaseFacts(right: .trademark), PeriodInCase.granted(day("2019-11-04")))
    let window = try #require(try title.deadlines(on: day("2026-11-25")).first { $0.rule == .n1 })
    #expect(window.regime == .c)
    let explanation = try #require(IPProcedure.vietnam.explanation(of: window))
    #expect(explanation.term.citation == Citation("50/2005/QH11", .article(94)))
    let old = try IPCase(
      id: ID("mark"), CaseFacts(right: .trademark), PeriodInCase.granted(day("2012-03-05")))
    let before = try #require(try old.allDeadlines(on: day("2021-11-25")).first { $0.rule == .n1 })
    #expect(before.regime == .a)
  }

  @Test("an opposition of the last day counts beside many others, though the applicant is told later")
  func manyOnTheLastDay() throws {
    let filed = try Chronicle.events(
      "2024-01-08 filed, 2024-02-05 accepted, 2024-04-25 publishedApplication")
    // Five months end on 25 September 2024, a Wednesday.
    let (last, told) = (try day("2024-09-25"), try day("2024-10-15"))
    let oppositions = (1...40).map { IPEvent(on: last, .opposition(by: "\($0)", notified: told)) }
    let mark = try IPCase(id: ID("X"), CaseFacts(right: .trademark), filed + oppositions)
    let status = try mark.status(on: last)
    #expect(status.oppositions == 40)
    #expect(status.observations == 0)
  }

  @Test("a case of another country carries its status, and no periods of ours")
  func foreign() throws {
    let facts = CaseFacts(right: .trademark, jurisdiction: try Jurisdiction("CN"))
    let told = try Chronicle.tell(.trademark, "2025-03-03 filed", facts: facts)
    #expect(try told.deadlines(on: day("2025-03-10")).isEmpty)
    #expect(try told.status(on: day("2025-03-10")).notes.contains(.foreignLaw))
    #expect(try told.status(on: day("2025-03-10")).regime == nil)
  }

  @Test("a priority and a disclosure run before the filing, and are lost after their last day")
  func beforeFiling() throws {
    let design = CaseFacts(
      right: .industrialDesign, firstFiling: try day("2025-08-31"), disclosed: try day("2026-03-02"))
    let draft = try IPCase(id: ID("design"), design)
    #expect(try draft.deadlines(on: day("2026-01-05")).map(\.rule) == [.r1])
    #expect(try draft.deadlines(on: day("2026-01-05")).first?.due == day("2026-03-02"))
    let late = try Chronicle.tell(.industrialDesign, "2026-09-04 filed", facts: design)
    #expect(try late.status(on: day("2026-09-04")).notes == [.priorityLost, .noveltyLost])
    let timely = try Chronicle.tell(.industrialDesign, "2026-09-03 filed", facts: design)
    #expect(try timely.status(on: day("2026-09-03")).notes == [.priorityLost])
  }

  @Test("past the day to which the tables were checked, a status says so")
  func verified() throws {
    let told = try Chronicle.tell(.trademark, "2026-06-01 filed")
    #expect(try !told.status(on: day("2026-11-25")).notes.contains(.pastVerification))
    #expect(try told.status(on: day("2026-11-26")).notes.contains(.pastVerification))
  }
}
