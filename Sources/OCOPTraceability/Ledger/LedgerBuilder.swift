import OCOPModel

/// Turns lots and events into columns, each identifier looked up once.
struct LedgerBuilder {
  private(set) var lotNumbers: [ID<Lot>: Int32] = [:]
  private var placeNumbers: [ID<TracePlace>: Int32] = [:]
  private var unitNumbers: [ID<LogisticUnit>: Int32] = [:]
  private let lots: [Lot]
  private var events = LedgerEvents()
  private var told: Set<ID<TraceEvent>> = []
  /// The events that were declared wrong; they may come before or after their declaration.
  private var declared: Set<ID<TraceEvent>> = []
  /// Events that cannot be entered, and why: whoever named the wrong lot may have declared it, or do so later.
  private var refusals: [(event: ID<TraceEvent>, error: TraceLedgerError)] = []

  /// So that the numbers of lots and events together fit in 32 bits.
  static let limit = 1_000_000_000

  init(lots: [Lot], places: [TracePlace], units: [LogisticUnit]) throws(TraceLedgerError) {
    guard max(lots.count, places.count + units.count) < LedgerBuilder.limit else { throw .tooMany }
    self.lots = lots
    lotNumbers.reserveCapacity(lots.count)
    for (number, lot) in lots.enumerated()
    where lotNumbers.updateValue(Int32(number), forKey: lot.id) != nil {
      throw .duplicateLot(lot.id)
    }
    for (number, place) in places.enumerated()
    where placeNumbers.updateValue(Int32(number), forKey: place.id) != nil {
      throw .duplicatePlace(place.id)
    }
    for (number, unit) in units.enumerated()
    where unitNumbers.updateValue(Int32(number), forKey: unit.id) != nil {
      throw .duplicateUnit(unit.id)
    }
  }

  /// Makes room for so many events at once, rather than again and again while they come.
  mutating func reserve(events count: Int) {
    told.reserveCapacity(count)
    events.reserve(events: count, items: count)
  }

  mutating func add(_ event: TraceEvent) throws(TraceLedgerError) {
    if event.declaredWrong != nil {
      declared.insert(event.id)
      return
    }
    guard events.count < LedgerBuilder.limit else { throw .tooMany }
    guard told.insert(event.id).inserted else { throw .duplicateEvent(event.id) }
    do throws(TraceLedgerError) {
      try enter(event)
    } catch {
      events.dropUnclosed()
      refusals.append((event.id, error))
    }
  }

  /// The events in the order of time, without those that were declared wrong.
  ///
  /// - Throws: what is wrong with the first event that cannot be entered and was not declared wrong, or that the amounts of all
  ///   others together do not fit.
  consuming func finish() throws(TraceLedgerError) -> LedgerEvents {
    for refusal in refusals where !declared.contains(refusal.event) { throw refusal.error }
    let events = events.inOrderOfTime(without: declared)
    if let event = events.firstBeyondMeasure { throw .tooMuch(in: events.ids[event]) }
    return events
  }

  private mutating func enter(_ event: TraceEvent) throws(TraceLedgerError) {
    guard let place = placeNumbers[event.place] else { throw .unknownPlace(event.place, in: event.id) }
    var (container, balance): (Int32, Int32) = (-1, -1)
    var outputStart: Int?
    switch event.action {
    case .began(let goods), .ended(let goods): try add(goods, of: event)
    case .seen(let goods, let units), .traded(let goods, let units, _):
      try add(goods, of: event)
      try add(units, of: event)
    case .packed(let goods, let units, let unit), .unpacked(let goods, let units, let unit):
      try add(goods, of: event)
      try add(units, of: event)
      container = try number(unit, in: event)
    case .transformed(let inputs, let outputs, let stated):
      try add(inputs, of: event)
      outputStart = events.itemLots.count
      try add(outputs, of: event)
      if let stated {
        balance = Int32(events.balances.count)
        events.balances.append(stated)
      }
    }
    events.outputStart.append(Int32(outputStart ?? events.itemLots.count))
    events.close(
      event.id, event.time.seconds, day: event.time.day.dayNumber, place: place, event.motion,
      isUse: event.isUse, isRecall: event.disposition == .recalled, container: container, balance: balance)
  }

  private mutating func add(_ goods: [LotPortion], of event: TraceEvent) throws(TraceLedgerError) {
    for portion in goods {
      guard let number = lotNumbers[portion.lot] else { throw .unknownLot(portion.lot, in: event.id) }
      guard lots[Int(number)].unit == portion.amount.unit else {
        throw .unit(portion.lot, portion.amount.unit, in: event.id)
      }
      guard events.itemLots.count < LedgerBuilder.limit else { throw .tooMany }
      events.itemLots.append(number)
      events.itemAmounts.append(portion.amount.count)
    }
  }

  private mutating func add(_ units: [ID<LogisticUnit>], of event: TraceEvent) throws(TraceLedgerError) {
    for unit in units {
      guard events.units.count < LedgerBuilder.limit else { throw .tooMany }
      events.units.append(try number(unit, in: event))
    }
  }

  private func number(_ unit: ID<LogisticUnit>, in event: TraceEvent) throws(TraceLedgerError) -> Int32 {
    guard let number = unitNumbers[unit] else { throw .unknownUnit(unit, in: event.id) }
    return number
  }
}
