import OCOPModel

/// The search for the cheapest plan: a knapsack in which each criterion takes one of its options.
///
/// Points are small whole numbers, so the search goes over the points still needed, criterion by criterion from the
/// end of the form, and is exact. A criterion and those whose applicability hangs on it are one choice.
struct UpgradeSearch {
  /// One way to answer the criteria of a group.
  struct Choice {
    /// The options by leaf, in form order; a leaf that keeps its answer has none.
    let moves: [(leaf: Int, option: Int, cost: Int)]
    let cost: Int
    /// The points gained over the present answers.
    let gain: Int
  }

  /// The choices of each group, in the order in which ties prefer them.
  let groups: [[Choice]]
  /// The most points that can be gained.
  let largestGain: Int
  /// `prices[group * width + need]`: the best price at which this group and those after it gain at least `need`.
  private let prices: [UpgradePrice]
  private let width: Int

  /// Searches for plans that gain up to a number of points; as many as can be gained where none is stated.
  init(_ groups: [[Choice]], upTo largestNeed: Int? = nil) {
    self.groups = groups
    self.largestGain = groups.reduce(0) { $0 + ($1.map(\.gain).max() ?? 0) }
    self.width = min(largestGain, largestNeed ?? largestGain) + 1
    var prices = [UpgradePrice](repeating: .unreachable, count: (groups.count + 1) * width)
    prices[groups.count * width] = .nothing
    for (group, choices) in groups.enumerated().reversed() {
      let (row, rest) = (group * width, (group + 1) * width)
      for choice in choices {
        let price = UpgradePrice(choice)
        for need in 0..<width {
          let whole = prices[rest + max(0, need - choice.gain)].adding(price)
          if whole < prices[row + need] { prices[row + need] = whole }
        }
      }
    }
    self.prices = prices
  }

  /// The cost of the cheapest plan that gains at least a number of points; `nil` where none does.
  func cost(gaining need: Int) -> Int? {
    guard need < width, prices[need] < .unreachable else { return nil }
    return prices[need].cost
  }

  /// The plan with the best price; of several, the one that ties prefer.
  func choices(gaining need: Int) -> [Choice]? {
    guard cost(gaining: need) != nil else { return nil }
    var need = need
    var chosen: [Choice] = []
    for (group, choices) in groups.enumerated() {
      let best = prices[group * width + need]
      let next = choices.first { choice in
        prices[(group + 1) * width + max(0, need - choice.gain)].adding(UpgradePrice(choice)) == best
      }
      guard let next else { return nil }
      chosen.append(next)
      need = max(0, need - next.gain)
    }
    return chosen
  }
}

/// What a plan costs, and in how many steps, in one number that orders by cost and then by steps.
///
/// A cost is at most ``UpgradeCosts/largest`` a criterion, so costs and steps of any real form fit their bits.
private struct UpgradePrice: Comparable {
  private let packed: Int

  static let nothing = UpgradePrice(packed: 0)
  static let unreachable = UpgradePrice(packed: 1 << 61)

  private static let stepBits = 16

  private init(packed: Int) { self.packed = packed }

  init(_ choice: UpgradeSearch.Choice) {
    packed = choice.cost << UpgradePrice.stepBits + choice.moves.count
  }

  var cost: Int { packed >> UpgradePrice.stepBits }

  static func < (left: UpgradePrice, right: UpgradePrice) -> Bool { left.packed < right.packed }

  func adding(_ other: UpgradePrice) -> UpgradePrice {
    UpgradePrice(packed: min(packed + other.packed, UpgradePrice.unreachable.packed))
  }
}
