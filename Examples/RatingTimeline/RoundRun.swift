import ExampleSupport
import OCOP

/// A round as the library tells it: the dossier's events through the procedure's steps, and what each means.
struct RoundRun {
  let round: TimelineFile.Round
  let filing: Filing
  let rater: Rater
  let procedure: RatingProcedure
  let words: TimelineWords
  private(set) var dossier: Dossier
  private(set) var entries: [Entry] = []
  /// What the round's last council rated by its sheets.
  private(set) var rated: RatedPanel?
  /// What was said already, so that it is said once.
  private(set) var said: Set<Entry.Detail>
  private let calendar = WorkingCalendar.vietnam(.stateBodies)

  /// Finds the rules that govern the round, by the day on which it was filed.
  init(
    _ round: TimelineFile.Round,
    _ place: Int,
    of file: TimelineFile,
    _ words: TimelineWords,
    holding: Star?,
    said: Set<Entry.Detail>
  ) throws(FieldError) {
    guard let begins = round.begins else { throw round.field.error("a round has an event") }
    let filing = Filing(round.kind, on: begins)
    let regime = try round.field.checked { try RatingRegime.inForce(on: begins) }
    guard let procedure = regime.procedure else {
      throw round.field.error("no procedure is known for \(regime.document.number)")
    }
    let number = try RoundRun.set(of: round, file.product, regime)
    self.round = round
    self.filing = filing
    self.procedure = procedure
    self.words = words
    self.said = said
    rater = try round.field.checked { try regime.rater(numbered: number) }
    dossier = try round.field.checked {
      try Dossier(
        id: ID("\(file.product.id)-\(place + 1)"), kind: round.kind, product: file.product,
        producer: file.producer, procedure: procedure.name,
        holding: round.kind == .first ? nil : holding)
    }
  }

  /// The set that rated the product then: the one that became its set of today, unless the file says which of several.
  private static func set(
    of round: TimelineFile.Round,
    _ product: Product,
    _ regime: RatingRegime
  ) throws(FieldError) -> Int {
    if let set = round.set { return set }
    guard regime.document.number != LegalDocument.decision26_2026.number else { return product.set.number }
    let sets =
      ProductSetMapping.between(regime.document, .decision26_2026)?.predecessors(of: product.set.number) ?? []
    guard let set = sets.first, sets.count == 1 else {
      let numbers = sets.isEmpty ? "none" : sets.map(String.init).joined(separator: ", ")
      throw round.field.error("“set” is needed: sets of \(regime.document.number) that fit: \(numbers)")
    }
    return set
  }

  /// Tells the round's beginning: the rules, what is not known of them, and what they make of the rating before.
  mutating func begin(after before: RatedPanel?) throws(FieldError) {
    var heading = Entry(day: filing.day, text: words.round(round.kind, by: rater), isHeading: true)
    let gaps = procedure.gaps.map { Entry.Detail.warning($0[words.language]) }
    heading.details = gaps.filter { said.insert($0).inserted }
    if heading.details.isEmpty, let known = words.secondary(procedure) {
      heading.details.append(.warning(known))
    }
    if let before, before.rater.regime != rater.regime {
      heading.details += try comparison(with: before)
    }
    entries.append(heading)
  }

  private func comparison(with before: RatedPanel) throws(FieldError) -> [Entry.Detail] {
    let (answers, language) = (round.selfAssessment, words.language)
    let explanation = try round.field.checked {
      let comparison = try RegimeComparison(
        before.panel, from: before.rater, to: rater,
        answering: Array(repeating: answers ?? ScoreSheet(), count: before.panel.count))
      return try rater.explain(comparison, from: before.rater)
    }
    return answers == nil
      ? [.plain(explanation.sentence(in: language)), .plain(words.carried(explanation))]
      : [.block(explanation.text(in: language, width: 96))]
  }

  /// Takes an event into the dossier, and tells it.
  mutating func take(_ event: TimelineFile.Event) throws(FieldError) {
    let day = event.day
    let step = dossier.allowedSteps.first { $0.event == event.kind }
    let limits = try event.field.checked { try dossier.nextActions(on: day, calendar: calendar) }
      .filter { $0.choices.contains(event.kind) }.flatMap(\.limits)
    let (action, details) = try action(of: event)
    let given = DossierEvent(
      on: day, by: event.actor ?? step?.actors.first ?? .owner, action, reference: event.reference)
    try event.field.checked { try dossier.apply(given) }
    guard let step else { return }
    var entry = Entry(day: day, text: words.event(given, step))
    // The step as it was taken, which may rest on more than the table says.
    let taken = dossier.openSteps.first { $0.event == step.event && $0.from == step.from } ?? step
    let rules = (try placing(step, event)) + timing(limits, day) + readings(taken)
    entry.details = details + rules.filter { said.insert($0).inserted }
    entries.append(entry)
  }

  private func timing(_ limits: [NextAction.Limit], _ day: CivilDate) -> [Entry.Detail] {
    limits.map { limit in
      day > limit.lastDay ? .warning(words.late(limit, on: day)) : .plain(words.inTime(limit))
    }
  }

