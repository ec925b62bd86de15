import Foundation
import OCOP
import OCOPTesting
import TestSupport
import Testing

@Suite struct `A library record` {
  static let samples: [any Record] = {
    var samples = SampleData(seed: 3)
    return (try? samples.oneOfEach()) ?? []
  }()

  static let names = [
    "producer", "product", "dossier", "rating", "council-session", "certificate", "ip-file", "allocation",
    "funding-plan", "funding-source", "support-rule", "support-measure", "use-right", "programme-case",
    "star-reward", "product-idea", "business-plan", "department", "cycle", "model-project", "activity",
    "urgent-problem", "target", "producer-enrolment", "product-enrolment", "listed-recognition",
    "year-figures", "material-use", "trade-floor", "floor-membership", "floor-listing", "floor-sales",
    "sales-point", "promotion-event", "trade-facility", "support-need", "need-review", "support-grant",
    "programme-plan", "growing-area", "trace-place", "logistic-unit", "lot", "trace-event",
    "quality-certificate", "trace-file", "stamp-range", "stamp-series", "stamp-scan", "void-stamp",
    "dossier-papers", "support-project", "journal", "funding-replan",
  ]

  @Test func `is there for each aggregate, under its own name`() {
    #expect(Self.samples.map { type(of: $0).recordType.text } == Self.names)
  }

  static func same<Value: Record>(_ record: Value, _ other: StoredRecord) throws -> Bool {
    let read = try Value(other)
    guard let one = record as? any Hashable, let two = read as? any Hashable else { return false }
    return AnyHashable(one) == AnyHashable(two)
  }

  @Test(arguments: names.indices) func `comes back from its stored value and from that one's text`(
    place: Int
  ) throws {
    let record = try #require(Self.samples.dropFirst(place).first)
    let content = try record.content()
    #expect(try Self.same(record, StoredRecord(content, revision: Revision(1))))
    let reread = try StoredValue(json: content.value.json)
    #expect(reread == content.value)
    #expect(JSONSerialization.isValidJSONObject([try content.value.json]))
    let text = try content.value.json
    #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is [String: Any])
  }

  /// As Foundation's coder has it, which shares no code with the library's.
  @Test(arguments: names.indices) func `is stored as Foundation would write it`(place: Int) throws {
    func foundation(_ record: some Record) throws -> NSObject? {
      let encoder = JSONEncoder()
      return try JSONSerialization.jsonObject(with: encoder.encode(record)) as? NSObject
    }
    let record = try #require(Self.samples.dropFirst(place).first)
    let ours = try JSONSerialization.jsonObject(with: Data(record.content().value.json.utf8)) as? NSObject
    #expect(ours == (try foundation(record)))
  }

  @Test(arguments: names.indices) func `has no personal data once redacted`(place: Int) throws {
    let record = try #require(Self.samples.dropFirst(place).first)
    let encoder = StoredValueEncoder()
    func personal(_ record: some Record) throws -> [String] { try encoder.personalData(in: record) }
    func redacted(_ record: some Record) throws -> [String] { try encoder.personalData(in: record.redacted) }
    #expect(try redacted(record) == [])
    let holds = [
      "producer", "dossier", "council-session", "ip-file", "product-idea", "trace-file", "dossier-papers",
    ].contains(Self.names[place])
    #expect(try personal(record).isEmpty == !holds)
  }

  /// A household is a person: its name and its tax number are in no form that leaves the office.
  @Test func `of what is told of a product names no household once redacted`() throws {
    var told = TraceRecord()
    told.productName = "Chè Khe Cốc"
    told.party = TraceRecord.Party(name: "Nguyễn Văn Mẫu", address: "Xóm 1", identifier: "4600000001")
    let file = TraceFile(of: try ID("che"), told, label: Proof(document: "Nhãn"))
    let (whole, open) = (try file.content().value.json, try file.redacted.content().value.json)
    for secret in ["Nguyễn Văn Mẫu", "4600000001", "Xóm 1"] {
      #expect(whole.contains(secret))
      #expect(!open.contains(secret))
    }
    #expect(open.contains("Chè Khe Cốc"))
  }

