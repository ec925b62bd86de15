public import OCOPModel

/// A round of rating (đợt đánh giá, phân hạng): products proposed before its cut-off are assessed before its end.
///
/// Both days are excluded: a proposal on the cut-off day itself misses the round.
public struct RatingRound: Sendable, Hashable {
  /// What a round rests on.
  public enum Basis: Sendable, Hashable {
    /// A place in the decision.
    case decision(Citation)
    /// A plan that adds the round (kế hoạch), with the council's rules of operation that provide for it (quy chế hoạt
    /// động), each as its document is cited.
    case plan(Citation, rulesOfOperation: Citation? = nil)
  }

  /// The level that assesses.
  public let level: RatingLevel
  /// The year in whose series the round counts; the cut-off may lie early in the next.
  public let year: Int
  /// The round's number within the year, from 1.
  public let number: Int
  /// The cut-off: products are proposed before this day.
  public let proposedBefore: CivilDate
  /// The end: products are assessed before this day.
  public let assessedBefore: CivilDate
  /// The level that proposes.
  public let proposedBy: RatingLevel
  /// What the round rests on.
  public let basis: Basis

  /// Creates a round; a ``RoundPlan`` checks its days.
  public init(
    at level: RatingLevel,
    year: Int,
    number: Int,
    proposedBefore: CivilDate,
    assessedBefore: CivilDate,
    proposedBy: RatingLevel,
    basis: Basis
  ) {
    self.level = level
    self.year = year
    self.number = number
    self.proposedBefore = proposedBefore
    self.assessedBefore = assessedBefore
    self.proposedBy = proposedBy
    self.basis = basis
  }

  /// The decision's place or the plan.
  public var citation: Citation {
    switch basis {
    case .decision(let citation), .plan(let citation, _): citation
    }
  }

  /// Whether the days in which two rounds are assessed, from cut-off to end, meet at one level.
  func overlaps(_ other: RatingRound) -> Bool {
    level == other.level && proposedBefore < other.assessedBefore && other.proposedBefore < assessedBefore
  }
}

extension RatingRound: CustomStringConvertible {
  /// Level, number and year with both days: `province 1/2027: proposed before 2027-04-30, assessed before 2027-06-30`.
  public var description: String {
    "\(level.rawValue) \(number)/\(year): proposed before \(proposedBefore), assessed before \(assessedBefore)"
  }
}

extension RatingRound: Codable {}
extension RatingRound.Basis: Codable {
  private enum CodingKeys: String, CodingKey {
    case decision, plan, rulesOfOperation
  }

  /// Decodes `{"decision":…}`, or `{"plan":…,"rulesOfOperation":…}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let citation = try container.decodeIfPresent(Citation.self, forKey: .decision) {
      self = .decision(citation)
    } else {
      self = .plan(
        try container.decode(Citation.self, forKey: .plan),
        rulesOfOperation: try container.decodeIfPresent(Citation.self, forKey: .rulesOfOperation))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .decision(let citation): try container.encode(citation, forKey: .decision)
    case .plan(let citation, let rules):
      try container.encode(citation, forKey: .plan)
      try container.encodeIfPresent(rules, forKey: .rulesOfOperation)
    }
  }
}
