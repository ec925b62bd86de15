import Foundation
import OCOP
import TestSupport
import Testing

@Suite struct `A programme of registers that do not fit` {
  private typealias Problem = ProgrammeFault.Problem

  private struct Slip: CustomTestStringConvertible {
    let name: String
    let kind: RecordKind
    let id: String
    let problem: ProgrammeFault.Problem
    let make: @Sendable (inout ProgrammeRecords) throws -> Void

    var testDescription: String { name }

    init(
      _ name: String, _ kind: RecordKind, _ id: String, _ problem: ProgrammeFault.Problem,
      _ make: @escaping @Sendable (inout ProgrammeRecords) throws -> Void
    ) {
      self.name = name
      self.kind = kind
      self.id = id
      self.problem = problem
      self.make = make
    }
  }

  private static func department(_ id: String) throws -> Department {
    Department(
      id: try ID(id), name: Bilingual(vi: id, en: id), level: .province, duties: [.init(.leads, .promotion)])
  }

  private static func project(_ id: String, from origin: String?, _ proposed: String) throws -> ModelProject {
    ModelProject(
      id: try ID(id), title: id, place: try Locality("164"), replicates: try origin.map { try ID($0) },
      proposed: try day(proposed))
  }

  private static func need(_ id: String, product: String? = nil) throws -> SupportNeed {
    SupportNeed(
      id: try ID(id), producer: try ID("ct-0"), product: try product.map { try ID($0) }, category: .training,
      text: "Tập huấn", raised: try day("2021-02-01"))
  }

  private static func figures(_ change: (Int) -> (Dong?, Dong?, Int?, Int?)) throws -> YearFigures {
    let (revenue, exports, workers, local) = change(0)
    return YearFigures(
      of: try ID("sp-1"), in: 2021, revenue: revenue, exportRevenue: exports, workers: workers,
      localWorkers: local, source: Proof(document: "Báo cáo"))
  }

