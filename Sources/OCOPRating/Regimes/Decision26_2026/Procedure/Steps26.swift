import OCOPModel

extension Decision26_2026 {
  private typealias Step = RatingProcedure.Step

  /// Article 7, step by step; the ministry's are “the same steps” (clause 4).
  static let steps: [RatingProcedure.Step] =
    (communeSteps + provinceSteps + ministrySteps + backAtProvinceSteps)
    .allowingWithdrawal(
      article(7, clause: 1), reading: ProcedureReading.ownerMayWithdraw, confidence: .read)

  private static let communeSteps: [Step] = [
    Step(
      .filed, from: .draft, to: .filed(.commune), by: [.owner], if: [.filedInTime], article(7, clause: 1)),
    Step(
      .assessed, from: .filed(.commune), to: .assessed(.commune), by: [.commune], if: [.fileComplete],
      producing: [.communeReport], article(7, clause: 2)),
    Step(
      .returned, from: .filed(.commune), to: .returned(.commune), by: [.commune], isDuty: false,
      article(7, clause: 2)),
    Step(
      .resubmitted, from: .returned(.commune), to: .filed(.commune), by: [.owner], article(7, clause: 2),
      readings: [ProcedureReading.clockRestartsWhenCompleted]),
    Step(
      .forwarded, from: .assessed(.commune), to: .filed(.province), by: [.commune], if: [.handOverComplete],
      article(7, clause: 2)),
  ]

  private static let provinceSteps: [Step] =
    RatingDesk.province.receipt(source(3))
    + RatingDesk.province.assessment(
      kinds: [.first, .upgrade], mode: [.councilMeets], producing: [.councilReport], source(3))
    + rerating(RatingDesk.province)
    + [
      // Before the decision: where both are allowed, the letter of clause 3 goes by points.
      Step(
        .approved, from: .rated(.province), to: .approved(.province), by: [.provincialChair],
        if: [.reachesNextLevel], producing: [.approvalDecision], article(7, clause: 3))
    ]
    + RatingDesk.province.decision(source(3))
    + [
      Step(
        .forwarded, from: .approved(.province), to: .filed(.ministry), by: [.provincialOffice],
        if: [.handOverComplete], article(7, clause: 3)),
      Step(
        .notified, from: .approved(.province), to: .approved(.province), by: [.provincialOffice],
        isDuty: false,
        article(7, clause: 3)),
    ]
    + heldRank
    + RatingDesk.province.announcement(source(3), of: [.recognised, .notRecognised, .heldRankKept])
    + RatingDesk.province.complaint(source(3), reading: ProcedureReading.complaintAsEvent)

  /// Clause 5 has an upgrade take the same steps, and does not say what follows when it brings no higher star.
  private static let heldRank: [Step] = RatingDesk.province.heldRank(
    from: [.rated, .sentBack], source(5), readings: [ProcedureReading.heldRankStands])

  private static let ministrySteps: [Step] =
    RatingDesk.ministry.receipt(source(4))
    + RatingDesk.ministry.assessment(
      kinds: [.first, .upgrade], mode: [.councilMeets], producing: [.councilReport], source(4))
    + rerating(RatingDesk.ministry)
    + [
      Step(
        .recognised, from: .rated(.ministry), to: .recognised(.ministry), by: [.minister],
        if: [.recognisedHere], article(7, clause: 4)),
      Step(
        .sentBack, from: .rated(.ministry), to: .sentBack(.province), by: [.ministryOffice],
        if: [.belowThisLevel], article(7, clause: 4)),
    ]
    + RatingDesk.ministry.announcement(source(4), of: [.recognised])
    + RatingDesk.ministry.complaint(source(4), reading: ProcedureReading.complaintAsEvent)

  /// Clause 4, at its end: the province recognises by the central result, or has the product assessed again.
  private static let backAtProvinceSteps: [Step] =
    RatingDesk.province.decision(from: .sentBack, source(4))
    + [
      Step(
        .reassessmentOrdered, from: .sentBack(.province), to: .checked(.province), by: [.provincialChair],
        article(7, clause: 4))
    ]

  /// Clause 6: the office reports, and a council gives written opinions; it may be there already, or be set up.
  private static func rerating(_ desk: RatingDesk) -> [Step] {
    let (level, source) = (desk.level, source(6))
    return [
      desk.step(
        .reported, .checked(level), .reported(level), by: [desk.office], for: [.rerating],
        producing: [.officeReport], source, readings: [ProcedureReading.councilMayStand]),
      desk.step(
        .convened, .checked(level), .convened(level), by: [desk.chair], for: [.rerating], isDuty: false,
        source,
        readings: [ProcedureReading.councilMayStand]),
      desk.step(
        .reported, .convened(level), .reported(level), by: [desk.office], for: [.rerating],
        producing: [.officeReport], source),
      desk.step(
        .rated, .reported(level), .rated(level), by: [desk.council], for: [.rerating],
        if: [.starFitsTotal, .writtenOpinions], producing: [.councilReport], source),
    ]
  }

  private static func source(_ clause: Int) -> RatingDesk.Source {
    RatingDesk.Source(citation: article(7, clause: clause), confidence: .read)
  }
}
