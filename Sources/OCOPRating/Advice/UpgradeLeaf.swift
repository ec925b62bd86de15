import OCOPModel

/// What a plan can do at one criterion.
struct UpgradeLeaf {
  /// A move to an option, with its cost.
  struct Move {
    let option: Int
    let cost: Int
    let points: Int
  }

  let code: CriterionCode
  let present: Answer
  /// The points of the present answer, where the criterion applies.
  let presentPoints: Int
  /// The moves up, a lower option before a higher.
  let moves: [Move]
  /// The least points that the level asks for.
  let floor: Int
  /// The leaf whose answer decides whether this one applies, and the first option with which it does.
  let condition: (leaf: Int, firstOption: Int)?

  init(
    _ leaf: RatingPlan.Leaf,
    _ plan: RatingPlan,
    present: Answer,
    target: Star,
    costs: UpgradeCosts,
    limits: UpgradeLimits
  ) {
    self.code = leaf.code
    self.present = present
    self.condition = leaf.condition
    presentPoints = present == .noneHolds ? 0 : leaf.points[present.place]
    moves = leaf.options(above: present).filter { limits.allows($0, at: leaf.code) }.map { option in
      Move(
        option: option, cost: costs.cost(of: option, from: present, at: leaf.code),
        points: leaf.points[option])
    }
    let minima = leaf.minima.map { plan.minima[$0] }.filter { $0.star <= target }.map(\.points)
    floor = max(minima.max() ?? 0, leaf.zeroEliminatesAt == nil ? 0 : 1)
  }

  /// The highest place that can be reached.
  var highestOption: Int { moves.last?.option ?? present.place }

  /// The most points that can be reached, where the criterion applies.
  var highestPoints: Int { max(presentPoints, moves.map(\.points).max() ?? 0) }
}

extension RatingPlan.Leaf {
  /// The options printed after an answer, within its case where it has one.
  fileprivate func options(above answer: Answer) -> Range<Int> {
    let first = answer.place + 1
    return first..<max(first, answer == .noneHolds ? points.count : caseEnds[answer.place])
  }
}