  private static let slips: [Slip] = [
    Slip("a producer stands twice", .producer, "ct-0", .duplicate) { $0.producers.append($0.producers[0]) },
    Slip(
      "a product of nobody", .product, "sp-x", .unknown(RecordReference(.producer, "ct-9"))
    ) { records in
      records.products.append(
        ProductProfile(Product(id: try ID("sp-x"), name: "X", producer: try ID("ct-9"), set: .tea)))
    },
    Slip(
      "a place that is not listed", .producer, "ct-x", .unknown(RecordReference(.locality, "00001"))
    ) { records in
      records.producers.append(
        ProducerProfile(
          Producer(id: try ID("ct-x"), name: "X", kind: .farm), place: try Locality("00001")))
    },
    Slip("an idea without a title", .idea, "yt-x", .blank(.text)) { records in
      records.ideas.append(
        ProductIdea(id: try ID("yt-x"), title: " ", sector: .tea, registered: try day("2021-04-12")))
    },
    Slip(
      "an idea planned by nothing", .idea, "yt-1", .unknown(RecordReference(.plan, "pa-9"))
    ) { records in
      try records.ideas[0].course.take(.chosen, on: day("2021-05-01"))
      try records.ideas[0].course.take(.planned(ID("pa-9")), on: day("2021-06-01"))
    },
    Slip(
      "a plan of another idea", .plan, "pa-1", .disagrees(.idea, with: RecordReference(.idea, "yt-1"))
    ) { records in
      records.plans = [
        BusinessPlan(
          id: try ID("pa-1"), title: "Phương án", producer: try ID("ct-0"), idea: try ID("yt-2"),
          handedIn: try day("2021-05-10"))
      ]
      try records.ideas[0].course.take(.chosen, on: day("2021-05-01"))
      try records.ideas[0].course.take(.planned(ID("pa-1")), on: day("2021-06-01"))
    },
    Slip("a plan that costs less than nothing", .plan, "pa-1", .outOfRange(.cost)) { records in
      records.plans = [
        BusinessPlan(
          id: try ID("pa-1"), title: "Phương án", producer: try ID("ct-0"), cost: Dong(-1),
          handedIn: try day("2021-05-10"))
      ]
    },
    Slip(
      "two departments that lead", .department, "b",
      .secondLead(.promotion, with: RecordReference(.department, "a"))
    ) {
      $0.departments = [try department("a"), try department("b")]
    },
    Slip("a model that copies itself", .project, "a", .replicatesItself) {
      $0.projects = [try project("a", from: "a", "2021-01-01")]
    },
    Slip(
      "a model before its origin", .project, "b", .tooEarly(.days, than: RecordReference(.project, "a"))
    ) {
      $0.projects = [try project("a", from: nil, "2021-02-01"), try project("b", from: "a", "2021-01-31")]
    },
    Slip("more women than people", .activity, "th", .partAboveWhole(.women, of: .people)) { records in
      records.activities = [
        ProgrammeActivity(
          id: try ID("th"), title: "Tập huấn", kind: .training, topic: .rating,
          days: try ThaiNguyen.period("2021-08-02", "2021-08-02"),
          attendance: [.init(try ID("ct-0"), people: 2, women: 3)])
      ]
    },
    Slip("an activity that never ends", .activity, "th", .emptyPeriod(.days)) { records in
      records.activities = [
        ProgrammeActivity(
          id: try ID("th"), title: "Tập huấn", kind: .training, topic: .rating,
          days: DatePeriod(from: try day("2021-08-02")))
      ]
    },
    Slip(
      "a member of no floor", .membership, "shopee · ct-0 · 2021-01-01",
      .unknown(RecordReference(.floor, "shopee"))
    ) {
      $0.memberships = [
        FloorMembership(try ID("ct-0"), of: try ID("shopee"), during: DatePeriod(from: try day("2021-01-01")))
      ]
    },
    Slip("a count beyond reason", .promotionEvent, "hc", .outOfRange(.results)) { records in
      records.promotionEvents = [
        PromotionEvent(
          id: try ID("hc"), title: "Hội chợ", kind: .fair,
          days: try ThaiNguyen.period("2022-08-01", "2022-08-05"),
          results: .init(visitors: .max))
      ]
    },
    Slip(
      "a need reviewed by no round", .need, "nc", .unknown(RecordReference(.review, "q9"))
    ) { records in
      var need = try need("nc")
      try need.course.take(.accepted(ID("q9")), on: day("2021-03-01"))
      records.needs = [need]
    },
    Slip(
      "a need for another's product", .need, "nc",
      .disagrees(.producer, with: RecordReference(.product, "sp-2"))
    ) { $0.needs = [try need("nc", product: "sp-2")] },
    Slip(
      "a need met by a grant to another", .need, "nc",
      .disagrees(.producer, with: RecordReference(.grant, "k"))
    ) { records in
      records.reviews = [NeedReview(id: try ID("q1"), name: "Q1", held: try day("2021-03-01"))]
      records.grants = [
        SupportGrant(
          id: try ID("k"), to: try ID("ct-1"), for: .training, from: .credit, amount: Dong(5),
          paid: try day("2021-04-01"))
      ]
      var need = try need("nc")
      try need.course.take(.accepted(ID("q1")), on: day("2021-03-01"))
      try need.course.take(.supported(ID("k")), on: day("2021-04-01"))
      records.needs = [need]
    },
    Slip("a response that nobody put forward", .problem, "vm", .unknownOption("b")) { records in
      records.departments = [try department("a")]
      var problem = UrgentProblem(
        id: try ID("vm"), text: "Tồn hàng", topic: .promotion, reported: try day("2021-08-02"))
      try problem.course.take(.assigned(ID("a")), on: day("2021-08-03"))
      try problem.course.take(.chosen(ID("b")), on: day("2021-08-03"))
      records.problems = [problem]
    },
    Slip("a recognition of two stars", .recognition, "r", .starWithoutRecognition(.two)) { records in
      records.recognitions = [
        ListedRecognition(
          id: try ID("r"), product: try ID("sp-1"), star: .two,
          within: try ThaiNguyen.period("2020-01-01", "2020-12-31"), source: Proof(document: "Danh sách"))
      ]
    },
    Slip("more exports than revenue", .figures, "sp-1 · 2021", .partAboveWhole(.exportRevenue, of: .revenue))
    {
      $0.figures = [try figures { _ in (Dong(1), Dong(2), nil, nil) }]
    },
    Slip(
      "more local workers than workers", .figures, "sp-1 · 2021", .partAboveWhole(.localWorkers, of: .workers)
    ) {
      $0.figures = [try figures { _ in (nil, nil, 3, 4) }]
    },
    Slip(
      "a product of another idea", .product, "sp-1", .disagrees(.idea, with: RecordReference(.idea, "yt-1"))
    ) { records in
      records.plans = [
        BusinessPlan(
          id: try ID("pa-1"), title: "Phương án", producer: try ID("ct-0"), idea: try ID("yt-1"),
          handedIn: try day("2021-05-10"))
      ]
      try records.ideas[0].course.take(.chosen, on: day("2021-05-01"))
      try records.ideas[0].course.take(.planned(ID("pa-1")), on: day("2021-06-01"))
      try records.ideas[0].course.take(.realised(ID("sp-2")), on: day("2021-09-01"))
      records.products[0] = ProductProfile(records.products[0].product, idea: try ID("yt-1"))
    },
  ]

