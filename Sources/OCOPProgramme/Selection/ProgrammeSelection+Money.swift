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
  var allGoals: FundingProblem { money.with(allMeasures { $0.isWhole }) }

  /// The same by purses for all alone, without those that are one producer's own: no choice is paid more by these.
  ///
  /// What they pay is a part of a measure, so none is whole here. `nil` where there are no other purses, or these make no problem.
  var goalsForAll: FundingProblem? {
    let purses = money.sources.filter { $0.owner == nil }
    guard purses.count < money.sources.count else { return nil }
    let known = Set(purses.map(\.id))
    let problem = FundingProblem(
      day: money.day, sources: purses, rules: money.rules, measures: allMeasures { _ in false },
      entitlements: money.entitlements.filter { known.contains($0.source) }, received: money.received,
      projects: money.projects, policy: money.policy)
    return (try? problem.validated()) == nil ? nil : problem
  }

  /// The measures of all goals, numbered; an item of cost that several goals name is one of each.
  private func allMeasures(isWhole: (SupportMeasure) -> Bool) -> [SupportMeasure] {
    var measures: [SupportMeasure] = []
    for measure in candidates.flatMap(\.goals).flatMap(\.measures) {
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
  /// - Returns: The bounds.
  func bounds(under all: FundingPlan, shared: FundingPlan?) -> SelectionBounds {
    var own: [ID<Producer>: Int64] = [:]
    for source in money.sources {
      if let owner = source.owner { own[owner, default: 0] += source.budget.total }
    }
    let options = candidates.map { $0.goals.map { $0.option(beside: own) } }
    let most = options.joined().reduce(0) { $0 + $1.cost }
    return SelectionBounds(
      options, whole: all.provenTotal?.amount ?? most, shared: shared?.provenTotal?.amount)
  }
}

extension ProgrammeGoal {
  /// The goal as plain numbers, beside what producers have of their own.
  fileprivate func option(beside own: [ID<Producer>: Int64]) -> SelectionBounds.Option {
    let costs = Dictionary(measures.map { ($0.beneficiary, $0.cost.amount) }, uniquingKeysWith: +)
    return SelectionBounds.Option(
      worth: worth, cost: costs.values.reduce(0, +),
      shared: costs.reduce(0) { $0 + max(0, $1.value - own[$1.key, default: 0]) })
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
