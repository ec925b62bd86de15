import OCOP
import OCOPTesting
import TestSupport
import Testing

/// A visit to a producer, as a partner's app might keep it: version 2 of its schema calls the day `day`.
struct Visit: Record, Hashable {
  static let recordType: StorageName = "visit"
  static let schema = RecordSchema(
    version: 2,
    .from(1) { value throws(MigrationError) in
      guard let day = value["date"] else { throw MigrationError("no date") }
      value["day"] = day
      value["date"] = nil
    })
  static let byDay = RecordIndex<Visit, CivilDate>("day")
  static let byPlace = RecordIndex<Visit, String>("place")
  static let byPlaceAndDay = RecordIndex<Visit, IndexPair<String, CivilDate>>("place-day")

  let id: ID<Visit>
  var day: CivilDate
  var place: String
  var notes: [String] = []

  var recordID: ID<Visit> { id }
  var indexEntries: [IndexEntry] {
    [Visit.byDay.entry(day), Visit.byPlace.entry(place), Visit.byPlaceAndDay.entry(IndexPair(place, day))]
  }
  var redacted: Visit { self }

  init(_ id: String, _ day: String, _ place: String) throws {
    self.id = try ID(id)
    self.day = try CivilDate(day)
    self.place = place
  }
}

@Suite struct `Typed records in a store` {
  private let visits = [
    ("a", "2026-03-01", "Tân Cương"), ("b", "2026-03-02", "Tân Cương"), ("c", "2026-01-05", "La Bằng"),
    ("d", "2026-12-31", "Tân Thái"), ("e", "2026-03-02", "Ba Vì"),
  ]

  private func filled() async throws -> InMemoryStore {
    let store = InMemoryStore()
    var batch = RecordBatch()
    for (id, day, place) in visits { try batch.insert(try Visit(id, day, place)) }
    try await store.commit(batch)
    return store
  }

  private func ids(_ query: RecordQuery<Visit>, in store: InMemoryStore) async throws -> String {
    try await store.all(query).map(\.record.id.text).joined()
  }

