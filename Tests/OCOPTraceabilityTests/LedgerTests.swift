import OCOP
import TestSupport
import Testing

@Suite("The ledger of lots and events")
struct LedgerTests {
  /// A year of 12 producers, 120 rounds and 96 faults, twelve of each of the eight kinds.
  private static let year = TeaYear(producers: 12, rounds: 120, faultsOfEach: 12, seed: 37)

  private static func told(_ year: TeaYear) throws -> (events: [TraceEvent], faults: Set<TeaYear.Fault>) {
    var (events, faults): ([TraceEvent], Set<TeaYear.Fault>) = ([], [])
    for round in 0..<year.rounds {
      let told = try year.round(round)
      events += told.events
      faults.formUnion(told.faults)
    }
    return (events, faults)
  }

  private static func ledger(_ year: TeaYear, _ events: [TraceEvent]) throws -> TraceLedger {
    try TraceLedger(lots: year.lots(), places: year.places(), units: year.units(), events: events)
  }

  @Test func `every sown fault of eight kinds is found, and no other`() throws {
    let (events, faults) = try Self.told(Self.year)
    let ledger = try Self.ledger(Self.year, events)
    let found = ledger.findings
    #expect(faults.count == 96 && Set(faults.map(\.kind)).count == TraceFinding.Kind.allCases.count)
    #expect(Set(found.map(TeaYear.Fault.init)) == faults)
    #expect(found.count == faults.count)
    #expect(ledger.unweighed == [])
    #expect(found.allSatisfy { !$0.text.vi.isEmpty && !$0.text.en.isEmpty })
  }

  @Test func `without faults nothing is found, and every lot's account closes`() throws {
    let year = TeaYear(producers: 7, rounds: 70, faultsOfEach: 0, seed: 1)
    let ledger = try Self.ledger(year, Self.told(year).events)
    #expect(ledger.findings == [])
    let all = try ledger.recall(year.lots().map(\.id))
    #expect(all.entries.count == 490)
    for entry in all.entries {
      let account = entry.account
      #expect(account.began == account.used + account.released + account.removed + account.left)
      #expect(account.left == entry.stock.reduce(0) { $0 + $1.amount.count })
    }
  }

  @Test func `the order in which events are given does not matter`() throws {
    var generator = SeededGenerator(seed: 5)
    let events = try Self.told(Self.year).events
    let findings = try Self.ledger(Self.year, events).findings
    // No two events of a round and place are of one moment here, so order is that of time alone.
    let shuffled = try Self.ledger(Self.year, events.shuffled(using: &generator)).findings
    #expect(Set(shuffled) == Set(findings) && shuffled.count == findings.count)
  }

  /// The lots that are reached, each with the fewest steps that lead there, worked out from the events alone, a step at a time.
  private static func spread(
    _ events: [TraceEvent], from start: Set<ID<Lot>>, backward: Bool
  ) -> [ID<Lot>: Int] {
    var since = Dictionary(uniqueKeysWithValues: start.map { ($0, backward ? Int64.max : Int64.min) })
    var steps = since.mapValues { _ in 0 }
    var (count, changed) = (0, true)
    while changed {
      (count, changed) = (count + 1, false)
      let before = since
      for event in events {
        guard case .transformed(let inputs, let outputs, _) = event.action else { continue }
        let (near, far) = backward ? (outputs, inputs) : (inputs, outputs)
        let time = event.time.seconds
        guard
          near.contains(where: { portion in
            before[portion.lot].map { backward ? time <= $0 : time >= $0 } ?? false
          })
        else { continue }
        for portion in far {
          let old = since[portion.lot]
          let new = old.map { backward ? max($0, time) : min($0, time) } ?? time
          if old == nil { steps[portion.lot] = count }
          if new != old {
            since[portion.lot] = new
            changed = true
          }
        }
      }
    }
    return steps
  }

