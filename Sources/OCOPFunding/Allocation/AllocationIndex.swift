import OCOPModel

/// The lines of each measure, in the order of their purses.
struct LinesByMeasure {
  private var first: [Int32]
  private var lines: [Int32]

  /// Groups a problem's lines.
  ///
  /// - Complexity: O(lines) where they come in the order of their purses, else O(*n* log *n*) for the *n* lines of a measure.
  init(_ problem: AllocationProblem, sourceRank: [Int]) {
    first = [Int32](repeating: 0, count: problem.measures.count + 1)
    lines = [Int32](repeating: 0, count: problem.lines.count)
    for line in problem.lines { first[line.measure + 1] += 1 }
    for measure in problem.measures.indices { first[measure + 1] += first[measure] }
    var next = first
    for (index, line) in problem.lines.enumerated() {
      lines[Int(next[line.measure])] = Int32(truncatingIfNeeded: index)
      next[line.measure] += 1
    }
    sort(by: problem.lines.map { sourceRank[$0.source] })
  }

  /// Sorts the lines of each measure; equal ranks keep their order.
  private mutating func sort(by ranks: [Int]) {
    for measure in first.indices.dropLast() {
      let own = Int(first[measure])..<Int(first[measure + 1])
      if own.dropFirst().contains(where: { ranks[Int(lines[$0])] < ranks[Int(lines[$0 - 1])] }) {
        lines[own].sort { (ranks[Int($0)], $0) < (ranks[Int($1)], $1) }
      }
    }
  }

  subscript(measure: Int) -> ArraySlice<Int32> { lines[Int(first[measure])..<Int(first[measure + 1])] }
}

/// Finds the cap of a purse for a beneficiary.
struct PairIndex {
  private var first: [Int32]
  /// The caps' places, by beneficiary and, within one, by purse.
  private var pairs: [Int32]
  private let sources: [Int32]

  /// Groups a problem's caps by beneficiary.
  init(_ problem: AllocationProblem) {
    let count = 1 + (problem.pairCaps.lazy.map(\.beneficiary).max() ?? -1)
    first = [Int32](repeating: 0, count: count + 1)
    pairs = [Int32](repeating: 0, count: problem.pairCaps.count)
    let sources = problem.pairCaps.map { Int32(truncatingIfNeeded: $0.source) }
    self.sources = sources
    for pair in problem.pairCaps { first[pair.beneficiary + 1] += 1 }
    for beneficiary in 0..<count { first[beneficiary + 1] += first[beneficiary] }
    var next = first
    for (index, pair) in problem.pairCaps.enumerated() {
      pairs[Int(next[pair.beneficiary])] = Int32(truncatingIfNeeded: index)
      next[pair.beneficiary] += 1
    }
    for beneficiary in 0..<count {
      let own = Int(first[beneficiary])..<Int(first[beneficiary + 1])
      if own.dropFirst().contains(where: { sources[Int(pairs[$0])] < sources[Int(pairs[$0 - 1])] }) {
        pairs[own].sort { sources[Int($0)] < sources[Int($1)] }
      }
    }
  }

  /// The place of the cap among the problem's; `nil` where the purse has none for the beneficiary.
  ///
  /// - Complexity: O(log *n*) for *n* caps of the beneficiary.
  func place(source: Int, beneficiary: Int) -> Int? {
    guard beneficiary + 1 < first.count else { return nil }
    var (low, high) = (Int(first[beneficiary]), Int(first[beneficiary + 1]))
    let end = high
    while low < high {
      let middle = (low + high) / 2
      if sources[Int(pairs[middle])] < source { low = middle + 1 } else { high = middle }
    }
    return low < end && sources[Int(pairs[low])] == source ? Int(pairs[low]) : nil
  }
}

/// The caps inside purses in one list: those by beneficiary, then the parts.
struct PurseParts {
  /// The caps, in đồng.
  let caps: [Int64]
  /// The purse of each part.
  let sources: [Int]
  /// The part that each lies within, or -1 for the purse itself.
  let within: [Int32]
  /// The innermost part that each line counts towards, or -1.
  let ofLine: [Int32]

  /// Finds the parts of a problem's purses.
  ///
  /// - Complexity: O(*n* log *m*) for *n* lines and at most *m* caps of one beneficiary.
  init(_ problem: AllocationProblem) {
    let pairs = PairIndex(problem)
    let offset = problem.pairCaps.count
    caps = problem.pairCaps.map(\.cap.amount) + problem.sourceGroups.map(\.cap.amount)
    sources = problem.pairCaps.map(\.source) + problem.sourceGroups.map(\.source)
    within =
      [Int32](repeating: -1, count: offset)
      + problem.sourceGroups.map { group in group.within.map { Int32(truncatingIfNeeded: offset + $0) } ?? -1
      }
    ofLine = problem.lines.map { line in
      let beneficiary = problem.measures[line.measure].beneficiary
      let part =
        line.group.map { offset + $0 } ?? pairs.place(source: line.source, beneficiary: beneficiary) ?? -1
      return Int32(truncatingIfNeeded: part)
    }
  }

  /// The parts that a line counts towards, the innermost first.
  func chain(ofLine line: Int) -> NestedChain { NestedChain(from: ofLine[line], within) }
}

/// What something lies within, from the innermost outwards.
struct NestedChain: Sequence, IteratorProtocol {
  private var upcoming: Int32
  private let within: [Int32]

  /// Starts at a place, or nowhere below 0.
  init(from start: Int32, _ within: [Int32]) {
    upcoming = start
    self.within = within
  }

  mutating func next() -> Int? {
    guard upcoming >= 0 else { return nil }
    let place = Int(upcoming)
    upcoming = within[place]
    return place
  }
}
