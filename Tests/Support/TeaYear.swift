public import OCOP

/// A made-up year of a tea province, with faults sown in it: producers pick, dry, blend and box tea, send it to shops in cartons
/// and sell it, and now and then sell dry tea to each other.
///
/// A round is one producer's work of about a week: 7 lots and some 142 events.
public struct TeaYear: Sendable {
  /// What a fault makes a ledger find.
  public struct Fault: Hashable, Sendable {
    public let kind: TraceFinding.Kind
    public let event: String
    /// The lot or unit, or an empty text for a whole step.
    public let subject: String
  }

  public let producers: Int
  public let rounds: Int
  /// The fault sown in a round.
  public let faults: [Int: TraceFinding.Kind]

  /// Sows `faultsOfEach` faults of each kind in random rounds, one a round at most.
  public init(producers: Int, rounds: Int, faultsOfEach: Int, seed: UInt64) {
    self.producers = producers
    self.rounds = rounds
    var generator = SeededGenerator(seed: seed)
    let kinds = TraceFinding.Kind.allCases.flatMap { Array(repeating: $0, count: faultsOfEach) }
    let chosen = Array(0..<rounds).shuffled(using: &generator).prefix(kinds.count)
    faults = Dictionary(uniqueKeysWithValues: zip(chosen, kinds))
  }

  public static let cartons = 8
  public static let leafLots = 5
  /// The cartons hold two and three boxes in turns.
  private static let boxesOfRound: Int64 = 20

  private func id<Entity>(_ text: String) -> ID<Entity> {
    guard let id = try? ID<Entity>(text) else { fatalError("no identifier: \(text)") }
    return id
  }

  public func leaf(_ round: Int, _ number: Int) -> ID<Lot> { id("L\(round)-\(number)") }
  public func dry(_ round: Int) -> ID<Lot> { id("D\(round)") }
  public func boxes(_ round: Int) -> ID<Lot> { id("B\(round)") }
  public func product(_ producer: Int) -> ID<Product> { id("T\(producer)") }
  private func extra(_ round: Int, _ letter: String) -> ID<Lot> { id("X\(round)\(letter)") }

  public func places() -> [TracePlace] {
    (0..<producers).flatMap { producer in
      ["plot", "workshop", "shop"].map { TracePlace(id: id("\($0)\(producer)"), name: $0) }
    }
  }

  public func units() -> [LogisticUnit] {
    (0..<rounds).flatMap { round in (0..<TeaYear.cartons).map { LogisticUnit(id: id("C\(round)-\($0)")) } }
  }

  public func lots() throws -> [Lot] {
    try (0..<rounds).flatMap { round in
      var lots = try (0..<TeaYear.leafLots).map { number in
        try Lot(id: leaf(round, number), name: "leaf", unit: .mass, area: id("A\(round % producers)"))
      }
      lots.append(try Lot(id: dry(round), name: "dry", unit: .mass))
      lots.append(
        try Lot(
          id: boxes(round), name: "box", unit: .pieces, pieceGrams: 100, product: product(round % producers),
          expiry: start(round).adding(days: 8)))
      guard let kind = faults[round] else { return lots }
      lots.append(
        try Lot(id: extra(round, "a"), name: "extra", unit: .mass, expiry: start(round).adding(days: 5)))
      if [.gained, .lost, .circular].contains(kind) {
        lots.append(try Lot(id: extra(round, "b"), name: "extra", unit: .mass))
      }
      return lots
    }
  }

  /// The first day of a round; the rounds of all producers of one week overlap.
  private func start(_ round: Int) throws -> CivilDate {
    try CivilDate(2026, 1, 1).adding(days: round / producers * 10 + round % 3)
  }