  @Test(arguments: slips.indices)
  func `names the one fault that was made`(place: Int) throws {
    let slip = Self.slips[place]
    var records = try ThaiNguyen.records()
    try slip.make(&records)
    let fault = ProgrammeFault(RecordReference(slip.kind, slip.id), slip.problem)
    #expect(records.faults == [fault], "\(slip.name)")
    #expect(throws: ProgrammeError(faults: [fault])) { try Programme(of: Locality("19"), records) }
    #expect(fault.text.vi.contains(slip.id) && fault.text.en.contains(slip.id))
  }

  /// Facts that would look alike with nothing but a dot between them; U+0387 is the dot's equal to Unicode, and no identifier's.
  @Test func `takes no two rows for one, whatever dots their facts have`() throws {
    let pairs = [
      ("s · a", "b"), ("s", "a · b"), (#"s \· a"#, "b"), ("s", #"a \· b"#), (#"s\"#, "b"), (#"s\\"#, "b"),
      ("s \u{387} a", "b"), ("s", "a \u{387} b"),
    ]
    var records = ProgrammeRecords()
    let days = DatePeriod(from: try day("2021-01-01"))
    let year = try ThaiNguyen.period("2021-01-01", "2021-12-31")
    for (floor, other) in pairs {
      records.memberships.append(FloorMembership(try ID(other), of: try ID(floor), during: days))
      records.listings.append(FloorListing(try ID(other), on: try ID(floor), during: days))
      records.sales.append(FloorSales(of: try ID(other), on: try ID(floor), in: year, orders: 1))
    }
    func doubles() -> [RecordKind] { records.faults.filter { $0.problem == .duplicate }.map(\.record.kind) }
    #expect(doubles() == [])
    records.memberships.append(records.memberships[0])
    records.listings.append(records.listings[1])
    records.sales.append(records.sales[7])
    #expect(doubles() == [.membership, .listing, .sales])
  }

  @Test func `hides no fault behind the first`() throws {
    var records = try ThaiNguyen.records()
    let made = Self.slips.filter {
      [
        "a producer stands twice", "a product of nobody", "an idea without a title",
        "more exports than revenue",
      ]
      .contains($0.name)
    }
    for slip in made { try slip.make(&records) }
    let error = #expect(throws: ProgrammeError.self) { try Programme(of: Locality("19"), records) }
    let expected = made.map { ProgrammeFault(RecordReference($0.kind, $0.id), $0.problem) }
    #expect(error?.faults == expected)
    #expect(error?.text.en.split(separator: "\n").map(String.init) == expected.map(\.text.en))
    #expect(error?.text.vi.split(separator: "\n").map(String.init) == expected.map(\.text.vi))
    #expect(error?.description == error?.text.en && expected.count == 4)
  }

  @Test func `is refused as a whole when a change does not fit`() throws {
    let programme = try ThaiNguyen.programme()
    #expect(throws: ProgrammeError.self) {
      try programme.changing { $0.producers.removeAll() }
    }
    let grown = try programme.changing { $0.localities = .none }
    #expect(grown != programme)
  }

