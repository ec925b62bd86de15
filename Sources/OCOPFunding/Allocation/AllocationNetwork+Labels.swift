import OCOPModel

extension AllocationNetwork {
  /// Opens tiers and classes as far as the problem lets them, whatever they were held to, keeping the flow.
  mutating func release() {
    for arc in tierArcs + classArcs { flow.residual[Int(arc)] = capacity(of: arc) - flow(along: arc) }
  }

  /// For each node the last class such that money of the root, or of later classes, could still come there.
  ///
  /// - Complexity: O(arcs).
  func levelsByClass() -> [Int32] {
    var search = ReachSearch(flow)
    for priority in stride(from: classNodes.count, through: 1, by: -1) {
      if priority < classNodes.count {
        search.start(classNodes[priority], Int32(truncatingIfNeeded: priority))
      }
      search.start(Self.root, Int32(truncatingIfNeeded: priority))
      search.run(Int32(truncatingIfNeeded: priority), avoiding: Self.sink) { arc in flow.residual[arc] > 0 }
    }
    return search.level
  }

  /// For each node the last tier such that its money could still go to the sink, or in place of what a later tier pays.
  ///
  /// - Complexity: O(arcs).
  func levelsByTier() -> [Int32] {
    var search = ReachSearch(flow)
    for tier in stride(from: tierNodes.count, through: 1, by: -1) {
      if tier < tierNodes.count { search.start(tierNodes[tier], Int32(truncatingIfNeeded: tier)) }
      search.start(Self.sink, Int32(truncatingIfNeeded: tier))
      search.run(Int32(truncatingIfNeeded: tier), avoiding: Self.root) { arc in
        flow.residual[Int(flow.mate[arc])] > 0
      }
    }
    return search.level
  }

  /// 1 for each node to which money of the root could still come.
  func reach() -> [Int32] { reach(from: [Self.root]) }

  /// 1 for each node to which money of some nodes could still come.
  func reach(from starts: [Int]) -> [Int32] {
    var search = ReachSearch(flow)
    for node in starts { search.start(node, 1) }
    search.run(1, avoiding: Self.sink) { arc in flow.residual[arc] > 0 }
    return search.level
  }

  /// The nodes to which money of the root cannot come any more, for the classes 1 to a last one: purses, their parts, states'
  /// sides and measures.
  func nodesBeyondReach(ofClasses last: Int) -> [Bool] {
    var isBeyond = reach().map { $0 == 0 }
    for node in [Self.root, Self.sink] + tierNodes + classNodes { isBeyond[node] = false }
    for measure in members.dropFirst(last).joined() {
      for node in [measureNodes[measure], stateNodes[measure]] where node >= 0 { isBeyond[Int(node)] = false }
    }
    return isBeyond
  }

  /// Numbers the parts into which nodes fall that ways which carry money or could carry some join, from 1 on.
  ///
  /// - Parameter isIn: Which nodes count; a way to another does not join.
  /// - Returns: The number of each node's part, 0 for nodes that do not count, and how many parts there are.
  /// - Complexity: O(arcs).
  func joined(_ isIn: [Bool]) -> (part: [Int32], count: Int) {
    var search = ReachSearch(flow)
    var count = 0
    for node in isIn.indices where isIn[node] && search.level[node] == 0 {
      count += 1
      let number = Int32(truncatingIfNeeded: count)
      search.start(node, number)
      search.run(number, avoiding: Self.sink) { arc in
        isIn[Int(flow.head[arc])] && (flow.residual[arc] > 0 || flow.residual[Int(flow.mate[arc])] > 0)
      }
    }
    return (search.level, count)
  }

  /// Sorts numbers of nodes by what the nodes are in the problem; a part that has no node has the number of what holds it.
  func labels(_ numbers: [Int32], withTiers: Bool = false) -> NodeLabels {
    let ofParts = parts.caps.indices.map { part -> Int32 in
      for place in NestedChain(from: Int32(truncatingIfNeeded: part), parts.within)
      where partNodes[place] >= 0 {
        return numbers[Int(partNodes[place])]
      }
      return numbers[sourceNodes[parts.sources[part]]]
    }
    return NodeLabels(
      tiers: withTiers ? tierNodes.map { numbers[$0] } : [],
      sources: sourceNodes.map { numbers[$0] },
      pairCaps: Array(ofParts.prefix(problem.pairCaps.count)),
      sourceGroups: Array(ofParts.dropFirst(problem.pairCaps.count)),
      stateSides: zip(stateNodes, measureNodes).map { numbers[Int($0 >= 0 ? $0 : $1)] },
      measures: measureNodes.map { numbers[Int($0)] },
      measureGroups: groupNodes.map { $0 >= 0 ? numbers[Int($0)] : 0 },
      classes: classNodes.map { numbers[$0] })
  }
}

/// Finds the nodes that open arcs lead to, wave by wave; a node keeps the number of the wave that found it first.
private struct ReachSearch {
  let network: FlowNetwork
  private(set) var level: [Int32]
  private var queue: [Int32] = []

  init(_ network: FlowNetwork) {
    self.network = network
    level = [Int32](repeating: 0, count: network.nodeCount)
  }

  mutating func start(_ node: Int, _ number: Int32) {
    guard level[node] == 0 else { return }
    level[node] = number
    queue.append(Int32(truncatingIfNeeded: node))
  }

  mutating func run(_ number: Int32, avoiding end: Int, _ isOpen: (Int) -> Bool) {
    while let node = queue.popLast() {
      for arc in Int(network.first[Int(node)])..<Int(network.first[Int(node) + 1]) where isOpen(arc) {
        let other = Int(network.head[arc])
        if other != end { start(other, number) }
      }
    }
  }
}
