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
  /// The most points with which the minima up to each star level can be met, of the levels where they can; `nil` where
  /// evidence ties no leaves together, so that the most points of each leaf are those of all.
  private(set) var highest: [Star: Int]?

  init(
    _ choices: [Choice],
    of memberCount: Int,
    by plan: RatingPlan,
    stated: [EliminationPlace],
    rules: CouncilRules,
    reading: EvidenceReading? = nil
  ) {
    self.memberCount = memberCount
    self.parts = Array(repeating: Sum(), count: plan.partCount)
    self.nodes = Array(repeating: Sum(), count: plan.nodes.count)
    self.minima = Array(repeating: .met, count: plan.minima.count)
    let shown = Set(reading?.eliminations ?? []).subtracting(stated)
    self.eliminations =
      Set(stated).union(shown).sorted().map {
        Elimination($0, cause: shown.contains($0) ? .evidence : .stated)
      }
    leaves.reserveCapacity(plan.leaves.count)
    points.reserveCapacity(choices.count)
    let desk = TallyDesk(plan: plan, choices: choices, memberCount: memberCount)
    for index in plan.leaves.indices {
      leaves.append(desk.count(index, reading?.candidates, into: &points))
    }
    findZeroScores(plan, isCertain: reading != nil)
    if eliminations.isEmpty { assumeNoElimination(desk, reading) }
    for (index, minimum) in plan.minima.enumerated() {
      minima[index] = rules.minima.state(
        of: leaves[minimum.leaf], points[members(of: minimum.leaf)], points: minimum.points)
    }
    addUp(plan, desk, reading, rules)
    for gap in plan.gaps { leaveRoom(for: gap) }
  }

  /// The places of a leaf's members in a list that runs leaf by leaf.
  func members(of leaf: Int) -> Range<Int> { leaf * memberCount..<(leaf + 1) * memberCount }

  /// Raises the most points by those that options which the source lacks might give.
  private mutating func leaveRoom(for gap: (points: Int, part: Int, nodes: [Int])) {
    let most = gap.points * memberCount
    total.high += most
    parts[gap.part].high += most
    for node in gap.nodes { nodes[node].high += most }
    highest = highest?.mapValues { $0 + most }
  }

  /// Finds the criteria whose score eliminates: answered by all, or by evidence certain to give 0.
  private mutating func findZeroScores(_ plan: RatingPlan, isCertain: Bool) {
    for index in leaves.indices {
      guard let heading = plan.leaves[index].zeroEliminatesAt else { continue }
      if leaves[index].answered == memberCount || isCertain, leaves[index].sum.high == 0 {
        eliminations.append(Elimination(.criterion(heading), cause: .zeroScore(plan.leaves[index].code)))
      }
    }
  }

  /// Raises the low sum of every open leaf at which a 0 would eliminate to the least that does not.
  private mutating func assumeNoElimination(_ desk: TallyDesk, _ reading: EvidenceReading?) {
    for index in leaves.indices where desk.plan.leaves[index].zeroEliminatesAt != nil {
      guard leaves[index].sum.low == 0, let least = desk.leastPositive(index, reading?.candidates[index])
      else { continue }
      leaves[index].mayEliminate = true
      leaves[index].sum.low = least
      if memberCount - leaves[index].answered == 1 {
        for place in members(of: index) where points[place].high > 0 { points[place].low = least }
      }
    }
  }

  /// Adds the sums of the leaves; where evidence ties leaves together, those of each course of things.
  private mutating func addUp(
    _ plan: RatingPlan,
    _ desk: TallyDesk,
    _ reading: EvidenceReading?,
    _ rules: CouncilRules
  ) {
    var groups: [TallyGroup] = []
    if let reading {
      let worlds = reading.groups
      let tied = Set(worlds.flatMap(\.leaves))
      groups = worlds.map { TallyGroup($0, self, desk, rules, reading, tied: tied) }
    }
    let grouped = Set(groups.flatMap(\.leaves))
    for index in leaves.indices where !grouped.contains(index) {
      let sum = leaves[index].sum
      total.add(sum)
      parts[plan.leaves[index].part].add(sum)
      for node in plan.leaves[index].nodes { nodes[node].add(sum) }
    }
    guard !groups.isEmpty else { return }
    if eliminations.isEmpty {
      eliminations = Set(groups.flatMap(\.eliminations)).sorted().map { Elimination($0, cause: .evidence) }
    }
    let alone = total.high
    for group in groups {
      total.add(group.total)
      for (index, sum) in group.parts { parts[index].add(sum) }
      for (index, sum) in group.nodes { nodes[index].add(sum) }
      for (index, state) in group.minima { minima[index] = state }
    }
    highest = [:]
    for star in Star.allCases {
      let isOpen = zip(plan.minima, minima).allSatisfy {
        $0.star > star || $1 != .unmet || grouped.contains($0.leaf)
      }
      let sums = groups.compactMap { $0.highest(star) }
      if isOpen, sums.count == groups.count { highest?[star] = sums.reduce(alone, +) }
    }
  }
}

extension CouncilRules.MinimaRule {
  /// How a panel stands to a minimum of a leaf.
  func state(
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