  /// The round in which a proposal falls, as far as the decision's rounds are known.
  private func placing(
    _ step: RatingProcedure.Step,
    _ event: TimelineFile.Event
  ) throws(FieldError) -> [Entry.Detail] {
    guard step.event == .forwarded, let level = step.to.level, let rules = rater.regime.rounds else {
      return []
    }
    if let gap = rules.gap { return [.warning(gap[words.language])] }
    return try event.field.checked {
      [.plain(words.round(try RoundPlan(rules).round(forProposal: event.day, at: level)))]
    }
  }

  private func readings(_ step: RatingProcedure.Step) -> [Entry.Detail] {
    return step.readings.compactMap(procedure.interpretation).map { .warning(words.reading($0)) }
      + (step.confidence == .unverified ? [.warning(words.unverified())] : [])
  }

  /// Adds to what the last event tells.
  mutating func note(_ details: [Entry.Detail]) {
    guard !entries.isEmpty else { return }
    entries[entries.count - 1].details += details
  }
}

// MARK: Events as the library has them

extension RoundRun {
  private mutating func action(
    of event: TimelineFile.Event
  ) throws(FieldError) -> (DossierEvent.Action, [Entry.Detail]) {
    switch event.kind {
    case .filed: return (.filed(event.handOver), [])
    case .resubmitted: return (.resubmitted(event.handOver), [])
    case .forwarded: return (.forwarded(event.handOver), [])
    case .returned:
      let reason = event.reason ?? ""
      return (.returned(reason: reason), reason.isEmpty ? [] : [.plain(reason)])
    case .rated: return try rating(event)
    case .recognised:
      guard let star = event.star ?? dossier.result?.star else {
        throw event.field.error("“star” is missing, and no council has found one")
      }
      return (.recognised(star), [.plain(words.star(star))])
    default:
      guard let action = DossierEvent.Action(plain: event.kind) else {
        throw event.field.error("“\(event.kind.rawValue)” is not known to the timeline")
      }
      return (action, event.reason.map { [.plain($0)] } ?? [])
    }
  }

  private mutating func rating(
    _ event: TimelineFile.Event
  ) throws(FieldError) -> (DossierEvent.Action, [Entry.Detail]) {
    let governing = try event.field.checked { try RatingRegime.governing(filing, on: event.day) }
    guard governing.regime == rater.regime else {
      throw event.field.error(
        "the dossier was not finished in time and is made anew under \(governing.regime.name.en)"
          + (governing.citation.map { " (\($0.text(in: .english)))" } ?? ""))
    }
    let readings = governing.interpretations.map { Entry.Detail.warning(words.reading($0)) }
    switch event.rating {
    case nil: throw event.field.error("“sheets” or “total” is missing")
    case .stated(let mode, let total, let star):
      let result = DossierEvent.CouncilResult(mode, total: total, star: star, minutes: event.reference ?? "")
      return (.rated(result), [.plain(words.stated(total, star))] + readings)
    case .sheets(let session):
      let minutes = try minutes(of: session, event)
      rated = RatedPanel(rater: rater, panel: session.sheets.map(\.sheet), rating: minutes.rating)
      let result = DossierEvent.CouncilResult(minutes, number: event.reference ?? "")
      return (.rated(result), try told(minutes, event) + readings)
    }
  }

  /// Runs the council's session from its opening to its minutes.
  private func minutes(
    of given: TimelineFile.Session,
    _ event: TimelineFile.Event
  ) throws(FieldError) -> CouncilMinutes {
    try event.field.checked {
      let opening = CouncilOpening(
        given.council, product: dossier.product, producer: dossier.producer, mode: given.mode,
        composition: rater.regime.council(at: given.council.level), on: event.day)
      var session = try CouncilSession(opening, by: rater)
      for (member, sheet) in given.sheets {
        try session.submit(MemberSheet(member: member, written: event.day, sheet), on: event.day)
      }
      if let reason = given.meetingReason { try session.callMeeting(reason, on: event.day) }
      let findings = session.findings
      for kind in given.reasons.keys where !findings.contains(where: { $0.kind == kind }) {
        throw event.field.error("“reasons” has “\(kind.rawValue)”, but the session has no such finding")
      }
      let reasons = findings.compactMap { finding in
        given.reasons[finding.kind].map { CouncilClosing.Reason(finding, $0) }
      }
      return try session.close(CouncilClosing(reasons: reasons, number: event.reference), on: event.day)
    }
  }

  /// The result, why it is not the next star, what the source lacks, and over what the council closed.
  private func told(
    _ minutes: CouncilMinutes,
    _ event: TimelineFile.Event
  ) throws(FieldError) -> [Entry.Detail] {
    let explanation = try event.field.checked { try rater.explain(minutes.rating) }
    let why = explanation.whyNotNext(in: words.language)
    return [.plain(words.result(minutes.rating, maximum: explanation.maximum))]
      + why.prefix(1).map { .plain($0) } + why.dropFirst().map { .obstacle($0) }
      + minutes.rating.gaps.map { .warning($0.text(in: words.language)) }
      + minutes.closedOver.map { .warning(words.closedOver($0, in: minutes.council)) }
  }
}

/// What a council rated, and by which rules.
struct RatedPanel {
  let rater: Rater
  let panel: [ScoreSheet]
  let rating: Rating
}
