public import OCOPModel

/// An event of a case in the words of WIPO's standards ST.27, ST.61 and ST.87 (sự kiện tình trạng pháp lý).
///
/// The numbers of the standards' key events were not read. Until they are, an event has the code that the standards keep
/// for what cannot be mapped within a category: its letter and `00`.
public struct WIPOStatusEvent: Sendable, Hashable {
  /// The standard.
  public let standard: WIPOStandard
  /// The day.
  public let date: CivilDate
  /// Whether the application or title is alive after the event.
  public let isActive: Bool
  /// The stage before the event.
  public let from: WIPOStage
  /// The stage after it.
  public let to: WIPOStage
  /// The category.
  public let category: WIPOCategory.Letter
  /// The event's own name.
  public let national: String
  /// How well the code is established.
  public let confidence: Confidence

  /// The code's text, `state-stage-stage-key-detail-reserved-national`, such as `A-1-2-D00-D00-nap-accepted`.
  public var code: String {
    let key = "\(category.rawValue)00"
    return "\(isActive ? "A" : "N")-\(from.rawValue)-\(to.rawValue)-\(key)-\(key)-nap-\(national)"
  }
}

extension IPEvent.Kind {
  /// The categories to which an event belongs; the last of two only where nothing can be contested any more, and on
  /// the day from which that is so.
  public var wipoCategories: [WIPOCategory.Letter] {
    switch self {
    case .filed, .designated, .divided: [.a]
    case .formalityNotice, .accepted, .examinationRequested, .refusalIntended, .grantIntended, .suspended,
      .resumed, .reply, .objection, .priorityProved, .oppositionAnswered:
      [.d]
    case .notAccepted, .refused, .withdrawn: [.b]
    case .publishedApplication, .grantPublished: [.q]
    case .opposition, .observation: [.e]
    case .granted: [.f]
    case .feesPaid: [.u]
    case .renewed: [.m]
    case .surrendered, .terminated, .cancelled: [.h, .n]
    case .assigned, .licensed: [.s]
    case .applicantChanged: [.r]
    case .amendedRegulation, .amended: [.p]
    case .nonUseRequested, .useShown: [.l]
    case .complaint, .rejected, .upheld: [.v]
    case .extensionGranted, .obstacle: [.t]
    case .corrected: [.y]
    }
  }
}

extension IPCase {
  /// The case's events up to a day in WIPO's codes, as corrected by then, with what time alone brings: a title by the
  /// office's silence, the end of a term, and the last day on which an end could be contested.
  ///
  /// What was not known on the day is left out, so that without corrections an earlier answer begins a later one. A right
  /// without a standard gives none.
  ///
  /// - Throws: as ``status(on:under:)``.
  /// - Complexity: O(*events*).
  public func wipoStatusEvents(
    through day: CivilDate, under procedure: IPProcedure = .vietnam
  ) throws(IPCaseError) -> [WIPOStatusEvent] {
    guard let standard = WIPOStandard(for: facts.right) else { return [] }
    var coder = StatusCoder(standard, CaseFold(facts, under: procedure, keepingClosed: false), on: day)
    for event in try events(through: day) { try coder.code(event) }
    try coder.advance(to: day)
    return coder.events
  }
}

/// Walks through a history and codes what happens.
private struct StatusCoder {
  private let standard: WIPOStandard
  private var fold: CaseFold
  private var before: CaseStatus
  private(set) var events: [WIPOStatusEvent] = []
  /// The decision that ended the title, until nobody can contest it any more.
  private var ending: IPEvent.Kind?

  init(_ standard: WIPOStandard, _ fold: CaseFold, on day: CivilDate) {
    self.standard = standard
    self.fold = fold
    self.before = fold.status(on: day)
  }

  mutating func code(_ event: IPEvent) throws(IPCaseError) {
    try advance(to: event.date)
    try fold.apply(event)
    let after = fold.status(on: event.date)
    // A surrender is final: nobody contests it.
    let isFinal = event.kind == .surrendered
    for letter in event.kind.wipoCategories where letter != .n || isFinal {
      add(letter, event.date, after, event.kind.rawValue)
    }
    before = after
    switch after.state {
    case .terminated, .cancelled:
      if event.kind == .terminated || event.kind == .cancelled { ending = event.kind }
      // A court's answer may leave nothing to contest.
      if event.kind == .rejected, contestable().isEmpty { finish(on: event.date, after) }
    default: ending = nil
    }
  }

  /// Codes what time alone brings by a day.
  mutating func advance(to day: CivilDate) throws(IPCaseError) {
    try fold.advance(to: day)
    let after = fold.status(on: day)
    if before.granted == nil, let granted = after.granted {
      // Nothing else than the office's silence grants without an event.
      var titled = after
      (titled.state, titled.since) = (.registered, granted)
      add(.f, granted, titled, CaseStatus.Note.acceptedBySilence.rawValue)
      before = titled
    }
    if after.state == .expired, before.state != .expired, let since = after.since {
      add(.h, since, after, IPState.expired.rawValue)
      before = after
      add(.n, since, after, IPState.expired.rawValue)
    }
    before = after
    let periods = contestable()
    if ending != nil, after.complaint == nil, let last = periods.max(), last < day {
      finish(on: (try? last.adding(days: 1)) ?? last, after)
    }
  }

  /// The last days on which the decision can be taken further.
  private func contestable() -> [CivilDate] {
    fold.live.filter { $0.rule == .c1 || $0.rule == .c3 || $0.rule == .c4 }.map(\.due)
  }

  private mutating func finish(on day: CivilDate, _ after: CaseStatus) {
    guard let ending else { return }
    add(.n, day, after, ending.rawValue)
    self.ending = nil
  }

  private mutating func add(
    _ letter: WIPOCategory.Letter, _ date: CivilDate, _ after: CaseStatus, _ name: String
  ) {
    events.append(
      WIPOStatusEvent(
        standard: standard, date: date, isActive: after.state.isAlive || after.complaint != nil,
        from: WIPOStage(of: before), to: WIPOStage(of: after), category: letter, national: name,
        confidence: .unverified))
  }
}

#if !hasFeature(Embedded)
extension WIPOStatusEvent: Codable {}
#endif
