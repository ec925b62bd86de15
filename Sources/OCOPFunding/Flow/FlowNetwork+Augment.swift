/// What a search over a network writes on, kept from one search to the next.
struct FlowScratch {
  /// How many arcs away the sink is at the least, by node.
  var level: [Int32]
  /// The arc that the search looks at next, by node.
  var current: [Int32]
  /// The nodes found, in order.
  var queue: [Int32]
  /// The arcs of the path from the root.
  var path: [Int32] = []
  /// The arc by which money came to each node in searches backwards, or -1.
  var lead: [Int32] = []

  init(nodeCount: Int) {
    level = [Int32](repeating: 0, count: nodeCount)
    current = [Int32](repeating: 0, count: nodeCount)
    queue = [Int32](repeating: 0, count: nodeCount)
  }
}

/// Where flow starts, and how much of it is left to be sent.
struct FlowRoot {
  let node: Int
  var left: Int64
}

extension FlowNetwork {
  /// Sends as much more as can be sent from a root to a sink, by shortest augmenting paths.
  ///
  /// - Returns: How much was sent.
  mutating func augment(from root: Int, to sink: Int, _ scratch: inout FlowScratch) -> Int64 {
    // Where nothing can leave the root, there is nothing to measure.
    guard (first[root]..<first[root + 1]).contains(where: { residual[Int($0)] > 0 }) else { return 0 }
    var roots = [FlowRoot(node: root, left: .max)]
    augment(from: &roots, to: sink, &scratch)
    return .max - roots[0].left
  }

  /// Sends as much of what starts at some roots as can be sent to a sink, by shortest augmenting paths.
  ///
  /// Dinic's algorithm measures all distances anew in each phase. Here a search raises the distance of a node where it gets
  /// stuck, and measures all anew only when that has cost as much as measuring: late phases touch little of the network.
  mutating func augment(from roots: inout [FlowRoot], to sink: Int, _ scratch: inout FlowScratch) {
    let far = Int32(truncatingIfNeeded: nodeCount)
    while roots.contains(where: { $0.left > 0 }) {
      measureDistances(to: sink, &scratch.level, &scratch.queue)
      for node in scratch.current.indices { scratch.current[node] = first[node] }
      var (work, isAny) = (0, false)
      for place in roots.indices where roots[place].left > 0 && scratch.level[roots[place].node] < far {
        isAny = true
        Self.search(
          first, head, mate, &residual, from: &roots[place], to: sink, level: &scratch.level,
          current: &scratch.current, path: &scratch.path, &work)
      }
      if !isAny { return }
    }
  }

  /// Measures how many open arcs each node is away from the sink; as many as there are nodes where no way leads there.
  private func measureDistances(to sink: Int, _ levels: inout [Int32], _ nodes: inout [Int32]) {
    let (first, head, mate, residual) = (first.span, head.span, mate.span, residual.span)
    var level = levels.mutableSpan
    var queue = nodes.mutableSpan
    let far = Int32(truncatingIfNeeded: level.count)
    for node in level.indices { level[node] = far }
    level[sink] = 0
    queue[0] = Int32(truncatingIfNeeded: sink)
    var (taken, found) = (0, 1)
    while taken < found {
      let node = Int(queue[taken])
      taken += 1
      let next = level[node] + 1
      for arc in Int(first[node])..<Int(first[node + 1]) {
        let other = Int(head[arc])
        if level[other] == far, residual[Int(mate[arc])] > 0 {
          level[other] = next
          queue[found] = Int32(truncatingIfNeeded: other)
          found += 1
        }
      }
    }
  }

  /// Sends along shortest paths until none is left, or until raising distances has cost as much as measuring them.
  private static func search(
    _ firsts: [Int32], _ heads: [Int32], _ mates: [Int32], _ residuals: inout [Int64],
    from root: inout FlowRoot, to sink: Int,
    level levels: inout [Int32], current currents: inout [Int32], path: inout [Int32], _ work: inout Int
  ) {
    let (first, head, mate) = (firsts.span, heads.span, mates.span)
    var residual = residuals.mutableSpan
    var level = levels.mutableSpan
    var current = currents.mutableSpan
    let far = Int32(truncatingIfNeeded: level.count)
    path.removeAll(keepingCapacity: true)
    var node = root.node
    while level[root.node] < far, root.left > 0, work <= head.count {
      if node == sink {
        var (least, step) = (root.left, 0)
        for (index, arc) in path.enumerated() where residual[Int(arc)] < least {
          (least, step) = (residual[Int(arc)], index)
        }
        for arc in path {
          residual[Int(arc)] -= least
          residual[Int(mate[Int(arc)])] += least
        }
        root.left -= least
        node = Int(head[Int(mate[Int(path[step])])])
        path.removeLast(path.count - step)
        continue
      }
      let (start, end) = (first[node], first[node + 1])
      let wanted = level[node] - 1
      var arc = current[node]
      while arc < end, residual[Int(arc)] <= 0 || level[Int(head[Int(arc)])] != wanted { arc += 1 }
      current[node] = arc
      if arc < end {
        path.append(arc)
        node = Int(head[Int(arc)])
        continue
      }
      // Stuck: the node is farther away than thought.
      var nearest = far - 1
      for arc in Int(start)..<Int(end) where residual[arc] > 0 {
        nearest = min(nearest, level[Int(head[arc])])
      }
      level[node] = nearest + 1
      current[node] = start
      work += Int(end - start)
      if let back = path.popLast() { node = Int(head[Int(mate[Int(back)])]) }
    }
  }
}
