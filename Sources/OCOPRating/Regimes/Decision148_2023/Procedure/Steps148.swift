import OCOPModel

extension Procedure148 {
  private typealias Step = RatingProcedure.Step

  /// What no source tells of and Decision 26/2026 has.
  static let asInDecision26 = (
    confidence: Confidence.unverified, reading: ProcedureReading.asInDecision26
  )
  private static let source = RatingDesk.Source(
    citation: annexII, confidence: .secondary, filledIn: asInDecision26)
  private static let amendedSource = RatingDesk.Source(
    citation: amended, confidence: .secondary, filledIn: asInDecision26)

  /// Until 5 July 2025: the district rates and recognises three stars, the province four, the ministry five.
  static let stepsWithDistrict: [RatingProcedure.Step] =
    ([filing(at: .district, annexII)]
    + councilSteps(.district, source, checking: [.fileComplete])
    + [upward(from: .district, to: .province, by: .district, source)]
    + RatingDesk.district.decision(source)
    + heldRank(.district, source)
    + ending(.district, source, of: [.recognised, .notRecognised, .heldRankKept])
    + councilSteps(.province, source)
    + [recognition(.province, source)]
    + RatingDesk.province.heldRank(
      from: [.rated], if: [.recognisedHere], source.gap, readings: heldRankReadings(source))
    + RatingDesk.province.heldRank(from: [.sentBack], source.gap, readings: heldRankReadings(source))
    + [upward(from: .province, to: .ministry, by: .provincialOffice, source)]
    + sentBack(from: .province, to: .district, source)
    + RatingDesk.district.decision(
      from: .sentBack, source.gap, readings: source.gapReadings)
    + ending(.province, source, of: [.recognised, .notRecognised, .heldRankKept])
    + ministrySteps(source))
    .allowingWithdrawal(annexII, reading: ProcedureReading.asInDecision26, confidence: .unverified)

  /// From 6 July 2025: the commune reports, the province recognises three and four stars, the ministry five.
  static let stepsWithoutDistrict: [RatingProcedure.Step] =
    ([filing(at: .commune, amended)]
    + communeSteps
    + councilSteps(.province, amendedSource)
    + RatingDesk.province.decision(amendedSource)
    + heldRank(.province, amendedSource)
    + [upward(from: .province, to: .ministry, by: .provincialOffice, amendedSource)]
    + ending(.province, amendedSource, of: [.recognised, .notRecognised, .heldRankKept])
    + ministrySteps(amendedSource))
    .allowingWithdrawal(amended, reading: ProcedureReading.asInDecision26, confidence: .unverified)

  private static let communeSteps: [Step] = [
    Step(
      .assessed, from: .filed(.commune), to: .assessed(.commune), by: [.commune], if: [.fileComplete],
      producing: [.communeReport], amended, confidence: .secondary),
    Step(
      .returned, from: .filed(.commune), to: .returned(.commune), by: [.commune], isDuty: false, amended,
      confidence: .unverified, readings: [ProcedureReading.asInDecision26]),
    Step(
      .resubmitted, from: .returned(.commune), to: .filed(.commune), by: [.owner], amended,
      confidence: .unverified, readings: [ProcedureReading.asInDecision26]),
    Step(
      .forwarded, from: .assessed(.commune), to: .filed(.province), by: [.commune], if: [.handOverComplete],
      amended, confidence: .secondary),
  ]
}

/// The steps that both versions share.
extension Procedure148 {
  private static func filing(at level: RatingLevel, _ citation: Citation) -> Step {
    Step(
      .filed, from: .draft, to: .filed(level), by: [.owner], if: [.filedInTime], citation,
      confidence: .secondary)
  }

  /// A level receives and checks, sets up its council and advisory team, and rates samples and dossier.
  private static func councilSteps(
    _ desk: RatingDesk,
    _ source: RatingDesk.Source,
    checking rules: [Step.Rule] = []
  ) -> [Step] {
    desk.receipt(checking: rules, source)
      + desk.assessment(
        kinds: DossierKind.allCases, mode: [], producing: [.councilMinutes, .scoreSheets], source)
  }

  private static func upward(
    from level: RatingLevel,
    to next: RatingLevel,
    by actor: DossierActor,
    _ source: RatingDesk.Source
  ) -> Step {
    Step(
      .forwarded, from: .rated(level), to: .filed(next), by: [actor],
      if: [.reachesNextLevel, .handOverComplete], source.citation, confidence: source.confidence)
  }

  private static func recognition(_ desk: RatingDesk, _ source: RatingDesk.Source) -> Step {
    desk.step(
      .recognised, .rated(desk.level), .recognised(desk.level), by: [desk.chair],
      if: [.recognisedHere, .higherThanHeld], source)
  }

  /// By analogy only: no source says what follows when an upgrade brings no higher star.
  private static func heldRank(_ desk: RatingDesk, _ source: RatingDesk.Source) -> [Step] {
    desk.heldRank(from: [.rated, .sentBack], source.gap, readings: heldRankReadings(source))
  }

  private static func heldRankReadings(_ source: RatingDesk.Source) -> [String] {
    source.gapReadings + [ProcedureReading.heldRankStands]
  }

  private static func ministrySteps(_ source: RatingDesk.Source) -> [Step] {
    councilSteps(.ministry, source)
      + [recognition(.ministry, source)]
      + sentBack(from: .ministry, to: .province, source)
      + RatingDesk.province.decision(
        from: .sentBack, source.gap, readings: source.gapReadings)
      + ending(.ministry, source, of: [.recognised])
  }

  /// By analogy only: no source says what follows when a level above finds less than it recognises.
  private static func sentBack(
    from desk: RatingDesk,
    to below: RatingDesk,
    _ source: RatingDesk.Source
  ) -> [Step] {
    [
      desk.step(
        .sentBack, .rated(desk.level), .sentBack(below.level), by: [desk.office], if: [.belowThisLevel],
        source.gap, readings: source.gapReadings),
      below.step(
        .reassessmentOrdered, .sentBack(below.level), .checked(below.level), by: [below.chair],
        source.gap, readings: source.gapReadings),
    ]
  }

  private static func ending(
    _ desk: RatingDesk,
    _ source: RatingDesk.Source,
    of phases: [DossierState.Phase]
  ) -> [Step] {
    desk.announcement(source, of: phases)
      + desk.complaint(source.gap, reading: ProcedureReading.asInDecision26)
  }
}
