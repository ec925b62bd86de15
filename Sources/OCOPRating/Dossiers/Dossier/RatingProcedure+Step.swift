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
      /// A limit for complaints, where one was stated, has not passed.
      case withinComplaintLimit
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
    /// The name of the reading that the step rests on, where the law is silent.
    public let reading: String?

    /// Creates a step.
    public init(
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
      reading: String? = nil
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
      self.reading = reading
    }
  }
}

extension RatingProcedure.Step: CustomStringConvertible {
  /// The step in English: who may do what, and the place in the law.
  public var description: String {
    let names = actors.map(\.name.en).joined(separator: " or ")
    return "\(names): \(event.task.en) (\(citation.text(in: .english)))"
  }
}

extension RatingProcedure.Step: Codable {}
extension RatingProcedure.Step.Rule: Codable {}
