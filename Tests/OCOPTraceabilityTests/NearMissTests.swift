import OCOP
import TestSupport
import Testing

/// Small stories told by hand: what a ledger must find in them, and what it must not.
@Suite("What does not add up, and what only looks so")
struct NearMissTests {
  /// A story: its events in a short form, and what is found, as `kind event subject`.
  struct Story: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let events: [Telling]
    let findings: [String]

    init(_ name: String, _ events: [Telling], finds findings: String...) {
      self.testDescription = name
      self.events = events
      self.findings = findings
    }
  }

  /// One event: day, place and what happened.
  struct Telling: Sendable {
    let day: Int
    let place: String
    let action: @Sendable () throws -> TraceEvent.Action
    var step: BusinessStep?
    var disposition: Disposition?

    init(
      _ day: Int, _ place: String, _ action: @autoclosure @escaping @Sendable () throws -> TraceEvent.Action,
      _ step: BusinessStep? = nil, _ disposition: Disposition? = nil
    ) {
      self.day = day
      self.place = place
      self.action = action
      self.step = step
      self.disposition = disposition
    }
  }

  /// Lots in grams, LEAF and TEA, MILK in millilitres, and others in pieces.
  ///
  /// A BOX has 200 g; SACHET and SACHET2 are of one item, CRATE and BOTTLE of none. OLD is in grams and expires on day 5.
  private static func lots() throws -> [Lot] {
    let item = try GTIN("8938505974194")
    return [
      try Lot(id: ID("LEAF"), name: "", unit: .mass), try Lot(id: ID("TEA"), name: "", unit: .mass),
      try Lot(id: ID("MILK"), name: "", unit: .volume),
      try Lot(id: ID("BOX"), name: "", unit: .pieces, pieceGrams: 200, gtin: item),
      try Lot(id: ID("SACHET"), name: "", unit: .pieces, gtin: item),
      try Lot(id: ID("SACHET2"), name: "", unit: .pieces, gtin: item),
      try Lot(id: ID("CRATE"), name: "", unit: .pieces), try Lot(id: ID("BOTTLE"), name: "", unit: .pieces),
      try Lot(id: ID("OLD"), name: "", unit: .mass, expiry: CivilDate(2026, 4, 5)),
    ]
  }

  private static func goods(_ lot: String, _ count: Int64) throws -> LotPortion {
    let unit = try #require(lots().first { $0.id.text == lot }).unit
    return LotPortion(try ID(lot), try LotAmount(count, unit))
  }

  private static func unit(_ text: String) throws -> ID<LogisticUnit> { try ID(text) }

  private static func document(_ kind: BusinessDocument.Kind) throws -> [BusinessDocument] {
    [BusinessDocument(kind, try ID("1"))]
  }

  /// A hundred boxes begin at the workshop, and eight of them go into a carton.
  private static let packed: [Telling] = [
    Telling(1, "WORKSHOP", .began([try goods("BOX", 100)])),
    Telling(1, "WORKSHOP", .packed([try goods("BOX", 8)], into: try unit("CARTON"))),
  ]

  private static let shipped: [Telling] =
    packed + [
      Telling(2, "WORKSHOP", .seen([], units: [try unit("CARTON")]), .shipping),
      Telling(3, "SHOP", .seen([], units: [try unit("CARTON")]), .receiving),
    ]

  static let sound: [Story] = [
    Story(
      "a count of stock sees what lies in cartons",
      packed + [
        Telling(2, "WORKSHOP", .seen([try goods("BOX", 100)]), .stockTaking)
      ]),
    Story(
      "a count sees goods in a carton on a pallet",
      packed + [
        Telling(1, "WORKSHOP", .packed([], units: [try unit("CARTON")], into: try unit("PALLET"))),
        Telling(2, "WORKSHOP", .seen([try goods("BOX", 100)]), .stockTaking),
      ]),
    Story(
      "a shop sells from a carton and tells of no unpacking",
      shipped + [
        Telling(4, "SHOP", .ended([try goods("BOX", 3)]), .retailSelling),
        Telling(4, "SHOP", .ended([try goods("BOX", 5)]), .retailSelling),
      ]),
    Story(
      "a workshop ships loose what it had put in a carton",
      packed + [
        Telling(2, "WORKSHOP", .seen([try goods("BOX", 100)]), .shipping),
        Telling(3, "SHOP", .seen([try goods("BOX", 100)]), .receiving),
      ]),
    Story(
      "a shop receives the goods, not the carton",
      packed + [
        Telling(2, "WORKSHOP", .seen([], units: [try unit("CARTON")]), .shipping),
        Telling(3, "SHOP", .seen([try goods("BOX", 8)]), .receiving),
      ]),
    Story(
      "a pallet's goods come out of the carton on it",
      packed + [
        Telling(1, "WORKSHOP", .packed([], units: [try unit("CARTON")], into: try unit("PALLET"))),
        Telling(2, "WORKSHOP", .unpacked([try goods("BOX", 8)], from: try unit("PALLET"))),
      ]),
    Story(
      "a shop receives goods that came loose, and the carton beside them another day",
      packed + [
        Telling(2, "WORKSHOP", .seen([try goods("BOX", 2)], units: [try unit("CARTON")]), .shipping),
        Telling(3, "SHOP", .seen([try goods("BOX", 2)]), .receiving),
        Telling(4, "SHOP", .seen([], units: [try unit("CARTON")]), .receiving),
        Telling(5, "SHOP", .ended([try goods("BOX", 10)]), .retailSelling),
      ]),
    Story(
      "a shop receives a carton that left on a pallet",
      packed + [
        Telling(1, "WORKSHOP", .packed([], units: [try unit("CARTON")], into: try unit("PALLET"))),
        Telling(2, "WORKSHOP", .seen([], units: [try unit("PALLET")]), .shipping),
        Telling(3, "SHOP", .seen([], units: [try unit("CARTON")]), .receiving),
        Telling(4, "SHOP", .ended([try goods("BOX", 8)]), .retailSelling),
      ]),
    Story(
      "a workshop ships a carton off a pallet that stays",
      packed + [
        Telling(1, "WORKSHOP", .packed([], units: [try unit("CARTON")], into: try unit("PALLET"))),
        Telling(2, "WORKSHOP", .seen([], units: [try unit("CARTON")]), .shipping),
        Telling(3, "SHOP", .seen([], units: [try unit("CARTON")]), .receiving),
        Telling(4, "SHOP", .ended([try goods("BOX", 8)]), .retailSelling),
      ]),
    Story(
      "an empty carton is filled on the pallet where it stands",
      packed + [
        Telling(1, "WORKSHOP", .unpacked([try goods("BOX", 8)], from: try unit("CARTON"))),
        Telling(1, "WORKSHOP", .packed([], units: [try unit("CARTON")], into: try unit("PALLET"))),
        Telling(1, "WORKSHOP", .packed([try goods("BOX", 8)], into: try unit("CARTON"))),
        Telling(2, "WORKSHOP", .seen([], units: [try unit("PALLET")]), .shipping),
        Telling(3, "SHOP", .seen([], units: [try unit("PALLET")]), .receiving),
        Telling(4, "SHOP", .ended([try goods("BOX", 8)]), .retailSelling),
      ]),
    Story(
      "an empty crate comes back untold",
      shipped + [
        Telling(4, "SHOP", .unpacked([try goods("BOX", 8)], from: try unit("CARTON"))),
        Telling(5, "WORKSHOP", .packed([try goods("BOX", 2)], into: try unit("CARTON"))),
        Telling(6, "WORKSHOP", .seen([], units: [try unit("CARTON")]), .shipping),
      ]),
    Story(
      "an order comes before its goods",
      [
        Telling(1, "SHOP", .traded([try goods("BOX", 10)], under: try document(.purchaseOrder))),
        Telling(2, "WORKSHOP", .began([try goods("BOX", 10)])),
      ]),
    Story(
      "a crate becomes 24 bottles",
      [
        Telling(1, "SHOP", .began([try goods("CRATE", 1)])),
        Telling(
          2, "SHOP",
          .transformed(
            from: [try goods("CRATE", 1)], into: [try goods("BOTTLE", 24)],
            balance: try MassBalance(loss: .zero))),
      ]),
    Story(
      "milk is weighed against nothing",
      [
        Telling(1, "SHOP", .began([try goods("MILK", 1_000), try goods("LEAF", 10)])),
        Telling(
          2, "SHOP",
          .transformed(
            from: [try goods("MILK", 1_000), try goods("LEAF", 10)], into: [try goods("TEA", 5_000)])),
      ]),
    Story(
      "a recalled lot is tested, certified, returned and destroyed",
      [
        Telling(1, "SHOP", .began([try goods("BOX", 10)])),
        Telling(2, "SHOP", .seen([try goods("BOX", 10)]), .holding, .recalled),
        Telling(3, "SHOP", .traded([try goods("BOX", 10)], under: try document(.testResult))),
        Telling(3, "SHOP", .traded([try goods("BOX", 10)], under: try document(.returnAuthorisation))),
        Telling(4, "SHOP", .seen([try goods("BOX", 6)]), .shipping, .returned),
        Telling(5, "WORKSHOP", .seen([try goods("BOX", 6)]), .receiving),
        Telling(6, "WORKSHOP", .ended([try goods("BOX", 6)]), .destroying, .destroyed),
      ]),
    Story(
      "the last day of use is a day of use",
      [
        Telling(1, "SHOP", .began([try goods("OLD", 10)])),
        Telling(5, "SHOP", .ended([try goods("OLD", 10)]), .retailSelling),
      ]),
    Story(
      "expired goods are counted, held and thrown away",
      [
        Telling(1, "SHOP", .began([try goods("OLD", 10)])),
        Telling(6, "SHOP", .seen([try goods("OLD", 10)]), .stockTaking),
        Telling(7, "SHOP", .ended([try goods("OLD", 10)]), .destroying),
      ]),
    Story(
      "a lot is told in two halves",
      [
        Telling(1, "WORKSHOP", .began([try goods("LEAF", 500)])),
        Telling(2, "WORKSHOP", .transformed(from: [try goods("LEAF", 500)], into: [try goods("TEA", 100)])),
        Telling(3, "WORKSHOP", .began([try goods("LEAF", 500)])),
        Telling(4, "WORKSHOP", .transformed(from: [try goods("LEAF", 500)], into: [try goods("TEA", 100)])),
        Telling(5, "WORKSHOP", .ended([try goods("TEA", 200)]), .retailSelling),
      ]),
  ]

  static let unsound: [Story] = [
    Story(
      "goods in a carton at the workshop are not at the shop",
      packed + [
        Telling(2, "WORKSHOP", .seen([try goods("BOX", 92)]), .shipping),
        Telling(3, "SHOP", .seen([try goods("BOX", 92)]), .receiving),
        Telling(4, "SHOP", .ended([try goods("BOX", 93)]), .retailSelling),
      ], finds: "elsewhere E4 BOX"),
    Story(
      "what a shop lacks of loose goods is not in the carton that travels elsewhere",
      packed + [
        Telling(2, "WORKSHOP", .seen([try goods("BOX", 2)], units: [try unit("CARTON")]), .shipping),
        Telling(3, "SHOP", .seen([try goods("BOX", 5)]), .receiving),
        Telling(4, "SHOP", .seen([], units: [try unit("CARTON")]), .receiving),
        Telling(5, "SHOP", .unpacked([try goods("BOX", 8)], from: try unit("CARTON"))),
        Telling(6, "SHOP", .ended([try goods("BOX", 13)]), .retailSelling),
      ], finds: "elsewhere E3 BOX"),
    Story(
      "a carton on a pallet that was not sent does not arrive",
      packed + [
        Telling(1, "WORKSHOP", .packed([], units: [try unit("CARTON")], into: try unit("PALLET"))),
        Telling(3, "SHOP", .seen([], units: [try unit("CARTON")]), .receiving),
        Telling(4, "SHOP", .ended([try goods("BOX", 8)]), .retailSelling),
      ], finds: "elsewhere E3 CARTON"),
    Story(
      "a carton does not come off a pallet that it is not on",
      packed + [
        Telling(1, "WORKSHOP", .packed([try goods("BOX", 1)], into: try unit("PALLET"))),
        Telling(2, "WORKSHOP", .unpacked([], units: [try unit("CARTON")], from: try unit("PALLET"))),
      ], finds: "elsewhere E3 CARTON"),
    Story(
      "a carton holds no more than went in",
      packed + [
        Telling(2, "WORKSHOP", .unpacked([try goods("BOX", 9)], from: try unit("CARTON")))
      ], finds: "elsewhere E2 BOX"),
    Story(
      "a count finds more than there is",
      packed + [
        Telling(2, "WORKSHOP", .seen([try goods("BOX", 101)]), .stockTaking),
        Telling(3, "WORKSHOP", .unpacked([try goods("BOX", 8)], from: try unit("CARTON"))),
        Telling(4, "WORKSHOP", .ended([try goods("BOX", 101)]), .retailSelling),
      ], finds: "overdrawn E2 BOX"),
    Story(
      "a full carton is not where it was not sent",
      packed + [
        Telling(2, "SHOP", .unpacked([try goods("BOX", 8)], from: try unit("CARTON")))
      ], finds: "elsewhere E2 CARTON"),
    Story(
      "an invoice needs goods",
      [
        Telling(1, "SHOP", .traded([try goods("BOX", 10)], under: try document(.invoice)))
      ], finds: "fromNowhere E0 BOX"),
    Story(
      "an order of recalled goods",
      [
        Telling(1, "SHOP", .began([try goods("BOX", 10)])),
        Telling(2, "SHOP", .seen([try goods("BOX", 10)]), .holding, .recalled),
        Telling(3, "SHOP", .traded([try goods("BOX", 10)], under: try document(.purchaseOrder))),
      ], finds: "afterRecall E2 BOX"),
    Story(
      "goods that travel as recalled were recalled",
      [
        Telling(1, "SHOP", .began([try goods("BOX", 10)])),
        Telling(2, "SHOP", .seen([try goods("BOX", 4)]), .shipping, .recalled),
        Telling(3, "SHOP", .ended([try goods("BOX", 6)]), .retailSelling),
      ], finds: "afterRecall E2 BOX"),
    Story(
      "a carton of recalled goods, opened or not",
      shipped + [
        Telling(4, "SHOP", .seen([try goods("BOX", 8)]), .inspecting, .recalled),
        Telling(5, "SHOP", .seen([], units: [try unit("CARTON")]), .shipping),
      ], finds: "afterRecall E5 BOX"),
    Story(
      "used before it began, and more than began",
      [
        Telling(1, "SHOP", .ended([try goods("TEA", 100)]), .retailSelling),
        Telling(2, "SHOP", .began([try goods("TEA", 500)])),
        Telling(3, "SHOP", .ended([try goods("TEA", 501)]), .retailSelling),
      ], finds: "fromNowhere E0 TEA", "overdrawn E2 TEA"),
    Story(
      "sachets of one item do not multiply",
      [
        Telling(1, "SHOP", .began([try goods("SACHET", 10)])),
        Telling(2, "SHOP", .transformed(from: [try goods("SACHET", 10)], into: [try goods("SACHET2", 11)])),
      ], finds: "gained E1 -"),
    Story(
      "a gram too much, a gram too little",
      [
        Telling(1, "SHOP", .began([try goods("LEAF", 2_000)])),
        Telling(2, "SHOP", .transformed(from: [try goods("LEAF", 1_000)], into: [try goods("BOX", 6)])),
        Telling(
          3, "SHOP",
          .transformed(
            from: [try goods("LEAF", 1_000)], into: [try goods("TEA", 249)],
            balance: try MassBalance(loss: Share(percent: 75)))),
      ], finds: "gained E1 -", "lost E2 -"),
    Story(
      "the day after the last day of use",
      [
        Telling(1, "SHOP", .began([try goods("OLD", 10)])),
        Telling(6, "SHOP", .transformed(from: [try goods("OLD", 10)], into: [try goods("TEA", 10)])),
      ], finds: "afterExpiry E1 OLD"),
    Story(
      "tea of tea",
      [
        Telling(1, "SHOP", .began([try goods("TEA", 10), try goods("LEAF", 10)])),
        Telling(2, "SHOP", .transformed(from: [try goods("TEA", 10)], into: [try goods("TEA", 10)])),
        Telling(3, "SHOP", .packed([], units: [try unit("CARTON")], into: try unit("CARTON"))),
      ], finds: "circular E1 TEA", "circular E2 CARTON"),
  ]

  /// The carton is put on a pallet.
  private static let onPallet: [Telling] =
    packed + [Telling(1, "WORKSHOP", .packed([], units: [try unit("CARTON")], into: try unit("PALLET")))]

  /// The names of a pallet and of the carton on it, in an order: a list of units has none.
  private static let namings = [["PALLET", "CARTON"], ["CARTON", "PALLET"]]

  /// Events that name a pallet and the carton on it.
  private static func sound(naming names: [String]) -> [Story] {
    [
      Story(
        "a pallet and its carton are received as \(names), sent as the pallet",
        onPallet + [
          Telling(2, "WORKSHOP", .seen([], units: [try unit("PALLET")]), .shipping),
          Telling(3, "SHOP", .seen([], units: try names.map(unit)), .receiving),
          Telling(4, "SHOP", .ended([try goods("BOX", 8)]), .retailSelling),
        ]),
      Story(
        "a pallet and its carton are sent as \(names), received as the pallet",
        onPallet + [
          Telling(2, "WORKSHOP", .seen([], units: try names.map(unit)), .shipping),
          Telling(3, "SHOP", .seen([], units: [try unit("PALLET")]), .receiving),
          Telling(4, "SHOP", .ended([try goods("BOX", 8)]), .retailSelling),
        ]),
      Story(
        "a pallet and its carton come out of a box as \(names)",
        onPallet + [
          Telling(1, "WORKSHOP", .packed([], units: try names.map(unit), into: try unit("BOX"))),
          Telling(2, "WORKSHOP", .unpacked([], units: try names.map(unit), from: try unit("BOX"))),
          // The carton stayed on the pallet throughout.
          Telling(3, "WORKSHOP", .unpacked([], units: [try unit("CARTON")], from: try unit("PALLET"))),
        ]),
    ]
  }

  /// What is named twice, or with what it lies in, is one fault.
  private static func unsound(naming names: [String]) -> [Story] {
    [
      Story(
        "a pallet that was not sent does not arrive, named as \(names)",
        onPallet + [
          Telling(3, "SHOP", .seen([], units: try names.map(unit)), .receiving),
          Telling(4, "SHOP", .ended([try goods("BOX", 8)]), .retailSelling),
          Telling(5, "SHOP", .unpacked([], units: [try unit("CARTON")], from: try unit("PALLET"))),
        ], finds: "elsewhere E3 PALLET"),
      Story(
        "a pallet that stayed is not seen elsewhere, named as \(names)",
        onPallet + [
          Telling(3, "SHOP", .seen([], units: try names.map(unit)), .inspecting),
          Telling(4, "SHOP", .unpacked([], units: [try unit("CARTON")], from: try unit("PALLET"))),
        ], finds: "elsewhere E3 PALLET"),
      Story(
        "a pallet received twice over, named as \(names)",
        onPallet + [
          Telling(2, "WORKSHOP", .seen([], units: [try unit("PALLET")]), .shipping),
          Telling(3, "SHOP", .seen([], units: try names.map(unit)), .receiving),
          Telling(4, "SHOP", .seen([], units: try names.map(unit)), .receiving),
        ], finds: "elsewhere E5 PALLET"),
      Story(
        "a pallet is not put in itself, nor what is on it taken off by that, named as \(names)",
        onPallet + [
          Telling(2, "WORKSHOP", .packed([], units: try names.map(unit), into: try unit("PALLET"))),
          Telling(3, "WORKSHOP", .unpacked([], units: [try unit("CARTON")], from: try unit("PALLET"))),
        ], finds: "circular E3 PALLET"),
    ]
  }

  static let named = namings.flatMap(sound(naming:))
  static let misnamed = (namings + [["PALLET", "PALLET"]]).flatMap(unsound(naming:))

  @Test("are told apart", arguments: sound + unsound + named + misnamed)
  func stories(story: Story) throws {
    let events = try story.events.enumerated().map { number, one in
      try TraceEvent(
        id: ID("E\(number)"), at: TraceTime(CivilDate(2026, 4, one.day), 8), place: ID(one.place),
        one.action(),
        step: one.step, disposition: one.disposition)
    }
    let ledger = try TraceLedger(
      lots: Self.lots(), places: ["WORKSHOP", "SHOP"].map { TracePlace(id: try ID($0), name: $0) },
      units: ["CARTON", "PALLET", "BOX"].map { LogisticUnit(id: try ID($0)) }, events: events)
    let found = ledger.findings.map { finding in
      let subject =
        switch finding.subject {
        case .lot(let id): id.text
        case .unit(let id): id.text
        case .step: "-"
        }
      return "\(finding.kind.rawValue) \(finding.event) \(subject)"
    }
    #expect(found == story.findings)
  }

  /// Three thousand cartons of one lot stand in ten shops, which sell from them in turns, and tell of no unpacking.
  @Test func `many cartons sold from unopened are sold in linear time`() throws {
    let shops = 10
    let cartons = 3_000
    let lot = try Lot(id: ID("BOX"), name: "", unit: .pieces)
    let places = try (0..<shops).map { TracePlace(id: try ID("S\($0)"), name: "") }
    let units = try (0..<cartons).map { LogisticUnit(id: try ID("C\($0)")) }
    let one = LotPortion(lot.id, try .pieces(1))
    var events: [TraceEvent] = []
    func tell(_ place: Int, _ action: TraceEvent.Action, _ step: BusinessStep? = nil) throws {
      events.append(
        try TraceEvent(
          id: ID("E\(events.count)"), at: TraceTime(CivilDate(2026, 4, 1), 8), place: places[place].id,
          action,
          step: step))
    }
    for number in 0..<cartons {
      try tell(number % shops, .began([LotPortion(lot.id, .pieces(2))]))
      try tell(number % shops, .packed([LotPortion(lot.id, .pieces(2))], into: units[number].id))
    }
    for number in 0..<(2 * cartons) { try tell(number % shops, .ended([one]), .retailSelling) }
    let ledger = try TraceLedger(lots: [lot], places: places, units: units, events: events)
    #expect(ledger.findings == [])
    let account = try #require(ledger.recall([lot.id]).entries.first).account
    #expect(account.released == Int64(2 * cartons) && account.left == 0)
  }

  /// A workshop counts ten thousand cartons as often; the last packed arrives first, and is sold before the next is there.
  ///
  /// Whoever looked through all cartons for each count and sale would take hundreds of millions of steps.
  @Test func `many cartons of one lot are counted, and sold as they arrive, in linear time`() throws {
    let cartons = 10_000
    let lot = try Lot(id: ID("BOX"), name: "", unit: .pieces)
    let places = try ["WORKSHOP", "SHOP"].map { TracePlace(id: try ID($0), name: $0) }
    let units = try (0..<cartons).map { LogisticUnit(id: try ID("C\($0)")) }
    let all = LotPortion(lot.id, try .pieces(Int64(cartons)))
    let one = LotPortion(lot.id, try .pieces(1))
    var events: [TraceEvent] = []
    func tell(_ place: Int, _ action: TraceEvent.Action, _ step: BusinessStep? = nil) throws {
      events.append(
        try TraceEvent(
          id: ID("E\(events.count)"), at: TraceTime(CivilDate(2026, 4, 1), 8), place: places[place].id,
          action, step: step))
    }
    try tell(0, .began([all]))
    for unit in units { try tell(0, .packed([one], into: unit.id)) }
    for _ in units { try tell(0, .seen([all]), .stockTaking) }
    for unit in units.reversed() {
      try tell(0, .seen([], units: [unit.id]), .shipping)
      try tell(1, .seen([], units: [unit.id]), .receiving)
      try tell(1, .ended([one]), .retailSelling)
    }
    // The count of an empty workshop, and a sale too many.
    try tell(0, .seen([one]), .stockTaking)
    try tell(1, .ended([LotPortion(lot.id, .pieces(2))]), .retailSelling)
    let ledger = try TraceLedger(lots: [lot], places: places, units: units, events: events)
    #expect(ledger.findings.map(\.kind) == [.overdrawn, .overdrawn])
    #expect(try ledger.findings.map(\.amount) == [.pieces(1), .pieces(1)])
  }

  /// A pallet and its ten thousand cartons are named one and all by who sends them, and by who receives them.
  ///
  /// Whoever compared each with each would take hundreds of millions of steps.
  @Test func `many cartons are named with their pallet in linear time`() throws {
    let lot = try Lot(id: ID("BOX"), name: "", unit: .pieces)
    let one = LotPortion(lot.id, try .pieces(1))
    let places = try ["WORKSHOP", "SHOP"].map { TracePlace(id: try ID($0), name: $0) }
    let pallet = try Self.unit("PALLET")
    let cartons: [ID<LogisticUnit>] = try (0..<10_000).map { try ID("C\($0)") }
    var told: [(place: Int, action: TraceEvent.Action, step: BusinessStep?)] = [
      (0, .began([LotPortion(lot.id, try .pieces(Int64(cartons.count)))]), nil)
    ]
    told += cartons.map { (0, .packed([one], into: $0), nil) }
    told += [
      (0, .packed([], units: cartons, into: pallet), nil),
      (0, .seen([], units: cartons + [pallet]), .shipping),
      (1, .seen([], units: [pallet] + cartons), .receiving),
      (1, .unpacked([], units: cartons, from: pallet), nil),
    ]
    let events = try told.enumerated().map { number, one in
      try TraceEvent(
        id: ID("E\(number)"), at: TraceTime(CivilDate(2026, 4, 1), 8), place: places[one.place].id,
        one.action, step: one.step)
    }
    let units = ([pallet] + cartons).map { LogisticUnit(id: $0) }
    #expect(try TraceLedger(lots: [lot], places: places, units: units, events: events).findings == [])
  }
}
