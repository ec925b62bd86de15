public import OCOPModel

/// A council's session on one product (phiên đánh giá của hội đồng): a value that changes by events, and replays from them.
///
/// ```swift
/// var session = try CouncilSession(CouncilOpening(council, product: tea, mode: .meeting, on: day), by: rater)
/// try session.submit(MemberSheet(member: "so-y-te", written: day, sheet), on: day)
/// session.findings  // two members 12 points apart, one without a sheet
/// try session.sendBack(["so-y-te", "so-cong-thuong"], reason: "…", on: day)
/// let minutes = try session.close(CouncilClosing(reasons: reasons), on: day)
/// minutes.conclusion.proposal  // .recognise
/// ```
///
/// A session holds the ``Rater`` of the form; what is stored is its ``log``. The rules of the session combine the sheets,
/// whatever rules the rater was made with.
public struct CouncilSession: Sendable {
  /// The rater of the form, with the session's rules.
  public let rater: Rater
  /// What the session was opened with, and what happened since.
  public private(set) var log: CouncilLog

  var state: CouncilState

  /// Opens a session.
  ///
  /// - Throws: ``CouncilSessionError`` for a day before the council was set up, or a composition of another level.
  public init(_ opening: CouncilOpening, by rater: Rater) throws(CouncilSessionError) {
    let council = opening.council
    guard opening.on >= council.setUp else {
      throw .beforeCouncil(opening.on, setUp: council.setUp)
    }
    if let level = opening.composition?.level, level != council.level {
      throw .otherLevel(level, expected: council.level)
    }
    self.rater = Rater(rater, rules: opening.rules.scoring)
    log = CouncilLog(opening, by: rater)
    state = CouncilState(opening)
  }

  /// Brings a stored session back to the state it had.
  ///
  /// - Throws: ``CouncilReplayError`` that names the event which cannot have happened, or another form than the session's.
  /// - Complexity: O(*e* + *m* · *n*) for *e* events, *m* members and *n* criteria.
  public init(replaying log: CouncilLog, by rater: Rater) throws(CouncilReplayError) {
    do {
      try self.init(log.opening, by: rater)
    } catch {
      throw CouncilReplayError(event: nil, error: error)
    }
    let (opened, given) = ("\(log.regime) \(log.setID)", "\(self.log.regime) \(self.log.setID)")
    guard opened == given else {
      throw CouncilReplayError(event: nil, error: .otherForm(opened: opened, given: given))
    }
    for (index, event) in log.events.enumerated() {
      do {
        try apply(event)
      } catch {
        throw CouncilReplayError(event: index, error: error)
      }
    }
  }

  /// What the session was opened with.
  public var opening: CouncilOpening { log.opening }

  /// The council.
  public var council: Council { log.opening.council }

  /// How the council works now.
  public var mode: CouncilMode { state.mode }

  /// Whether the session was closed.
  public var isClosed: Bool { state.minutes != nil }

  /// The minutes of a closed session; `nil` before.
  public var minutes: CouncilMinutes? { state.minutes }

  /// The members' current sheets that are not set aside, in the council's order.
  public var sheets: [MemberSheet] { council.members.compactMap { state.sheets[$0.id] } }

  /// The sheets whose place a later one of the same member took, in the order in which they came in.
  public var supersededSheets: [MemberSheet] { state.superseded }

  /// The sheets that were set aside for a conflict of interest, in order.
  public var sheetsSetAside: [MemberSheet] { state.setAside }

  /// The declared conflicts of interest, in order.
  public var conflicts: [ConflictOfInterest] { state.conflicts }

  /// The sheets that enter the mean, in the council's order, for a rating with evidence or another of your own.
  public var panel: [ScoreSheet] { scored.counted.map(\.sheet.sheet) }

  /// The rating of the sheets that enter the mean; `nil` while there is none.
  public var rating: Rating? { scored.counted.isEmpty ? nil : try? rate(scored.counted) }

  /// Does what an event says, or leaves the session as it is.
  ///
  /// - Throws: ``CouncilSessionError`` that names the member, the value and the rule.
  public mutating func apply(_ event: CouncilEvent) throws(CouncilSessionError) {
    if case .closed(let closing) = event.kind {
      try close(closing, on: event.on)
    } else {
      try check(event)
      take(event)
    }
  }

  private mutating func take(_ event: CouncilEvent) {
    state.take(event)
    log.events.append(event)
  }
}

extension CouncilSession {
  /// Takes a member's sheet in; an earlier one of the member is kept as superseded.
  ///
  /// - Throws: ``CouncilSessionError`` for a member who may not score, a date that cannot be, or answers that the form
  ///   does not have.
  public mutating func submit(_ sheet: MemberSheet, on day: CivilDate) throws(CouncilSessionError) {
    try apply(CouncilEvent(.sheet(sheet), on: day))
  }

  /// Takes a member's declaration of a conflict of interest in; the member's sheet is set aside.
  ///
  /// - Throws: ``CouncilSessionError`` for someone outside the council, or a second declaration.
  public mutating func declare(_ conflict: ConflictOfInterest, on day: CivilDate) throws(CouncilSessionError)
  {
    try apply(CouncilEvent(.conflict(conflict), on: day))
  }