  /// What happens in a round, and what its fault makes a ledger find.
  public func round(_ round: Int) throws -> (events: [TraceEvent], faults: [Fault]) {
    var teller = try Teller(round: round, start: start(round))
    let producer = round % producers
    let plot: ID<TracePlace> = id("plot\(producer)")
    let workshop: ID<TracePlace> = id("workshop\(producer)")
    let shop: ID<TracePlace> = id("shop\(producer)")
    let fault = faults[round]

    // Five lots of leaves, 2,000 g each, come from the plot to the workshop.
    for number in 0..<TeaYear.leafLots {
      let goods = [LotPortion(leaf(round, number), try .grams(2_000))]
      try teller.tell(0, plot, .began(goods))
      try teller.tell(0, plot, .seen(goods), step: .shipping)
      try teller.tell(0, workshop, .seen(goods), step: .receiving)
      try teller.tell(0, workshop, .seen(goods), step: .inspecting)
    }
    // They and 200 g of the dry tea that the producer, or every fifth time its neighbour, has left give 2,400 g.
    let before = round - producers
    var inputs = try (0..<TeaYear.leafLots).map { LotPortion(leaf(round, $0), try .grams(2_000)) }
    if before >= 0 {
      let buys = round / producers % 5 == 4
      let seller = buys ? before - before % producers + (producer + 1) % producers : before
      let goods = [LotPortion(dry(seller), try .grams(200))]
      if buys {
        try teller.tell(1, id("workshop\((producer + 1) % producers)"), .seen(goods), step: .shipping)
        try teller.tell(1, workshop, .seen(goods), step: .receiving)
      }
      inputs += goods
    }
    try teller.tell(
      2, workshop,
      .transformed(
        from: inputs, into: [LotPortion(dry(round), try .grams(2_400))],
        balance: MassBalance(loss: Share(percent: 80))))
    // 2,000 g of it fill 20 boxes; 400 g stay for what comes after.
    try teller.tell(
      3, workshop,
      .transformed(
        from: [LotPortion(dry(round), try .grams(2_000))],
        into: [LotPortion(boxes(round), try .pieces(TeaYear.boxesOfRound))], balance: MassBalance(loss: .zero)
      ))
    try sell(round, from: workshop, to: shop, plot, fault, &teller)
    if let fault { try sow(fault, round, workshop, shop, &teller) }
    return (teller.events, teller.faults)
  }

  /// Cartons of two or three boxes go to the shop and are sold in single boxes, the last on the day of their expiry; of what is
  /// seen there, half of the events are mere looks.
  private func sell(
    _ round: Int, from workshop: ID<TracePlace>, to shop: ID<TracePlace>, _ plot: ID<TracePlace>,
    _ fault: TraceFinding.Kind?, _ teller: inout Teller
  ) throws {
    let isUnitFault = fault == .elsewhere && round % 2 == 0
    for number in 0..<TeaYear.cartons {
      let carton: ID<LogisticUnit> = id("C\(round)-\(number)")
      let count: Int64 = number % 2 == 0 ? 2 : 3
      let goods = [LotPortion(boxes(round), try .pieces(count))]
      try teller.tell(4, workshop, .packed(goods, into: carton))
      if !(isUnitFault && number == 0) {
        try teller.tell(4, workshop, .seen([], units: [carton]), step: .shipping)
      }
      let arrival = try teller.tell(5, shop, .seen([], units: [carton]), step: .receiving)
      if isUnitFault && number == 0 { teller.expect(.elsewhere, arrival, carton.text) }
      try teller.tell(
        5, shop, .traded([], units: [carton], under: [BusinessDocument(.invoice, id("I\(round)"))]))
      try teller.tell(6, shop, .unpacked(goods, from: carton))
      for sale in 0..<count {
        let box = [LotPortion(boxes(round), try .pieces(1))]
        let isLast = number == TeaYear.cartons - 1 && sale == count - 1
        for _ in 0..<3 { try teller.tell(6, shop, .seen(box), step: .stocking) }
        let isAway = fault == .elsewhere && !isUnitFault && isLast
        let event = try teller.tell(isLast ? 8 : 7, isAway ? plot : shop, .ended(box), step: .retailSelling)
        if isAway { teller.expect(.elsewhere, event, boxes(round).text) }
      }
    }
    if fault == .overdrawn {
      let event = try teller.tell(
        8, shop, .ended([LotPortion(boxes(round), try .pieces(1))]), step: .retailSelling)
      teller.expect(.overdrawn, event, boxes(round).text)
    }
  }

