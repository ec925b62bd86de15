import OCOPModel

/// What is settled at a node of the search tree.
struct HardDecisions {
  /// What is settled about a line.
  enum Line: UInt8 {
    case open, used, forbidden
  }

  /// What is settled about a measure that is paid in full or not at all.
  enum Measure: UInt8 {
    case open, full, dropped
  }

  var lines: [Line]
  var measures: [Measure]

  /// Nothing is settled.
  init(_ problem: AllocationProblem) {
    lines = [Line](repeating: .open, count: problem.lines.count)
    measures = [Measure](repeating: .open, count: problem.measures.count)
  }
}

extension HardDecisions {
  /// Settles a choice one way. When as many state lines of a measure are used as may be, the others are forbidden.
  mutating func settle(_ choice: HardProof.Choice, as isSo: Bool, in search: HardSearch) {
    switch choice {
    case .whole(let measure): measures[measure] = isSo ? .full : .dropped
    case .line(let line):
      lines[line] = isSo ? .used : .forbidden
      let others = search.stateLines[search.problem.lines[line].measure]
      guard isSo, let most = search.rules.mostStateSources, others.contains(line),
        others.count(where: { lines[$0] == .used }) >= most
      else { return }
      for other in others where lines[other] == .open { lines[other] = .forbidden }
    }
  }
}

extension HardRules {
  /// The least that a line pays where it is settled that it pays.
  func leastUsed(_ line: AllocationProblem.Line) -> Int64 { keepsSmallestGrants ? line.smallest.amount : 0 }
}

/// What a relaxed flow comes to under decisions.
struct HardFlow {
  /// What the classes 1…*p* get, by class.
  var prefixes: [Int64]
  var amounts: [Int64]
  var funded: [Int64]

  /// The flow as a plan.
  var plan: AllocationPlan { AllocationPlan(amounts: amounts.map { Dong($0) }) }
}
