public import OCOPModel

extension RatingProcedure {
  /// A step of a procedure (bước của quy trình): what leads from one state to another, by whom, and on what terms.
  public struct Step: Sendable, Hashable {
    /// What must hold for a step to be taken.
    @nonexhaustive
    public enum Rule: String, Sendable, Hashable, CaseIterable {
      /// The dossier is filed within the days of the procedure.
      case filedInTime
      /// The owner's file has every document that the first desk needs.
      case fileComplete
      /// What is handed over has every document that the level above needs.
      case handOverComplete
      /// The star is one that the total reaches.
      case starFitsTotal
      /// The council meets.
      case councilMeets
      /// The council gives written opinions, or says why it met.
      case writtenOpinions
      /// The total reaches a band that a level above recognises.
      case reachesNextLevel
      /// The level recognises the star that the council found.
      case recognisedHere
      /// The level below, or none, recognises the star that the council found.
      case belowThisLevel
      /// No level recognises the star that the council found, or the product is eliminated.
      case recognisedNowhere
      /// In an upgrade, the star is higher than the one held, where that is known.
      case higherThanHeld
      /// In an upgrade, the star is not higher than the one held, and no level above recognises it.
      case notHigherThanHeld
      /// A limit for complaints, where one was stated, has not passed.
      case withinComplaintLimit
      /// The result that was announced has not been disputed before.
      case firstComplaint
      /// No council has given a result, or the time of the procedure has passed.
      case noResultYet
    }

    /// The event that takes the step.
    public let event: DossierEvent.Kind
    /// The state before.
    public let from: DossierState
    /// The state after; the same where the event only adds to the record.
    public let to: DossierState
    /// Who may take the step.
    public let actors: [DossierActor]
    /// The kinds of dossier that have the step.
    public let kinds: [DossierKind]
    /// What must hold.
    public let rules: [Rule]
    /// The documents that come into being with it.
    public let produces: [DossierDocument]
    /// Whether someone must take it, or may.
    public let isDuty: Bool
    /// The place in the law.
    public let citation: Citation
    /// How well the step is established.
    public let confidence: Confidence
    /// The names of the readings that the step rests on, where the law is silent.
    public let readings: [String]

    /// Creates a step.
    init(
      _ event: DossierEvent.Kind,
      from: DossierState,
      to: DossierState,
      by actors: [DossierActor],
      kinds: [DossierKind] = DossierKind.allCases,
      if rules: [Rule] = [],
      producing produces: [DossierDocument] = [],
      isDuty: Bool = true,
      _ citation: Citation,
      confidence: Confidence = .read,
      readings: [String] = []
    ) {
      self.event = event
      self.from = from
      self.to = to
      self.actors = actors
      self.kinds = kinds
      self.rules = rules
      self.produces = produces
      self.isDuty = isDuty
      self.citation = citation
      self.confidence = confidence
      self.readings = readings
    }
  }
}

extension RatingProcedure.Step {
  /// The step as it stands in a case in which it rests on more readings, or is less well established.
  func resting(on more: [String], confidence: Confidence? = nil) -> RatingProcedure.Step {
    RatingProcedure.Step(
      event, from: from, to: to, by: actors, kinds: kinds, if: rules, producing: produces, isDuty: isDuty,
      citation, confidence: confidence ?? self.confidence, readings: readings + more)
  }

  /// Whether no source settles the step and it has legal effect; what only moves papers is taken as in Decision 26/2026.
  var isUnsettled: Bool { confidence == .unverified && !event.movesPapersOnly }
}

extension DossierEvent.Kind {
  /// Whether the event decides nothing: papers go back and forth, or are announced.
  fileprivate var movesPapersOnly: Bool {
    switch self {
    case .returned, .resubmitted, .reported, .notified, .withdrawn: true
    default: false
    }
  }
}

extension RatingProcedure.Step: CustomStringConvertible {
  /// The step in English: who may do what, and the place in the law.
  public var description: String { text(in: .english) }

  /// The step in a sentence: who may do what, and the place in the law.
  func text(in language: Language) -> String {
    let names = actors.map { $0.name[language] }.joined(
      separator: language == .vietnamese ? " hoặc " : " or ")
    return "\(names): \(event.task[language]) (\(citation.text(in: language)))"
  }
}

extension RatingProcedure.Step: Encodable {}
extension RatingProcedure.Step.Rule: Encodable {}
