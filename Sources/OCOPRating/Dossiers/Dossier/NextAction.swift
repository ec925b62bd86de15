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
  /// What they must do; of several, they choose one.
  public let choices: [DossierEvent.Kind]
  /// What the same people may do besides, and need not.
  public let mayAlso: [DossierEvent.Kind]
  /// What goes with it: how the dossier is made anew, or what no source settles.
  public let note: Bilingual?
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
  /// How well the steps are established, the least of them.
  public let confidence: Confidence
  /// The readings that the steps rest on, where the law is silent.
  public let readings: [Interpretation]

  /// The day by which it must be done, the earliest of the limits.
  public var due: CivilDate? { limits.first?.lastDay }

  /// The action in a sentence, for a list of tasks.
  public func text(in language: Language) -> String {
    let or = language == .vietnamese ? " hoặc " : " or "
    let who = actors.map { $0.name[language] }.joined(separator: or)
    var text = "\(who): \(choices.map { $0.task[language] }.joined(separator: or))"
    if let note { text += ", \(note[language])" }
    if let limit = limits.first {
      let day = limit.lastDay.formatted(in: language)
      text += language == .vietnamese ? ", hạn \(day)" : " by \(day)"
      text += " (\(limit.reason[language]); \(limit.citation.text(in: language)))"
    } else {
      text += " (\(citation.text(in: language)))"
    }
    if isOverdue { text += language == .vietnamese ? " – QUÁ HẠN" : " – OVERDUE" }
    return text
  }
}

extension NextAction {
  /// What is said of a step that no source settles.
  fileprivate static let unsettled = Bilingual(
    vi: "tuy không nguồn nào quy định bước này", en: "though no source settles this step")
}

extension Dossier {
  /// Who must do what next, by which day, and why.
  ///
  /// What the council's result excludes is left out; what people may do but need not (return, withdraw, dispute) stands
  /// under ``NextAction/mayAlso`` of those who must act. Where the time of the procedure has passed, the owner makes the dossier
  /// anew; where no source settles what is next, one action says so, with the confidence `unverified`.
  ///
  /// - Parameters:
  ///   - day: The day on which is asked.
  ///   - calendar: The working days of state bodies.
  ///   - rounds: The rounds by which dossiers are proposed and assessed; without them, no day of a round is told.
  /// - Returns: What must be done, in the order of the procedure's table; nothing once the dossier is closed.
  /// - Throws: ``OCOPModel/WorkingCalendarError`` where a deadline runs past the end of the calendar.
  public func nextActions(
    on day: CivilDate,
    calendar: WorkingCalendar,
    rounds: RoundPlan? = nil
  ) throws(WorkingCalendarError) -> [NextAction] {
    let procedure = procedure
    if let closing = closedSince(day, procedure) { return [remaking(closing, day, procedure)] }
    let allowed = allowedSteps(on: day, procedure)
    let limits = try limits(procedure, on: day, calendar, rounds)
    let duties = allowed.duties
    guard !duties.isEmpty else { return state.isClosed ? [] : unsettledActions(limits, day, procedure) }
    return duties.map { duty in
      action(
        duty, limits, day, procedure,
        mayAlso: allowed.filter { step in !step.isDuty && step.actors.contains(where: duty.actors.contains) })
    }
  }

  /// Whether no source settles what is next on a day, though the dossier is not closed.
  func isUnsettled(on day: CivilDate) -> Bool {
    !state.isClosed && closedSince(day, procedure) == nil && allowedSteps(on: day, procedure).duties.isEmpty
  }

  private func action(
    _ duty: Duty,
    _ limits: [NextAction.Limit],
    _ day: CivilDate,
    _ procedure: RatingProcedure,
    mayAlso: [RatingProcedure.Step] = [],
    note: Bilingual? = nil
  ) -> NextAction {
    NextAction(
      actors: duty.actors,
      choices: duty.steps.map(\.event),
      mayAlso: mayAlso.map(\.event),
      note: note,
      limits: limits,
      untimed: limits.isEmpty ? untimed(procedure) : nil,
      isOverdue: limits.first.map { $0.lastDay < day } ?? false,
      missing: duty.steps.flatMap(missing),
      citation: duty.first.citation,
      confidence: duty.steps.map(\.confidence).weakest,
      readings: procedure.interpretations.filter { reading in
        duty.steps.contains { $0.readings.contains(reading.name) }
      }
    )
  }