  @Test func `a circle of models is told of each of its projects, and of no other`() throws {
    var records = try ThaiNguyen.records()
    records.projects = [
      try Self.project("a", from: "c", "2021-01-01"), try Self.project("b", from: "a", "2021-01-01"),
      try Self.project("c", from: "b", "2021-01-01"), try Self.project("d", from: "a", "2021-01-01"),
    ]
    let circular = records.faults.filter { $0.problem == .replicatesItself }.map(\.record.id)
    #expect(circular == ["a", "b", "c"])
  }

  @Test func `is stored, and replayed with its checks`() throws {
    let programme = try ThaiNguyen.programme()
    #expect(try roundTripped(programme) == programme)
    #expect(throws: DecodingError.self) {
      try decoded(Programme.self, from: #"{"formatVersion":2,"province":"19","records":{}}"#)
    }
  }

  @Test func `shows no person in its redacted form`() throws {
    let text = String(decoding: try encoded(ThaiNguyen.programme().redacted), as: UTF8.self)
    for person in ["Người", "Xóm", "0912", "Chủ thể 4"] { #expect(!text.contains(person), "\(person)") }
    let full = String(decoding: try encoded(ThaiNguyen.programme()), as: UTF8.self)
    for person in ["Người", "Xóm", "0912", "Chủ thể 4"] { #expect(full.contains(person), "\(person)") }
  }

  private func encoded(_ programme: Programme) throws -> [UInt8] {
    Array(try JSONEncoder().encode(programme))
  }
}

@Suite struct `A list of localities` {
  private func entry(_ code: String, in parent: String? = nil) throws -> LocalityList.Entry {
    LocalityList.Entry(try Locality(code), name: code, in: try parent.map { try Locality($0) })
  }

  @Test func `tells what lies in what, and what it does not know`() throws {
    let list = try LocalityList([
      entry("19"), entry("164", in: "19"), entry("05443", in: "164"), entry("05444"),
    ])
    func truth(_ code: String?, _ wider: String) throws -> Truth {
      list.contains(try code.map { try Locality($0) }, in: try Locality(wider))
    }
    let rows: [(String?, String, Truth)] = [
      ("05443", "164", .yes), ("05443", "19", .yes), ("05443", "05443", .yes), ("05443", "171", .no),
      ("19", "164", .no), ("164", "05443", .no), ("05444", "164", .unknown), ("99999", "19", .unknown),
      (nil, "19", .unknown), ("99999", "99998", .no),
    ]
    for (code, wider, expected) in rows {
      #expect(try truth(code, wider) == expected, "\(code ?? "?") in \(wider)")
    }
  }

  @Test func `is refused where it contradicts itself`() throws {
    #expect(throws: LocalityListError.listedTwice(try Locality("19"))) {
      try LocalityList([entry("19"), entry("19")])
    }
    #expect(throws: LocalityListError.unknownParent(try Locality("19"), of: try Locality("164"))) {
      try LocalityList([entry("164", in: "19")])
    }
    #expect(throws: LocalityListError.noWiderParent(try Locality("165"), of: try Locality("164"))) {
      try LocalityList([entry("164", in: "165"), entry("165")])
    }
  }
}
