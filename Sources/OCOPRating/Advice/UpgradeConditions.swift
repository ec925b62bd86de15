/// The conditions that are pending on the way through a form: at each place, which earlier criteria still decide whether
/// later ones apply, and how many of the options that matter their answers have reached.
///
/// A state is one number in mixed radix, a digit for each such criterion.
struct UpgradeConditions {
  private struct Gate {
    let leaf: Int
    /// The first options with which later criteria apply, ascending, each once.
    let thresholds: [Int]
    /// The last criterion that hangs on this one.
    let last: Int

    var levelCount: Int { thresholds.count + 1 }

    func level(_ option: Int) -> Int { thresholds.count { $0 <= option } }
  }

  /// The gates that are pending before each leaf, and after the last.
  private let pending: [[Gate]]
  private let conditions: [(leaf: Int, firstOption: Int)?]

  init(_ leaves: [UpgradeLeaf]) {
    conditions = leaves.map(\.condition)
    var thresholds: [Int: Set<Int>] = [:]
    var last: [Int: Int] = [:]
    for (index, leaf) in leaves.enumerated() {
      guard let condition = leaf.condition else { continue }
      thresholds[condition.leaf, default: []].insert(condition.firstOption)
      last[condition.leaf] = index
    }
    let gates = last.map {
      Gate(leaf: $0.key, thresholds: thresholds[$0.key, default: []].sorted(), last: $0.value)
    }
    .sorted { $0.leaf < $1.leaf }
    pending = (0...leaves.count).map { place in gates.filter { $0.leaf < place && place <= $0.last } }
  }

  /// How many states there are before a leaf; `nil` where they are beyond counting.
  private func states(_ place: Int) -> Int? {
    pending[place].reduce(1 as Int?) { product, gate in
      product.flatMap { product in
        let (next, overflow) = product.multipliedReportingOverflow(by: gate.levelCount)
        return overflow ? nil : next
      }
    }
  }

  /// How many states there are before a leaf, where ``places(width:)`` has counted them.
  func stateCount(before leaf: Int) -> Int { states(leaf) ?? 1 }

  /// How many places a table of all states has, with a number of needs each; `nil` where they are beyond counting.
  func places(width: Int) -> Int? {
    var sum = 0
    for place in pending.indices {
      guard let states = states(place) else { return nil }
      let places = states.multipliedReportingOverflow(by: width)
      let next = sum.addingReportingOverflow(places.partialValue)
      guard !places.overflow, !next.overflow else { return nil }
      sum = next.partialValue
    }
    return sum
  }

  /// Whether a leaf applies in a state before it.
  func applies(_ leaf: Int, in state: Int) -> Bool {
    guard let condition = conditions[leaf] else { return true }
    for gate in pending[leaf] where gate.leaf == condition.leaf {
      return level(of: gate, before: leaf, in: state) >= gate.level(condition.firstOption)
    }
    return true
  }

  /// The state after a leaf takes an option, from the state before it.
  func state(after leaf: Int, taking option: Int, from state: Int) -> Int {
    var (next, weight) = (0, 1)
    for gate in pending[leaf + 1] {
      let level = gate.leaf == leaf ? gate.level(option) : level(of: gate, before: leaf, in: state)
      next += weight * level
      weight *= gate.levelCount
    }
    return next
  }

  /// A gate's digit of a state.
  private func level(of wanted: Gate, before leaf: Int, in state: Int) -> Int {
    var rest = state
    for gate in pending[leaf] {
      if gate.leaf == wanted.leaf { return rest % gate.levelCount }
      rest /= gate.levelCount
    }
    return 0
  }
}
