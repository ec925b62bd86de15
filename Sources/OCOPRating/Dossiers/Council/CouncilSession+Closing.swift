import OCOPModel

extension CouncilSession {
  /// Draws the minutes up, or refuses to close.
  func minutes(_ closing: CouncilClosing, on day: CivilDate) throws(CouncilSessionError) -> CouncilMinutes {
    let closedOver = try reasons(closing)
    let scored = scored
    guard !scored.counted.isEmpty, let rating = try? rate(scored.counted) else { throw .nothingScored }
    guard let conclusion = CouncilConclusion(of: rating, at: council.level, by: rater.regime) else {
      let star = rating.star ?? Bounds(.one, .five)
      throw .starOpen(star.value == nil ? star : rating.starByPoints)
    }
    return CouncilMinutes(
      formatVersion: CouncilMinutes.currentFormat,
      council: council,
      product: opening.product,
      producer: opening.producer,
      setName: rater.criteria.name,
      opened: opening.on,
      closed: day,
      mode: state.mode,
      meetingReason: state.meetingReason,
      attendance: state.attendance.map { present in council.members.map(\.id).filter(present.contains) },
      scores: scores(scored),
      rules: opening.rules,
      rating: rating,
      sentBack: state.sentBack,
      conflicts: state.conflicts,
      closedOver: closedOver,
      dissent: state.dissent,
      conclusion: conclusion,
      place: closing.place,
      number: closing.number,
      interpretations: interpretations(rating)
    )
  }

  /// The reasons in the order of the findings; every finding has one, and none is for something else.
  private func reasons(_ closing: CouncilClosing) throws(CouncilSessionError) -> [CouncilClosing.Reason] {
    let findings = findings
    let open = Set(findings)
    for reason in closing.reasons where !open.contains(reason.finding) {
      throw .noSuchFinding(reason.finding)
    }
    var given: [CouncilFinding: CouncilClosing.Reason] = [:]
    for reason in closing.reasons where !reason.text.isBlank { given[reason.finding] = reason }
    let missing = findings.filter { given[$0] == nil }
    guard missing.isEmpty else { throw .openFindings(missing) }
    return findings.compactMap { given[$0] }
  }

  private func scores(_ scored: ScoredSheets) -> [CouncilMinutes.MemberScore] {
    let all = scored.valid + scored.setAside
    return council.members.flatMap { member in
      all.filter { $0.sheet.member == member.id }.map { sheet in
        CouncilMinutes.MemberScore(
          member: member.id,
          written: sheet.sheet.written,
          parts: sheet.rating.parts,
          total: sheet.total,
          standing: sheet.standing,
          earlierSheets: state.superseded.count { $0.member == member.id }
        )
      }
    }
  }

  private func interpretations(_ rating: Rating) -> [String] {
    let names =
      rating.interpretations + opening.rules.interpretations
      + (opening.composition.map { $0.seats.isEmpty ? [] : [InterpretationName.listedAgenciesSit] } ?? [])
      + (goesByPointsAlone(rating) ? [ProcedureReading.topBandWithoutMinima] : [])
    return names.reduce(into: []) { found, name in
      if !found.contains(name) { found.append(name) }
    }
  }

  /// Whether points and minima lead to different levels, one of them above.
  private func goesByPointsAlone(_ rating: Rating) -> Bool {
    guard let star = rating.star?.value else { return false }
    let course = ResultCourse(rating.total.atLeast, star, at: council.level, rater.regime.bands)
    return course.restsOnReading
  }
}
