internal import OCOPModel
internal import OCOPStorage

/// A small record with an index of every kind, by which a store is tested.
struct Probe: Record, Hashable {
  static let recordType: StorageName = "probe"
  static let schema = RecordSchema(version: 1)
  static let byNumber = RecordIndex<Probe, Int>("number")
  static let byText = RecordIndex<Probe, String>("text")
  static let byGroup = RecordIndex<Probe, IndexPair<String, Int>>("group")
  static let byTag = RecordIndex<Probe, String>("tag")
  static let byRaw = RecordIndex<Probe, RawKey>("raw")

  let id: ID<Probe>
  var number = 0
  var text = ""
  var group = "g"
  /// A record stands once for each tag; without tags, nowhere in that index.
  var tags: [String] = []
  /// Any bytes.
  var raw = RawKey(bytes: [])

  var recordID: ID<Probe> { id }

  var indexEntries: [IndexEntry] {
    [
      Probe.byNumber.entry(number), Probe.byText.entry(text), Probe.byGroup.entry(IndexPair(group, number)),
      Probe.byRaw.entry(raw),
    ] + tags.map { Probe.byTag.entry($0) }
  }

  var redacted: Probe { self }

  init(_ id: String, number: Int = 0, text: String = "", group: String = "g", tags: [String] = []) throws {
    self.id = try ID(id)
    self.number = number
    self.text = text
    self.group = group
    self.tags = tags
  }

  var key: RecordKey { get throws { try Probe.recordKey(id) } }

  static let indexes: [StorageName] = [
    RecordContent.idIndex, byNumber.name, byText.name, byGroup.name, byTag.name, byRaw.name,
  ]

  /// The name of another type, whose records have the same identifiers and stand in indexes of the same names.
  static let twinType: StorageName = "probe-twin"
}

/// Bytes as an index may have them, whatever the library's own values begin with.
struct RawKey: IndexValue, Codable, Hashable {
  let bytes: [UInt8]

  func append(to key: inout IndexKey) {
    for byte in bytes { key.append(byte) }
  }
}

/// Everything that a store tells of probes, through every function that it has.
struct StoreDump: Hashable, Sendable {
  let records: [StoredRecord]
  /// By index, ascending and then descending.
  let rows: [[StoredRow]]
  let changes: [StoredChange]

  init(of store: some RecordStore, keys: [RecordKey] = []) async throws {
    var (rows, records): ([[StoredRow]], [StoredRecord]) = ([], [])
    for index in Probe.indexes {
      for order in IndexOrder.allCases {
        rows.append(
          try await store.rows(
            StoredQuery(type: Probe.recordType, index: index, order: order), limit: 10_000))
      }
    }
    let known = Set(keys + (rows.first ?? []).map(\.record.key)).sorted()
    for key in known {
      if let record = try await store.record(key) { records.append(record) }
    }
    self.rows = rows
    self.records = records
    self.changes = try await store.changes(after: .zero, limit: 1_000_000)
  }
}

extension RecordBatch {
  static func of(_ build: (inout RecordBatch) throws -> Void) rethrows -> RecordBatch {
    var batch = RecordBatch()
    try build(&batch)
    return batch
  }
}
