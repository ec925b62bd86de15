public import OCOPModel

/// A right on its way from application to title and renewal (vụ việc sở hữu trí tuệ): facts and a history of events.
///
/// ```swift
/// var mark = try IPCase(id: ID("TM-1"), CaseFacts(right: .trademark), [IPEvent(on: filed, .filed)])
/// try mark.apply(IPEvent(on: accepted, .accepted))
/// try mark.status(on: day).state  // .accepted
/// ```
///
/// A case holds no status of its own: what it is on a day follows from the events up to that day, under a procedure.
public struct IPCase: Sendable, Hashable {
  /// The case's identifier.
  public let id: ID<IPCase>
  /// What the procedure needs to know of it.
  public let facts: CaseFacts
  /// What happened, in the order of its recording; nothing is erased.
  public private(set) var history: [IPEvent]

  /// Creates a case from its facts and the events so far.
  ///
  /// - Throws: ``IPCaseError`` for an event that the procedure does not allow where it stands.
  /// - Complexity: O(*events*), and once more for every correction.
  public init(
    id: ID<IPCase>, _ facts: CaseFacts, _ history: [IPEvent] = [], under procedure: IPProcedure = .vietnam
  ) throws(IPCaseError) {
    guard facts.route.isOpen(to: facts.right) else { throw .wrongRoute(facts.route, facts.right) }
    self.id = id
    self.facts = facts
    self.history = history
    try check(under: procedure)
  }

  /// Records an event.
  ///
  /// - Throws: ``IPCaseError`` for an event that the procedure does not allow; the case stays as it was.
  /// - Complexity: O(*events*), and once more for every correction.
  public mutating func apply(_ event: IPEvent, under procedure: IPProcedure = .vietnam) throws(IPCaseError) {
    var longer = self
    longer.history.append(event)
    try longer.check(under: procedure)
    self = longer
  }

  /// Where the case stands at the end of a day, by the events up to that day alone.
  ///
  /// - Throws: ``IPCaseError`` only for a case that was recorded under another procedure, or decoded, and does not
  ///   hold under this one.
  /// - Complexity: O(*events*).
  public func status(on day: CivilDate, under procedure: IPProcedure = .vietnam) throws(IPCaseError)
    -> CaseStatus
  {
    try fold(to: day, under: procedure, keepingClosed: false).status(on: day)
  }

  /// The periods that run on a day, in the order of their due days and then their rules.
  ///
  /// - Throws: as ``status(on:under:)``.
  /// - Complexity: O(*events* + *d* log *d*) for *d* open periods.
  public func deadlines(
    on day: CivilDate, under procedure: IPProcedure = .vietnam
  ) throws(IPCaseError) -> [CaseDeadline] {
    try fold(to: day, under: procedure, keepingClosed: false).deadlines(on: day, onlyOpen: true)
  }

  /// The applicant's and owner's periods that passed without an answer, however long ago, and that the case, still alive, waits for.
  ///
  /// Those are the periods of the rules that say so (``PeriodRule/isAwaitedAfterEnd``): replies to notices, the fees of a grant, the
  /// request for examination, evidence of use and, before the filing, a priority or a disclosure. A complaint that was let go, a
  /// priority that was not proved or an opposition that was not answered is waited for by nobody, and the grace takes the place
  /// of a term.
  ///
  /// - Throws: as ``status(on:under:)``.
  public func overdue(
    on day: CivilDate, under procedure: IPProcedure = .vietnam
  ) throws(IPCaseError) -> [CaseDeadline] {
    let fold = try fold(to: day, under: procedure, keepingClosed: false)
    guard fold.state.isAlive else { return [] }
    return fold.deadlines(on: day, onlyOpen: false).filter {
      $0.outcome == .missed && procedure.rule($0.rule, for: facts.right)?.isAwaitedAfterEnd ?? false
    }
  }

  /// Every period that ever ran up to a day, with what became of it.
  ///
  /// - Throws: as ``status(on:under:)``.
  public func allDeadlines(
    on day: CivilDate, under procedure: IPProcedure = .vietnam
  ) throws(IPCaseError) -> [CaseDeadline] {
    try fold(to: day, under: procedure, keepingClosed: true).deadlines(on: day, onlyOpen: false)
  }
}

extension IPCase {
  /// What happened by a day, as corrected by then, in the order of the days; corrections themselves are left out.
  ///
  /// - Throws: ``IPCaseError`` only for a case that was decoded, with a correction that does not hold.
  /// - Complexity: O(*events*), and O(*events* log *events*) with corrections.
  public func events(through day: CivilDate) throws(IPCaseError) -> [IPEvent] {
    Array(try Self.effective(history.prefix { $0.date <= day }))
  }