  @Test func `are found by equality, range, prefix and pair, in both directions`() async throws {
    let store = try await filled()
    let march = try CivilDate("2026-03-01")
    let second = try CivilDate("2026-03-02")
    #expect(try await ids(Visit.byID.all, in: store) == "abcde")
    #expect(try await ids(Visit.byDay.all, in: store) == "cabed")
    #expect(try await ids(Visit.byDay.all.descending, in: store) == "debac")
    #expect(try await ids(Visit.byDay.equal(to: second), in: store) == "be")
    #expect(try await ids(Visit.byDay.from(march, before: second), in: store) == "a")
    #expect(try await ids(Visit.byDay.from(march, through: second), in: store) == "abe")
    #expect(try await ids(Visit.byDay.from(nil, before: march), in: store) == "c")
    #expect(try await ids(Visit.byDay.from(second, before: nil), in: store) == "bed")
    #expect(try await ids(Visit.byPlace.starting(with: "Tân"), in: store) == "abd")
    #expect(try await ids(Visit.byPlace.starting(with: ""), in: store) == "ecabd")
    #expect(try await ids(Visit.byPlace.equal(to: "Tân"), in: store) == "")
    #expect(try await ids(Visit.byPlaceAndDay.first("Tân Cương").descending, in: store) == "ba")
    #expect(
      try await ids(Visit.byPlaceAndDay.first("Tân Cương", from: second, through: second), in: store) == "b")
  }

  @Test func `come page by page, and a cursor is another query's no more than it is lost`() async throws {
    let store = try await filled()
    let first = try await store.page(Visit.byDay.all, size: PageSize(2))
    #expect(first.records.map(\.record.id.text) == ["c", "a"])
    let cursor = try roundTripped(try #require(first.next))
    let second = try await store.page(Visit.byDay.all, size: PageSize(3), after: cursor)
    #expect(second.records.map(\.record.id.text) == ["b", "e", "d"])
    #expect(second.next == nil)
    for other in [Visit.byDay.all.descending, Visit.byPlace.all] {
      await #expect(throws: StoreError.invalid(.cursorOfOtherQuery)) {
        try await store.page(other, after: cursor)
      }
    }
    for text in ["", "1.visit.day", "2" + cursor.description.dropFirst(), cursor.description.uppercased()] {
      #expect(PageCursor(text) == nil)
    }
    #expect([PageSize(-1).count, PageSize(5_000).count, PageSize(7).count] == [1, 1_000, 7])
  }

  /// In the cursor's text such an identifier makes one character with the point before it.
  @Test(arguments: ["\u{301}a", "\u{fe0f}", "\u{200d}.b", "a.b", "."])
  func `come page by page where an identifier begins with a mark or has a point`(id: String) async throws {
    let store = InMemoryStore()
    var batch = RecordBatch()
    try batch.insert(try Visit(id, "2026-03-01", "Ba Vì"))
    try batch.insert(try Visit("z", "2026-03-02", "Ba Vì"))
    try await store.commit(batch)
    let next = try #require(try await store.page(Visit.byDay.all, size: PageSize(1)).next)
    let cursor = try #require(PageCursor(next.description))
    #expect(cursor == next)
    #expect(
      try await store.page(Visit.byDay.all, after: cursor).records.map(\.record.id.text) == ["z"])
  }

  @Test func `are got, or not found`() async throws {
    let store = try await filled()
    let key = try RecordKey(type: "visit", id: "x")
    #expect(try await store.get(Visit.self, ID("a")).record == Visit("a", "2026-03-01", "Tân Cương"))
    #expect(try await store.find(Visit.self, ID("x")) == nil)
    await #expect(throws: StoreError.notFound(key)) { try await store.get(Visit.self, ID("x")) }
  }

  @Test func `of an older schema are migrated, and of a newer one refused and kept`() async throws {
    let store = InMemoryStore()
    let key = try RecordKey(type: "visit", id: "a")
    func put(_ schema: Int, _ value: StoredValue) async throws {
      var batch = RecordBatch()
      let content = try RecordContent(key: key, schema: schema, entries: [], value: value)
      try batch.write(content, expecting: .anything)
      try await store.commit(batch)
    }
    let old: StoredValue = [
      "id": "a", "date": "2026-03-01", "place": "Ba Vì", "notes": [],
    ]
    try await put(1, old)
    let read = try await store.get(Visit.self, ID("a"))
    #expect(try read.record == Visit("a", "2026-03-01", "Ba Vì"))

    var batch = RecordBatch()
    try batch.replace(read, with: read.record)
    try await store.commit(batch)
    #expect(try await store.record(key)?.content.schema == 2)

    let newer: StoredValue = ["id": "a", "moments": []]
    try await put(3, newer)
    await #expect(throws: StoreError.newerSchema(key, found: 3, known: 2)) {
      try await store.get(Visit.self, ID("a"))
    }
    await #expect(throws: StoreError.newerSchema(key, found: 3, known: 2)) {
      try await store.all(Visit.byID.all)
    }
    #expect(try await store.record(key)?.content.value == newer)

    try await put(1, ["id": "a"])
    await #expect(throws: StoreError.corrupt(key, reason: "migration from 1: no date")) {
      try await store.get(Visit.self, ID("a"))
    }
    let gap = RecordSchema(version: 3)
    let content = try #require(try await store.record(key)).content
    #expect(throws: StoreError.noMigration(key, from: 1)) { try gap.migrated(content) }
  }

  @Test func `that are corrupt say where`() async throws {
    let store = InMemoryStore()
    let key = try RecordKey(type: "visit", id: "a")
    for (value, reason) in [
      (["id": "b", "day": "2026-03-01", "place": "", "notes": []], "the record within is b"),
      (
        ["id": "a", "day": "2026-03-01", "place": "", "notes": [1]],
        "notes[0]: expected String, found a whole number"
      ),
      (["id": "a"], "day: missing"),
    ] as [(StoredValue, String)] {
      var batch = RecordBatch()
      try batch.write(RecordContent(key: key, schema: 2, entries: [], value: value), expecting: .anything)
      try await store.commit(batch)
      await #expect(throws: StoreError.corrupt(key, reason: reason)) {
        try await store.get(Visit.self, ID("a"))
      }
    }
    let stored = try #require(try await store.record(key))
    #expect(throws: StoreError.corrupt(key, reason: "the record is no “product”")) { try Product(stored) }
  }

  @Test func `replace only themselves, once in a batch`() async throws {
    let store = try await filled()
    let read = try await store.get(Visit.self, ID("a"))
    var batch = RecordBatch()
    let other = try Visit("b", "2026-01-01", "x")
    #expect(throws: StoreError.invalid(.otherRecord(try RecordKey(type: "visit", id: "b")))) {
      try batch.replace(read, with: other)
    }
    try batch.delete(read)
    #expect(throws: StoreError.invalid(.duplicate(try RecordKey(type: "visit", id: "a")))) {
      try batch.check(read)
    }
    #expect(batch.operations.count == 1)
  }

  @Test func `are rewritten in the present schema and with the present indexes`() async throws {
    let store = try await filled()
    var batch = RecordBatch()
    for number in 0..<250 {
      let key = try RecordKey(type: "visit", id: "old-\(number)")
      let value: StoredValue = [
        "id": .string("old-\(number)"), "date": "2020-01-01", "place": "Võ Nhai", "notes": [],
      ]
      try batch.write(RecordContent(key: key, schema: 1, entries: [], value: value), expecting: .absent)
    }
    try await store.commit(batch)
    #expect(try await store.all(Visit.byPlace.equal(to: "Võ Nhai")).isEmpty)
    #expect(try await store.rewrite(Visit.self) == 250)
    #expect(try await store.all(Visit.byPlace.equal(to: "Võ Nhai")).count == 250)
    #expect(try await store.rewrite(Visit.self) == 0)
    #expect(await store.snapshot.allRecords.allSatisfy { $0.content.schema == 2 })
    #expect(await store.snapshot.allChanges.count == 5 + 250 + 250)
  }

  enum Refusal: Error { case closed }

  @Test func `are updated without losing a change, or refused`() async throws {
    let store = try await filled()
    let id = try ID<Visit>("a")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<50 {
        group.addTask {
          try await store.update(Visit.self, id, attempts: 1_000) { $0.notes.append("\(number)") }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await Set(store.get(Visit.self, id).record.notes).count == 50)
    let before = await store.snapshot
    await #expect(throws: UpdateError.refused(Refusal.closed)) {
      try await store.update(Visit.self, id) { _ throws(Refusal) in throw Refusal.closed }
    }
    let missing = try RecordKey(type: "visit", id: "x")
    await #expect(throws: UpdateError<Refusal>.store(.notFound(missing))) {
      try await store.update(Visit.self, ID("x")) { _ throws(Refusal) in }
    }
    #expect(await store.snapshot == before)
  }
}

