import OCOPModel

/// Events as columns in the order of time: lots, places and units are numbers, and a range of portions belongs to each.
struct LedgerEvents: Sendable {
  /// What an event does to its portions and units.
  enum Motion: UInt8, Sendable {
    case began
    case seen
    case shipped
    case received
    case recalled
    case ended
    case transformed
    case packed
    case unpacked
    case traded
    case ordered
  }

  var ids: [ID<TraceEvent>] = []
  var seconds: [Int64] = []
  /// The day on the clock of the event.
  var days: [Int32] = []
  var places: [Int32] = []
  var motions: [Motion] = []
  /// Whether the event brings goods nearer to who eats them.
  var isUse: [Bool] = []
  /// Whether the event says that its goods were recalled.
  var isRecall: [Bool] = []
  /// The unit that is packed or unpacked, or -1.
  var containers: [Int32] = []
  /// The place of the stated balance in ``balances``, or -1.
  var balanceOf: [Int32] = []
  var balances: [MassBalance] = []
  /// Where an event's portions begin; one more than there are events.
  var itemStart: [Int32] = [0]
  /// Where an event's outputs begin among its portions: its end, but for transformations.
  var outputStart: [Int32] = []
  var itemLots: [Int32] = []
  var itemAmounts: [Int64] = []
  /// Where an event's units begin; one more than there are events.
  var unitStart: [Int32] = [0]
  var units: [Int32] = []

  var count: Int { ids.count }

  func items(of event: Int) -> Range<Int> { Int(itemStart[event])..<Int(itemStart[event + 1]) }
  func inputs(of event: Int) -> Range<Int> { Int(itemStart[event])..<Int(outputStart[event]) }
  func outputs(of event: Int) -> Range<Int> { Int(outputStart[event])..<Int(itemStart[event + 1]) }
  func units(of event: Int) -> ArraySlice<Int32> {
    units[Int(unitStart[event])..<Int(unitStart[event + 1])]
  }

  /// The same events in the order of time, those of one moment as they were given, without those that are struck out.
  ///
  /// - Complexity: O(*n* log *n*), O(*n*) where they are in order.
  func inOrderOfTime(without struck: Set<ID<TraceEvent>>) -> LedgerEvents {
    var order = Array(0..<count)
    if !struck.isEmpty { order.removeAll { struck.contains(ids[$0]) } }
    let isInOrder = zip(order, order.dropFirst()).allSatisfy { seconds[$0] <= seconds[$1] }
    if isInOrder, order.count == count { return self }
    if !isInOrder { order.sort { (seconds[$0], $0) < (seconds[$1], $1) } }
    var sorted = LedgerEvents()
    sorted.balances = balances
    sorted.reserve(events: order.count, items: itemLots.count)
    for event in order {
      for item in items(of: event) {
        if item == Int(outputStart[event]) { sorted.outputStart.append(Int32(sorted.itemLots.count)) }
        sorted.itemLots.append(itemLots[item])
        sorted.itemAmounts.append(itemAmounts[item])
      }
      if outputs(of: event).isEmpty { sorted.outputStart.append(Int32(sorted.itemLots.count)) }
      sorted.units.append(contentsOf: units(of: event))
      sorted.close(
        ids[event], seconds[event], day: days[event], place: places[event], motions[event],
        isUse: isUse[event], isRecall: isRecall[event], container: containers[event],
        balance: balanceOf[event])
    }
    return sorted
  }

  mutating func reserve(events: Int, items: Int) {
    ids.reserveCapacity(events)
    seconds.reserveCapacity(events)
    days.reserveCapacity(events)
    places.reserveCapacity(events)
    motions.reserveCapacity(events)
    isUse.reserveCapacity(events)
    isRecall.reserveCapacity(events)
    containers.reserveCapacity(events)
    balanceOf.reserveCapacity(events)
    outputStart.reserveCapacity(events)
    itemStart.reserveCapacity(events + 1)
    unitStart.reserveCapacity(events + 1)
    itemLots.reserveCapacity(items)
    itemAmounts.reserveCapacity(items)
  }

  /// The first event up to which the amounts of all together do not fit in 63 bits.
  ///
  /// No balance of a lot exceeds that sum, so none wraps where it does not.
  var firstBeyondMeasure: Int? {
    var sum: Int64 = 0
    for event in 0..<count {
      for item in items(of: event) {
        let (next, overflow) = sum.addingReportingOverflow(itemAmounts[item])
        if overflow { return event }
        sum = next
      }
    }
    return nil
  }

  /// Takes back what was appended for an event that is not ended.
  mutating func dropUnclosed() {
    let items = itemLots.count - Int(itemStart[count])
    itemLots.removeLast(items)
    itemAmounts.removeLast(items)
    units.removeLast(units.count - Int(unitStart[count]))
  }

  /// Ends an event whose portions, outputs and units were appended.
  mutating func close(
    _ id: ID<TraceEvent>, _ seconds: Int64, day: Int32, place: Int32, _ motion: Motion, isUse: Bool,
    isRecall: Bool, container: Int32, balance: Int32
  ) {
    ids.append(id)
    self.seconds.append(seconds)
    days.append(day)
    places.append(place)
    motions.append(motion)
    self.isUse.append(isUse)
    self.isRecall.append(isRecall)
    containers.append(container)
    balanceOf.append(balance)
    itemStart.append(Int32(itemLots.count))
    unitStart.append(Int32(units.count))
  }
}

extension TraceEvent {
  /// What the event does to what it names.
  var motion: LedgerEvents.Motion {
    switch action {
    case .began: .began
    case .ended: .ended
    case .transformed: .transformed
    case .packed: .packed
    case .unpacked: .unpacked
    case .traded(_, _, let documents): documents.allSatisfy(\.kind.isOrder) ? .ordered : .traded
    case .seen:
      disposition == .recalled && step != .shipping && step != .receiving
        ? .recalled : step == .shipping ? .shipped : step == .receiving ? .received : .seen
    }
  }

  /// Whether the event brings goods nearer to who eats them: a step of production always does, a trade by its documents, all
  /// else by its step, unless the goods are said not to be for use.
  var isUse: Bool {
    if disposition?.isWithdrawn == true { return false }
    return switch action {
    case .began: false
    case .transformed: true
    case .traded(_, _, let documents): documents.contains(where: \.kind.isUse)
    case .seen, .ended, .packed, .unpacked: step.isUse
    }
  }
}
