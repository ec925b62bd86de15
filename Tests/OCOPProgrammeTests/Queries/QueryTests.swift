import OCOP
import TestSupport
import Testing

@Suite struct `A programme answers by date` {
  @Test func `with the 137 ideas by heading`() throws {
    let programme = try ThaiNguyen.programme()
    #expect(try programme.ideas(on: day("2021-04-11")).isEmpty)
    let counts = programme.ideaCounts(on: try day("2021-12-31"))
    #expect(counts.map(\.registered).reduce(0, +) == 137)
    for (sector, count) in ThaiNguyen.ideaHeadings {
      #expect(counts.first { $0.sector == sector }?.registered == count)
    }
    let chosen = try programme.changing { records in
      try? records.ideas[0].course.take(.chosen, on: CivilDate("2021-05-20"))
      try? records.ideas[1].course.take(.withdrawn, on: CivilDate("2021-05-20"))
    }
    let fresh = chosen.ideaCounts(on: try day("2021-05-20")).first { $0.sector == .freshFood }
    #expect(fresh == IdeaCount(.freshFood, registered: 16, chosen: 1, realised: 0))
    let before = chosen.ideaCounts(on: try day("2021-05-19")).first { $0.sector == .freshFood }
    #expect(before == IdeaCount(.freshFood, registered: 17, chosen: 0, realised: 0))
  }

  @Test func `with an idea's life, from registration to certificate`() throws {
    var records = try ThaiNguyen.records()
    records.plans = [
      BusinessPlan(
        id: try ID("pa-1"), title: "Phương án chè", producer: try ID("ct-0"), idea: try ID("yt-34"),
        cost: Dong(900_000_000), handedIn: try day("2021-06-01"))
    ]
    try records.ideas[33].course.take(.chosen, on: day("2021-05-20"))
    try records.ideas[33].course.take(.planned(ID("pa-1")), on: day("2021-06-20"))
    try records.ideas[33].course.take(.realised(ID("sp-100")), on: day("2021-09-01"))
    let programme = try Programme(of: Locality("19"), records)
    let life = try #require(programme.journey(of: try ID("yt-34"), on: try day("2022-01-01")))
    #expect(life.plans.map(\.id.text) == ["pa-1"])
    #expect(life.product?.product.id.text == "sp-100")
    #expect(life.awards.map(\.star) == [.three])
    let early = try #require(programme.journey(of: try ID("yt-34"), on: try day("2021-08-31")))
    #expect(early.product == nil && early.awards.isEmpty)
    #expect(programme.journey(of: try ID("yt-34"), on: try day("2021-04-11")) == nil)
  }

  @Test func `with the localities that have no model, and how models spread`() throws {
    var records = try ThaiNguyen.records()
    func project(_ id: String, _ place: String, from origin: String? = nil, _ begun: String) throws
      -> ModelProject
    {
      var project = ModelProject(
        id: try ID(id), title: "Mô hình \(id)", place: try Locality(place),
        replicates: try origin.map { try ID($0) }, proposed: try day("2021-02-01"))
      try project.course.take(.approved, on: day("2021-02-10"))
      try project.course.take(.begun, on: day(begun))
      return project
    }
    records.projects = [
      try project("a", "05503", "2021-03-01"), try project("b", "05815", from: "a", "2021-05-01"),
      try project("c", "165", from: "b", "2021-09-01"),
    ]
    try records.projects[1].course.take(.stopped(reason: "dịch bệnh"), on: day("2021-10-01"))
    let programme = try Programme(of: Locality("19"), records)
    func without(_ text: String) throws -> [String] {
      try programme.localitiesWithoutModel(at: .district, on: day(text)).map(\.code)
    }
    #expect(try without("2021-02-28") == ["164", "165", "171", "172"])
    #expect(try without("2021-05-01") == ["165", "172"])
    #expect(try without("2021-10-01") == ["171", "172"])
    #expect(try programme.replications(of: ID("a"), on: day("2021-12-31")).map(\.id.text) == ["b", "c"])
    // Proposed in February, begun in May and in September.
    #expect(try programme.replications(of: ID("a"), on: day("2021-04-30")).isEmpty)
    #expect(try programme.replications(of: ID("a"), on: day("2021-08-31")).map(\.id.text) == ["b"])
    #expect(try programme.replications(of: ID("c"), on: day("2021-12-31")).isEmpty)
  }

  @Test func `with potential products that are not rated yet`() throws {
    var records = try ThaiNguyen.records()
    let tea = Product(id: try ID("tiem-nang"), name: "Chè Shan", producer: try ID("ct-0"), set: .tea)
    records.products.append(ProductProfile(tea, prospect: .potential))
    let programme = try Programme(of: Locality("19"), records)
    #expect(programme.prospects(on: try day("2021-12-31")).map(\.product.id.text) == ["tiem-nang"])
  }

  @Test func `with what was attended, and what followed`() throws {
    var records = try ThaiNguyen.records()
    records.activities = [
      ProgrammeActivity(
        id: try ID("th-1"), title: "Tập huấn bao bì", kind: .training, topic: .training,
        days: try ThaiNguyen.period("2021-08-02", "2021-08-04"),
        attendance: [
          .init(try ID("ct-0"), people: 3, women: 2), .init(try ID("ct-1"), people: 4), .init(try ID("ct-2")),
        ])
    ]
    let programme = try Programme(of: Locality("19"), records)
    let outcome = try #require(programme.outcome(of: try ID("th-1"), on: try day("2021-12-31")))
    #expect(outcome.producers == 3)
    #expect(outcome.people == KnownTotal(total: 7, known: 2, missing: 1))
    #expect(outcome.women == KnownTotal(total: 2, known: 1, missing: 2))
    #expect(outcome.newlyRecognised.map(\.text) == ["ct-0", "ct-1", "ct-2"])
    #expect(programme.outcome(of: try ID("th-1"), on: try day("2021-12-09"))?.newlyRecognised == [])
  }