@Suite struct `The journal` {
  private func note(_ id: String, _ day: String = "2026-05-01") throws -> JournalNote {
    JournalNote(id: try ID(id), author: try ID("lan"), day: try CivilDate(day), instant: 5, reason: "thử")
  }

  @Test func `keeps who changed what and when, in the batch that changes it`() async throws {
    let store = InMemoryStore()
    let visit = try Visit("a", "2026-03-01", "Ba Vì")
    var batch = RecordBatch()
    try batch.insert(visit)
    try await store.commit(batch, noting: note("n1"))
    try await store.update(Visit.self, visit.id, noting: note("n2", "2026-04-01")) { visit in
      visit.place = "Tân Cương"
      visit.notes = ["x"]
    }
    var last = RecordBatch()
    try last.delete(try await store.get(Visit.self, visit.id))
    let changes = try await store.commit(last, noting: note("n3"))
    #expect(changes.map(\.key.type.text) == ["visit", "journal"])

    let entries = try await store.journal(of: Visit.self, visit.id).map(\.record)
    #expect(entries.map(\.action) == [.created, .changed, .deleted])
    #expect(entries.map(\.places) == [[], ["notes[0]", "place"], []])
    #expect(entries.map(\.id.text) == ["n1#1", "n2#1", "n3#1"])
    #expect(entries.allSatisfy { $0.note.author.text == "lan" && !$0.hasMorePlaces })
    #expect(
      try await store.all(JournalEntry.byAuthor.first(ID("lan"))).map(\.record.id.text) == [
        "n2#1", "n1#1", "n3#1",
      ])
    #expect(try await store.all(JournalEntry.byDay.equal(to: CivilDate("2026-04-01"))).count == 1)
  }

  @Test func `refuses a note that was used, so that a retry writes once`() async throws {
    let store = InMemoryStore()
    var batch = RecordBatch()
    try batch.put(try Visit("a", "2026-03-01", "Ba Vì"))
    let first = try await store.commit(batch, noting: note("n"))
    let before = await store.snapshot
    await #expect(
      throws: StoreError.conflict(
        try RecordKey(type: "journal", id: "n#1"), expected: .absent, found: first.last?.revision)
    ) { try await store.commit(batch, noting: note("n")) }
    #expect(await store.snapshot == before)
  }

  @Test func `names so many places and no more`() async throws {
    let store = InMemoryStore()
    let visit = try Visit("a", "2026-03-01", "Ba Vì")
    var batch = RecordBatch()
    try batch.insert(visit)
    try await store.commit(batch)
    try await store.update(Visit.self, visit.id, noting: note("n")) { $0.notes = (0..<300).map { "\($0)" } }
    let entry = try #require(try await store.journal(of: Visit.self, visit.id).first).record
    #expect(entry.places.count == 200 && entry.hasMorePlaces)
    #expect(entry.places.last == "notes[199]")
  }

  @Test func `refuses a note whose identifier leaves no room`() async throws {
    let store = InMemoryStore()
    var batch = RecordBatch()
    try batch.put(try Visit("a", "2026-03-01", "Ba Vì"))
    let long = String(repeating: "n", count: 128)
    await #expect(throws: StoreError.invalid(.identifier(long + "#1"))) {
      try await store.commit(batch, noting: note(long))
    }
  }
}

