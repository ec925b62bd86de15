import OCOP
import TestSupport
import Testing

/// The batch rater against the explained rating, sheet by sheet.
@Suite struct `Rating in bulk` {
  /// All sets of the decisions; of the amendment of 2020, which adds no question, two that lack minima, and one that does not.
  static let sets: [(regime: RatingRegime, set: CriteriaSet)] = RatingRegime.known.flatMap { regime in
    regime.criteriaSets.filter { set in
      regime.amendments.isEmpty || regime.document == .decision1048_2019 && [10, 12, 26].contains(set.number)
    }.map { (regime, $0) }
  }

  /// The columns of random sheets: criterion by criterion, sheets side by side; member by member outside that.
  private func columns(
    _ compiled: CompiledCriteria, _ set: CriteriaSet, count: Int, members: Int,
    _ random: inout SeededGenerator
  ) -> [UInt8] {
    let counts = set.leaves.map { $0.question?.options.count ?? 0 }
    // A sheet has a level, so that low and high stars occur.
    let levels = (0..<count).map { _ in [0, 50, 95].randomElement(using: &random) ?? 0 }
    var columns: [UInt8] = []
    for _ in 0..<members {
      for options in counts {
        for level in levels {
          let isBest = Int.random(in: 0..<100, using: &random) < level
          let index = isBest ? options - 1 : Int.random(in: -1..<options, using: &random)
          columns.append(index < 0 ? CompiledCriteria.noneHolds : UInt8(index))
        }
      }
    }
    return columns
  }

  private func sheet(_ compiled: CompiledCriteria, _ columns: [UInt8], member: Int, place: Int, of count: Int)
    -> ScoreSheet
  {
    var sheet = ScoreSheet()
    for (leaf, code) in compiled.codes.enumerated() {
      let byte = columns[(member * compiled.codes.count + leaf) * count + place]
      sheet[code] = OptionLetter(index: Int(byte)).map(Answer.option) ?? .noneHolds
    }
    return sheet
  }

  /// The star of a result that a rating gives: none where bounds differ, or minima are not known.
  private func star(of rating: Rating) -> UInt8 {
    guard let star = rating.star else { return 0 }
    let isKnown = star.atMost == .one || !rating.gaps.contains { $0.kind == .minima }
    return star.value.flatMap { isKnown ? UInt8($0.rawValue) : nil } ?? BatchResults.undecided
  }

