import OCOPModel

/// What time alone does to a case.
extension CaseFold {
  /// Whether the right's terms can be renewed at all.
  var isRenewable: Bool { facts.right.isMark || facts.right == .industrialDesign }

  /// Whether a further term follows the running one.
  var canRenew: Bool {
    guard isRenewable, let granted else { return false }
    guard let term = termRule(on: granted) else { return false }
    return term.maximumTerms.map { terms < $0 } ?? true
  }

  private func termRule(on day: CivilDate) -> CompiledTerm? {
    procedure.term(facts.right.term, facts.right, IPRegime.governing(day), on: day)
  }

  /// The first filing, unless its time had passed at the filing.
  var priority: CivilDate? { notes.contains(.priorityLost) ? nil : facts.firstFiling }

  /// The last day of the running term, counted from the filing as often as there were terms.
  mutating func setExpiry() throws(IPCaseError) {
    guard isGoverned, terms > 0, let filed, let granted, let term = termRule(on: granted) else { return }
    guard let end = procedure.readings.end(ofTerm: terms, of: term.length, from: filed) else {
      throw .endOfCalendar(facts.right.term, from: filed)
    }
    expiry = end
  }

  /// The periods that ran before the filing: of a priority, and after a disclosure.
  mutating func beginBeforeFiling(on day: CivilDate) throws(IPCaseError) {
    if let first = facts.firstFiling {
      try begin(facts.right.isPatent ? .r2 : .r1, from: first)
      if let running = live.last, running.rule == .r1 || running.rule == .r2, running.due < day {
        note(.priorityLost)
      }
    }
    if let disclosed = facts.disclosed, disclosed < day {
      try begin(facts.right.isPatent ? .g2 : .g1, from: disclosed)
      if let running = live.last, running.rule == .g1 || running.rule == .g2, running.due < day {
        note(.noveltyLost)
      }
    }
  }

  /// Brings the case to the beginning of a day.
  mutating func advance(to day: CivilDate) throws(IPCaseError) {
    reached = day
    if state == .draft || !isGoverned { return }
    try acceptBySilence(by: day)
    openSecondComplaint(by: day)
    guard let expiry else { return }
    if state == .registered, expiry < day { try passTerm(expiry) }
    if state == .inGrace, let grace = live.last(where: { $0.rule == .n2 }), grace.due < day {
      end(after: expiry)
    }
  }

  /// A designation is in force from the day after the period in which the office may refuse it.
  private mutating func acceptBySilence(by day: CivilDate) throws(IPCaseError) {
    guard facts.route != .national, state == .examining, !hasReplied,
      let silence = live.last(where: { $0.rule == .v5 || $0.rule == .v6 }), silence.nominal < day,
      let start = try? silence.nominal.adding(days: 1)
    else { return }
    note(.acceptedBySilence)
    endAll(on: start)
    (state, since, granted, terms) = (.registered, start, start, 1)
    try setExpiry()
    let event = IPEvent(on: start, .granted)
    for rule in [PeriodRule.ID.v1, .v2, .n1, .u1, .x1] { try begin(rule, by: event) }
  }

  /// Where the office does not answer a complaint in its time, a second one may follow.
  private mutating func openSecondComplaint(by day: CivilDate) {
    guard complaint == .first, let answer = live.last(where: { $0.rule == .c2 }), answer.nominal < day,
      !live.contains(where: { $0.rule == .c3 && $0.trigger == answer.nominal })
    else { return }
    try? begin(.c3, from: answer.nominal)
  }

  private mutating func passTerm(_ expiry: CivilDate) throws(IPCaseError) {
    guard canRenew else { return end(after: expiry) }
    state = .inGrace
    since = try? expiry.adding(days: 1)
    try begin(.n2, from: expiry)
  }

  /// The title ended with its term, which is known only when the grace is over.
  private mutating func end(after expiry: CivilDate) {
    let next = (try? expiry.adding(days: 1)) ?? expiry
    let found = state == .inGrace ? snapshot : nil
    // Nobody renewed by the last days, though the title ended before they did.
    for place in live.indices.reversed()
    where live[place].rule == .n2 || (live[place].rule.isTerm && live[place].kind == .deadline) {
      var passed = live.remove(at: place)
      passed.outcome = .missed
      close(passed)
    }
    endAll(on: next)
    state = .expired
    lapse = found
    lapse?.closedAfter = closed.count
    since = next
  }
}

extension CaseFold {
  func status(on day: CivilDate) -> CaseStatus {
    var notes = notes
    if day > IPRegime.verifiedTo { notes.append(.pastVerification) }
    if !isGoverned { notes.append(.foreignLaw) }
    return CaseStatus(
      day: day, right: facts.right, state: state, since: since, filed: filed, accepted: accepted,
      published: published, granted: granted, expiry: expiry, terms: terms, lostClasses: lostClasses,
      oppositions: oppositions, observations: observations, complaint: complaint, notes: notes,
      protection: protection)
  }

  private var protection: CaseStatus.Protection {
    switch state {
    case .registered: return .inForce
    case .inGrace:
      guard let grace = live.last(where: { $0.rule == .n2 }) else { return .none }
      return .undecided(until: grace.due)
    default: return .none
    }
  }

  func deadlines(on day: CivilDate, onlyOpen: Bool) -> [CaseDeadline] {
    var list: [CaseDeadline] = []
    for var deadline in beforeFiling(on: day) + live {
      deadline.outcome = outcome(of: deadline, on: day)
      if isResting(deadline) {
        deadline.notes.insert(.resting)
      } else if deadline.kind == .expected, deadline.due < day {
        deadline.notes.insert(.officeLate)
      }
      if !onlyOpen || deadline.isOpen { list.append(deadline) }
    }
    if !onlyOpen { list += closed }
    list.sort { ($0.due, $0.rule.rawValue, $0.trigger) < ($1.due, $1.rule.rawValue, $1.trigger) }
    return list
  }

  /// Whether a suspension stopped a target of the office before its end.
  private func isResting(_ deadline: CaseDeadline) -> Bool {
    guard state == .suspended, deadline.kind == .expected, let restedOn else { return false }
    return deadline.due >= restedOn
  }

  private func outcome(of deadline: CaseDeadline, on day: CivilDate) -> CaseDeadline.Outcome {
    if deadline.kind == .window { return deadline.due <= day ? .met(on: deadline.due) : .open }
    return deadline.kind == .deadline && deadline.due < day ? passed(deadline) : .open
  }

  /// What runs for a case that is not filed yet.
  private func beforeFiling(on day: CivilDate) -> [CaseDeadline] {
    guard state == .draft else { return [] }
    var draft = self
    guard (try? draft.beginBeforeFiling(on: day)) != nil else { return [] }
    return draft.live
  }
}
