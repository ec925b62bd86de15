internal import OCOPModel
internal import OCOPStorage

extension StoreBench {
  /// Every record type of the library and of the caller, and values at every limit; and that redacted records are.
  func checkRoundTrip() async throws {
    let store = try await makeStore()
    var samples = SampleData(seed: seed)
    for record in try samples.oneOfEach() + records { try await checkRoundTrip(of: record, in: store) }
    let contents = try Extremes.contents()
    let changes = try await store.commit(
      try RecordBatch.of { batch in for content in contents { try batch.write(content, expecting: .absent) } }
    )
    let opened = if let reopen { try await reopen(store) } else { store }
    try await checkJournal(opened)
    for (content, change) in zip(contents, changes) {
      try await requireKept(StoredRecord(content, revision: change.revision), in: opened)
    }
  }

  private func checkRoundTrip<Value: Record>(of record: Value, in store: Store) async throws {
    let content = try record.content()
    let changes = try await store.commit(try RecordBatch.of { try $0.insert(record) })
    guard let change = changes.first else { throw CheckFailure("a write of \(content.key) tells no change") }
    try await requireKept(StoredRecord(content, revision: change.revision), in: store)
    let read = try await store.get(Value.self, record.recordID)
    try require(try read.record.content() == content, "\(content.key) reads as another record")
    let personal = try StoredValueEncoder().personalData(in: record.redacted)
    try require(personal.isEmpty, "the redacted form of \(content.key) has personal data: \(personal)")
    if let one = record as? any Hashable, let other = read.record as? any Hashable {
      try require(AnyHashable(one) == AnyHashable(other), "\(content.key) reads as another record")
    }
  }

  /// A record is made, changed and deleted with notes, which are then told in that order.
  private func checkJournal(_ store: Store) async throws {
    let probe = try Probe("noted", number: 1)
    let day = try CivilDate("2026-05-22")
    func note(_ name: String) throws -> JournalNote {
      JournalNote(id: try ID(name), author: try ID("author"), day: day)
    }
    _ = try await store.commit(try RecordBatch.of { try $0.insert(probe) }, noting: note("n1"))
    try await store.update(Probe.self, probe.id, noting: note("n2")) { $0.number = 2 }
    let read = try await store.get(Probe.self, probe.id)
    _ = try await store.commit(try RecordBatch.of { try $0.delete(read) }, noting: note("n3"))
    let told = try await store.journal(of: Probe.self, probe.id).map(\.record)
    let wanted = try [
      JournalEntry(.created, of: probe.key, note("n1"), number: 1),
      JournalEntry(.changed, of: probe.key, note("n2"), number: 1, places: ["number"]),
      JournalEntry(.deleted, of: probe.key, note("n3"), number: 1),
    ]
    try require(
      told == wanted, "the journal of a record that was made, changed and deleted tells \(told.map(\.action))"
    )
  }

  private func requireKept(_ wanted: StoredRecord, in store: Store) async throws {
    let name = Extremes.shown(wanted.key)
    guard let found = try await store.record(wanted.key) else { throw CheckFailure("\(name) is not there") }
    try require(
      found.key == wanted.key, "\(name): the store gives \(Extremes.shown(found.key)), whose bytes are others"
    )
    try require(found.content.value == wanted.content.value, "\(name): the value is another")
    try require(found.content.entries == wanted.content.entries, "\(name): the index entries are others")
    try require(found == wanted, "\(name): the schema or revision is another")
    for entry in wanted.content.entries {
      let range = IndexRange(from: entry.key, upTo: IndexKey(bytes: entry.key.bytes + [0]))
      let query = StoredQuery(type: wanted.key.type, index: entry.index, range: range)
      let rows = try await store.rows(query, limit: 1_000)
      try require(
        rows.contains { $0.record == wanted && $0.position.key == entry.key },
        "\(name) is not found in index “\(entry.index)” by its key of \(entry.key.bytes.count) bytes")
    }
  }
}

/// Contents at the limits of what a store must keep.
enum Extremes {
  /// A key without the length of an extreme one.
  static func shown(_ key: RecordKey) -> String {
    key.id.text.count <= 60
      ? "\(key)" : "\(key.type)/\(key.id.text.prefix(20))… (\(key.id.text.utf8.count) bytes)"
  }

  static func contents() throws -> [RecordContent] {
    try ids().map { try content($0, .null) } + values().enumerated().map { try content("v\($0)", $1) }
      + entries()
  }

  private static func content(
    _ id: String, _ value: StoredValue, schema: Int = 1, _ entries: [IndexEntry] = []
  ) throws -> RecordContent {
    try RecordContent(
      key: try RecordKey(type: "extreme", id: id), schema: schema, entries: entries, value: value)
  }

  /// Identifiers that a collation, a pattern, a quote or a normalisation would mistake for another.
  private static func ids() -> [String] {
    [
      "a", "A", "é", "e\u{301}", "Đ", "đ", "ß", "SS", "ﬃ", "%", "_", "a%", "'", "''", "\"", "\\", "a\\'b",
      "; DROP TABLE records; --", "a/b", "..", "null", "0", "00", "1e1", "𝕏", "\u{10ffff}", "a\u{200d}b",
      "\u{301}", "\u{fe0f}a",
      String(repeating: "é", count: 128), String(repeating: "𝕏", count: 128),
    ]
  }

  private static func values() -> [StoredValue] {
    let numbers: [StoredValue] = [
      .integer(0), .integer(-1), .integer(Int128(Int64.max) + 1), .integer(.max), .integer(.min),
    ]
    let decimals = [
      "0.1", "-12.5", "1e-30", "5e-324", "1.7976931348623157e308", "340282366920938463463374607431768211455",
    ]
    let texts = [
      "", " ", "\u{0}", "a\u{0}b", "\n\r\t\u{1}\u{1f}\u{7f}", "\"\\/", "é", "e\u{301}", "𝕏", "\u{2028}",
      "null",
    ]
    let names: [StoredValue] = ["", "$", "$bytes", "$$", "$hex:", "a\u{0}", "é", "e\u{301}", "a.b"].map {
      name in
      .object([name: .string(name)])
    }
    var deep = StoredValue.bool(true)
    for level in 0..<StoredValue.deepest { deep = level % 2 == 0 ? .array([deep]) : .object(["d": deep]) }
    return numbers + decimals.compactMap { StoredDecimal($0).map(StoredValue.decimal) }
      + texts.map(StoredValue.string)
      + names + [
        .bytes([]), .bytes(Array(UInt8.min...UInt8.max)), .array([]), .object([:]),
        .array([.null, .bool(false)]),
        .object(["b": .null, "a": .array([]), "$text": .string("00"), "c": .object([:])]), deep,
        .string(String(repeating: "Một xã một sản phẩm. ", count: 20_000)),
      ]
  }

  private static func entries() throws -> [RecordContent] {
    let keys: [[UInt8]] = [
      [], [0], [0, 0], [0xff], [0xff, 0xff], [0x80], Array(UInt8.min...UInt8.max),
      [UInt8](repeating: 0xff, count: IndexKey.longest),
    ]
    let most = (1..<RecordContent.mostEntries).map {
      IndexEntry(index: "many", key: IndexKey($0))
    }
    let longest = try StorageName(String(repeating: "i", count: StorageName.longest))
    return try [
      content("keys", .null, keys.map { IndexEntry(index: "raw", key: IndexKey(bytes: $0)) }),
      content("most", .null, most),
      content("name", .null, schema: Int(Int32.max), [IndexEntry(index: longest, key: IndexKey(true))]),
    ]
  }
}
