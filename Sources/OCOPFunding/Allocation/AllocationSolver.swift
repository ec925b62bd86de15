import OCOPModel

/// Finds plans for an allocation problem (phân bổ vốn).
///
/// Everything is exact, in whole đồng, and depends on nothing but the problem: no time limit, no random choice, no order of
/// the input.
public struct AllocationSolver: Sendable {
  /// How far down the list of goals an optimal plan goes.
  public enum Depth: String, Sendable, Hashable, CaseIterable {
    /// As much as possible for each class, class 1 first.
    case coverage
    /// Then the least loans, then the least interest.
    case borrowing
    /// Then the purses to be used first, and the lines that fit best.
    case preference
  }

  /// The problem to solve.
  public let problem: AllocationProblem

  /// Creates a solver.
  public init(_ problem: AllocationProblem) {
    self.problem = problem
  }

  /// The best plan, goal by goal.
  ///
  /// Classes: staged maximum flows. Borrowing: the purses come in by tiers, lenders last and cheap ones before dear ones; what
  /// each tier then gives and what each class gets can be had in one flow (Megiddo; Schrijver, linking systems). Preference:
  /// a cheapest flow between those two; among its equals, one with few lines, in which no money could go round in a circle.
  ///
  /// - Complexity: a few maximum flows, and for preference one for each value that the distance from root to sink takes.
  public func optimal(_ depth: Depth = .preference) -> CertifiedAllocation {
    var network = AllocationNetwork(problem)
    var claims: [OptimalityCertificate.Claim] = []
    if let potential = network.fillOptimally(depth) {
      claims.append(.preference(network.labels(potential, withTiers: true)))
    }
    if depth == .preference { network.breakCircles() }
    network.release()
    if depth != .coverage { claims.insert(.borrowing(network.labels(network.levelsByTier())), at: 0) }
    claims.insert(.coverage(network.labels(network.levelsByClass())), at: 0)
    return CertifiedAllocation(
      plan: network.plan, certificate: OptimalityCertificate(claims: claims), of: problem)
  }
}

/// A plan, what it is worth, and why it cannot be bettered.
public struct CertifiedAllocation: Sendable, Hashable {
  /// The plan.
  public let plan: AllocationPlan
  /// What it is worth.
  public let objective: AllocationObjective
  /// What it claims, with proof.
  public let certificate: OptimalityCertificate

  init(plan: AllocationPlan, certificate: OptimalityCertificate, of problem: AllocationProblem) {
    self.plan = plan
    self.objective = AllocationObjective(of: plan, for: problem)
    self.certificate = certificate
  }
}

extension AllocationNetwork {
  /// Fills the network with the best plan; the potentials that prove the deepest goal.
  mutating func fillOptimally(_ depth: AllocationSolver.Depth) -> [Int32]? {
    guard depth != .coverage else {
      _ = classTotals()
      return nil
    }
    let tiers = tierTotals()
    let classes = classTotalsAtTheseTiers()
    guard depth == .preference else { return nil }
    reset(tiers: tiers, classes: classes)
    return sendCheapest().potential
  }

  /// What each tier gives when those before it give all they can.
  mutating func tierTotals() -> [Int64] {
    reset(tiers: tierArcs.map { _ in 0 }, classes: nil)
    // In the order of classes, so that little is left to shift between them.
    return tierArcs.map { arc in
      open(arc)
      return fillDirectly(members.joined()) + augment()
    }
  }

  /// What each class gets when those before it get all they can; leaves that flow in the network.
  mutating func classTotals() -> [Int64] {
    reset(tiers: nil, classes: nil)
    _ = fillDirectly(members.joined()) + augment()
    return classTotalsAtTheseTiers()
  }

  /// The same with what each tier gives held fast, out of the largest flow that is in the network: classes take from those
  /// behind them.
  mutating func classTotalsAtTheseTiers() -> [Int64] {
    for arc in tierArcs { flow.residual[Int(arc)] = 0 }
    var totals = classArcs.map { flow(along: $0) }
    for index in classArcs.indices.dropLast() {
      // Money comes back from the sink by the arcs of later classes only.
      for (other, arc) in classArcs.enumerated() {
        flow.residual[Int(flow.mate[Int(arc)])] = other > index ? totals[other] : 0
      }
      totals[index] += flow.augment(from: Self.sink, to: classNodes[index], &scratch)
      for other in classArcs.indices.dropFirst(index + 1) { totals[other] = flow(along: classArcs[other]) }
    }
    for (arc, total) in zip(classArcs, totals) {
      flow.residual[Int(arc)] = capacity(of: arc) - total
      flow.residual[Int(flow.mate[Int(arc)])] = total
    }
    return totals
  }
}
