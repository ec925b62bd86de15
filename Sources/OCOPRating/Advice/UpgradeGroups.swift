import OCOPModel

/// The choices of a plan: for each group of criteria that belong together, every way up that the level allows.
struct UpgradeGroups {
  /// The choices of each group, in the order in which ties prefer them.
  private(set) var choices: [[UpgradeSearch.Choice]] = []
  /// The criteria that cannot reach their minimum, in form order.
  private(set) var blocked: [CriterionCode] = []
  /// The points of the present answers.
  private(set) var presentTotal = 0

  private let plan: RatingPlan
  private let present: [Answer]
  /// The least points that the level asks of each leaf.
  private let floors: [Int]

  init(
    _ plan: RatingPlan,
    present: [Answer],
    target: Star,
    costs: UpgradeCosts,
    limits: UpgradeLimits
  ) {
    self.plan = plan
    self.present = present
    self.floors = plan.leaves.map { leaf in
      let minima = leaf.minima.map { plan.minima[$0] }.filter { $0.star <= target }.map(\.points)
      return max(minima.max() ?? 0, leaf.zeroEliminatesAt == nil ? 0 : 1)
    }
    for group in plan.groups {
      let now = points(of: group) { present[$0] }
      presentTotal += now
      let ways = self.ways(for: group[...], present, [], costs, limits)
      let reaching = ways.compactMap { way -> UpgradeSearch.Choice? in
        guard reachesFloors(group, way.answers) else { return nil }
        return UpgradeSearch.Choice(
          moves: way.moves, cost: way.moves.reduce(0) { $0 + $1.cost },
          gain: points(of: group) { way.answers[$0] } - now)
      }
      if reaching.isEmpty { blocked += unreachable(group, ways.map(\.answers)) }
      choices.append(reaching)
    }
  }

  private typealias Way = (answers: [Answer], moves: [(leaf: Int, option: Int, cost: Int)])

  /// Every combination of moves of a group's leaves: a change before no change, a lower option before a higher.
  private func ways(
    for leaves: ArraySlice<Int>,
    _ answers: [Answer],
    _ moves: [(leaf: Int, option: Int, cost: Int)],
    _ costs: UpgradeCosts,
    _ limits: UpgradeLimits
  ) -> [Way] {
    guard let leaf = leaves.first else { return [(answers, moves)] }
    let planned = plan.leaves[leaf]
    var found: [Way] = []
    for option in planned.options(above: present[leaf]) where limits.allows(option, at: planned.code) {
      guard let letter = OptionLetter(index: option) else { continue }
      var changed = answers
      changed[leaf] = .option(letter)
      let cost = costs.cost(of: option, from: present[leaf], at: planned.code)
      found += ways(for: leaves.dropFirst(), changed, moves + [(leaf, option, cost)], costs, limits)
    }
    return found + ways(for: leaves.dropFirst(), answers, moves, costs, limits)
  }

  private func points(of group: [Int], _ answer: (Int) -> Answer) -> Int {
    group.reduce(0) { $0 + plan.points(of: $1, answer) }
  }

  private func reachesFloors(_ group: [Int], _ answers: [Answer]) -> Bool {
    group.allSatisfy { plan.points(of: $0) { answers[$0] } >= floors[$0] }
  }

  /// The leaves of a group that reach their floor in none of its ways; the whole group where each does in some.
  private func unreachable(_ group: [Int], _ ways: [[Answer]]) -> [CriterionCode] {
    let never = group.filter { leaf in !ways.contains { reachesFloors([leaf], $0) } }
    return (never.isEmpty ? group : never).map { plan.leaves[$0].code }
  }
}

extension RatingPlan.Leaf {
  /// The options printed after an answer, within its case where it has one.
  fileprivate func options(above answer: Answer) -> Range<Int> {
    switch answer {
    case .noneHolds: 0..<points.count
    case .option(let letter): letter.index + 1..<max(letter.index + 1, caseEnds[letter.index])
    }
  }
}

extension RatingPlan {
  /// The leaf with a code, or `nil` where there is none.
  func leaf(_ code: CriterionCode) -> Leaf? { leaves.first { $0.code == code } }

  /// The points that one member's answer gives, where the leaf applies.
  fileprivate func points(of leaf: Int, _ answer: (Int) -> Answer) -> Int {
    let planned = leaves[leaf]
    if let condition = planned.condition {
      switch answer(condition.leaf) {
      case .option(let letter) where letter.index >= condition.firstOption: break
      case .option, .noneHolds: return 0
      }
    }
    switch answer(leaf) {
    case .noneHolds: return 0
    case .option(let letter): return planned.points[letter.index]
    }
  }
}