  /// Records who takes part in the meeting.
  ///
  /// - Throws: ``CouncilSessionError`` for someone outside the council.
  public mutating func record(
    attendance members: [ID<CouncilMember>],
    on day: CivilDate
  ) throws(CouncilSessionError) {
    try apply(CouncilEvent(.attendance(members), on: day))
  }

  /// Sends sheets back to their members for scoring again; they count until new ones come in, as an open finding.
  ///
  /// - Throws: ``CouncilSessionError`` for a member without a sheet, or no reason.
  public mutating func sendBack(
    _ members: [ID<CouncilMember>],
    reason: String,
    on day: CivilDate
  ) throws(CouncilSessionError) {
    try apply(CouncilEvent(.sentBack(SendBack(members, reason: reason)), on: day))
  }

  /// Calls a council that works by written opinions to a meeting.
  ///
  /// - Throws: ``CouncilSessionError/meetsAlready``.
  public mutating func callMeeting(_ reason: MeetingReason, on day: CivilDate) throws(CouncilSessionError) {
    try apply(CouncilEvent(.meetingCalled(reason), on: day))
  }

  /// States which elimination notes apply, in place of what was stated before.
  ///
  /// - Throws: ``CouncilSessionError/unknownElimination(_:)``.
  public mutating func record(
    eliminations places: [EliminationPlace],
    on day: CivilDate
  ) throws(CouncilSessionError) {
    try apply(CouncilEvent(.eliminations(places), on: day))
  }

  /// Records a member's opinion against the result.
  ///
  /// - Throws: ``CouncilSessionError`` for someone outside the council, or no words.
  public mutating func record(dissent: DissentingOpinion, on day: CivilDate) throws(CouncilSessionError) {
    try apply(CouncilEvent(.dissent(dissent), on: day))
  }

  /// Closes the session and draws its minutes up.
  ///
  /// - Parameters:
  ///   - closing: The reasons for closing over what is open.
  ///   - day: The day.
  /// - Returns: The minutes.
  /// - Throws: ``CouncilSessionError/openFindings(_:)`` with every finding for which no reason is given;
  ///   ``CouncilSessionError`` where nothing counts or the star level is open, which no reason helps.
  @discardableResult
  public mutating func close(
    _ closing: CouncilClosing = CouncilClosing(),
    on day: CivilDate
  ) throws(CouncilSessionError) -> CouncilMinutes {
    let event = CouncilEvent(.closed(closing), on: day)
    try check(event)
    let minutes = try minutes(closing, on: day)
    state.minutes = minutes
    take(event)
    return minutes
  }
}

extension CouncilSession: Equatable {
  /// Whether two sessions have the same history by the same form, and so the same state.
  public static func == (left: CouncilSession, right: CouncilSession) -> Bool {
    left.log == right.log && left.state == right.state && left.rater.criteria == right.rater.criteria
  }
}

/// Where a session stands.
struct CouncilState: Sendable, Hashable {
  var mode: CouncilMode
  var meetingReason: MeetingReason?
  var attendance: Set<ID<CouncilMember>>?
  var sheets: [ID<CouncilMember>: MemberSheet] = [:]
  var superseded: [MemberSheet] = []
  var setAside: [MemberSheet] = []
  var conflicts: [ConflictOfInterest] = []
  var sentBack: [SendBack] = []
  /// The members whose sheets were sent back, and who sent no new one.
  var awaited: Set<ID<CouncilMember>> = []
  var eliminations: [EliminationPlace] = []
  var dissent: [DissentingOpinion] = []
  var minutes: CouncilMinutes?
  var lastDay: CivilDate

  init(_ opening: CouncilOpening) {
    mode = opening.mode
    lastDay = opening.on
  }

  func hasConflict(_ member: ID<CouncilMember>) -> Bool { conflicts.contains { $0.member == member } }

  /// Takes in an event that was checked; closing is drawn up by the session.
  mutating func take(_ event: CouncilEvent) {
    lastDay = event.on
    switch event.kind {
    case .sheet(let sheet):
      if let earlier = sheets.updateValue(sheet, forKey: sheet.member) { superseded.append(earlier) }
      awaited.remove(sheet.member)
    case .conflict(let conflict):
      conflicts.append(conflict)
      if let sheet = sheets.removeValue(forKey: conflict.member) { setAside.append(sheet) }
      awaited.remove(conflict.member)
    case .attendance(let members): attendance = Set(members)
    case .sentBack(let request):
      sentBack.append(request)
      awaited.formUnion(request.members)
    case .meetingCalled(let reason): (mode, meetingReason) = (.meeting, reason)
    case .eliminations(let places): eliminations = Set(places).sorted()
    case .dissent(let opinion): dissent.append(opinion)
    case .closed: break
    }
  }
}

extension Rater {
  /// The same form rated by other rules.
  init(_ rater: Rater, rules: CouncilRules) {
    regime = rater.regime
    criteria = rater.criteria
    plan = rater.plan
    self.rules = rules
  }
}
