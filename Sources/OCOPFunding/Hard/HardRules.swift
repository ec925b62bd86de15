public import OCOPModel

/// Rules that make a problem hard (ràng buộc cứng): a plan keeps to them or breaks them, there is no half.
public struct HardRules: Sendable, Hashable {
  /// How many state purses may pay for one measure; `nil` for any number.
  public let mostStateSources: Int?
  /// Whether a measure that is paid in full or not at all is so.
  public let keepsWholes: Bool
  /// Whether a line pays at least its smallest grant, if anything.
  public let keepsSmallestGrants: Bool

  /// Creates rules; the largest number of state purses is at least 1.
  public init(mostStateSources: Int? = nil, keepsWholes: Bool = false, keepsSmallestGrants: Bool = false) {
    self.mostStateSources = mostStateSources.map { max(1, $0) }
    self.keepsWholes = keepsWholes
    self.keepsSmallestGrants = keepsSmallestGrants
  }

  /// Whether a plan keeps to the rules.
  ///
  /// - Complexity: O(lines).
  public func allow(_ plan: AllocationPlan, for problem: AllocationProblem) -> Bool {
    var stateLines = [Int](repeating: 0, count: problem.measures.count)
    for (line, amount) in zip(problem.lines, plan.amounts) where amount > .zero {
      if keepsSmallestGrants, amount < line.smallest { return false }
      if problem.sources[line.source].payer == .state { stateLines[line.measure] += 1 }
    }
    if let mostStateSources, stateLines.contains(where: { $0 > mostStateSources }) { return false }
    for (measure, amount) in zip(problem.measures, plan.funded(by: problem))
    where keepsWholes && measure.isWhole {
      if amount > .zero && amount < measure.cost { return false }
    }
    return true
  }
}

/// The result of a search under hard rules: a plan, and how good a plan could be at most.
public struct HardAllocation: Sendable, Hashable {
  /// The best plan found; it keeps to the rules.
  public let plan: AllocationPlan
  /// What it is worth.
  public let objective: AllocationObjective
  /// What the classes 1…*p* together get at most in a best plan, by class; the plan's own where the search is finished.
  public let bounds: [Dong]
  /// How many nodes of the search tree were looked at.
  public let nodes: Int
  /// Whether nothing is left to look at: then no plan is better by more than the tolerance.
  public let isFinished: Bool

  /// What the best plan may get beyond this one, as a share of the bound, by prefix of classes.
  public var gaps: [Share] {
    var paid: Int64 = 0
    return zip(objective.classes, bounds).map { amount, bound in
      paid += amount.amount
      let missing = max(0, bound.amount - paid)
      return (try? Share(Int(missing), Int(max(1, bound.amount)))) ?? .zero
    }
  }
}

#if !hasFeature(Embedded)
extension HardRules: Codable {}
extension HardAllocation: Codable {}
#endif