  private func sow(
    _ fault: TraceFinding.Kind, _ round: Int, _ workshop: ID<TracePlace>, _ shop: ID<TracePlace>,
    _ teller: inout Teller
  ) throws {
    let (one, other) = (extra(round, "a"), extra(round, "b"))
    func some(_ lot: ID<Lot>, _ grams: Int64) throws -> [LotPortion] { [LotPortion(lot, try .grams(grams))] }
    func begin(_ day: Int) throws { try teller.tell(day, workshop, .began(some(one, 1_000))) }
    switch fault {
    case .fromNowhere:
      let event = try teller.tell(1, workshop, .ended(some(one, 1_000)), step: .retailSelling)
      teller.expect(fault, event, one.text)
      if round % 2 == 0 { try begin(2) }
    case .gained:
      try begin(1)
      let event = try teller.tell(
        2, workshop,
        .transformed(
          from: some(one, 1_000), into: some(other, 1_101),
          balance: MassBalance(loss: .zero, gain: Share(percent: 10))))
      teller.expect(fault, event, "")
    case .lost:
      try begin(1)
      let event = try teller.tell(
        2, workshop,
        .transformed(
          from: some(one, 1_000), into: some(other, 199), balance: MassBalance(loss: Share(percent: 80))))
      teller.expect(fault, event, "")
    case .afterRecall:
      try begin(1)
      try teller.tell(2, workshop, .seen(some(one, 1_000)), step: .holding, disposition: .recalled)
      let event = try teller.tell(3, workshop, .ended(some(one, 400)), step: .retailSelling)
      teller.expect(fault, event, one.text)
      // To destroy what was recalled is right, and so is to send it back.
      try teller.tell(3, workshop, .seen(some(one, 300)), step: .shipping, disposition: .recalled)
      try teller.tell(4, shop, .seen(some(one, 300)), step: .receiving, disposition: .recalled)
      try teller.tell(4, workshop, .ended(some(one, 300)), step: .destroying, disposition: .destroyed)
    case .afterExpiry:
      try begin(1)
      try teller.tell(5, workshop, .ended(some(one, 400)), step: .retailSelling)
      let event = try teller.tell(6, workshop, .ended(some(one, 100)), step: .retailSelling)
      teller.expect(fault, event, one.text)
      try teller.tell(7, workshop, .ended(some(one, 500)), step: .destroying, disposition: .expired)
    case .circular:
      try begin(1)
      try teller.tell(2, workshop, .transformed(from: some(one, 900), into: some(other, 900)))
      let event = try teller.tell(3, workshop, .transformed(from: some(other, 400), into: some(one, 400)))
      teller.expect(fault, event, one.text)
    case .overdrawn, .elsewhere: break
    }
  }
}

/// Tells the events of a round, each a minute after the one before on its day.
private struct Teller {
  let round: Int
  let start: CivilDate
  var events: [TraceEvent] = []
  var faults: [TeaYear.Fault] = []
  private var minutes = Array(repeating: 0, count: 10)

  init(round: Int, start: CivilDate) {
    self.round = round
    self.start = start
  }

  @discardableResult
  mutating func tell(
    _ day: Int, _ place: ID<TracePlace>, _ action: TraceEvent.Action, step: BusinessStep? = nil,
    disposition: Disposition? = nil
  ) throws -> String {
    let id: ID<TraceEvent> = try ID("E\(round)-\(events.count)")
    let minute = minutes[day]
    minutes[day] += 1
    let time = try TraceTime(start.adding(days: day), 6 + minute / 60, minute % 60)
    events.append(
      try TraceEvent(id: id, at: time, place: place, action, step: step, disposition: disposition))
    return id.text
  }

  mutating func expect(_ kind: TraceFinding.Kind, _ event: String, _ subject: String) {
    faults.append(TeaYear.Fault(kind: kind, event: event, subject: subject))
  }
}

extension TeaYear.Fault {
  /// A finding as a fault.
  public init(_ finding: TraceFinding) {
    let subject =
      switch finding.subject {
      case .lot(let id): id.text
      case .unit(let id): id.text
      case .step: ""
      }
    self.init(kind: finding.kind, event: finding.event.text, subject: subject)
  }
}
