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

  @Test("a case of another country carries its status, and no periods of ours")
  func foreign() throws {
    let facts = CaseFacts(right: .trademark, jurisdiction: try Jurisdiction("CN"))
    let told = try Chronicle.tell(.trademark, "2025-03-03 filed", facts: facts)
    #expect(try told.deadlines(on: day("2025-03-10")).isEmpty)
    #expect(try told.status(on: day("2025-03-10")).notes.contains(.foreignLaw))
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
