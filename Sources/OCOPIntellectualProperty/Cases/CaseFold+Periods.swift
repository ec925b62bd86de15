import OCOPModel

/// Periods: how they begin, are answered, extended and pushed back.
extension CaseFold {
  /// Begins a period of the case, if its right and regime know it.
  mutating func begin(_ rule: PeriodRule.ID, by event: IPEvent) throws(IPCaseError) {
    let day = event.date
    switch rule {
    case .r3: if priority != nil { try begin(rule, from: day) }
    case .p4: if facts.defersPublication { try begin(rule, from: day) }
    // A deferral that was asked for takes the place of the usual time.
    case .p2: if !live.contains(where: { $0.rule == .p4 }) { try begin(rule, from: day) }
    case .e1: if examinationRequested == nil { try begin(rule, from: priority ?? day) }
    case .v1, .v2, .v4: try beginTerm(rule, act: day)
    case .n1: if let expiry, canRenew { try begin(rule, from: expiry) }
    case .u1, .x1: if let granted { try begin(rule, from: granted) }
    case .f2, .s4, .s5: try beginReply(rule, by: event)
    case .o5: if isOppositionOpen(on: day) { try beginAnswer(by: event) }
    case .c1, .c4: try beginComplaint(rule, by: event)
    case .c2:
      if case .complaint(let complaint) = event.action, complaint.stage == .first {
        try begin(rule, told: complaint.accepted, by: event)
      }
    case .f1: try beginFormality(by: event)
    case .c3:
      guard answeredStages.last == .first else { break }
      // An answer that comes late takes the place of the silence.
      voidLive(.c3, on: day)
      try begin(rule, told: event.received, by: event)
    default: try begin(rule, from: day)
    }
    if rule == .c1 || rule == .c2 || rule == .c3 || rule == .c4 { answerComplaintPeriods(by: event) }
  }

  /// After a reply the formality check goes on for the time that was left when the notice interrupted it.
  private mutating func beginFormality(by event: IPEvent) throws(IPCaseError) {
    guard event.kind != .filed else { return try begin(.f1, from: event.date) }
    guard let left = formalityLeft, let nominal = try? event.date.adding(days: left) else { return }
    try add(.f1, trigger: event.date, nominal: nominal, act: event.date, notes: .rested)
  }

  /// A reply runs from the signing of the notice, or from a later sending that is proven.
  private mutating func beginReply(_ rule: PeriodRule.ID, by event: IPEvent) throws(IPCaseError) {
    guard case .some(let notice) = event.notice, let sent = notice.sent else {
      return try begin(rule, from: event.date)
    }
    let isProven = notice.proof.map { !$0.isEmpty } ?? false
    try begin(
      rule, from: isProven ? sent : event.date, notes: isProven ? .countedFromSending : .sendingUnproven)
  }

  private mutating func beginAnswer(by event: IPEvent) throws(IPCaseError) {
    guard case .opposition(_, let notified) = event.action else { return }
    try begin(.o5, told: notified, by: event)
  }

  private mutating func beginComplaint(_ rule: PeriodRule.ID, by event: IPEvent) throws(IPCaseError) {
    if event.kind == .rejected {
      // What a court has decided goes no further here.
      guard answeredStages.last != .court else { return }
      // The court is open at either stage; the time runs anew from the answer.
      voidLive(.c4, on: event.date)
    }
    try begin(rule, told: event.received, by: event)
  }

  /// Begins a period on the day on which the party was told, or on the event's own day where that is not known.
  private mutating func begin(
    _ rule: PeriodRule.ID, told day: CivilDate?, by event: IPEvent
  ) throws(IPCaseError) {
    try begin(rule, from: day ?? event.date, notes: day == nil ? .receiptUnknown : [])
  }

  private mutating func answerComplaintPeriods(by event: IPEvent) {
    guard case .complaint(let complaint) = event.action else { return }
    switch complaint.stage {
    case .first: answer([.c1], by: event)
    case .second: answer([.c2, .c3], by: event)
    case .court:
      answer([.c4], by: event)
      // Before the court the office's own ways are closed.
      for rule in [PeriodRule.ID.c1, .c2, .c3] { voidLive(rule, on: event.date) }
    }
  }

  /// A term of the title runs from the filing, whatever the day of the grant.
  private mutating func beginTerm(_ rule: PeriodRule.ID, act: CivilDate) throws(IPCaseError) {
    guard let filed, let expiry else { return }
    try add(rule, trigger: filed, nominal: expiry, act: act, notes: canRenew ? [] : .lastTerm)
  }

  mutating func begin(
    _ rule: PeriodRule.ID, from trigger: CivilDate, notes: CaseDeadline.Notes = []
  ) throws(IPCaseError) {
    guard isGoverned, let term = term(rule, act: trigger) else { return }
    guard let nominal = try? term.length.end(from: trigger, times: term.countsBackwards ? -1 : 1) else {
      throw .endOfCalendar(rule, from: trigger)
    }
    try add(rule, term, trigger: trigger, nominal: nominal, act: trigger, notes: notes)
  }

