public import OCOPModel

/// What happened to lots, from the plot to the shop (sổ truy xuất nguồn gốc): checked, and ready to be asked where goods come
/// from and where they went.
///
/// ```swift
/// let ledger = try TraceLedger(lots: lots, places: places, units: cartons, events: events)
/// for finding in ledger.findings { print(finding.text.vi) }
/// let recall = try ledger.recall([leaves.id])
/// ```
///
/// Events that were declared wrong are left out. Findings are in the order of time; a fault is told once, and what follows
/// from it is not told again.
///
/// - Complexity: To create, O(*n* log *n*) for *n* events in no order, O(*n*) for those in the order of time, besides the
///   portions they name and the goods in the units they handle.
public struct TraceLedger: Sendable {
  /// The lots.
  public let lots: [Lot]
  /// The places.
  public let places: [TracePlace]
  /// The units.
  public let units: [LogisticUnit]

  let lotNumbers: [ID<Lot>: Int32]
  let events: LedgerEvents
  let slots: LedgerSlots
  let wheres: LedgerWhere
  /// What is in each slot after the last event.
  let amounts: [Int64]
  let packing: LedgerPacking
  private let found: [LedgerReplay.Finding]
  private let unweighedEvents: [Int32]

  /// Creates a ledger.
  ///
  /// - Parameters:
  ///   - lots: The lots that events name.
  ///   - places: The places that events name.
  ///   - units: The units that events name.
  ///   - events: What happened, in any order; those of one moment happened in the order given.
  /// - Throws: ``TraceLedgerError`` that names what is listed twice, not listed, or counted otherwise than its lot; an event that was
  ///   declared wrong may name what it likes.
  public init(
    lots: [Lot], places: [TracePlace], units: [LogisticUnit] = [], events: some Sequence<TraceEvent>
  ) throws(TraceLedgerError) {
    var builder = try LedgerBuilder(lots: lots, places: places, units: units)
    builder.reserve(events: min(events.underestimatedCount, LedgerBuilder.limit))
    for event in events { try builder.add(event) }
    self.lots = lots
    self.places = places
    self.units = units
    self.lotNumbers = builder.lotNumbers
    self.events = try builder.finish()
    self.wheres = LedgerWhere(places: places.count, units: units.count)
    self.slots = LedgerSlots(self.events, lots: lots.count, wheres: wheres)
    var replay = LedgerReplay(self.events, slots, wheres, LedgerGoods(lots))
    replay.run()
    let circles = LedgerCircles(self.events, slots, lots: lots.count).circles.map { event, lot in
      LedgerReplay.Finding(
        event: Int32(event), kind: .circular, subject: Int32(lot), amount: 0, unit: .mass, recall: -1)
    }
    self.found = TraceLedger.ordered(replay.findings + circles)
    self.unweighedEvents = replay.unweighed
    self.amounts = replay.amounts
    self.packing = replay.packing
  }

  /// The number of events, without those that were declared wrong.
  public var eventCount: Int { events.count }

  /// What cannot be so or must not be, in the order of time.
  ///
  /// - Complexity: O(findings).
  public var findings: [TraceFinding] {
    found.map { one in
      TraceFinding(
        one.kind, event: events.ids[Int(one.event)], subject(one.subject),
        amount: one.amount > 0 ? LotAmount(unchecked: one.amount, one.unit) : nil,
        recall: one.recall < 0 ? nil : events.ids[Int(one.recall)])
    }
  }

  /// The steps whose parts have no common measure, so that nobody can say whether mass was kept: pieces whose mass is not
  /// known, or litres beside kilograms.
  public var unweighed: [ID<TraceEvent>] { unweighedEvents.map { events.ids[Int($0)] } }

  private func subject(_ number: Int32) -> TraceFinding.Subject {
    if number < 0 { return .step }
    let place = Int(number)
    return place < lots.count ? .lot(lots[place].id) : .unit(units[place - lots.count].id)
  }

  /// By event, kind and subject, each once.
  private static func ordered(_ findings: [LedgerReplay.Finding]) -> [LedgerReplay.Finding] {
    func key(_ one: LedgerReplay.Finding) -> (Int32, Int, Int32) { (one.event, one.kind.rank, one.subject) }
    var kept: [LedgerReplay.Finding] = []
    for one in findings.sorted(by: { key($0) < key($1) }) {
      if let last = kept.last, key(last) == key(one) { continue }
      kept.append(one)
    }
    return kept
  }
}

extension TraceFinding.Kind {
  /// The order in which findings of one event are told.
  fileprivate var rank: Int {
    switch self {
    case .fromNowhere: 0
    case .overdrawn: 1
    case .elsewhere: 2
    case .gained: 3
    case .lost: 4
    case .afterRecall: 5
    case .afterExpiry: 6
    case .circular: 7
    }
  }
}
