import OCOP
import TestSupport
import Testing

@Suite("Random histories")
struct RandomHistoryTests {
  private static let kinds = IPEvent.Kind.allCases.filter { $0 != .corrected }

  /// An event of a random kind, with random particulars where the kind has some.
  private func event(
    _ kind: IPEvent.Kind, on day: CivilDate, using generator: inout SeededGenerator
  ) throws -> IPEvent {
    func later() throws -> CivilDate? {
      Bool.random(using: &generator) ? try day.adding(days: Int.random(in: 0...40, using: &generator)) : nil
    }
    let action: IPEvent.Action? =
      switch kind {
      case .formalityNotice: .formalityNotice(IPNotice(sent: try later(), proof: "1"))
      case .refusalIntended: .refusalIntended(IPNotice(sent: try later()))
      case .grantIntended: .grantIntended(IPNotice(excludedClasses: [30]))
      case .notAccepted: .notAccepted(received: try later())
      case .refused: .refused(received: try later())
      case .opposition: .opposition(by: nil, notified: try later())
      case .terminated: .terminated(IPEnding(classes: Bool.random(using: &generator) ? [30] : []))
      case .cancelled: .cancelled(IPEnding(received: try later()))
      case .complaint:
        .complaint(
          IPComplaint(
            IPComplaint.Stage.allCases.randomElement(using: &generator) ?? .first, accepted: try later())
        )
      case .obstacle:
        .obstacle(try DatePeriod(from: day.adding(days: -20), upTo: day), proof: "1")
      default: nil
      }
    return try action.map { IPEvent(on: day, $0) } ?? Chronicle.event(kind, on: day)
  }

  /// Mostly what the state allows and what leads on, without which a walk would seldom come far; sometimes anything.
  private func kind(
    among steps: [IPEvent.Kind], using generator: inout SeededGenerator
  ) -> IPEvent.Kind? {
    if steps.isEmpty { return nil }
    var allowed = steps
    let leaving: [IPEvent.Kind] = [
      .withdrawn, .notAccepted, .refused, .surrendered, .amended, .divided, .obstacle,
    ]
    if Int.random(in: 0..<8, using: &generator) > 0 { allowed.removeAll(where: leaving.contains) }
    let choice = Int.random(in: 0..<4, using: &generator) > 0 && !allowed.isEmpty ? allowed : Self.kinds
    return choice.randomElement(using: &generator)
  }

  /// A random history and the cases that it passed through.
  private func walk(
    _ right: IPRight, from start: CivilDate, tries: Int, using generator: inout SeededGenerator
  ) throws -> (told: IPCase, tried: Int) {
    let facts = CaseFacts(
      right: right, firstFiling: try start.adding(days: -30), disclosed: try start.adding(days: -60),
      defersPublication: true)
    var told = try IPCase(id: ID("walk"), facts)
    var day = start
    var tried = 0
    var steps = try allowed(told, on: day)
    for _ in 0..<tries {
      guard let kind = kind(among: steps, using: &generator) else { break }
      tried += 1
      let next = try event(kind, on: day, using: &generator)
      do {
        try told.apply(next)
        day = try day.adding(days: Int.random(in: 0...50, using: &generator))
        steps = try allowed(told, on: day)
      } catch is IPCaseError {}
      if Int.random(in: 0..<40, using: &generator) == 0 {
        day = (try? day.adding(days: Int.random(in: 0...1500, using: &generator))) ?? day
        steps = try allowed(told, on: day)
      }
    }
    return (told, tried)
  }

  private func allowed(_ told: IPCase, on day: CivilDate) throws -> [IPEvent.Kind] {
    let status = try told.status(on: day)
    return IPProcedure.vietnam.allowed(from: status.state, told.facts, filedOn: status.filed, on: day)
  }

  /// 100,000 events, a fifth of them at the desk.
  @Test("random events never lead to a state that contradicts itself", arguments: IPRight.allCases)
  func walks(right: IPRight) throws {
    var generator = SeededGenerator(seed: 11 + UInt64(right.rawValue.utf8.count))
    var tried = 0
    var reached: Set<IPState> = []
    while tried < Rounds.all(100_000, atTheDesk: 20_000) / IPRight.allCases.count {
      let start = try CivilDate("2016-01-04").adding(days: Int.random(in: 0...4300, using: &generator))
      let (told, count) = try walk(right, from: start, tries: 80, using: &generator)
      tried += max(1, count)
      for day in told.history.map(\.date) + [day(after: told)] {
        let status = try told.status(on: day)
        reached.insert(status.state)
        try expectConsistent(status)
      }
      try expectSound(told, on: day(after: told))
      let last = told.history.last?.date ?? start
      let expiry = try told.status(on: last).expiry
      for end in try [expiry?.adding(days: 1), last.adding(years: 12)].compactMap({ $0 }) where end > last {
        let status = try told.status(on: end)
        reached.insert(status.state)
        try expectConsistent(status)
        try expectSound(told, on: end)
      }
    }
    let ends: Set<IPState> = [.registered, .withdrawn, .refused]
    #expect(reached.isSuperset(of: ends))
    #expect(!reached.isDisjoint(with: [.cancelled, .terminated]))
    // A walk seldom ends with a registered mark.
    if right.isMark, Rounds.takesAll {
      #expect(reached.isSuperset(of: [.inGrace, .expired, .examining, .suspended]))
    }
  }

