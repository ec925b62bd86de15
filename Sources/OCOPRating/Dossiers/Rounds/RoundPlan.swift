public import OCOPModel

/// The rounds that a level works by (kế hoạch các đợt): the decision's, and those that a council's plan adds.
///
/// ```swift
/// let plan = try RoundPlan(.decision26_2026)
/// let round = try plan.round(forProposal: CivilDate("2027-04-29"), at: .province)
/// round.assessedBefore  // 2027-06-30
/// try plan.next(after: round).proposedBefore  // 2027-10-30
/// ```
public struct RoundPlan: Sendable, Hashable {
  /// The decision's rounds.
  public let rules: RoundRules
  /// The rounds added, in the order given.
  public let added: [RatingRound]

  /// Creates a plan from a decision's rounds and those that a plan adds.
  ///
  /// - Throws: ``RoundError`` for yearly rounds that cannot be, and for an added round that does not cite its plan and
  ///   the rules of operation that the decision asks for, ends before its cut-off, counts in a year that is not that of
  ///   its cut-off or the one before, has a number below 1 or taken, is proposed by no lower level, or is assessed in
  ///   days of another round of its level.
  public init(_ rules: RoundRules, adding added: [RatingRound] = []) throws(RoundError) {
    self.rules = rules
    self.added = added
    for round in rules.rounds where !round.isPossible { throw .impossible(round) }
    for (index, round) in added.enumerated() {
      try RoundPlan.check(round, under: rules)
      let years = [round.proposedBefore.year - 1, round.proposedBefore.year, round.assessedBefore.year]
      let others = years.flatMap { rules.rounds(at: round.level, around: $0) } + added[..<index]
      for other in others where other.level == round.level {
        if other.year == round.year, other.number == round.number { throw .numberTaken(round) }
        if other.overlaps(round) { throw .overlap(round, other) }
      }
    }
  }

  private static func check(_ round: RatingRound, under rules: RoundRules) throws(RoundError) {
    guard case .plan(_, let ofOperation) = round.basis else { throw .notOfAPlan(round) }
    if let place = rules.needsRulesOfOperation, ofOperation == nil {
      throw .noRulesOfOperation(round, place)
    }
    guard round.proposedBefore < round.assessedBefore else { throw .endsBeforeCutOff(round) }
    let year = round.proposedBefore.year
    guard round.year == year || round.year == year - 1 else { throw .otherYear(round) }
    guard round.number >= 1 else { throw .numberTooSmall(round) }
    guard round.proposedBy < round.level else { throw .proposedFromAbove(round) }
  }

  /// The round in which a proposal of a day is assessed: the first at the level whose cut-off comes after the day.
  ///
  /// The answer rests on the readings of the decision's rounds, ``RoundRules/interpretations``.
  ///
  /// - Throws: ``RoundError/notInForce(decision:day:)`` for a day on which the decision is not in force, and
  ///   ``RoundError/noRound(decision:level:after:)`` where the level has none.
  public func round(forProposal day: CivilDate, at level: RatingLevel) throws(RoundError) -> RatingRound {
    guard rules.document.inForce.contains(day) else {
      throw .notInForce(decision: rules.document.number, day: day)
    }
    let rounds = rules.rounds(at: level, around: day.year) + added.filter { $0.level == level }
    guard
      let first = rounds.filter({ day < $0.proposedBefore })
        .min(by: { $0.proposedBefore < $1.proposedBefore })
    else { throw .noRound(decision: rules.document.number, level: level, after: day) }
    return first
  }

  /// The next round at the same level: that of a proposal made on the cut-off day, too late for this one.
  ///
  /// - Throws: As ``round(forProposal:at:)``.
  public func next(after round: RatingRound) throws(RoundError) -> RatingRound {
    try self.round(forProposal: round.proposedBefore, at: round.level)
  }

  /// The rounds of a year's series at a level, by cut-off.
  public func rounds(of year: Int, at level: RatingLevel) -> [RatingRound] {
    let yearly = rules.rounds.filter { $0.level == level }.compactMap { $0.round(in: year) }
    return (yearly + added.filter { $0.level == level && $0.year == year })
      .sorted { $0.proposedBefore < $1.proposedBefore }
  }
}

/// Why a round plan could not be made, or has no answer.
@nonexhaustive
public enum RoundError: Error, Sendable, Hashable {
  /// An added round does not rest on a plan.
  case notOfAPlan(RatingRound)
  /// The decision asks for the council's rules of operation beside the plan of a further round.
  case noRulesOfOperation(RatingRound, Citation)
  /// A round counts in the year of its cut-off or in the year before.
  case otherYear(RatingRound)
  /// Rounds are numbered from 1.
  case numberTooSmall(RatingRound)
  /// Products are proposed by a lower level.
  case proposedFromAbove(RatingRound)
  /// A yearly round has days that come, in order, a number from 1, and a lower level that proposes.
  case impossible(RoundRules.YearlyRound)
  /// A round ends on its cut-off day or before.
  case endsBeforeCutOff(RatingRound)
  /// The number is that of another round of the level and year.
  case numberTaken(RatingRound)
  /// A round is assessed in days of another round of its level.
  case overlap(RatingRound, RatingRound)
  /// The decision is not in force on the day.
  case notInForce(decision: String, day: CivilDate)
  /// No round of the level has its cut-off after the day, as far as is known.
  case noRound(decision: String, level: RatingLevel, after: CivilDate)
}

extension RoundError: CustomStringConvertible {
  /// What is wrong, in words.
  public var description: String {
    switch self {
    case .notOfAPlan(let round): "an added round rests on a plan, not on the decision (\(round))"
    case .noRulesOfOperation(let round, let place):
      "an added round is in the council's rules of operation too, by \(place.text(in: .english)) (\(round))"
    case .otherYear(let round): "a round counts in the year of its cut-off or the one before (\(round))"
    case .numberTooSmall(let round): "rounds are numbered from 1 (\(round))"
    case .proposedFromAbove(let round):
      "the level \(round.proposedBy.rawValue) does not propose to \(round.level.rawValue) (\(round))"
    case .impossible(let round): "yearly round \(round.number) of the \(round.level.name.en) cannot be"
    case .endsBeforeCutOff(let round): "a round ends after its cut-off (\(round))"
    case .numberTaken(let round): "round \(round.number)/\(round.year) exists already (\(round))"
    case .overlap(let round, let other): "a round is assessed in days of another (\(round); \(other))"
    case .notInForce(let decision, let day): "decision \(decision) is not in force on \(day)"
    case .noRound(let decision, let level, let day):
      "no round of the level \(level.rawValue) under decision \(decision) is known after \(day)"
    }
  }
}

extension RoundPlan: Codable {
  private enum CodingKeys: String, CodingKey {
    case rules, added
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let rules = try container.decode(RoundRules.self, forKey: .rules)
    let added = try container.decode([RatingRound].self, forKey: .added)
    self = try checkDecoded(decoder) { () throws(RoundError) in try RoundPlan(rules, adding: added) }
  }
}
