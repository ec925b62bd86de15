import OCOPModel

/// The search for the cheapest plan: a knapsack in which each criterion takes one of its options.
///
/// Points are small whole numbers, so the search goes over the points still needed, criterion by criterion from the end
/// of the form, and is exact. Where the applicability of a later criterion hangs on an earlier one, the state also says
/// how many of the conditions on that one hold.
struct UpgradeSearch {
  /// What a plan costs, and in how many steps.
  struct Price: Comparable {
    /// In 64 bits on every platform, since the costs of a form's criteria may not add up in 32.
    var cost: Int64
    var steps: Int

    static let nothing = Price(cost: 0, steps: 0)
    static let unreachable = Price(cost: .max, steps: .max)

    static func < (left: Price, right: Price) -> Bool {
      left.cost != right.cost ? left.cost < right.cost : left.steps < right.steps
    }

    func adding(_ move: UpgradeLeaf.Move?) -> Price {
      guard let move, self != .unreachable else { return self }
      return Price(cost: cost + Int64(move.cost), steps: steps + 1)
    }
  }

  /// The largest number of places of the table: about a gigabyte.
  static let largestTable = 1 << 26

  private let leaves: [UpgradeLeaf]
  private let conditions: UpgradeConditions
  /// Needs of 0…`width - 1` points.
  private let width: Int
  /// `prices[leaf][state * width + need]`: the best price at which this leaf and those after it give at least `need`.
  private var prices: [[Price]]

  /// Searches for plans that give up to a number of points in all.
  ///
  /// - Throws: ``UpgradeError/tooLarge`` where the table would not fit.
  init(_ leaves: [UpgradeLeaf], upTo points: Int) throws(UpgradeError) {
    self.leaves = leaves
    self.conditions = UpgradeConditions(leaves)
    self.width = points + 1
    guard let places = conditions.places(width: width), places <= UpgradeSearch.largestTable else {
      throw .tooLarge
    }
    prices = Array(repeating: [], count: leaves.count + 1)
    prices[leaves.count] = [.nothing] + Array(repeating: .unreachable, count: points)
    for index in leaves.indices.reversed() { prices[index] = row(index) }
  }

  private func row(_ index: Int) -> [Price] {
    let states = conditions.stateCount(before: index)
    var row = [Price](repeating: .unreachable, count: states * width)
    let rest = prices[index + 1]
    for state in 0..<states {
      for move in ways(index) {
        guard let points = points(index, move, state) else { continue }
        let next = conditions.state(after: index, taking: option(index, move), from: state) * width
        for need in 0..<width {
          let price = rest[next + max(0, need - points)].adding(move)
          if price < row[state * width + need] { row[state * width + need] = price }
        }
      }
    }
    return row
  }

  /// The moves of a leaf in the order in which ties prefer them: a change before none, a lower option before a higher.
  private func ways(_ index: Int) -> [UpgradeLeaf.Move?] { leaves[index].moves + [nil] }

  private func option(_ index: Int, _ move: UpgradeLeaf.Move?) -> Int {
    move?.option ?? leaves[index].present.place
  }

  /// The points that a move gives in a state; `nil` where they miss what the level asks for.
  private func points(_ index: Int, _ move: UpgradeLeaf.Move?, _ state: Int) -> Int? {
    let applies = conditions.applies(index, in: state)
    let points = applies ? move?.points ?? leaves[index].presentPoints : 0
    return points < leaves[index].floor ? nil : points
  }

  /// The cost of the cheapest plan that gives at least a number of points; `nil` where none does.
  func cost(giving need: Int) -> Int64? {
    guard need < width, let price = prices.first?[need], price != .unreachable else { return nil }
    return price.cost
  }

  /// The moves by leaf of the plan with the best price, and its points; of several, those that ties prefer.
  func plan(giving need: Int) -> (moves: [(leaf: Int, move: UpgradeLeaf.Move)], points: Int)? {
    guard cost(giving: need) != nil else { return nil }
    var (need, state, total) = (need, 0, 0)
    var moves: [(leaf: Int, move: UpgradeLeaf.Move)] = []
    for index in leaves.indices {
      let best = prices[index][state * width + need]
      for move in ways(index) {
        guard let points = points(index, move, state) else { continue }
        let next = conditions.state(after: index, taking: option(index, move), from: state)
        guard prices[index + 1][next * width + max(0, need - points)].adding(move) == best else { continue }
        if let move { moves.append((index, move)) }
        (need, state, total) = (max(0, need - points), next, total + points)
        break
      }
    }
    return (moves, total)
  }
}