  private mutating func add(
    _ rule: PeriodRule.ID, trigger: CivilDate, nominal: CivilDate, act: CivilDate, notes: CaseDeadline.Notes
  ) throws(IPCaseError) {
    guard isGoverned, let term = term(rule, act: act) else { return }
    try add(rule, term, trigger: trigger, nominal: nominal, act: act, notes: notes)
  }

  private mutating func add(
    _ rule: PeriodRule.ID, _ term: CompiledTerm, trigger: CivilDate, nominal: CivilDate, act: CivilDate,
    notes: CaseDeadline.Notes
  ) throws(IPCaseError) {
    let isOwners = granted != nil && term.actor == .applicant
    // Nobody renews a last term: its end is a day to know, not one to act by.
    let isLast = notes.contains(.lastTerm)
    var deadline = CaseDeadline(
      rule: rule, right: facts.right, regime: term.regime, kind: isLast ? .window : term.kind,
      actor: isOwners ? .owner : term.actor,
      confidence: term.confidence, trigger: trigger, nominal: nominal, due: nominal, outcome: .open,
      notes: notes.union(basisNote(term, rule, from: trigger, act: act)))
    try roll(&deadline)
    // A period may be counted from a day to come: what is over is told by the day that the case has reached.
    if live.count >= sweepAt, let reached { sweep(before: reached) }
    live.append(deadline)
  }

  /// The term of the regime that the rule's date chooses.
  private func term(_ rule: PeriodRule.ID, act: CivilDate) -> CompiledTerm? {
    guard let basis = procedure.basis(of: rule, for: facts.right) else { return nil }
    let day = day(of: basis, act: act)
    return procedure.term(rule, facts.right, IPRegime.governing(day), on: day)
  }

  private func day(of basis: RegimeBasis, act: CivilDate) -> CivilDate {
    switch basis {
    case .filing: filed ?? act
    case .publication: published ?? act
    case .act: act
    }
  }

  /// Names the date that chose the regime, where another would have chosen otherwise.
  private func basisNote(
    _ term: CompiledTerm, _ rule: PeriodRule.ID, from trigger: CivilDate, act: CivilDate
  ) -> CaseDeadline.Notes {
    guard let filed else { return [] }
    let filing = IPRegime.governing(filed)
    if term.regime != filing {
      guard !rule.isTerm else { return [] }
      return term.basis == .publication ? .byPublicationDate : .byActDate
    }
    return term.basis != .act && IPRegime.governing(act) != filing ? .byFilingDate : []
  }

  /// Moves a party's last day to a working day; a foreign office's calendar is not ours.
  func roll(_ deadline: inout CaseDeadline) throws(IPCaseError) {
    deadline.due = deadline.nominal
    guard deadline.kind == .deadline else { return }
    if facts.route != .national, deadline.rule.isTerm || deadline.rule == .n2 {
      deadline.notes.insert(.foreignCalendar)
      return
    }
    guard let rolled = procedure.days.rolled(from: deadline.nominal) else {
      throw .endOfCalendar(deadline.rule, from: deadline.trigger)
    }
    deadline.due = rolled.day
    deadline.notes.subtract([.holidaysUnknown, .holidaysByRule])
    switch rolled.certainty {
    case .announced: break
    case .byRule: deadline.notes.insert(.holidaysByRule)
    case .unknown: deadline.notes.insert(.holidaysUnknown)
    }
  }

  mutating func answer(_ rules: PeriodSet, by event: IPEvent) {
    guard !rules.isEmpty, !live.isEmpty else { return }
    if rules == [.o5] { return answerOpposition(by: event) }
    for place in live.indices.reversed() where rules.contains(live[place].rule) {
      close(answered(live.remove(at: place), by: event))
    }
  }

  private mutating func answered(_ deadline: CaseDeadline, by event: IPEvent) -> CaseDeadline {
    var deadline = deadline
    if deadline.due >= event.date || deadline.kind == .window {
      deadline.outcome = .met(on: event.date)
    } else if deadline.kind == .deadline, let posted = event.posted, posted <= deadline.due {
      deadline.outcome = .met(on: posted)
      deadline.notes.insert(.postedInTime)
      note(.receivedLate)
    } else {
      deadline.outcome = .missed
    }
    return deadline
  }

  /// Each opposition has an answer of its own: this one goes to the one that waits longest in time.
  private mutating func answerOpposition(by event: IPEvent) {
    let waiting = live.indices.filter { live[$0].rule == .o5 && live[$0].due >= event.sent }
    guard let place = waiting.min(by: { (live[$0].due, $0) < (live[$1].due, $1) }) else { return }
    close(answered(live.remove(at: place), by: event))
  }

  mutating func endAll(on day: CivilDate) {
    for deadline in live { close(ended(deadline, on: day)) }
    live.removeAll(keepingCapacity: true)
  }

  mutating func voidLive(_ rule: PeriodRule.ID, on day: CivilDate) {
    for place in live.indices.reversed() where live[place].rule == rule {
      close(ended(live.remove(at: place), on: day))
    }
  }

