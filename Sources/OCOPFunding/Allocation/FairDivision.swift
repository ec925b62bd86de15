import OCOPModel

/// Divides what classes get so that shares of costs are as even as can be, to the đồng (phân bổ max-min).
///
/// The measures of a class fall into pieces that trade with no other piece. Each piece's money is shared out as if every measure
/// could have any of it. Where the network bears that out, the piece is done. Where it does not, a cut parts the piece: what lies
/// beyond gets all that the cut lets through, the rest gets what is left, and both begin anew (the decomposition of Fujishige and
/// Groenevelt). All pieces go through one flow together, so the number of flows grows with how deep pieces are parted one within
/// another, not with how many there are.
struct FairDivision {
  /// Nodes that trade with no others, and the measures of the class among them.
  private struct Piece {
    var nodes: [Int32] = []
    var measures: [Int] = []
    /// The share of those cut off from here, below which nobody here falls.
    var floor: FairShare
  }

  private(set) var network: AllocationNetwork
  /// What each measure gets.
  private var amounts: [Int64]
  private var pieces: [Piece] = []
  private var settled: [Piece] = []
  /// What arcs between pieces could carry when they were closed.
  private var closed: [(arc: Int, residual: Int64)] = []

  init(_ problem: AllocationProblem) {
    network = AllocationNetwork(problem)
    network.reset(tiers: nil, classes: nil)
    for arc in network.measureArcs { network.flow.residual[Int(arc)] = 0 }
    amounts = [Int64](repeating: 0, count: problem.measures.count)
  }

  /// Divides what a class gets when those before it have what is theirs.
  ///
  /// - Returns: For each node the number of the step at which shares are settled there, from 0 on; the last number stands for all
  ///   that want no more, and for the classes.
  mutating func divide(_ priority: Int) -> NodeLabels {
    let members = network.members[priority - 1]
    fill(members, priority)
    for measure in members { close(measure) }
    let isBeyond = network.nodesBeyondReach(ofClasses: priority)
    let nodes = isBeyond.indices.filter { isBeyond[$0] }.map { Int32(truncatingIfNeeded: $0) }
    settled = []
    part([Piece(nodes: nodes, floor: .zero)], members)
    while !pieces.isEmpty { shareOut(priority) }
    for (arc, residual) in closed { network.flow.residual[arc] = residual }
    closed = []
    for measure in members {
      network.flow.residual[Int(network.flow.mate[Int(network.measureArcs[measure])])] = amounts[measure]
    }
    return steps()
  }

  /// Sends as much as can be sent to the measures of a class: first as even shares as their total tells, so that little is left to be
  /// moved from one to another.
  private mutating func fill(_ members: [Int], _ priority: Int) {
    let before = network.flow.residual
    let costs = members.map { network.capacity(of: network.measureArcs[$0]) }
    send(costs, to: members)
    let isBeyond = network.nodesBeyondReach(ofClasses: priority)
    let short = members.indices.filter { isBeyond[Int(network.measureNodes[members[$0]])] }
    var shares = costs
    let total = short.reduce(Int64(0)) { $0 + amounts[members[$1]] }
    let even = FairShare.apportioned(total, among: short.map { costs[$0] })
    for (place, share) in zip(short, even) { shares[place] = share }
    network.flow.residual = before
    send(shares, to: members)
    send(costs, to: members)
  }

  /// Sends measures as much as can be sent up to some amounts.
  private mutating func send(_ limits: [Int64], to members: [Int]) {
    for (measure, limit) in zip(members, limits) {
      let arc = network.measureArcs[measure]
      network.flow.residual[Int(arc)] = limit - network.flow(along: arc)
    }
    _ = network.fillDirectly(members) + network.augment()
    for measure in members { amounts[measure] = network.flow(along: network.measureArcs[measure]) }
  }

  /// Closes a measure both ways: what it has stays, and no more comes.
  private mutating func close(_ measure: Int) {
    let arc = Int(network.measureArcs[measure])
    network.flow.residual[arc] = 0
    network.flow.residual[Int(network.flow.mate[arc])] = 0
  }

