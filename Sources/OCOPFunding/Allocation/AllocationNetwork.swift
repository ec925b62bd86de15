import OCOPModel

/// A problem laid out as a network: root → tier → purse → (parts of a purse) → (state's side of a measure) → measure → (groups of
/// measures) → class → sink, and purse → purse for what is carried over.
///
/// A tier holds the purses that are as good as each other for borrowing: all that is not lent, then the lenders of each rate.
/// Purses and measures stand in the order of their identifiers, so that the flow does not hang on the order of the input.
struct AllocationNetwork {
  static let root = 0
  static let sink = 1

  let problem: AllocationProblem
  /// The rate of each tier; `nil` for what is not lent.
  let tierRates: [Int?]
  /// The tier of each purse, by its place in the problem.
  let tierOfSource: [Int]
  var flow: FlowNetwork
  /// The arcs by place: root → tier, tier → purse in the order of identifiers, class → sink.
  let tierArcs: [Int32]
  let sourceArcs: [Int32]
  let classArcs: [Int32]
  /// The arcs of the problem's lines, and of each measure to its class.
  let lineArcs: [Int32]
  let measureArcs: [Int32]
  /// The arcs into the nodes of parts, and out of those of states' sides and of groups; -1 where there is no node.
  let partArcs: [Int32]
  let stateArcs: [Int32]
  let groupArcs: [Int32]
  let carryArcs: [Int32]
  /// The nodes of the parts of the problem; -1 for a part without lines, a cap of a state's side that bounds nothing, and a
  /// group without measures.
  let tierNodes: [Int]
  let sourceNodes: [Int]
  let classNodes: [Int]
  let partNodes: [Int32]
  let stateNodes: [Int32]
  let measureNodes: [Int32]
  let groupNodes: [Int32]
  let parts: PurseParts
  /// The places of the measures in the order of their identifiers.
  let measureOrder: [Int]
  /// The measures of each class, in the order of their identifiers.
  let members: [[Int]]
  /// The arc by which money comes to each tier, purse and part; -1 for other nodes.
  private let entry: [Int32]
  /// The arc by which money goes on from each measure, its state's side, its groups and its class to the sink; -1 for other nodes.
  private let exit: [Int32]
  /// The cost of a unit on each arc: preferences and misfits.
  let cost: [Int32]
  /// What each arc can carry in the empty network whose tiers and classes are all open.
  private let open: [Int64]
  var scratch: FlowScratch

  /// Lays out a network.
  ///
  /// - Parameters:
  ///   - problem: The problem.
  ///   - sides: The measures whose state's side has a node even where no cap says so.
  init(_ problem: AllocationProblem, sides: Set<Int> = []) {
    var layout = AllocationLayout(problem, sides)
    layout.addAll()
    let (flow, places) = layout.builder.build(nodeCount: layout.nodeCount)
    self.problem = problem
    self.tierRates = layout.tierRates
    self.tierOfSource = layout.tierOfSource
    self.tierArcs = layout.tierEdges.map { places[$0] }
    self.sourceArcs = layout.sourceEdges.map { places[$0] }
    self.classArcs = layout.classEdges.map { places[$0] }
    self.measureArcs = layout.measureEdges.map { places[Int($0)] }
    self.partArcs = layout.partEdges.map { $0 < 0 ? -1 : places[Int($0)] }
    self.stateArcs = layout.stateEdges.map { $0 < 0 ? -1 : places[Int($0)] }
    self.groupArcs = layout.groupEdges.map { $0 < 0 ? -1 : places[Int($0)] }
    self.carryArcs = layout.carryEdges.map { places[$0] }
    self.tierNodes = layout.tierNodes
    self.sourceNodes = layout.sourceNodes
    self.classNodes = layout.classNodes
    self.partNodes = layout.partNodes
    self.groupNodes = layout.groupNodes
    self.parts = layout.parts
    self.stateNodes = layout.stateNodes
    self.measureNodes = layout.measureNodes
    self.measureOrder = layout.measureOrder
    var members = [[Int]](repeating: [], count: problem.classCount)
    for measure in measureOrder { members[problem.measures[measure].priority - 1].append(measure) }
    self.members = members
    var entry = [Int32](repeating: -1, count: flow.nodeCount)
    for arc in tierArcs + sourceArcs + partArcs where arc >= 0 { entry[Int(flow.head[Int(arc)])] = arc }
    self.entry = entry
    var exit = [Int32](repeating: -1, count: flow.nodeCount)
    for arc in classArcs + measureArcs + stateArcs + groupArcs where arc >= 0 {
      exit[Int(flow.head[Int(flow.mate[Int(arc)])])] = arc
    }
    self.exit = exit
    var lineArcs = [Int32](repeating: 0, count: problem.lines.count)
    var cost = [Int32](repeating: 0, count: flow.arcCount)
    func set(_ arc: Int32, _ value: Int) {
      cost[Int(arc)] = Int32(truncatingIfNeeded: value)
      cost[Int(flow.mate[Int(arc)])] = -Int32(truncatingIfNeeded: value)
    }
    for (line, edge) in layout.lineEdges.enumerated() {
      lineArcs[line] = places[Int(edge)]
      let entry = problem.lines[line]
      let weight = problem.sources[entry.source].preference + entry.misfit
      if weight != 0 { set(lineArcs[line], weight) }
    }
    self.lineArcs = lineArcs
    self.cost = cost
    self.flow = flow
    self.open = flow.residual
    self.scratch = FlowScratch(nodeCount: flow.nodeCount)
  }

