import OCOPModel

/// Writes a search tree down as it is walked.
struct HardRecord {
  /// How many numbers a certificate may hold; a tree that needs more is known by its root alone.
  private static let most = 1 << 24

  /// The proofs of the root's bounds, by prefix.
  var root: [Int] = []
  private var steps: [HardProof.Step] = []
  private var prices: [[Int32]] = []
  private var numbers = 0

  private var isTooLarge: Bool { numbers > Self.most }

  /// Keeps prices; their place in the list.
  mutating func add(_ new: [Int32]) -> Int {
    numbers += new.count
    if isTooLarge && !root.isEmpty { return -1 }
    prices.append(new)
    return prices.count - 1
  }

  mutating func branch(_ choice: HardProof.Choice) { append(.branch(choice)) }

  mutating func close(_ node: HardSearch.Node) {
    if root.isEmpty { root = node.proofs }
    append(.leaf(node.proofs))
  }

  mutating func closeImpossible(_ prices: [Int32]) { append(.impossible(add(prices))) }

  private mutating func append(_ step: HardProof.Step) {
    numbers += 4
    if !isTooLarge { steps.append(step) }
  }

  /// The tree as a proof, with only the prices that it uses.
  func proof(floors: [Int64], of best: HardFlow) -> HardProof {
    let steps = isTooLarge ? [HardProof.Step.leaf(root)] : steps
    var (places, used): ([Int: Int], [[Int32]]) = ([:], [])
    func place(_ index: Int) -> Int {
      guard index >= 0 else { return -1 }
      if let place = places[index] { return place }
      used.append(prices[index])
      places[index] = used.count - 1
      return used.count - 1
    }
    let renumbered = steps.map { step -> HardProof.Step in
      switch step {
      case .branch: step
      case .leaf(let proofs): .leaf(proofs.map(place))
      case .impossible(let proof): .impossible(place(proof))
      }
    }
    return HardProof(
      floors: floors.map { $0 == .max ? nil : Dong($0) }, reached: best.prefixes.map { Dong($0) },
      plan: best.plan, prices: used, steps: renumbered)
  }
}
