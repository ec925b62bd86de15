public import OCOPModel

/// What a certificate under hard rules proves.
public struct HardBounds: Sendable, Hashable {
  /// What the classes 1…*p* together get at most in a best plan, by class.
  public let prefixes: [Dong]
  /// Whether no plan is better than the one at hand, the first class first.
  public let isFinished: Bool

  /// Creates bounds.
  public init(prefixes: [Dong], isFinished: Bool) {
    self.prefixes = prefixes
    self.isFinished = isFinished
  }
}

extension HardCertificate {
  /// Checks that a plan keeps to the caps and rules of a problem, and what bounds the best.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - rules: The rules it has to keep to.
  ///   - problem: The problem it is for.
  ///   - tolerances: What the classes 1…*p* together may lack, as in ``AllocationSolver/search(_:nodes:tolerances:)``.
  /// - Returns: What is proved.
  /// - Throws: ``OptimalityError`` for the first thing that does not hold.
  /// - Complexity: O(lines) for an end of the tree and a class.
  @discardableResult
  public func verify(
    _ plan: AllocationPlan, _ rules: HardRules, for problem: AllocationProblem, tolerances: [Share] = []
  ) throws(OptimalityError) -> HardBounds {
    let totals = try rules.totals(plan, problem)
    let paid = totals.prefixes
    let granted = tolerances.prefix(problem.classCount - 1).enumerated().filter { $1 > .zero }
    guard stages.count == 1 + granted.count, stages.last?.reached == paid else {
      throw .size("stages", found: stages.count, needed: 1 + granted.count)
    }
    let check = HardTreeCheck(totals, rules)
    var floors = [Dong?](repeating: nil, count: problem.classCount)
    var proved = HardBounds(prefixes: [], isFinished: true)
    for (number, stage) in stages.enumerated() {
      guard stage.floors == floors, stage.reached.count == paid.count else {
        throw .size("floors", found: stage.floors.count, needed: floors.count)
      }
      // A floor is a share of what some plan reaches, not of what a certificate says.
      let own = if let best = stage.plan { try rules.totals(best, problem).prefixes } else { paid }
      for (found, needed) in zip(stage.reached, own) where found != needed {
        throw .amount(.problem, found: found, needed: needed)
      }
      let bounds = try check.bounds(of: stage)
      proved = HardBounds(prefixes: bounds.prefixes, isFinished: proved.isFinished && bounds.isFinished)
      guard number < granted.count else { break }
      let (index, tolerance) = granted[number]
      let floor = Dong(tolerance.remainder(of: stage.reached[index].amount))
      guard paid[index] >= floor else { throw .amount(.problem, found: paid[index], needed: floor) }
      floors[index] = floor
    }
    return proved
  }
}

extension HardRules {
  /// Adds a plan up that keeps to caps and rules.
  fileprivate func totals(
    _ plan: AllocationPlan, _ problem: AllocationProblem
  ) throws(OptimalityError) -> PlanTotals {
    let totals = try PlanTotals(plan, problem)
    guard allow(plan, for: problem) else { throw .rules }
    return totals
  }
}

extension PlanTotals {
  /// What the classes 1…*p* get together, by class.
  fileprivate var prefixes: [Dong] {
    var paid = [Int64](repeating: 0, count: problem.classCount)
    for (measure, amount) in zip(problem.measures, measures) { paid[measure.priority - 1] += amount }
    for index in paid.indices.dropFirst() { paid[index] += paid[index - 1] }
    return paid.map { Dong($0) }
  }
}

#if !hasFeature(Embedded)
extension HardBounds: Codable {}
#endif
