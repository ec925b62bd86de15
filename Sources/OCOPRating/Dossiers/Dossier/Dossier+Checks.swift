import OCOPModel

extension Dossier {
  /// The step of the table that an event takes, if its actor and its day allow it.
  func step(
    for event: DossierEvent,
    _ procedure: RatingProcedure
  ) throws(DossierError) -> RatingProcedure.Step {
    guard let step = procedure.steps(from: state, in: kind).first(where: { $0.event == event.kind }) else {
      throw .notAllowed(event.kind, in: state, allowed: allowedSteps)
    }
    guard step.actors.contains(event.actor) else { throw .wrongActor(event.actor, step) }
    if let last = progress.last, event.day < last { throw .runsBackwards(day: event.day, after: last) }
    return step
  }

  /// Checks what a step asks of an event, rule by rule.
  func check(
    _ event: DossierEvent,
    _ step: RatingProcedure.Step,
    _ procedure: RatingProcedure
  ) throws(DossierError) {
    for rule in step.rules {
      switch rule {
      case .filedInTime: try checkFilingDay(event.day, procedure)
      case .fileComplete: try require(missingItems, for: event)
      case .handOverComplete: try require(missingItems(event.action.handOver, for: step), for: event)
      case .starFitsTotal, .councilMeets, .writtenOpinions: try checkCouncil(rule, event, step, procedure)
      case .reachesNextLevel, .recognisedHere, .belowThisLevel, .recognisedNowhere:
        try checkAgainstResult(rule, event, step, procedure)
      case .withinComplaintLimit: try checkComplaint(event.day)
      }
    }
  }

  /// Whether the council's result leads to a step, if the step hangs on it.
  func allowsByResult(_ step: RatingProcedure.Step, _ procedure: RatingProcedure) -> Bool {
    step.rules.allSatisfy { resultAllows($0, at: step.from.level, procedure) }
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
  private func resultAllows(
    _ rule: RatingProcedure.Step.Rule,
    at level: RatingLevel?,
    _ procedure: RatingProcedure
  ) -> Bool {
    guard let level, let result = progress.result else { return true }
    let recognising = procedure.level(recognising: result.star)
    switch rule {
    case .reachesNextLevel:
      guard result.star != nil, let band = procedure.firstBand(above: level) else { return false }
      return band.threshold <= result.total
    case .recognisedHere: return recognising == level
    case .belowThisLevel: return recognising.map { $0 < level } ?? true
    case .recognisedNowhere: return recognising == nil
    case .filedInTime, .fileComplete, .handOverComplete, .starFitsTotal, .councilMeets, .writtenOpinions,
      .withinComplaintLimit:
      return true
    }
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
    guard case .rated(let result) = event.action else { return }
    let highest = procedure.star(for: result.total)
    switch (rule, result.mode) {
    case (.starFitsTotal, _):
      if let star = result.star, star > highest {
        throw .starAboveTotal(star, total: result.total, highest: highest)
      }
    case (.councilMeets, .written): throw .wrongMode(.written, step.citation)
    case (.writtenOpinions, .meeting) where result.meetingReason?.isEmpty != false:
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
    guard resultAllows(rule, at: step.from.level, procedure) else {
      throw .againstResult(
        event.kind, rule: rule, total: progress.result?.total ?? .zero, star: progress.result?.star,
        allowed: allowedSteps)
    }
    if case .recognised(let star) = event.action, star != progress.result?.star {
      throw .otherStar(star, rated: progress.result?.star)
    }
  }

  private func checkComplaint(_ day: CivilDate) throws(DossierError) {
    guard let complaintLimit, let last = complaintsUntil, day > last else { return }
    throw .tooLate(day: day, lastDay: last, complaintLimit.citation)
  }
}