  private func ended(_ deadline: CaseDeadline, on day: CivilDate) -> CaseDeadline {
    var deadline = deadline
    deadline.outcome =
      switch deadline.kind {
      case .deadline where deadline.due < day: passed(deadline)
      case .window where deadline.due <= day: .met(on: deadline.due)
      default: .void(on: day)
      }
    return deadline
  }

  /// What a party's period is that has passed: an opposition's is met by the first opposition.
  func passed(_ deadline: CaseDeadline) -> CaseDeadline.Outcome {
    if deadline.rule.isOpposition, let firstOpposition { return .met(on: firstOpposition) }
    return .missed
  }

  mutating func close(_ deadline: CaseDeadline) {
    if keepsClosed { closed.append(deadline) }
  }

  /// Puts away what passed long ago, so that a long history stays linear.
  private mutating func sweep(before day: CivilDate) {
    var kept: [CaseDeadline] = []
    for var deadline in live {
      if deadline.kind == .deadline, deadline.due < day, !isLasting(deadline.rule) {
        deadline.outcome = passed(deadline)
        close(deadline)
      } else {
        kept.append(deadline)
      }
    }
    live = kept
    // Twice as many before the next time, so that what cannot be put away is not looked at over and over.
    sweepAt = max(24, kept.count * 2)
  }

  /// Whether later steps look back at a period even when it has passed.
  private func isLasting(_ rule: PeriodRule.ID) -> Bool {
    switch rule {
    // An answer that was posted in time may come when its period has passed, so O5 is not put away.
    case .o1, .o2, .o3, .o6, .x1: false
    default: true
    }
  }

  mutating func extend(on day: CivilDate) throws(IPCaseError) {
    let rule: PeriodRule.ID = procedureState == .formalityDefects ? .f2 : .s4
    guard let place = live.lastIndex(where: { $0.rule == rule }) else { return }
    var deadline = live[place]
    guard let term = procedure.term(rule, facts.right, deadline.regime, on: deadline.trigger) else { return }
    let start = procedure.readings.extensionStart == .nominalEnd ? deadline.nominal : deadline.due
    guard let end = try? term.length.end(from: start) else { throw .endOfCalendar(rule, from: start) }
    deadline.nominal = end
    deadline.notes.insert(.extended)
    try roll(&deadline)
    live[place] = deadline
  }

  /// The office's targets rest while the case does.
  mutating func endRest(on day: CivilDate) {
    guard let start = restedOn else { return }
    restedOn = nil
    for place in live.indices where live[place].kind == .expected {
      let rested = max(start, live[place].trigger).days(to: day)
      guard rested > 0, let moved = try? live[place].nominal.adding(days: rested) else { continue }
      live[place].nominal = moved
      live[place].due = moved
      live[place].notes.insert(.rested)
    }
  }

  /// The days lost to an obstacle are not counted in the applicant's and owner's periods; a day is lost once.
  mutating func pushBack(by period: DatePeriod) {
    for part in newlyLost(period) { pushBack(byNewDaysOf: part) }
    lostDays.append(period)
  }

  /// The parts of a period that no earlier obstacle covers, in their order.
  private func newlyLost(_ period: DatePeriod) -> [DatePeriod] {
    var parts = [period]
    for earlier in lostDays {
      parts = parts.flatMap { part -> [DatePeriod] in
        guard let shared = part.intersection(earlier) else { return [part] }
        let before = try? DatePeriod(from: part.start, upTo: shared.start)
        let after = shared.end.flatMap { try? DatePeriod(from: $0, upTo: part.end) }
        return [before, after].compactMap { $0 }.filter { $0.start != $0.end }
      }
    }
    return parts
  }

  private mutating func pushBack(byNewDaysOf period: DatePeriod) {
    guard let end = period.end else { return }
    for place in live.indices {
      var deadline = live[place]
      guard deadline.kind == .deadline, deadline.actor != .thirdParty, !deadline.rule.isTerm,
        deadline.trigger < end, deadline.due >= period.start
      else { continue }
      let first = (try? deadline.trigger.adding(days: 1)).map { max($0, period.start) } ?? period.start
      let lost = first.days(to: end)
      guard lost > 0, let moved = try? deadline.nominal.adding(days: lost) else { continue }
      deadline.nominal = moved
      deadline.notes.insert(.obstacle)
      guard (try? roll(&deadline)) != nil else { continue }
      live[place] = deadline
    }
  }
}

extension IPEvent {
  /// The day on which a paper left its party.
  var sent: CivilDate { posted ?? date }

  var notice: IPNotice? {
    switch action {
    case .formalityNotice(let notice), .refusalIntended(let notice), .grantIntended(let notice): notice
    default: nil
    }
  }

  /// The day on which a decision was received, where it is told.
  var received: CivilDate? {
    switch action {
    case .notAccepted(let received), .refused(let received), .rejected(let received): received
    case .terminated(let ending), .cancelled(let ending): ending.received
    default: nil
    }
  }
}
