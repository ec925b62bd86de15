/// The running sums of a block of sheets, and the loops over them, which the compiler turns into vector code.
struct BatchBlock<Sum: FixedWidthInteger & UnsignedInteger> {
  /// The points so far.
  private(set) var totals: [Sum]
  /// The star levels whose minima are missed so far, as bits, and the bit of an elimination.
  private(set) var missed: [UInt8]
  /// The points of the leaf at hand, over all members.
  private var points: [Sum]

  init(size: Int) {
    totals = Array(repeating: 0, count: size)
    missed = Array(repeating: 0, count: size)
    points = Array(repeating: 0, count: size)
  }

  /// Begins a block.
  mutating func reset() {
    clear(&totals)
    clear(&missed)
  }

  /// Begins a leaf.
  mutating func begin() {
    clear(&points)
  }

  /// Adds one member's points.
  mutating func add(_ column: borrowing Span<UInt8>, _ scoring: [(option: UInt8, points: UInt8)]) {
    var sums = self.points.mutableSpan
    let size = min(column.count, sums.count)
    for (option, points) in scoring {
      let points = Sum(points)
      for index in 0..<size { sums[index] &+= column[index] == option ? points : 0 }
    }
  }

  /// Adds one member's points where the byte of another leaf says that this one applies.
  mutating func add(
    _ column: borrowing Span<UInt8>,
    _ scoring: [(option: UInt8, points: UInt8)],
    where deciding: borrowing Span<UInt8>,
    _ firstOption: UInt8
  ) {
    var sums = self.points.mutableSpan
    let size = min(column.count, deciding.count, sums.count)
    for (option, points) in scoring {
      let points = Sum(points)
      for index in 0..<size {
        // Masks of 8 bits instead of branches, so that the loop stays vector code.
        let isChosen: UInt8 = column[index] == option ? 0xff : 0
        let isAtLeast: UInt8 = deciding[index] >= firstOption ? 0xff : 0
        let isOption: UInt8 = deciding[index] == CompiledCriteria.noneHolds ? 0 : 0xff
        sums[index] &+= isChosen & isAtLeast & isOption != 0 ? points : 0
      }
    }
  }

  /// Ends a leaf: adds its points to the totals, and marks the minima that they miss.
  mutating func end(_ leaf: CompiledCriteria.Leaf, members: Sum, eliminated: UInt8) {
    accumulate(points, onto: &totals)
    for (bit, least) in leaf.minima { mark(points, below: Sum(least) &* members, with: bit, in: &missed) }
    if leaf.zeroEliminates { mark(points, below: 1, with: eliminated, in: &missed) }
  }
}

private func clear<Sum: FixedWidthInteger>(_ sums: inout [Sum]) {
  var sums = sums.mutableSpan
  for index in sums.indices { sums[index] = 0 }
}

private func accumulate<Sum: FixedWidthInteger>(_ points: [Sum], onto totals: inout [Sum]) {
  let points = points.span
  var totals = totals.mutableSpan
  for index in 0..<min(points.count, totals.count) { totals[index] &+= points[index] }
}

private func mark<Sum: FixedWidthInteger>(
  _ points: [Sum],
  below least: Sum,
  with bit: UInt8,
  in missed: inout [UInt8]
) {
  let points = points.span
  var missed = missed.mutableSpan
  for index in 0..<min(points.count, missed.count) { missed[index] |= points[index] < least ? bit : 0 }
}
