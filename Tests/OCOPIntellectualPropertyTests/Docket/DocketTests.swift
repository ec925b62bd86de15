import Foundation
import OCOP
import TestSupport
import Testing

@Suite struct `A docket` {
  private static let granted =
    "2016-09-01 filed, 2016-09-20 accepted, 2016-11-10 publishedApplication, 2017-07-03 grantIntended, 2017-08-01 feesPaid, 2017-09-15 granted, 2017-10-30 grantPublished"

  private func entry(
    _ id: String, _ history: String, _ right: IPRight = .trademark, responsible: String? = "Lan",
    units: Int = 1
  ) throws -> DocketCase {
    DocketCase(
      try Chronicle.tell(right, history, id: id), name: "Sign \(id)", responsible: responsible, units: units)
  }

  private func docket(_ plan: ReminderPlan = .standard) throws -> Docket {
    try Docket(
      cases: [
        entry("T", Self.granted),
        entry(
          "R",
          "2024-10-14 filed, 2024-11-12 accepted, 2024-12-25 publishedApplication, 2025-12-02 refusalIntended"
        ),
        entry(
          "L", "2024-09-09 filed, 2024-10-07 accepted, 2024-11-25 publishedApplication", responsible: nil),
        entry(
          "O", "2025-12-01 filed, 2025-12-29 accepted, 2026-02-25 publishedApplication", responsible: "An"),
      ], reminders: plan)
  }

  @Test func `keeps deadlines, threats, late office, expected and windows apart`() throws {
    let list = try docket().dueList(on: day("2026-02-27"))
    func rows(_ items: [DocketItem]) -> [String] {
      items.map { "\($0.id) \($0.deadline.rule.rawValue) \($0.deadline.due)" }
    }
    #expect(rows(list.deadlines) == ["R S4 2026-03-02", "T V1 2026-09-03"])
    #expect(rows(list.threats) == ["O O1 2026-07-27"])
    #expect(rows(list.lateOffice) == ["L S1 2025-08-25"])
    #expect(rows(list.expected) == ["O S1 2026-11-25"])
    #expect(rows(list.windows) == ["T N1 2026-03-01"])
    #expect(list.all.count == 6)
    #expect(rows(list.deadlines(.week)) == ["R S4 2026-03-02"])
    #expect(rows(list.deadlines(.later)) == ["T V1 2026-09-03"])
  }

  @Test(
    arguments: [
      (0, DocketUrgency.today), (1, .week), (7, .week), (8, .month), (30, .month), (31, .quarter),
      (90, .quarter),
      (91, .later),
    ])
  func `sorts days left into urgencies`(days: Int, urgency: DocketUrgency) {
    #expect(DocketUrgency(daysLeft: days) == urgency)
  }

