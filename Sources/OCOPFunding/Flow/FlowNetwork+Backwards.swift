extension FlowScratch {
  /// A node that no search has come to.
  fileprivate static let unseen: Int32 = -2
  /// A node to which the root has no way any more.
  fileprivate static let dead: Int32 = -3

  /// Forgets what searches backwards have found out.
  mutating func startBackwards() {
    for node in level.indices { level[node] = Self.unseen }
    lead = [Int32](repeating: -1, count: level.count)
  }
}

extension FlowNetwork {
  /// Sends as much as a way to the sink lets through, found backwards from where that way starts.
  ///
  /// For one measure after another: a search from the sink looks only at what leads there, and goes no farther than to a node to
  /// which money of the root came by a way that is still open. Every path ends by the arcs `exits`, one after the other.
  /// ``FlowScratch/startBackwards()`` comes before the first search: where one fails, all that it has seen is cut off from the
  /// root, and stays so while nothing but such ways is opened.
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
      guard room > 0, findPath(from: root, to: end, &scratch) else { return sent }
      let amount = scratch.path.reduce(room) { min($0, residual[Int($1)]) }
      for arc in scratch.path + exits {
        residual[Int(arc)] -= amount
        residual[Int(mate[Int(arc)])] += amount
      }
      sent += amount
    }
  }

  /// Finds a path backwards and writes it down; whether there is one.
  private func findPath(from root: Int, to end: Int, _ scratch: inout FlowScratch) -> Bool {
    // A node's `current` is the arc by which the search came from it.
    guard scratch.level[end] == FlowScratch.unseen else { return false }
    var (taken, found) = (0, 1)
    scratch.queue[0] = Int32(truncatingIfNeeded: end)
    scratch.level[end] = 0
    var start = isLed(end, from: root, scratch.lead) ? end : nil
    search: while start == nil, taken < found {
      let node = Int(scratch.queue[taken])
      taken += 1
      for arc in Int(first[node])..<Int(first[node + 1]) {
        let (other, way) = (Int(head[arc]), Int(mate[arc]))
        guard scratch.level[other] == FlowScratch.unseen, residual[way] > 0 else { continue }
        scratch.level[other] = 0
        scratch.current[other] = Int32(truncatingIfNeeded: way)
        scratch.queue[found] = Int32(truncatingIfNeeded: other)
        found += 1
        if isLed(other, from: root, scratch.lead) {
          start = other
          break search
        }
      }
    }
    let number = start == nil ? FlowScratch.dead : FlowScratch.unseen
    for index in 0..<found { scratch.level[Int(scratch.queue[index])] = number }
    guard let start else { return false }
    writePath(from: root, by: start, to: end, &scratch)
    return true
  }

  /// Whether the arcs by which money came to a node are all open still.
  private func isLed(_ node: Int, from root: Int, _ lead: [Int32]) -> Bool {
    var node = node
    while node != root {
      let arc = Int(lead[node])
      guard arc >= 0, residual[arc] > 0 else { return false }
      node = Int(head[Int(mate[arc])])
    }
    return true
  }

  /// Writes down how money came to a node and how a search came from it, which is how money comes to its end from now on.
  private func writePath(from root: Int, by start: Int, to end: Int, _ scratch: inout FlowScratch) {
    scratch.path.removeAll(keepingCapacity: true)
    var node = start
    while node != root {
      scratch.path.append(scratch.lead[node])
      node = Int(head[Int(mate[Int(scratch.lead[node])])])
    }
    node = start
    while node != end {
      let arc = scratch.current[node]
      scratch.path.append(arc)
      node = Int(head[Int(arc)])
      scratch.lead[node] = arc
    }
  }
}
