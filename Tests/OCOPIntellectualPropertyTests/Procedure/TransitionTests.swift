import OCOP
import Testing

@Suite("Every step that a right has under a regime, and every one that it has not")
struct TransitionTests {
  private static let places: [(IPRight, IPRegime)] = IPRight.allCases.flatMap { right in
    IPRegime.allCases.map { (right, $0) }
  }

  /// The name of an error's case.
  private func name(_ error: IPCaseError) -> String {
    Mirror(reflecting: error).children.first?.label ?? "\(error)"
  }

  @Test("the matrix written by hand holds for every state and event", arguments: places)
  func matrix(right: IPRight, regime: IPRegime) throws {
    for stand in TransitionMatrix.Stand.allCases where TransitionMatrix.exists(stand, right, regime) {
      let (told, next) = try TransitionMatrix.stood(stand, right, regime)
      #expect(try told.status(on: next).state == stand.state, "\(stand)")
      for kind in IPEvent.Kind.allCases where kind != .corrected {
        var longer = told
        let outcome: TransitionMatrix.Outcome
        do {
          try longer.apply(Chronicle.event(kind, on: next))
          outcome = .leads(try longer.status(on: next).state)
        } catch let error as IPCaseError {
          outcome = .refused(name(error))
          #expect(longer == told)
          #expect(!error.text.vi.isEmpty && error.text.vi != error.text.en)
        }
        let expected = TransitionMatrix.outcome(of: kind, at: stand, right, regime)
        #expect(outcome == expected, "\(right) \(regime) \(stand): \(kind)")
      }
    }
  }

  @Test("an error of a state names what is allowed there")
  func allowed() throws {
    let (told, next) = try TransitionMatrix.stood(.filed, .trademark, .c)
    var longer = told
    let error = #expect(throws: IPCaseError.self) { try longer.apply(IPEvent(on: next, .granted)) }
    guard case .notAllowed(.granted, in: .filed, let allowed) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(allowed.contains(.publishedApplication))
    #expect(!allowed.contains(.accepted))
  }

  @Test("an error's Vietnamese has its days, fields and stages as a clerk writes them")
  func vietnamese() throws {
    let day = try CivilDate("2026-04-29")
    let errors: [(IPCaseError, String)] = [
      (
        .tooLate(.reply, day, lastDay: try CivilDate("2026-04-28"), rule: .s4),
        "“trả lời thông báo” ngày 29/04/2026 quá hạn 28/04/2026 (S4)"
      ),
      (
        .eventUnknownToRegime(.accepted, .c, allowed: [.withdrawn]),
        "luật từ 01/04/2026 (chế độ C) không có “chấp nhận đơn hợp lệ”; được phép: \(IPEvent.Kind.withdrawn.name.vi)"
      ),
      (
        .wrongDate(.refused, field: .received, day, against: try CivilDate("2026-05-04")),
        "“quyết định từ chối cấp”: ngày nhận 29/04/2026 không hợp với ngày 04/05/2026"
      ),
      (.nothingToContest(.second), "không có quyết định để khiếu nại (khiếu nại lần hai)"),
      (
        .afterEnd(.reply, .refused, since: day),
        "“trả lời thông báo” sau khi vụ việc kết thúc (bị từ chối từ 29/04/2026)"
      ),
    ]
    for (error, text) in errors { #expect(error.text.vi == text) }
  }

  @Test(
    "a designation of the international systems goes its own way",
    arguments: [
      (IPRight.trademark, FilingRoute.madrid), (.collectiveMark, .madrid), (.industrialDesign, .hague),
    ])
  func designations(right: IPRight, route: FilingRoute) throws {
    let facts = CaseFacts(right: right, route: route)
    let line = "2025-01-06 filed, 2025-02-03 designated"
    let states = [
      (line, IPState.examining), (line + ", 2025-03-03 publishedApplication", .examining),
      (line + ", 2025-06-02 granted", .registered),
      (line + ", 2025-06-02 refusalIntended, 2025-08-01 reply, 2025-10-01 grantIntended", .grantIntended),
    ]
    for (line, state) in states {
      let told = try Chronicle.tell(right, line, facts: facts)
      #expect(try told.status(on: told.history.last?.date ?? CivilDate("2025-01-06")).state == state)
    }
    // A provisional refusal ends the silence that would have accepted.
    let refused = try Chronicle.tell(
      right, line + ", 2025-06-02 refusalIntended, 2025-08-01 reply", facts: facts)
    #expect(try refused.status(on: CivilDate("2027-01-01")).state == .examining)
  }

  @Test(
    "a right cannot be had by another right's route",
    arguments: [
      (IPRight.trademark, FilingRoute.hague), (.industrialDesign, .madrid), (.invention, .madrid),
      (.geographicalIndication, .hague), (.copyright, .madrid),
    ])
  func routes(right: IPRight, route: FilingRoute) {
    #expect(throws: IPCaseError.wrongRoute(route, right)) {
      try IPCase(id: ID("case"), CaseFacts(right: right, route: route))
    }
  }

