import OCOPModel

/// A case's history, walked through event by event: the state, and the periods that run.
///
/// Time moves a case as well as events do: a term passes, a grace ends, silence accepts. ``advance(to:)`` does that
/// before each event and at the end.
struct CaseFold {
  let facts: CaseFacts
  let procedure: IPProcedure
  /// Whether periods that no longer run are kept for a full list.
  let keepsClosed: Bool

  var state = IPState.draft
  var since: CivilDate?
  /// The day up to which the history was walked.
  var reached: CivilDate?
  var filed: CivilDate?
  var accepted: CivilDate?
  var published: CivilDate?
  var granted: CivilDate?
  var expiry: CivilDate?
  var terms = 0
  var lostClasses: [Int] = []
  var intendedExclusions: [Int] = []
  var oppositions = 0
  var firstOpposition: CivilDate?
  var observations = 0
  /// The days that the formality check had left when a notice of defects interrupted it.
  var formalityLeft: Int?
  var hasReplied = false
  var hasPaid = false
  var grantIsPublished = false
  var examinationRequested: CivilDate?
  var stateBeforeSuspension: IPState?
  var restedOn: CivilDate?
  /// What a decision that can be contested found.
  var contested: ContestedDecision?
  /// What the end of a grace found, until an obstacle is proved.
  var lapse: ContestedDecision?
  /// The days lost to obstacles so far, each counted once.
  var lostDays: [DatePeriod] = []
  var complaint: IPComplaint.Stage?
  var answeredStages: [IPComplaint.Stage] = []
  var notes: [CaseStatus.Note] = []

  /// How many periods are kept before those that passed are put away.
  var sweepAt = 24
  /// The periods that run, or passed without an answer not long ago.
  var live: [CaseDeadline] = []
  /// The periods that were answered or fell away.
  var closed: [CaseDeadline] = []

  init(_ facts: CaseFacts, under procedure: IPProcedure, keepingClosed: Bool) {
    self.facts = facts
    // A right abroad carries its status and dates, and none of our law.
    self.procedure = facts.jurisdiction.isVietnam ? procedure : .abroad
    self.keepsClosed = keepingClosed
  }

  /// Whether the library counts periods for the case.
  var isGoverned: Bool { facts.jurisdiction.isVietnam }
}

// MARK: Events

extension CaseFold {
  mutating func apply(_ event: IPEvent) throws(IPCaseError) {
    try advance(to: event.date)
    let step = try step(for: event)
    try check(event)
    if event.kind == .filed { try beginBeforeFiling(on: event.date) }
    if event.kind == .formalityNotice {
      formalityLeft = live.last { $0.rule == .f1 }.map { max(0, event.date.days(to: $0.nominal)) }
    }
    if event.kind == .renewed, live.contains(where: { $0.rule.isTerm && $0.due >= event.date }) {
      // The term's last day moved past the expiry: no surcharge is due.
      voidLive(.n2, on: event.date)
    }
    if event.kind == .grantIntended {
      // The office thought better of it: no reply is awaited any more.
      voidLive(.s4, on: event.date)
    }
    let found = event.kind.isContestable ? snapshot : nil
    if !isPartial(event) { answer(step.answers, by: event) }
    if step.others == .end, !isPartial(event) { endAll(on: event.date) }
    if let found { contest(found) }
    if step.others == .rest { restedOn = event.date }
    let previous = state
    try enter(event, by: step)
    for rule in step.begins { try begin(rule, by: event) }
    if state != previous { since = event.date }
    try examineIfRequested(event)
  }

  /// The step that an event takes, or why there is none.
  private func step(for event: IPEvent) throws(IPCaseError) -> CompiledStep {
    let kind = event.kind
    let right = facts.right
    let steps = procedure.steps(kind, from: kind.isReply ? procedureState : state, for: right)
    let filingRegime = IPRegime.governing(filed ?? event.date)
    for step in steps {
      let regime = step.basis == .act ? IPRegime.governing(event.date) : filingRegime
      if step.isKnown(to: regime, by: facts.route) { return step }
    }
    throw refusal(of: kind, on: event.date, filingRegime: filingRegime)
  }

  private func refusal(of kind: IPEvent.Kind, on day: CivilDate, filingRegime: IPRegime) -> IPCaseError {
    let elsewhere = procedure.transitions.filter { $0.event == kind && $0.rights.contains(facts.right) }
    guard !elsewhere.isEmpty else { return .impossibleForRight(kind, facts.right) }
    guard elsewhere.contains(where: { $0.routes.contains(facts.route) }) else {
      return .impossibleForRoute(kind, facts.route)
    }
    if !state.isAlive { return .afterEnd(kind, state, since: since) }
    let known = elsewhere.contains {
      $0.regimes.contains($0.basis == .act ? IPRegime.governing(day) : filingRegime)
    }
    if known, kind == .filed, let filed { return .duplicate(kind, filed) }
    let allowed = procedure.allowed(from: state, facts, filedOn: filed, on: day)
    guard known else { return .eventUnknownToRegime(kind, filingRegime, allowed: allowed) }
    return .notAllowed(kind, in: state, allowed: allowed)
  }