  @Test func `reads the same in whatever order its cases come`() throws {
    let docket = try docket()
    let other = try Docket(cases: docket.cases.reversed())
    #expect(try docket.items(on: day("2026-02-27")) == other.items(on: day("2026-02-27")))
    #expect(docket.entry(try ID("L"))?.name == "Sign L")
    #expect(docket.entry(try ID("X")) == nil)
    #expect(throws: DocketError.duplicate(try ID("T"))) {
      try Docket(cases: docket.cases + [docket.cases[3]])
    }
  }

  @Test func `reminds by lead times and escalates`() throws {
    let plan = ReminderPlan(
      leadDays: [3, 30, 3, -1], escalations: [.init(daysLeft: 7, to: "Head"), .init(daysLeft: 7, to: "Lan")])
    #expect(plan.leadDays == [30, 3])
    // Due on 2026-03-02: thirty days before is 31 January, three days 27 February.
    let reminders = try docket(plan).reminders(from: day("2026-01-15"), through: day("2026-02-28"))
    #expect(reminders.map(\.day.description) == ["2026-01-31", "2026-02-27"])
    #expect(reminders.map(\.recipients) == [["Lan"], ["Lan", "Head"]])
    #expect(ReminderPlan.standard.leadDays == [90, 60, 30, 14, 7, 3, 1])
  }

  @Test func `decodes plans, entries and calendars as they are made`() throws {
    func copied<Value: Codable>(_ value: Value, _ old: String, _ new: String) throws -> Value {
      let text = String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
      #expect(text.contains(old))
      return try JSONDecoder().decode(Value.self, from: Data(text.replacing(old, with: new).utf8))
    }
    let plan = try copied(ReminderPlan(leadDays: [30, 7]), "[30,7]", "[-4,7,30,7]")
    #expect(plan == ReminderPlan(leadDays: [30, 7]))
    let entry = try entry("R", "2024-10-14 filed", units: 3)
    #expect(try copied(entry, "\"units\":3", "\"units\":-3").units == 1)
    let calendar = ICalendar(
      try docket().items(on: day("2026-02-27")), stamp: try day("2026-02-27"), alarms: [3])
    #expect(try copied(calendar, "[3]", "[1,-2,3]").alarms == [3, 1])
    let scheme = StandingScheme.decision148_2023
    let text = String(decoding: try JSONEncoder().encode(scheme.levels.reversed()), as: UTF8.self)
    let read = try JSONDecoder().decode(StandingScheme.self, from: Data("{\"levels\":\(text)}".utf8))
    #expect(read == scheme)
  }

  @Test func `counts the work of a month and person`() throws {
    let load = try docket().dueList(on: day("2026-02-27")).workload
    #expect(
      load.map { "\($0.month) \($0.responsible ?? "-") \($0.deadlines) \($0.expected) \($0.windows)" } == [
        "2026-03 Lan 1 0 1", "2026-09 Lan 1 0 0", "2026-11 An 0 1 0",
      ])
  }

  @Test func `remembers what was missed of late`() throws {
    let docket = try docket()
    #expect(try docket.missed(before: day("2026-03-20")).map(\.id.text) == ["R"])
    #expect(try docket.missed(before: day("2026-03-02")).isEmpty)
    #expect(try docket.missed(before: day("2026-08-20")).isEmpty)
  }

  /// A refusal intended on 2025-12-02 is answered by 2026-03-02; a design shown on 2025-10-06 is filed by 2026-04-06.
  @Test func `does not forget what a case still waits for`() throws {
    let shown = CaseFacts(right: .industrialDesign, disclosed: try day("2025-10-06"))
    let told =
      "2024-10-14 filed, 2024-11-12 accepted, 2024-12-25 publishedApplication, 2025-12-02 refusalIntended"
    let docket = try Docket(
      cases: [
        DocketCase(IPCase(id: ID("D"), shown), name: "D"), entry("R", told),
        entry("X", told + ", 2026-05-04 refused"), entry("T", Self.granted),
        entry("P", "2023-04-10 filed, 2023-05-09 accepted", .utilitySolution),
        // What was let go, nobody waits for: complaints against the loss of a class, a proof, an answer.
        DocketCase(partlyTerminated(), name: "C"),
        DocketCase(
          Chronicle.tell(
            .trademark, "2025-07-01 filed, 2025-08-12 accepted", id: "F",
            facts: CaseFacts(right: .trademark, firstFiling: day("2025-01-10"))), name: "F"),
        entry(
          "O",
          "2023-07-03 filed, 2023-08-11 accepted, 2023-09-12 publishedApplication, 2023-10-12 opposition"),
      ])
    func rows(_ on: String) throws -> [String] {
      try docket.overdue(on: day(on)).map { "\($0.id) \($0.deadline.rule.rawValue) \($0.deadline.due)" }
    }
    #expect(try rows("2026-03-02").isEmpty)
    // The mark's term ended on 2026-09-03, and its grace stands in the due list.
    #expect(try rows("2026-10-10") == ["R S4 2026-03-02", "D G1 2026-04-06", "P E1 2026-04-10"])
    #expect(try rows("2036-10-10") == rows("2026-10-10"))
  }

  /// A mark of 2019 that lost a class in 2021, and whose complaint against it was rejected.
  private func partlyTerminated() throws -> IPCase {
    let title =
      "2018-01-15 filed, 2018-02-12 accepted, 2018-04-12 publishedApplication, 2019-04-12 grantIntended, 2019-05-10 feesPaid, 2019-06-12 granted"
    let loss = IPEvent.Action.terminated(IPEnding(classes: [30]))
    return try IPCase(
      id: ID("C"), CaseFacts(right: .trademark),
      Chronicle.events(title) + [IPEvent(on: day("2021-03-01"), loss)]
        + Chronicle.events("2021-04-01 complaint, 2021-06-01 rejected"))
  }

  /// The last days in order: two months from 2 February, three from 2 March, two from 22 June to a Saturday
  /// that was worked, six from 12 January to a Sunday, and twelve from 15 and 22 September 2025.
  @Test func `waits for replies, fees, evidence of use and filings after their last days`() throws {
    func draft(_ id: String, _ facts: CaseFacts) throws -> DocketCase {
      DocketCase(try IPCase(id: ID(id), facts), name: id)
    }
    let published = "2025-01-06 filed, 2025-02-05 accepted, 2025-03-20 publishedApplication"
    let docket = try Docket(
      cases: [
        entry("U", Self.granted + ", 2026-02-02 nonUseRequested"),
        entry("S", published + ", 2026-03-02 grantIntended"),
        entry("F", "2026-06-01 filed, 2026-06-22 formalityNotice"),
        draft("M", CaseFacts(right: .trademark, firstFiling: day("2026-01-12"))),
        draft("I", CaseFacts(right: .invention, firstFiling: day("2025-09-15"))),
        draft("J", CaseFacts(right: .invention, disclosed: day("2025-09-22"))),
      ])
    #expect(
      try docket.overdue(on: day("2026-10-01")).map {
        "\($0.id) \($0.deadline.rule.rawValue) \($0.deadline.due)"
      } == [
        "U U2 2026-04-02", "S S5 2026-06-02", "M R1 2026-07-13", "F F2 2026-08-22", "I R2 2026-09-15",
        "J G2 2026-09-22",
      ])
    let waiting = IPProcedure.vietnam.rules.filter(\.isAwaitedAfterEnd).map(\.id)
    #expect(Set(waiting) == [.f2, .s4, .s5, .e1, .u2, .r1, .r2, .g1, .g2])
  }

  /// Due on 2026-09-03 and renewed on 2026-10-15, within the grace.
  @Test func `forgets a term that was renewed in its grace`() throws {
    let late = try Docket(cases: [entry("T", Self.granted)])
    #expect(try late.missed(before: day("2026-10-10")).map(\.deadline.rule) == [.v1])
    let renewed = try Docket(cases: [entry("T", Self.granted + ", 2026-10-15 renewed")])
    #expect(try renewed.missed(before: day("2026-10-20")).isEmpty)
  }

  @Test(arguments: [
    #"{"year":2026,"month":9223372036854775807}"#, #"{"year":2026,"month":0}"#,
    #"{"year":0,"month":1}"#, #"{"year":10000,"month":1}"#,
  ])
  func `refuses a month that is none`(text: String) throws {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(DocketMonth.self, from: Data(text.utf8))
    }
    let month = try JSONDecoder().decode(DocketMonth.self, from: Data(#"{"year":2026,"month":12}"#.utf8))
    #expect(month.description == "2026-12")
  }

  private static let pending =
    "2025-10-01 filed, 2025-10-20 accepted, 2025-12-01 publishedApplication"

  /// The notice is of 2026-12-15, in the halving; its last day of 2027-03-15 is not: 60,000 + 120,000 + 120,000.
  @Test func `forecasts a grant at the amounts of the notice's day`() throws {
    let docket = try Docket(cases: [entry("M", Self.pending + ", 2026-12-15 grantIntended")])
    let forecast = try docket.feeForecast(from: day("2027-01-05"), years: 1)
    let payment = try #require(forecast.months.first?.payments.first)
    #expect(payment.due.description == "2027-03-15" && payment.bill.total.value == Dong(300_000))
    #expect(payment.bill.interpretations.map(\.name) == ["grantFeesByNotice"])
  }

  /// Asked for by 10 April 2026, 36 months from the filing: a search of 600,000 and an examination of 720,000 a claim.
  @Test func `forecasts a patent's examination, which is unverified`() throws {
    let docket = try Docket(
      cases: [entry("P", "2023-04-10 filed, 2023-05-09 accepted", .utilitySolution, units: 2)])
    let payment = try #require(
      try docket.feeForecast(from: day("2026-03-02"), years: 1).months.first?.payments.first)
    #expect(payment.due.description == "2026-04-10" && payment.bill.occasion == .examination)
    #expect(payment.bill.total.value == Dong(2_640_000))
    #expect(payment.bill.confidence == .unverified && payment.term == nil)
  }

  /// Three classes, of which the office leaves out one: 120,000 + 100,000 halved, and 240,000.
  @Test func `forecasts no fees for classes that are left out or lost`() throws {
    let notice = IPEvent(on: try day("2026-07-01"), .grantIntended(IPNotice(excludedClasses: [35])))
    let pending = try IPCase(
      id: ID("M"), CaseFacts(right: .trademark), Chronicle.events(Self.pending) + [notice])
    let grant = try Docket(cases: [DocketCase(pending, name: "M", units: 3)])
      .feeForecast(from: day("2026-07-02"), years: 1)
    #expect(try grant.total().value == Dong(350_000))
    let ended = IPEvent(on: try day("2024-01-10"), .terminated(IPEnding(classes: [35, 30])))
    let title = try IPCase(
      id: ID("T"), CaseFacts(right: .trademark), Chronicle.events(Self.granted) + [ended])
    // One class: 50,000 halved of 100,000, 700,000, 160,000 and twice 120,000.
    let renewal = try Docket(cases: [DocketCase(title, name: "T", units: 3)])
      .feeForecast(from: day("2026-02-27"), years: 1)
    #expect(try renewal.total().value == Dong(1_150_000))
  }

  @Test func `sets renewals at the International Bureau apart`() throws {
    let told = try Chronicle.tell(
      .trademark, "2016-01-15 filed, 2016-01-15 designated", id: "W",
      facts: CaseFacts(right: .trademark, route: .madrid))
    let forecast = try Docket(cases: [DocketCase(told, name: "W")]).feeForecast(
      from: day("2025-12-01"), years: 1)
    #expect(forecast.months.isEmpty)
    #expect(forecast.unpriced.map(\.due.description) == ["2026-01-15"])
    #expect(forecast.unpriced.map(\.reason) == [.paidElsewhere(.madrid)])
    #expect(forecast.unpriced.map(\.occasion) == [.renewal])
    let copy = try JSONDecoder().decode(FeeForecast.self, from: JSONEncoder().encode(forecast))
    #expect(copy == forecast)
  }

  /// The tariff begins with 2017.
  @Test func `says which payments lie before the tariff`() throws {
    let history =
      "2015-09-01 filed, 2015-09-20 accepted, 2015-11-10 publishedApplication, 2016-11-15 grantIntended"
    let forecast = try Docket(cases: [entry("M", history)]).feeForecast(from: day("2016-12-01"), years: 1)
    #expect(forecast.months.isEmpty)
    #expect(try forecast.unpriced.map(\.reason) == [.notInTariff(.a3, on: day("2016-11-15"))])
    #expect(forecast.unpriced.map(\.due.description) == ["2017-02-15"])
  }

  @Test func `forecasts later terms by the reading of the expiry`() throws {
    let procedure = IPProcedure.vietnam.reading(ProcedureReadings(expiryDay: .dayBefore))
    let docket = try Docket(cases: [entry("T", Self.granted)], under: procedure)
    let payments = try docket.feeForecast(from: day("2026-02-27"), years: 25).months.flatMap(\.payments)
    // 31 August: in 2026 off for National Day, in 2036 a Sunday, in 2046 a Friday.
    #expect(payments.map(\.due.description) == ["2026-09-03", "2036-09-01", "2046-08-31"])
  }

  /// Filed 2016-09-01, to be renewed by 2026-09-03; the tariff of two classes with the charge halved in 2026 alone:
  /// 100,000 + 1,400,000 + 400,000.
  @Test func `forecasts renewals with their late months`() throws {
    let docket = try Docket(cases: [entry("T", Self.granted, units: 2)])
    let forecast = try docket.feeForecast(from: day("2026-02-27"), years: 10)
    let payments = forecast.months.flatMap(\.payments)
    #expect(payments.map(\.due.description) == ["2026-09-03"])
    #expect(payments.map(\.term) == [2])
    #expect(payments.map(\.bill.total.value) == [Dong(1_900_000)])
    let late = try #require(payments.first?.late)
    #expect(late.map(\.months) == [1, 2, 3, 4, 5, 6])
    #expect(late.map(\.through.description).first == "2026-10-01")
    #expect(late.last?.through.description == "2027-03-01")
    // In October 2026 one month: 10 % of the halved or of the full charge; in March 2027 six of the full one.
    #expect(late.first?.bill.total == Bounds(Dong(1_910_000), Dong(1_920_000)))
    #expect(late.last?.bill.total.value == Dong(2_120_000))
    #expect(try forecast.total().value == Dong(1_900_000))
  }

  @Test func `forecasts a renewal in grace at the month that has begun`() throws {
    let docket = try Docket(cases: [entry("T", Self.granted)])
    let forecast = try docket.feeForecast(from: day("2026-11-05"), years: 1)
    let payment = try #require(forecast.months.first?.payments.first)
    // 2 September – 1 October, October, November: three months begun, through 1 December.
    #expect(payment.due.description == "2026-12-01" && payment.late.map(\.months) == [4, 5, 6])
  }

  @Test func `forecasts no fourth term of a design, and nothing for an indication`() throws {
    let design =
      "2021-07-26 filed, 2021-08-20 accepted, 2021-10-15 publishedApplication, 2022-05-16 grantIntended, 2022-06-15 feesPaid, 2022-07-01 granted"
    let docket = try Docket(
      cases: [entry("D", design, .industrialDesign), entry("G", Self.granted, .geographicalIndication)])
    let payments = try docket.feeForecast(from: day("2026-02-27"), years: 40).months.flatMap(\.payments)
    #expect(payments.map(\.due.description) == ["2026-07-27", "2031-07-28"])
    #expect(payments.map(\.id.text) == ["D", "D"])
  }
}

