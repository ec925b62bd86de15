public import OCOPModel

/// A plan by which a sheet reaches a star level (phương án nâng hạng): the proven cheapest, or one of the
/// Pareto-optimal.
///
/// ```swift
/// let upgrade = try rater.cheapestUpgrade(to: .four, from: sheet)
/// print(upgrade.text(to: .four, by: rater.criteria, in: .vietnamese))
/// ```
public struct UpgradePlan: Sendable, Hashable {
  /// One criterion that a plan changes.
  public struct Step: Sendable, Hashable {
    /// The criterion.
    public let criterion: CriterionCode
    /// The present answer.
    public let from: Answer
    /// The option to reach.
    public let to: OptionLetter
    /// What that costs.
    public let cost: Int
  }

  /// The star level that the plan reaches.
  public let target: Star
  /// The criteria to change, in form order; empty where the sheet holds the level already.
  public let steps: [Step]
  /// The sum of the steps' costs.
  public let cost: Int64
  /// The total after the plan; the least one, where the source of the criteria lacks points.
  public let total: Score
}

/// The answer to the question for a plan.
public enum Upgrade: Sendable, Hashable {
  /// The plan.
  case plan(UpgradePlan)
  /// Nothing reaches the level for certain, for the reasons given.
  case impossible([UpgradeBlock])
}

/// Why no plan reaches a star level.
@nonexhaustive
public enum UpgradeBlock: Sendable, Hashable {
  /// The criterion cannot reach the minimum of the level, or cannot leave a 0 that eliminates.
  case criterion(CriterionCode)
  /// All that can be raised does not add to the points of the level.
  case total
  /// A stated note eliminates the product, which no answer can change.
  case eliminated
  /// What the library's source of the criteria lacks decides: points without which the known ones fall short, or minima
  /// that nobody can say are met.
  case gap(TableGap)
}

#if !hasFeature(Embedded)
extension UpgradePlan: Codable {}
extension UpgradePlan.Step: Codable {}
#endif
