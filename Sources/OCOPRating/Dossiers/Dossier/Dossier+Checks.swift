import OCOPModel

extension Dossier {
  /// The step of the table that an event takes, if its actor and its day allow it.
  func step(
    for event: DossierEvent,
    _ procedure: RatingProcedure
  ) throws(DossierError) -> RatingProcedure.Step {
    guard let step = steps(procedure).first(where: { $0.event == event.kind }) else {
      let all = procedure.steps(from: state, in: kind)
      if let unsettled = all.first(where: { $0.event == event.kind }) { throw .unverified(unsettled) }
      throw .notAllowed(event.kind, in: state, allowed: allowedSteps)
    }
    guard step.actors.contains(event.actor) else { throw .wrongActor(event.actor, step) }
    if let last = progress.last, event.day < last { throw .runsBackwards(day: event.day, after: last) }
    let resolved = resolved(step, on: event.day, procedure)
    guard canTake(resolved) else { throw .unverified(resolved) }
    return resolved
  }

  /// Whether the dossier takes a step: all that some source settles, and the others if it follows them.
  func canTake(_ step: RatingProcedure.Step) -> Bool { followsUnverifiedSteps || !step.isUnsettled }

  /// The steps that can be taken on a day, as they stand on it.
  func allowedSteps(on day: CivilDate, _ procedure: RatingProcedure) -> [RatingProcedure.Step] {
    allowedSteps.map { resolved($0, on: day, procedure) }.filter(canTake)
  }

  /// The steps of the table from the state, without those that no source settles unless the dossier follows them.
  func steps(_ procedure: RatingProcedure) -> [RatingProcedure.Step] {
    procedure.steps(from: state, in: kind).filter(canTake)
  }

  /// A step with what it rests on in this case, on a day.
  func resolved(
    _ step: RatingProcedure.Step,
    on day: CivilDate,
    _ procedure: RatingProcedure
  ) -> RatingProcedure.Step {
    var readings: [String] = []
    if let course = course(at: step.from.level, procedure), step.rules.contains(where: course.restsOnReading)
    {
      readings.append(ProcedureReading.topBandWithoutMinima)
    }
    if step.event == .filed, kind == .rerating, let renewing, !renewing.contains(day) {
      readings.append(ProcedureReading.filedOutsideWindow)
    }
    let ending = procedure.endings.first { step.actors.contains($0.actor) && day > $0.lastDay }
    guard let ending else { return readings.isEmpty ? step : step.resting(on: readings) }
    return step.resting(on: readings + [ending.reading], confidence: .unverified)
  }

  /// The last day of the procedure for the dossier, if it has passed before the dossier was decided.
  func closedSince(_ day: CivilDate, _ procedure: RatingProcedure) -> RatingProcedure.Closing? {
    guard state != .draft, !state.isDecided, let closing = procedure.closing(for: kind),
      let lastDay = closing.lastDay, day > lastDay
    else { return nil }
    return closing
  }

  /// Checks what a step asks of an event: that the procedure has not ended, its words, then rule by rule.
  func check(
    _ event: DossierEvent,
    _ step: RatingProcedure.Step,
    _ procedure: RatingProcedure
  ) throws(DossierError) {
    let closing = closedSince(event.day, procedure)
    if let lastDay = closing?.lastDay, let closing, event.kind != .withdrawn {
      throw .closed(
        day: event.day, lastDay: lastDay, redoUnder: RatingProcedure.governing(filedOn: event.day)?.name,
        closing.citation)
    }
    if let field = event.action.blankField { throw .blank(event.kind, field) }
    for rule in step.rules {
      switch rule {
      case .filedInTime: try checkFilingDay(event.day, procedure)
      case .fileComplete: try require(missingItems, for: event)
      case .handOverComplete: try require(missingItems(event.action.handOver, for: step), for: event)
      case .starFitsTotal, .councilMeets, .writtenOpinions: try checkCouncil(rule, event, step, procedure)
      case .reachesNextLevel, .recognisedHere, .belowThisLevel, .recognisedNowhere,
        .higherThanHeld, .notHigherThanHeld:
        try checkAgainstResult(rule, event, step, procedure)
      // The owner of a dossier that is to be made anew takes it back also after a result.
      case .noResultYet: if closing == nil { try checkAgainstResult(rule, event, step, procedure) }
      case .firstComplaint: if progress.isDisputed { throw .disputedBefore(step) }
      case .withinComplaintLimit: try checkComplaint(event.day)
      }
    }
  }

