/// Follows lots through steps of production, each portion and each step once.
///
/// A lot's portions are in the order of time. Forwards, those from a moment on count, and a lot that is reached again at an
/// earlier moment gives only those that lie between; backwards, the other way round.
struct LineageWalk {
  enum Direction {
    case forward
    case backward
  }

  /// The lots, nearest first; through which event and from which lot each was first reached, or -1.
  private(set) var reached: [Int32] = []
  private(set) var through: [Int32] = []
  private(set) var from: [Int32] = []
  private(set) var generations: [Int32] = []

  private let ledger: TraceLedger
  private let direction: Direction
  /// What is left of a lot's portions.
  private var left: [Range<Int>]
  /// The moment from which a lot's portions count, or up to which.
  private var bounds: [Int64]
  /// A lot's place in ``reached``, or -1.
  private var places: [Int32]
  private var isSeen: [Bool]

  init(_ ledger: TraceLedger, _ direction: Direction, from lots: [Int32]) {
    self.ledger = ledger
    self.direction = direction
    left = ledger.lots.indices.map(ledger.slots.items)
    bounds = [Int64](repeating: 0, count: ledger.lots.count)
    places = [Int32](repeating: -1, count: ledger.lots.count)
    isSeen = [Bool](repeating: false, count: ledger.events.count)
    var queue: [Int32] = []
    for lot in lots where places[Int(lot)] < 0 {
      reach(lot, through: -1, from: -1, at: direction == .forward ? .min : .max)
      queue.append(lot)
    }
    var next = 0
    while next < queue.count {
      follow(queue[next], &queue)
      next += 1
    }
  }

  private mutating func reach(_ lot: Int32, through event: Int32, from: Int32, at moment: Int64) {
    places[Int(lot)] = Int32(reached.count)
    bounds[Int(lot)] = moment
    reached.append(lot)
    through.append(event)
    self.from.append(from)
    generations.append(from < 0 ? 0 : generations[Int(places[Int(from)])] + 1)
  }

  private mutating func follow(_ lot: Int32, _ queue: inout [Int32]) {
    let events = ledger.events
    while let edge = direction == .forward ? left[Int(lot)].last : left[Int(lot)].first {
      let item = Int(ledger.slots.lotItems[edge])
      let event = Int(ledger.slots.itemEvents[item])
      let moment = events.seconds[event]
      switch direction {
      case .forward:
        if moment < bounds[Int(lot)] { return }
        left[Int(lot)].removeLastElement()
      case .backward:
        if moment > bounds[Int(lot)] { return }
        left[Int(lot)].removeFirstElement()
      }
      guard events.motions[event] == .transformed, !isSeen[event] else { continue }
      let isInput = item < Int(events.outputStart[event])
      guard isInput == (direction == .forward) else { continue }
      isSeen[event] = true
      let others = direction == .forward ? events.outputs(of: event) : events.inputs(of: event)
      for other in others {
        visit(events.itemLots[other], through: Int32(event), from: lot, at: moment, &queue)
      }
    }
  }

  private mutating func visit(
    _ lot: Int32, through event: Int32, from: Int32, at moment: Int64, _ queue: inout [Int32]
  ) {
    if places[Int(lot)] < 0 {
      reach(lot, through: event, from: from, at: moment)
    } else {
      let isWider = direction == .forward ? moment < bounds[Int(lot)] : moment > bounds[Int(lot)]
      guard isWider else { return }
      bounds[Int(lot)] = moment
    }
    queue.append(lot)
  }
}

extension Range<Int> {
  fileprivate mutating func removeLastElement() { self = lowerBound..<Swift.max(lowerBound, upperBound - 1) }
  fileprivate mutating func removeFirstElement() { self = Swift.min(lowerBound + 1, upperBound)..<upperBound }
}