  /// What flows along an arc that was added.
  func flow(along arc: Int32) -> Int64 { flow.residual[Int(flow.mate[Int(arc)])] }

  /// What an arc can carry in the empty network.
  func capacity(of arc: Int32) -> Int64 { open[Int(arc)] }

  /// Takes all flow away and sets what tiers and classes can carry; `nil` for all they can.
  mutating func reset(tiers: [Int64]?, classes: [Int64]?) {
    flow.residual = open
    if let tiers { for (arc, cap) in zip(tierArcs, tiers) { flow.residual[Int(arc)] = cap } }
    if let classes { for (arc, cap) in zip(classArcs, classes) { flow.residual[Int(arc)] = cap } }
  }

  /// Opens an arc wholly.
  mutating func open(_ arc: Int32) {
    flow.residual[Int(arc)] = open[Int(arc)]
  }

  /// Gives each of some measures what the lines to it still hold, one after the other, without taking from any.
  ///
  /// Most of a flow is of this kind, and costs far less so than by searching.
  ///
  /// - Returns: How much was sent.
  mutating func fillDirectly(_ measures: some Sequence<Int>) -> Int64 {
    var sent: Int64 = 0
    for measure in measures {
      sent += fillDirectly(at: measureNodes[measure])
      if stateNodes[measure] >= 0 { sent += fillDirectly(at: stateNodes[measure]) }
    }
    return sent
  }

  private mutating func fillDirectly(at node: Int32) -> Int64 {
    Self.fill(flow.first, flow.head, flow.mate, &flow.residual, entry, exit, Int(node))
  }

  /// Sends what the lines into a node hold on to the sink.
  private static func fill(
    _ firsts: [Int32], _ heads: [Int32], _ mates: [Int32], _ residuals: inout [Int64], _ entries: [Int32],
    _ exits: [Int32], _ node: Int
  ) -> Int64 {
    let (first, head, mate) = (firsts.span, heads.span, mates.span)
    let (entry, exit) = (entries.span, exits.span)
    var residual = residuals.mutableSpan
    var room = Int64.max
    var step = exit[node]
    while step >= 0, room > 0 {
      room = min(room, residual[Int(step)])
      step = exit[Int(head[Int(step)])]
    }
    var sent: Int64 = 0
    for arc in Int(first[node])..<Int(first[node + 1]) where sent < room {
      let line = Int(mate[arc])
      var amount = min(room - sent, residual[line])
      step = entry[Int(head[arc])]
      guard amount > 0, step >= 0 else { continue }
      while step >= 0, amount > 0 {
        amount = min(amount, residual[Int(step)])
        step = entry[Int(head[Int(mate[Int(step)])])]
      }
      guard amount > 0 else { continue }
      residual[line] -= amount
      residual[arc] += amount
      step = entry[Int(head[arc])]
      while step >= 0 {
        residual[Int(step)] -= amount
        residual[Int(mate[Int(step)])] += amount
        step = entry[Int(head[Int(mate[Int(step)])])]
      }
      sent += amount
    }
    step = sent > 0 ? exit[node] : -1
    while step >= 0 {
      residual[Int(step)] -= sent
      residual[Int(mate[Int(step)])] += sent
      step = exit[Int(head[Int(step)])]
    }
    return sent
  }

