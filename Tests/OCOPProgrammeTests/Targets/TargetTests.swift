import OCOP
import TestSupport
import Testing

@Suite struct `A target` {
  private func day(_ text: String) throws -> CivilDate { try CivilDate(text) }

  private func progress(_ id: String, on text: String, _ programme: Programme? = nil) throws -> TargetProgress
  {
    let programme = try programme ?? ThaiNguyen.programme()
    return try #require(try programme.progress(on: day(text)).first { $0.target.text == id })
  }

  @Test func `of at least 20 more products by the end of 2021 is open in July and exceeded in December`()
    throws
  {
    let july = try progress("moi-2021", on: "2021-07-05")
    #expect(july.measure.count == Bounds(0))
    #expect(july.shortfall == Bounds(20))
    #expect(july.state == .open)
    #expect(july.forecast?.atPace == Bounds(0))
    #expect(july.forecast?.asRecorded == Bounds(53))
    let december = try progress("moi-2021", on: "2021-12-31")
    #expect(december.measure.count == Bounds(53))
    #expect(december.state == .reached)
    #expect(december.forecast == nil)
    #expect(try ThaiNguyen.programme().progress(on: day("2021-01-14")).isEmpty)
  }

  @Test func `of 5 to 10 display areas is missed, undecided or reached by those that are open`() throws {
    func programme(_ known: Int, _ unknown: Int) throws -> Programme {
      var records = try ThaiNguyen.records()
      records.salesPoints = try (0..<known + unknown).map { place in
        SalesPoint(
          id: try ID("tb-\(place)"), name: "Khu trưng bày \(place)", kind: .displayArea,
          open: place < known ? DatePeriod(from: try day("2021-06-01")) : nil)
      }
      return try Programme(of: Locality("19"), records)
    }
    let rows: [(known: Int, unknown: Int, state: TargetProgress.State, shortfall: Bounds<Int>)] = [
      (4, 0, .missed, Bounds(1)), (4, 1, .undecided, Bounds(0, 1)), (3, 1, .missed, Bounds(1, 2)),
      (5, 0, .reached, Bounds(0)), (12, 0, .reached, Bounds(0)),
    ]
    for (known, unknown, state, shortfall) in rows {
      let progress = try progress("trung-bay", on: "2021-12-31", programme(known, unknown))
      #expect(progress.state == state, "\(known), \(unknown)")
      #expect(progress.shortfall == shortfall, "\(known), \(unknown)")
    }
    // Five were opened in the first 152 days of the year and none before: 12 at the same pace.
    let june = try progress("trung-bay", on: "2021-06-01", programme(5, 0))
    #expect(june.forecast?.atPace == Bounds(5 * 365 / 152))
  }

