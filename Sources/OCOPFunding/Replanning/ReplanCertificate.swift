public import OCOPModel

/// Why a plan made from an older one cannot be bettered (chứng chỉ điều chỉnh phương án).
///
/// What is left once some is paid is an allocation problem too: caps less what is paid, and each line in two parts, what the older
/// plan gives it and what goes beyond. So an ordinary certificate for that problem is the proof. For `.coverageFirst` its
/// preference is how much goes beyond the older plan; with what is paid in all held fast, that is half of what moves, and a
/// constant.
public struct ReplanCertificate: Sendable, Hashable {
  /// What counted first.
  public let policy: ReplanPolicy
  /// The proof for what was left.
  public let optimality: OptimalityCertificate

  /// Creates a certificate; nothing says yet that it holds.
  public init(policy: ReplanPolicy, optimality: OptimalityCertificate) {
    self.policy = policy
    self.optimality = optimality
  }

  /// Checks that a plan pays at least what is paid, keeps to every cap, and each claim.
  ///
  /// - Parameters:
  ///   - plan: The new plan.
  ///   - old: The older one.
  ///   - paid: What is paid already on each line; `nil` for nothing.
  ///   - problem: The problem as it is now.
  /// - Throws: ``OptimalityError`` for the first thing that does not hold.
  /// - Complexity: O(lines) a claim.
  public func verify(
    _ plan: AllocationPlan, from old: AllocationPlan, paid: [Dong]? = nil, for problem: AllocationProblem
  ) throws(OptimalityError) {
    let count = problem.lines.count
    let paid = paid ?? [Dong](repeating: .zero, count: count)
    for amounts in [old.amounts, paid] where amounts.count != count {
      throw .size("amounts", found: amounts.count, needed: count)
    }
    let totals = try PlanTotals(AllocationPlan(amounts: paid), problem)
    let rest = PaidRest(problem, old.amounts, totals, policy)
    try optimality.verify(rest.plan(of: plan), for: rest.problem)
    for case .preference(let labels) in optimality.claims where !holdsBorrowing {
      // Nothing holds what each tier pays: a way through one tier must not look dearer than through another.
      for label in labels.tiers where label != labels.tiers[0] { throw .label("tiers", label) }
    }
  }

  private var holdsBorrowing: Bool {
    optimality.claims.contains { claim in
      if case .borrowing = claim { true } else { false }
    }
  }
}

#if !hasFeature(Embedded)
extension ReplanCertificate: Codable {}
#endif
