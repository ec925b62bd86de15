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
  /// The categories to which an event belongs; the last of two only where nothing can be contested any more.
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
  /// The case's events up to a day in WIPO's codes, as corrected; the end of a term that no event tells comes last.
  ///
  /// A right without a standard gives none.
  ///
  /// - Throws: as ``status(on:under:)``.
  /// - Complexity: O(*events*).
  public func wipoStatusEvents(
    through day: CivilDate, under procedure: IPProcedure = .vietnam
  ) throws(IPCaseError) -> [WIPOStatusEvent] {
    guard let standard = WIPOStandard(for: facts.right) else { return [] }
    var fold = CaseFold(facts, under: procedure, keepingClosed: false)
    var events: [WIPOStatusEvent] = []
    var before = fold.status(on: day)
    func add(_ letter: WIPOCategory.Letter, _ date: CivilDate, _ after: CaseStatus, _ name: String) {
      events.append(
        WIPOStatusEvent(
          standard: standard, date: date, isActive: after.state.isAlive || after.complaint != nil,
          from: WIPOStage(of: before), to: WIPOStage(of: after), category: letter, national: name,
          confidence: .unverified))
    }
    for event in try Self.effective(history[...]) where event.date <= day {
      try fold.apply(event)
      let after = fold.status(on: event.date)
      let letters = event.kind.wipoCategories
      // A final end is one that nobody can contest: a surrender.
      let isFinal = event.kind == .surrendered
      for letter in letters where letter != .n || isFinal {
        add(letter, event.date, after, event.kind.rawValue)
      }
      before = after
    }
    try fold.advance(to: day)
    let after = fold.status(on: day)
    if after.state == .expired, before.state != .expired, let since = after.since {
      add(.h, since, after, "expired")
      before = after
      add(.n, since, after, "expired")
    }
    return events
  }
}

#if !hasFeature(Embedded)
extension WIPOStatusEvent: Codable {}
#endif