  @Test func `with the floors, their members, booths, listings and sales`() throws {
    var records = try ThaiNguyen.records()
    let floor: ID<TradeFloor> = try ID("postmart")
    let since = DatePeriod(from: try day("2021-05-01"))
    records.floors = [TradeFloor(id: floor, name: "Postmart", runBy: .domestic)]
    records.memberships = [
      FloorMembership(try ID("ct-0"), of: floor, during: since, booth: "gian-1"),
      FloorMembership(try ID("ct-1"), of: floor, during: since),
      FloorMembership(try ID("ct-2"), of: floor, during: try ThaiNguyen.period("2021-05-01", "2021-05-31")),
    ]
    records.listings = [FloorListing(try ID("sp-1"), on: floor, during: since)]
    records.sales = [
      FloorSales(
        of: try ID("sp-1"), on: floor, in: try ThaiNguyen.period("2021-05-01", "2021-05-31"),
        revenue: Dong(70)),
      FloorSales(of: try ID("sp-1"), on: floor, in: try ThaiNguyen.period("2021-06-01", "2021-06-30")),
      FloorSales(
        of: try ID("sp-1"), on: floor, in: try ThaiNguyen.period("2021-07-01", "2021-07-31"), revenue: Dong(5)
      ),
    ]
    let programme = try Programme(of: Locality("19"), records)
    let june = try #require(try programme.floors(on: day("2021-06-30")).first)
    #expect([june.members, june.booths, june.listings] == [2, 1, 1])
    #expect(june.revenue == KnownTotal(total: Dong(70), known: 1, missing: 1))
    #expect(try programme.usesModernChannel(ID("ct-2"), on: day("2021-05-31")) == .yes)
    #expect(try programme.usesModernChannel(ID("ct-2"), on: day("2021-06-01")) == .no)
  }

  @Test func `with the cycle of a year and what each step lacks`() throws {
    var records = try ThaiNguyen.records()
    let cycle = try OCOPCycle(
      id: ID("2021"), year: 2021, place: Locality("19"),
      windows: [
        .init(.ideas, ThaiNguyen.period("2021-04-01", "2021-06-30")),
        .init(.plans, ThaiNguyen.period("2021-06-01", "2021-08-31")),
      ])
    records.cycles = [cycle]
    // On offer from 2023 on: nothing that the cycle of 2021 came to.
    let floor: ID<TradeFloor> = try ID("postmart")
    records.floors = [TradeFloor(id: floor, name: "Postmart", runBy: .domestic)]
    records.listings = [
      FloorListing(try ID("sp-1"), on: floor, during: DatePeriod(from: try day("2023-01-01")))
    ]
    try records.ideas[0].course.take(.chosen, on: day("2021-05-20"))
    let programme = try Programme(of: Locality("19"), records)
    let steps = programme.progress(of: cycle, on: try day("2021-06-15")).steps
    #expect(steps.map(\.step) == CycleStep.allCases)
    #expect(steps[1].lacking == [.guidanceHeld])
    #expect(steps[1].yields.map(\.count) == [Bounds(137), Bounds(1)])
    #expect(steps[2].lacking == [])
    #expect(steps[3].lacking == [.plansApproved])
    #expect(cycle.steps(on: try day("2021-06-15")) == [.ideas, .plans])
    let end = programme.progress(of: cycle, on: try day("2021-12-31")).steps
    #expect(end[4].yields.map(\.count) == [Bounds(0), Bounds(55)])
    let later = programme.progress(of: cycle, on: try day("2023-12-31")).steps
    #expect(later[4].yields.map(\.count) == [Bounds(0), Bounds(55)])
    #expect(later[5].yields.map(\.count) == [Bounds(0)])
  }

  @Test func `with the sums of a sector, gaps told, and growth over what can be compared`() throws {
    var records = try ThaiNguyen.records()
    let source = Proof(document: "Báo cáo năm")
    func figures(_ product: String, _ year: Int, _ revenue: Int64?, _ tons: Int?) throws -> YearFigures {
      YearFigures(
        of: try ID(product), in: year, output: tons.map { .init($0, "tấn") },
        revenue: revenue.map { Dong($0) },
        workers: 10, source: source)
    }
    // sp-1, sp-4 and sp-7 are teas.
    records.figures = [
      try figures("sp-1", 2020, 1_000, 3), try figures("sp-1", 2021, 1_500, 4),
      try figures("sp-4", 2020, 1_000, nil), try figures("sp-4", 2021, 900, 6),
      try figures("sp-7", 2021, 5_000, nil), try figures("sp-10", 2021, nil, nil),
    ]
    let programme = try Programme(of: Locality("19"), records)
    let food = try #require(try programme.statistics(of: 2021).first)
    #expect(food.sector?.code == "I")
    #expect(food.products == 4)
    #expect(food.revenue == KnownTotal(total: Dong(7_400), known: 3, missing: 1))
    #expect(food.output == KnownTotal(total: [.init(unit: "tấn", amount: 10)], known: 2, missing: 2))
    #expect(food.workers == KnownTotal(total: 40, known: 4, missing: 0))
    #expect(food.revenueIndex == (try Share(2_400, 2_000)))
    #expect(food.compared == 2)
    #expect(try programme.statistics(of: .min).isEmpty)
  }
}
