import OCOP
import TestSupport
import Testing

/// Goods, units and places as they are, moved by hand: what is told of them is true, so a ledger has nothing to find, and the
/// stock that it works out is what lies there.
private struct World {
  /// Where something is.
  enum Spot: Hashable {
    case nowhere
    case way
    case place(Int)
    case unit(Int)
  }

  static let lotCount = 5
  static let placeCount = 3
  static let unitCount = 6

  var goods: [Spot: [Int: Int64]] = [:]
  var spots = [Spot](repeating: .nowhere, count: unitCount)
  var begun: Set<Int> = []
  var events: [TraceEvent] = []
  var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  static func lots() throws -> [Lot] {
    try (0..<lotCount).map { try Lot(id: ID("L\($0)"), name: "", unit: .pieces) }
  }

  static func places() throws -> [TracePlace] {
    try (0..<placeCount).map { TracePlace(id: try ID("P\($0)"), name: "") }
  }

  static func units() throws -> [LogisticUnit] {
    try (0..<unitCount).map { LogisticUnit(id: try ID("U\($0)")) }
  }

  func ledger() throws -> TraceLedger {
    try TraceLedger(lots: World.lots(), places: World.places(), units: World.units(), events: events)
  }

  /// The outermost place, the way or nowhere.
  func root(_ unit: Int) -> Spot { spots[around(unit).last ?? unit] }

  func amount(_ lot: Int, at spot: Spot) -> Int64 { goods[spot]?[lot] ?? 0 }

  /// What is at a place, loose and within the units there.
  func amount(_ lot: Int, around place: Int) -> Int64 {
    spots.indices.filter { root($0) == .place(place) }.reduce(amount(lot, at: .place(place))) {
      $0 + amount(lot, at: .unit($1))
    }
  }

  func total(_ lot: Int) -> Int64 { goods.values.reduce(0) { $0 + ($1[lot] ?? 0) } }

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  /// A unit of which something holds.
  private mutating func unit(where holds: (World, Int) -> Bool) -> Int? {
    let world = self
    return spots.indices.filter { holds(world, $0) }.randomElement(using: &random)
  }

  /// The names of a unit and of some of the units in it, which go with it, in any order.
  mutating func names(with unit: Int) throws -> [ID<LogisticUnit>] {
    let inner = spots.indices.filter { around($0).contains(unit) && pick(2) == 0 }
    return try ([unit] + inner).shuffled(using: &random).map { try ID("U\($0)") }
  }

  /// Some of what is at a spot.
  private mutating func some(at spot: Spot) -> (lot: Int, count: Int64)? {
    let here = (goods[spot] ?? [:]).filter { $0.value > 0 }.sorted { $0.key < $1.key }
    guard let (lot, most) = here.randomElement(using: &random) else { return nil }
    return (lot, Int64.random(in: 1...most, using: &random))
  }

  private mutating func move(_ part: (lot: Int, count: Int64), from: Spot?, to: Spot?) {
    if let from { goods[from, default: [:]][part.lot, default: 0] -= part.count }
    if let to { goods[to, default: [:]][part.lot, default: 0] += part.count }
  }

  private func portion(_ part: (lot: Int, count: Int64)) throws -> LotPortion {
    LotPortion(try ID("L\(part.lot)"), try .pieces(part.count))
  }

  mutating func tell(_ place: Int, _ action: TraceEvent.Action, _ step: BusinessStep? = nil) throws {
    let time = try TraceTime(CivilDate(2026, 1, 1).adding(days: events.count), 8)
    events.append(
      try TraceEvent(id: ID("E\(events.count)"), at: time, place: ID("P\(place)"), action, step: step))
  }

