import Foundation
import OCOP
import TestSupport
import Testing

@Suite("Worked deadlines that are more than one period")
struct CompositeDeadlineTests {
  private let examined = "2025-03-03 filed, 2025-03-20 accepted, 2025-05-05 publishedApplication"

  private func deadline(
    _ rule: PeriodRule.ID, of told: IPCase, on day: CivilDate, under procedure: IPProcedure = .vietnam
  ) throws -> CaseDeadline {
    try #require(try told.allDeadlines(on: day, under: procedure).last { $0.rule == rule })
  }

  @Test(
    "34, 35: an extension counted from the nominal end, or from the day it moved to",
    arguments: [
      (ProcedureReadings.ExtensionStart.nominalEnd, "2026-07-27", "extensionFromNominalEnd"),
      (.rolledEnd, "2026-07-28", "extensionFromRolledEnd"),
    ])
  func extensions(start: ProcedureReadings.ExtensionStart, due: String, reading: String) throws {
    let procedure = IPProcedure.vietnam.reading(ProcedureReadings(extensionStart: start))
    let told = try Chronicle.tell(
      .trademark, examined + ", 2026-01-27 refusalIntended, 2026-04-28 extensionGranted", under: procedure)
    let reply = try deadline(.s4, of: told, on: day("2026-05-01"), under: procedure)
    #expect(reply.due == (try day(due)))
    #expect(reply.notes.contains(.extended))
    #expect(procedure.interpretations(of: reply).contains { $0.name == reading })
  }

