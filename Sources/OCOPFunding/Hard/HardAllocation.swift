public import OCOPModel

/// The result of a search under hard rules: a plan, and how good a plan could be at most.
public struct HardAllocation: Sendable, Hashable {
  /// The best plan found; it keeps to the rules.
  public let plan: AllocationPlan
  /// What it is worth.
  public let objective: AllocationObjective
  /// What the classes get in the best plan found without tolerance.
  ///
  /// Beside ``objective`` it shows the trade: what earlier classes gave up and what later ones gained. Without tolerances the two
  /// are the same.
  public let strictClasses: [Dong]
  /// What the classes 1…*p* together get at most in a best plan, by class; the plan's own where the search is finished.
  public let bounds: [Dong]
  /// How many nodes of search trees were looked at.
  public let nodes: Int
  /// Whether nothing is left to look at: then no plan is better.
  public let isFinished: Bool
  /// The proof of the bounds, and of the end of the search where it came to its end.
  public let certificate: HardCertificate

  /// What the best plan may get beyond this one, as a share of the bound, by prefix of classes.
  public var gaps: [Share] {
    // A result that was stored and tampered with may hold any numbers.
    var paid: Int64 = 0
    return zip(objective.classes, bounds).map { amount, bound in
      paid &+= amount.amount
      let missing = max(0, bound.amount &- paid)
      return (try? Share(Int(missing), Int(max(1, bound.amount)))) ?? .zero
    }
  }
}

#if !hasFeature(Embedded)
extension HardAllocation: Codable {}
#endif
