public import OCOPFunding
import OCOPModel

extension ProgrammeSelection {
  /// The funding problem of chosen goals: the year's money, and all their measures, in one class since each is paid in full.
  ///
  /// - Parameter goals: By candidate, the place of the goal in its list, or `nil` for none; places that are none bring in nothing.
  /// - Returns: The problem.
  public func funding(of goals: [Int?]) -> FundingProblem {
    let chosen = zip(candidates, goals).flatMap { candidate, place in
      place.flatMap { candidate.goals.indices.contains($0) ? candidate.goals[$0].measures : nil } ?? []
    }
    return money.with(chosen.map { $0.inOneClass($0.id, item: $0.item, isWhole: $0.isWhole) })
  }

  /// The measures of all goals at once, also of those that exclude each other, in one class: no choice is paid more than this is.
  var allGoals: FundingProblem { money.with(measures(of: candidates.flatMap(\.goals)) { $0.isWhole }) }

  /// The same by purses for all alone, without those that are one producer's own: no choice is paid more by these.
  ///
  /// What they pay is a part of a measure, so none is whole here. `nil` where there are no other purses, or these make no problem.
  var goalsForAll: FundingProblem? { paidForAll(candidates.flatMap(\.goals)) }

  /// By candidate, each of its goals by purses for all alone: they pay no more of it in any choice.
  ///
  /// `nil` as ``goalsForAll``.
  var goalsAlone: [[FundingProblem]]? {
    guard goalsForAll != nil else { return nil }
    let problems = candidates.map { $0.goals.compactMap { paidForAll([$0]) } }
    return problems.map(\.count) == candidates.map(\.goals.count) ? problems : nil
  }

  private func paidForAll(_ goals: [ProgrammeGoal]) -> FundingProblem? {
    let purses = money.sources.filter { $0.owner == nil }
    guard purses.count < money.sources.count else { return nil }
    let known = Set(purses.map(\.id))
    let problem = FundingProblem(
      day: money.day, sources: purses, rules: money.rules, measures: measures(of: goals) { _ in false },
      entitlements: money.entitlements.filter { known.contains($0.source) }, received: money.received,
      projects: money.projects, policy: money.policy)
    return (try? problem.validated()) == nil ? nil : problem
  }

  /// The measures of goals, numbered; an item of cost that several goals name is one of each.
  private func measures(of goals: [ProgrammeGoal], isWhole: (SupportMeasure) -> Bool) -> [SupportMeasure] {
    var measures: [SupportMeasure] = []
    for measure in goals.flatMap(\.measures) {
      guard let id = try? ID<SupportMeasure>("\(measures.count + 1)") else { continue }
      measures.append(measure.inOneClass(id, item: nil, isWhole: isWhole(measure)))
    }
    return measures
  }

  /// The goals as plain numbers, under the most that plans prove all purses, and those for all, to pay.
  ///
  /// - Parameters:
  ///   - all: A plan for ``allGoals``; where it proves nothing, the lump is what all goals cost.
  ///   - shared: A plan for ``goalsForAll``.
  ///   - alone: Plans for ``goalsAlone``; of a goal without one that proves something, nothing has to be its producer's.
  /// - Returns: The bounds.
  func bounds(
    under all: FundingPlan, shared: FundingPlan?, alone: [[FundingPlan]]?
  ) -> SelectionBounds {
    var own: [ID<Producer>: Int64] = [:]
    for source in money.sources {
      if let owner = source.owner { own[owner, default: 0] += source.budget.total }
    }
    let options = candidates.enumerated().map { place, candidate in
      let plans = alone.flatMap { $0.indices.contains(place) ? $0[place] : nil } ?? []
      return candidate.goals.enumerated().map { goal, it in
        it.option(
          beside: own, isOfOne: candidate.beneficiary != nil,
          forAll: plans.indices.contains(goal) ? plans[goal].provenTotal?.amount : nil)
      }
    }
    let most = options.joined().reduce(0) { $0 + $1.cost }
    return SelectionBounds(
      options, whole: all.provenTotal?.amount ?? most, shared: shared?.provenTotal?.amount, runs: runs(own))
  }

  /// The candidates of one producer that stand together, where money of its own ties them; each of several producers alone.
  private func runs(_ own: [ID<Producer>: Int64]) -> [SelectionBounds.Run] {
    var runs: [SelectionBounds.Run] = []
    var last: ID<Producer>?
    for (place, candidate) in candidates.enumerated() {
      let beneficiary = candidate.beneficiary
      let purse = beneficiary.map { own[$0, default: 0] } ?? 0
      if purse > 0, beneficiary == last, let run = runs.popLast() {
        runs.append(SelectionBounds.Run(candidates: run.candidates.lowerBound..<place + 1, purse: purse))
      } else {
        runs.append(SelectionBounds.Run(candidates: place..<place + 1, purse: purse))
      }
      last = beneficiary
    }
    return runs
  }
}

extension ProgrammeCandidate {
  /// The producer for whom all is done, whatever the goal; `nil` where they are several or none.
  fileprivate var beneficiary: ID<Producer>? {
    let all = Set(goals.flatMap(\.measures).map(\.beneficiary))
    return all.count == 1 ? all.first : nil
  }
}

extension ProgrammeGoal {
  /// The goal as plain numbers, beside what producers have of their own and what purses for all pay of it at most.
  fileprivate func option(
    beside own: [ID<Producer>: Int64], isOfOne: Bool, forAll most: Int64?
  ) -> SelectionBounds.Option {
    let costs = Dictionary(measures.map { ($0.beneficiary, $0.cost.amount) }, uniquingKeysWith: +)
    let cost = costs.values.reduce(0, +)
    let shared = costs.reduce(0) { $0 + max(0, $1.value - own[$1.key, default: 0]) }
    return SelectionBounds.Option(
      worth: worth, cost: cost, shared: shared, weight: isOfOne ? cost : shared,
      need: isOfOne ? most.map { max(0, cost - $0) } ?? 0 : 0)
  }
}

extension FundingBudget {
  /// What there is in all years.
  fileprivate var total: Int64 {
    switch self {
    case .whole(let amount): amount.amount
    case .yearly(let amounts): amounts.reduce(0) { $0 + $1.amount.amount }
    }
  }
}

extension FundingProblem {
  fileprivate func with(_ measures: [SupportMeasure]) -> FundingProblem {
    FundingProblem(
      day: day, sources: sources, rules: rules, measures: measures, entitlements: entitlements,
      received: received, projects: projects, policy: policy)
  }
}

extension SupportMeasure {
  /// The measure in the first class, under a name.
  fileprivate func inOneClass(
    _ id: ID<SupportMeasure>, item: String?, isWhole: Bool
  ) -> SupportMeasure {
    SupportMeasure(
      id: id, name: name, cost: cost, category: category, contents: contents, beneficiary: beneficiary,
      producerKind: producerKind, place: place, star: star, priority: 1, years: years, ownShare: ownShare,
      eligibleCosts: eligibleCosts, isWhole: isWhole, mostSources: mostSources, item: item,
      project: project)
  }
}

extension FundingPlan {
  /// The most that any plan for the same problem, all of one class, can pay; `nil` where nothing proves it.
  ///
  /// Without bounds the certificate speaks of what its choices leave open, so these must be none.
  var provenTotal: Dong? {
    if let bounds { return bounds.prefixes.last.map { max(.zero, $0) } }
    let provesCoverage = certificate.claims.contains { if case .coverage = $0 { true } else { false } }
    return provesCoverage && choices == FundingChoices() ? total : nil
  }
}
