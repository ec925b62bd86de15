/// What a store in memory holds at one moment (ảnh chụp kho dữ liệu): a value that can be kept, compared and put back.
public struct StoreSnapshot: Sendable {
  /// An index of one record type.
  private struct IndexName: Hashable {
    let type: StorageName
    let index: StorageName
  }

  private var records: [RecordKey: StoredRecord] = [:]
  private var indexes: [IndexName: SortedList<IndexPosition>] = [:]
  private var feed: [StoredChange] = []

  /// Creates a snapshot that holds nothing.
  public init() {}
}

extension StoreSnapshot {
  /// The records, ascending by their keys.
  ///
  /// - Complexity: O(*n* log *n*).
  public var allRecords: [StoredRecord] { records.values.sorted { $0.key < $1.key } }

  /// Every change so far, ascending.
  public var allChanges: [StoredChange] { feed }

  func record(_ key: RecordKey) -> StoredRecord? { records[key] }

  func rows(_ query: StoredQuery, limit: Int) -> [StoredRow] {
    guard let index = indexes[IndexName(type: query.type, index: query.index)] else { return [] }
    var rows: [StoredRow] = []
    let take = { (position: IndexPosition) -> Bool in
      guard rows.count < limit, query.includes(position) else { return false }
      if let record = records[RecordKey(type: query.type, id: position.id)] {
        rows.append(StoredRow(record, at: position.key))
      }
      return true
    }
    switch query.order {
    case .ascending:
      index.ascend(
        skipping: { position in
          position.key < query.range.lower || query.after.map { position <= $0 } ?? false
        }, take)
    case .descending:
      index.descend(
        from: { position in
          (query.range.upper.map { position.key < $0 } ?? true) && (query.after.map { position < $0 } ?? true)
        }, take)
    }
    return rows
  }

  func changes(after revision: Revision, limit: Int) -> [StoredChange] {
    let first = feed.partitionPoint { $0.revision <= revision }
    return Array(feed[first...].prefix(max(0, limit)))
  }

  /// Checks that what an operation expects holds.
  func check(_ operation: RecordBatch.Operation) throws(StoreError) {
    let found = records[operation.key]?.revision
    guard operation.expected.holds(for: found) else {
      throw .conflict(operation.key, expected: operation.expected, found: found)
    }
  }

  /// Does what a batch says; its expectations hold.
  mutating func apply(_ batch: RecordBatch) -> [StoredChange] {
    let first = feed.count
    for operation in batch.operations {
      let revision = Revision((feed.last?.revision.number ?? 0) &+ 1)
      switch operation.action {
      case .write(let content):
        put(StoredRecord(content, revision: revision))
        feed.append(StoredChange(revision, operation.key, .written))
      case .delete:
        take(operation.key)
        feed.append(StoredChange(revision, operation.key, .deleted))
      case .check:
        break
      }
    }
    return Array(feed[first...])
  }

  private mutating func put(_ record: StoredRecord) {
    take(record.key)
    records[record.key] = record
    for entry in record.content.entries {
      indexes[IndexName(type: record.key.type, index: entry.index), default: SortedList()]
        .insert(IndexPosition(key: entry.key, id: record.key.id))
    }
  }

  private mutating func take(_ key: RecordKey) {
    guard let record = records.removeValue(forKey: key) else { return }
    for entry in record.content.entries {
      indexes[IndexName(type: key.type, index: entry.index)]?
        .remove(IndexPosition(key: entry.key, id: key.id))
    }
  }
}

extension StoreSnapshot: Equatable {
  /// Whether two snapshots hold the same records and tell the same changes.
  public static func == (left: StoreSnapshot, right: StoreSnapshot) -> Bool {
    left.records == right.records && left.feed == right.feed
  }
}

extension StoreSnapshot: Codable {
  private enum CodingKeys: String, CodingKey {
    case formatVersion, records, changes
  }

  /// The version of the format in which snapshots are stored.
  public static let currentFormat = 1

  /// Decodes a snapshot; one whose records are not what its changes tell, or of another format, is refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let version = try container.decode(Int.self, forKey: .formatVersion)
    guard version == StoreSnapshot.currentFormat else {
      throw DecodingError.dataCorruptedError(
        forKey: .formatVersion, in: container,
        debugDescription:
          "snapshot format \(version) is not known; this library reads \(StoreSnapshot.currentFormat)")
    }
    self.init()
    feed = try container.decode([StoredChange].self, forKey: .changes)
    let kept = try container.decode([StoredRecord].self, forKey: .records)
    for record in kept { put(record) }
    guard kept.count == records.count, isSound else {
      throw DecodingError.dataCorruptedError(
        forKey: .changes, in: container, debugDescription: "the changes do not lead to the records")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(StoreSnapshot.currentFormat, forKey: .formatVersion)
    try container.encode(allRecords, forKey: .records)
    try container.encode(feed, forKey: .changes)
  }

  /// Whether changes rise from 1, and the last of each record left it as it is.
  private var isSound: Bool {
    var last: [RecordKey: StoredChange] = [:]
    var before = Revision.zero
    for change in feed {
      guard before < change.revision else { return false }
      before = change.revision
      last[change.key] = change
    }
    let written = last.values.filter { $0.kind == .written }
    // Room is left for every change that will ever come.
    return before.number < .max / 2 && written.count == records.count
      && written.allSatisfy { records[$0.key]?.revision == $0.revision }
  }
}
