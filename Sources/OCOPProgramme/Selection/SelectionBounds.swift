import OCOPModel

/// The choices that money in lumps would allow: a multiple-choice knapsack, exact by counting over worth.
///
/// The purses allow no more than the lumps do, so this bounds what they allow.
struct SelectionBounds {
  /// A goal as the search sees it.
  struct Option {
    let worth: Int
    let cost: Int64
    /// What of the cost its producers' own purses cannot pay, if they pay for nothing else.
    let shared: Int64
    /// What it takes of the own money of its candidate's ``Run`` and, once that is spent, of the purses for all.
    let weight: Int64
    /// What the purses for all never pay of it, so that the own money of its candidate's ``Run`` has to.
    let need: Int64
    /// Whether nothing proves yet that the purses cannot pay the goal alone.
    var isOpen = true
  }

  /// Candidates that stand together and whose producer's own money serves all of them.
  struct Run {
    let candidates: Range<Int>
    /// The producer's own money; 0 where the candidate's weights are what no own money pays, and its needs 0.
    let purse: Int64
  }

  /// By candidate, its goals.
  let options: [[Option]]
  private let runs: [Run]
  /// The most that all purses together pay for any choice, and what it buys.
  private let whole: WorthTable
  /// The most that purses for all pay, without those that are one producer's own; `nil` where there are none of these.
  private let shared: SharedTable?

  init(_ options: [[Option]], whole: Int64, shared: Int64?, runs: [Run]) {
    self.options = options
    self.runs = runs
    self.whole = WorthTable(options, lump: whole)
    self.shared = shared.map { SharedTable(options, runs, lump: $0) }
  }

  /// The bounds without goals that the purses cannot pay alone.
  func closing(_ isClosed: (_ candidate: Int, _ goal: Int) -> Bool) -> SelectionBounds {
    let left = options.enumerated().map { candidate, goals in
      goals.enumerated().map { place, goal in
        var goal = goal
        goal.isOpen = goal.isOpen && !isClosed(candidate, place)
        return goal
      }
    }
    return SelectionBounds(left, whole: whole.lump, shared: shared?.lump, runs: runs)
  }

  /// What a goal takes of the lump that is the narrower one: of what purses for all pay, where there are others.
  func price(of option: Option) -> Int64 { shared == nil ? option.cost : option.shared }

  /// The best choice that begins with goals, as far as the lumps tell: of what they let it be worth at most, the cheapest way.
  func completed(_ goals: [Int?]) -> SelectionKey? {
    let (place, taken) = (goals.count, key(goals))
    var limit = Int.max
    if let shared {
      guard let most = shared.mostWorth(after: goals) else { return nil }
      limit = most
    }
    guard let worth = whole.mostWorth(from: place, spent: taken.cost, upTo: limit) else { return nil }
    return SelectionKey(
      worth: taken.worth + worth, cost: taken.cost + whole.price(of: worth, from: place),
      goals: goals + whole.goals(worth: worth, from: place))
  }

  /// The choice that takes least of the narrower lump, of those that are worth most by it.
  var frugal: [Int?] {
    if let shared { return shared.frugal }
    return whole.goals(worth: whole.mostWorth(from: 0, spent: 0, upTo: .max) ?? 0, from: 0)
  }

  /// What goals of the first candidates are worth and cost.
  func key(_ goals: [Int?]) -> SelectionKey {
    let taken = zip(options, goals).compactMap { options, place in place.map { options[$0] } }
    return SelectionKey(
      worth: taken.reduce(0) { $0 + $1.worth }, cost: taken.reduce(0) { $0 + $1.cost }, goals: goals)
  }
}

/// What a lump of money buys: the least of it that candidates take to be worth so much.
private struct WorthTable {
  private static let unreachable = Int64.max

  let lump: Int64
  private let options: [[(worth: Int, price: Int64)]]
  /// `prices[candidate][worth]`: the least at which this candidate and those after it are worth exactly so much.
  private let prices: [[Int64]]

  init(_ options: [[SelectionBounds.Option]], lump: Int64) {
    self.lump = lump
    self.options = options.map { $0.map { ($0.worth, $0.isOpen ? $0.cost : Self.unreachable) } }
    var rows: [[Int64]] = [[0]]
    for goals in self.options.reversed() {
      let rest = rows[rows.count - 1]
      var row = rest + [Int64](repeating: Self.unreachable, count: goals.map(\.worth).max() ?? 0)
      for goal in goals where goal.price != Self.unreachable {
        for (worth, price) in rest.enumerated() where price != Self.unreachable {
          row[worth + goal.worth] = min(row[worth + goal.worth], price + goal.price)
        }
      }
      rows.append(row)
    }
    prices = rows.reversed()
  }

  /// The most that the candidates from a place on can be worth with what is left of the lump.
  func mostWorth(from candidate: Int, spent: Int64, upTo limit: Int) -> Int? {
    let row = prices[candidate]
    return row.indices.prefix { $0 <= limit }.last {
      row[$0] != Self.unreachable && row[$0] <= lump - spent
    }
  }

  /// The least at which the candidates from a place on are worth so much.
  func price(of worth: Int, from candidate: Int) -> Int64 { prices[candidate][worth] }

  /// The goals that are worth so much at the least price; of several, the first in the order of candidates and their goals, none last.
  func goals(worth: Int, from first: Int) -> [Int?] {
    var (worth, price) = (worth, prices[first][worth])
    return (first..<options.count).map { candidate in
      let rest = prices[candidate + 1]
      let place = options[candidate].firstIndex { goal in
        let left = worth - goal.worth
        return goal.price != Self.unreachable && rest.indices.contains(left) && rest[left] != Self.unreachable
          && rest[left] == price - goal.price
      }
      if let place {
        worth -= options[candidate][place].worth
        price -= options[candidate][place].price
      }
      return place
    }
  }
}

/// What a choice is worth, what it costs, and which it is: more worth first, then less cost, then the order of goals.
struct SelectionKey {
  let worth: Int
  let cost: Int64
  let goals: [Int?]

  /// Whether the choice is to be preferred.
  func isBetter(than other: SelectionKey) -> Bool {
    if worth != other.worth { return worth > other.worth }
    if cost != other.cost { return cost < other.cost }
    return zip(goals, other.goals).first { $0 != $1 }.map { ($0 ?? .max) < ($1 ?? .max) } ?? false
  }
}
