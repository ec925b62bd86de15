import OCOPModel

/// A problem laid out as a network: root → tier → purse → (purse of a beneficiary) → (state's side of a measure) → measure →
/// class → sink.
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
  /// The arc into each purse, by its place in the problem.
  let sourceArcOf: [Int32]
  let classArcs: [Int32]
  /// The arcs of the problem's lines, and of each measure to its class.
  let lineArcs: [Int32]
  let measureArcs: [Int32]
  /// The arcs into the nodes of pairs and out of those of states' sides; -1 where there is no node.
  let pairArcs: [Int32]
  let stateArcs: [Int32]
  /// The nodes of the parts of the problem; -1 for a cap of a pair or of a state's side that bounds nothing.
  let tierNodes: [Int]
  let sourceNodes: [Int]
  let classNodes: [Int]
  let pairNodes: [Int32]
  let stateNodes: [Int32]
  let measureNodes: [Int32]
  /// The places of the measures in the order of their identifiers.
  let measureOrder: [Int]
  /// The measures of each class, in the order of their identifiers.
  let members: [[Int]]
  /// The arc by which money comes to each tier, purse and pair; -1 for other nodes.
  private let entry: [Int32]
  /// The cost of a unit on each arc: preferences and misfits.
  let cost: [Int32]
  /// What each arc can carry in the empty network whose tiers and classes are all open.
  private let open: [Int64]
  var scratch: FlowScratch

  init(_ problem: AllocationProblem) {
    var layout = AllocationLayout(problem)
    layout.addAll()
    let (flow, places) = layout.builder.build(nodeCount: layout.nodeCount)
    self.problem = problem
    self.tierRates = layout.tierRates
    self.tierOfSource = layout.tierOfSource
    self.tierArcs = layout.tierEdges.map { places[$0] }
    self.sourceArcs = layout.sourceEdges.map { places[$0] }
    self.classArcs = layout.classEdges.map { places[$0] }
    self.measureArcs = layout.measureEdges.map { places[Int($0)] }
    self.pairArcs = layout.pairEdges.map { $0 < 0 ? -1 : places[Int($0)] }
    self.stateArcs = layout.stateEdges.map { $0 < 0 ? -1 : places[Int($0)] }
    self.sourceArcOf = layout.sourceOrder.enumerated().reduce(into: layout.sourceEdges.map { _ in -1 }) {
      arcs, entry in
      arcs[entry.element] = places[layout.sourceEdges[entry.offset]]
    }
    self.tierNodes = layout.tierNodes
    self.sourceNodes = layout.sourceNodes
    self.classNodes = layout.classNodes
    self.pairNodes = layout.pairNodes
    self.stateNodes = layout.stateNodes
    self.measureNodes = layout.measureNodes
    self.measureOrder = layout.measureOrder
    var members = [[Int]](repeating: [], count: problem.classCount)
    for measure in measureOrder { members[problem.measures[measure].priority - 1].append(measure) }
    self.members = members
    var entry = [Int32](repeating: -1, count: flow.nodeCount)
    for arc in tierArcs + sourceArcs + pairArcs where arc >= 0 { entry[Int(flow.head[Int(arc)])] = arc }
    self.entry = entry
    var lineArcs = [Int32](repeating: 0, count: problem.lines.count)
    var cost = [Int32](repeating: 0, count: flow.arcCount)
    func set(_ arc: Int32, _ value: Int) {
      cost[Int(arc)] = Int32(truncatingIfNeeded: value)
      cost[Int(flow.mate[Int(arc)])] = -Int32(truncatingIfNeeded: value)
    }
    for (edge, source) in zip(sourceArcs, layout.sourceOrder) {
      set(edge, problem.sources[source].preference)
    }
    for (line, edge) in layout.lineEdges.enumerated() {
      lineArcs[line] = places[Int(edge)]
      if problem.lines[line].misfit != 0 { set(lineArcs[line], problem.lines[line].misfit) }
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
  mutating func fillDirectly(_ measures: [Int]) -> Int64 {
    var sent: Int64 = 0
    for measure in measures {
      let (side, out) = (stateNodes[measure], measureArcs[measure])
      let last = classArcs[problem.measures[measure].priority - 1]
      sent += Self.fill(
        flow.first, flow.head, flow.mate, &flow.residual, entry, Int(measureNodes[measure]), [out, last])
      guard side >= 0 else { continue }
      let arcs = [stateArcs[measure], out, last]
      sent += Self.fill(flow.first, flow.head, flow.mate, &flow.residual, entry, Int(side), arcs)
    }
    return sent
  }

  /// Sends what the lines into a node hold on by some arcs.
  private static func fill(
    _ firsts: [Int32], _ heads: [Int32], _ mates: [Int32], _ residuals: inout [Int64], _ entries: [Int32],
    _ node: Int, _ exits: [Int32]
  ) -> Int64 {
    let (first, head, mate, entry) = (firsts.span, heads.span, mates.span, entries.span)
    var residual = residuals.mutableSpan
    var room = Int64.max
    for arc in exits { room = min(room, residual[Int(arc)]) }
    var sent: Int64 = 0
    for arc in Int(first[node])..<Int(first[node + 1]) where sent < room {
      let line = Int(mate[arc])
      var amount = min(room - sent, residual[line])
      var step = entry[Int(head[arc])]
      guard amount > 0, step >= 0 else { continue }
      while step >= 0 {
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
    for arc in exits where sent > 0 {
      residual[Int(arc)] -= sent
      residual[Int(mate[Int(arc)])] += sent
    }
    return sent
  }

  /// Sends all there is to send.
  mutating func augment() -> Int64 {
    flow.augment(from: Self.root, to: Self.sink, &scratch)
  }

  /// Sends all there is to send, at the least cost.
  mutating func sendCheapest() -> (sent: Int64, potential: [Int32]) {
    flow.sendCheapest(from: Self.root, to: Self.sink, cost: cost, &scratch)
  }

  /// Leaves no circle round which money could go, with what tiers and classes have held fast.
  mutating func breakCircles() {
    let inner = (measureArcs + pairArcs + stateArcs + lineArcs).filter { $0 >= 0 }
    // The places of arcs follow the identifiers, not the order of the input.
    flow.breakCircles(of: sourceArcs + inner.sorted())
  }

  /// The plan that the flow is.
  var plan: AllocationPlan { AllocationPlan(amounts: lineArcs.map { Dong(flow(along: $0)) }) }
}

/// Lays out the nodes and arcs of a problem.
private struct AllocationLayout {
  let problem: AllocationProblem
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
  private(set) var pairEdges: [Int32]
  private(set) var stateEdges: [Int32]
  private(set) var tierNodes: [Int] = []
  private(set) var sourceNodes: [Int]
  private(set) var classNodes: [Int] = []
  private(set) var pairNodes: [Int32]
  private(set) var stateNodes: [Int32]
  private(set) var measureNodes: [Int32]
  let measureOrder: [Int]
  private let pairs: PairIndex

  init(_ problem: AllocationProblem) {
    self.problem = problem
    let lent = Set(problem.sources.lazy.filter { $0.payer == .loan }.map(\.rate)).sorted()
    tierRates = [nil] + lent.map { Optional($0) }
    tierOfSource = problem.sources.map { source in
      source.payer == .loan ? 1 + (lent.firstIndex(of: source.rate) ?? 0) : 0
    }
    sourceOrder = sortedPlaces(problem.sources.map(\.id))
    lineEdges = [Int32](repeating: 0, count: problem.lines.count)
    sourceNodes = [Int](repeating: 0, count: problem.sources.count)
    pairs = PairIndex(problem)
    pairNodes = [Int32](repeating: -1, count: problem.pairCaps.count)
    measureEdges = [Int32](repeating: 0, count: problem.measures.count)
    pairEdges = pairNodes
    stateNodes = [Int32](repeating: -1, count: problem.measures.count)
    stateEdges = stateNodes
    measureNodes = measureEdges
    measureOrder = sortedPlaces(problem.measures.map(\.id))
  }

  mutating func addAll() {
    builder.reserve(
      problem.lines.count + problem.measures.count * 2 + problem.pairCaps.count + problem.sources.count * 2)
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
    var stateNode: Int?
    for line in lines {
      let entry = problem.lines[Int(line)]
      var head = measureNode
      if let cap = measure.stateCap, cap < measure.cost, problem.sources[entry.source].payer == .state {
        let side = stateNode ?? node()
        if stateNode == nil {
          stateEdges[index] = Int32(truncatingIfNeeded: builder.count)
          builder.add(side, measureNode, cap.amount)
        }
        stateNode = side
        stateNodes[index] = Int32(truncatingIfNeeded: side)
        head = side
      }
      let tail = pairNode(entry.source, measure.beneficiary)
      lineEdges[Int(line)] = Int32(truncatingIfNeeded: builder.count)
      builder.add(tail, head, min(entry.cap, measure.cost).amount)
    }
    measureEdges[index] = Int32(truncatingIfNeeded: builder.count)
    builder.add(measureNode, classNodes[measure.priority - 1], measure.cost.amount)
  }

  /// The node from which a purse pays for a beneficiary.
  private mutating func pairNode(_ source: Int, _ beneficiary: Int) -> Int {
    guard let pair = pairs.place(source: source, beneficiary: beneficiary) else { return sourceNodes[source] }
    if pairNodes[pair] < 0 {
      pairNodes[pair] = Int32(truncatingIfNeeded: node())
      pairEdges[pair] = Int32(truncatingIfNeeded: builder.count)
      builder.add(sourceNodes[source], nodeCount - 1, problem.pairCaps[pair].cap.amount)
    }
    return Int(pairNodes[pair])
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
