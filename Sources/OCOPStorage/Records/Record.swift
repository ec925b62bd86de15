public import OCOPModel

/// Something that stores keep (bản ghi): a value with an identifier, a type name and a schema that stay, and its places in indexes.
///
/// ```swift
/// extension Visit: Record {
///   static let recordType: StorageName = "visit"
///   static let schema = RecordSchema(version: 1)
///   static let byDay = RecordIndex<Visit, CivilDate>("day")
///   var recordID: ID<Visit> { id }
///   var indexEntries: [IndexEntry] { [Visit.byDay.entry(day)] }
///   var redacted: Visit { self }
/// }
/// ```
public protocol Record: Codable, Sendable {
  /// What the identifier identifies.
  associatedtype Entity
  /// The type's name in every store, for ever.
  static var recordType: StorageName { get }
  /// The schema in which records of the type are written, and the ways to it from older ones.
  static var schema: RecordSchema { get }
  /// The record's identifier.
  var recordID: ID<Entity> { get }
  /// The record's places in indexes; the one by identifier comes by itself.
  var indexEntries: [IndexEntry] { get }
  /// The record without personal data, for exports; the record itself where it holds none.
  var redacted: Self { get }
}

extension Record {
  /// What a record of the type goes by in a store.
  ///
  /// - Throws: ``StoreError/invalid(_:)`` for a type that is no ``StorageName``, or an identifier of too many bytes.
  public static func recordKey(_ id: ID<Entity>) throws(StoreError) -> RecordKey {
    try RecordKey(type: recordType, id: id.text)
  }

  /// What a store is given to keep of the record.
  ///
  /// - Throws: ``StoreError/unencodable(_:reason:)`` for a value that its own `encode(to:)` refuses, ``StoreError/invalid(_:)`` as
  ///   ``RecordContent`` does.
  public func content() throws(StoreError) -> RecordContent {
    let key = try Self.recordKey(recordID)
    let value: StoredValue
    do throws(EncodingError) {
      value = try StoredValueEncoder().encode(self)
    } catch {
      throw .unencodable(key, reason: error.place)
    }
    return try RecordContent(key: key, schema: Self.schema.version, entries: indexEntries, value: value)
  }

  /// Reads a record as a store keeps it, brought to the present schema.
  ///
  /// - Throws: ``StoreError/newerSchema(_:found:known:)``, ``StoreError/noMigration(_:from:)``, or
  ///   ``StoreError/corrupt(_:reason:)`` for a value that is no record of the type, or another's.
  public init(_ stored: StoredRecord) throws(StoreError) {
    let key = stored.key
    guard key.type == Self.recordType else {
      throw .corrupt(key, reason: "the record is no “\(Self.recordType)”")
    }
    let value = try Self.schema.migrated(stored.content)
    do throws(DecodingError) {
      self = try StoredValueDecoder().decode(Self.self, from: value)
    } catch {
      throw .corrupt(key, reason: error.place)
    }
    guard try Self.recordKey(recordID) == key else {
      throw .corrupt(key, reason: "the record within is \(recordID)")
    }
  }
}

/// A record, and the revision at which it was read.
public struct Stored<Value: Record>: Sendable {
  /// The record.
  public let record: Value
  /// The change that wrote it.
  public let revision: Revision

  /// Creates a record as it was read.
  public init(_ record: Value, revision: Revision) {
    self.record = record
    self.revision = revision
  }

  /// Reads a record as a store keeps it.
  ///
  /// - Throws: as ``Record/init(_:)``.
  public init(_ stored: StoredRecord) throws(StoreError) {
    self.init(try Value(stored), revision: stored.revision)
  }
}

extension Stored: Equatable where Value: Equatable {}
extension Stored: Hashable where Value: Hashable {}
