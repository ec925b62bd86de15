import OCOPModel

/// The bodies of a level that has a council, from which the decisions' tables write the steps they share.
struct RatingDesk {
  let level: RatingLevel
  let office: DossierActor
  let council: DossierActor
  let chair: DossierActor
  /// Who may hand in what the office or the advisory team finds lacking.
  let completedBy: [DossierActor]

  static let district = RatingDesk(
    level: .district, office: .district, council: .district, chair: .district, completedBy: [.owner])
  static let province = RatingDesk(
    level: .province, office: .provincialOffice, council: .provincialCouncil, chair: .provincialChair,
    completedBy: [.owner, .commune])
  static let ministry = RatingDesk(
    level: .ministry, office: .ministryOffice, council: .centralCouncil, chair: .minister,
    completedBy: [.owner, .commune, .provincialOffice])
}

extension RatingDesk {
  typealias Step = RatingProcedure.Step

  /// What a table says of every step that it writes.
  struct Source {
    let citation: Citation
    let confidence: Confidence
    /// The confidence of what the sources leave out and Decision 26/2026 has, and the reading it rests on.
    var filledIn: (confidence: Confidence, reading: String)?

    /// The source of a step that the sources do not tell of.
    var gap: Source { filledIn.map { Source(citation: citation, confidence: $0.confidence) } ?? self }
    /// The reading of such a step.
    var gapReadings: [String] { filledIn.map { [$0.reading] } ?? [] }
  }

  /// The office checks the dossier, or returns it and gets it back.
  func receipt(checking rules: [Step.Rule] = [], _ source: Source) -> [Step] {
    [
      step(.checked, .filed(level), .checked(level), by: [office], if: rules, source),
      step(
        .returned, .filed(level), .returned(level), by: [office], isDuty: false, source.gap,
        readings: source.gapReadings),
      step(
        .resubmitted, .returned(level), .filed(level), by: completedBy, source.gap,
        readings: source.gapReadings),
    ]
  }

  /// A council with an advisory team assesses the dossier; the team may ask for additions.
  func assessment(
    kinds: [DossierKind],
    mode: [Step.Rule],
    producing produces: [DossierDocument],
    _ source: Source
  ) -> [Step] {
    [
      step(.convened, .checked(level), .convened(level), by: [chair], for: kinds, source),
      step(
        .reported, .convened(level), .reported(level), by: [.advisoryTeam], for: kinds,
        producing: [.advisoryReport],
        source.gap, readings: source.gapReadings),
      step(
        .returned, .convened(level), .additionsAsked(level), by: [.advisoryTeam], for: kinds, isDuty: false,
        source.gap, readings: source.gapReadings),
      step(
        .resubmitted, .additionsAsked(level), .convened(level), by: completedBy, for: kinds, source.gap,
        readings: source.gapReadings),
      step(
        .rated, .reported(level), .rated(level), by: [council], for: kinds, if: [.starFitsTotal] + mode,
        producing: produces, source),
    ]
  }

  /// The chair recognises the product, or the office concludes that nobody does, and the result is announced.
  func decision(
    from phase: DossierState.Phase = .rated,
    _ source: Source,
    readings: [String] = []
  ) -> [Step] {
    let before = DossierState(phase, at: level)
    return [
      step(
        .recognised, before, .recognised(level), by: [chair], if: [.recognisedHere, .higherThanHeld], source,
        readings: readings),
      step(
        .notRecognised, before, .notRecognised(level), by: office == chair ? [chair] : [chair, office],
        if: [.recognisedNowhere, .higherThanHeld], source, readings: readings),
    ]
  }

  /// An upgrade brings no higher star: the chair lets the rank held stand.
  func heldRank(
    from phases: [DossierState.Phase],
    if rules: [Step.Rule] = [],
    _ source: Source,
    readings: [String]
  ) -> [Step] {
    phases.map { phase in
      step(
        .heldRankKept, DossierState(phase, at: level), .heldRankKept(level), by: [chair], for: [.upgrade],
        if: [.notHigherThanHeld] + rules, source, readings: readings)
    }
  }

  func announcement(_ source: Source, of phases: [DossierState.Phase] = [.recognised, .notRecognised])
    -> [Step]
  {
    phases.map {
      step(
        .notified, DossierState($0, at: level), .notified(level), by: [office],
        for: $0 == .heldRankKept ? [.upgrade] : DossierKind.allCases, source.gap,
        readings: source.gapReadings)
    }
  }

  /// The owner disputes the result, and the chair lets it stand or has the product assessed again.
  func complaint(_ source: Source, reading: String) -> [Step] {
    [
      step(
        .complained, .notified(level), .contested(level), by: [.owner],
        if: [.firstComplaint, .withinComplaintLimit], isDuty: false, source, readings: [reading]),
      step(
        .complaintDismissed, .contested(level), .notified(level), by: [chair], source, readings: [reading]),
      step(.complaintUpheld, .contested(level), .checked(level), by: [chair], source, readings: [reading]),
    ]
  }

  func step(
    _ event: DossierEvent.Kind,
    _ from: DossierState,
    _ to: DossierState,
    by actors: [DossierActor],
    for kinds: [DossierKind] = DossierKind.allCases,
    if rules: [Step.Rule] = [],
    producing produces: [DossierDocument] = [],
    isDuty: Bool = true,
    _ source: Source,
    readings: [String] = []
  ) -> Step {
    Step(
      event, from: from, to: to, by: actors, kinds: kinds, if: rules, producing: produces, isDuty: isDuty,
      source.citation, confidence: source.confidence, readings: readings)
  }
}

extension [RatingProcedure.Step] {
  /// These steps, and the owner's right to take the dossier back until there is a result.
  func allowingWithdrawal(_ citation: Citation, reading: String, confidence: Confidence) -> [Element] {
    var open: [(state: DossierState, kinds: Set<DossierKind>)] = []
    for step in self where step.from != .draft && !step.from.isDecided {
      if let index = open.firstIndex(where: { $0.state == step.from }) {
        open[index].kinds.formUnion(step.kinds)
      } else {
        open.append((step.from, Set(step.kinds)))
      }
    }
    return self
      + open.map { state, kinds in
        Element(
          .withdrawn, from: state, to: .withdrawn, by: [.owner],
          kinds: DossierKind.allCases.filter(kinds.contains),
          if: [.noResultYet], isDuty: false, citation, confidence: confidence, readings: [reading])
      }
  }
}
