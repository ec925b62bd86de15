import OCOP
import TestSupport
import Testing

@Suite struct `A target` {
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

  /// Twelve months, counted by hand: before the first day there is no pace, and from the last day on there is no forecast.
  @Test(
    arguments: [
      ("2020-12-31", 0, nil, TargetProgress.State.open), ("2021-01-01", 0, 0, .open),
      // Three points on day 73 of 365: 15 by the end. Four on day 100: 14.6.
      ("2021-03-14", 3, 15, .open), ("2021-04-10", 4, 14, .open), ("2021-12-30", 4, 4, .open),
      ("2021-12-31", 4, nil, .missed), ("2022-06-30", 4, nil, .missed),
    ] as [(String, Int, Int?, TargetProgress.State)])
  func `has a pace from its first day to its last`(
    text: String, count: Int, pace: Int?, state: TargetProgress.State
  ) throws {
    var records = try ThaiNguyen.records()
    records.targets.removeAll { $0.id.text != "trung-bay" }
    let opened = ["2021-02-01", "2021-02-15", "2021-03-14", "2021-04-10"]
    records.salesPoints = try opened.map {
      SalesPoint(
        id: try ID($0), name: "Khu trưng bày", kind: .displayArea, open: DatePeriod(from: try day($0)))
    }
    let programme = try Programme(of: Locality("19"), records)
    // The target was adopted on 15 January; before that day there is none.
    let target = try #require(programme.records.targets.first)
    let early = try ProgrammeTarget(
      id: target.id, name: target.name, indicator: target.indicator,
      versions: target.versions.map {
        .init(adopted: try day("2020-12-01"), $0.goal, in: $0.period, source: $0.source)
      })
    let progress = try #require(programme.progress(of: early, on: try day(text)))
    #expect(progress.measure.count == Bounds(count))
    #expect(progress.forecast?.atPace == pace.map { Bounds($0) })
    #expect(progress.state == state)
    #expect(progress.shortfall == Bounds(5 - count))
  }

  @Test func `is carried on from the least gain to the most, where facts are missing`() throws {
    var records = try ThaiNguyen.records()
    func point(_ id: String, _ days: DatePeriod?) throws -> SalesPoint {
      SalesPoint(id: try ID(id), name: "Khu trưng bày", kind: .displayArea, open: days)
    }
    records.salesPoints = [
      try point("a", DatePeriod(from: day("2021-02-01"))),
      try point("b", DatePeriod(from: day("2021-03-01"))),
      try point("c", nil),
    ]
    let programme = try Programme(of: Locality("19"), records)
    // Day 73 of 365. Two were opened since, one may have been there before, or not be there at all.
    let forecast = try progress("trung-bay", on: "2021-03-14", programme).forecast
    #expect(forecast?.atPace == Bounds(1 + (2 - 1) * 5, 0 + (3 - 0) * 5))
  }

  @Test func `foresees what runs out and what closes before its last day`() throws {
    var records = try ThaiNguyen.records()
    let period = try ThaiNguyen.period("2022-01-01", "2022-12-31")
    func target(_ id: String, _ indicator: TargetIndicator) throws -> ProgrammeTarget {
      try ProgrammeTarget(
        id: ID(id), name: Bilingual(vi: id, en: id), indicator: indicator,
        versions: [.init(adopted: day("2022-01-01"), .atLeast(130), in: period, source: ThaiNguyen.plan)])
    }
    records.targets = [
      try target("hieu-luc", .inForce(atLeast: .three)), try target("trung-bay", .salesPoints(.displayArea)),
    ]
    records.certificates = try CertificateRegister(
      ThaiNguyen.certificates().records.filter { $0.certificate.issued < CivilDate.table(2022, 1, 1) }.map {
        CertificateRecord($0.certificate)
      })
    records.salesPoints = [
      SalesPoint(
        id: try ID("a"), name: "Khu trưng bày", kind: .displayArea,
        open: try ThaiNguyen.period("2021-01-01", "2022-06-30"))
    ]
    let programme = try Programme(of: Locality("19"), records)
    let inForce = try progress("hieu-luc", on: "2022-02-01", programme)
    #expect(inForce.measure.count == Bounds(129))
    // The 25 of 20 December 2019 run out on 20 December 2022.
    #expect(inForce.forecast?.asRecorded == Bounds(129 - 25))
    let areas = try progress("trung-bay", on: "2022-02-01", programme)
    #expect(areas.measure.count == Bounds(1))
    #expect(areas.forecast?.asRecorded == Bounds(0))
  }

  @Test func `counts a product that has one star or another above a floor once, and for certain`() throws {
    var records = try ThaiNguyen.records()
    records.certificates = CertificateRegister()
    func listed(_ id: String, _ product: String, _ star: Star) throws -> ListedRecognition {
      ListedRecognition(
        id: try ID(id), product: try ID(product), star: star,
        within: try ThaiNguyen.period("2021-01-01", "2021-06-30"),
        source: ThaiNguyen.plan)
    }
    // sp-1 has four or five stars, sp-2 three or four, sp-3 three.
    records.recognitions = [
      try listed("a", "sp-1", .four), try listed("b", "sp-1", .five), try listed("c", "sp-2", .three),
      try listed("d", "sp-2", .four), try listed("e", "sp-3", .three),
    ]
    let period = try ThaiNguyen.period("2021-01-01", "2021-12-31")
    records.targets = try [Star.three, .four, .five].map { star in
      try ProgrammeTarget(
        id: ID("\(star.rawValue)"), name: Bilingual(vi: "", en: ""),
        indicator: .recognisedEver(atLeast: star),
        versions: [.init(adopted: day("2021-01-01"), .atLeast(1), in: period, source: ThaiNguyen.plan)])
    }
    let programme = try Programme(of: Locality("19"), records)
    let counts = programme.progress(on: try day("2021-12-31")).map(\.measure.count)
    #expect(counts == [Bounds(3), Bounds(1, 2), Bounds(0, 1)])
  }

  @Test func `of a share of nothing is undecided`() throws {
    var records = try ThaiNguyen.records()
    records.localities = .none
    let whole = try progress("mo-hinh", on: "2021-12-31", Programme(of: Locality("19"), records))
    #expect(whole.measure == TargetMeasure(Bounds(0), of: Bounds(0)))
    #expect(whole.state == .undecided)
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
