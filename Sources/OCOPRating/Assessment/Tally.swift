import OCOPModel

/// The sums of a panel's points, at the least and at the most that missing answers allow.
struct Tally {
  /// A member's answer to a leaf.
  enum Choice: Equatable {
    case open
    case noneHolds
    case option(Int)

    var answer: Answer? {
      switch self {
      case .open: nil
      case .noneHolds: .noneHolds
      case .option(let index): OptionLetter(index: index).map(Answer.option)
      }
    }
  }

  struct Sum {
    var low = 0
    var high = 0
  }

  /// What the panel says of one leaf.
  struct Leaf {
    var sum = Sum()
    /// Each member's points, at the least and at the most.
    var members: [Sum] = []
    var answered = 0
    /// The answer that all members gave.
    var chosen: Answer?
    /// The members for whom the leaf does not apply.
    var notApplicable: [Int] = []
    /// Whether the leaf is open and a 0 would eliminate; the low sum then assumes that it is no 0.
    var mayEliminate = false
  }

  let memberCount: Int
  private(set) var total = Sum()
  private(set) var parts: [Int: Sum] = [:]
  private(set) var nodes: [Sum]
  private(set) var leaves: [Leaf] = []
  private(set) var minima: [MinimumResult.State]
  private(set) var eliminations: [Elimination]

  init(
    _ choices: [Choice],
    of memberCount: Int,
    by plan: RatingPlan,
    stated: [EliminationPlace],
    rules: CouncilRules
  ) {
    self.memberCount = memberCount
    self.nodes = Array(repeating: Sum(), count: plan.nodes.count)
    self.minima = Array(repeating: .met, count: plan.minima.count)
    self.eliminations = stated.map { Elimination($0, cause: .stated) }
    leaves.reserveCapacity(plan.leaves.count)
    for (index, leaf) in plan.leaves.enumerated() {
      let own = choices[index * memberCount..<(index + 1) * memberCount]
      let deciding = leaf.condition.map { condition in
        (choices[condition.leaf * memberCount..<(condition.leaf + 1) * memberCount], condition.firstOption)
      }
      leaves.append(Tally.count(leaf, own, deciding: deciding))
    }
    findZeroScores(plan)
    if eliminations.isEmpty { assumeNoElimination(plan) }
    addUp(plan)
    for (leafIndex, leaf) in plan.leaves.enumerated() {
      for index in leaf.minima {
        minima[index] = rules.minima.state(of: leaves[leafIndex], points: plan.minima[index].points)
      }
    }
  }

  private static func count(
    _ leaf: RatingPlan.Leaf,
    _ choices: ArraySlice<Choice>,
    deciding: (choices: ArraySlice<Choice>, firstOption: Int)?
  ) -> Leaf {
    var tally = Leaf()
    tally.members.reserveCapacity(choices.count)
    var conditions = deciding?.choices.makeIterator()
    for (member, choice) in choices.enumerated() {
      var points =
        switch choice {
        case .open: Sum(low: 0, high: leaf.maximum)
        case .noneHolds: Sum()
        case .option(let index): Sum(low: leaf.points[index], high: leaf.points[index])
        }
      if choice != .open { tally.answered += 1 }
      if let condition = conditions?.next(), let deciding {
        switch condition {
        case .open:
          points.low = 0
        case .option(let index) where index >= deciding.firstOption:
          break
        case .noneHolds, .option:
          points = Sum()
          tally.notApplicable.append(member)
        }
      }
      tally.members.append(points)
      tally.sum.low += points.low
      tally.sum.high += points.high
    }
    if let first = choices.first, choices.allSatisfy({ $0 == first }) { tally.chosen = first.answer }
    return tally
  }

  private mutating func findZeroScores(_ plan: RatingPlan) {
    for (leaf, planned) in zip(leaves, plan.leaves) {
      guard let heading = planned.zeroEliminatesAt else { continue }
      if leaf.answered == memberCount, leaf.sum.high == 0 {
        eliminations.append(Elimination(.criterion(heading), cause: .zeroScore(planned.code)))
      }
    }
  }

  /// Raises the low sum of every open leaf at which a 0 would eliminate to the least that does not.
  private mutating func assumeNoElimination(_ plan: RatingPlan) {
    for (index, planned) in plan.leaves.enumerated() where planned.zeroEliminatesAt != nil {
      guard leaves[index].sum.low == 0, let least = planned.smallestPositive else { continue }
      leaves[index].mayEliminate = true
      leaves[index].sum.low = least
      if memberCount - leaves[index].answered == 1 {
        for member in leaves[index].members.indices where leaves[index].members[member].high > 0 {
          leaves[index].members[member].low = least
        }
      }
    }
  }

  private mutating func addUp(_ plan: RatingPlan) {
    for (leaf, planned) in zip(leaves, plan.leaves) {
      total.low += leaf.sum.low
      total.high += leaf.sum.high
      parts[planned.part, default: Sum()].low += leaf.sum.low
      parts[planned.part, default: Sum()].high += leaf.sum.high
      for node in planned.nodes {
        nodes[node].low += leaf.sum.low
        nodes[node].high += leaf.sum.high
      }
    }
  }
}

extension CouncilRules.MinimaRule {
  /// How a panel stands to a minimum of a leaf.
  fileprivate func state(of leaf: Tally.Leaf, points: Int) -> MinimumResult.State {
    let count = leaf.members.count
    let (isMet, canBeMet): (Bool, Bool)
    switch self {
    case .meanReachesMinimum:
      isMet = leaf.sum.low >= points * count
      canBeMet = leaf.sum.high >= points * count
    case .everyMemberReachesMinimum:
      isMet = leaf.members.allSatisfy { $0.low >= points }
      canBeMet = leaf.members.allSatisfy { $0.high >= points }
    case .majorityReachesMinimum:
      isMet = leaf.members.count { $0.low >= points } * 2 > count
      canBeMet = leaf.members.count { $0.high >= points } * 2 > count
    }
    return isMet ? .met : canBeMet ? .undecided : .unmet
  }
}
