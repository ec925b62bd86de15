import Foundation
import OCOP
import TestSupport
import Testing

@Suite struct `A dossier's hard cases` {
  private let calendar = WorkingCalendar.vietnam(.stateBodies)
  private let everything = DossierSamples.everything

  private typealias Line = (day: String, actor: DossierActor, action: DossierEvent.Action)

  private func events(_ lines: [Line]) throws -> [DossierEvent] {
    try lines.map { DossierEvent(on: try CivilDate($0.day), by: $0.actor, $0.action) }
  }

  private func event(
    _ day: String, _ actor: DossierActor, _ action: DossierEvent.Action
  ) throws -> DossierEvent {
    DossierEvent(on: try CivilDate(day), by: actor, action)
  }

  /// A dossier under the rules before, still at the province when the time of transition ended on 21 July 2026.
  private func late() throws -> Dossier {
    try DossierSamples.dossier(
      .decision148_2023_amended2025,
      history: events([
        ("2026-05-21", .owner, .filed(everything)), ("2026-05-22", .commune, .assessed),
        ("2026-05-23", .commune, .forwarded(everything)), ("2026-06-01", .provincialOffice, .checked),
        ("2026-06-02", .provincialChair, .convened), ("2026-06-03", .advisoryTeam, .reported),
        ("2026-06-04", .provincialCouncil, .rated(DossierSamples.result(80, .four))),
      ]))
  }