@Suite struct `A calendar of tasks` {
  private func calendar(_ id: String = "TM-1", name: String, alarms: [Int] = [7, 0]) throws -> String {
    let told = try Chronicle.tell(
      .trademark, "2026-01-12 filed, 2026-02-10 formalityNotice", id: id)
    let docket = try Docket(cases: [DocketCase(told, name: name, responsible: "Lan")])
    return ICalendar(
      try docket.items(on: CivilDate("2026-03-02")), stamp: try CivilDate("2026-03-02"), alarms: alarms,
      language: .english
    ).text()
  }

  private func unfolded(_ text: String) -> [String] {
    text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  @Test func `has stable UIDs, whole days and alarms`() throws {
    let lines = unfolded(try calendar(name: "Sign"))
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
    #expect(lines.contains("UID:TM-1-F2-2026-02-10@ip-docket.swift-ocop"))
    #expect(lines.contains("DUE;VALUE=DATE:20260410"))
    #expect(lines.contains("DTSTAMP:20260302T000000Z"))
    #expect(
      lines.filter { $0.hasPrefix("TRIGGER") } == ["TRIGGER;RELATED=END:-P7D", "TRIGGER;RELATED=END:PT0S"])
  }

  @Test func `escapes its texts`() throws {
    let lines = unfolded(try calendar(name: "A; B, C\\ D\nE\u{7}\rF\r\nG"))
    #expect(
      lines.contains(
        "SUMMARY:TM-1 F2: reply to the notice of formality defects – A\\; B\\, C\\\\ D\\nE\\nF\\nG"))
  }

  @Test(arguments: [
    "Chè Tân Cương", String(repeating: "trà Đồi Cọ 🍃 ", count: 40), String(repeating: "ệ", count: 300),
  ])
  func `folds at 75 octets and never within a character`(name: String) throws {
    let text = try calendar(name: name)
    for line in text.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
    #expect(!text.replacing("\r\n", with: "").unicodeScalars.contains { $0 == "\r" || $0 == "\n" })
    #expect(unfolded(text).contains { $0.hasSuffix("– \(name)") })
  }

  @Test func `tells two periods of one case, rule and day apart`() throws {
    let told = try IPCase(
      id: ID("TM-1"), CaseFacts(right: .trademark),
      Chronicle.events("2025-12-01 filed, 2025-12-29 accepted, 2026-02-25 publishedApplication")
        + ["A", "B"].map { IPEvent(on: try CivilDate("2026-03-01"), .opposition(by: $0, notified: nil)) })
    let docket = try Docket(cases: [DocketCase(told, name: "Sign")])
    let day = try CivilDate("2026-03-02")
    let lines = unfolded(ICalendar(try docket.items(on: day), stamp: day).text())
    let stem = "UID:TM-1-O5-2026-03-01"
    func uids(_ lines: [String]) -> [String] { lines.filter { $0.contains("-O5-") } }
    #expect(uids(lines) == ["\(stem)@ip-docket.swift-ocop", "\(stem)-2@ip-docket.swift-ocop"])
    // When one is answered and another comes of the same day, the new one does not take the UID of the old.
    let late = try IPCase(
      id: ID("TM-1"), CaseFacts(right: .trademark),
      Chronicle.events("2025-12-01 filed, 2025-12-29 accepted, 2026-02-25 publishedApplication")
        + [
          IPEvent(on: CivilDate("2026-02-27"), .opposition(by: "A", notified: CivilDate("2026-03-02"))),
          IPEvent(on: CivilDate("2026-03-02"), .oppositionAnswered),
          IPEvent(on: CivilDate("2026-03-02"), .opposition(by: "B", notified: nil)),
        ])
    let later = try CivilDate("2026-03-12")
    let items = try Docket(cases: [DocketCase(late, name: "Sign")]).items(on: later)
    let calendar = ICalendar(items, stamp: later, namespace: "example.vn")
    #expect(uids(unfolded(calendar.text())) == ["UID:TM-1-O5-2026-03-02-2@example.vn"])
  }

  /// A renewal does not write over the task that it completed.
  @Test func `gives every term a UID of its own, and windows a first day`() throws {
    let granted =
      "2016-09-01 filed, 2016-09-20 accepted, 2016-11-10 publishedApplication, 2017-07-03 grantIntended, 2017-08-01 feesPaid, 2017-09-15 granted"
    func lines(_ history: String, _ day: String) throws -> [String] {
      let docket = try Docket(cases: [DocketCase(Chronicle.tell(.trademark, history, id: "T"), name: "T")])
      let day = try CivilDate(day)
      return unfolded(ICalendar(try docket.items(on: day), stamp: day, language: .english).text())
    }
    let before = try lines(granted, "2026-02-27")
    #expect(before.contains("UID:T-V1-2016-09-01-2026-09-01@ip-docket.swift-ocop"))
    // The window of renewal opens on 2026-03-01.
    #expect(before.contains("DTSTART;VALUE=DATE:20260301") && !before.contains("DUE;VALUE=DATE:20260301"))
    let after = try lines(granted + ", 2026-04-01 renewed", "2026-04-02")
    #expect(after.contains("UID:T-V1-2016-09-01-2036-09-01@ip-docket.swift-ocop"))
  }

  @Test func `tells in a task what is not certain of it`() throws {
    let told = try Chronicle.tell(.trademark, "2026-04-10 filed, 2026-05-11 formalityNotice", id: "T")
    let day = try CivilDate("2026-05-12")
    let items = try Docket(cases: [DocketCase(told, name: "T")]).items(on: day)
    let lines = unfolded(ICalendar(items, stamp: day, language: .english).text())
    let reply = try #require(items.first { $0.deadline.rule == .f2 })
    #expect(reply.deadline.confidence == .unverified)
    #expect(lines.contains { $0.hasPrefix("DESCRIPTION:F2") && $0.hasSuffix("\\nNote: unverified.") })
  }
}
