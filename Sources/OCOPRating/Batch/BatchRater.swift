public import OCOPModel

/// Rates sheets by the million (chấm hàng loạt), from columns of bytes.
///
/// Choices stand criterion by criterion: `choices[leaf * count + sheet]`. In a panel, member by member outside
/// that: `choices[(member * leaves + leaf) * count + panel]`. A call rates a range of sheets, so that slices can go to
/// as many tasks as there are cores.
///
/// ```swift
/// let batch = BatchRater(try CompiledCriteria(rater))
/// var results = BatchResults()
/// try batch.rate(choices.span, count: count, sheets: 0..<count, into: &results)
/// ```
///
/// A star level that hangs on what the library's source of a set lacks is ``BatchResults/undecided``, never guessed.
public struct BatchRater: Sendable {
  /// The largest number of members of a panel, so that a sum of points fits 16 bits.
  public static let largestPanel = 255

  /// The set that is applied.
  public let criteria: CompiledCriteria

  /// The sheets that are rated at a time: their columns fit the first-level cache.
  private static let blockSize = 4_096

  /// The bit that marks an elimination beside those of the star levels.
  private static let eliminated: UInt8 = 0x80

  /// Creates a rater for a compiled set.
  public init(_ criteria: CompiledCriteria) {
    self.criteria = criteria
  }

  /// Rates a range of sheets or panels.
  ///
  /// - Parameters:
  ///   - choices: The bytes of all sheets.
  ///   - count: How many sheets, or panels, there are in all.
  ///   - members: How many members each panel has, 1 for sheets.
  ///   - sheets: The sheets to rate.
  ///   - results: What they come to, in the same order.
  /// - Throws: ``BatchError`` for sizes that do not agree, and for a byte that is no option of its criterion.
  /// - Complexity: O(*n* · *o*) for *n* sheets and *o* options; no allocation for a sheet.
  public func rate(
    _ choices: borrowing Span<UInt8>,
    count: Int,
    members: Int = 1,
    sheets: Range<Int>,
    into results: inout BatchResults
  ) throws(BatchError) {
    try check(size: choices.count, count: count, members: members, sheets: sheets)
    results.resize(to: sheets.count)
    results.missingPoints = criteria.missingPoints * members
    if members == 1 {
      try rate(choices, count: count, members: 1, sheets: sheets, as: UInt8.self, into: &results)
    } else {
      try rate(choices, count: count, members: members, sheets: sheets, as: UInt16.self, into: &results)
    }
  }

  /// The minima that one sheet misses, ascending by star, then in form order.
  ///
  /// - Throws: ``BatchError`` for sizes that do not agree, and for a byte that is no option of its criterion.
  public func missedMinima(
    _ choices: borrowing Span<UInt8>,
    count: Int,
    members: Int = 1,
    sheet: Int
  ) throws(BatchError) -> [(star: Star, criterion: CriterionCode, required: OptionLetter)] {
    guard sheet >= 0, sheet < count else { throw .noSuchSheets(sheet..<sheet, count: count) }
    try check(size: choices.count, count: count, members: members, sheets: sheet..<sheet + 1)
    var points = [Int](repeating: 0, count: criteria.leaves.count)
    for member in 0..<members {
      for (index, leaf) in criteria.leaves.enumerated() {
        func byte(_ leaf: Int) -> UInt8 { choices[firstByte(member, leaf, of: count) + sheet] }
        let choice = byte(index)
        guard leaf.allows(choice) else {
          throw .unknownOption(criteria.codes[index], choice)
        }
        if let condition = leaf.condition {
          let deciding = byte(condition.leaf)
          guard deciding >= condition.firstOption, deciding != CompiledCriteria.noneHolds else { continue }
        }
        points[index] += leaf.scoring.first { $0.option == choice }.map { Int($0.points) } ?? 0
      }
    }
    return criteria.minima.filter { points[$0.leaf] < $0.points * members }
      .map { ($0.star, $0.criterion, $0.required) }
  }

  private func check(size: Int, count: Int, members: Int, sheets: Range<Int>) throws(BatchError) {
    guard (1...BatchRater.largestPanel).contains(members) else { throw .noSuchPanel(members: members) }
    let (columns, overflow) = count.multipliedReportingOverflow(by: members * criteria.leaves.count)
    guard count >= 0, !overflow, size == columns else {
      throw .wrongSize(bytes: size, expected: overflow ? .max : max(0, columns))
    }
    guard sheets.lowerBound >= 0, sheets.upperBound <= count else {
      throw .noSuchSheets(sheets, count: count)
    }
  }

