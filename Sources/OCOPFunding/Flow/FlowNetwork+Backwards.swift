extension FlowNetwork {
  /// Sends as much as an arc into the sink lets through, found backwards from that arc.
  ///
  /// For one sink after another: a search from the sink looks only at what leads there. Every path ends by the arc `last`,
  /// whose head leads straight to the sink.
  ///
  /// - Returns: How much was sent.
  mutating func augmentBackwards(
    from root: Int, to sink: Int, through last: Int, _ scratch: inout FlowScratch
  ) -> Int64 {
    let end = Int(head[Int(mate[last])])
    let target = Int(head[last])
    var exit: Int?
    for arc in Int(first[target])..<Int(first[target + 1]) where Int(head[arc]) == sink { exit = arc }
    guard let exit else { return 0 }
    var sent: Int64 = 0
    while residual[last] > 0, residual[exit] > 0, let least = findPath(from: root, to: end, &scratch) {
      let amount = min(least, residual[last], residual[exit])
      for arc in scratch.path + [Int32(truncatingIfNeeded: last), Int32(truncatingIfNeeded: exit)] {
        residual[Int(arc)] -= amount
        residual[Int(mate[Int(arc)])] += amount
      }
      sent += amount
    }
    return sent
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