  @Test(arguments: sets)
  func `gives what rating one by one gives, for sheets and for panels`(regime: RatingRegime, set: CriteriaSet)
    throws
  {
    var random = SeededGenerator(seed: UInt64(set.number))
    let rater = try Rater(regime, criteria: set)
    let compiled = try CompiledCriteria(rater)
    let batch = BatchRater(compiled)
    var results = BatchResults()
    // The largest panel takes most of the time, and has nothing to do with what a decision asks: at the desk a few sets are enough.
    let isLatest = regime.document == .decision26_2026
    let largest =
      isLatest ? Rounds.all(3, atTheDesk: set.number % 8 == 3 ? 1 : 0) : Rounds.all(1, atTheDesk: 0)
    let counts = [Rounds.all(120, atTheDesk: 12), Rounds.all(30, atTheDesk: 4), largest]
    for (count, members) in zip(counts, [1, 3, isLatest ? 255 : 60]) where count > 0 {
      let columns = columns(compiled, set, count: count, members: members, &random)
      try batch.rate(columns.span, count: count, members: members, sheets: 0..<count, into: &results)
      for place in 0..<count {
        let panel = (0..<members).map { sheet(compiled, columns, member: $0, place: place, of: count) }
        let rating = try rater.rate(panel)
        let note = Comment(
          rawValue: "\(regime.document.number) \(set.number), \(members) members, sheet \(place)")
        let total = Int(results.totals[place])
        #expect(try Score(sum: total, over: members) == rating.total.atLeast, note)
        #expect(
          try Score(sum: total + results.missingPoints, over: members) == rating.total.atMost, note)
        let byPoints = rating.starByPoints.value.map { UInt8($0.rawValue) } ?? BatchResults.undecided
        #expect(results.starsByPoints[place] == byPoints, note)
        #expect(results.stars[place] == star(of: rating), note)
        let missed = rating.unmetMinima.reduce(UInt8(0)) { $0 | CompiledCriteria.bit($1.star) }
        #expect(results.missedMinima[place] == missed, note)
        let minima = try batch.missedMinima(columns.span, count: count, members: members, sheet: place)
        #expect(minima.map(\.criterion) == rating.unmetMinima.map(\.criterion), note)
        #expect(minima.map(\.star) == rating.unmetMinima.map(\.star), note)
        #expect(minima.map(\.required) == rating.unmetMinima.map(\.required), note)
      }
    }
  }

  @Test func `gives the same in slices of any size, past the size of a block`() throws {
    var random = SeededGenerator(seed: 99)
    let rater = try RatingRegime.decision26_2026.rater(for: .tea)
    let compiled = try CompiledCriteria(rater)
    let batch = BatchRater(compiled)
    let count = 10_000
    let columns = columns(compiled, rater.criteria, count: count, members: 1, &random)
    var whole = BatchResults()
    try batch.rate(columns.span, count: count, sheets: 0..<count, into: &whole)
    for slice in [0..<1, 0..<4_096, 4_095..<4_097, 5_000..<10_000, 10_000..<10_000] {
      var part = BatchResults()
      try batch.rate(columns.span, count: count, sheets: slice, into: &part)
      #expect(part.count == slice.count)
      #expect(part.totals == Array(whole.totals[slice]))
      #expect(part.stars == Array(whole.stars[slice]))
      #expect(part.missedMinima == Array(whole.missedMinima[slice]))
    }
  }

  @Test func `refuses what does not fit, and names it`() throws {
    let rater = try RatingRegime.decision26_2026.rater(for: .tea)
    let compiled = try CompiledCriteria(rater)
    let batch = BatchRater(compiled)
    let columns = [UInt8](repeating: 0, count: 32 * 10)
    var results = BatchResults()
    func rate(_ columns: [UInt8], count: Int, members: Int = 1, _ sheets: Range<Int>) throws(BatchError) {
      try batch.rate(columns.span, count: count, members: members, sheets: sheets, into: &results)
    }
    #expect(throws: BatchError.wrongSize(bytes: 320, expected: 352)) { try rate(columns, count: 11, 0..<11) }
    #expect(throws: BatchError.wrongSize(bytes: 320, expected: .max)) {
      try rate(columns, count: .max, 0..<1)
    }
    #expect(throws: BatchError.wrongSize(bytes: 320, expected: 0)) { try rate(columns, count: -1, 0..<1) }
    #expect(throws: BatchError.noSuchSheets(5..<11, count: 10)) { try rate(columns, count: 10, 5..<11) }
    #expect(throws: BatchError.noSuchSheets(-1..<2, count: 10)) { try rate(columns, count: 10, -1..<2) }
    #expect(throws: BatchError.noSuchPanel(members: 0)) { try rate(columns, count: 10, members: 0, 0..<1) }
    #expect(throws: BatchError.noSuchPanel(members: 256)) {
      try rate(columns, count: 10, members: 256, 0..<1)
    }
    var bad = columns
    bad[7 * 10 + 3] = 4
    #expect(throws: BatchError.unknownOption("2.1", 4)) { try rate(bad, count: 10, 0..<10) }
    #expect(throws: BatchError.unknownOption("2.1", 4)) {
      try batch.missedMinima(bad.span, count: 10, sheet: 3)
    }
    #expect(throws: BatchError.noSuchSheets(10..<10, count: 10)) {
      try batch.missedMinima(columns.span, count: 10, sheet: 10)
    }
    #expect(throws: BatchError.unsupportedRule(.everyMemberReachesMinimum)) {
      try CompiledCriteria(
        RatingRegime.decision26_2026.rater(for: .tea, rules: CouncilRules(minima: .everyMemberReachesMinimum))
      )
    }
    #expect(throws: BatchError.notAnswered("1.1")) { try compiled.bytes(of: ScoreSheet()) }
    let large = CriteriaSet(
      number: 1, id: "large", name: SmallSet.text("x"), citation: Citation("1"), elimination: nil,
      parts: [
        CriteriaSet.Part(
          "A", SmallSet.text("x"), maximum: 256, Criterion("1", SmallSet.question("q", [(256, [])])))
      ])
    #expect(throws: BatchError.maximumTooLarge(256)) {
      try CompiledCriteria(Rater(.decision26_2026, criteria: large))
    }
  }

  @Test func `reads the bytes of a sheet`() throws {
    let rater = try SmallSet.rater()
    let compiled = try CompiledCriteria(rater)
    #expect(try compiled.bytes(of: SmallSet.sheet("c", "a", "none", "b", "c")) == [2, 0, 255, 1, 2])
    #expect(throws: BatchError.unknownOption("2", 2)) {
      try compiled.bytes(of: SmallSet.sheet("a", "a", "c", "a", "a"))
    }
  }
}