  /// Gives the measures of each piece their shares; a piece where that cannot be is parted.
  private mutating func shareOut(_ priority: Int) {
    let shares = pieces.map { piece in
      FairShare.apportioned(
        piece.measures.reduce(0) { $0 + amounts[$1] },
        among: piece.measures.map { network.problem.measures[$0].cost.amount })
    }
    let givers = move(to: shares, priority)
    let hasMore = network.reach(from: givers)
    var sides: [Piece] = []
    for (piece, shares) in zip(pieces, shares) {
      let level = zip(piece.measures, shares).reduce(piece.floor) { level, entry in
        guard entry.1 > 0 else { return level }
        return max(level, FairShare(entry.1 - 1, of: network.problem.measures[entry.0].cost.amount))
      }
      if zip(piece.measures, shares).allSatisfy({ amounts[$0] == $1 }) {
        settled.append(Piece(nodes: piece.nodes, floor: level))
        continue
      }
      sides.append(Piece(nodes: piece.nodes.filter { hasMore[Int($0)] == 0 }, floor: piece.floor))
      sides.append(Piece(nodes: piece.nodes.filter { hasMore[Int($0)] != 0 }, floor: level))
    }
    part(sides, pieces.flatMap(\.measures))
  }

  /// Moves money from measures that have more than their shares to those that have less; the nodes of those that could not get
  /// rid of all.
  private mutating func move(to shares: [[Int64]], _ priority: Int) -> [Int] {
    var (roots, givers): ([FlowRoot], [Int]) = ([], [])
    for (piece, shares) in zip(pieces, shares) {
      for (measure, share) in zip(piece.measures, shares) {
        let lacking = share - amounts[measure]
        amounts[measure] = share
        if lacking > 0 { network.flow.residual[Int(network.measureArcs[measure])] = lacking }
        guard lacking < 0 else { continue }
        roots.append(FlowRoot(node: Int(network.measureNodes[measure]), left: -lacking))
        givers.append(measure)
      }
    }
    network.augment(from: &roots, toClass: priority)
    for (root, measure) in zip(roots, givers) { amounts[measure] += root.left }
    for measure in pieces.lazy.flatMap(\.measures) {
      amounts[measure] -= network.flow.residual[Int(network.measureArcs[measure])]
      close(measure)
    }
    return roots.filter { $0.left > 0 }.map(\.node)
  }

  /// Closes the ways between sides, and makes pieces of what still hangs together on each.
  private mutating func part(_ sides: [Piece], _ measures: [Int]) {
    var sideOfNode = [Int32](repeating: -1, count: network.flow.nodeCount)
    for (number, side) in sides.enumerated() {
      for node in side.nodes { sideOfNode[Int(node)] = Int32(truncatingIfNeeded: number) }
    }
    for side in sides {
      for node in side.nodes {
        for arc in Int(network.flow.first[Int(node)])..<Int(network.flow.first[Int(node) + 1])
        where network.flow.residual[arc] > 0
          && sideOfNode[Int(network.flow.head[arc])] != sideOfNode[Int(node)]
        {
          closed.append((arc, network.flow.residual[arc]))
          network.flow.residual[arc] = 0
        }
      }
    }
    let (numbers, count) = network.joined(sideOfNode.map { $0 >= 0 })
    var parts = [Piece](repeating: Piece(floor: .zero), count: count)
    for side in sides {
      for node in side.nodes {
        let place = Int(numbers[Int(node)]) - 1
        parts[place].nodes.append(node)
        parts[place].floor = side.floor
      }
    }
    for measure in measures {
      let place = Int(numbers[Int(network.measureNodes[measure])]) - 1
      if place >= 0 { parts[place].measures.append(measure) }
    }
    settled += parts.filter(\.measures.isEmpty)
    pieces = parts.filter { !$0.measures.isEmpty }
  }

  /// Numbers the steps by the shares at which pieces were settled.
  private func steps() -> NodeLabels {
    let order = settled.sorted { $0.floor < $1.floor }
    var steps = [Int32](repeating: 0, count: network.flow.nodeCount)
    var count: Int32 = 0
    for (place, piece) in order.enumerated() {
      if place == 0 || order[place - 1].floor < piece.floor { count += 1 }
      // Below 0 for now: 0 is what wants no more.
      for node in piece.nodes { steps[Int(node)] = -count }
    }
    return network.labels(steps.map { $0 < 0 ? -$0 - 1 : count })
  }
}
