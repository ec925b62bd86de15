import OCOPModel

/// What could still flow after a plan: between purses and measures only, so that no measure loses anything.
struct FundingResidual {
  private var network: AllocationNetwork

  /// Lays the amounts of a plan into the network of its problem.
  ///
  /// Where smallest grants are kept, a line that pays nothing stays shut, since one đồng would not open it, and one that pays gives
  /// back only what it pays beyond its smallest grant.
  init(_ problem: AllocationProblem, _ plan: AllocationPlan, keepsSmallestGrants: Bool) {
    network = AllocationNetwork(problem)
    network.reset(tiers: nil, classes: nil)
    for (arc, amount) in zip(network.lineArcs, plan.amounts) {
      network.flow.residual[Int(arc)] = amount.amount
    }
    _ = network.augment()
    for arc in network.lineArcs {
      network.flow.residual[Int(arc)] = network.capacity(of: arc) - network.flow(along: arc)
    }
    for (line, arc) in zip(problem.lines, network.lineArcs)
    where keepsSmallestGrants && line.smallest > .zero {
      let mate = Int(network.flow.mate[Int(arc)])
      if network.flow(along: arc) == 0 { network.flow.residual[Int(arc)] = 0 }
      network.flow.residual[mate] = max(0, network.flow.residual[mate] - line.smallest.amount)
    }
    let ends =
      [AllocationNetwork.root, AllocationNetwork.sink] + network.tierNodes + network.classNodes
      + network.groupNodes.filter { $0 >= 0 }.map(Int.init)
    for node in ends {
      for arc in Int(network.flow.first[node])..<Int(network.flow.first[node + 1]) {
        network.flow.residual[arc] = 0
        network.flow.residual[Int(network.flow.mate[arc])] = 0
      }
    }
  }

  /// Which nodes reach a measure, by node.
  func reaching(_ measure: Int) -> Reach {
    let flow = network.flow
    var isIn = [Bool](repeating: false, count: flow.nodeCount)
    let end = Int(network.measureNodes[measure])
    isIn[end] = true
    var queue = [end]
    while let node = queue.popLast() {
      for arc in Int(flow.first[node])..<Int(flow.first[node + 1]) {
        let other = Int(flow.head[arc])
        guard !isIn[other], flow.residual[Int(flow.mate[arc])] > 0 else { continue }
        isIn[other] = true
        queue.append(other)
      }
    }
    return Reach(isIn: isIn, network: network)
  }

  /// The most that more money in a purse brings to a measure.
  func most(from source: Int, to measure: Int, upTo limit: Int64) -> Int64 {
    var copy = network
    var roots = [FlowRoot(node: copy.sourceNodes[source], left: limit)]
    copy.flow.augment(from: &roots, to: Int(copy.measureNodes[measure]), &copy.scratch)
    return limit - roots[0].left
  }

  /// The nodes that reach a measure.
  struct Reach {
    fileprivate let isIn: [Bool]
    fileprivate let network: AllocationNetwork

    /// Whether money of a purse reaches the measure.
    func contains(source: Int) -> Bool { isIn[network.sourceNodes[source]] }

    /// Whether money that a line pays now could come to the measure, if its own measure let it go.
    func contains(line: Int) -> Bool {
      let arc = Int(network.lineArcs[line])
      return isIn[Int(network.flow.head[Int(network.flow.mate[arc])])]
    }
  }
}
