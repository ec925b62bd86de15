/// A network of arcs with capacities, as parallel arrays; each arc lies beside the others that leave its node.
///
/// Every arc has a mate, the way back: what flows along an arc is what its mate can still take back.
struct FlowNetwork {
  /// The first arc of each node, and behind the last node the number of arcs.
  let first: [Int32]
  /// The node to which each arc leads.
  let head: [Int32]
  /// The way back of each arc.
  let mate: [Int32]
  /// What each arc can still carry.
  var residual: [Int64]

  var nodeCount: Int { first.count - 1 }
  var arcCount: Int { head.count }
}

/// Collects the arcs of a network.
struct FlowNetworkBuilder {
  private(set) var tails: [Int32] = []
  private(set) var heads: [Int32] = []
  private(set) var caps: [Int64] = []

  /// The number of arcs so far.
  var count: Int { tails.count }

  mutating func reserve(_ count: Int) {
    tails.reserveCapacity(count)
    heads.reserveCapacity(count)
    caps.reserveCapacity(count)
  }

  /// Adds an arc.
  mutating func add(_ tail: Int, _ head: Int, _ cap: Int64) {
    tails.append(Int32(truncatingIfNeeded: tail))
    heads.append(Int32(truncatingIfNeeded: head))
    caps.append(cap)
  }

  /// Sorts the arcs by the node that they leave, as they were added.
  ///
  /// - Returns: The network, and the place in it of each arc added.
  func build(nodeCount: Int) -> (network: FlowNetwork, places: [Int32]) {
    var first = [Int32](repeating: 0, count: nodeCount + 1)
    for arc in 0..<count {
      first[Int(tails[arc]) + 1] += 1
      first[Int(heads[arc]) + 1] += 1
    }
    for node in 0..<nodeCount { first[node + 1] += first[node] }
    var next = first
    var head = [Int32](repeating: 0, count: 2 * count)
    var mate = head
    var residual = [Int64](repeating: 0, count: 2 * count)
    var places = [Int32](repeating: 0, count: count)
    for arc in 0..<count {
      let (from, to) = (Int(tails[arc]), Int(heads[arc]))
      let forth = next[from]
      next[from] += 1
      let back = next[to]
      next[to] += 1
      head[Int(forth)] = Int32(to)
      head[Int(back)] = Int32(from)
      mate[Int(forth)] = back
      mate[Int(back)] = forth
      residual[Int(forth)] = caps[arc]
      places[arc] = forth
    }
    return (FlowNetwork(first: first, head: head, mate: mate, residual: residual), places)
  }
}
