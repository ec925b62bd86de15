public import OCOPModel

/// What a council's rules of operation settle (quy chế hoạt động của hội đồng), since the decision does not.
///
/// Source: Decision 26/2026/QĐ-TTg, Article 7, clauses 3 and 4, leaves it to those rules.
public struct CouncilRules: Sendable, Hashable {
  /// When a panel whose members differ reaches a star minimum.
  @nonexhaustive
  public enum MinimaRule: String, Sendable, Hashable, CaseIterable {
    /// The mean of the members' points is at least the minimum's points: the default (interpretation).
    case meanReachesMinimum
    /// Every member's points are.
    case everyMemberReachesMinimum
    /// More than half of the members' points are.
    case majorityReachesMinimum
  }

  /// When a panel whose members differ reaches a star minimum.
  public let minima: MinimaRule
  /// The least number of sheets that a rating needs, at least 1.
  public let quorum: Int

  /// Creates rules; what is not stated takes the documented default.
  ///
  /// - Parameters:
  ///   - minima: When a panel whose members differ reaches a star minimum.
  ///   - quorum: The least number of sheets; a number below 1 counts as 1, since a mean needs a member.
  public init(minima: MinimaRule = .meanReachesMinimum, quorum: Int = 1) {
    self.minima = minima
    self.quorum = max(1, quorum)
  }
}

extension CouncilRules.MinimaRule {
  /// The rule in words.
  public var name: Bilingual {
    switch self {
    case .meanReachesMinimum:
      Bilingual(vi: "điểm trung bình đạt mức tối thiểu", en: "the mean reaches the minimum")
    case .everyMemberReachesMinimum:
      Bilingual(vi: "mọi thành viên đạt mức tối thiểu", en: "every member reaches the minimum")
    case .majorityReachesMinimum:
      Bilingual(vi: "quá nửa số thành viên đạt mức tối thiểu", en: "more than half of the members reach it")
    }
  }
}

#if !hasFeature(Embedded)
extension CouncilRules: Codable {
  private enum CodingKeys: String, CodingKey {
    case minima
    case quorum
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      minima: try container.decode(MinimaRule.self, forKey: .minima),
      quorum: try container.decode(Int.self, forKey: .quorum)
    )
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(minima, forKey: .minima)
    try container.encode(quorum, forKey: .quorum)
  }
}
extension CouncilRules.MinimaRule: Codable {}
#endif
