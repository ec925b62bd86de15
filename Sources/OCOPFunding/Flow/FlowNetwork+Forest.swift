extension FlowNetwork {
  /// Sends flow round every circle of arcs that are neither empty nor full, until none is left: what then lies strictly between
  /// is a forest.
  ///
  /// Both ways round such a circle are open, so in a flow of least cost neither gains anything, and all values stay as they
  /// are. Of the two ways, the one is taken that is stopped first.
  ///
  /// - Parameter arcs: The arcs as they were added, in the order in which they are looked at.
  /// - Complexity: O(*a* · *d*) for *a* arcs and trees of depth *d*.
  mutating func breakCircles(of arcs: [Int32]) {
    // The tree arc of each node towards its parent; -1 at a root.
    var up = [Int32](repeating: -1, count: nodeCount)
    var mark = [Int32](repeating: -1, count: nodeCount)
    for (turn, arc) in arcs.enumerated() {
      while isBetween(arc) {
        let (tail, end) = (Int(head[Int(mate[Int(arc)])]), Int(head[Int(arc)]))
        guard
          let circle = circle(from: end, to: tail, closing: arc, up, &mark, Int32(truncatingIfNeeded: turn))
        else {
          hang(tail, below: arc, &up)
          break
        }
        turnRound(circle)
        // Arcs that are empty or full now leave the forest.
        for step in circle where !isBetween(step) {
          for node in [Int(head[Int(step)]), Int(head[Int(mate[Int(step)])])]
          where up[node] == step || up[node] == mate[Int(step)] {
            up[node] = -1
          }
        }
      }
    }
  }

  private func isBetween(_ arc: Int32) -> Bool {
    residual[Int(arc)] > 0 && residual[Int(mate[Int(arc)])] > 0
  }

  /// The circle that an arc closes with the tree paths of its ends, in its direction; `nil` if they are in different trees.
  private func circle(
    from start: Int, to end: Int, closing arc: Int32, _ up: [Int32], _ mark: inout [Int32], _ turn: Int32
  ) -> [Int32]? {
    var node = start
    mark[node] = turn
    while up[node] >= 0 {
      node = Int(head[Int(up[node])])
      mark[node] = turn
    }
    let root = node
    // From the other end up to where the paths meet.
    var back: [Int32] = []
    node = end
    while mark[node] != turn, up[node] >= 0 {
      back.append(mate[Int(up[node])])
      node = Int(head[Int(up[node])])
    }
    let isMet = mark[node] == turn
    let meeting = node
    var forth: [Int32] = []
    node = start
    while node != root {
      if isMet, node == meeting { break }
      forth.append(up[node])
      node = Int(head[Int(up[node])])
    }
    // Marks are for this search only.
    node = start
    mark[node] = -1
    while up[node] >= 0 {
      node = Int(head[Int(up[node])])
      mark[node] = -1
    }
    return isMet ? [arc] + forth + back.reversed() : nil
  }

  /// Makes a node the root of its tree and hangs it below the head of an arc that leaves it.
  private func hang(_ node: Int, below arc: Int32, _ up: inout [Int32]) {
    var (node, next) = (node, arc)
    while true {
      let old = up[node]
      up[node] = next
      guard old >= 0 else { return }
      next = mate[Int(old)]
      node = Int(head[Int(old)])
    }
  }

  /// Sends as much round a circle as its arcs let, the way that is stopped first.
  private mutating func turnRound(_ circle: [Int32]) {
    var (forth, back) = (Int64.max, Int64.max)
    for arc in circle {
      forth = min(forth, residual[Int(arc)])
      back = min(back, residual[Int(mate[Int(arc)])])
    }
    let amount = back <= forth ? -back : forth
    for arc in circle {
      residual[Int(arc)] -= amount
      residual[Int(mate[Int(arc)])] += amount
    }
  }
}