  /// What remains when the time of the procedure has passed: the owner takes the dossier back and files anew.
  private func remaking(
    _ closing: RatingProcedure.Closing,
    _ day: CivilDate,
    _ procedure: RatingProcedure
  ) -> NextAction {
    let number = RatingProcedure.governing(filedOn: day)?.document.number
    let law = number.map { Citation($0) }
    return NextAction(
      actors: [.owner], choices: [.withdrawn], mayAlso: [],
      note: Bilingual(
        vi: "nộp lại theo \(law?.documentName(in: .vietnamese) ?? "quy định mới")",
        en: "and file anew under \(law?.documentName(in: .english) ?? "the new rules")"),
      limits: closingLimit(procedure, on: day).map { [$0] } ?? [], untimed: nil, isOverdue: true, missing: [],
      citation: closing.citation, confidence: .read,
      readings: procedure.interpretation(named: ProcedureReading.lateFilesAreRedone).map { [$0] } ?? [])
  }

  /// What would be next by analogy, said to be unverified.
  private func unsettledActions(
    _ limits: [NextAction.Limit],
    _ day: CivilDate,
    _ procedure: RatingProcedure
  ) -> [NextAction] {
    let steps = procedure.steps(from: state, in: kind)
      .filter { allowsByResult($0, procedure) }.map { resolved($0, on: day, procedure) }
    return steps.duties.prefix(1).map { action($0, limits, day, procedure, note: NextAction.unsettled) }
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
}

extension Dossier {
  private func limits(
    _ procedure: RatingProcedure,
    on day: CivilDate,
    _ calendar: WorkingCalendar,
    _ rounds: RoundPlan?
  ) throws(WorkingCalendarError) -> [NextAction.Limit] {
    if state == .draft { return windowLimit.map { [$0] } ?? [] }
    guard !state.isDecided else { return [] }
    let limits = [
      try deadlineLimit(procedure, calendar), rounds.flatMap { roundLimit(procedure, on: day, $0) },
      closingLimit(procedure, on: day),
    ]
    return limits.compactMap { $0 }.sorted { $0.lastDay < $1.lastDay }
  }

  /// The last day of the window in which the file for a re-rating is lodged.
  private var windowLimit: NextAction.Limit? {
    guard kind == .rerating else { return nil }
    return renewing.map { window in
      NextAction.Limit(
        lastDay: window.closes, certainty: .announced,
        reason: Bilingual(
          vi: "nộp từ ngày \(window.opens.vi)", en: "the file is lodged from \(window.opens)"),
        citation: window.citation,
        ifMissed: procedure.interpretation(named: ProcedureReading.filedOutsideWindow))
    }
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

  /// The day of a round: for who proposes, the next cut-off; for who assesses, the end of the round in which the proposal fell.
  ///
  /// Both days are excluded, so that the last day is the one before.
  private func roundLimit(
    _ procedure: RatingProcedure,
    on day: CivilDate,
    _ rounds: RoundPlan
  ) -> NextAction.Limit? {
    guard state.phase != .returned, let here = state.level, let received = progress.received else {
      return nil
    }
    let proposes = here == .commune || state.phase == .approved
    guard let level = proposes ? procedure.level(above: here) : here,
      let deadline = procedure.deadline(at: level, for: kind), deadline.length == nil,
      let round = try? rounds.round(forProposal: proposes ? max(day, received) : received, at: level),
      let lastDay = try? (proposes ? round.proposedBefore : round.assessedBefore).adding(days: -1)
    else { return nil }
    return NextAction.Limit(
      lastDay: lastDay, certainty: .announced,
      reason: proposes
        ? Bilingual(
          vi: "để kịp đợt \(round.number)/\(round.year) cấp \(level.name.vi)",
          en: "to be in round \(round.number)/\(round.year) of the \(level.name.en)")
        : Bilingual(
          vi: "hết đợt \(round.number)/\(round.year)", en: "the end of round \(round.number)/\(round.year)"),
      citation: round.citation, ifMissed: nil)
  }

  /// The last day of a procedure that ends, for a dossier that lies under it once the new rules are in force.
  private func closingLimit(_ procedure: RatingProcedure, on day: CivilDate) -> NextAction.Limit? {
    guard let closing = procedure.closing(for: kind), day >= closing.day, let lastDay = closing.lastDay else {
      return nil
    }
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

/// Steps of which the same people must take one.
struct Duty {
  let first: RatingProcedure.Step
  var others: [RatingProcedure.Step] = []

  var steps: [RatingProcedure.Step] { [first] + others }
  /// Those who may take every one of the steps.
  var actors: [DossierActor] {
    first.actors.filter { actor in others.allSatisfy { $0.actors.contains(actor) } }
  }
}

extension [RatingProcedure.Step] {
  /// What someone must do, in the order of the table.
  var duties: [Duty] {
    filter(\.isDuty).reduce(into: []) { duties, step in
      if let index = duties.firstIndex(where: { $0.actors.contains(where: step.actors.contains) }) {
        duties[index].others.append(step)
      } else {
        duties.append(Duty(first: step))
      }
    }
  }
}

extension [Confidence] {
  /// The least of them; `read` where there is none.
  fileprivate var weakest: Confidence {
    contains(.unverified) ? .unverified : contains(.secondary) ? .secondary : .read
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
