import OCOPModel

/// What is settled at a node of the search tree.
struct HardDecisions {
  /// What is settled about a line, or a bundle of lines.
  enum Line: UInt8 {
    case open, used, forbidden
  }

  /// What is settled about a measure that is paid in full or not at all.
  enum Measure: UInt8 {
    case open, full, dropped
  }

  var lines: [Line]
  var measures: [Measure]
  /// What is settled about the bundles of each limit.
  var bundles: [[Line]]

  /// Nothing is settled about nothing.
  init() { (lines, measures, bundles) = ([], [], []) }

  /// Nothing is settled, but that lines pay nothing of which none may.
  init(_ problem: AllocationProblem, _ rules: HardRules) {
    lines = [Line](repeating: .open, count: problem.lines.count)
    measures = [Measure](repeating: .open, count: problem.measures.count)
    bundles = rules.limits.map { [Line](repeating: .open, count: $0.bundles.count) }
    for limit in rules.limits where limit.most == 0 { for bundle in limit.bundles { forbid(bundle) } }
  }
}

extension HardDecisions {
  /// Whether a choice is not settled yet.
  func isOpen(_ choice: HardProof.Choice) -> Bool {
    switch choice {
    case .whole(let measure): measures[measure] == .open
    case .line(let line): lines[line] == .open
    case .bundle(let limit, let bundle): bundles[limit][bundle] == .open
    }
  }

  /// Settles a choice one way; when as many state lines of a measure are used as may be, or as many bundles of a limit, the
  /// others are forbidden.
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
    case .bundle(let place, let bundle): settle(search.rules.limits[place], place, bundle, as: isSo)
    }
  }

  private mutating func settle(_ limit: HardRules.CountLimit, _ place: Int, _ bundle: Int, as isSo: Bool) {
    bundles[place][bundle] = isSo ? .used : .forbidden
    guard isSo else { return forbid(limit.bundles[bundle]) }
    guard bundles[place].count(where: { $0 == .used }) >= limit.most else { return }
    for other in limit.bundles.indices where bundles[place][other] != .used {
      bundles[place][other] = .forbidden
      forbid(limit.bundles[other])
    }
  }

  mutating func forbid(_ bundle: [Int]) {
    for line in bundle where lines.indices.contains(line) { lines[line] = .forbidden }
  }
}

extension HardRules {
  /// The least that a line pays where it is settled that it pays.
  func leastUsed(_ line: AllocationProblem.Line) -> Int64 { keepsSmallestGrants ? line.smallest.amount : 0 }

  /// Whether a measure alone is bound by anything that a flow does not see.
  var bindMeasures: Bool { mostStateSources != nil || keepsWholes || keepsSmallestGrants }
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
