import OCOPModel

/// What must hold for an event besides that the state has a step for it.
extension CaseFold {
  func check(_ event: IPEvent) throws(IPCaseError) {
    let day = event.date
    try checkDates(of: event)
    switch event.action {
    case .filed: try checkFirstFiling(day)
    case .reply: try checkInTime(event, procedureState == .formalityDefects ? .f2 : .s4)
    case .extensionGranted(let asked): try checkExtension(event, asked: asked ?? day)
    case .priorityProved: try checkInTime(event, .r3)
    case .publishedApplication: if published != nil { throw .duplicate(event.kind, day) }
    case .examinationRequested:
      if examinationRequested != nil { throw .duplicate(event.kind, day) }
      try checkInTime(event, .e1)
    case .oppositionAnswered: try checkAnswered(event)
    case .refused:
      if state == .examining, !hasReplied, isGoverned { throw .refusalNotNotified(day) }
    case .feesPaid:
      if hasPaid { throw .duplicate(event.kind, day) }
      try checkInTime(event, .s5)
    case .objection: try checkInTime(event, .s5)
    case .granted: if isGoverned, state == .grantIntended, !hasPaid { throw .feesUnpaid(day) }
    case .renewed: try checkRenewal(event)
    case .grantPublished: if grantIsPublished { throw .duplicate(event.kind, day) }
    case .useShown: try checkInTime(event, .u2)
    case .terminated(let ending), .cancelled(let ending): try checkClasses(ending.classes)
    case .grantIntended(let notice): try checkClasses(notice.excludedClasses)
    case .complaint(let complaint): try checkComplaint(event, complaint.stage)
    case .rejected, .upheld: if complaint == nil { throw .noComplaint(event.kind) }
    case .obstacle(let period, _):
      if period.end == nil { throw .openObstacle(period.start) }
      if state == .expired, lapse == nil { throw .afterEnd(event.kind, state, since: since) }
    default: break
    }
  }

  private func checkFirstFiling(_ day: CivilDate) throws(IPCaseError) {
    guard let first = facts.firstFiling, first > day else { return }
    throw .wrongDate(.filed, field: .firstFiling, first, against: day)
  }

  private func checkInTime(_ event: IPEvent, _ rule: PeriodRule.ID) throws(IPCaseError) {
    guard let running = live.last(where: { $0.rule == rule }) else { return }
    guard event.sent <= running.due else {
      throw .tooLate(event.kind, event.date, lastDay: running.due, rule: rule)
    }
  }

  /// An answer goes to the opposition that waits longest in time.
  private func checkAnswered(_ event: IPEvent) throws(IPCaseError) {
    let waiting = live.filter { $0.rule == .o5 }
    guard let last = waiting.map(\.due).max() else { return }
    guard event.sent <= last else { throw .tooLate(event.kind, event.date, lastDay: last, rule: .o5) }
  }

  private func checkExtension(_ event: IPEvent, asked: CivilDate) throws(IPCaseError) {
    guard let running = live.last(where: { $0.rule == (procedureState == .formalityDefects ? .f2 : .s4) })
    else {
      return
    }
    guard !running.notes.contains(.extended) else { throw .extendedBefore(running.rule) }
    let term = procedure.term(running.rule, facts.right, running.regime, on: running.trigger)
    guard term?.isExtendable ?? false else { throw .notExtendable(running.rule) }
    guard asked <= running.due else {
      throw .tooLate(event.kind, asked, lastDay: running.due, rule: running.rule)
    }
  }

  private func checkRenewal(_ event: IPEvent) throws(IPCaseError) {
    guard let window = live.last(where: { $0.rule == .n1 }) else {
      if isGoverned { throw .noFurtherTerm(facts.right, terms: terms) }
      return
    }
    guard event.date >= window.nominal else {
      throw .tooEarly(event.kind, event.date, opens: window.nominal, rule: .n1)
    }
  }

  private func checkClasses(_ classes: [Int]) throws(IPCaseError) {
    for number in classes where !(1...45).contains(number) { throw .noSuchClass(number) }
  }

  private func checkComplaint(_ event: IPEvent, _ stage: IPComplaint.Stage) throws(IPCaseError) {
    switch stage {
    case .first:
      guard complaint == nil, !answeredStages.contains(.first) else { throw .nothingToContest(stage) }
      try checkContested(event, .c1, stage)
    case .second:
      let isSilent = complaint == .first && live.contains { $0.rule == .c3 }
      guard isSilent || (complaint == nil && answeredStages.last == .first) else {
        throw .nothingToContest(stage)
      }
      try checkContested(event, .c3, stage)
    case .court:
      guard complaint != .court, answeredStages.last != .court else { throw .nothingToContest(stage) }
      try checkContested(event, .c4, stage)
    }
  }

  private func checkContested(
    _ event: IPEvent, _ rule: PeriodRule.ID, _ stage: IPComplaint.Stage
  ) throws(IPCaseError) {
    guard isGoverned else { return }
    guard live.contains(where: { $0.rule == rule }) else { throw .nothingToContest(stage) }
    try checkInTime(event, rule)
  }

  private func checkDates(of event: IPEvent) throws(IPCaseError) {
    func check(_ day: CivilDate?, _ field: IPCaseError.Field, notBefore: Bool) throws(IPCaseError) {
      guard let day, notBefore ? day < event.date : day > event.date else { return }
      throw .wrongDate(event.kind, field: field, day, against: event.date)
    }
    try event.checkPosting()
    try check(event.posted, .posted, notBefore: false)
    switch event.action {
    case .formalityNotice(let notice), .refusalIntended(let notice), .grantIntended(let notice):
      try check(notice.sent, .sent, notBefore: true)
    case .extensionGranted(let asked): try check(asked, .asked, notBefore: false)
    case .notAccepted(let received), .refused(let received), .rejected(let received):
      try check(received, .received, notBefore: true)
    case .opposition(_, let notified): try check(notified, .notified, notBefore: true)
    case .terminated(let ending), .cancelled(let ending):
      try check(ending.received, .received, notBefore: true)
    case .complaint(let complaint): try check(complaint.accepted, .accepted, notBefore: true)
    default: break
    }
  }
}

extension IPEvent {
  /// Only of a paper that answers a period does the posting count.
  func checkPosting() throws(IPCaseError) {
    if let posted, !kind.mayBePosted { throw .receiptDecides(kind, posted: posted) }
  }
}
