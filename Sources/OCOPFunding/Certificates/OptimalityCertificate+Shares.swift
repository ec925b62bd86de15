import OCOPModel

/// Why a share of the costs cannot be larger (tỷ lệ phân bổ đều).
public struct ProRataProof: Sendable, Hashable {
  /// The class.
  public let priority: Int
  /// The share's numerator, at least 0; the measures get that part of their costs, rounded down, or one đồng more.
  public let part: Int64
  /// The share's denominator, at least 1.
  public let whole: Int64
  /// A cut that lets just the share of the costs beyond it through; `nil` where everything is paid.
  ///
  /// 1 for a node on the purses' side and 0 for one on the other.
  public let cut: NodeLabels?

  /// Creates a proof.
  public init(priority: Int, part: Int64, whole: Int64, cut: NodeLabels?) {
    self.priority = priority
    self.part = part
    self.whole = whole
    self.cut = cut
  }

  /// The share of an amount, rounded down.
  func floor(_ amount: Dong) -> Int64 {
    Int64(truncatingIfNeeded: Int128(amount.amount) * Int128(part) / Int128(whole))
  }
}

/// Why nobody of a class can be better off but at the cost of one who is no better off (phân bổ max-min).
public struct FairnessProof: Sendable, Hashable {
  /// The class.
  public let priority: Int
  /// The rounds: shares rise from one to the next, and measures beyond a round's cut stay at its share.
  public let rounds: [ProRataProof]

  /// Creates a proof.
  public init(priority: Int, rounds: [ProRataProof]) {
    self.priority = priority
    self.rounds = rounds
  }
}

extension OptimalityCertificate {
  /// Checks that lines are filled in order, each with all that is left for it.
  func verifyWaterfall(_ totals: PlanTotals) throws(OptimalityError) {
    let problem = totals.problem
    var sources = problem.sources.map(\.budget.amount)
    var pairs = problem.pairCaps.map(\.cap.amount)
    var needs = problem.measures.map(\.cost.amount)
    var sides = problem.measures.map { ($0.stateCap ?? $0.cost).amount }
    for index in problem.waterfallOrder {
      let line = problem.lines[index]
      let isState = problem.sources[line.source].payer == .state
      let pair = totals.pairOfLine[index]
      var left = min(line.cap.amount, sources[line.source], needs[line.measure])
      if pair >= 0 { left = min(left, pairs[pair]) }
      if isState { left = min(left, sides[line.measure]) }
      guard totals.amounts[index].amount == left else {
        throw .amount(.line(index), found: totals.amounts[index], needed: Dong(left))
      }
      sources[line.source] -= left
      needs[line.measure] -= left
      if pair >= 0 { pairs[pair] -= left }
      if isState { sides[line.measure] -= left }
    }
  }

  /// Checks the share of each class: what all its measures get, and that a cut lets no more through.
  func verifyProRata(_ proofs: [ProRataProof], _ totals: PlanTotals) throws(OptimalityError) {
    let rounds = proofs.map { FairnessProof(priority: $0.priority, rounds: [$0]) }
    try verify(rounds, totals, isPartial: true)
  }

  /// Checks the rounds of each class.
  func verifyFairness(_ proofs: [FairnessProof], _ totals: PlanTotals) throws(OptimalityError) {
    try verify(proofs, totals, isPartial: false)
  }

  /// Checks shares round by round; where they are partial, measures on the purses' side of the last cut stay at its share too.
  private func verify(
    _ proofs: [FairnessProof], _ totals: PlanTotals, isPartial: Bool
  ) throws(OptimalityError) {
    let problem = totals.problem
    var fixed = [Int64?](repeating: nil, count: problem.measures.count)
    guard proofs.map(\.priority) == Array(1...problem.classCount) else {
      throw .size("proofs", found: proofs.count, needed: problem.classCount)
    }
    for proof in proofs {
      let members = problem.measures.indices.filter { problem.measures[$0].priority == proof.priority }
      var last: ProRataProof?
      for round in proof.rounds {
        guard round.part >= 0, round.whole >= 1, round.part <= round.whole,
          last.map({ Int128($0.part) * Int128(round.whole) <= Int128(round.part) * Int128($0.whole) }) ?? true
        else { throw .share(priority: proof.priority) }
        if let cut = round.cut { try verify(cut, round, members, fixed, totals) }
        guard round.cut != nil || round.part == round.whole else { throw .share(priority: proof.priority) }
        for measure in members where fixed[measure] == nil {
          let isBeyond = round.cut.map { $0.measures[measure] == 0 } ?? true
          if isBeyond || isPartial { fixed[measure] = round.floor(problem.measures[measure].cost) }
        }
        last = round
      }
      for measure in members {
        let found = totals.measures[measure]
        guard let least = fixed[measure] else { throw .share(priority: proof.priority) }
        guard found == least || found == least + 1 else {
          throw .amount(.measure(measure), found: Dong(found), needed: Dong(least))
        }
        fixed[measure] = found
      }
    }
  }

  /// Checks that a cut lets through just the share of what lies beyond it, beside what is fixed there.
  private func verify(
    _ cut: NodeLabels, _ round: ProRataProof, _ members: [Int], _ fixed: [Int64?], _ totals: PlanTotals
  ) throws(OptimalityError) {
    let problem = totals.problem
    try totals.check(cut)
    var capacity: Int128 = 0
    func cross(_ tail: Int32, _ head: Int32, _ cap: Dong) throws(OptimalityError) {
      for label in [tail, head] where label != 0 && label != 1 { throw .label("cut", label) }
      if tail > head { capacity += Int128(cap.amount) }
    }
    for (source, label) in zip(problem.sources, cut.sources) { try cross(1, label, source.budget) }
    for (index, pair) in problem.pairCaps.enumerated() {
      try cross(cut.sources[pair.source], cut.pairCaps[index], pair.cap)
    }
    for (index, line) in problem.lines.enumerated() {
      let pair = totals.pairOfLine[index]
      let tail = pair >= 0 ? cut.pairCaps[pair] : cut.sources[line.source]
      let head = totals.isOnStateSide(line) ? cut.stateSides : cut.measures
      try cross(tail, head[line.measure], min(line.cap, problem.measures[line.measure].cost))
    }
    for (index, measure) in problem.measures.enumerated() {
      try cross(
        cut.stateSides[index], cut.measures[index], min(measure.stateCap ?? measure.cost, measure.cost))
    }
    var costs: Int128 = 0
    for (index, amount) in fixed.enumerated() where cut.measures[index] == 0 {
      if let amount { capacity -= Int128(amount) }
    }
    for measure in members where fixed[measure] == nil && cut.measures[measure] == 0 {
      costs += Int128(problem.measures[measure].cost.amount)
    }
    let (letThrough, shared) = (capacity * Int128(round.whole), costs * Int128(round.part))
    guard costs > 0, letThrough == shared else {
      throw .cut(prefix: round.priority, capacity: letThrough, paid: shared)
    }
  }
}

#if !hasFeature(Embedded)
extension ProRataProof: Codable {}
extension FairnessProof: Codable {}
#endif
