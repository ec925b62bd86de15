import OCOP
import TestSupport
import Testing

@Suite struct `What to do next` {
  private let calendar = WorkingCalendar.vietnam(.stateBodies)

  private func dossier(
    _ kind: DossierKind = .first,
    _ procedure: RatingProcedure.Name = .decision26_2026,
    _ events: [(String, DossierActor, DossierEvent.Action)]
  ) throws -> Dossier {
    try DossierSamples.dossier(
      kind: kind, procedure,
      history: try events.map { DossierEvent(on: try CivilDate($0.0), by: $0.1, $0.2) })
  }

  private func filed(_ day: String) throws -> Dossier {
    try dossier(.first, .decision26_2026, [(day, .owner, .filed(DossierSamples.everything))])
  }

  /// The commune's fifteen working days, counted on paper from the day after receipt.
  @Test(arguments: [
    // 2–5 June, 8–12, 15–19, 22.
    ("2026-06-01", "2026-06-22"),
    // A Sunday: 8–12, 15–19, 22–26.
    ("2026-06-07", "2026-06-26"),
    // 18–21 August, Saturday 22 worked for Monday 31, 24–28, 3–4 September, 7–9: 1 and 2 September are off.
    ("2026-08-17", "2026-09-09"),
    // 17–20 November, 23, 25–27 (the 24th is off from 2026), 30–4 December, 7–8.
    ("2026-11-16", "2026-12-08"),
    // 17–18 December, 21–25, 28–31, 4–7 January: New Year's Day is a Friday.
    ("2026-12-16", "2027-01-07"),
  ])
  func `the commune has fifteen working days`(received: String, last: String) throws {
    let action = try #require(
      try filed(received).nextActions(on: CivilDate(received), calendar: calendar).first)
    #expect(action.actors == [.commune] && action.choices == [.assessed])
    #expect(action.mayAlso == [.returned])
    #expect(action.due == (try CivilDate(last)))
    #expect(action.limits.first?.citation == Citation("26/2026/QĐ-TTg", .article(7), .clause(2)))
  }

  /// Counted on paper over Tết.
  ///
  /// Tết 2027 is announced as 4–8 February, Thursday to Monday, with 9 and 10 for the weekend: 26–29 January,
  /// 1–3 February, 11–12, 15–19, 22. Tết 2028, 26 January, is not: by rule 25–29 January, with Monday 31 for Saturday:
  /// 11–14 January, 17–21, 24, 1–4 February, 7.
  @Test(arguments: [
    ("2027-01-25", "2027-02-22", CalendarCertainty.announced), ("2028-01-10", "2028-02-07", .byRule),
  ])
  func `the fifteen days pass over Tết, and say how sure they are`(
    received: String, last: String, certainty: CalendarCertainty
  ) throws {
    let actions = try filed(received).nextActions(on: CivilDate(received), calendar: calendar)
    let limit = try #require(actions.first?.limits.first)
    #expect(try limit.lastDay == CivilDate(last))
    #expect(limit.certainty == certainty)
  }

  @Test func `a day late is overdue, the last day is not`() throws {
    let dossier = try filed("2026-06-01")
    #expect(try dossier.nextActions(on: CivilDate("2026-06-22"), calendar: calendar)[0].isOverdue == false)
    let late = try dossier.nextActions(on: CivilDate("2026-06-23"), calendar: calendar)[0]
    #expect(late.isOverdue)
    #expect(
      late.text(in: .english)
        == "Commune: assess it and issue the report by 2026-06-22 (15 working days from receipt; "
        + "Decision 26/2026/QĐ-TTg, Article 7, clause 2) – OVERDUE")
    #expect(
      late.text(in: .vietnamese)
        == "UBND cấp xã: đánh giá và lập báo cáo, hạn 22/06/2026 (15 ngày làm việc từ khi nhận hồ sơ; "
        + "Quyết định 26/2026/QĐ-TTg, Điều 7, khoản 2) – QUÁ HẠN")
  }

  @Test func `the commune's time covers report and letter, stands still with the owner, and begins anew`()
    throws
  {
    var dossier = try filed("2026-06-01")
    try dossier.apply(
      DossierEvent(on: try CivilDate("2026-06-03"), by: .commune, .returned(reason: "Thiếu ảnh")))
    let waiting = try dossier.nextActions(on: CivilDate("2026-07-30"), calendar: calendar)
    #expect(waiting.map(\.choices) == [[.resubmitted]] && waiting[0].due == nil && !waiting[0].isOverdue)
    // 1 July is a Wednesday: 2–3, 6–10, 13–17, 20–22.
    try dossier.apply(
      DossierEvent(on: try CivilDate("2026-07-01"), by: .owner, .resubmitted(DossierSamples.everything)))
    #expect(
      try dossier.nextActions(on: CivilDate("2026-07-01"), calendar: calendar)[0].due
        == CivilDate("2026-07-22"))
    try dossier.apply(DossierEvent(on: try CivilDate("2026-07-10"), by: .commune, .assessed))
    let letter = try dossier.nextActions(on: CivilDate("2026-07-10"), calendar: calendar)[0]
    #expect(letter.choices == [.forwarded])
    #expect(try letter.due == CivilDate("2026-07-22"))
    #expect(letter.missing.map(\.item).contains(.samples(needed: 5, given: 0)))
  }

  /// 45 days from 1 December: 30 left in December, 15 in January.
  @Test func `a re-rating has forty-five days at each level, a first rating the rounds`() throws {
    let events: [(String, DossierActor, DossierEvent.Action)] = [
      ("2026-11-20", .owner, .filed(DossierSamples.everything)), ("2026-11-25", .commune, .assessed),
      ("2026-12-01", .commune, .forwarded(DossierSamples.everything)),
      ("2026-12-04", .provincialOffice, .checked),
    ]
    let again = try dossier(.rerating, .decision26_2026, events)
    let action = try again.nextActions(on: CivilDate("2027-01-16"), calendar: calendar)
    #expect(action.map(\.choices) == [[.reported]] && action[0].isOverdue)
    #expect(action[0].due == (try CivilDate("2027-01-15")))
    #expect(action[0].readings.map(\.name) == ["councilMayStand"])
    let first = try dossier(.first, .decision26_2026, events)
    let untimed = try first.nextActions(on: CivilDate("2027-06-01"), calendar: calendar)
    #expect(untimed.map(\.choices) == [[.convened]] && untimed[0].limits == [] && !untimed[0].isOverdue)
    #expect(untimed[0].untimed?.en == "no time of its own: the rounds bind")
  }

  /// Article 12, clause 2: 60 days after 22 May are 21 July, 30 days 21 June.
  @Test(arguments: [
    (DossierKind.first, "2026-07-21"), (.upgrade, "2026-07-21"), (.rerating, "2026-06-21"),
  ])
  func `a dossier under the rules before must be finished in the time of transition`(
    kind: DossierKind, last: String
  ) throws {
    for (name, day) in [
      (RatingProcedure.Name.decision148_2023_amended2025, "2026-05-21"), (.decision148_2023, "2025-06-30"),
    ] {
      let dossier = try dossier(kind, name, [(day, .owner, .filed(DossierSamples.everything))])
      let lastDay = try CivilDate(last)
      let action = try dossier.nextActions(on: lastDay, calendar: calendar)[0]
      #expect(action.due == lastDay && !action.isOverdue)
      let point = kind == .rerating ? "b" : "a"
      #expect(
        action.limits[0].citation == Citation("26/2026/QĐ-TTg", .article(12), .clause(2), .point(point)))
      #expect(action.limits[0].ifMissed?.name == "lateFilesAreRedone")
      #expect(try dossier.nextActions(on: lastDay.adding(days: 1), calendar: calendar)[0].isOverdue)
    }
  }

  /// Nobody knew of the transition before the new rules came into force on 22 May 2026.
  @Test(arguments: [("2026-05-21", false), ("2026-05-22", true)])
  func `the time of transition binds from the day on which it came into force`(day: String, binds: Bool)
    throws
  {
    let dossier = try dossier(
      .first, .decision148_2023_amended2025, [("2025-11-03", .owner, .filed(DossierSamples.everything))])
    let action = try dossier.nextActions(on: CivilDate(day), calendar: calendar)[0]
    #expect(action.limits.isEmpty != binds)
    #expect((action.untimed == nil) == binds)
  }

  @Test func `a result below the ministry's goes back, and the chair chooses`() throws {
    let events: [(String, DossierActor, DossierEvent.Action)] = [
      ("2026-06-01", .owner, .filed(DossierSamples.everything)), ("2026-06-02", .commune, .assessed),
      ("2026-06-03", .commune, .forwarded(DossierSamples.everything)),
      ("2026-06-04", .provincialOffice, .checked), ("2026-06-05", .provincialChair, .convened),
      ("2026-06-06", .advisoryTeam, .reported),
      ("2026-06-07", .provincialCouncil, .rated(DossierSamples.result(91, .five))),
      ("2026-06-08", .provincialChair, .approved),
      ("2026-06-09", .provincialOffice, .forwarded(DossierSamples.everything)),
      ("2026-06-10", .ministryOffice, .checked), ("2026-06-11", .minister, .convened),
      ("2026-06-12", .advisoryTeam, .reported),
      ("2026-06-13", .centralCouncil, .rated(DossierSamples.result(88, .four))),
      ("2026-06-14", .ministryOffice, .sentBack),
    ]
    let dossier = try dossier(.first, .decision26_2026, events)
    let actions = try dossier.nextActions(on: CivilDate("2026-06-14"), calendar: calendar)
    #expect(actions.map(\.choices) == [[.recognised, .reassessmentOrdered]] && actions[0].mayAlso == [])
    #expect(actions[0].citation == Citation("26/2026/QĐ-TTg", .article(7), .clause(4)))
    #expect(try roundTripped(actions) == actions)
  }

  @Test func `nothing, once the result is announced or the dossier withdrawn`() throws {
    var dossier = try filed("2026-06-01")
    try dossier.apply(DossierEvent(on: try CivilDate("2026-06-02"), by: .owner, .withdrawn))
    #expect(try dossier.nextActions(on: CivilDate("2026-09-01"), calendar: calendar) == [])
  }

  @Test func `the desks show what waits, for how long, and what is late`() throws {
    func named(_ name: String, _ events: [(String, DossierActor, DossierEvent.Action)]) throws -> Dossier {
      try DossierSamples.dossier(
        named: name, history: try events.map { DossierEvent(on: try CivilDate($0.0), by: $0.1, $0.2) })
    }
    let file = DossierEvent.Action.filed(DossierSamples.everything)
    let dossiers = [
      try named("a", [("2026-06-10", .owner, file)]),
      // Assessed, and at the same desk since it was filed.
      try named("b", [("2026-06-01", .owner, file), ("2026-06-12", .commune, .assessed)]),
      try named("c", [("2026-06-10", .owner, file), ("2026-06-15", .commune, .returned(reason: "Thiếu"))]),
      try named("d", [("2026-06-02", .owner, file), ("2026-06-03", .owner, .withdrawn)]),
      try named("e", []),
    ]
    let queue = try DossierQueue(dossiers, on: CivilDate("2026-06-23"), calendar: calendar)
    #expect(queue.desks.map(\.actor) == [.owner, .commune] && queue.closed == 1)
    let commune = try #require(queue[.commune])
    #expect(commune.waiting.map(\.dossier.text) == ["b", "a"])
    #expect(commune.waiting.map(\.age) == [22, 13] && commune.oldest == 22)
    #expect(commune.overdue.map(\.dossier.text) == ["b"])
    #expect(queue[.owner]?.waiting.map(\.dossier.text) == ["c", "e"])
    #expect(queue[.owner]?.waiting.map(\.age) == [8, 0])
    #expect(queue[.minister] == nil)
    #expect(try roundTripped(queue) == queue)
  }
}
