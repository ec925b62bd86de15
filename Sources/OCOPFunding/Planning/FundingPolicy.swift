public import OCOPModel

/// Which state purses may pay for the same item of cost (không hỗ trợ trùng).
public enum SourceExclusivity: Sendable, Hashable {
  /// At most one, whichever it is: the default, a reading of several texts (`atMostOneStateSource`).
  case atMostOneStateSource
  /// Any number, as where a resolution fixes each programme's share.
  ///
  /// Where purses that may pay for an item are under several rules, of each rule one purse pays, and each purse out of one year: a
  /// departure that keeps ceilings which several lines share. Under one rule all of them may pay.
  case unrestricted
  /// At most one of each group; purses in no group may join any, as ``unrestricted`` lets them.
  case groups([[ID<FundingSource>]])
}

/// How a plan is to be made where the law leaves it open; see ``FundingProblem/interpretations``.
public struct FundingPolicy: Sendable, Hashable {
  /// Which state purses may pay for the same item.
  public let exclusivity: SourceExclusivity
  /// Whether borrowed money counts towards a producer's own share (`borrowedCountsAsOwnShare`).
  public let borrowedCountsAsOwnShare: Bool
  /// Whether purses may use rules that are ``OCOPModel/Confidence/unverified``; a plan then lists them.
  public let allowsUnverified: Bool

  /// Creates a policy; without arguments, the library's readings.
  public init(
    exclusivity: SourceExclusivity = .atMostOneStateSource, borrowedCountsAsOwnShare: Bool = true,
    allowsUnverified: Bool = false
  ) {
    self.exclusivity = exclusivity
    self.borrowedCountsAsOwnShare = borrowedCountsAsOwnShare
    self.allowsUnverified = allowsUnverified
  }
}

/// How money is shared out (cách phân bổ).
public enum FundingStrategy: Sendable, Hashable {
  /// The best plan, goal by goal, down to a depth: see ``AllocationSolver/optimal(_:)``.
  case optimal(AllocationSolver.Depth)
  /// What offices do by hand, purse by purse, measure by measure: see ``AllocationSolver/waterfall()``.
  case waterfall
  /// The same share of its cost for every measure of a class: see ``AllocationSolver/proRata()``.
  case proRata
  /// Shares of costs as even as can be: see ``AllocationSolver/maxMinFair()``.
  case maxMinFair

  /// The best plan, down to the last goal.
  public static let optimal = FundingStrategy.optimal(.preference)
}

#if !hasFeature(Embedded)
extension SourceExclusivity: Codable {}
extension FundingPolicy: Codable {}
extension AllocationSolver.Depth: Codable {}
extension FundingStrategy: Codable {}
#endif
