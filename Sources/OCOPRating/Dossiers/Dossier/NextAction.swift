public import OCOPModel

/// What must be done with a dossier next (việc cần làm): by whom, by when, and why.
public struct NextAction: Sendable, Hashable {
  /// A day by which something must be done, and what sets it.
  public struct Limit: Sendable, Hashable {
    /// The last day.
    public let lastDay: CivilDate
    /// How far the calendar is settled over the days that were counted.
    public let certainty: CalendarCertainty
    /// What sets the day.
    public let reason: Bilingual
    /// The place in the law.
    public let citation: Citation
    /// What is read where the law does not say what follows when the day has passed.
    public let ifMissed: Interpretation?
  }

  /// Who must act; any of them may.
  public let actors: [DossierActor]
  /// What they must do.
  public let event: DossierEvent.Kind
  /// What the same people may do instead.
  public let alternatives: [DossierEvent.Kind]
  /// The days by which it must be done, the earliest first; none where no time is set.
  public let limits: [Limit]
  /// Why no day is set, where none is.
  public let untimed: Bilingual?
  /// Whether a day by which it must be done has passed.
  public let isOverdue: Bool
  /// What must be there before it can be done.
  public let missing: [MissingItem]
  /// The place in the law that asks for it.
  public let citation: Citation
  /// How well the step is established.
  public let confidence: Confidence
  /// The reading that the step rests on, where the law is silent.
  public let reading: Interpretation?

  /// The day by which it must be done, the earliest of the limits.
  public var due: CivilDate? { limits.first?.lastDay }

  /// The action in a sentence, for a list of tasks.
  public func text(in language: Language) -> String {
    let names = actors.map { $0.name[language] }
    let who = names.joined(separator: language == .vietnamese ? " hoặc " : " or ")
    var text = "\(who): \(event.task[language])"
    if let limit = limits.first {
      text += language == .vietnamese ? ", hạn \(limit.lastDay)" : " by \(limit.lastDay)"
      text += " (\(limit.reason[language]); \(limit.citation.text(in: language)))"
    } else {
      text += " (\(citation.text(in: language)))"
    }
    if isOverdue { text += language == .vietnamese ? " – QUÁ HẠN" : " – OVERDUE" }
    return text
  }
}

extension Dossier {
  /// Who must do what next, by which day, and why.
  ///
  /// What the council's result excludes is left out; what people may do but need not (return, withdraw, dispute) stands
  /// under ``NextAction/alternatives`` of those who must act.
  ///
  /// - Parameters:
  ///   - day: The day on which is asked.
  ///   - calendar: The working days of state bodies.
  /// - Returns: What must be done, in the order of the procedure's table; nothing once the dossier is closed.
  /// - Throws: ``OCOPModel/WorkingCalendarError`` where a deadline runs past the end of the calendar.
  public func nextActions(
    on day: CivilDate,
    calendar: WorkingCalendar
  ) throws(WorkingCalendarError) -> [NextAction] {
    let procedure = procedure
    let allowed = allowedSteps
    let limits = try limits(on: day, procedure, calendar)
    return allowed.duties.map { step in
      NextAction(
        actors: step.actors,
        event: step.event,
        alternatives: allowed.filter { other in
          other.event != step.event && other.actors.contains(where: step.actors.contains)
        }.map(\.event),
        limits: limits,
        untimed: limits.isEmpty ? untimed(procedure) : nil,
        isOverdue: limits.first.map { $0.lastDay < day } ?? false,
        missing: missing(for: step),
        citation: step.citation,
        confidence: step.confidence,
        reading: step.reading.flatMap(procedure.interpretation)
      )
    }
  }

  /// What must be there before a step can be taken.
  private func missing(for step: RatingProcedure.Step) -> [MissingItem] {
    switch step.event {
    case .filed, .resubmitted, .assessed, .checked:
      step.rules.contains(.fileComplete) || step.actors.contains(.owner) ? missingItems : []
    case .forwarded: missingItems(nil, for: step)
    default: []
    }
  }

  private func limits(
    on day: CivilDate,
    _ procedure: RatingProcedure,
    _ calendar: WorkingCalendar
  ) throws(WorkingCalendarError) -> [NextAction.Limit] {
    guard !state.isDecided, state != .draft else { return [] }
    let limits = [try deadlineLimit(procedure, calendar), closingLimit(on: day, procedure)].compactMap { $0 }
    return limits.sorted { $0.lastDay < $1.lastDay }
  }

  /// The level's own time, which stands still while the owner completes the dossier.
  private func deadlineLimit(
    _ procedure: RatingProcedure,
    _ calendar: WorkingCalendar
  ) throws(WorkingCalendarError) -> NextAction.Limit? {
    guard
      state.phase != .returned, let level = state.level, let received = progress.received,
      let deadline = procedure.deadline(at: level, for: kind), let length = deadline.length,
      let (lastDay, certainty) = try length.end(after: received, calendar)
    else { return nil }
    return NextAction.Limit(
      lastDay: lastDay, certainty: certainty, reason: deadline.reason, citation: deadline.citation,
      ifMissed: nil)
  }

  /// The last day of a procedure that ends, for every dossier that lies under it: none before new rules end it.
  private func closingLimit(on day: CivilDate, _ procedure: RatingProcedure) -> NextAction.Limit? {
    guard let closing = procedure.closing(for: kind), closing.day <= day, let lastDay = closing.lastDay
    else { return nil }
    return NextAction.Limit(
      lastDay: lastDay,
      certainty: .announced,
      reason: Bilingual(
        vi: "\(closing.days) ngày từ khi quy định mới có hiệu lực",
        en: "\(closing.days) days from the new rules' entry into force"),
      citation: closing.citation,
      ifMissed: procedure.interpretation(named: ProcedureReading.lateFilesAreRedone))
  }

  private func untimed(_ procedure: RatingProcedure) -> Bilingual? {
    guard !state.isDecided, state.phase != .returned, let level = state.level else { return nil }
    return procedure.deadline(at: level, for: kind)?.reason
  }
}

extension [RatingProcedure.Step] {
  /// The steps that someone must take; of several between which the same people choose, the first.
  var duties: [Element] {
    reduce(into: []) { duties, step in
      let isChoice = duties.contains { duty in step.actors.contains(where: duty.actors.contains) }
      if step.isDuty && !isChoice { duties.append(step) }
    }
  }
}

extension RatingProcedure.Deadline.Length {
  /// The last day of the time that begins after a day, or `nil` outside the calendar.
  fileprivate func end(
    after day: CivilDate,
    _ calendar: WorkingCalendar
  ) throws(WorkingCalendarError) -> (CivilDate, CalendarCertainty)? {
    switch self {
    case .workingDays(let count):
      let deadline = try calendar.deadline(workingDays: count, after: day)
      return (deadline.date, deadline.certainty)
    case .days(let count):
      return (try? day.adding(days: count)).map { ($0, .announced) }
    }
  }
}

extension NextAction: Codable {}
extension NextAction.Limit: Codable {}