  /// Both answers of one walk through the history.
  func answers(
    on day: CivilDate, under procedure: IPProcedure, onlyOpen: Bool = true
  ) throws(IPCaseError) -> (status: CaseStatus, deadlines: [CaseDeadline]) {
    let fold = try fold(to: day, under: procedure, keepingClosed: !onlyOpen)
    return (fold.status(on: day), fold.deadlines(on: day, onlyOpen: onlyOpen))
  }

  private func check(under procedure: IPProcedure) throws(IPCaseError) {
    var last: CivilDate?
    for event in history {
      if let last, event.date < last {
        let filed = history.first { $0.kind == .filed }?.date
        if let filed, event.date < filed { throw .beforeFiling(event.kind, event.date, filed: filed) }
        throw .outOfOrder(event.kind, event.date, after: last)
      }
      last = event.date
    }
    try Self.checkDistinct(history)
    for place in history.indices where history[place].kind == .corrected {
      _ = try folded(history[...place], under: procedure)
    }
    _ = try folded(history[...], under: procedure)
  }

  private func fold(
    to day: CivilDate, under procedure: IPProcedure, keepingClosed: Bool
  ) throws(IPCaseError) -> CaseFold {
    var end = history.endIndex
    while end > history.startIndex, history[end - 1].date > day { end -= 1 }
    var fold = try folded(history[..<end], under: procedure, keepingClosed: keepingClosed)
    try fold.advance(to: day)
    return fold
  }

  private func folded(
    _ events: ArraySlice<IPEvent>, under procedure: IPProcedure, keepingClosed: Bool = false
  ) throws(IPCaseError) -> CaseFold {
    var fold = CaseFold(facts, under: procedure, keepingClosed: keepingClosed)
    for event in try Self.effective(events) { try fold.apply(event) }
    return fold
  }

  /// The events that count: as corrected, where there are corrections.
  private static func effective(_ events: ArraySlice<IPEvent>) throws(IPCaseError) -> ArraySlice<IPEvent> {
    guard events.contains(where: { $0.kind == .corrected }) else { return events }
    let corrected = try corrected(events)
    try checkDistinct(corrected)
    return corrected[...]
  }

  /// An entry that says what another of its day says in every field was entered twice.
  private static func checkDistinct(_ events: [IPEvent]) throws(IPCaseError) {
    var ofDay: Set<IPEvent> = []
    var day: CivilDate?
    for (place, event) in events.enumerated() {
      // Hashing is kept for the days that have several events.
      let isFirst = event.date != day
      day = event.date
      let next = place + 1
      if isFirst {
        if !ofDay.isEmpty { ofDay.removeAll(keepingCapacity: true) }
        guard next < events.count, events[next].date == event.date else { continue }
      }
      guard ofDay.insert(event).inserted else { throw .duplicate(event.kind, event.date) }
    }
  }

  /// The events as corrected, in the order of their days; of one day in the order of recording.
  private static func corrected(_ events: ArraySlice<IPEvent>) throws(IPCaseError) -> [IPEvent] {
    var kept: [IPEvent?] = []
    for event in events {
      kept.append(event)
      guard case .corrected(let correction) = event.action else { continue }
      try event.checkPosting()
      kept[kept.count - 1] = nil
      switch correction {
      case .added(let event): kept[kept.count - 1] = event
      case .struck(let place): kept[try entry(place, in: kept, of: events)] = nil
      case .replaced(let place, let event): kept[try entry(place, in: kept, of: events)] = event
      }
      if let told = correctedEvent(correction) {
        if told.kind == .corrected { throw .correctsCorrection(kept.count - 1) }
        guard told.date <= event.date else { throw .outOfOrder(told.kind, told.date, after: event.date) }
      }
    }
    return kept.compactMap { $0 }.enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map(\.element)
  }

  private static func correctedEvent(_ correction: IPCorrection) -> IPEvent? {
    switch correction {
    case .added(let event), .replaced(_, let event): event
    case .struck: nil
    }
  }

  private static func entry(
    _ place: Int, in kept: [IPEvent?], of events: ArraySlice<IPEvent>
  ) throws(IPCaseError) -> Int {
    guard kept.indices.contains(place) else { throw .noSuchEntry(place, entries: kept.count - 1) }
    switch events[events.startIndex + place].action {
    case .corrected(.added): return place
    case .corrected: throw .correctsCorrection(place)
    default: return place
    }
  }
}

#if !hasFeature(Embedded)
/// A decoded case is checked when it is first asked for its status, under the procedure that it is asked under.
extension IPCase: Codable {}
#endif
