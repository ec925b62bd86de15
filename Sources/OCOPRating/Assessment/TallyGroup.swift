import OCOPModel

/// The sums of criteria that evidence ties together: in each course of things, all of them at once.
///
/// Courses that eliminate the product are left out, since the bounds assume that it is not eliminated; where every course
/// does, it is.
struct TallyGroup {
  /// The criteria, with those that apply by their answers.
  let leaves: [Int]
  private(set) var total: Tally.Sum
  private(set) var parts: [Int: Tally.Sum] = [:]
  private(set) var nodes: [Int: Tally.Sum] = [:]
  /// For each course of things the most points, and the lowest star level whose minima cannot be met.
  private var courses: [(high: Int, missed: Star?)] = []
  /// How the panel stands to the minima of the criteria, by their places in the plan.
  private(set) var minima: [Int: MinimumResult.State] = [:]
  /// Where every course eliminates: the notes by which one does.
  private(set) var eliminations: Set<EliminationPlace> = []

  init(
    _ group: EvidenceWorlds,
    _ tally: Tally,
    _ desk: TallyDesk,
    _ rules: CouncilRules,
    _ reading: EvidenceReading,
    tied: Set<Int>
  ) {
    let plan = desk.plan
    let dependent = plan.leaves.indices.filter { index in
      !tied.contains(index) && plan.leaves[index].condition.map { group.leaves.contains($0.leaf) } == true
    }
    leaves = group.leaves.filter(plan.leaves.indices.contains) + dependent
    total = Tally.Sum(low: .max, high: 0)
    var found: [Course] = []
    for world in group.worlds {
      var candidates = reading.candidates
      for (index, possible) in zip(group.leaves, world) { candidates[index] = possible }
      var course = Course()
      for index in group.leaves where index >= plan.leaves.count && candidates[index].only == .option(.a) {
        course.eliminations.insert(plan.notes[index - plan.leaves.count].place)
      }
      for index in leaves {
        var members: [Tally.Sum] = []
        var leaf = desk.count(index, candidates, into: &members)
        if tally.leaves[index].mayEliminate, leaf.sum.low == 0 {
          let least = desk.leastPositive(index, candidates[index]) ?? 0
          leaf.sum.low = least
          if tally.memberCount - leaf.answered == 1 {
            for place in members.indices where members[place].high > 0 { members[place].low = least }
          }
          if leaf.sum.high == 0, let heading = plan.leaves[index].zeroEliminatesAt {
            course.eliminations.insert(.criterion(heading))
          }
        }
        course.add(leaf, members, plan.leaves[index], plan, rules)
      }
      found.append(course)
    }
    let remaining = tally.eliminations.isEmpty ? found.filter(\.eliminations.isEmpty) : found
    if remaining.isEmpty { eliminations = found.reduce(into: []) { $0.formUnion($1.eliminations) } }
    for course in remaining.isEmpty ? found : remaining { take(course) }
  }

  /// The sums of one course of things.
  private struct Course {
    var total = Tally.Sum()
    var parts: [Int: Tally.Sum] = [:]
    var nodes: [Int: Tally.Sum] = [:]
    var minima: [Int: MinimumResult.State] = [:]
    var missed: Star?
    var eliminations: Set<EliminationPlace> = []

    mutating func add(
      _ leaf: Tally.Leaf,
      _ members: [Tally.Sum],
      _ planned: RatingPlan.Leaf,
      _ plan: RatingPlan,
      _ rules: CouncilRules
    ) {
      total.add(leaf.sum)
      parts[planned.part, default: Tally.Sum()].add(leaf.sum)
      for node in planned.nodes { nodes[node, default: Tally.Sum()].add(leaf.sum) }
      for index in planned.minima {
        let minimum = plan.minima[index]
        let state = rules.minima.state(of: leaf, members[...], points: minimum.points)
        minima[index] = state
        if state == .unmet { missed = missed.map { min($0, minimum.star) } ?? minimum.star }
      }
    }
  }

  private mutating func take(_ course: Course) {
    let isFirst = total.low == .max
    total = total.widened(to: course.total)
    for (index, sum) in course.parts { parts[index] = isFirst ? sum : parts[index]?.widened(to: sum) }
    for (index, sum) in course.nodes { nodes[index] = isFirst ? sum : nodes[index]?.widened(to: sum) }
    for (index, state) in course.minima {
      minima[index] = isFirst || minima[index] == state ? state : .undecided
    }
    courses.append((course.total.high, course.missed))
  }

  /// The most points with which the minima up to a star level can be met; `nil` where they cannot.
  func highest(_ star: Star) -> Int? {
    courses.filter { course in course.missed.map { star < $0 } ?? true }.map(\.high).max()
  }
}

extension Tally.Sum {
  fileprivate func widened(to other: Tally.Sum) -> Tally.Sum {
    Tally.Sum(low: min(low, other.low), high: max(high, other.high))
  }
}