  private func rate<Sum: FixedWidthInteger & UnsignedInteger>(
    _ choices: borrowing Span<UInt8>,
    count: Int,
    members: Int,
    sheets: Range<Int>,
    as _: Sum.Type,
    into results: inout BatchResults
  ) throws(BatchError) {
    var block = BatchBlock<Sum>(size: min(BatchRater.blockSize, sheets.count))
    var start = sheets.lowerBound
    while start < sheets.upperBound {
      let size = min(BatchRater.blockSize, sheets.upperBound - start)
      block.reset()
      for (index, leaf) in criteria.leaves.enumerated() {
        block.begin()
        for member in 0..<members {
          let first = firstByte(member, index, of: count) + start
          let column = choices.extracting(first..<first + size)
          guard isValid(column, below: leaf.optionCount) else { throw unknownOption(column, index) }
          if let condition = leaf.condition {
            let first = firstByte(member, condition.leaf, of: count) + start
            block.add(
              column, leaf.scoring, where: choices.extracting(first..<first + size), condition.firstOption)
          } else {
            block.add(column, leaf.scoring)
          }
        }
        block.end(leaf, members: Sum(members), eliminated: BatchRater.eliminated)
      }
      finish(block, size: size, members: members, at: start - sheets.lowerBound, into: &results)
      start += size
    }
  }

  /// The place of the first byte of a member's answers to a leaf.
  private func firstByte(_ member: Int, _ leaf: Int, of count: Int) -> Int {
    (member * criteria.leaves.count + leaf) * count
  }

  private func isValid(_ column: borrowing Span<UInt8>, below count: UInt8) -> Bool {
    // Adding 1 turns `noneHolds` into 0 and an option into 1…count; a maximum is found in vector code, a flag is not.
    var largest: UInt8 = 0
    for index in column.indices { largest = max(largest, column[index] &+ 1) }
    return largest <= count
  }

  private func unknownOption(_ column: borrowing Span<UInt8>, _ leaf: Int) -> BatchError {
    for index in column.indices where !criteria.leaves[leaf].allows(column[index]) {
      return .unknownOption(criteria.codes[leaf], column[index])
    }
    return .unknownOption(criteria.codes[leaf], 0)
  }

  /// Turns a block's sums and bits into stars.
  private func finish<Sum>(
    _ block: borrowing BatchBlock<Sum>,
    size: Int,
    members: Int,
    at offset: Int,
    into results: inout BatchResults
  ) {
    let totals = block.totals.span
    for index in 0..<size { results.totals[offset + index] = UInt16(truncatingIfNeeded: totals[index]) }
    rank(totals, lacking: 0, members: members, size: size, at: offset, into: &results.starsByPoints)
    let missed = block.missed.span
    for index in 0..<size { results.missedMinima[offset + index] = missed[index] & ~BatchRater.eliminated }
    gate(missed, results.starsByPoints, size: size, at: offset, into: &results.stars)
    if criteria.missingPoints > 0 || criteria.lacksMinima {
      withhold(totals, missed, size: size, members: members, at: offset, from: &results)
    }
  }

  /// Marks the stars that what the source lacks could raise, or lower, as undecided.
  private func withhold<Sum: FixedWidthInteger & UnsignedInteger>(
    _ totals: borrowing Span<Sum>,
    _ missed: borrowing Span<UInt8>,
    size: Int,
    members: Int,
    at offset: Int,
    from results: inout BatchResults
  ) {
    var (byPoints, stars) = ([UInt8](repeating: 0, count: size), [UInt8](repeating: 0, count: size))
    rank(totals, lacking: criteria.missingPoints, members: members, size: size, at: 0, into: &byPoints)
    gate(missed, byPoints, size: size, at: 0, into: &stars)
    for index in 0..<size {
      let star = results.stars[offset + index]
      // Minima that are not known can take away every level but the first.
      let isCertain = star == stars[index] && (star <= 1 || !criteria.lacksMinima)
      if !isCertain { results.stars[offset + index] = BatchResults.undecided }
      if results.starsByPoints[offset + index] != byPoints[index] {
        results.starsByPoints[offset + index] = BatchResults.undecided
      }
    }
  }

  /// The star levels by points, where each member's may be higher by what the source lacks.
  private func rank<Sum: FixedWidthInteger & UnsignedInteger>(
    _ totals: borrowing Span<Sum>,
    lacking missing: Int,
    members: Int,
    size: Int,
    at offset: Int,
    into results: inout [UInt8]
  ) {
    var stars = results.mutableSpan
    for index in 0..<size { stars[offset + index] = 1 }
    for (star, points) in criteria.thresholds {
      let needed = max(0, points - missing).multipliedReportingOverflow(by: members)
      guard !needed.overflow, let least = Sum(exactly: needed.partialValue) else { continue }
      for index in 0..<size {
        let below = stars[offset + index]
        stars[offset + index] = totals[index] >= least ? star : below
      }
    }
  }

  /// The lower of the star by points and the star that the minima allow; 0 where eliminated.
  private func gate(
    _ missed: borrowing Span<UInt8>,
    _ byPoints: [UInt8],
    size: Int,
    at offset: Int,
    into results: inout [UInt8]
  ) {
    let byPoints = byPoints.span
    var stars = results.mutableSpan
    for index in 0..<size {
      let bits = missed[index]
      var gate: UInt8 = 5
      gate = bits & CompiledCriteria.bit(.five) != 0 ? 4 : gate
      gate = bits & CompiledCriteria.bit(.four) != 0 ? 3 : gate
      gate = bits & CompiledCriteria.bit(.three) != 0 ? 2 : gate
      gate = bits & CompiledCriteria.bit(.two) != 0 ? 1 : gate
      gate = bits & BatchRater.eliminated != 0 ? 0 : gate
      stars[offset + index] = min(gate, byPoints[offset + index])
    }
  }
}