  @Test func `has versions, and each day the one adopted last`() throws {
    let year = try ThaiNguyen.period("2021-01-01", "2025-12-31")
    let target = try ProgrammeTarget(
      id: ID("moi-2025"), name: Bilingual(vi: "Sản phẩm mới", en: "New products"),
      indicator: .newProducts(atLeast: .three),
      versions: [
        .init(adopted: day("2022-05-01"), .atLeast(150), in: year, source: ThaiNguyen.plan),
        .init(adopted: day("2021-03-01"), .atLeast(70), in: year, source: ThaiNguyen.plan),
      ])
    let goals: [(String, ProgrammeTarget.Goal?)] = [
      ("2021-02-28", nil), ("2021-03-01", .atLeast(70)), ("2022-04-30", .atLeast(70)),
      ("2022-05-01", .atLeast(150)), ("2025-12-31", .atLeast(150)),
    ]
    for (text, goal) in goals { #expect(try target.version(on: day(text))?.goal == goal, "\(text)") }
    #expect(try roundTripped(target) == target)
  }

  @Test func `of a share of owners takes what is unknown for neither`() throws {
    var records = try ThaiNguyen.records()
    let year = try ThaiNguyen.period("2021-01-01", "2021-12-31")
    func target(_ id: String, _ indicator: TargetIndicator, _ percent: UInt32) throws -> ProgrammeTarget {
      try ProgrammeTarget(
        id: ID(id), name: Bilingual(vi: id, en: id), indicator: indicator,
        versions: [
          .init(
            adopted: day("2021-01-15"), .share(Share(percent: percent)), in: year, source: ThaiNguyen.plan)
        ])
    }
    records.targets = [
      try target("nu-40", .ownersLedByWomen, 40), try target("nu-70", .ownersLedByWomen, 70),
      try target("htx", .owners(.cooperative), 70), try target("kenh", .ownersInModernChannels, 20),
    ]
    records.floors = [TradeFloor(id: try ID("postmart"), name: "Postmart", runBy: .domestic)]
    records.memberships = [
      FloorMembership(try ID("ct-3"), of: try ID("postmart"), during: DatePeriod(from: try day("2021-05-01")))
    ]
    records.salesPoints = [
      SalesPoint(id: try ID("st"), name: "Siêu thị", kind: .supermarket, products: [try ID("sp-1")])
    ]
    let programme = try Programme(of: Locality("19"), records)
    // Three of the five owners are led by women, of two it is not known; three are cooperatives.
    let women = try progress("nu-40", on: "2021-12-31", programme)
    #expect(women.measure == TargetMeasure(Bounds(3, 5), of: Bounds(5)))
    #expect(women.state == .reached)
    #expect(try progress("nu-70", on: "2021-12-31", programme).state == .undecided)
    let cooperatives = try progress("htx", on: "2021-12-31", programme)
    #expect(cooperatives.measure.count == Bounds(3))
    #expect(cooperatives.needed == Bounds(4))  // 70 % of 5 is 3.5
    #expect(cooperatives.state == .missed)
    let modern = try progress("kenh", on: "2021-12-31", programme)
    #expect(modern.measure.count == Bounds(1, 2))
    #expect(modern.state == .reached)
  }

  @Test func `names the products in rating that could still count`() throws {
    var records = try ThaiNguyen.records()
    let profile = try #require(records.products.first { $0.product.id.text == "sp-100" })
    let producer = try #require(records.producers.first { $0.producer.id == profile.product.producer })
    var dossier = try Dossier(
      id: ID("hs-1"), kind: .first, product: profile.product, producer: producer.producer,
      procedure: .decision1048_2019, followingUnverifiedSteps: true)
    let handOver = HandOver(Array(DossierDocument.allCases), samples: 5, paperSets: 20, electronicSets: 20)
    let step = try #require(dossier.allowedSteps.first { $0.event == .filed })
    try dossier.apply(
      DossierEvent(on: day("2021-06-01"), by: step.actors.first ?? .owner, .filed(handOver)))
    records.dossiers = [dossier]
    let programme = try Programme(of: Locality("19"), records)
    #expect(
      try progress("moi-2021", on: "2021-07-05", programme).forecast?.candidates.map(\.text) == ["sp-100"])
    #expect(try progress("moi-2021", on: "2021-05-31", programme).forecast?.candidates == [])
  }

  @Test func `is refused where it aims at nothing`() throws {
    let id: ID<ProgrammeTarget> = try ID("x")
    let year = try ThaiNguyen.period("2021-01-01", "2021-12-31")
    let open = DatePeriod(from: try day("2021-01-01"))
    func make(_ goals: [(String, ProgrammeTarget.Goal, DatePeriod)], _ indicator: TargetIndicator = .ideas)
      throws
    {
      _ = try ProgrammeTarget(
        id: id, name: Bilingual(vi: "x", en: "x"), indicator: indicator,
        versions: goals.map { .init(adopted: try day($0.0), $0.1, in: $0.2, source: ThaiNguyen.plan) })
    }
    #expect(throws: TargetError.noVersion(id)) { try make([]) }
    #expect(throws: TargetError.adoptedTwice(id, try day("2021-01-01"))) {
      try make([("2021-01-01", .atLeast(1), year), ("2021-01-01", .atLeast(2), year)])
    }
    #expect(throws: TargetError.noLastDay(id)) { try make([("2021-01-01", .atLeast(1), open)]) }
    for goal in [
      ProgrammeTarget.Goal.atLeast(-1), .between(5, 4), .between(-1, 4), .atLeast(.max), .between(0, .max),
    ] {
      #expect(throws: TargetError.noGoal(id, goal)) { try make([("2021-01-01", goal, year)]) }
    }
    #expect(throws: TargetError.otherMeasure(id, .share(.whole))) {
      try make([("2021-01-01", .share(.whole), year)])
    }
    let double = ProgrammeTarget.Goal.share(Share(percent: 200))
    #expect(throws: TargetError.noGoal(id, double)) {
      try make([("2021-01-01", double, year)], .ownersLedByWomen)
    }
  }
}