  /// The arcs from a measure straight to the sink.
  func exits(of measure: Int) -> [Int32] {
    var arcs: [Int32] = []
    var step = exit[Int(measureNodes[measure])]
    while step >= 0 {
      arcs.append(step)
      step = exit[Int(flow.head[Int(step)])]
    }
    return arcs
  }

  /// Sends all there is to send.
  mutating func augment() -> Int64 {
    flow.augment(from: Self.root, to: Self.sink, &scratch)
  }

  /// Sends as much as can be sent to a class of what is too much at some nodes.
  mutating func augment(from roots: inout [FlowRoot], toClass priority: Int) {
    flow.augment(from: &roots, to: classNodes[priority - 1], &scratch)
  }

  /// Sends all there is to send, at the least cost.
  mutating func sendCheapest() -> (sent: Int64, potential: [Int32]) {
    flow.sendCheapest(from: Self.root, to: Self.sink, cost: cost, &scratch)
  }

  /// Leaves no circle round which money could go, with what tiers and classes have held fast.
  mutating func breakCircles() {
    let inner = (measureArcs + partArcs + stateArcs + groupArcs + carryArcs + lineArcs).filter { $0 >= 0 }
    // The places of arcs follow the identifiers, not the order of the input.
    flow.breakCircles(of: sourceArcs + inner.sorted())
  }

  /// The plan that the flow is.
  var plan: AllocationPlan { AllocationPlan(amounts: lineArcs.map { Dong(flow(along: $0)) }) }
}

/// Lays out the nodes and arcs of a problem.
private struct AllocationLayout {
  let problem: AllocationProblem
  private let sides: Set<Int>
  let tierRates: [Int?]
  let tierOfSource: [Int]
  let sourceOrder: [Int]
  var builder = FlowNetworkBuilder()
  var nodeCount = 2
  var tierEdges: [Int] = []
  var sourceEdges: [Int] = []
  var classEdges: [Int] = []
  var lineEdges: [Int32]
  private(set) var measureEdges: [Int32]
  private(set) var partEdges: [Int32]
  private(set) var stateEdges: [Int32]
  private(set) var groupEdges: [Int32]
  private(set) var carryEdges: [Int] = []
  private(set) var tierNodes: [Int] = []
  private(set) var sourceNodes: [Int]
  private(set) var classNodes: [Int] = []
  private(set) var partNodes: [Int32]
  private(set) var stateNodes: [Int32]
  private(set) var measureNodes: [Int32]
  private(set) var groupNodes: [Int32]
  let measureOrder: [Int]
  let parts: PurseParts

  init(_ problem: AllocationProblem, _ sides: Set<Int>) {
    self.problem = problem
    self.sides = sides
    let lent = Set(problem.sources.lazy.filter { $0.payer == .loan }.map(\.rate)).sorted()
    tierRates = [nil] + lent.map { Optional($0) }
    let tierOfRate = Dictionary(uniqueKeysWithValues: zip(lent, 1...))
    tierOfSource = problem.sources.map { $0.payer == .loan ? tierOfRate[$0.rate] ?? 0 : 0 }
    sourceOrder = sortedPlaces(problem.sources.map(\.id))
    lineEdges = [Int32](repeating: 0, count: problem.lines.count)
    sourceNodes = [Int](repeating: 0, count: problem.sources.count)
    parts = PurseParts(problem)
    partNodes = [Int32](repeating: -1, count: parts.caps.count)
    measureEdges = [Int32](repeating: 0, count: problem.measures.count)
    partEdges = partNodes
    groupNodes = [Int32](repeating: -1, count: problem.measureGroups.count)
    groupEdges = groupNodes
    stateNodes = [Int32](repeating: -1, count: problem.measures.count)
    stateEdges = stateNodes
    measureNodes = measureEdges
    measureOrder = sortedPlaces(problem.measures.map(\.id))
  }

  mutating func addAll() {
    builder.reserve(
      problem.lines.count + problem.measures.count * 2 + parts.caps.count + problem.measureGroups.count
        + problem.sources.count * 3)
    addSources()
    addClasses()
    let lines = LinesByMeasure(problem, sourceRank: ranks(sourceOrder))
    for measure in measureOrder { add(measure, lines[measure]) }
  }

  private mutating func node() -> Int {
    nodeCount += 1
    return nodeCount - 1
  }

