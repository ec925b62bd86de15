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

extension NodeLabels {
  /// Whether what a measure gets has to pass the cut that labels of 1 and 0 are, before its own demand or behind it.
  func isBeyond(_ measure: Int, of problem: AllocationProblem) -> Bool {
    measures[measure] == 0 || problem.measures[measure].group.map { measureGroups[$0] == 1 } ?? false
  }
}

extension OptimalityCertificate {
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
          let isBeyond = round.cut?.isBeyond(measure, of: problem) ?? true
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
    // Classes lie beyond every cut: nothing bounds what leaves them.
    let cut = NodeLabels(
      sources: cut.sources, pairCaps: cut.pairCaps, sourceGroups: cut.sourceGroups,
      stateSides: cut.stateSides,
      measures: cut.measures, measureGroups: cut.measureGroups,
      classes: [Int32](repeating: 0, count: cut.classes.count))
    var capacity: Int128 = 0
    for (source, label) in zip(problem.sources, cut.sources) where label == 0 {
      capacity += Int128(source.budget.amount)
    }
    var costs: Int128 = 0
    let isMember = members.reduce(into: [Bool](repeating: false, count: fixed.count)) { $0[$1] = true }
    try totals.forEachArc(cut) { arc throws(OptimalityError) in
      for label in [arc.tail, arc.head] where label != 0 && label != 1 { throw .label("cut", label) }
      guard arc.isDemand, case .measure(let index) = arc.place else {
        if arc.tail > arc.head { capacity += Int128(arc.cap) }
        return
      }
      guard arc.tail <= arc.head else { return }
      if let amount = fixed[index] {
        capacity -= Int128(amount)
      } else if isMember[index] {
        costs += Int128(problem.measures[index].cost.amount)
      }
    }
    // No more than the costs: then neither product overflows, whatever a proof says.
    guard costs > 0, capacity >= 0, capacity <= costs,
      capacity * Int128(round.whole) == costs * Int128(round.part)
    else {
      let paid = costs * Int128(round.part) / Int128(round.whole)
      throw .cut(prefix: round.priority, capacity: capacity, paid: paid)
    }
  }
}

#if !hasFeature(Embedded)
extension ProRataProof: Codable {}
extension FairnessProof: Codable {}
#endif