  /// One leaf or member of the tree is changed at a time.
  @Test(arguments: names.indices) func `is refused or read, never trapped on, whatever is changed in it`(
    place: Int
  ) throws {
    let record = try #require(Self.samples.dropFirst(place).first)
    let content = try record.content()
    let bytes = try Array(content.value.json.utf8)
    let pieces = [
      "0", "-1", "9223372036854775807", "\"\"", "\"x\"", "null", "[]", "{}", "true", "0.5", "1e300",
    ]
    var random = SeededGenerator(seed: UInt64(place))
    var refused = 0
    let rounds = Rounds.all(150, atTheDesk: 50)
    for _ in 0..<rounds {
      guard
        let start = bytes[Int.random(in: 0..<bytes.count, using: &random)...].firstIndex(
          of: UInt8(ascii: ":")),
        let end = bytes[start...].firstIndex(where: { [UInt8(ascii: ","), UInt8(ascii: "}")].contains($0) })
      else { continue }
      let piece = pieces[Int.random(in: 0..<pieces.count, using: &random)]
      let changed = bytes[...start] + Array(piece.utf8) + bytes[end...]
      guard let value = try? StoredValue(json: Array(changed)) else { continue }
      let other = try RecordContent(key: content.key, schema: content.schema, entries: [], value: value)
      let stored = StoredRecord(other, revision: Revision(1))
      func read<Value: Record>(_ record: Value) -> Bool { (try? Value(stored)) != nil }
      refused += read(record) ? 0 : 1
    }
    #expect(refused * 15 > rounds * 2)
  }

  @Test func `names the places of personal data`() throws {
    let producer = Producer(
      id: try ID("htx"), name: "HTX", kind: .cooperative,
      representative: Producer.Representative(name: "Nguyễn Văn Mẫu", isWoman: false), phone: "0900")
    let places = try StoredValueEncoder().personalData(in: producer)
    #expect(places.sorted() == ["phone", "representative.isWoman", "representative.name"])
  }