  /// Does one thing that can be done, and tells it.
  mutating func act() throws {
    let place = pick(World.placeCount)
    let here = Spot.place(place)
    switch pick(11) {
    case 0, 1:
      let part = (lot: pick(World.lotCount), count: Int64.random(in: 1...20, using: &random))
      begun.insert(part.lot)
      move(part, from: nil, to: here)
      try tell(place, .began([portion(part)]))
    case 2:
      guard let part = some(at: here) else { return }
      move(part, from: here, to: .way)
      try tell(place, .seen([portion(part)]), .shipping)
    case 3:
      guard let part = some(at: .way) else { return }
      move(part, from: .way, to: here)
      try tell(place, .seen([portion(part)]), .receiving)
    case 4, 5:
      guard let part = some(at: here),
        let unit = unit(where: { $0.spots[$1] == .nowhere || $0.root($1) == here })
      else { return }
      if spots[unit] == .nowhere { spots[unit] = here }
      move(part, from: here, to: .unit(unit))
      try tell(place, .packed([portion(part)], into: ID("U\(unit)")))
    case 6:
      guard let unit = unit(where: { $0.root($1) == here }), let part = some(at: .unit(unit)) else { return }
      move(part, from: .unit(unit), to: here)
      try tell(place, .unpacked([portion(part)], from: ID("U\(unit)")))
    case 7:
      guard let inner = unit(where: { $0.root($1) == here }),
        let outer = unit(where: { $0.root($1) == here && !$0.around($1).contains(inner) && $1 != inner })
      else { return }
      spots[inner] = .unit(outer)
      try tell(place, .packed([], units: names(with: inner), into: ID("U\(outer)")))
    case 8:
      guard let inner = unit(where: { $0.spots[$1] != here && $0.root($1) == here }),
        let outer = around(inner).randomElement(using: &random)
      else { return }
      spots[inner] = here
      try tell(place, .unpacked([], units: names(with: inner), from: ID("U\(outer)")))
    case 9:
      // A unit goes with its contents, off whatever it stands on.
      if pick(2) == 0, let unit = unit(where: { $0.root($1) == here }) {
        spots[unit] = .way
        try tell(place, .seen([], units: names(with: unit)), .shipping)
      } else if let unit = unit(where: { $0.root($1) == .way }) {
        spots[unit] = here
        try tell(place, .seen([], units: names(with: unit)), .receiving)
      }
    default:
      guard let part = some(at: here) else { return }
      // A count sees what is loose and what lies in units.
      try tell(place, .seen([portion((part.lot, amount(part.lot, around: place)))]), .stockTaking)
      move(part, from: here, to: nil)
      if pick(2) == 0 {
        try tell(place, .ended([portion(part)]), .retailSelling)
      } else {
        let made = (lot: pick(World.lotCount), count: 1 as Int64)
        begun.insert(made.lot)
        move(made, from: nil, to: here)
        try tell(place, .transformed(from: [portion(part)], into: [portion(made)]))
      }
    }
  }

  /// The units that a unit lies in, from the inside out.
  private func around(_ unit: Int) -> [Int] {
    var units: [Int] = []
    var spot = spots[unit]
    while case .unit(let outer) = spot {
      units.append(outer)
      spot = spots[outer]
    }
    return units
  }
}

@Suite("What a ledger makes of a world whose books are right")
struct WorldTests {
  @Test(
    "is nothing to find, and the stock that is there", arguments: 0..<UInt64(Rounds.all(200, atTheDesk: 40)))
  func sound(seed: UInt64) throws {
    var world = World(seed: seed)
    while world.events.count < 120 { try world.act() }
    let ledger = try world.ledger()
    // Lots are made of each other at random here, so circles are right.
    #expect(ledger.findings.filter { $0.kind != .circular } == [])
    for entry in try ledger.recall(World.lots().map(\.id)).entries {
      let lot = try #require(Int(entry.lot.text.dropFirst()))
      var lies: [String: Int64] = [:]
      for (spot, goods) in world.goods {
        let place: World.Spot = if case .unit(let unit) = spot { world.root(unit) } else { spot }
        if let count = goods[lot], count > 0 { lies["\(spot) at \(place)"] = count }
      }
      var found: [String: Int64] = [:]
      for stock in entry.stock {
        let place = stock.place.map { World.Spot.place(Int($0.text.dropFirst()) ?? -1) } ?? .way
        let spot = stock.unit.map { World.Spot.unit(Int($0.text.dropFirst()) ?? -1) } ?? place
        found["\(spot) at \(place)"] = stock.amount.count
      }
      #expect(found == lies)
      let account = entry.account
      #expect(account.began == account.used + account.released + account.removed + account.left)
    }
  }