  @Test("48: an extension asked for after the end is refused; asked in time it may be granted later")
  func extensionAskedLate() throws {
    var told = try Chronicle.tell(.trademark, examined + ", 2026-01-27 refusalIntended")
    #expect(
      throws: IPCaseError.tooLate(
        .extensionGranted, try day("2026-04-29"), lastDay: try day("2026-04-28"), rule: .s4)
    ) {
      try told.apply(IPEvent(on: day("2026-04-29"), .extensionGranted(asked: nil)))
    }
    try told.apply(IPEvent(on: day("2026-05-06"), .extensionGranted(asked: day("2026-04-28"))))
    #expect(try deadline(.s4, of: told, on: day("2026-05-06")).due == day("2026-07-27"))
  }

  @Test("an extension is granted once, and only for replies")
  func extendedTwice() throws {
    let told = examined + ", 2026-01-27 refusalIntended, 2026-04-28 extensionGranted"
    #expect(throws: IPCaseError.extendedBefore(.s4)) {
      try Chronicle.tell(.trademark, told + ", 2026-05-06 extensionGranted")
    }
    #expect(throws: IPCaseError.self) {
      try Chronicle.tell(.trademark, examined + ", 2026-01-27 grantIntended, 2026-03-01 extensionGranted")
    }
  }

  @Test(
    "36, 37, 39, 40: window, expiry, last day to act and grace of a mark",
    arguments: [
      ("2016-09-01", "2026-03-01", "2026-09-01", "2026-09-03", "2027-03-01", "2027-03-01"),
      ("2015-08-31", "2025-02-28", "2025-08-31", "2025-09-03", "2026-02-28", "2026-03-02"),
      ("2024-02-29", "2033-08-28", "2034-02-28", "2034-02-28", "2034-08-28", "2034-08-28"),
      ("2017-03-14", "2026-09-14", "2027-03-14", "2027-03-15", "2027-09-14", "2027-09-14"),
    ])
  func markTerms(
    filed: String, window: String, expiry: String, lastDay: String, graceNominal: String, grace: String
  ) throws {
    let told = try IPCase(
      id: ID("mark"), CaseFacts(right: .trademark), PeriodInCase.granted(day(filed)))
    let end = try day(expiry)
    #expect(try told.status(on: end).expiry == end)
    #expect(try told.status(on: end).state == .registered)
    #expect(try deadline(.n1, of: told, on: end).due == day(window))
    #expect(try deadline(.v1, of: told, on: end).nominal == end)
    #expect(try deadline(.v1, of: told, on: end).due == day(lastDay))
    let after = try end.adding(days: 1)
    #expect(try deadline(.n2, of: told, on: after).nominal == day(graceNominal))
    #expect(try deadline(.n2, of: told, on: after).due == day(grace))
    #expect(try told.status(on: after).protection == .undecided(until: day(grace)))
    #expect(try told.status(on: day(grace)).state == .inGrace)
    let over = try told.status(on: day(grace).adding(days: 1))
    #expect(over.state == .expired)
    #expect(over.since == after)
  }

  @Test("40: on 25 November 2026 the renewal window is open")
  func windowOpen() throws {
    let told = try IPCase(
      id: ID("mark"), CaseFacts(right: .trademark), PeriodInCase.granted(day("2017-03-14")))
    #expect(try deadline(.n1, of: told, on: day("2026-11-25")).outcome == .met(on: day("2026-09-14")))
    #expect(try deadline(.n1, of: told, on: day("2026-09-13")).outcome == .open)
    #expect(
      throws: IPCaseError.tooEarly(.renewed, try day("2026-09-13"), opens: try day("2026-09-14"), rule: .n1)
    ) {
      var early = told
      try early.apply(IPEvent(on: day("2026-09-13"), .renewed))
    }
  }

  @Test("41: a design has three terms, and none after fifteen years")
  func designTerms() throws {
    var told = try IPCase(
      id: ID("design"), CaseFacts(right: .industrialDesign), PeriodInCase.granted(day("2021-07-26")))
    #expect(try deadline(.v2, of: told, on: day("2026-07-26")).due == day("2026-07-27"))
    #expect(try deadline(.n2, of: told, on: day("2026-07-27")).due == day("2027-01-26"))
    try told.apply(IPEvent(on: day("2026-07-27"), .renewed))
    #expect(try deadline(.n2, of: told, on: day("2026-07-27")).outcome == .void(on: day("2026-07-27")))
    #expect(try deadline(.v2, of: told, on: day("2031-07-01")).nominal == day("2031-07-26"))
    #expect(try deadline(.v2, of: told, on: day("2031-07-01")).due == day("2031-07-28"))
    try told.apply(IPEvent(on: day("2031-07-28"), .renewed))
    #expect(try told.status(on: day("2036-07-26")).state == .registered)
    #expect(try deadline(.v2, of: told, on: day("2036-07-26")).notes.contains(.lastTerm))
    #expect(try told.status(on: day("2036-07-27")).state == .expired)
    #expect(throws: IPCaseError.noFurtherTerm(.industrialDesign, terms: 3)) {
      try told.apply(IPEvent(on: day("2036-07-01"), .renewed))
    }
  }

  @Test("42, 43: open to a request for non-use, and closed to the barred grounds, five years from the grant")
  func fiveYears() throws {
    let told = try Chronicle.tell(
      .trademark,
      """
      2020-01-02 filed,2020-02-03 accepted,2020-03-25 publishedApplication,2021-09-01 grantIntended,\
      2021-10-01 feesPaid,2021-11-30 granted
      """)
    #expect(try deadline(.u1, of: told, on: day("2026-11-25")).due == day("2026-11-30"))
    #expect(try deadline(.u1, of: told, on: day("2026-11-25")).kind == .window)
    #expect(try deadline(.x1, of: told, on: day("2026-11-30")).isOpen)
    #expect(try deadline(.x1, of: told, on: day("2026-12-01")).outcome == .missed)
  }

  @Test("44: a mark through Madrid is in force by silence after twelve months")
  func madrid() throws {
    let facts = CaseFacts(right: .trademark, route: .madrid)
    let told = try Chronicle.tell(.trademark, "2025-11-03 filed, 2026-01-15 designated", facts: facts)
    #expect(try told.status(on: day("2027-01-15")).state == .examining)
    let status = try told.status(on: day("2027-01-16"))
    #expect(status.state == .registered)
    #expect(status.granted == (try day("2027-01-16")))
    #expect(status.notes.contains(.acceptedBySilence))
  }

  @Test("45: a design through The Hague is in force by silence after six months")
  func hague() throws {
    let facts = CaseFacts(right: .industrialDesign, route: .hague)
    let told = try Chronicle.tell(.industrialDesign, "2025-11-03 filed, 2026-03-13 designated", facts: facts)
    #expect(try told.status(on: day("2026-09-13")).state == .examining)
    #expect(try told.status(on: day("2026-09-14")).granted == day("2026-09-14"))
  }

  @Test("46, 47: opposition by the law of the publication or of the filing; past its end only an observation")
  func opposition() throws {
    let line = "2026-02-10 filed, 2026-03-05 accepted, 2026-04-24 publishedApplication"
    let told = try Chronicle.tell(.trademark, line)
    let period = try deadline(.o1, of: told, on: day("2026-05-01"))
    #expect(period.due == (try day("2026-07-24")))
    #expect(period.regime == .c)
    #expect(IPProcedure.vietnam.interpretations(of: period).map(\.name) == ["oppositionByPublicationDate"])

    let byFiling = IPProcedure.vietnam.reading(ProcedureReadings(opposition: .filing))
    let other = try deadline(.o1, of: told, on: day("2026-05-01"), under: byFiling)
    #expect(other.due == (try day("2026-09-24")))
    #expect(byFiling.interpretations(of: other).map(\.name) == ["regimeByFilingDate"])

    let late = try Chronicle.tell(.trademark, line + ", 2026-09-01 opposition")
    let status = try late.status(on: day("2026-09-01"))
    #expect(status.oppositions == 0)
    #expect(status.observations == 1)
    #expect(status.notes.contains(.oppositionAsObservation))
    let timely = try Chronicle.tell(.trademark, line + ", 2026-07-24 opposition")
    #expect(try timely.status(on: day("2026-07-24")).isOpposed)
  }

  @Test("32, 33: a reply is counted from the signing, or from a later sending that is proven")
  func sending() throws {
    func reply(_ notice: IPNotice) throws -> CaseDeadline {
      var told = try Chronicle.tell(.trademark, "2026-06-01 filed")
      try told.apply(IPEvent(on: day("2026-07-20"), .formalityNotice(notice)))
      return try deadline(.f2, of: told, on: day("2026-07-24"))
    }
    let sent = try day("2026-07-24")
    #expect(try reply(.asSigned).due == day("2026-09-21"))
    #expect(try reply(IPNotice(sent: sent, proof: "postmark")).due == day("2026-09-24"))
    #expect(try reply(IPNotice(sent: sent, proof: "postmark")).notes.contains(.countedFromSending))
    #expect(try reply(IPNotice(sent: sent)).due == day("2026-09-21"))
    #expect(try reply(IPNotice(sent: sent)).notes.contains(.sendingUnproven))
  }
}

