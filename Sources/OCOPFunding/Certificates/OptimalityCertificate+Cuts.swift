import OCOPModel

extension OptimalityCertificate {
  /// Checks that each prefix of classes is paid as much as a cut lets through.
  ///
  /// A prefix's cut holds the nodes whose level is at least its number. Any levels bound every prefix from above; equality
  /// proves that the plan reaches the bound.
  func verifyCoverage(_ levels: NodeLabels, _ totals: PlanTotals) throws(OptimalityError) {
    let problem = totals.problem
    try totals.check(levels)
    let count = Int32(truncatingIfNeeded: problem.classCount)
    var cuts = PrefixCuts(count: problem.classCount)
    for (source, level) in zip(problem.sources, levels.sources) {
      try cuts.cross(count, level, Int128(source.budget.amount))
    }
    try totals.forEachArc(levels) { arc throws(OptimalityError) in
      try cuts.cross(arc.tail, arc.head, Int128(arc.cap))
    }
    var (costs, paid) = (cuts.zeros, cuts.zeros)
    for (measure, amount) in zip(problem.measures, totals.measures) {
      costs[measure.priority - 1] += Int128(measure.cost.amount)
      paid[measure.priority - 1] += Int128(amount)
    }
    for (index, level) in levels.classes.enumerated() {
      try cuts.cross(level, 0, costs[index], from: index + 1)
    }
    try cuts.match(paid)
  }

  /// Checks that each prefix of tiers pays as much as a cut lets through; so no plan of the same total borrows less, or at less
  /// interest.
  func verifyBorrowing(_ levels: NodeLabels, _ totals: PlanTotals) throws(OptimalityError) {
    let problem = totals.problem
    try totals.check(levels)
    let tiers = totals.tiers
    var cuts = PrefixCuts(count: tiers.count)
    var paid = cuts.zeros
    for (index, source) in problem.sources.enumerated() {
      let tier = tiers.ofSources[index]
      try cuts.cross(levels.sources[index], 0, Int128(source.budget.amount), from: tier)
      paid[tier - 1] += Int128(totals.sources[index])
    }
    // Towards the sink, levels rise.
    try totals.forEachArc(levels) { arc throws(OptimalityError) in
      try cuts.cross(arc.head, arc.tail, Int128(arc.cap))
    }
    var costs = [Int128](repeating: 0, count: problem.classCount)
    for measure in problem.measures { costs[measure.priority - 1] += Int128(measure.cost.amount) }
    for (index, level) in levels.classes.enumerated() {
      try cuts.cross(Int32(truncatingIfNeeded: cuts.zeros.count), level, costs[index])
    }
    try cuts.match(paid)
  }
}

/// What nested cuts let through, one for each prefix of classes, tiers or steps.
struct PrefixCuts {
  /// What each prefix lets through beyond the one before.
  private var steps: [Int128]

  init(count: Int) {
    steps = [Int128](repeating: 0, count: count + 1)
  }

  /// A zero for each class, tier or step.
  var zeros: [Int128] { [Int128](repeating: 0, count: steps.count - 1) }

  /// Adds a cap to each prefix whose cut parts the two levels, from the arc's own class or tier on.
  mutating func cross(_ high: Int32, _ low: Int32, _ cap: Int128, from own: Int = 1) throws(OptimalityError) {
    for level in [high, low] where level < 0 || level >= steps.count { throw .label("levels", level) }
    let first = max(Int(low) + 1, own)
    guard first <= Int(high) else { return }
    steps[first - 1] += cap
    steps[Int(high)] -= cap
  }

  /// Checks that each cut lets just as much through as is paid.
  func match(_ paid: [Int128]) throws(OptimalityError) {
    var (capacity, sum) = (Int128(0), Int128(0))
    for (index, amount) in paid.enumerated() {
      capacity += steps[index]
      sum += amount
      guard capacity == sum else { throw .cut(prefix: index + 1, capacity: capacity, paid: sum) }
    }
  }
}
