import OCOPModel

/// The caps that measures share, in one list: budgets, caps by beneficiary, parts of purses, groups of measures.
struct SharedCaps {
  let caps: [Int64]
  /// The most that can pass each: its cap, and for a budget what others may leave to it.
  let mostThrough: [Int64]
  private let first: [Int32]
  private let places: [Int32]
  private let problem: AllocationProblem

  init(_ problem: AllocationProblem) {
    self.problem = problem
    let parts = PurseParts(problem)
    let (partOffset, groupOffset) = (problem.sources.count, problem.sources.count + parts.caps.count)
    caps = problem.sources.map(\.budget.amount) + parts.caps + problem.measureGroups.map(\.cap.amount)
    var mostThrough = caps
    for carryOver in problem.carryOvers { mostThrough[carryOver.to] += carryOver.cap.amount }
    self.mostThrough = mostThrough
    var (first, places): ([Int32], [Int32]) = ([0], [])
    for (index, line) in problem.lines.enumerated() {
      places.append(Int32(truncatingIfNeeded: line.source))
      for part in parts.chain(ofLine: index) { places.append(Int32(truncatingIfNeeded: partOffset + part)) }
      var group = problem.measures[line.measure].group
      while let inner = group {
        places.append(Int32(truncatingIfNeeded: groupOffset + inner))
        group = problem.measureGroups[inner].within
      }
      first.append(Int32(truncatingIfNeeded: places.count))
    }
    (self.first, self.places) = (first, places)
  }

  /// The caps that a line counts towards.
  func places(ofLine line: Int) -> some Sequence<Int> {
    places[Int(first[line])..<Int(first[line + 1])].lazy.map { Int($0) }
  }

  /// The prices that say what a cut says: a million for each cap that it passes.
  func prices(ofCut cut: NodeLabels) -> [Int64] {
    let parts = cut.pairCaps + cut.sourceGroups
    let holders =
      problem.pairCaps.map { cut.sources[$0.source] }
      + problem.sourceGroups.map { group in
        group.within.map { cut.sourceGroups[$0] } ?? cut.sources[group.source]
      }
    // Classes lie beyond the cut.
    let outer = problem.measureGroups.map { group in group.within.map { cut.measureGroups[$0] } ?? 0 }
    return cut.sources.map { $0 == 1 ? 0 : PriceBound.million }
      + zip(holders, parts).map { $0 == 1 && $1 == 0 ? PriceBound.million : 0 }
      + zip(cut.measureGroups, outer).map { $0 == 1 && $1 == 0 ? PriceBound.million : 0 }
  }
}
