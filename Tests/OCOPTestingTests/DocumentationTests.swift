import OCOP
import OCOPTesting
import TestSupport
import Testing
import XCTest

// snippet of Storage
/// A visit to a producer.
struct FieldVisit: Codable, Hashable {
  let id: ID<FieldVisit>
  let producer: ID<Producer>
  var day: CivilDate
  var remarks: [String] = []
}

extension FieldVisit: Record {
  static let recordType: StorageName = "field-visit"
  static let schema = RecordSchema(version: 1)
  static let byProducer = RecordIndex<FieldVisit, IndexPair<ID<Producer>, CivilDate>>("producer")

  var recordID: ID<FieldVisit> { id }
  var indexEntries: [IndexEntry] { [FieldVisit.byProducer.entry(IndexPair(producer, day))] }
  var redacted: FieldVisit { self }
}
// end

// snippet of Storage
actor DictionaryStore: RecordStore {
  private var records: [RecordKey: StoredRecord] = [:]
  private var feed: [StoredChange] = []

  func record(_ key: RecordKey) -> StoredRecord? { records[key] }

  func rows(_ query: StoredQuery, limit: Int) -> [StoredRow] {
    let all = records.values.filter { $0.key.type == query.type }.flatMap { record in
      record.content.entries.filter { $0.index == query.index }.map { StoredRow(record, at: $0.key) }
    }
    let wanted = all.filter { query.includes($0.position) }.sorted { $0.position < $1.position }
    return Array((query.order == .ascending ? wanted : wanted.reversed()).prefix(limit))
  }

  func commit(_ batch: RecordBatch) throws(StoreError) -> [StoredChange] {
    for operation in batch.operations {
      let found = records[operation.key]?.revision
      guard operation.expected.holds(for: found) else {
        throw .conflict(operation.key, expected: operation.expected, found: found)
      }
    }
    let first = feed.count
    for operation in batch.operations where operation.action != .check {
      let revision = Revision(Int64(feed.count) + 1)
      if case .write(let content) = operation.action {
        records[operation.key] = StoredRecord(content, revision: revision)
        feed.append(StoredChange(revision, operation.key, .written))
      } else {
        records[operation.key] = nil
        feed.append(StoredChange(revision, operation.key, .deleted))
      }
    }
    return Array(feed[first...])
  }

  func changes(after revision: Revision, limit: Int) -> [StoredChange] {
    Array(feed.drop { $0.revision <= revision }.prefix(limit))
  }
}
// end

@Suite struct `The articles on storage` {
  // snippet of StoreConformance
  @Test(arguments: StoreCheck.allCases) func `my store keeps the contract`(check: StoreCheck) async {
    let report = await StoreConformance.run(checks: [check], makeStore: { DictionaryStore() })
    #expect(report.isConforming, "\(report)")
  }
  // end

  @Test func `keep, find, change and follow records`() async throws {
    let producer = Producer(id: try ID("htx-khe-coc"), name: "HTX Khe Cốc", kind: .cooperative, phone: "0900")
    let day = try CivilDate("2026-05-22")
    // snippet of Storage
    let store = InMemoryStore()
    var batch = RecordBatch()
    try batch.insert(producer)
    try batch.insert(FieldVisit(id: ID("visit-1"), producer: producer.id, day: day))
    try await store.commit(batch)

    let visits = try await store.page(FieldVisit.byProducer.first(producer.id).descending, size: PageSize(20))
    // end
    #expect(visits.records.map(\.record.id.text) == ["visit-1"] && visits.next == nil)
    let visit = visits.records[0].record.id
    // snippet of Storage
    let note = JournalNote(
      id: try ID("note-7"), author: try ID("lan"), day: day, reason: "After the visit")
    try await store.update(FieldVisit.self, visit, noting: note) { $0.remarks.append("Needs a dryer") }
    let history = try await store.journal(of: FieldVisit.self, visit)
    print(history.map(\.record.places))  // [["remarks[0]"]]
    // end
    #expect(history.map(\.record.places) == [["remarks[0]"]])
    let membership = FloorMembership(
      producer.id, of: try ID("san"), during: DatePeriod(from: day), booth: "Chè Khe Cốc")
    var rows = RecordBatch()
    // snippet of Storage
    try rows.put(RowRecord(membership))
    try await store.commit(rows)
    let memberships = try await store.all(FloorMembership.byProducer.first(producer.id)).map(\.record.row)
    // end
    #expect(memberships == [membership])
    let morning = try TraceTime("2026-09-15T08:00:00+07:00")
    let stamps = try StampRange(prefix: "TN26A", width: 6, 1...12_000, lot: ID("che-01"), issued: morning)
    let spoilt = VoidStamp(try StampSerial("TN26A000007"), at: morning)
    // snippet of Storage
    try await store.handOut(stamps)
    try await store.makeVoid(spoilt)
    let register = try await store.stampRegister()
    // end
    #expect(register.ranges == [stamps] && register.voided.count == 1)
    // snippet of Storage
    var last = Revision.zero
    for change in try await store.changes(after: last, limit: 100) {
      last = change.revision
    }
    // end
    #expect(last == Revision(8))
    // snippet of Storage
    let text = try producer.redacted.content().value.json
    let places = try StoredValueEncoder().personalData(in: producer)  // ["phone"]
    // end
    #expect(text == #"{"id":"htx-khe-coc","kind":"cooperative","name":"HTX Khe Cốc"}"#)
    #expect(places == ["phone"])
  }

  @Test func `keep a programme and put it together again`() async throws {
    let store = InMemoryStore()
    let producer = Producer(id: try ID("htx-khe-coc"), name: "HTX Khe Cốc", kind: .cooperative)
    let place = try Locality("05488")
    let localities = try LocalityList([LocalityList.Entry(place, name: "Khe Cốc")])
    let programme = try Programme(
      of: try Locality("19"),
      ProgrammeRecords(localities: localities, producers: [ProducerProfile(producer, place: place)]))
    // snippet of Storage
    var registers = RecordBatch()
    for record in try programme.records.storedRecords() { try registers.put(record) }
    try await store.commit(registers)

    let records = try await store.programmeRecords(localities: programme.records.localities)
    let reopened = try Programme(of: programme.province, records)
    // end
    #expect(reopened == programme)
  }

  @Test(arguments: ["Storage", "StoreConformance"])
  func `show what compiles and runs`(article: String) throws {
    #expect(try Article(article).differences() == [])
  }
}

// snippet of StoreConformance
final class MyStoreTests: XCTestCase {
  func testKeepsTheContract() async {
    let report = await StoreConformance.run(makeStore: { DictionaryStore() })
    for finding in report.failures { XCTFail("\(finding)") }
  }
}
// end
