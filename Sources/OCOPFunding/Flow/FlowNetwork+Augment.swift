/// What a search over a network writes on, kept from one search to the next.
struct FlowScratch {
  /// How many arcs away the sink is, or -1.
  var level: [Int32]
  /// The arc that the search looks at next, by node.
  var current: [Int32]
  /// The nodes found, in order.
  var queue: [Int32]
  /// The arcs of the path from the root.
  var path: [Int32] = []

  init(nodeCount: Int) {
    level = [Int32](repeating: -1, count: nodeCount)
    current = [Int32](repeating: 0, count: nodeCount)
    queue = [Int32](repeating: 0, count: nodeCount)
  }
}

extension FlowNetwork {
  /// Sends as much more as can be sent from a root to a sink (Dinic's algorithm with current arcs).
  ///
  /// Distances are measured from the sink, so that a search never enters a dead end at its start.
  ///
  /// - Returns: How much was sent, at most `limit`.
  mutating func augment(
    from root: Int, to sink: Int, limit: Int64 = .max, _ scratch: inout FlowScratch
  ) -> Int64 {
    var sent: Int64 = 0
    while sent < limit, measureDistances(from: root, to: sink, &scratch.level, &scratch.queue) {
      let gained = Self.block(
        first, head, mate, &residual, from: root, to: sink, limit: limit - sent, level: &scratch.level,
        current: &scratch.current, path: &scratch.path)
      if gained == 0 { break }
      sent += gained
    }
    return sent
  }

  /// Measures how many open arcs each node is away from the sink, as far out as the root.
  ///
  /// - Returns: Whether the root can reach the sink.
  private func measureDistances(
    from root: Int, to sink: Int, _ levels: inout [Int32], _ nodes: inout [Int32]
  ) -> Bool {
    let (first, head, mate, residual) = (first.span, head.span, mate.span, residual.span)
    var level = levels.mutableSpan
    var queue = nodes.mutableSpan
    for node in level.indices { level[node] = -1 }
    level[sink] = 0
    queue[0] = Int32(truncatingIfNeeded: sink)
    var (taken, found) = (0, 1)
    while taken < found {
      let node = Int(queue[taken])
      taken += 1
      let next = level[node] + 1
      if level[root] >= 0, next > level[root] { break }
      for arc in Int(first[node])..<Int(first[node + 1]) {
        let other = Int(head[arc])
        if level[other] < 0, residual[Int(mate[arc])] > 0 {
          level[other] = next
          queue[found] = Int32(truncatingIfNeeded: other)
          found += 1
        }
      }
    }
    return level[root] >= 0
  }

  /// Fills shortest paths until none is left.
  private static func block(
    _ firsts: [Int32], _ heads: [Int32], _ mates: [Int32], _ residuals: inout [Int64],
    from root: Int, to sink: Int, limit: Int64,
    level levels: inout [Int32], current currents: inout [Int32], path: inout [Int32]
  ) -> Int64 {
    let (first, head, mate) = (firsts.span, heads.span, mates.span)
    var residual = residuals.mutableSpan
    var level = levels.mutableSpan
    var current = currents.mutableSpan
    for node in current.indices { current[node] = first[node] }
    path.removeAll(keepingCapacity: true)
    var sent: Int64 = 0
    var node = root
    while true {
      if node == sink {
        var least = limit - sent
        for arc in path { least = min(least, residual[Int(arc)]) }
        sent += least
        var fullest = -1
        for (step, arc) in path.enumerated() {
          residual[Int(arc)] -= least
          residual[Int(mate[Int(arc)])] += least
          if fullest < 0, residual[Int(arc)] == 0 { fullest = step }
        }
        if sent == limit || fullest < 0 { return sent }
        node = Int(head[Int(mate[Int(path[fullest])])])
        path.removeLast(path.count - fullest)
        continue
      }
      let end = first[node + 1]
      let wanted = level[node] - 1
      var arc = current[node]
      while arc < end, residual[Int(arc)] <= 0 || level[Int(head[Int(arc)])] != wanted { arc += 1 }
      current[node] = arc
      if arc < end {
        path.append(arc)
        node = Int(head[Int(arc)])
      } else {
        level[node] = -1
        guard let back = path.popLast() else { return sent }
        node = Int(head[Int(mate[Int(back)])])
        current[node] += 1
      }
    }
  }
}
