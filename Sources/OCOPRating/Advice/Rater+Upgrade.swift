public import OCOPModel

extension Rater {
  /// The cheapest plan by which a sheet reaches a star level.
  ///
  /// Answers only move up in printed order, and within the case of the present answer where the criterion has cases.
  /// A plan meets the points and all minima of the level, and never ends eliminated. Of plans of equal cost, the
  /// one with the fewest steps is taken; then, at the first criterion in form order where two differ, the one
  /// that changes it; then the lower option.
  ///
  /// - Parameters:
  ///   - target: The star level to reach.
  ///   - sheet: The present answers, all given.
  ///   - costs: What options cost.
  ///   - limits: What the plan may not touch.
  ///   - eliminations: The elimination notes that are stated, which no plan can change.
  /// - Returns: The plan, or every reason why there is none.
  /// - Throws: ``UpgradeError`` that names the criterion and the value at fault.
  /// - Complexity: O(*n* · *p*) for *n* options and *p* points of the set.
  public func cheapestUpgrade(
    to target: Star,
    from sheet: ScoreSheet,
    costs: UpgradeCosts = .perStep,
    limits: UpgradeLimits = .none,
    eliminations: [EliminationPlace] = []
  ) throws(UpgradeError) -> Upgrade {
    let present = try answers(on: sheet, costs, limits, eliminations)
    guard eliminations.isEmpty else { return .impossible([.eliminated]) }
    let groups = UpgradeGroups(plan, present: present, target: target, costs: costs, limits: limits)
    guard groups.blocked.isEmpty else { return .impossible(groups.blocked.map(UpgradeBlock.criterion)) }
    let need = max(0, points(of: target) - groups.presentTotal)
    let search = UpgradeSearch(groups.choices, upTo: need)
    guard let choices = search.choices(gaining: need) else { return .impossible([.total]) }
    return .plan(upgradePlan(to: target, choices, present, groups.presentTotal))
  }

  /// All Pareto-optimal plans by which a sheet reaches a star level, cheapest first: none costs less than another
  /// without giving fewer points.
  ///
  /// - Parameters:
  ///   - target: The star level to reach.
  ///   - sheet: The present answers, all given.
  ///   - costs: What options cost.
  ///   - limits: What the plans may not touch.
  /// - Returns: The plans; none where nothing reaches the level.
  /// - Throws: ``UpgradeError`` that names the criterion and the value at fault.
  public func paretoUpgrades(
    to target: Star,
    from sheet: ScoreSheet,
    costs: UpgradeCosts = .perStep,
    limits: UpgradeLimits = .none
  ) throws(UpgradeError) -> [UpgradePlan] {
    let present = try answers(on: sheet, costs, limits, [])
    let groups = UpgradeGroups(plan, present: present, target: target, costs: costs, limits: limits)
    guard groups.blocked.isEmpty else { return [] }
    let search = UpgradeSearch(groups.choices)
    let first = max(0, points(of: target) - groups.presentTotal)
    guard first <= search.largestGain else { return [] }
    var plans: [UpgradePlan] = []
    for need in first...search.largestGain {
      guard let cost = search.cost(gaining: need) else { break }
      // More points at the same cost make the plan before this one superfluous.
      if plans.last?.cost == cost { plans.removeLast() }
      if let choices = search.choices(gaining: need) {
        plans.append(upgradePlan(to: target, choices, present, groups.presentTotal))
      }
    }
    return plans
  }

  /// The present answers in form order, once everything that is stated names what the set has.
  private func answers(
    on sheet: ScoreSheet,
    _ costs: UpgradeCosts,
    _ limits: UpgradeLimits,
    _ eliminations: [EliminationPlace]
  ) throws(UpgradeError) -> [Answer] {
    do {
      _ = try rate([sheet], eliminations: eliminations)
    } catch {
      throw .sheet(error)
    }
    for code in limits.frozen.sorted() where plan.leaf(code) == nil { throw .unknownCriterion(code) }
    let named = costs.stated.mapValues { Set($0.keys) }
    for options in [named, limits.excluded] {
      for (code, letters) in options.sorted(by: { $0.key < $1.key }) {
        guard let leaf = plan.leaf(code) else { throw .unknownCriterion(code) }
        for letter in letters.sorted() where letter.index >= leaf.points.count {
          throw .unknownOption(code, letter)
        }
      }
    }
    var present: [Answer] = []
    for leaf in plan.leaves {
      guard let answer = sheet[leaf.code] else { throw .notAnswered(leaf.code) }
      present.append(answer)
    }
    return present
  }

  private func points(of star: Star) -> Int { regime.band(of: star)?.from ?? 0 }

  private func upgradePlan(
    to target: Star,
    _ choices: [UpgradeSearch.Choice],
    _ present: [Answer],
    _ presentTotal: Int
  ) -> UpgradePlan {
    let moves = choices.flatMap(\.moves).sorted { $0.leaf < $1.leaf }
    return UpgradePlan(
      target: target,
      steps: moves.compactMap { move in
        OptionLetter(index: move.option).map { letter in
          UpgradePlan.Step(
            criterion: plan.leaves[move.leaf].code, from: present[move.leaf], to: letter, cost: move.cost)
        }
      },
      cost: choices.reduce(0) { $0 + $1.cost },
      total: Mean(of: 1).score(presentTotal + choices.reduce(0) { $0 + $1.gain })
    )
  }
}
