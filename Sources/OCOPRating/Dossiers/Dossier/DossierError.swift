public import OCOPModel

/// Why an event was refused, or a dossier could not be made: the value, the rule, and what is allowed instead.
@nonexhaustive
public enum DossierError: Error, Sendable, Hashable {
  /// The state has a step for the event.
  case notAllowed(DossierEvent.Kind, in: DossierState, allowed: [RatingProcedure.Step])
  /// The step is taken by those whom the decision names.
  case wrongActor(DossierActor, RatingProcedure.Step)
  /// Events follow each other in time.
  case runsBackwards(day: CivilDate, after: CivilDate)
  /// A dossier is filed under the procedure of the day; `governing` is the one that applies, if any.
  case otherProcedure(day: CivilDate, RatingProcedure.Name, governing: RatingProcedure.Name?)
  /// What the next desk needs is there.
  case incomplete(DossierEvent.Kind, [MissingItem])
  /// The star is one that the total reaches.
  case starAboveTotal(Star, total: Score, highest: Star)
  /// The council works in the mode that the decision foresees.
  case wrongMode(DossierEvent.CouncilResult.Mode, Citation)
  /// A council that ordinarily gives written opinions says why it met.
  case meetingWithoutReason(Citation)
  /// The council's result leads to the step.
  case againstResult(
    DossierEvent.Kind, rule: RatingProcedure.Step.Rule, total: Score, star: Star?,
    allowed: [RatingProcedure.Step])
  /// The star recognised is the one that the council found.
  case otherStar(Star, rated: Star?)
  /// A complaint comes by the last day that the dossier's limit gives.
  case tooLate(day: CivilDate, lastDay: CivilDate, Citation)
  /// The product belongs to the producer.
  case otherProducer(ID<Producer>, product: ID<Producer>)
  /// The kind of producer may own a product of the set.
  case notEligible(ProducerKind, set: Int, Citation)
}

extension DossierError: CustomStringConvertible {
  /// What is wrong, and what is allowed instead, in words.
  public var description: String {
    switch self {
    case .notAllowed(let kind, let state, let allowed):
      "“\(kind.task.en)” is not a step from “\(state)”; allowed: \(allowed.inWords)"
    case .wrongActor(let actor, let step):
      "\(actor.name.en) may not “\(step.event.task.en)”; allowed: \(step)"
    case .runsBackwards(let day, let last): "\(day) lies before the last event, of \(last)"
    case .otherProcedure(let day, let name, let governing):
      "a dossier filed on \(day) is not under \(name.rawValue), but under \(governing?.rawValue ?? "none known")"
    case .incomplete(let kind, let items):
      "“\(kind.task.en)”: \(items.map(\.description).joined(separator: "; "))"
    case .starAboveTotal(let star, let total, let highest):
      "\(star) does not fit a total of \(total), which reaches \(highest)"
    case .wrongMode(let mode, let citation):
      "the council does not work by \(mode.name.en) here (\(citation.text(in: .english)))"
    case .meetingWithoutReason(let citation):
      "the council met without a reason stated (\(citation.text(in: .english)))"
    case .againstResult(let kind, let rule, let total, let star, let allowed):
      "“\(kind.task.en)” does not follow from \(star?.description ?? "elimination") with \(total): \(rule.words);"
        + " allowed: \(allowed.inWords)"
    case .otherStar(let star, let rated):
      "\(star) is not what the council found, \(rated?.description ?? "elimination")"
    case .tooLate(let day, let lastDay, let citation):
      "\(day) lies after the last day for complaints, \(lastDay) (\(citation.text(in: .english)))"
    case .otherProducer(let producer, let owner): "the product belongs to \(owner), not to \(producer)"
    case .notEligible(let kind, let set, let citation):
      "\(kind.name.en): may not own a product of set \(set) (\(citation.text(in: .english)))"
    }
  }
}

extension RatingProcedure.Step.Rule {
  /// The rule in English words, for errors.
  fileprivate var words: String {
    switch self {
    case .filedInTime: "it is filed within the days of the procedure"
    case .fileComplete: "the owner's file is complete"
    case .handOverComplete: "what is handed over is complete"
    case .starFitsTotal: "the star fits the total"
    case .councilMeets: "the council meets"
    case .writtenOpinions: "the council gives written opinions"
    case .reachesNextLevel: "the total reaches what the level above recognises"
    case .recognisedHere: "this level recognises the star"
    case .belowThisLevel: "the star lies below what this level recognises"
    case .recognisedNowhere: "no level recognises the star"
    case .withinComplaintLimit: "the limit for complaints has not passed"
    }
  }
}

extension [RatingProcedure.Step] {
  fileprivate var inWords: String {
    isEmpty ? "nothing" : map(\.description).joined(separator: "; ")
  }
}