  /// Whether what happened so far allows a step, if the step hangs on it.
  func allowsByResult(_ step: RatingProcedure.Step, _ procedure: RatingProcedure) -> Bool {
    if step.rules.contains(.firstComplaint), progress.isDisputed { return false }
    guard let course = course(at: step.from.level, procedure) else { return true }
    return step.rules.allSatisfy(course.allows)
  }

  /// What a step to the level above still lacks, with what is handed over for it, if anything yet.
  func missingItems(_ handOver: HandOver?, for step: RatingProcedure.Step) -> [MissingItem] {
    guard let level = step.to.level, let requirement = procedure.requirement(at: level, for: kind) else {
      return []
    }
    return requirement.missingItems(
      in: handOver ?? HandOver([], paperSets: 0, electronicSets: 0), beside: progress.documents,
      for: product.set)
  }
}

extension Dossier {
  /// Where the council's result leads from a level; `nil` while there is none.
  private func course(at level: RatingLevel?, _ procedure: RatingProcedure) -> ResultCourse? {
    guard let level, let result = progress.result else { return nil }
    return ResultCourse(
      result.total.atLeast, result.star, at: level, procedure.bands,
      upgrading: kind == .upgrade ? heldStar : nil)
  }

  private func checkFilingDay(_ day: CivilDate, _ procedure: RatingProcedure) throws(DossierError) {
    guard !procedure.filings.contains(day) else { return }
    throw .otherProcedure(
      day: day, procedureName, governing: RatingProcedure.governing(filedOn: day)?.name)
  }

  private func require(_ missing: [MissingItem], for event: DossierEvent) throws(DossierError) {
    if !missing.isEmpty { throw .incomplete(event.kind, missing) }
  }

  private func checkCouncil(
    _ rule: RatingProcedure.Step.Rule,
    _ event: DossierEvent,
    _ step: RatingProcedure.Step,
    _ procedure: RatingProcedure
  ) throws(DossierError) {
    guard let result = event.action.result else { return }
    let highest = procedure.star(for: result.total.atLeast)
    switch (rule, result.mode) {
    case (.starFitsTotal, _):
      if let star = result.star, star > highest {
        throw .starAboveTotal(star, total: result.total.atLeast, highest: highest)
      }
    case (.councilMeets, .writtenOpinions): throw .wrongMode(.writtenOpinions, step.citation)
    case (.writtenOpinions, .meeting) where result.meetingReason == nil:
      throw .meetingWithoutReason(step.citation)
    default: break
    }
  }

  private func checkAgainstResult(
    _ rule: RatingProcedure.Step.Rule,
    _ event: DossierEvent,
    _ step: RatingProcedure.Step,
    _ procedure: RatingProcedure
  ) throws(DossierError) {
    if let course = course(at: step.from.level, procedure), !course.allows(rule) {
      throw .againstResult(
        event.kind, rule: rule, total: progress.result?.total.atLeast ?? .zero, star: progress.result?.star,
        allowed: allowedSteps)
    }
    if let star = event.action.star, star != progress.result?.star {
      throw .otherStar(star, rated: progress.result?.star)
    }
  }

  private func checkComplaint(_ day: CivilDate) throws(DossierError) {
    guard let complaintLimit, let last = complaintsUntil, day > last else { return }
    throw .tooLate(day: day, lastDay: last, complaintLimit.citation)
  }
}

extension DossierEvent.Action {
  /// The field of the record that needs words and has none.
  fileprivate var blankField: DossierError.Field? {
    if let reason, reason.isBlank { return .reason }
    if let result, result.minutes.isBlank { return .minutes }
    return nil
  }
}