@Suite struct `A snapshot` {
  @Test func `is a value, and comes back from a coder`() async throws {
    let store = InMemoryStore()
    var samples = SampleData()
    var batch = RecordBatch()
    for record in try samples.oneOfEach() { try batch.insert(record) }
    try await store.commit(batch)
    let snapshot = await store.snapshot
    let copy = InMemoryStore(try roundTripped(snapshot))
    #expect(await copy.snapshot == snapshot)

    var removal = RecordBatch()
    let gone = try await #require(copy.all(Product.byID.all).first)
    try removal.delete(gone)
    try await copy.commit(removal)
    #expect(try await copy.all(Product.bySet.equal(to: gone.record.set.number)).isEmpty)
    #expect(try await store.all(Product.bySet.equal(to: gone.record.set.number)).count == 1)
    #expect(try roundTripped(await copy.snapshot) == (await copy.snapshot))
    let count = `A library record`.names.count
    #expect(snapshot.allRecords.count == count && snapshot.allChanges.count == count)
  }

  @Test(
    arguments: [
      #"{"formatVersion":2,"records":[],"changes":[]}"#,
      #"{"formatVersion":1,"records":[],"changes":[{"revision":1,"key":{"type":"a","id":"b"},"kind":"written"}]}"#,
      #"{"formatVersion":1,"records":[{"content":{"key":{"type":"a","id":"b"},"schema":1,"entries":[],"value":"1"},"revision":1}],"changes":[]}"#,
      #"{"formatVersion":1,"records":[{"content":{"key":{"type":"a","id":"b"},"schema":1,"entries":[],"value":"1"},"revision":1},{"content":{"key":{"type":"a","id":"b"},"schema":1,"entries":[],"value":"2"},"revision":1}],"changes":[{"revision":1,"key":{"type":"a","id":"b"},"kind":"written"}]}"#,
      #"{"formatVersion":1,"records":[],"changes":[{"revision":0,"key":{"type":"a","id":"b"},"kind":"deleted"}]}"#,
    ])
  func `whose changes do not lead to its records is refused`(json: String) {
    #expect(throws: DecodingError.self) { try decoded(StoreSnapshot.self, from: json) }
  }
}