  private mutating func addSources() {
    tierNodes = tierRates.map { _ in node() }
    for (tier, tierNode) in tierNodes.enumerated() {
      let budget = zip(problem.sources, tierOfSource).reduce(into: Int64(0)) { sum, pair in
        if pair.1 == tier { sum += pair.0.budget.amount }
      }
      tierEdges.append(builder.count)
      builder.add(AllocationNetwork.root, tierNode, budget)
    }
    for source in sourceOrder {
      sourceNodes[source] = node()
      sourceEdges.append(builder.count)
      builder.add(tierNodes[tierOfSource[source]], sourceNodes[source], problem.sources[source].budget.amount)
    }
    for carryOver in problem.carryOvers {
      carryEdges.append(builder.count)
      builder.add(sourceNodes[carryOver.from], sourceNodes[carryOver.to], carryOver.cap.amount)
    }
  }

  private mutating func addClasses() {
    var costs = [Int64](repeating: 0, count: problem.classCount)
    for measure in problem.measures { costs[measure.priority - 1] += measure.cost.amount }
    for cost in costs {
      classNodes.append(node())
      classEdges.append(builder.count)
      builder.add(nodeCount - 1, AllocationNetwork.sink, cost)
    }
  }

  private mutating func add(_ index: Int, _ lines: ArraySlice<Int32>) {
    let measure = problem.measures[index]
    let measureNode = node()
    measureNodes[index] = Int32(truncatingIfNeeded: measureNode)
    let stateCap = min(measure.stateCap ?? measure.cost, measure.cost)
    let hasSide = stateCap < measure.cost || sides.contains(index)
    var stateNode: Int?
    for line in lines {
      let entry = problem.lines[Int(line)]
      var head = measureNode
      if hasSide, problem.sources[entry.source].payer == .state {
        let side = stateNode ?? node()
        if stateNode == nil {
          stateEdges[index] = Int32(truncatingIfNeeded: builder.count)
          builder.add(side, measureNode, stateCap.amount)
        }
        stateNode = side
        stateNodes[index] = Int32(truncatingIfNeeded: side)
        head = side
      }
      let tail = tailNode(ofLine: Int(line))
      lineEdges[Int(line)] = Int32(truncatingIfNeeded: builder.count)
      builder.add(tail, head, min(entry.cap, measure.cost).amount)
    }
    let head = headNode(of: measure)
    measureEdges[index] = Int32(truncatingIfNeeded: builder.count)
    builder.add(measureNode, head, measure.cost.amount)
  }

  /// The node from which a line pays: its innermost part's, or its purse's.
  private mutating func tailNode(ofLine line: Int) -> Int {
    let missing = Array(parts.chain(ofLine: line).prefix { partNodes[$0] < 0 })
    for part in missing.reversed() {
      let outer = parts.within[part]
      let tail = outer >= 0 ? Int(partNodes[Int(outer)]) : sourceNodes[parts.sources[part]]
      partNodes[part] = Int32(truncatingIfNeeded: node())
      partEdges[part] = Int32(truncatingIfNeeded: builder.count)
      builder.add(tail, nodeCount - 1, parts.caps[part])
    }
    let part = Int(parts.ofLine[line])
    return part >= 0 ? Int(partNodes[part]) : sourceNodes[problem.lines[line].source]
  }

  /// The node to which a measure's money goes: its innermost group's, or its class's.
  private mutating func headNode(of measure: AllocationProblem.Measure) -> Int {
    var missing: [Int] = []
    var (group, head) = (measure.group, classNodes[measure.priority - 1])
    while let place = group {
      if groupNodes[place] >= 0 {
        head = Int(groupNodes[place])
        break
      }
      missing.append(place)
      group = problem.measureGroups[place].within
    }
    for place in missing.reversed() {
      groupNodes[place] = Int32(truncatingIfNeeded: node())
      groupEdges[place] = Int32(truncatingIfNeeded: builder.count)
      builder.add(nodeCount - 1, head, problem.measureGroups[place].cap.amount)
      head = nodeCount - 1
    }
    return head
  }
}

/// The places of texts in ascending order.
private func sortedPlaces(_ texts: [String]) -> [Int] {
  let isSorted = zip(texts, texts.dropFirst()).allSatisfy { $0 < $1 }
  return isSorted ? Array(texts.indices) : texts.indices.sorted { (texts[$0], $0) < (texts[$1], $1) }
}

/// The place of each index in an order.
private func ranks(_ order: [Int]) -> [Int] {
  var ranks = [Int](repeating: 0, count: order.count)
  for (rank, index) in order.enumerated() { ranks[index] = rank }
  return ranks
}
