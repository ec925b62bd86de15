public import OCOPModel

/// A fixed amount that a producer is owed once its product is recognised (thưởng sao): a row of a province's policy.
///
/// Such money is not allocated: it leaves the purse first.
public struct StarReward: Sendable, Hashable {
  /// What the reward is for.
  public enum Occasion: String, Sendable, Hashable, CaseIterable {
    /// The first recognition (công nhận lần đầu).
    case first
    /// The same star again when the certificate has expired (công nhận lại cùng hạng).
    case again
    /// A higher star (nâng hạng).
    case upgrade
  }

  /// The row's identifier.
  public let id: ID<StarReward>
  /// What the reward is for.
  public let occasion: Occasion
  /// The amounts by star level; a level that is not here gets nothing.
  public let amounts: [StarAmount]
  /// The code of the province.
  public let province: String
  /// The days on which the row holds.
  public let inForce: DatePeriod
  /// The place in the law that it comes from.
  public let citation: Citation
  /// How well the row is established.
  public let confidence: Confidence

  /// Creates a row.
  public init(
    id: ID<StarReward>, occasion: Occasion, amounts: [StarAmount], province: String, inForce: DatePeriod,
    citation: Citation, confidence: Confidence
  ) {
    self.id = id
    self.occasion = occasion
    self.amounts = amounts
    self.province = province
    self.inForce = inForce
    self.citation = citation
    self.confidence = confidence
  }

  /// The amount for a star level on a day; `nil` where there is none.
  public func amount(for star: Star, on day: CivilDate) -> Dong? {
    inForce.contains(day) ? amounts.first { $0.star == star }?.amount : nil
  }
}

/// Money that a purse owes already, before anything is allocated (khoản đã cam kết), such as a star reward.
public struct Entitlement: Sendable, Hashable {
  /// The purse that owes it.
  public let source: ID<FundingSource>
  /// The budget year; `nil` for a purse without yearly budgets.
  public let year: Int?
  /// Who is owed.
  public let beneficiary: ID<Producer>
  /// The amount, at least 0 đồng.
  public let amount: Dong
  /// The row of the policy that it rests on; `nil` for none of the library's.
  public let reward: StarReward?

  /// Creates an entitlement.
  public init(
    source: ID<FundingSource>, year: Int? = nil, beneficiary: ID<Producer>, amount: Dong,
    reward: StarReward? = nil
  ) {
    self.source = source
    self.year = year
    self.beneficiary = beneficiary
    self.amount = amount
    self.reward = reward
  }

  /// Creates the entitlement that a row gives for a star level on the day of recognition; `nil` where it gives none.
  public init?(
    _ reward: StarReward, for star: Star, recognised day: CivilDate, beneficiary: ID<Producer>,
    source: ID<FundingSource>, year: Int? = nil
  ) {
    guard let amount = reward.amount(for: star, on: day) else { return nil }
    self.init(source: source, year: year, beneficiary: beneficiary, amount: amount, reward: reward)
  }
}

#if !hasFeature(Embedded)
extension StarReward.Occasion: Codable {}
extension StarReward: Codable {}
extension Entitlement: Codable {}
#endif