  /// A day on which the walk goes on by time alone.
  private func day(after told: IPCase) -> CivilDate {
    let last = told.history.last?.date ?? IPRegime.verifiedTo
    return (try? last.adding(days: 1300)) ?? last
  }

  private func expectConsistent(_ status: CaseStatus) throws {
    switch status.protection {
    case .inForce: #expect(status.state == .registered)
    case .undecided(let until):
      #expect(status.state == .inGrace)
      #expect(until >= status.day)
    case .none: #expect(![IPState.registered, .inGrace].contains(status.state))
    }
    if status.state == .registered || status.state == .inGrace { #expect(status.granted != nil) }
    #expect((status.state == .draft) == (status.filed == nil))
    if let since = status.since { #expect(since <= status.day) }
    if let filed = status.filed, let expiry = status.expiry, status.right.isMark {
      #expect(try filed.adding(years: 10 * status.terms) == expiry)
    }
    if status.right == .industrialDesign, let filed = status.filed, let expiry = status.expiry {
      #expect(try expiry <= filed.adding(years: 15))
    }
  }

  /// What must be true of every period of a case.
  private func expectSound(_ told: IPCase, on day: CivilDate) throws {
    for deadline in try told.allDeadlines(on: day) {
      #expect(deadline.due >= deadline.nominal)
      #expect(deadline.kind == .deadline || deadline.due == deadline.nominal)
      let explanation = try #require(IPProcedure.vietnam.explanation(of: deadline))
      #expect(!explanation.term.citation.document.isEmpty)
      if deadline.kind == .deadline, !deadline.notes.contains(.holidaysUnknown) {
        #expect(OfficeDays.vietnam.isWorking(deadline.due))
      }
    }
    for deadline in try told.deadlines(on: day) { #expect(deadline.isOpen) }
  }

  @Test("what a case was on a day never depends on what came later", arguments: IPRight.allCases)
  func prefixes(right: IPRight) throws {
    var generator = SeededGenerator(seed: 5 + UInt64(right.rawValue.utf8.count))
    for _ in 0..<Rounds.all(30, atTheDesk: 6) {
      let start = try CivilDate("2021-06-01").adding(days: Int.random(in: 0...2000, using: &generator))
      let (told, _) = try walk(right, from: start, tries: 80, using: &generator)
      for (place, event) in told.history.enumerated() {
        let isLastOfDay = place + 1 == told.history.count || told.history[place + 1].date > event.date
        guard isLastOfDay else { continue }
        let prefix = try IPCase(id: told.id, told.facts, Array(told.history[...place]))
        #expect(try prefix.status(on: event.date) == told.status(on: event.date))
        #expect(try prefix.allDeadlines(on: event.date) == told.allDeadlines(on: event.date))
      }
    }
  }

  @Test("a case is the same after coding, and so are its status and periods", arguments: IPRight.allCases)
  func coding(right: IPRight) throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<10 {
      let (told, _) = try walk(right, from: CivilDate("2022-05-04"), tries: 80, using: &generator)
      #expect(try roundTripped(told) == told)
      let end = try (told.history.last?.date ?? CivilDate("2022-05-04")).adding(days: 200)
      let status = try told.status(on: end)
      #expect(try roundTripped(status) == status)
      let deadlines = try told.allDeadlines(on: end)
      #expect(try roundTripped(deadlines) == deadlines)
    }
  }

  @Test("independent events of one day give one status, in whatever order they were entered")
  func permutations() throws {
    let line = "2025-03-03 filed, 2025-03-20 accepted, 2025-05-05 publishedApplication"
    let sameDay = try Chronicle.events(
      "2025-06-02 amended, 2025-06-02 divided, 2025-06-02 applicantChanged, 2025-06-02 observation,"
        + "2025-06-02 opposition, 2025-06-02 priorityProved")
    let day = try CivilDate("2025-06-02")
    let facts = CaseFacts(right: .trademark, firstFiling: try CivilDate("2025-01-06"))
    var generator = SeededGenerator(seed: 17)
    let first = try IPCase(id: ID("case"), facts, Chronicle.events(line) + sameDay)
    for _ in 0..<40 {
      let other = try IPCase(
        id: ID("case"), facts, Chronicle.events(line) + sameDay.shuffled(using: &generator))
      #expect(try other.status(on: day) == first.status(on: day))
      #expect(try other.deadlines(on: day) == first.deadlines(on: day))
    }
  }

  @Test("another holiday never makes a deadline earlier")
  func moreHolidays() throws {
    var generator = SeededGenerator(seed: 23)
    let years = [2025, 2026]
    let first = try CivilDate("2025-01-01")
    for _ in 0..<40 {
      let off = try (0..<40).map { _ in
        try first.adding(days: Int.random(in: 0..<730, using: &generator))
      }
      let fewer = OfficeDays(years: years, daysOff: Array(off.dropLast(10)))
      let more = OfficeDays(years: years, daysOff: off)
      for place in 0..<730 {
        let day = try first.adding(days: place)
        let (early, late) = (fewer.rolled(from: day), more.rolled(from: day))
        #expect(try #require(early).day <= #require(late).day)
        #expect(try #require(early).day >= day)
      }
    }
  }

  @Test(
    "a mark renewed again and again ends each ten years after its filing",
    arguments: ["2016-09-01", "2016-02-29"])
  func renewals(filed: String) throws {
    let filing = try CivilDate(filed)
    var told = try IPCase(id: ID("mark"), CaseFacts(right: .trademark), PeriodInCase.granted(filing))
    for term in 1...12 {
      let expiry = try filing.adding(years: 10 * term)
      #expect(try told.status(on: expiry).expiry == expiry)
      try told.apply(IPEvent(on: expiry, .renewed))
    }
  }
}

@Suite("Corrections of a history")
struct CorrectionOfHistoryTests {
  private let line = "2025-03-03 filed, 2025-03-20 accepted, 2025-05-05 publishedApplication"

  private func corrected(_ day: String, _ correction: IPCorrection) throws -> IPEvent {
    IPEvent(on: try CivilDate(day), .corrected(correction))
  }

  @Test("an entry struck out did not happen; before the correction it was believed")
  func struck() throws {
    var told = try Chronicle.tell(.trademark, line)
    try told.apply(corrected("2025-06-02", .struck(2)))
    #expect(try told.status(on: day("2025-06-01")).state == .examining)
    #expect(try told.status(on: day("2025-06-02")).state == .accepted)
    #expect(told.history.count == 4)
    try told.apply(IPEvent(on: day("2025-06-10"), .publishedApplication))
    #expect(try told.status(on: day("2025-06-10")).published == day("2025-06-10"))
  }

  @Test("an entry replaced moves what is counted from it")
  func replaced() throws {
    var told = try Chronicle.tell(.trademark, line)
    let published = IPEvent(on: try day("2025-05-26"), .publishedApplication)
    try told.apply(corrected("2025-06-02", .replaced(2, by: published)))
    let opposition = try #require(try told.deadlines(on: day("2025-06-02")).first { $0.rule == .o1 })
    #expect(opposition.nominal == (try day("2025-10-26")))
    let before = try #require(try told.deadlines(on: day("2025-06-01")).first { $0.rule == .o1 })
    #expect(before.nominal == (try day("2025-10-05")))
  }

  @Test("an event that was left out takes its place in time")
  func added() throws {
    var told = try Chronicle.tell(.trademark, line + ", 2026-01-05 grantIntended")
    let opposition = IPEvent(on: try day("2025-09-01"), .opposition(by: "a neighbour", notified: nil))
    try told.apply(corrected("2026-02-02", .added(opposition)))
    #expect(try told.status(on: day("2026-02-01")).oppositions == 0)
    #expect(try told.status(on: day("2026-02-02")).oppositions == 1)
    #expect(try told.status(on: day("2026-02-02")).state == .grantIntended)
  }

  @Test("a correction that leaves later events without ground is refused, and the case stays as it was")
  func impossible() throws {
    var told = try Chronicle.tell(.trademark, line)
    let before = told
    #expect(throws: IPCaseError.self) { try told.apply(corrected("2025-06-02", .struck(1))) }
    #expect(throws: IPCaseError.noSuchEntry(4, entries: 3)) {
      try told.apply(corrected("2025-06-02", .struck(4)))
    }
    #expect(throws: IPCaseError.noSuchEntry(-1, entries: 3)) {
      try told.apply(corrected("2025-06-02", .struck(-1)))
    }
    #expect(throws: IPCaseError.outOfOrder(.amended, try day("2025-06-03"), after: try day("2025-06-02"))) {
      try told.apply(corrected("2025-06-02", .added(IPEvent(on: day("2025-06-03"), .amended))))
    }
    #expect(throws: IPCaseError.duplicate(.publishedApplication, try day("2025-05-05"))) {
      try told.apply(
        corrected("2025-06-02", .added(IPEvent(on: day("2025-05-05"), .publishedApplication))))
    }
    #expect(told == before)
    try told.apply(corrected("2025-06-02", .struck(2)))
    #expect(throws: IPCaseError.correctsCorrection(3)) {
      try told.apply(corrected("2025-06-03", .struck(3)))
    }
  }
}
