import OCOPModel

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

#if !hasFeature(Embedded)
extension HardRules: Codable {}
#endif
