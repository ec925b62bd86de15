/// Finds lots that are made of themselves: the strongly connected parts of the graph of lots and the steps that turn some into
/// others, whatever their times (Tarjan's algorithm, without recursion).
struct LedgerCircles {
  private let events: LedgerEvents
  private let slots: LedgerSlots
  private let lots: Int
  /// The order in which nodes were met, -1 before; lots come first, then events.
  private var met: [Int32]
  private var low: [Int32]
  private var isOpen: [Bool]
  private var open: [Int32] = []
  private var count: Int32 = 0

  /// For each circle its last event, and the first of the circle's lots that comes out of it.
  private(set) var circles: [(event: Int, lot: Int)] = []

  /// - Complexity: O(lots + events + portions).
  init(_ events: LedgerEvents, _ slots: LedgerSlots, lots: Int) {
    self.events = events
    self.slots = slots
    self.lots = lots
    met = [Int32](repeating: -1, count: lots + events.count)
    low = met
    isOpen = [Bool](repeating: false, count: lots + events.count)
    for lot in 0..<lots where met[lot] < 0 { search(from: lot) }
  }

  private mutating func search(from root: Int) {
    var path: [(node: Int, edges: Range<Int>)] = [(root, enter(root))]
    while let (node, edges) = path.last {
      guard let edge = edges.first else {
        path.removeLast()
        if low[node] == met[node] { close(node) }
        if let parent = path.last?.node { low[parent] = min(low[parent], low[node]) }
        continue
      }
      path[path.count - 1].edges = edges.dropFirst()
      guard let next = neighbour(of: node, edge) else { continue }
      if met[next] < 0 {
        path.append((next, enter(next)))
      } else if isOpen[next] {
        low[node] = min(low[node], met[next])
      }
    }
  }

  private mutating func enter(_ node: Int) -> Range<Int> {
    met[node] = count
    low[node] = count
    count += 1
    isOpen[node] = true
    open.append(Int32(node))
    return node < lots ? slots.items(of: node) : events.outputs(of: node - lots)
  }

  /// A lot leads to the steps that it goes into, and a step to the lots that come out.
  private func neighbour(of node: Int, _ edge: Int) -> Int? {
    if node >= lots { return Int(events.itemLots[edge]) }
    let item = Int(slots.lotItems[edge])
    let event = Int(slots.itemEvents[item])
    guard events.motions[event] == .transformed, item < Int(events.outputStart[event]) else { return nil }
    return lots + event
  }

  private mutating func close(_ node: Int) {
    var members: [Int] = []
    while let member = open.popLast() {
      isOpen[Int(member)] = false
      members.append(Int(member))
      if Int(member) == node { break }
    }
    guard members.count > 1, let last = members.max(), last >= lots else { return }
    let within = Set(members)
    let out = events.outputs(of: last - lots).map { Int(events.itemLots[$0]) }.filter(within.contains)
    if let lot = out.min() { circles.append((last - lots, lot)) }
  }
}
