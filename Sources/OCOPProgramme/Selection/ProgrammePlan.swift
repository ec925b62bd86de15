public import OCOPFunding
public import OCOPModel

/// Which products are pushed to which star, who pays, and why nothing better can be chosen (phương án nâng hạng sản phẩm).
///
/// Of all choices that the purses pay in full it is worth most, then costs least, then takes the earlier goal of the first
/// candidate at which two differ. Where the work limit ended the search, ``bound`` says how much a better one could be worth.
public struct ProgrammePlan: Sendable, Hashable {
  /// The version of the format that this library writes.
  public static let currentFormat = 1

  /// What becomes of a candidate.
  public struct Choice: Sendable, Hashable {
    /// The product.
    public let product: ID<Product>
    /// The place of the goal among the candidate's; `nil` where it is not pushed.
    public let goal: Int?
    /// The star level of the goal.
    public let star: Star?
  }

  /// The version of the format.
  public let format: Int
  /// What becomes of each candidate, in their order.
  public let choices: [Choice]
  /// What all chosen goals are worth.
  public let worth: Int
  /// What they cost.
  public let cost: Dong
  /// The most that any choice can be worth.
  public let bound: Int
  /// Whether every choice was looked at: then none comes before this one.
  public let isFinished: Bool
  /// Who pays for what, with its own certificate: the plan for ``ProgrammeSelection/funding(of:)``.
  public let funding: FundingPlan
  /// What proves ``bound``, and that nothing comes before the plan where it ``isFinished``.
  public let proof: SelectionProof

  /// The chosen goals by candidate, as ``ProgrammeSelection/funding(of:)`` takes them.
  public var goals: [Int?] { choices.map(\.goal) }

  /// How far the plan may lie below the best, as a share of the bound; zero where it is proven best.
  public var gap: Share { (try? Share(max(0, bound &- worth), max(1, bound))) ?? .zero }
}

/// Why no choice can be worth more (chứng cứ của phương án): what all purses can pay, and parts of choices that they cannot.
public struct SelectionProof: Sendable, Hashable {
  /// Goals that the purses cannot pay in full, and so no choice that has them.
  public struct Refutation: Sendable, Hashable {
    /// The goals of the first candidates.
    public let goals: [Int?]
    /// A plan for them that is proven to pay the most, and pays less than all.
    public let plan: FundingPlan

    init(_ goals: [Int?], _ plan: FundingPlan) {
      self.goals = goals
      self.plan = plan
    }

    /// Whether it is of one goal, which then is left out of every choice.
    var isOfOneGoal: Bool { goals.last.map { $0 != nil } ?? false && goals.count { $0 != nil } == 1 }
  }

  /// A plan for all goals at once, which is proven to pay the most: no choice is paid more.
  public let ceiling: FundingPlan
  /// The same by purses for all alone: no choice is paid more by them; `nil` where no purse is one producer's own, or no other is
  /// there.
  public let sharedCeiling: FundingPlan?
  /// By candidate and goal, a plan by purses for all alone, which is proven to pay the most for it: the rest has to be its producer's
  /// own; `nil` as ``sharedCeiling``.
  public let alone: [[FundingPlan]]?
  /// The parts of choices that cannot be paid.
  public let refutations: [Refutation]
}

extension ProgrammeSelection {
  /// The best choice, with its proof.
  ///
  /// - Parameters:
  ///   - nodes: The most parts of choices to look at, at least 1.
  ///   - fundingNodes: The most nodes that each funding plan may look at under hard rules.
  /// - Returns: The plan; the best that was found where the search ended early.
  /// - Throws: ``ProgrammeSelectionError``.
  /// - Complexity: O(worth × worth) for the bounds, and a funding plan for each goal where producers have purses of their own; then a
  ///   plan or two where what all purses hold is what decides, else some for each candidate and its goals, and one for each part
  ///   of a choice that is looked at.
  public func plan(
    nodes: Int = 10_000, fundingNodes: Int = 1_000
  ) throws(ProgrammeSelectionError) -> ProgrammePlan {
    try validated()
    do throws(FundingError) {
      let ceiling = try allGoals.plan(.optimal(.coverage), nodes: max(1, fundingNodes))
      let shared = try goalsForAll?.plan(.optimal(.coverage), nodes: max(1, fundingNodes))
      var alone: [[FundingPlan]]?
      for problems in goalsAlone ?? [] {
        var plans: [FundingPlan] = []
        for problem in problems {
          plans.append(try problem.plan(.optimal(.coverage), nodes: max(1, fundingNodes)))
        }
        alone = (alone ?? []) + [plans]
      }
      var search = SelectionSearch(
        self, bounds(under: ceiling, shared: shared, alone: alone), nodes: max(1, nodes),
        fundingNodes: max(1, fundingNodes))
      try search.run()
      let best = search.best
      return ProgrammePlan(
        format: ProgrammePlan.currentFormat, choices: choices(of: best.goals), worth: best.worth,
        cost: Dong(best.cost), bound: max(best.worth, search.openWorth ?? 0),
        isFinished: search.openWorth == nil,
        funding: try paid(best.goals, fundingNodes: max(1, fundingNodes)),
        proof: SelectionProof(
          ceiling: ceiling, sharedCeiling: shared, alone: alone, refutations: search.refutations))
    } catch {
      throw .money(error)
    }
  }

  func choices(of goals: [Int?]) -> [ProgrammePlan.Choice] {
    zip(candidates, goals).map { candidate, place in
      ProgrammePlan.Choice(
        product: candidate.product, goal: place,
        star: place.flatMap { candidate.goals.indices.contains($0) ? candidate.goals[$0].star : nil })
    }
  }

  /// Who pays for goals that the search found paid: the best plan, or, where looking for that pays less, the one that was found.
  private func paid(_ goals: [Int?], fundingNodes: Int) throws(FundingError) -> FundingPlan {
    let problem = funding(of: goals)
    let plan = try problem.plan(nodes: fundingNodes)
    guard plan.measures.contains(where: { $0.status != .full }) else { return plan }
    return try problem.plan(.optimal(.coverage), nodes: fundingNodes)
  }
}

#if !hasFeature(Embedded)
extension ProgrammePlan.Choice: Codable {}
extension SelectionProof.Refutation: Codable {}
extension SelectionProof: Codable {}
extension ProgrammePlan: Codable {}
#endif
