/// Follows lots through steps of production, each portion and each step once.
///
/// A lot's portions are in the order of time. Forwards, those from a moment on count, and a lot that is reached again at an
/// earlier moment gives only those that lie between; backwards, the other way round.
struct LineageWalk {
  enum Direction {
    case forward
    case backward
  }

  /// A lot to be followed from a moment, which so many steps of production led to.
  private struct Visit {
    let lot: Int32
    let moment: Int64
    let generation: Int32
  }

  /// The lots, nearest first; through which event and from which lot each was first reached, or -1.
  private(set) var reached: [Int32] = []
  private(set) var through: [Int32] = []
  private(set) var from: [Int32] = []
  private(set) var generations: [Int32] = []

  private let ledger: TraceLedger
  private let direction: Direction
  /// Whom to follow next; nobody stands behind someone more steps away.
  private var queue: [Visit] = []
  /// What is left of a lot's portions.
  private var left: [Range<Int>]
  /// The moment from which a lot's portions count, or up to which.
  private var bounds: [Int64]
  private var isReached: [Bool]
  private var isSeen: [Bool]

  init(_ ledger: TraceLedger, _ direction: Direction, from lots: [Int32]) {
    self.ledger = ledger
    self.direction = direction
    left = ledger.lots.indices.map(ledger.slots.items)
    bounds = [Int64](repeating: 0, count: ledger.lots.count)
    isReached = [Bool](repeating: false, count: ledger.lots.count)
    isSeen = [Bool](repeating: false, count: ledger.events.count)
    for lot in lots where !isReached[Int(lot)] {
      reach(
        Visit(lot: lot, moment: direction == .forward ? .min : .max, generation: 0), through: -1, from: -1)
    }
    var next = 0
    while next < queue.count {
      follow(queue[next])
      next += 1
    }
  }

  private mutating func follow(_ visit: Visit) {
    let lot = Int(visit.lot)
    let events = ledger.events
    while let edge = direction == .forward ? left[lot].last : left[lot].first {
      let item = Int(ledger.slots.lotItems[edge])
      let event = Int(ledger.slots.itemEvents[item])
      let moment = events.seconds[event]
      switch direction {
      case .forward:
        if moment < visit.moment { return }
        left[lot].removeLastElement()
      case .backward:
        if moment > visit.moment { return }
        left[lot].removeFirstElement()
      }
      guard events.motions[event] == .transformed, !isSeen[event] else { continue }
      let isInput = item < Int(events.outputStart[event])
      guard isInput == (direction == .forward) else { continue }
      isSeen[event] = true
      for other in direction == .forward ? events.outputs(of: event) : events.inputs(of: event) {
        reach(
          Visit(lot: events.itemLots[other], moment: moment, generation: visit.generation + 1),
          through: Int32(event), from: visit.lot)
      }
    }
  }

  /// Notes a lot, and that it is to be followed, unless it already is from a moment that gives as much.
  private mutating func reach(_ visit: Visit, through event: Int32, from: Int32) {
    let lot = Int(visit.lot)
    if isReached[lot] {
      guard direction == .forward ? visit.moment < bounds[lot] : visit.moment > bounds[lot] else { return }
    } else {
      isReached[lot] = true
      reached.append(visit.lot)
      through.append(event)
      self.from.append(from)
      generations.append(visit.generation)
    }
    bounds[lot] = visit.moment
    queue.append(visit)
  }
}

extension Range<Int> {
  fileprivate mutating func removeLastElement() { self = lowerBound..<Swift.max(lowerBound, upperBound - 1) }
  fileprivate mutating func removeFirstElement() { self = Swift.min(lowerBound + 1, upperBound)..<upperBound }
}
