public import OCOPModel

/// The files that wait at one desk on a day (hồ sơ tồn tại từng bàn).
public struct DossierDesk: Sendable, Hashable {
  /// A dossier that waits.
  public struct Waiting: Sendable, Hashable {
    /// The dossier.
    public let dossier: ID<Dossier>
    /// Where it stands.
    public let state: DossierState
    /// The day on which it came to the desk; `nil` for a draft.
    public let since: CivilDate?
    /// How many days it has been there; 0 for a draft.
    public let age: Int
    /// What must be done with it.
    public let actions: [NextAction]

    /// Whether a day by which something must be done has passed.
    public var isOverdue: Bool { actions.contains(where: \.isOverdue) }
    /// The day by which something must be done, where one is set.
    public var due: CivilDate? { actions.compactMap(\.due).min() }
  }

  /// Who must act.
  public let actor: DossierActor
  /// The files, the one that has waited longest first, then by their identifiers.
  public let waiting: [Waiting]

  /// The files for which a day has passed.
  public var overdue: [Waiting] { waiting.filter(\.isOverdue) }
  /// The age in days of the file that has waited longest.
  public var oldest: Int { waiting.map(\.age).max() ?? 0 }
}

/// All desks of a procedure with the files that wait at them, on a day (tình hình hồ sơ).
///
/// ```swift
/// let queue = try DossierQueue(dossiers, on: today, calendar: .vietnam(.stateBodies))
/// queue[.commune]?.overdue.count
/// ```
public struct DossierQueue: Sendable, Hashable {
  /// The day.
  public let day: CivilDate
  /// The desks at which files wait, from the owner up.
  public let desks: [DossierDesk]
  /// How many of the dossiers wait for nobody: closed, or withdrawn.
  public let closed: Int
  /// The dossiers, in the order given, for which no source settles what is next.
  public let unsettled: [ID<Dossier>]

  /// Sorts dossiers by the desk at which they wait; one for which two may act waits at the first of them.
  ///
  /// - Parameters:
  ///   - dossiers: The dossiers.
  ///   - day: The day.
  ///   - calendar: The working days of state bodies.
  ///   - rounds: The rounds by which they are assessed, where known.
  /// - Throws: ``OCOPModel/WorkingCalendarError`` where a deadline runs past the end of the calendar.
  /// - Complexity: O(*e* + *n* log *n*) for *n* dossiers with *e* events.
  public init(
    _ dossiers: [Dossier],
    on day: CivilDate,
    calendar: WorkingCalendar,
    rounds: RoundPlan? = nil
  ) throws(WorkingCalendarError) {
    var files: [DossierActor: [DossierDesk.Waiting]] = [:]
    var closed = 0
    var unsettled: [ID<Dossier>] = []
    for dossier in dossiers {
      let actions = try dossier.nextActions(on: day, calendar: calendar, rounds: rounds)
      guard !dossier.state.isClosed else {
        closed += 1
        continue
      }
      guard !dossier.isUnsettled(on: day), let actor = actions.first?.actors.first else {
        unsettled.append(dossier.id)
        continue
      }
      let since = dossier.remadeSince(day) ?? dossier.arrival(at: actor)
      files[actor, default: []].append(
        DossierDesk.Waiting(
          dossier: dossier.id, state: dossier.state, since: since, age: max(0, since?.days(to: day) ?? 0),
          actions: actions))
    }
    self.day = day
    self.closed = closed
    self.unsettled = unsettled
    self.desks = DossierActor.allCases.compactMap { actor in
      files[actor].map { DossierDesk(actor: actor, waiting: $0.sorted(by: DossierDesk.waitsLonger)) }
    }
  }

  /// The desk of someone, or `nil` where nothing waits.
  public subscript(actor: DossierActor) -> DossierDesk? { desks.first { $0.actor == actor } }
}

extension DossierDesk {
  fileprivate static func waitsLonger(_ one: Waiting, _ other: Waiting) -> Bool {
    one.age == other.age ? one.dossier < other.dossier : one.age > other.age
  }
}

extension Dossier {
  /// The day since which the owner is to make the dossier anew, or `nil` where the time of its procedure has not passed.
  fileprivate func remadeSince(_ day: CivilDate) -> CivilDate? {
    closedSince(day, procedure)?.lastDay.flatMap { try? $0.adding(days: 1) }.map { past in
      max(past, stateSince ?? past)
    }
  }

  /// The day since which someone must act without a break, or `nil` for a draft.
  fileprivate func arrival(at actor: DossierActor) -> CivilDate? {
    var replayed = self
    replayed.restart()
    var since: CivilDate?
    for event in history {
      guard (try? replayed.apply(event)) != nil else { break }
      if replayed.allowedSteps.duties.first?.actors.first != actor {
        since = nil
      } else if since == nil {
        since = event.day
      }
    }
    return since
  }
}

extension DossierDesk: Codable {}
extension DossierDesk.Waiting: Codable {}
extension DossierQueue: Codable {}
