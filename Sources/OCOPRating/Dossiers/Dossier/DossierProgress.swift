import OCOPModel

/// What a history comes to: all that the next event's checks and deadlines hang on.
struct DossierProgress: Sendable, Hashable {
  /// A recognition that stands.
  struct Recognition: Sendable, Hashable {
    let star: Star
    let level: RatingLevel
    let day: CivilDate
  }

  private(set) var state = DossierState.draft
  private(set) var since: CivilDate?
  /// The day on which the dossier came to its present level, complete as far as that level knew.
  private(set) var received: CivilDate?
  private(set) var filed: CivilDate?
  private(set) var last: CivilDate?
  /// What the owner handed in, with what was handed in later.
  private(set) var handedIn = HandOver([], paperSets: 0, electronicSets: 0)
  private(set) var documents: Set<DossierDocument> = []
  private(set) var result: DossierEvent.CouncilResult?
  private(set) var recognition: Recognition?
  private(set) var notified: CivilDate?
  /// Whether the announced result was disputed.
  private(set) var isDisputed = false
  private(set) var openSteps: [RatingProcedure.Step] = []

  /// Takes a step that was checked.
  mutating func take(_ step: RatingProcedure.Step, _ event: DossierEvent) {
    record(event, step)
    documents.formUnion(step.produces)
    if (!step.readings.isEmpty || step.confidence != .read) && !openSteps.contains(step) {
      openSteps.append(step)
    }
    last = event.day
    // What only adds to the record starts no clock.
    guard step.to != step.from else { return }
    if step.to.phase == .filed || step.to.level != state.level { received = event.day }
    state = step.to
    since = event.day
  }

  private mutating func record(_ event: DossierEvent, _ step: RatingProcedure.Step) {
    let handOver = event.action.handOver
    switch event.kind {
    case .filed:
      filed = event.day
      handOver.map { add($0) }
    case .resubmitted: handOver.map { add($0) }
    case .forwarded: documents.formUnion(handOver?.documents ?? [])
    case .rated: result = event.action.result
    case .recognised:
      if let star = event.action.star, let level = step.to.level {
        recognition = Recognition(star: star, level: level, day: event.day)
      }
    // A notice while the dossier is on its way up announces no final result.
    case .notified where step.to.phase == .notified:
      notified = event.day
      isDisputed = false
    case .complained: isDisputed = true
    case .reassessmentOrdered: assessAnew(from: event.day)
    case .complaintUpheld:
      assessAnew(from: event.day)
      (recognition, notified) = (nil, nil)
    default: break
    }
  }

  /// The level has the dossier again, and no result of it.
  private mutating func assessAnew(from day: CivilDate) {
    received = day
    result = nil
  }

  private mutating func add(_ handOver: HandOver) {
    handedIn = handedIn.completed(by: handOver)
    documents.formUnion(handOver.documents)
  }
}
