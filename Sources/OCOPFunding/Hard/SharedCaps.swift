import OCOPModel

/// The caps that measures share, in one list: budgets, caps by beneficiary, parts of purses, groups of measures.
struct SharedCaps {
  let caps: [Int64]
  /// The most that can pass each: its cap, and for a budget what others may leave to it.
  let mostThrough: [Int64]
  /// The class of each group of measures; `nil` for one to whose measures no purse pays.
  private let classOfGroup: [Int?]
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
    var classOfGroup = [Int?](repeating: nil, count: problem.measureGroups.count)
    var (first, places): ([Int32], [Int32]) = ([0], [])
    for (index, line) in problem.lines.enumerated() {
      places.append(Int32(truncatingIfNeeded: line.source))
      for part in parts.chain(ofLine: index) { places.append(Int32(truncatingIfNeeded: partOffset + part)) }
      var group = problem.measures[line.measure].group
      while let inner = group {
        places.append(Int32(truncatingIfNeeded: groupOffset + inner))
        classOfGroup[inner] = problem.measures[line.measure].priority
        group = problem.measureGroups[inner].within
      }
      first.append(Int32(truncatingIfNeeded: places.count))
    }
    (self.first, self.places, self.classOfGroup) = (first, places, classOfGroup)
  }

  /// The caps that a line counts towards.
  func places(ofLine line: Int) -> ArraySlice<Int32> { places[Int(first[line])..<Int(first[line + 1])] }

  /// What each line's share of prices comes to, by line.
  func pricesOfLines(_ prices: [Int32]) -> [Int64] {
    problem.lines.indices.map { line in
      places(ofLine: line).reduce(Int64(0)) { $0 + Int64(prices[Int($1)]) }
    }
  }

  /// The prices that say what a cut says: a million for each cap that it passes. A node lies on the purses' side if its number is
  /// at least `level`.
  func prices(ofCut numbers: NodeLabels, atLeast level: Int32) -> [Int32] {
    func isInside(_ number: Int32) -> Bool { number >= level }
    func price(_ tail: Bool, _ head: Bool) -> Int32 { tail && !head ? Int32(PriceBound.million) : 0 }
    let sources = numbers.sources.map { price(true, isInside($0)) }
    let pairs = zip(problem.pairCaps, numbers.pairCaps).map { pair, number in
      price(isInside(numbers.sources[pair.source]), isInside(number))
    }
    let parts = zip(problem.sourceGroups, numbers.sourceGroups).map { group, number in
      let holder = group.within.map { numbers.sourceGroups[$0] } ?? numbers.sources[group.source]
      return price(isInside(holder), isInside(number))
    }
    let groups = problem.measureGroups.indices.map { index in
      let outer = problem.measureGroups[index].within.map { numbers.measureGroups[$0] }
      let holder = outer ?? classOfGroup[index].map { numbers.classes[$0 - 1] } ?? 0
      return price(isInside(numbers.measureGroups[index]), isInside(holder))
    }
    return sources + pairs + parts + groups
  }
}
