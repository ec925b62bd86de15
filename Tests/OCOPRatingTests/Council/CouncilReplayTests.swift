import Foundation
import OCOP
import TestSupport
import Testing

/// Sessions of random events: what is refused leaves no trace, and what is stored comes back.
@Suite struct `A stored session` {
  private func member(_ generator: inout SeededGenerator) throws -> ID<CouncilMember> {
    let ids = CouncilFixture.members.map(\.id) + [try ID("ai-do")]
    return try #require(ids.randomElement(using: &generator))
  }

  private func members(_ generator: inout SeededGenerator) throws -> [ID<CouncilMember>] {
    try (0..<Int.random(in: 0...3, using: &generator)).map { _ in try member(&generator) }
  }

  private func sheet(_ generator: inout SeededGenerator, _ day: CivilDate) throws -> MemberSheet {
    var answers: [String: String] = [:]
    for code in ["1.1", "1.2", "2", "3", "4.1"] {
      answers[code] = ["a", "b", "b", "c", "none", ""].randomElement(using: &generator)
    }
    if Int.random(in: 0..<30, using: &generator) == 0 { answers["9"] = "a" }
    return MemberSheet(
      member: try member(&generator),
      written: try day.adding(days: Int.random(in: -20...1, using: &generator)), try ScoreSheet(answers),
      unreviewed: Int.random(in: 0..<10, using: &generator) == 0 ? ["1.1"] : [])
  }

  private func event(_ generator: inout SeededGenerator, _ session: CouncilSession) throws -> CouncilEvent {
    let last = session.log.events.last?.on ?? session.opening.on
    let day = try last.adding(days: Int.random(in: -1...2, using: &generator))
    let kind: CouncilEvent.Kind =
      switch Int.random(in: 0..<20, using: &generator) {
      case 0: .conflict(ConflictOfInterest(member: try member(&generator), reason: "x"))
      case 1: .attendance(try members(&generator))
      case 2, 3: .sentBack(SendBack(try members(&generator), reason: "x"))
      case 4: .meetingCalled(.complexMatter)
      case 5:
        .eliminations(
          [[], [.set], [.criterion("4")], [.criterion("2")]].randomElement(using: &generator) ?? [])
      case 6: .dissent(DissentingOpinion(member: try member(&generator), text: "x"))
      case 7: .closed(closing(&generator, session))
      default: .sheet(try sheet(&generator, day))
      }
    return CouncilEvent(kind, on: day)
  }

  /// Reasons for all open findings, or all but one.
  private func closing(_ generator: inout SeededGenerator, _ session: CouncilSession) -> CouncilClosing {
    var reasons = session.findings.map { CouncilClosing.Reason($0, "x") }
    if Bool.random(using: &generator), !reasons.isEmpty { reasons.removeFirst() }
    return CouncilClosing(reasons: reasons)
  }

  /// What must hold of every session, whatever happened.
  private func check(_ session: CouncilSession, _ seed: UInt64) {
    let sheets = Set(session.sheets.map(\.member))
    let conflicts = Set(session.conflicts.map(\.member))
    #expect(sheets.isDisjoint(with: conflicts), "seed \(seed)")
    #expect(sheets.count == session.sheets.count, "seed \(seed)")
    #expect((session.rating == nil) == session.panel.isEmpty, "seed \(seed)")
    let findings = session.findings
    #expect(Set(findings).count == findings.count, "seed \(seed): a finding twice")
    for member in session.council.scoringMembers where !sheets.contains(member.id) {
      let kind: CouncilFinding.Kind = conflicts.contains(member.id) ? .conflictOfInterest : .noSheet
      #expect(findings.contains(CouncilFinding(kind, members: [member.id])), "seed \(seed)")
    }
    if let minutes = session.minutes {
      #expect(
        minutes.rating == session.rating && minutes.closedOver.map(\.finding) == findings, "seed \(seed)")
    }
  }

  @Test func `replays to the same state over random events, and what is refused leaves no trace`()
    throws
  {
    let rater = try SmallSet.rater()
    let rules = [
      CouncilRulesOfOperation(), CouncilRulesOfOperation(quorum: .members(2), dropsExtremes: true),
    ]
    var (events, refused, closed) = (0, 0, 0)
    let wanted = Rounds.all(20_000, atTheDesk: 5_000)
    var seed: UInt64 = 0
    while events < wanted {
      seed += 1
      var generator = SeededGenerator(seed: seed)
      var session = try CouncilFixture.session(
        mode: .writtenOpinions, rules: rules[Int(seed % 2)], composition: .decision26_2026(.province),
        by: rater)
      for _ in 0..<40 {
        let event = try event(&generator, session)
        let before = session
        do {
          try session.apply(event)
          #expect(session.log.events.last == event)
        } catch {
          refused += 1
          #expect(session == before, "seed \(seed): \(error)")
          #expect(!error.description.isEmpty)
        }
        events += 1
      }
      check(session, seed)
      closed += session.isClosed ? 1 : 0
      let log = try roundTripped(session.log)
      #expect(log == session.log, "seed \(seed)")
      #expect(try CouncilSession(replaying: log, by: rater) == session, "seed \(seed)")
    }
    #expect(refused > wanted / 10 && closed > wanted / 200)
  }

  @Test func `with an event that cannot have happened is refused, and the event named`() throws {
    let rater = try SmallSet.rater()
    var session = try CouncilFixture.session(by: rater)
    try session.submit(CouncilFixture.memberSheet(CouncilFixture.chair, 70), on: CouncilFixture.opened)
    try session.submit(CouncilFixture.memberSheet(CouncilFixture.trade, 70), on: CouncilFixture.opened)
    let text = String(decoding: try JSONEncoder().encode(session.log), as: UTF8.self)
    let forged = try decoded(
      CouncilLog.self, from: text.replacingOccurrences(of: "2026-06-22", with: "2026-06-01"))
    #expect(
      throws: CouncilReplayError(
        event: nil,
        error: .beforeCouncil(CouncilFixture.day("2026-06-01"), setUp: CouncilFixture.setUp))
    ) {
      try CouncilSession(replaying: forged, by: rater)
    }
    let unknown = try decoded(
      CouncilLog.self, from: text.replacingOccurrences(of: "\"1.1\"", with: "\"1.9\""))
    #expect(
      throws: CouncilReplayError(
        event: 0,
        error: .member(CouncilFixture.chair, .invalidAnswers(.unknownCriterion(member: 0, "1.9"))))
    ) {
      try CouncilSession(replaying: unknown, by: rater)
    }
  }

  @Test func `is continued by the form that it was opened with`() throws {
    let session = try CouncilFixture.session()
    let tea = try RatingRegime.decision26_2026.rater(for: .tea)
    #expect(
      throws: CouncilReplayError(
        event: nil, error: .otherForm(opened: "26/2026 small", given: "26/2026 tea"))
    ) {
      try CouncilSession(replaying: session.log, by: tea)
    }
  }

  @Test func `of a newer format is refused`() throws {
    let session = try CouncilFixture.session()
    let text = String(decoding: try JSONEncoder().encode(session.log), as: UTF8.self)
    #expect(throws: DecodingError.self) {
      try decoded(
        CouncilLog.self,
        from: text.replacingOccurrences(of: "\"formatVersion\":1", with: "\"formatVersion\":2"))
    }
  }
}