  @Test("lineages are what the events alone give, in any order and with circles", arguments: 0..<40)
  func lineages(seed: UInt64) throws {
    var generator = SeededGenerator(seed: 100 + seed)
    let lots = try (0..<14).map { try Lot(id: ID("L\($0)"), name: "", unit: .mass) }
    let place = try TracePlace(id: ID("P"), name: "")
    let events = try (0..<18).map { number in
      func some(_ count: Int) throws -> [LotPortion] {
        try (0..<count).map { _ in
          LotPortion(lots[Int.random(in: 0..<lots.count, using: &generator)].id, try .grams(10))
        }
      }
      let inputs = try some(Int.random(in: 1...3, using: &generator))
      let outputs = try some(Int.random(in: 1...2, using: &generator))
      return try TraceEvent(
        id: ID("E\(number)"), at: TraceTime(CivilDate(2026, 1, Int.random(in: 1...9, using: &generator)), 8),
        place: place.id, .transformed(from: inputs, into: outputs))
    }
    let ledger = try TraceLedger(lots: lots, places: [place], events: events)
    for lot in lots {
      for backward in [false, true] {
        let lineage = try backward ? ledger.ancestors(of: [lot.id]) : ledger.descendants(of: [lot.id])
        let steps = lineage.steps
        #expect(Set(lineage.lots).count == lineage.lots.count)
        #expect(
          Dictionary(uniqueKeysWithValues: steps.map { ($0.lot, $0.generation) })
            == Self.spread(events, from: [lot.id], backward: backward))
        #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.generation <= $1.generation })
        // Every link is one from a lot that was reached before.
        for (index, step) in steps.enumerated() where step.generation > 0 {
          #expect(steps[..<index].contains { $0.lot == step.from && $0.generation < step.generation })
        }
      }
    }
  }

  /// Dregs of S go into A late, and early by way of B and C; D was made of A in between.
  @Test func `a lot that was filled twice is as far as the filling that counts`() throws {
    let lots = try ["S", "A", "B", "C", "D"].map { try Lot(id: ID($0), name: "", unit: .mass) }
    let place = try TracePlace(id: ID("P"), name: "")
    func event(_ day: Int, _ from: String, _ into: String) throws -> TraceEvent {
      func some(_ lot: String) throws -> [LotPortion] { [LotPortion(try ID(lot), try .grams(1))] }
      return try TraceEvent(
        id: ID("E\(day)"), at: TraceTime(CivilDate(2026, 1, day), 8), place: place.id,
        .transformed(from: some(from), into: some(into)))
    }
    let events = try [
      event(10, "S", "A"), event(1, "S", "B"), event(2, "B", "C"), event(3, "C", "A"), event(5, "A", "D"),
    ]
    let steps = try TraceLedger(lots: lots, places: [place], events: events).descendants(of: [ID("S")]).steps
    #expect(steps.map { "\($0.lot) \($0.generation)" } == ["S 0", "A 1", "B 1", "C 2", "D 4"])
  }

  @Test("no heap of events, however senseless, traps", arguments: 0..<60)
  func senseless(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let lots = try (0..<5).map { number in
      try Lot(
        id: ID("L\(number)"), name: "", unit: number == 4 ? .pieces : .mass,
        pieceGrams: number == 4 ? 7 : nil,
        expiry: number == 3 ? CivilDate(2026, 1, 4) : nil)
    }
    let places = try (0..<3).map { try TracePlace(id: ID("P\($0)"), name: "") }
    let units = try (0..<4).map { try LogisticUnit(id: ID("U\($0)")) }
    let events = try (0..<80).map { number in
      func pick<T>(_ items: [T]) -> T { items[Int.random(in: 0..<items.count, using: &generator)] }
      func goods() throws -> [LotPortion] {
        try (0..<Int.random(in: 1...3, using: &generator)).map { _ in
          let lot = pick(lots)
          return LotPortion(lot.id, try LotAmount(Int64.random(in: 1...50, using: &generator), lot.unit))
        }
      }
      let some = Bool.random(using: &generator) ? [pick(units).id, pick(units).id] : []
      let action: TraceEvent.Action =
        switch Int.random(in: 0..<7, using: &generator) {
        case 0: .began(try goods())
        case 1: .seen(try goods(), units: some)
        case 2: .ended(try goods())
        case 3:
          .transformed(from: try goods(), into: try goods(), balance: try MassBalance(loss: Share(1, 3)))
        case 4: .packed(try goods(), units: some, into: pick(units).id)
        case 5: .unpacked(try goods(), units: some, from: pick(units).id)
        default: .traded(try goods(), units: some, under: [BusinessDocument(.invoice, try ID("I"))])
        }
      return try TraceEvent(
        id: ID("E\(number)"), at: TraceTime(CivilDate(2026, 1, Int.random(in: 1...9, using: &generator)), 8),
        place: pick(places).id, action, step: pick(BusinessStep.allCases),
        disposition: pick([nil, .recalled, .expired, .inTransit]))
    }
    let ledger = try TraceLedger(lots: lots, places: places, units: units, events: events)
    #expect(ledger.eventCount == 80)
    let recall = try ledger.recall(lots.map(\.id))
    #expect(
      recall.entries.allSatisfy { entry in
        entry.account.left >= 0 && entry.stock.allSatisfy { $0.amount.count > 0 }
      })
    #expect(try roundTripped(recall) == recall && roundTripped(ledger.findings) == ledger.findings)
    #expect(try events.map(roundTripped) == events)
  }

  // MARK: - A small chain told by hand

  /// Leaves of two areas become tea, and tea boxes; a box lot goes to a shop in a carton.
  private struct Chain {
    var lots: [Lot]
    let places: [TracePlace]
    let units: [LogisticUnit]
    var events: [TraceEvent] = []

    init() throws {
      lots = [
        try Lot(id: ID("LEAF-1"), name: "Chè búp", unit: .mass, area: ID("AREA-1")),
        try Lot(id: ID("LEAF-2"), name: "Chè búp", unit: .mass, area: ID("AREA-2")),
        try Lot(id: ID("TEA"), name: "Chè khô", unit: .mass),
        try Lot(id: ID("BOX"), name: "Chè hộp", unit: .pieces, pieceGrams: 200),
      ]
      places = try ["PLOT", "WORKSHOP", "SHOP"].map { try TracePlace(id: ID($0), name: $0) }
      units = try ["CARTON", "PALLET"].map { try LogisticUnit(id: ID($0)) }
    }

    mutating func tell(
      _ time: String, _ place: String, _ action: TraceEvent.Action, step: BusinessStep? = nil,
      disposition: Disposition? = nil
    ) throws {
      events.append(
        try TraceEvent(
          id: ID("E\(events.count + 1)"), at: TraceTime("2026-04-\(time):00+07:00"), place: ID(place), action,
          step: step, disposition: disposition))
    }

    func ledger() throws -> TraceLedger {
      try TraceLedger(lots: lots, places: places, units: units, events: events)
    }
  }

  private static func grams(_ lot: String, _ count: Int64) throws -> LotPortion {
    LotPortion(try ID(lot), try .grams(count))
  }

  private static func boxes(_ count: Int64) throws -> LotPortion {
    LotPortion(try ID("BOX"), try .pieces(count))
  }

  private static func chain() throws -> Chain {
    var chain = try Chain()
    try chain.tell("10T06:00", "WORKSHOP", .began([grams("LEAF-1", 5_000)]))
    try chain.tell("10T07:00", "WORKSHOP", .began([grams("LEAF-2", 5_000)]))
    try chain.tell(
      "10T16:00", "WORKSHOP",
      .transformed(
        from: [grams("LEAF-1", 5_000), grams("LEAF-2", 5_000)], into: [grams("TEA", 2_100)],
        balance: MassBalance(loss: Share(percent: 80))))
    try chain.tell("12T08:00", "WORKSHOP", .transformed(from: [grams("TEA", 2_000)], into: [boxes(10)]))
    try chain.tell("12T09:00", "WORKSHOP", .packed([boxes(8)], into: ID("CARTON")))
    try chain.tell("12T09:30", "WORKSHOP", .packed([], units: [ID("CARTON")], into: ID("PALLET")))
    try chain.tell("12T10:00", "WORKSHOP", .seen([], units: [ID("PALLET")]), step: .shipping)
    return chain
  }

  @Test func `a recall tells what is where, and whom to warn`() throws {
    var chain = try Self.chain()
    let onTheWay = try chain.ledger().recall([ID("LEAF-1")])
    #expect(onTheWay.entries.map(\.lot.text) == ["LEAF-1", "TEA", "BOX"])
    #expect(onTheWay.entries.map(\.link.generation) == [0, 1, 2])
    #expect(onTheWay.entries.last?.stock.map(\.place?.text) == ["WORKSHOP", nil])
    #expect(onTheWay.entries.last?.stock.map(\.unit?.text) == [nil, "CARTON"])
    #expect(onTheWay.places.map(\.text) == ["WORKSHOP"])

    try chain.tell("13T08:00", "SHOP", .seen([], units: [ID("PALLET")]), step: .receiving)
    let there = try chain.ledger().recall([ID("LEAF-1")])
    #expect(there.places.map(\.text) == ["WORKSHOP", "SHOP"])
    try chain.tell("13T09:00", "SHOP", .unpacked([], units: [ID("CARTON")], from: ID("PALLET")))
    try chain.tell("13T09:30", "SHOP", .unpacked([Self.boxes(8)], from: ID("CARTON")))
    try chain.tell("14T09:30", "SHOP", .ended([Self.boxes(3)]), step: .retailSelling)
    try chain.tell("15T09:30", "SHOP", .ended([Self.boxes(1)]), step: .destroying)
    let ledger = try chain.ledger()
    #expect(ledger.findings == [])
    let recall = try ledger.recall([ID("LEAF-1")])
    let account = try #require(recall.entries.last?.account)
    #expect((account.began, account.used, account.released) == (10, 0, 3))
    #expect((account.removed, account.left) == (1, 6))
    #expect(recall.entries[1].account.left == 100)
    #expect(try ledger.areas(of: [ID("BOX")]).map(\.text) == ["AREA-1", "AREA-2"])
    #expect(try ledger.lots(grownOn: ID("AREA-2")).map(\.text) == ["LEAF-2"])
    #expect(throws: TraceLedgerError.noSuchLot(try ID("NO"))) { try ledger.recall([ID("NO")]) }
  }

  /// An inspection that finds a recalled lot in a carton: what is in the carton must stay.
  @Test func `what lies in a unit must not go on once it is recalled`() throws {
    var chain = try Self.chain()
    try chain.tell("12T20:00", "WORKSHOP", .seen([Self.boxes(10)]), step: .inspecting, disposition: .recalled)
    try chain.tell("13T08:00", "SHOP", .seen([], units: [ID("PALLET")]), step: .receiving)
    try chain.tell(
      "13T09:00", "SHOP", .traded([], units: [ID("PALLET")], under: [BusinessDocument(.invoice, ID("I"))]))
    #expect(
      try chain.ledger().findings == [
        TraceFinding(.afterRecall, event: ID("E10"), .lot(ID("BOX")), recall: ID("E8"))
      ])
    // Taken back, it may travel.
    try chain.tell(
      "14T09:00", "SHOP", .seen([], units: [ID("PALLET")]), step: .shipping, disposition: .returned)
    #expect(try chain.ledger().findings.count == 1)
  }

  @Test func `a unit lies in no unit that lies in it`() throws {
    var chain = try Self.chain()
    chain.events.removeLast()
    try chain.tell("12T10:00", "WORKSHOP", .packed([], units: [ID("PALLET")], into: ID("CARTON")))
    let findings = try chain.ledger().findings
    #expect(findings == [TraceFinding(.circular, event: try ID("E7"), .unit(try ID("PALLET")))])
    #expect(try chain.ledger().recall([ID("BOX")]).entries.count == 1)
  }

  @Test func `a wrong event is struck out by its declaration, whichever comes first`() throws {
    var chain = try Self.chain()
    try chain.tell("12T11:00", "WORKSHOP", .ended([Self.boxes(9)]), step: .retailSelling)
    #expect(try chain.ledger().findings.map(\.kind) == [.elsewhere])
    let wrong = try #require(chain.events.last)
    let declared = wrong.declaringWrong(
      ErrorDeclaration(at: try TraceTime("2026-04-13T08:00:00+07:00"), .incorrectData))
    for events in [chain.events + [declared], [declared] + chain.events] {
      let ledger = try TraceLedger(
        lots: chain.lots, places: chain.places, units: chain.units, events: events)
      #expect(ledger.findings == [] && ledger.eventCount == 7)
    }
  }

  /// The commonest mistake is a wrong number; what was declared wrong must not keep all else from being read.
  @Test func `a wrong event may name what nobody lists, once it is declared`() throws {
    let chain = try Self.chain()
    let (time, shop) = (chain.events[0].time, try ID<TracePlace>("SHOP"))
    let tea = try Self.grams("TEA", 5)
    func event(_ action: TraceEvent.Action, at place: ID<TracePlace>) throws -> TraceEvent {
      try TraceEvent(id: ID("X"), at: time, place: place, action)
    }
    let id = try ID<TraceEvent>("X")
    let lost = LotPortion(try ID("NO"), try .grams(1))
    let rows: [(TraceEvent, TraceLedgerError)] = [
      (try event(.transformed(from: [tea], into: [tea, lost]), at: shop), .unknownLot(lost.lot, in: id)),
      (try event(.began([tea]), at: ID("NO")), .unknownPlace(try ID("NO"), in: id)),
      (try event(.packed([tea], into: ID("NO")), at: shop), .unknownUnit(try ID("NO"), in: id)),
      (
        try event(.began([tea, LotPortion(tea.lot, .pieces(1))]), at: shop),
        .unit(tea.lot, .pieces, in: id)
      ),
      (try event(.began([tea, LotPortion(tea.lot, .grams(.max))]), at: shop), .tooMuch(in: id)),
      (try event(.began([LotPortion(tea.lot, .grams(.max))]), at: shop), .tooMuch(in: chain.events[0].id)),
    ]
    let recall = try chain.ledger().recall([ID("LEAF-1")])
    for (wrong, error) in rows {
      let declared = wrong.declaringWrong(ErrorDeclaration(at: time, .incorrectData))
      func ledger(_ events: [TraceEvent]) throws(TraceLedgerError) -> TraceLedger {
        try TraceLedger(lots: chain.lots, places: chain.places, units: chain.units, events: events)
      }
      for events in [
        [wrong] + chain.events + [declared], [declared] + chain.events + [wrong],
        Array(chain.events.prefix(3)) + [wrong, declared] + chain.events.dropFirst(3),
      ] {
        let ledger = try ledger(events)
        #expect(ledger.findings == [] && ledger.eventCount == chain.events.count)
        #expect(try ledger.recall([ID("LEAF-1")]) == recall)
      }
      #expect(throws: error) { try ledger([wrong] + chain.events) }
      #expect(throws: TraceLedgerError.duplicateEvent(id)) { try ledger([wrong, wrong, declared]) }
    }
  }

  @Test func `what has no common measure is listed, not judged`() throws {
    var chain = try Chain()
    chain.lots.append(try Lot(id: ID("SOUP"), name: "", unit: .volume))
    chain.lots.append(try Lot(id: ID("JAR"), name: "", unit: .pieces))
    let soup = LotPortion(try ID("SOUP"), try LotAmount(1_000, .volume))
    let jars = LotPortion(try ID("JAR"), try .pieces(3))
    try chain.tell("10T06:00", "SHOP", .began([soup, Self.grams("TEA", 10)]))
    try chain.tell("10T07:00", "SHOP", .transformed(from: [soup, Self.grams("TEA", 10)], into: [jars]))
    try chain.tell("10T08:00", "SHOP", .transformed(from: [jars], into: [LotPortion(jars.lot, .pieces(4))]))
    let ledger = try chain.ledger()
    #expect(ledger.unweighed.map(\.text) == ["E2"])
    #expect(ledger.findings.map(\.kind) == [.gained, .circular])
    #expect(try ledger.findings.first?.amount == .pieces(1))
  }

  /// Bounds on either side of a stated loss and gain, worked out by hand.
  @Test(
    "mass is kept to the gram",
    arguments: [
      ("80%", "0%", 1_000, 200, nil), ("80%", "0%", 1_000, 199, TraceFinding.Kind.lost),
      ("80%", "0%", 1_000, 1_000, nil), ("80%", "0%", 1_000, 1_001, .gained), ("1/3", "0%", 1_000, 667, nil),
      ("1/3", "0%", 1_000, 666, .lost), ("0%", "1/3", 1_000, 1_333, nil),
      ("0%", "1/3", 1_000, 1_334, .gained),
      ("100%", "0%", 1_000, 1, nil), ("0%", "0%", 1_000, 999, .lost),
    ] as [(String, String, Int64, Int64, TraceFinding.Kind?)])
  func balance(loss: String, gain: String, input: Int64, output: Int64, kind: TraceFinding.Kind?) throws {
    var chain = try Chain()
    try chain.tell("10T06:00", "WORKSHOP", .began([Self.grams("LEAF-1", input)]))
    try chain.tell(
      "10T07:00", "WORKSHOP",
      .transformed(
        from: [Self.grams("LEAF-1", input)], into: [Self.grams("TEA", output)],
        balance: MassBalance(loss: Share(loss), gain: Share(gain))))
    #expect(try chain.ledger().findings.map(\.kind) == (kind.map { [$0] } ?? []))
  }

  @Test func `the largest amounts neither wrap nor trap`() throws {
    let heavy = try Lot(id: ID("HEAVY"), name: "", unit: .pieces, pieceGrams: Lot.largestPiece)
    let place = try TracePlace(id: ID("P"), name: "")
    let much = LotPortion(heavy.id, try .pieces(.max / 3))
    let other = try Lot(id: ID("OTHER"), name: "", unit: .mass)
    let time = try TraceTime("2026-01-01T00:00:00+07:00")
    let events = [
      try TraceEvent(id: ID("1"), at: time, place: place.id, .began([much])),
      try TraceEvent(
        id: ID("2"), at: time, place: place.id,
        .transformed(
          from: [much], into: [LotPortion(other.id, .grams(1))],
          balance: MassBalance(loss: Share(1, MassBalance.largestTerm)))),
    ]
    let ledger = try TraceLedger(lots: [heavy, other], places: [place], events: events)
    #expect(ledger.findings.map(\.kind) == [.lost] && ledger.findings.first?.amount?.count == .max)
    let third = try TraceEvent(id: ID("3"), at: time, place: place.id, .ended([much, much]))
    #expect(throws: TraceLedgerError.tooMuch(in: third.id)) {
      try TraceLedger(lots: [heavy, other], places: [place], events: events + [third])
    }
  }

  @Test func `what is listed twice, not listed or counted otherwise is refused by name`() throws {
    let chain = try Self.chain()
    func refusal(
      lots: [Lot]? = nil, places: [TracePlace]? = nil, units: [LogisticUnit]? = nil,
      events: [TraceEvent]? = nil
    ) -> TraceLedgerError? {
      do throws(TraceLedgerError) {
        _ = try TraceLedger(
          lots: lots ?? chain.lots, places: places ?? chain.places, units: units ?? chain.units,
          events: events ?? chain.events)
        return nil
      } catch {
        #expect(!error.text.vi.isEmpty && !error.description.isEmpty)
        return error
      }
    }
    #expect(refusal(lots: chain.lots + [chain.lots[0]]) == .duplicateLot(chain.lots[0].id))
    #expect(refusal(places: chain.places + [chain.places[0]]) == .duplicatePlace(chain.places[0].id))
    #expect(refusal(units: chain.units + [chain.units[0]]) == .duplicateUnit(chain.units[0].id))
    #expect(refusal(events: chain.events + [chain.events[0]]) == .duplicateEvent(chain.events[0].id))
    #expect(refusal(lots: Array(chain.lots.dropFirst())) == .unknownLot(try ID("LEAF-1"), in: try ID("E1")))
    #expect(refusal(places: []) == .unknownPlace(try ID("WORKSHOP"), in: try ID("E1")))
    #expect(refusal(units: []) == .unknownUnit(try ID("CARTON"), in: try ID("E5")))
    let pieces = try LotPortion(ID("TEA"), .pieces(1))
    let wrong = try TraceEvent(id: ID("E9"), at: chain.events[0].time, place: ID("SHOP"), .began([pieces]))
    #expect(refusal(events: [wrong]) == .unit(try ID("TEA"), .pieces, in: try ID("E9")))
  }
}
