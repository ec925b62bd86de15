public import OCOPModel

extension Rater {
  /// The cheapest plan by which a sheet reaches a star level.
  ///
  /// Answers only move up in printed order, and within the case of the present answer where the criterion has cases.
  /// A plan meets the points and all minima of the level, and never ends eliminated. It reaches the level for certain: points
  /// that the source of the criteria lacks do not count, and where it lacks minima there is no plan. Of plans of equal cost, the
  /// one with the fewest steps is taken; then, at the first criterion in form order where two differ, the one
  /// that changes it; then the lower option.
  ///
  /// - Parameters:
  ///   - target: The star level to reach.
  ///   - sheet: The present answers, all given.
  ///   - costs: What options cost.
  ///   - limits: What the plan may not touch.
  ///   - eliminations: The elimination notes that are stated, which no plan can change.
  /// - Returns: The plan; or the criteria that block it, or the total where no criterion does, or what the source lacks
  ///   where that decides.
  /// - Throws: ``UpgradeError`` that names the criterion and the value at fault.
  /// - Complexity: O(*n* · *p* · *s*) for *n* options, *p* points of the level, and *s* states of the conditions that
  ///   are pending at a time: 2 in every set of the decision.
  public func cheapestUpgrade(
    to target: Star,
    from sheet: ScoreSheet,
    costs: UpgradeCosts = .perStep,
    limits: UpgradeLimits = .none,
    eliminations: [EliminationPlace] = []
  ) throws(UpgradeError) -> Upgrade {
    let leaves = try upgradeLeaves(to: target, from: sheet, costs, limits, eliminations)
    guard eliminations.isEmpty else { return .impossible([.eliminated]) }
    let blocked = leaves.blocked
    guard blocked.isEmpty else { return .impossible(blocked.map(UpgradeBlock.criterion)) }
    guard let need = points(of: target), need <= leaves.highestTotal &+ plan.missingPoints else {
      return .impossible([.total])
    }
    let gaps = decidingGaps(target, need, leaves)
    guard gaps.isEmpty else { return .impossible(gaps.map(UpgradeBlock.gap)) }
    let search = try UpgradeSearch(leaves, upTo: need)
    return search.plan(giving: need).map { .plan(UpgradePlan(target, leaves, $0)) } ?? .impossible([.total])
  }

  /// All Pareto-optimal plans by which a sheet reaches a star level, cheapest first: none costs less than another
  /// without giving fewer points.
  ///
  /// - Parameters:
  ///   - target: The star level to reach.
  ///   - sheet: The present answers, all given.
  ///   - costs: What options cost.
  ///   - limits: What the plans may not touch.
  /// - Returns: The plans; none where nothing reaches the level for certain.
  /// - Throws: ``UpgradeError`` that names the criterion and the value at fault.
  public func paretoUpgrades(
    to target: Star,
    from sheet: ScoreSheet,
    costs: UpgradeCosts = .perStep,
    limits: UpgradeLimits = .none
  ) throws(UpgradeError) -> [UpgradePlan] {
    let leaves = try upgradeLeaves(to: target, from: sheet, costs, limits, [])
    let highest = leaves.highestTotal
    guard leaves.blocked.isEmpty, let first = points(of: target),
      decidingGaps(target, first, leaves).isEmpty, first <= highest
    else { return [] }
    let search = try UpgradeSearch(leaves, upTo: highest)
    var plans: [UpgradePlan] = []
    for need in first...highest {
      guard let cost = search.cost(giving: need), let plan = search.plan(giving: need) else { break }
      // More points at the same cost make the plan before this one superfluous.
      if plans.last?.cost == cost { plans.removeLast() }
      plans.append(UpgradePlan(target, leaves, plan))
    }
    return plans
  }

  /// What a plan can do at each criterion, once everything that is stated names what the set has.
  private func upgradeLeaves(
    to target: Star,
    from sheet: ScoreSheet,
    _ costs: UpgradeCosts,
    _ limits: UpgradeLimits,
    _ eliminations: [EliminationPlace]
  ) throws(UpgradeError) -> [UpgradeLeaf] {
    do {
      _ = try choices(of: [sheet])
      try check(eliminations)
    } catch {
      throw .sheet(error)
    }
    let optionCounts = Dictionary(uniqueKeysWithValues: plan.leaves.map { ($0.code, $0.points.count) })
    for code in limits.frozen.sorted() where optionCounts[code] == nil { throw .unknownCriterion(code) }
    for options in [costs.stated.mapValues { Set($0.keys) }, limits.excluded] {
      for (code, letters) in options.sorted(by: { $0.key < $1.key }) {
        guard let count = optionCounts[code] else { throw .unknownCriterion(code) }
        for letter in letters.sorted() where letter.index >= count { throw .unknownOption(code, letter) }
      }
    }
    var leaves: [UpgradeLeaf] = []
    for leaf in plan.leaves {
      guard let present = sheet[leaf.code] else { throw .notAnswered(leaf.code) }
      leaves.append(
        UpgradeLeaf(leaf, plan, present: present, target: target, costs: costs, limits: limits))
    }
    return leaves
  }

  /// What the source of the criteria lacks and a level hangs on: minima, which every level above one star has, and points where
  /// the known ones fall short.
  private func decidingGaps(_ target: Star, _ need: Int, _ leaves: [UpgradeLeaf]) -> [TableGap] {
    let fallsShort = need > leaves.highestTotal
    return criteria.gaps.filter { gap in
      gap.kind == .minima ? target > .one : fallsShort && gap.missingPoints > 0
    }
  }

  /// The least points that hold a star level or one above it; `nil` where no band does.
  private func points(of star: Star) -> Int? {
    regime.bands.filter { $0.star >= star }.map { max(0, $0.from) }.min()
  }
}

extension [UpgradeLeaf] {
  /// The most points that each criterion can come to, each at its best.
  private var highestPoints: [Int] {
    map { leaf in
      guard let condition = leaf.condition, self[condition.leaf].highestOption < condition.firstOption else {
        return leaf.highestPoints
      }
      return 0
    }
  }

  /// The most points that a plan can come to.
  fileprivate var highestTotal: Int { highestPoints.reduce(0, +) }

  /// The criteria that cannot reach what the level asks for, in form order.
  fileprivate var blocked: [CriterionCode] {
    zip(self, highestPoints).filter { $0.floor > $1 }.map(\.0.code)
  }
}

extension UpgradePlan {
  fileprivate init(
    _ target: Star,
    _ leaves: [UpgradeLeaf],
    _ found: (moves: [(leaf: Int, move: UpgradeLeaf.Move)], points: Int)
  ) {
    self.init(
      target: target,
      steps: found.moves.compactMap { leaf, move in
        OptionLetter(index: move.option).map { letter in
          Step(criterion: leaves[leaf].code, from: leaves[leaf].present, to: letter, cost: move.cost)
        }
      },
      cost: found.moves.reduce(0) { $0 + Int64($1.move.cost) },
      total: Mean(of: 1).score(found.points)
    )
  }
}
