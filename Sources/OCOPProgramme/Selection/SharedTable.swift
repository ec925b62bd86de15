/// What the purses for all buy, beside producers' own money: of the products of one producer that stand together, that money counts
/// once, and pays what the purses for all never do.
struct SharedTable {
  /// A way to settle the last candidates of a run: worth more than every way that weighs and needs less.
  private struct Way: Hashable {
    var worth = 0
    var weight: Int64 = 0
    var need: Int64 = 0

    static let nothing = Way()

    func adding(_ goal: SelectionBounds.Option) -> Way {
      Way(worth: worth + goal.worth, weight: weight + goal.weight, need: need + goal.need)
    }

    func isNoBetter(than other: Way) -> Bool {
      worth <= other.worth && weight >= other.weight && need >= other.need
    }

    /// Whether it is worth and weighs what another does, whatever they need.
    func isLike(_ other: Way) -> Bool { worth == other.worth && weight == other.weight }

    /// The way without what it needs, which is at least as good.
    var needless: Way { Way(worth: worth, weight: weight) }
  }

  /// How many ways of a run are kept apart by what they need.
  private static let mostWays = 400

  let lump: Int64
  private let options: [[SelectionBounds.Option]]
  private let runs: [SelectionBounds.Run]
  /// By candidate, the ways to settle it and those after it in its run, by weight.
  private let ways: [[Way]]
  /// By run, the least that it and those after it take of the purses for all to be worth so much or more.
  private let rows: [[Int64]]

  init(_ options: [[SelectionBounds.Option]], _ runs: [SelectionBounds.Run], lump: Int64) {
    self.lump = lump
    self.options = options
    self.runs = runs
    var all = options.map { _ in [Way.nothing] }
    var rows: [[Int64]] = [[0]]
    for run in runs.reversed() {
      var ways = [Way.nothing]
      for candidate in run.candidates.reversed() {
        ways = SharedTable.ways(options[candidate], before: ways, purse: run.purse)
        all[candidate] = ways
      }
      rows.append(SharedTable.row(ways, run.purse, before: rows[rows.count - 1]))
    }
    self.ways = all
    self.rows = rows.reversed()
  }

  private static func ways(
    _ goals: [SelectionBounds.Option], before rest: [Way], purse: Int64
  ) -> [Way] {
    let all = rest + goals.filter(\.isOpen).flatMap { goal in rest.map { $0.adding(goal) } }
    let payable = all.filter { $0.need <= purse }
    // Too many to tell apart by what they need.
    guard rest.count <= mostWays else { return best(payable.map(\.needless)) }
    let ways = best(payable)
    return ways.count <= mostWays ? ways : best(ways.map(\.needless))
  }

  /// The ways that are no worse than any other, by weight; of those that need nothing each is worth more than all that weigh less.
  private static func best(_ ways: [Way]) -> [Way] {
    let isNeedless = ways.allSatisfy { $0.need == 0 }
    return ways.sorted { ($0.weight, $0.need, $1.worth) < ($1.weight, $1.need, $0.worth) }.reduce(into: []) {
      kept, way in
      let isWorse =
        isNeedless ? kept.last.map(way.isNoBetter) ?? false : kept.contains(where: way.isNoBetter)
      if !isWorse { kept.append(way) }
    }
  }

  private static func row(_ ways: [Way], _ purse: Int64, before next: [Int64]) -> [Int64] {
    let most = (ways.map(\.worth).max() ?? 0) + next.count - 1
    return (0...most).map { worth in
      ways.lazy.filter { worth - $0.worth < next.count }
        .map { max(0, $0.weight - purse) + next[max(0, worth - $0.worth)] }.min() ?? .max
    }
  }

  /// The most that the candidates after some can be worth with what the goals of these leave of the lump; `nil` where these take
  /// more than it.
  func mostWorth(after goals: [Int?]) -> Int? {
    var spent: Int64 = 0
    for (place, run) in runs.enumerated() {
      let settled = run.candidates.clamped(to: 0..<goals.count)
      let taken = settled.reduce(Way.nothing) { way, candidate in
        goals[candidate].map { way.adding(options[candidate][$0]) } ?? way
      }
      guard taken.need <= run.purse else { return nil }
      if settled.count == run.candidates.count {
        spent += max(0, taken.weight - run.purse)
        continue
      }
      return ways[run.candidates.lowerBound + settled.count].lazy.compactMap { way in
        guard taken.need + way.need <= run.purse else { return nil }
        let more = max(0, taken.weight + way.weight - run.purse)
        return worth(in: rows[place + 1], for: lump - spent - more).map { $0 + way.worth }
      }.max()
    }
    return spent <= lump ? 0 : nil
  }

  /// The most that a row buys for so much; the more it is worth, the more it takes.
  private func worth(in row: [Int64], for money: Int64) -> Int? {
    var places = row.indices
    while !places.isEmpty {
      let middle = places.lowerBound + places.count / 2
      places = row[middle] <= money ? middle + 1..<places.upperBound : places.lowerBound..<middle
    }
    return places.lowerBound > 0 ? places.lowerBound - 1 : nil
  }

  /// The goals that take least of the purses for all, of those that are worth most.
  var frugal: [Int?] {
    var worth = mostWorth(after: []) ?? 0
    var goals: [Int?] = []
    for (place, run) in runs.enumerated() {
      let (row, next) = (rows[place], rows[place + 1])
      let way = ways[run.candidates.lowerBound].first { way in
        worth - way.worth < next.count
          && max(0, way.weight - run.purse) + next[max(0, worth - way.worth)] == row[worth]
      }
      goals += self.goals(of: way ?? .nothing, in: run.candidates)
      worth = max(0, worth - (way?.worth ?? 0))
    }
    return goals
  }

  /// The goals that a way takes: those that need least, since what they need may have been dropped from the way.
  private func goals(of way: Way, in candidates: Range<Int>) -> [Int?] {
    var left = way
    return candidates.map { candidate in
      let rest = candidate + 1 < candidates.upperBound ? ways[candidate + 1] : [.nothing]
      let open = options[candidate].indices.filter { options[candidate][$0].isOpen }
      var best: (place: Int?, need: Int64, rest: Way)?
      for place in open.map(Optional.some) + [nil] {
        for before in rest {
          let whole = place.map { before.adding(options[candidate][$0]) } ?? before
          if whole.isLike(left), best.map({ whole.need < $0.need }) ?? true {
            best = (place, whole.need, before)
          }
        }
      }
      left = best?.rest ?? .nothing
      return best?.place
    }
  }
}
