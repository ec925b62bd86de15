import OCOPModel

extension FundingReplan {
  /// Checks the plan, that it pays at least what is paid, each claim that the certificate makes, and what moved.
  ///
  /// That nothing is better is among the claims where ``isProved`` says so.
  ///
  /// - Parameters:
  ///   - problem: The problem as it is now.
  ///   - old: The older plan.
  /// - Throws: ``FundingPlanError`` for the first thing that does not hold.
  /// - Complexity: as ``FundingPlan/verify(for:)``.
  public func verify(for problem: FundingProblem, from old: FundingPlan) throws(FundingPlanError) {
    try plan.verify(for: problem, provesBounds: proofOfRest == nil)
    let (compiled, held, floors) = try heldFast(in: problem)
    guard certificate.policy == policy else { throw .differs("policy") }
    do {
      try certificate.verify(
        plan.allocation, from: AllocationPlan(amounts: compiled.amounts(of: old)), paid: floors, for: held)
    } catch {
      throw .certificate(error)
    }
    try checkBounds(compiled, floors)
    let drawn = FundingReplan(policy, compiled, from: old, paid: paid, to: plan, certificate)
    if moves != drawn.moves { throw .differs("moves") }
    if newlyPartial != drawn.newlyPartial { throw .differs("newlyPartial") }
    if newlyDropped != drawn.newlyDropped { throw .differs("newlyDropped") }
  }

  /// Checks bounds that have a proof for what is left.
  private func checkBounds(_ compiled: CompiledFunding, _ floors: [Dong]) throws(FundingPlanError) {
    guard let proofOfRest else { return }
    let rest: FundingRest
    do {
      rest = try FundingRest(compiled, paid: floors)
    } catch {
      throw .problem(error)
    }
    let proved: HardBounds
    do {
      proved = try proofOfRest.verify(
        rest.rest(of: plan.allocation), rest.compiled.hard, for: rest.compiled.problem)
    } catch {
      throw .certificate(error)
    }
    let bounds = FundingBounds(
      prefixes: proved.prefixes, nodes: plan.bounds?.nodes ?? 0, isFinished: proved.isFinished)
    if plan.bounds != rest.whole(bounds) { throw .differs("bounds") }
  }

  /// The problem, what it is as plain numbers under the plan's choices, and what its lines pay at least.
  private func heldFast(
    in problem: FundingProblem
  ) throws(FundingPlanError) -> (CompiledFunding, AllocationProblem, [Dong]) {
    do throws(FundingError) {
      let compiled = try CompiledFunding(problem)
      let held = try compiled.problem(under: plan.choices, plan.allocation.amounts)
      return (compiled, held, try compiled.floors(of: paid))
    } catch {
      throw .problem(error)
    }
  }
}
