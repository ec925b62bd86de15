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
    return money.with(chosen.map { $0.inOneClass($0.id, item: $0.item) })
  }

  /// The measures of all goals at once, also of those that exclude each other, in one class: no choice is paid more than this is.
  var allGoals: FundingProblem {
    var measures: [SupportMeasure] = []
    for measure in candidates.flatMap(\.goals).flatMap(\.measures) {
      guard let id = try? ID<SupportMeasure>("\(measures.count + 1)") else { continue }
      measures.append(measure.inOneClass(id, item: nil))
    }
    return money.with(measures)
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
  fileprivate func inOneClass(_ id: ID<SupportMeasure>, item: String?) -> SupportMeasure {
    SupportMeasure(
      id: id, name: name, cost: cost, category: category, contents: contents, beneficiary: beneficiary,
      producerKind: producerKind, place: place, star: star, priority: 1, years: years, ownShare: ownShare,
      eligibleCosts: eligibleCosts, isWhole: isWhole, mostSources: mostSources, item: item,
      project: project)
  }
}

extension FundingPlan {
  /// The most that any plan for the same problem, all of one class, can pay; `nil` where nothing proves it.
  var provenTotal: Dong? {
    if let bounds { return bounds.prefixes.last.map { max(.zero, $0) } }
    let provesCoverage = certificate.claims.contains { if case .coverage = $0 { true } else { false } }
    return provesCoverage ? total : nil
  }
}