  /// What a ledger says of one more event, circles left aside.
  private func findings(
    _ world: World, _ place: Int, _ action: TraceEvent.Action, _ step: BusinessStep
  ) throws -> (found: [TraceFinding], event: ID<TraceEvent>, ledger: TraceLedger) {
    var more = world
    try more.tell(place, action, step)
    let ledger = try more.ledger()
    return (ledger.findings.filter { $0.kind != .circular }, try #require(more.events.last).id, ledger)
  }

  /// One more sale, of more or less than is at hand: what a ledger says of it is worked out from the world.
  @Test(
    "but for one sale too many, told for what it is", arguments: 0..<UInt64(Rounds.all(60, atTheDesk: 10)))
  func oneTooMany(seed: UInt64) throws {
    var world = World(seed: 1_000 + seed)
    while world.events.count < 60 { try world.act() }
    for lot in 0..<World.lotCount {
      for place in 0..<World.placeCount {
        let (here, total) = (world.amount(lot, around: place), world.total(lot))
        for wanted in Set([here, here + 1, total, total + 3]).sorted() where wanted > 0 {
          let sale = try TraceEvent.Action.ended([LotPortion(ID("L\(lot)"), .pieces(wanted))])
          let (found, event, ledger) = try findings(world, place, sale, .retailSelling)
          let fault: (kind: TraceFinding.Kind, amount: Int64)? =
            if wanted <= here {
              nil
            } else if wanted <= total {
              (.elsewhere, wanted - here)
            } else if world.begun.contains(lot) {
              (.overdrawn, wanted - total)
            } else {
              (.fromNowhere, wanted)
            }
          var expected: [TraceFinding] = []
          if let fault {
            let amount = try LotAmount.pieces(fault.amount)
            expected = [TraceFinding(fault.kind, event: event, .lot(try ID("L\(lot)")), amount: amount)]
          }
          #expect(found == expected, "\(lot) at \(place): \(wanted) of \(here), \(total)")
          // What is sold is gone, from wherever it was.
          let left = try ledger.recall([ID("L\(lot)")]).entries.first?.account.left
          #expect(left == max(0, total - wanted))
        }
      }
    }
  }

  /// One more look at a unit, or a way of it, at every place.
  @Test("but for a unit that is elsewhere", arguments: 0..<UInt64(Rounds.all(60, atTheDesk: 10)))
  func units(seed: UInt64) throws {
    var world = World(seed: 2_000 + seed)
    while world.events.count < 60 { try world.act() }
    for unit in 0..<World.unitCount {
      for place in 0..<World.placeCount {
        for step in [BusinessStep.inspecting, .shipping, .receiving] {
          // Whatever of its contents is named with it goes with it: one fault is one finding.
          let look = try TraceEvent.Action.seen([], units: world.names(with: unit))
          let (found, event, _) = try findings(world, place, look, step)
          let root = world.root(unit)
          let isRight = root == (step == .receiving ? .way : .place(place))
          let kind: TraceFinding.Kind = root == .nowhere ? .fromNowhere : .elsewhere
          let expected = TraceFinding(kind, event: event, .unit(try ID("U\(unit)")))
          #expect(found == (isRight ? [] : [expected]), "\(unit) at \(place), \(step)")
        }
      }
    }
  }
}