@Suite("Terms and extensions against an independent script")
struct ComputedTermTests {
  struct Day: Decodable {
    let nominal: CivilDate
    let due: CivilDate
  }

  struct Term: Decodable, CustomTestStringConvertible {
    let right: IPRight
    let filed: CivilDate
    let term: Int
    let expiry: CivilDate
    let windowOpens: CivilDate
    let lastDayToAct: Day
    let grace: Day
    let renewable: Bool
    var testDescription: String { "\(right.rawValue) \(filed) term \(term)" }
  }

  struct Extension: Decodable, CustomTestStringConvertible {
    let rule: PeriodRule.ID
    let event: CivilDate
    let first: Day
    let fromNominalEnd: Day
    let fromRolledEnd: Day
    var testDescription: String { "\(rule.rawValue) \(event)" }
  }

  private struct File: Decodable {
    let terms: [Term]
    let extensions: [Extension]
  }

  private static let file = try? JSONDecoder().decode(File.self, from: Fixture.data("deadlines.json"))

  @Test("the fixture holds 168 terms and 68 extensions")
  func present() {
    #expect(Self.file?.terms.count == 168)
    #expect(Self.file?.extensions.count == 68)
  }

  @Test("each term of a title ends, opens and lapses when the script says", arguments: file?.terms ?? [])
  func terms(_ term: Term) throws {
    let procedure = try #require(Fixture.procedure)
    var told = try IPCase(
      id: ID("title"), CaseFacts(right: term.right), PeriodInCase.granted(term.filed), under: procedure)
    for _ in 1..<term.term {
      let expiry = try #require(
        try told.status(on: told.history.last?.date ?? term.filed, under: procedure).expiry)
      try told.apply(IPEvent(on: expiry, .renewed), under: procedure)
    }
    let status = try told.status(on: term.expiry, under: procedure)
    #expect(status.expiry == term.expiry)
    #expect(status.terms == term.term)
    let rows = try told.allDeadlines(on: term.expiry.adding(days: 1), under: procedure)
    let last = try #require(rows.last { $0.rule == .v1 || $0.rule == .v2 })
    #expect(last.nominal == term.lastDayToAct.nominal)
    // Nobody acts by the end of a last term, so it does not move.
    #expect(last.due == (term.renewable ? term.lastDayToAct.due : term.expiry))
    let window = rows.last { $0.rule == .n1 && $0.trigger == term.expiry }
    let grace = rows.last { $0.rule == .n2 && $0.trigger == term.expiry }
    #expect(window?.due == (term.renewable ? term.windowOpens : nil))
    #expect(grace?.nominal == (term.renewable ? term.grace.nominal : nil))
    #expect(grace?.due == (term.renewable ? term.grace.due : nil))
    let after = try told.status(on: term.expiry.adding(days: 1), under: procedure).state
    #expect(after == (term.renewable ? .inGrace : .expired))
  }

  @Test("an extension ends when the script says, by either reading", arguments: file?.extensions ?? [])
  func extensions(_ row: Extension) throws {
    for (start, expected) in [
      (ProcedureReadings.ExtensionStart.nominalEnd, row.fromNominalEnd), (.rolledEnd, row.fromRolledEnd),
    ] {
      let procedure = try #require(Fixture.procedure).reading(ProcedureReadings(extensionStart: start))
      let begin: [IPEvent] =
        row.rule == .f2
        ? try [
          PeriodInCase.told(.filed, row.event, after: -20), PeriodInCase.told(.formalityNotice, row.event),
        ]
        : try PeriodInCase.examined(row.event, published: -90)
          + [PeriodInCase.told(.refusalIntended, row.event)]
      let told = try IPCase(
        id: ID("case"), CaseFacts(right: .trademark),
        begin + [PeriodInCase.told(.extensionGranted, row.first.due)], under: procedure)
      let rows = try told.allDeadlines(on: row.first.due, under: procedure)
      let extended = try #require(rows.last { $0.rule == row.rule })
      #expect(extended.nominal == expected.nominal)
      #expect(extended.due == expected.due)
    }
  }
}
