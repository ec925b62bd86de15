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

    mutating func add(_ other: Sum) {
      low += other.low
      high += other.high
    }
  }

  /// What the panel says of one leaf.
  struct Leaf {
    var sum = Sum()
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
  private(set) var parts: [Sum]
  private(set) var nodes: [Sum]
  private(set) var leaves: [Leaf] = []
  /// Each member's points leaf by leaf: `points[leaf * memberCount + member]`.
  private(set) var points: [Sum] = []
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
    self.parts = Array(repeating: Sum(), count: plan.partCount)
    self.nodes = Array(repeating: Sum(), count: plan.nodes.count)
    self.minima = Array(repeating: .met, count: plan.minima.count)
    self.eliminations = Set(stated).sorted().map { Elimination($0, cause: .stated) }
    leaves.reserveCapacity(plan.leaves.count)
    points.reserveCapacity(choices.count)
    for (index, leaf) in plan.leaves.enumerated() {
      let deciding = leaf.condition.map { (choices[members(of: $0.leaf)], $0.firstOption) }
      count(leaf, choices[members(of: index)], deciding: deciding)
    }
    findZeroScores(plan)
    if eliminations.isEmpty { assumeNoElimination(plan) }
    addUp(plan)
    for (index, minimum) in plan.minima.enumerated() {
      minima[index] = rules.minima.state(
        of: leaves[minimum.leaf],
        points[members(of: minimum.leaf)],
        points: minimum.points
      )
    }
  }

  /// The places of a leaf's members in a list that runs leaf by leaf.
  func members(of leaf: Int) -> Range<Int> { leaf * memberCount..<(leaf + 1) * memberCount }

  private mutating func count(
    _ leaf: RatingPlan.Leaf,
    _ choices: ArraySlice<Choice>,
    deciding: (choices: ArraySlice<Choice>, firstOption: Int)?
  ) {
    var tally = Leaf()
    var conditions = deciding?.choices.makeIterator()
    for (member, choice) in choices.enumerated() {
      var sum =
        switch choice {
        case .open: Sum(low: 0, high: leaf.maximum)
        case .noneHolds: Sum()
        case .option(let index): Sum(low: leaf.points[index], high: leaf.points[index])
        }
      if choice != .open { tally.answered += 1 }
      if let condition = conditions?.next(), let deciding {
        switch condition {
        case .open:
          sum.low = 0
        case .option(let index) where index >= deciding.firstOption:
          break
        case .noneHolds, .option:
          sum = Sum()
          tally.notApplicable.append(member)
        }
      }
      points.append(sum)
      tally.sum.add(sum)
    }
    if let first = choices.first, choices.allSatisfy({ $0 == first }) { tally.chosen = first.answer }
    leaves.append(tally)
  }

  private mutating func findZeroScores(_ plan: RatingPlan) {
    for index in leaves.indices {
      guard let heading = plan.leaves[index].zeroEliminatesAt else { continue }
      if leaves[index].answered == memberCount, leaves[index].sum.high == 0 {
        eliminations.append(Elimination(.criterion(heading), cause: .zeroScore(plan.leaves[index].code)))
      }
    }
  }

  /// Raises the low sum of every open leaf at which a 0 would eliminate to the least that does not.
  private mutating func assumeNoElimination(_ plan: RatingPlan) {
    for index in leaves.indices where plan.leaves[index].zeroEliminatesAt != nil {
      guard leaves[index].sum.low == 0, let least = plan.leaves[index].smallestPositive else { continue }
      leaves[index].mayEliminate = true
      leaves[index].sum.low = least
      if memberCount - leaves[index].answered == 1 {
        for place in members(of: index) where points[place].high > 0 { points[place].low = least }
      }
    }
  }

  private mutating func addUp(_ plan: RatingPlan) {
    for index in leaves.indices {
      let sum = leaves[index].sum
      total.add(sum)
      parts[plan.leaves[index].part].add(sum)
      for node in plan.leaves[index].nodes { nodes[node].add(sum) }
    }
  }
}

extension CouncilRules.MinimaRule {
  /// How a panel stands to a minimum of a leaf.
  fileprivate func state(
    of leaf: Tally.Leaf,
    _ members: ArraySlice<Tally.Sum>,
    points: Int
  ) -> MinimumResult.State {
    let count = members.count
    let (isMet, canBeMet): (Bool, Bool)
    switch self {
    case .meanReachesMinimum:
      isMet = leaf.sum.low >= points * count
      canBeMet = leaf.sum.high >= points * count
    case .everyMemberReachesMinimum:
      isMet = members.allSatisfy { $0.low >= points }
      canBeMet = members.allSatisfy { $0.high >= points }
    case .majorityReachesMinimum:
      isMet = members.count { $0.low >= points } * 2 > count
      canBeMet = members.count { $0.high >= points } * 2 > count
    }
    return isMet ? .met : canBeMet ? .undecided : .unmet
  }
}
