import OCOPModel

/// How a council works and combines its members' sheets (quy chế hoạt động của hội đồng), since the decision does not say.
///
/// The total is always the exact mean of the sheets that count, compared with the bands before any rounding. What is not
/// stated takes a default that is an interpretation and no law.
///
/// Source: Decision 26/2026/QĐ-TTg, Article 7, clauses 3 and 4, leaves it to these rules.
public struct CouncilRulesOfOperation: Sendable, Hashable {
  /// The points from which the totals of two members are far apart by the practice of councils.
  public static let usualDispersion = 10

  /// How many sheets are needed.
  public let quorum: Quorum
  /// When members who differ reach a star minimum.
  public let minima: CouncilRules.MinimaRule
  /// The points from which two members' totals are far apart, at least 1; `nil` where that is not looked at.
  public let dispersion: Int?
  /// Whether the highest and the lowest sheet are left out of the mean, where there are three or more.
  public let dropsExtremes: Bool

  /// Creates rules; what is not stated takes the documented default.
  ///
  /// - Parameters:
  ///   - quorum: How many sheets are needed; more than half of the members who score by default.
  ///   - minima: When members who differ reach a star minimum; the mean by default.
  ///   - dispersion: The points from which two totals are far apart; a number below 1 counts as 1. `nil` looks at none.
  ///   - dropsExtremes: Whether the highest and the lowest sheet are left out; the decisions do not foresee it.
  public init(
    quorum: Quorum = .moreThanHalf,
    minima: CouncilRules.MinimaRule = .meanReachesMinimum,
    dispersion: Int? = CouncilRulesOfOperation.usualDispersion,
    dropsExtremes: Bool = false
  ) {
    self.quorum = quorum
    self.minima = minima
    self.dispersion = dispersion.map { max(1, $0) }
    self.dropsExtremes = dropsExtremes
  }

  /// The rules by which a rater combines the sheets that count; the quorum is a finding of the session, not a refusal.
  var scoring: CouncilRules { CouncilRules(minima: minima) }

  /// The names of the readings that the rules rest on: the defaults that they keep.
  var interpretations: [String] {
    [
      quorum == .moreThanHalf ? InterpretationName.councilQuorum : nil,
      dropsExtremes ? nil : InterpretationName.everySheetCounts,
      dispersion == CouncilRulesOfOperation.usualDispersion ? InterpretationName.dispersionOfMembers : nil,
    ].compactMap { $0 }
  }
}

#if !hasFeature(Embedded)
extension CouncilRulesOfOperation: Codable {
  private enum CodingKeys: String, CodingKey {
    case quorum, minima, dispersion, dropsExtremes
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      quorum: try container.decode(Quorum.self, forKey: .quorum),
      minima: try container.decode(CouncilRules.MinimaRule.self, forKey: .minima),
      dispersion: try container.decodeIfPresent(Int.self, forKey: .dispersion),
      dropsExtremes: try container.decode(Bool.self, forKey: .dropsExtremes)
    )
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(quorum, forKey: .quorum)
    try container.encode(minima, forKey: .minima)
    try container.encodeIfPresent(dispersion, forKey: .dispersion)
    try container.encode(dropsExtremes, forKey: .dropsExtremes)
  }
}
#endif