  @Test(
    "events go forward in time, and none comes before the filing",
    arguments: [
      ("2025-03-03 filed, 2025-03-20 accepted, 2025-03-19 amended", "outOfOrder"),
      ("2025-03-03 filed, 2025-03-02 amended", "beforeFiling"),
      ("2025-03-03 filed, 2025-03-03 filed", "duplicate"),
      ("2025-03-03 filed, 2025-03-20 accepted, 2025-03-20 accepted", "duplicate"),
      ("2025-03-03 filed, 2025-03-20 amended, 2025-03-20 amended", "duplicate"),
    ])
  func order(line: String, error: String) throws {
    let thrown = #expect(throws: IPCaseError.self) { try Chronicle.tell(.trademark, line) }
    #expect(thrown.map(name) == error)
  }

  @Test(
    "parties' periods are kept to their last day",
    arguments: [
      ("2026-06-01 filed, 2026-06-22 formalityNotice, 2026-08-22 reply", nil),
      ("2026-06-01 filed, 2026-06-22 formalityNotice, 2026-08-23 reply", "tooLate"),
      (
        "2026-06-01 filed, 2026-06-22 publishedApplication, 2026-08-10 grantIntended, 2026-11-10 feesPaid",
        nil
      ),
      (
        "2026-06-01 filed, 2026-06-22 publishedApplication, 2026-08-10 grantIntended, 2026-11-11 feesPaid",
        "tooLate"
      ),
      (
        "2026-06-01 filed, 2026-06-22 publishedApplication, 2026-08-10 grantIntended, 2026-11-11 objection",
        "tooLate"
      ),
      ("2026-06-01 filed, 2026-06-22 notAccepted, 2026-09-21 complaint", nil),
      ("2026-06-01 filed, 2026-06-22 notAccepted, 2026-09-22 complaint", "tooLate"),
    ] as [(String, String?)])
  func late(line: String, error: String?) throws {
    guard let error else {
      #expect(throws: Never.self) { try Chronicle.tell(.trademark, line) }
      return
    }
    let thrown = #expect(throws: IPCaseError.self) { try Chronicle.tell(.trademark, line) }
    #expect(thrown.map(name) == error)
  }

  @Test("a complaint goes from the office to the minister or to the court, each once")
  func complaints() throws {
    let refused = """
      2025-03-03 filed,2025-03-20 accepted,2025-05-05 publishedApplication,2025-08-04 refusalIntended,\
      2025-11-20 refused
      """
    var told = try Chronicle.tell(.trademark, refused)
    let second = IPEvent(on: try CivilDate("2026-01-25"), .complaint(IPComplaint(.second)))
    #expect(throws: IPCaseError.nothingToContest(.second)) { try told.apply(second) }
    try told.apply(IPEvent(on: CivilDate("2025-12-22"), .complaint(IPComplaint(.first))))
    #expect(try told.status(on: CivilDate("2025-12-22")).complaint == .first)
    // Thirty days from 22 December are over on 21 January: silence opens the second stage.
    var silent = told
    #expect(throws: IPCaseError.nothingToContest(.second)) {
      try silent.apply(IPEvent(on: CivilDate("2026-01-21"), .complaint(IPComplaint(.second))))
    }
    try silent.apply(IPEvent(on: CivilDate("2026-01-22"), .complaint(IPComplaint(.second))))
    #expect(try silent.status(on: CivilDate("2026-01-22")).complaint == .second)
    try told.apply(IPEvent(on: CivilDate("2026-01-19"), .rejected(received: nil)))
    #expect(try told.status(on: CivilDate("2026-01-19")).complaint == nil)
    #expect(throws: IPCaseError.nothingToContest(.first)) {
      try told.apply(IPEvent(on: CivilDate("2026-01-20"), .complaint(IPComplaint(.first))))
    }
    try told.apply(second)
    try told.apply(IPEvent(on: CivilDate("2026-03-10"), .upheld))
    #expect(try told.status(on: CivilDate("2026-03-10")).state == .examining)
  }

  @Test("a decision set aside leaves the title as if it had never been lost")
  func upheld() throws {
    let (told, next) = try TransitionMatrix.stood(.registered, .trademark, .b)
    var revived = told
    let before = try told.status(on: next)
    try revived.apply(IPEvent(on: next, .terminated(IPEnding(ground: "non-use"))))
    #expect(try revived.status(on: next).protection == .none)
    try revived.apply(IPEvent(on: next.adding(days: 30), .complaint(IPComplaint(.first))))
    try revived.apply(IPEvent(on: next.adding(days: 50), .upheld))
    let after = try revived.status(on: next.adding(days: 50))
    #expect(after.state == .registered)
    #expect(after.expiry == before.expiry)
    let rules = try revived.deadlines(on: next.adding(days: 50)).map(\.rule)
    #expect(try rules == told.deadlines(on: next.adding(days: 50)).map(\.rule))
    #expect(throws: IPCaseError.nothingToContest(.first)) {
      try revived.apply(IPEvent(on: next.adding(days: 60), .complaint(IPComplaint(.first))))
    }
  }

  @Test("a partial ending keeps the title for the other classes")
  func partial() throws {
    let (told, next) = try TransitionMatrix.stood(.registered, .trademark, .b)
    var lesser = told
    try lesser.apply(IPEvent(on: next, .cancelled(IPEnding(classes: [35]))))
    let status = try lesser.status(on: next)
    #expect(status.state == .registered)
    #expect(status.lostClasses == [35])
    #expect(throws: IPCaseError.noSuchClass(46)) {
      try lesser.apply(IPEvent(on: next, .terminated(IPEnding(classes: [46]))))
    }
  }
}
