internal import OCOPModel

/// What a store is given to keep of a record.
public struct RecordContent: Sendable, Hashable {
  /// The name of the index in which every record stands, by its identifier.
  public static let idIndex: StorageName = "id"
  /// The most index entries that a record has.
  public static let mostEntries = 256

  /// What the record goes by.
  public let key: RecordKey
  /// The version of the record type's schema in which the value is written, at least 1.
  public let schema: Int
  /// The record's places in indexes, ascending, each once; among them the one in ``idIndex``.
  public let entries: [IndexEntry]
  /// The record's value.
  public let value: StoredValue

  /// Creates the content of a record; the place in ``idIndex`` is added.
  ///
  /// - Parameters:
  ///   - key: What the record goes by.
  ///   - schema: The schema's version, at least 1.
  ///   - entries: The record's places in other indexes, in any order.
  ///   - value: The record's value.
  /// - Throws: ``StoreError/invalid(_:)`` for a schema below 1, an index that has no name, an entry of ``idIndex`` by another key than the
  ///   identifier, a key of more than ``IndexKey/longest`` bytes, more than ``mostEntries`` entries, or a value nested too deep.
  public init(key: RecordKey, schema: Int, entries: [IndexEntry], value: StoredValue) throws(StoreError) {
    guard schema >= 1 else { throw .invalid(.schema(key, schema)) }
    guard value.isNested() else { throw .invalid(.tooDeep(key)) }
    let own = IndexEntry(index: RecordContent.idIndex, key: IndexKey(key.id))
    for entry in entries {
      try entry.index.check()
      guard entry.key.bytes.count <= IndexKey.longest else {
        throw .invalid(.indexKeyTooLong(key, index: entry.index, bytes: entry.key.bytes.count))
      }
      guard entry.index != own.index || entry == own else { throw .invalid(.reservedIndex(key)) }
    }
    let ordered = RecordContent.ordered(entries, with: own)
    guard ordered.count <= RecordContent.mostEntries else {
      throw .invalid(.tooManyEntries(key, count: ordered.count))
    }
    self.key = key
    self.schema = schema
    self.entries = ordered
    self.value = value
  }

  /// The entries ascending, each once, the own one among them; what a store gives back is so already.
  private static func ordered(_ entries: [IndexEntry], with own: IndexEntry) -> [IndexEntry] {
    if entries.contains(own), zip(entries, entries.dropFirst()).allSatisfy({ $0 < $1 }) { return entries }
    var sorted: [IndexEntry] = []
    for entry in (entries + [own]).sorted() where entry != sorted.last { sorted.append(entry) }
    return sorted
  }
}

/// A record as a store keeps it: its content, and the revision that wrote it.
public struct StoredRecord: Sendable, Hashable {
  /// What was given to keep.
  public let content: RecordContent
  /// The change that wrote it.
  public let revision: Revision

  /// Creates a record as a store keeps it.
  public init(_ content: RecordContent, revision: Revision) {
    self.content = content
    self.revision = revision
  }

  /// What the record goes by.
  public var key: RecordKey { content.key }
}

/// Stored with the value as its canonical JSON text, so that every coder keeps it as it is.
extension RecordContent: Codable {
  private enum CodingKeys: String, CodingKey {
    case key, schema, entries, value
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let key = try container.decode(RecordKey.self, forKey: .key)
    let schema = try container.decode(Int.self, forKey: .schema)
    let entries = try container.decode([IndexEntry].self, forKey: .entries)
    let json = try container.decode(String.self, forKey: .value)
    let value = try checkDecoded(decoder) { () throws(StoredJSONError) in try StoredValue(json: json) }
    self = try checkDecoded(decoder) { () throws(StoreError) in
      try RecordContent(key: key, schema: schema, entries: entries, value: value)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(key, forKey: .key)
    try container.encode(schema, forKey: .schema)
    try container.encode(entries.filter { $0.index != RecordContent.idIndex }, forKey: .entries)
    try container.encode(value.json, forKey: .value)
  }
}

extension StoredRecord: Codable {}
