import OCOPModel

/// The choices that money in one lump would allow: a multiple-choice knapsack, exact by counting over worth.
///
/// The purses allow no more than the lump, so this bounds what they do.
struct SelectionBounds {
  /// A goal as the search sees it.
  struct Option {
    let worth: Int
    let cost: Int64
  }

  /// How the candidates that are still open are best settled.
  struct Completion {
    let worth: Int
    let cost: Int64
  }

  static let unreachable = Int64.max

  /// By candidate, its goals.
  let options: [[Option]]
  /// The lump: the most that all purses together pay for any choice.
  let ceiling: Int64
  /// `costs[candidate][worth]`: the least cost at which this candidate and those after it are worth exactly so much.
  private let costs: [[Int64]]

  init(_ options: [[Option]], ceiling: Int64) {
    self.options = options
    self.ceiling = ceiling
    var rows: [[Int64]] = [[0]]
    for goals in options.reversed() {
      let rest = rows[rows.count - 1]
      var row = rest + [Int64](repeating: Self.unreachable, count: goals.map(\.worth).max() ?? 0)
      for goal in goals {
        for (worth, cost) in rest.enumerated() where cost != Self.unreachable {
          row[worth + goal.worth] = min(row[worth + goal.worth], cost + goal.cost)
        }
      }
      rows.append(row)
    }
    costs = rows.reversed()
  }

  /// The most that the candidates from a place on can be worth with what is left of the lump, at the least cost.
  func completion(from candidate: Int, spent: Int64) -> Completion? {
    let row = costs[candidate]
    return row.indices.last { row[$0] != Self.unreachable && row[$0] <= ceiling - spent }.map {
      Completion(worth: $0, cost: row[$0])
    }
  }

  /// The goals of a completion; of several, the first in the order of candidates and their goals, none last.
  func goals(of completion: Completion, from first: Int) -> [Int?] {
    var (worth, cost) = (completion.worth, completion.cost)
    return (first..<options.count).map { candidate in
      let rest = costs[candidate + 1]
      let place = options[candidate].firstIndex { goal in
        let left = worth - goal.worth
        return rest.indices.contains(left) && rest[left] != Self.unreachable && rest[left] == cost - goal.cost
      }
      if let place {
        worth -= options[candidate][place].worth
        cost -= options[candidate][place].cost
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