  /// Written by hand from the certificate's dates.
  @Test func `stands in the places that its facts say`() throws {
    var samples = SampleData(seed: 3)
    let producer = try samples.producer()
    let product = try samples.product(of: producer)
    let dossier = try samples.recognisedDossier(of: product, producer)
    let record = try samples.certificate(of: dossier)
    #expect(
      try Set(record.content().entries) == [
        IndexEntry(index: "id", key: IndexKey(record.certificate.number)),
        IndexEntry(index: "product", key: IndexKey(IndexPair(product.id, try CivilDate("2026-08-28")))),
        IndexEntry(index: "expiry", key: IndexKey(try CivilDate("2029-08-28"))),
        IndexEntry(index: "star", key: IndexKey(IndexPair(4, try CivilDate("2029-08-28")))),
      ])
    #expect(
      try dossier.content().entries.contains(
        IndexEntry(index: "phase", key: IndexKey(IndexPair("recognised", try CivilDate("2026-08-28"))))))
  }

  @Test func `refuses a funding plan that does not hold for its problem`() throws {
    var samples = SampleData(seed: 3)
    let producer = try samples.producer()
    let (one, other) = (try samples.fundingPlan(for: producer), try samples.fundingPlan(for: producer))
    #expect(throws: FundingPlanError.self) {
      try FundingRecord(id: one.id, problem: other.problem, plan: one.plan)
    }
  }

  /// The second machine was begun, so that the cut falls on the first: 60 million less what the purse lacks of 160.
  @Test func `keeps what is paid in a plan after a change, which stands by its day and what moved`() throws {
    let record = try #require(Self.samples.compactMap { $0 as? FundingReplanRecord }.first)
    let (problem, replan) = (record.problem, record.replan)
    let (dryer, roller) = (problem.measures[0].id, problem.measures[1].id)
    #expect(replan.paid.map(\.measure) == [roller] && replan.proofOfRest != nil)
    guard case .whole(let budget) = problem.sources[0].budget else { throw SampleError(what: "", reason: "") }
    #expect(
      replan.plan.measures.map(\.funded) == [Dong(budget.amount - 100_000_000), Dong(100_000_000)])
    #expect(replan.moves.map(\.measure) == [dryer])
    let entries = try record.content().entries
    #expect(
      Set(entries.filter { $0.index != "id" }) == [
        FundingReplanRecord.byDay.entry(try CivilDate("2026-06-01")),
        FundingReplanRecord.byMeasure.entry(dryer),
      ])
    #expect(throws: FundingPlanError.differs("bounds")) {
      try FundingRecord(id: ID("n"), problem: problem, plan: replan.plan)
    }
  }

  @Test func `refuses a plan after a change that does not hold for its older plan or its problem`() throws {
    let record = try #require(Self.samples.compactMap { $0 as? FundingReplanRecord }.first)
    #expect(throws: FundingPlanError.self) {
      try FundingReplanRecord(
        id: record.id, problem: record.problem, older: record.replan.plan, replan: record.replan)
    }
    let purse = PurseYear(try #require(record.problem.sources.first).id)
    let richer = try record.problem.changingBudget(of: purse, to: Dong(159_000_000))
    #expect(throws: FundingPlanError.self) {
      try FundingReplanRecord(id: record.id, problem: richer, older: record.older, replan: record.replan)
    }
  }

  /// Written by hand from the samples' facts.
  @Test func `stands in the places that the facts of registers and lots say`() throws {
    let records = Dictionary(
      uniqueKeysWithValues: try Self.samples.map { (type(of: $0).recordType.text, try $0.content()) })
    func keys(_ name: String) throws -> [String: [IndexKey]] {
      let entries = try #require(records[name]).entries.filter { $0.index != "id" }
      return Dictionary(grouping: entries, by: \.index.text).mapValues { $0.map(\.key) }
    }
    let producer: ID<Producer> = try ID(#require(records["producer"]).key.id.text)
    let product: ID<Product> = try ID(#require(records["product"]).key.id.text)
    let day = { (text: String) in try CivilDate(text) }
    #expect(
      try keys("support-grant") == [
        "producer": [IndexKey(IndexPair(producer, day("2026-07-20")))],
        "capital": [IndexKey(IndexPair("provincialBudget", day("2026-07-20")))],
      ])
    #expect(
      try keys("support-need") == [
        "producer": [IndexKey(producer)], "state": [IndexKey(IndexPair("supported", day("2026-06-20")))],
        "category": [IndexKey("packaging")],
      ])
    #expect(
      try keys("product-idea") == [
        "day": [IndexKey(day("2026-02-02"))], "state": [IndexKey("chosen")], "place": [IndexKey("05488")],
      ])
    #expect(
      try keys("quality-certificate") == [
        "holder": [IndexKey(producer)],
        "expiry": [IndexKey(IndexPair("foodSafetyEligibility", day("2028-05-12")))],
      ])
    #expect(
      try keys("lot") == [
        "product": [IndexKey(product)], "code": [IndexKey("L260914")],
        "expiry": [IndexKey(day("2028-09-14"))],
      ])
    let lots = try #require(try keys("trace-event")["lot"])
    let dry: ID<Lot> = try ID(#require(records["lot"]).key.id.text)
    #expect(lots.count == 2 && lots.last == IndexKey(dry), "what went in, then what came out")
    let floor: ID<TradeFloor> = try ID(#require(records["trade-floor"]).key.id.text)
    #expect(
      try keys("floor-membership") == [
        "floor": [IndexKey(IndexPair(floor, day("2026-02-01")))],
        "producer": [IndexKey(IndexPair(producer, day("2026-02-01")))],
      ])
    #expect(
      try keys("year-figures") == [
        "product": [IndexKey(IndexPair(product, 2026))], "year": [IndexKey(2026)],
      ])
    #expect(
      try keys("growing-area") == [
        "locality": [IndexKey("05488")], "code": [IndexKey("VN-TNOR-0001")],
        "grower": [IndexKey(producer)],
      ])
    #expect(
      try keys("dossier-papers") == ["product": [IndexKey(product)], "producer": [IndexKey(producer)]])
    let papers = try #require(Self.samples.compactMap { $0 as? DossierPapers }.first)
    #expect(records["dossier"]?.key.id.text == papers.dossier.text)
    let project = try #require(Self.samples.compactMap { $0 as? SupportProject }.first)
    #expect(try keys("support-project") == ["whole": [IndexKey(#require(project.within))]])
    #expect(
      try keys("programme-plan") == ["day": [IndexKey(day("2026-07-06"))], "product": [IndexKey(product)]])
  }

  @Test func `refuses a programme's plan that does not hold for its selection`() throws {
    let record = try #require(Self.samples.compactMap { $0 as? ProgrammePlanRecord }.first)
    let dearer = ProgrammeSelection(
      of: record.selection.candidates.map { ProgrammeCandidate($0.product, []) },
      under: record.selection.money)
    #expect(throws: ProgrammePlanError.self) {
      try ProgrammePlanRecord(id: record.id, selection: dearer, plan: record.plan)
    }
  }

  @Test func `refuses an allocation that breaks a cap, made or decoded`() throws {
    var samples = SampleData()
    let sound = try samples.allocation()
    let broken = AllocationPlan(amounts: sound.plan.amounts.map { _ in Dong(1_000_000_000_000) })
    #expect(throws: OptimalityError.self) {
      try AllocationRecord(id: sound.id, day: sound.day, problem: sound.problem, plan: broken)
    }
    let content = try sound.content()
    var value = content.value
    value["plan"] = try StoredValueEncoder().encode(broken)
    let changed = try RecordContent(key: content.key, schema: 1, entries: content.entries, value: value)
    #expect(throws: StoreError.self) { try AllocationRecord(StoredRecord(changed, revision: Revision(1))) }
  }
}
