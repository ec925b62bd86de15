import OCOPModel

extension CouncilSession {
  /// Refuses an event that cannot happen now.
  func check(_ event: CouncilEvent) throws(CouncilSessionError) {
    if let minutes = state.minutes { throw .isClosed(since: minutes.closed) }
    guard event.on >= state.lastDay else { throw .outOfOrder(event.on, last: state.lastDay) }
    switch event.kind {
    case .sheet(let sheet): try check(sheet, receivedOn: event.on)
    case .conflict(let conflict): try check(conflict)
    case .attendance(let members): for member in members { try checkIsMember(member) }
    case .sentBack(let request): try check(request)
    case .meetingCalled: if state.mode == .meeting { throw .meetsAlready }
    case .eliminations(let places): try check(places)
    case .dissent(let opinion):
      try checkIsMember(opinion.member)
      if opinion.text.isBlank { throw .noWords }
    case .closed: break
    }
  }

  private func checkIsMember(_ id: ID<CouncilMember>) throws(CouncilSessionError) {
    guard council.member(id) != nil else { throw .member(id, .notInCouncil) }
  }

  private func check(_ sheet: MemberSheet, receivedOn day: CivilDate) throws(CouncilSessionError) {
    let id = sheet.member
    guard let member = council.member(id) else { throw .member(id, .notInCouncil) }
    guard member.scores else { throw .member(id, .doesNotScore) }
    guard !state.hasConflict(id) else { throw .member(id, .hasConflict) }
    guard sheet.written >= council.setUp else {
      throw .member(id, .writtenBeforeCouncil(sheet.written, setUp: council.setUp))
    }
    guard sheet.written <= day else { throw .member(id, .writtenLater(sheet.written, received: day)) }
    if let current = state.sheets[id]?.written, sheet.written < current {
      throw .member(id, .olderThanCurrent(sheet.written, current: current))
    }
    do {
      _ = try rater.choices(of: [sheet.sheet])
    } catch {
      throw .member(id, .invalidAnswers(error))
    }
    for code in sheet.unreviewed where sheet.sheet[code] == nil {
      throw .member(id, .unreviewedWithoutAnswer(code))
    }
  }

  private func check(_ conflict: ConflictOfInterest) throws(CouncilSessionError) {
    try checkIsMember(conflict.member)
    guard !state.hasConflict(conflict.member) else { throw .member(conflict.member, .declaredAlready) }
  }

  private func check(_ request: SendBack) throws(CouncilSessionError) {
    guard !request.members.isEmpty else { throw .nobodySentBack }
    for member in request.members {
      try checkIsMember(member)
      guard state.sheets[member] != nil else { throw .member(member, .noSheet) }
    }
    if request.reason.isBlank { throw .noWords }
  }

  private func check(_ places: [EliminationPlace]) throws(CouncilSessionError) {
    for place in places where !rater.plan.eliminationPlaces.contains(place) {
      throw .unknownElimination(place)
    }
  }
}
