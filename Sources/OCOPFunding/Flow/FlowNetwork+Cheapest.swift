extension FlowNetwork {
  /// Sends as much as can be sent, at the least cost (the primal-dual method of Ford and Fulkerson).
  ///
  /// Costs are small whole numbers, so the distances to the sink take few values; for each, a maximum flow over the arcs
  /// of reduced cost 0 sends all there is at that distance. The network starts without flow, and no arc but a mate costs less
  /// than 0; a mate has its arc's cost with the other sign.
  ///
  /// - Returns: How much was sent, and for each node a potential: an arc that is neither empty nor full costs the
  ///   difference between its tail's and its head's.
  mutating func sendCheapest(
    from root: Int, to sink: Int, cost: [Int32], _ scratch: inout FlowScratch
  ) -> (sent: Int64, potential: [Int32]) {
    var potential = [Int32](repeating: 0, count: nodeCount)
    var hidden = [Int64](repeating: 0, count: arcCount)
    var distances = CostDistances(nodeCount: nodeCount)
    var sent: Int64 = 0
    while distances.measure(self, from: root, to: sink, cost: cost, potential: &potential) {
      Self.hide(first, head, cost, potential, &residual, &hidden)
      sent += augment(from: root, to: sink, &scratch)
      Self.show(&residual, &hidden)
    }
    return (sent, potential)
  }

  /// Takes what arcs of a reduced cost other than 0 could carry out of sight.
  private static func hide(
    _ firsts: [Int32], _ heads: [Int32], _ costs: [Int32], _ potentials: [Int32],
    _ residuals: inout [Int64], _ hiddens: inout [Int64]
  ) {
    let (first, head, cost, potential) = (firsts.span, heads.span, costs.span, potentials.span)
    var residual = residuals.mutableSpan
    var hidden = hiddens.mutableSpan
    for node in potential.indices {
      let own = potential[node]
      for arc in Int(first[node])..<Int(first[node + 1])
      where cost[arc] != own - potential[Int(head[arc])] {
        hidden[arc] = residual[arc]
        residual[arc] = 0
      }
    }
  }

  private static func show(_ residuals: inout [Int64], _ hiddens: inout [Int64]) {
    var residual = residuals.mutableSpan
    var hidden = hiddens.mutableSpan
    for arc in residual.indices {
      residual[arc] += hidden[arc]
      hidden[arc] = 0
    }
  }
}

/// Distances to a sink by reduced cost, found bucket by bucket (Dial's algorithm).
private struct CostDistances {
  private var distance: [Int32]
  private var buckets: [[Int32]] = []

  init(nodeCount: Int) {
    distance = [Int32](repeating: .max, count: nodeCount)
  }

  /// Raises the potentials by the distances, none by more than the root's.
  ///
  /// - Returns: Whether the root can reach the sink.
  mutating func measure(
    _ network: FlowNetwork, from root: Int, to sink: Int, cost: [Int32], potential: inout [Int32]
  ) -> Bool {
    let (first, head) = (network.first.span, network.head.span)
    let (mate, residual) = (network.mate.span, network.residual.span)
    let cost = cost.span
    var potential = potential.mutableSpan
    for node in distance.indices { distance[node] = .max }
    for bucket in buckets.indices { buckets[bucket].removeAll(keepingCapacity: true) }
    put(sink, at: 0)
    var reached = 0
    while reached < buckets.count, distance[root] > reached {
      var taken = 0
      while taken < buckets[reached].count {
        let node = Int(buckets[reached][taken])
        taken += 1
        guard distance[node] == reached else { continue }
        for arc in Int(first[node])..<Int(first[node + 1]) {
          let back = Int(mate[arc])
          guard residual[back] > 0 else { continue }
          let other = Int(head[arc])
          let next = Int32(reached) + cost[back] - potential[other] + potential[node]
          if next < distance[other] { put(other, at: next) }
        }
      }
      reached += 1
    }
    let end = distance[root]
    guard end < .max else { return false }
    for node in potential.indices { potential[node] += min(distance[node], end) }
    return true
  }

  private mutating func put(_ node: Int, at place: Int32) {
    distance[node] = place
    while buckets.count <= Int(place) { buckets.append([]) }
    buckets[Int(place)].append(Int32(truncatingIfNeeded: node))
  }
}
