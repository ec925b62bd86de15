public import OCOPModel

/// Why a measure gets no more (lý do chưa đủ vốn), as data.
@nonexhaustive
public enum FundingReason: Sendable, Hashable {
  /// The purse is spent; what it pays for each class, class 1 first.
  case budgetExhausted(PurseYear, usedByClass: [Dong])
  /// The purse pays the largest share that the rule lets it.
  case shareCap(PurseYear, rule: ID<SupportRule>, share: Share, cap: Dong)
  /// The purse pays the most đồng that the rule lets it.
  case dongCap(PurseYear, rule: ID<SupportRule>, cap: Dong)
  /// The beneficiary has from the purse, or under the rule, the most that it may have, with these measures.
  case beneficiaryCap(PurseYear, rule: ID<SupportRule>?, cap: Dong, usedOn: [ID<SupportMeasure>])
  /// The measures of the project get the most that they may get together; these have it.
  case projectCap(ID<SupportProject>, cap: Dong, usedOn: [ID<SupportMeasure>])
  /// The State pays the most that the producer's own share leaves it; what is required, and what own money and loans give.
  case ownShare(required: Dong, available: Dong)
  /// Another state purse was chosen for the item.
  case exclusive(chosen: PurseYear, refused: PurseYear)
  /// The rule pays for only so many measures of the beneficiary or the commune, and others were chosen.
  case tooMany(rule: ID<SupportRule>, most: Int, chosen: [ID<SupportMeasure>])
  /// The rule pays at least this much or nothing, and no more than nothing is left for it.
  case smallestGrant(PurseYear, rule: ID<SupportRule>, smallest: Dong)
  /// Only money of measures of better classes could come to it.
  case outranked(by: [ID<SupportMeasure>])
  /// The purse has money left and may not pay for the measure; why, by the rule that comes nearest.
  case notEligible(ID<FundingSource>, failed: [IneligibilityReason])
  /// The measure is paid in full or not at all, and no more than this can be had for it with what others have.
  case tooFewForWhole(available: Dong, needed: Dong)
  /// The measure is paid in full or not at all, and so much could be had for it with nobody losing any: the strategy, or the limit of
  /// the search, left it out.
  case overlooked(available: Dong)
  /// The purse has money left that could come to the measure; a best plan would use it.
  case stranded(PurseYear)
}

/// A way to get more for a measure (cách tháo gỡ): a fact about the plan's money, with all that others have untouched.
public struct FundingRemedy: Sendable, Hashable {
  /// The purse in which one đồng more reaches the measure, straight or by others changing purses.
  public let purse: PurseYear
  /// The most that more money in this purse alone brings to the measure; at least 1 đồng.
  public let most: Dong
}

#if !hasFeature(Embedded)
extension FundingReason: Codable {}
extension FundingRemedy: Codable {}
#endif