  /// Article 12, clause 2; past it the file is made anew (reading `lateFilesAreRedone`).
  @Test func `past the transition nothing is decided under the rules before, and the owner files anew`()
    throws
  {
    var dossier = try late()
    let place = Citation("26/2026/QĐ-TTg", .article(12), .clause(2), .point("a"))
    let (last, after) = (try CivilDate("2026-07-21"), try CivilDate("2026-07-22"))
    #expect(
      throws: DossierError.closed(day: after, lastDay: last, redoUnder: .decision26_2026, place)
    ) {
      try dossier.apply(try event("2026-07-22", .provincialChair, .recognised(.four)))
    }
    let actions = try dossier.nextActions(on: after, calendar: calendar)
    #expect(actions.map(\.choices) == [[.withdrawn]] && actions.map(\.actors) == [[.owner]])
    #expect(actions.first?.isOverdue == true)
    #expect(actions.first?.readings.map(\.name) == ["lateFilesAreRedone"])
    #expect(
      actions.first?.text(in: .vietnamese)
        == "Chủ thể OCOP: rút hồ sơ, nộp lại theo Quyết định 26/2026/QĐ-TTg, hạn 21/07/2026 "
        + "(60 ngày từ khi quy định mới có hiệu lực; Quyết định 26/2026/QĐ-TTg, Điều 12, khoản 2, điểm a) – QUÁ HẠN"
    )
    // It has waited at the owner's desk since the day after the last.
    let queue = try DossierQueue([dossier], on: CivilDate("2026-07-30"), calendar: calendar)
    #expect(queue[.owner]?.waiting.map(\.since) == [after] && queue[.owner]?.oldest == 8)
    // The owner cannot take a rated dossier back, unless it is to be made anew.
    #expect(throws: DossierError.self) { try dossier.apply(try event("2026-07-21", .owner, .withdrawn)) }
    var anew = dossier
    try anew.apply(try event("2026-07-22", .owner, .withdrawn))
    #expect(anew.state == .withdrawn)
    // What was decided in time is still announced afterwards.
    try dossier.apply(try event("2026-07-21", .provincialChair, .recognised(.four)))
    try dossier.apply(try event("2026-08-01", .provincialOffice, .notified))
    #expect(dossier.state == .notified(.province))
  }

  @Test func `the end of the rules before is told once the new ones are in force`() throws {
    let dossier = try DossierSamples.dossier(
      .decision148_2023, history: events([("2024-03-04", .owner, .filed(everything))]))
    #expect(try dossier.nextActions(on: CivilDate("2024-03-05"), calendar: calendar)[0].limits == [])
    #expect(
      try dossier.nextActions(on: CivilDate("2026-05-22"), calendar: calendar)[0].due
        == CivilDate("2026-07-21"))
  }

  /// A first rating under Decision 26 with a result of the province's council.
  private func rated(_ total: UInt32, _ star: Star?, limit: ComplaintLimit? = nil) throws -> Dossier {
    try DossierSamples.dossier(
      limit: limit,
      history: events([
        ("2026-06-01", .owner, .filed(everything)), ("2026-06-02", .commune, .assessed),
        ("2026-06-03", .commune, .forwarded(everything)), ("2026-06-04", .provincialOffice, .checked),
        ("2026-06-05", .provincialChair, .convened), ("2026-06-06", .advisoryTeam, .reported),
        ("2026-06-07", .provincialCouncil, .rated(DossierSamples.result(total, star))),
      ]))
  }

  /// Article 7, clause 3 speaks of points; which way a product without the minima goes is a reading, where it matters.
  @Test(arguments: [(93, Star.four, true), (93, .five, false), (75, .three, false), (80, .four, false)])
  func `points without minima go up by the letter, and the reading is named only there`(
    total: Int, star: Star, bites: Bool
  ) throws {
    let dossier = try rated(UInt32(total), star)
    let action = try #require(
      try dossier.nextActions(on: CivilDate("2026-06-08"), calendar: calendar).first)
    #expect(action.choices == (bites ? [.approved, .recognised] : total > 90 ? [.approved] : [.recognised]))
    #expect(action.readings.map(\.name) == (bites ? ["topBandWithoutMinima"] : []))
    for choice in action.choices {
      var next = dossier
      try next.apply(
        try event(
          "2026-06-08", .provincialChair,
          DossierSamples.action(choice, .init(.meeting, total: .zero, star: star, minutes: "1"))))
      #expect(next.openSteps.flatMap(\.readings) == (bites ? ["topBandWithoutMinima"] : []))
    }
  }

  @Test func `a result of the ministry with the points of five stars goes back by the same reading`() throws {
    var dossier = try rated(91, .five)
    for (day, actor, action) in [
      ("2026-06-08", DossierActor.provincialChair, DossierEvent.Action.approved),
      ("2026-06-09", .provincialOffice, .forwarded(everything)), ("2026-06-10", .ministryOffice, .checked),
      ("2026-06-11", .minister, .convened), ("2026-06-12", .advisoryTeam, .reported),
      ("2026-06-13", .centralCouncil, .rated(DossierSamples.result(92, .four))),
    ] { try dossier.apply(try event(day, actor, action)) }
    #expect(dossier.openSteps == [])
    try dossier.apply(try event("2026-06-14", .ministryOffice, .sentBack))
    #expect(dossier.openSteps.map(\.readings) == [["topBandWithoutMinima"]])
    try dossier.apply(try event("2026-07-14", .provincialChair, .reassessmentOrdered))
    #expect(dossier.result == nil && dossier.state == .checked(.province))
    // The product is assessed anew, and until there is a result its owner may take it back.
    #expect(dossier.allowedSteps.map(\.event).contains(.withdrawn))
  }

  @Test func `a result that is set aside leaves no trace, and the level's time begins anew`() throws {
    let limit = try ComplaintLimit(days: 90, Citation("02/2011/QH13"))
    let history = try events([
      ("2026-06-01", .owner, .filed(everything)), ("2026-06-02", .commune, .assessed),
      ("2026-06-03", .commune, .forwarded(everything)), ("2026-06-04", .provincialOffice, .checked),
      ("2026-06-06", .provincialOffice, .reported),
      ("2026-06-07", .provincialCouncil, .rated(DossierSamples.result(60, .three, .writtenOpinions))),
      ("2026-06-08", .provincialChair, .recognised(.three)), ("2026-06-09", .provincialOffice, .notified),
      ("2026-08-20", .owner, .complained),
    ])
    var dossier = try DossierSamples.dossier(kind: .rerating, limit: limit, history: history)
    let contested = try dossier.nextActions(on: CivilDate("2026-08-21"), calendar: calendar)
    #expect(contested.map(\.choices) == [[.complaintDismissed, .complaintUpheld]])
    #expect(
      contested.first?.text(in: .english)
        == "Chair of the province: let the result stand or set the result aside "
        + "(Decision 26/2026/QĐ-TTg, Article 7, clause 3)")
    var dismissed = dossier
    try dismissed.apply(try event("2026-08-22", .provincialChair, .complaintDismissed))
    let complaint = try #require(dossier.procedure.steps.first { $0.event == .complained })
    #expect(throws: DossierError.disputedBefore(complaint)) {
      try dismissed.apply(try event("2026-08-23", .owner, .complained))
    }
    #expect(dismissed.allowedSteps == [])
    try dossier.apply(try event("2026-09-01", .provincialChair, .complaintUpheld))
    #expect(dossier.result == nil && dossier.recognisedStar == nil && dossier.complaintsUntil == nil)
    // 45 days from 1 September: 29 left in September, 16 in October.
    #expect(
      try dossier.nextActions(on: CivilDate("2026-09-01"), calendar: calendar)[0].due
        == CivilDate("2026-10-16"))
  }

  @Test func `a notice on the way up announces no result that could be disputed`() throws {
    var dossier = try rated(95, .five, limit: try ComplaintLimit(days: 90, Citation("02/2011/QH13")))
    try dossier.apply(try event("2026-06-08", .provincialChair, .approved))
    try dossier.apply(try event("2026-06-08", .provincialOffice, .notified))
    #expect(dossier.complaintsUntil == nil)
  }

  @Test func `samples that come later add to those there, sets replace them`() throws {
    let file = [DossierDocument.registration, .businessPlan, .organisation, .businessRegistration]
    var dossier = try DossierSamples.dossier(
      .decision1048_2019,
      history: events([
        ("2020-03-02", .owner, .filed(HandOver(file, samples: 3, paperSets: 1, electronicSets: 1))),
        ("2020-03-03", .district, .returned(reason: "Thiếu 2 mẫu")),
        ("2020-03-04", .owner, .resubmitted(HandOver([], samples: 1, paperSets: 1, electronicSets: 0))),
      ]))
    #expect(dossier.missingItems.map(\.item) == [.samples(needed: 5, given: 4)])
    try dossier.apply(try event("2020-03-05", .district, .returned(reason: "Thiếu 1 mẫu")))
    try dossier.apply(
      try event(
        "2020-03-06", .owner, .resubmitted(HandOver([], samples: .max, paperSets: 0, electronicSets: 0)))
    )
    #expect(dossier.missingItems == [])
  }

  /// Article 7, clause 1 speaks of the owner's file at the commune; the letters between desks have their sets all the same.
  @Test func `the software stands for paper at the first desk alone`() throws {
    let owner = [DossierDocument.registration, .selfAssessment]
    var dossier = try DossierSamples.dossier(
      history: events([
        ("2026-06-01", .owner, .filed(HandOver(owner, paperSets: 0, electronicSets: 0, isInSoftware: true))),
        ("2026-06-02", .commune, .assessed),
      ]))
    let place = Citation("26/2026/QĐ-TTg", .article(6), .clause(2))
    #expect(
      throws: DossierError.incomplete(
        .forwarded,
        [
          MissingItem(.paperSets(needed: 1, given: 0), place),
          MissingItem(.electronicSets(needed: 1, given: 0), place),
        ])
    ) {
      try dossier.apply(
        try event(
          "2026-06-03", .commune,
          .forwarded(
            HandOver([.communeLetter], samples: 5, paperSets: 0, electronicSets: 0, isInSoftware: true))))
    }
  }

  @Test func `words that are blank, and a limit of no days, are refused`() throws {
    var dossier = try DossierSamples.dossier(history: events([("2026-06-01", .owner, .filed(everything))]))
    for reason in ["", " \u{00A0}"] {
      #expect(throws: DossierError.blank(.returned, .reason)) {
        try dossier.apply(try event("2026-06-02", .commune, .returned(reason: reason)))
      }
    }
    var rated = try rated(80, .four)
    var history = rated.history
    history.removeLast()
    rated = try DossierSamples.dossier(history: history)
    #expect(throws: DossierError.blank(.rated, .minutes)) {
      try rated.apply(
        try event(
          "2026-06-07", .provincialCouncil,
          .rated(DossierEvent.CouncilResult(.meeting, total: Score(80), star: .four, minutes: " "))))
    }
    #expect(throws: DossierError.noDays(-5)) { try ComplaintLimit(days: -5, Citation("x")) }
    #expect(throws: DecodingError.self) {
      try decoded(ComplaintLimit.self, from: #"{"days":0,"citation":{"document":"x","places":[]}}"#)
    }
  }

  /// Districts ended on 1 July 2025; no rule was found for what still lay there.
  @Test func `a district's step after districts ended is unverified, under a reading of its own`() throws {
    let history = try events([
      ("2025-06-25", .owner, .filed(everything)), ("2025-06-30", .district, .checked),
    ])
    let convened = try event("2025-07-01", .district, .convened)
    var cautious = try DossierSamples.dossier(.decision148_2023, history: history)
    let error = #expect(throws: DossierError.self) { try cautious.apply(convened) }
    guard case .unverified(let step)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(step.event == .convened && step.readings == ["districtStepAfterDistricts"])
    let queue = try DossierQueue([cautious], on: CivilDate("2025-07-01"), calendar: calendar)
    #expect(queue.unsettled == [cautious.id])
    var dossier = try DossierSamples.dossier(.decision148_2023, following: true, history: history)
    #expect(dossier.openSteps.flatMap(\.readings) == [])
    let action = try dossier.nextActions(on: CivilDate("2025-07-01"), calendar: calendar)[0]
    #expect(action.readings.map(\.name) == ["districtStepAfterDistricts"])
    #expect(action.confidence == .unverified)
    try dossier.apply(convened)
    #expect(dossier.openSteps.last?.readings == ["districtStepAfterDistricts"])
    #expect(dossier.openSteps.last?.confidence == .unverified)
  }

  /// What follows when a province finds less than its own band is in no source of Decision 148.
  @Test func `a step that no source settles is refused unless the dossier follows such steps`() throws {
    let history = try events([
      ("2024-03-04", .owner, .filed(everything)), ("2024-03-05", .district, .checked),
      ("2024-03-06", .district, .convened), ("2024-03-07", .advisoryTeam, .reported),
      ("2024-03-08", .district, .rated(DossierSamples.result(71, .four))),
      ("2024-03-09", .district, .forwarded(everything)), ("2024-03-10", .provincialOffice, .checked),
      ("2024-03-11", .provincialChair, .convened), ("2024-03-12", .advisoryTeam, .reported),
      ("2024-03-13", .provincialCouncil, .rated(DossierSamples.result(65, .three))),
    ])
    var dossier = try DossierSamples.dossier(.decision148_2023, history: history)
    let sentBack = try event("2024-03-14", .provincialOffice, .sentBack)
    let step = try #require(
      dossier.procedure.steps.first { $0.event == .sentBack && $0.from == .rated(.province) })
    #expect(throws: DossierError.unverified(step)) { try dossier.apply(sentBack) }
    #expect(dossier.allowedSteps == [])
    let actions = try dossier.nextActions(on: CivilDate("2024-03-14"), calendar: calendar)
    #expect(
      actions.map(\.confidence) == [.unverified]
        && actions.map(\.note?.en) == ["though no source settles this step"])
    let queue = try DossierQueue([dossier], on: CivilDate("2024-03-14"), calendar: calendar)
    #expect(queue.unsettled == [dossier.id] && queue.closed == 0 && queue.desks == [])
    var following = try DossierSamples.dossier(.decision148_2023, following: true, history: history)
    try following.apply(sentBack)
    #expect(following.openSteps.last?.readings == ["asInDecision26"])
    #expect(try roundTripped(following) == following)
  }

  /// Article 5, clause 1: proposed before 30 October, assessed before 30 December; clause 2: before 30 January.
  @Test func `the rounds bind who proposes and who assesses`() throws {
    let rounds = try RoundPlan(.decision26_2026)
    func due(_ dossier: Dossier, _ day: String) throws -> CivilDate? {
      let today = try CivilDate(day)
      let actions = try dossier.nextActions(on: today, calendar: calendar, rounds: rounds)
      return actions.first?.due
    }
    var dossier = try DossierSamples.dossier(history: events([("2026-10-20", .owner, .filed(everything))]))
    // 21–23 October, 26–30, 2–6 November, 9–10 are the fifteen working days; the cut-off comes before.
    #expect(try due(dossier, "2026-10-20") == CivilDate("2026-10-29"))
    for (day, actor, action) in [
      ("2026-10-22", DossierActor.commune, DossierEvent.Action.assessed),
      ("2026-10-29", .commune, .forwarded(everything)), ("2026-11-02", .provincialOffice, .checked),
    ] { try dossier.apply(try event(day, actor, action)) }
    #expect(try due(dossier, "2026-11-03") == CivilDate("2026-12-29"))
    #expect(
      try dossier.nextActions(on: CivilDate("2026-12-30"), calendar: calendar, rounds: rounds)[0].isOverdue)
    for (day, actor, action) in [
      ("2026-11-05", DossierActor.provincialChair, DossierEvent.Action.convened),
      ("2026-11-20", .advisoryTeam, .reported),
      ("2026-12-01", .provincialCouncil, .rated(DossierSamples.result(95, .five))),
      ("2026-12-10", .provincialChair, .approved),
    ] { try dossier.apply(try event(day, actor, action)) }
    #expect(try due(dossier, "2026-12-11") == CivilDate("2027-01-29"))
  }

  /// Article 7, clause 6, point a, with Article 12, clause 3.
  @Test func `a re-rating filed outside its window is taken as an open step`() throws {
    let window = RenewalWindow(
      opens: try CivilDate("2026-06-01"), closes: try CivilDate("2026-07-31"),
      lawSince: try CivilDate("2026-05-22"),
      citation: Citation("26/2026/QĐ-TTg", .article(7), .clause(6), .point("a")))
    let draft = try DossierSamples.dossier(kind: .rerating, renewing: window)
    let action = try draft.nextActions(on: CivilDate("2026-06-10"), calendar: calendar)[0]
    #expect(try action.due == CivilDate("2026-07-31"))
    #expect(action.limits.first?.reason.vi == "nộp từ ngày 01/06/2026")
    for (day, isOutside) in [
      ("2026-05-31", true), ("2026-06-01", false), ("2026-07-31", false), ("2026-08-01", true),
    ] {
      var dossier = draft
      try dossier.apply(try event(day, .owner, .filed(everything)))
      #expect(dossier.openSteps.flatMap(\.readings) == (isOutside ? ["filedOutsideWindow"] : []))
      #expect(try roundTripped(dossier) == dossier)
    }
  }

  @Test func `a dossier of a newer format, and a state that cannot be, are not decoded`() throws {
    let text = String(decoding: try JSONEncoder().encode(DossierSamples.dossier()), as: UTF8.self)
    #expect(throws: DecodingError.self) {
      try decoded(
        Dossier.self, from: text.replacingOccurrences(of: "\"formatVersion\":1", with: "\"formatVersion\":2"))
    }
    for state in [#"{"phase":"draft","level":"province"}"#, #"{"phase":"filed"}"#] {
      #expect(throws: DecodingError.self) { try decoded(DossierState.self, from: state) }
    }
    #expect(try roundTripped(DossierState.withdrawn) == .withdrawn)
  }

  @Test func `errors speak both languages`() throws {
    var dossier = try late()
    let error = #expect(throws: DossierError.self) {
      try dossier.apply(try event("2026-07-22", .provincialChair, .recognised(.four)))
    }
    #expect(
      error?.text.vi
        == "ngày 22/07/2026 sau ngày cuối 21/07/2026 của quy trình; làm lại hồ sơ theo 26/2026 "
        + "(Quyết định 26/2026/QĐ-TTg, Điều 12, khoản 2, điểm a)")
    #expect(error?.text.en == error?.description)
  }
}
