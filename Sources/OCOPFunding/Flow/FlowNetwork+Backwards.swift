extension FlowNetwork {
  /// Sends as much as a way to the sink lets through, found backwards from where that way starts.
  ///
  /// For one measure after another: a search from the sink looks only at what leads there. Every path ends by the arcs `exits`,
  /// one after the other.
  ///
  /// - Returns: How much was sent.
  mutating func augmentBackwards(
    from root: Int, through exits: [Int32], _ scratch: inout FlowScratch
  ) -> Int64 {
    guard let first = exits.first else { return 0 }
    let end = Int(head[Int(mate[Int(first)])])
    var sent: Int64 = 0
    while true {
      let room = exits.reduce(Int64.max) { min($0, residual[Int($1)]) }
      guard room > 0, let least = findPath(from: root, to: end, &scratch) else { return sent }
      let amount = min(least, room)
      for arc in scratch.path + exits {
        residual[Int(arc)] -= amount
        residual[Int(mate[Int(arc)])] += amount
      }
      sent += amount
    }
  }

  /// Finds a shortest path backwards and writes it down; how much it carries.
  private func findPath(from root: Int, to end: Int, _ scratch: inout FlowScratch) -> Int64? {
    // A node's `current` is the arc by which the search came from it.
    if scratch.level[end] != -2 { for node in scratch.level.indices { scratch.level[node] = -2 } }
    var (taken, found) = (0, 1)
    scratch.queue[0] = Int32(truncatingIfNeeded: end)
    scratch.level[end] = 0
    search: while taken < found, scratch.level[root] < 0 {
      let node = Int(scratch.queue[taken])
      taken += 1
      for arc in Int(first[node])..<Int(first[node + 1]) {
        let (other, way) = (Int(head[arc]), Int(mate[arc]))
        guard scratch.level[other] < 0, residual[way] > 0 else { continue }
        scratch.level[other] = 0
        scratch.current[other] = Int32(truncatingIfNeeded: way)
        scratch.queue[found] = Int32(truncatingIfNeeded: other)
        found += 1
        if other == root { break search }
      }
    }
    let isFound = scratch.level[root] >= 0
    for index in 0..<found { scratch.level[Int(scratch.queue[index])] = -2 }
    guard isFound else { return nil }
    scratch.path.removeAll(keepingCapacity: true)
    var (node, least) = (root, Int64.max)
    while node != end {
      let arc = Int(scratch.current[node])
      scratch.path.append(scratch.current[node])
      least = min(least, residual[arc])
      node = Int(head[arc])
    }
    return least
  }
}