  /// Sets what the event tells, and the state to which it leads.
  private mutating func enter(_ event: IPEvent, by step: CompiledStep) throws(IPCaseError) {
    let day = event.date
    switch event.action {
    case .filed: filed = day
    case .accepted: accepted = day
    case .publishedApplication: published = day
    case .examinationRequested: examinationRequested = day
    case .reply: if procedureState == .refusalIntended { hasReplied = true }
    case .extensionGranted: try extend(on: day)
    case .opposition: recordOpposition(on: day)
    case .observation: observations += 1
    case .grantIntended(let notice): (hasPaid, intendedExclusions) = (false, notice.excludedClasses)
    case .feesPaid: hasPaid = true
    case .granted:
      granted = day
      if isRenewable || facts.right.isPatent { terms = 1 }
      lose(intendedExclusions)
    case .grantPublished: grantIsPublished = true
    case .renewed: terms += 1
    case .suspended: stateBeforeSuspension = state
    case .resumed: endRest(on: day)
    case .terminated(let ending), .cancelled(let ending): lose(ending.classes)
    case .complaint(let complaint): self.complaint = complaint.stage
    case .rejected, .upheld: closeComplaint()
    case .obstacle(let period, _):
      reopenGrace()
      pushBack(by: period)
    default: break
    }
    switch step.target {
    case .same: break
    case .state(let next) where state == .suspended && event.kind.isReply: stateBeforeSuspension = next
    case .state(let next): if !isPartial(event) { state = next }
    case .before: try goBack(on: event)
    }
    if event.kind == .granted || event.kind == .renewed { try setExpiry() }
  }

  /// The state in which a suspension found the case, whose notices can be answered while it rests.
  var procedureState: IPState { state == .suspended ? stateBeforeSuspension ?? state : state }

  /// What a step that may be undone finds.
  var snapshot: ContestedDecision {
    ContestedDecision(state: state, live: live, closedBefore: closed.count, lostClasses: lostClasses)
  }

  /// A new decision can be contested from the first stage on.
  private mutating func contest(_ found: ContestedDecision) {
    contested = found
    contested?.closedAfter = closed.count
    (complaint, answeredStages) = (nil, [])
  }

  private func isPartial(_ event: IPEvent) -> Bool {
    switch event.action {
    case .terminated(let ending), .cancelled(let ending): ending.isPartial
    default: false
    }
  }

  private mutating func lose(_ classes: [Int]) {
    for number in classes where !lostClasses.contains(number) { lostClasses.append(number) }
  }

  private mutating func recordOpposition(on day: CivilDate) {
    if isOppositionOpen(on: day) {
      oppositions += 1
      if firstOpposition == nil { firstOpposition = day }
    } else {
      observations += 1
      note(.oppositionAsObservation)
    }
  }

  func isOppositionOpen(on day: CivilDate) -> Bool {
    live.contains { $0.rule.isOpposition && $0.due >= day }
  }

  private mutating func closeComplaint() {
    if let complaint { answeredStages.append(complaint) }
    complaint = nil
  }

  /// Back to where a suspension or a contested decision found the case.
  private mutating func goBack(on event: IPEvent) throws(IPCaseError) {
    if event.kind == .resumed {
      state = stateBeforeSuspension ?? .examining
      stateBeforeSuspension = nil
      return
    }
    for rule in [PeriodRule.ID.c1, .c3, .c4] { voidLive(rule, on: event.date) }
    switch state {
    case .notAccepted:
      state = .filed
    case .refused:
      state = .examining
      try begin(.s6, by: event)
    default: revive()
    }
  }

  /// The title, or the part of it, was never lost: what ran when it ended runs on.
  private mutating func revive() {
    guard let found = contested else { return }
    lostClasses = found.lostClasses
    if state == .terminated || state == .cancelled { undo(to: found) }
  }

  private mutating func undo(to found: ContestedDecision) {
    state = found.state
    live = found.live
    if closed.count >= found.closedAfter { closed.removeSubrange(found.closedBefore..<found.closedAfter) }
  }

  /// An obstacle is proved after the grace that it ate into has passed.
  private mutating func reopenGrace() {
    guard state == .expired, let found = lapse else { return }
    undo(to: found)
    since = expiry.flatMap { try? $0.adding(days: 1) }
    lapse = nil
  }

  mutating func note(_ note: CaseStatus.Note) {
    if !notes.contains(note) { notes.append(note) }
  }

  /// A patent is examined when it is both published and asked for.
  private mutating func examineIfRequested(_ event: IPEvent) throws(IPCaseError) {
    guard facts.right.isPatent, state == .published, examinationRequested != nil else { return }
    state = .examining
    since = event.date
    try begin(.s9, by: event)
  }
}

/// What a step found that can be undone: a decision that is contested, a grace that passed.
struct ContestedDecision: Sendable {
  let state: IPState
  let live: [CaseDeadline]
  /// The places of the periods that the decision closed.
  let closedBefore: Int
  var closedAfter = 0
  let lostClasses: [Int]
}

extension IPEvent.Kind {
  /// Whether the event answers a notice of the office.
  var isReply: Bool {
    self == .reply || self == .extensionGranted || self == .feesPaid || self == .objection
  }

  /// Whether the event is a decision that a party can contest.
  var isContestable: Bool {
    self == .refused || self == .notAccepted || self == .terminated || self == .cancelled
  }
}

extension IPRight {
  /// The rule of the right's terms; a right without terms has no such rule.
  var term: PeriodRule.ID { isMark ? .v1 : isPatent ? .v4 : .v2 }
}

extension PeriodRule.ID {
  /// Whether the period is one in which third parties may oppose.
  var isOpposition: Bool { self == .o1 || self == .o2 || self == .o3 || self == .o6 }
  /// Whether the period is a term of a title, which never moves.
  var isTerm: Bool { self == .v1 || self == .v2 || self == .v4 }
}
