import OCOPModel

/// The caps that limits on numbers put on the State's side of a measure (mức trần phía nhà nước).
///
/// Where one bundle may pay at most, the State pays no more than the greatest cap of the bundles that are still open.
struct HardSides {
  private struct Bundle {
    let lines: [Int]
    let cap: Int64
  }

  /// The bundles of each limit that caps a measure's state lines.
  private var limits: [Int: [[Bundle]]] = [:]

  init(_ problem: AllocationProblem, _ rules: HardRules) {
    var states = [Set<Int>](repeating: [], count: problem.measures.count)
    for (index, line) in problem.lines.enumerated() where problem.sources[line.source].payer == .state {
      states[line.measure].insert(index)
    }
    for limit in rules.limits where limit.most == 1 && limit.caps.count == limit.bundles.count {
      guard let first = limit.bundles.joined().first, problem.lines.indices.contains(first) else { continue }
      let measure = problem.lines[first].measure
      // A bundle that the limit lacks has no cap.
      guard Set(limit.bundles.joined()) == states[measure] else { continue }
      limits[measure, default: []].append(
        zip(limit.bundles, limit.caps).map { Bundle(lines: $0, cap: $1.amount) })
    }
  }

  /// The measures whose state's side has such a cap.
  var measures: Set<Int> { Set(limits.keys) }

  /// The most that the State pays for a measure where some lines are forbidden; `nil` where no limit says so.
  func cap(of measure: Int, _ decisions: HardDecisions) -> Int64? {
    limits[measure]?.map { bundles in
      bundles.reduce(Int64(0)) { most, bundle in
        bundle.lines.contains { decisions.lines[$0] != .forbidden } ? max(most, bundle.cap) : most
      }
    }.min()
  }
}
