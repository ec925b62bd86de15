public import OCOPModel

/// What a record goes by in a store: its type's name and its identifier.
public struct RecordKey: Sendable, Hashable {
  /// The most UTF-8 bytes that an identifier has in a store.
  public static let longestID = 512

  /// The name of the record's type.
  public let type: StorageName
  /// The record's identifier, compared by its UTF-8 bytes.
  public let id: ID<StoredRecord>

  /// Creates a key.
  ///
  /// - Throws: ``StoreError/invalid(_:)`` for a type that is no ``StorageName``, an identifier that is none, or one of more
  ///   than ``longestID`` bytes.
  public init(type: StorageName, id: String) throws(StoreError) {
    try type.check()
    guard let known = try? ID<StoredRecord>(id) else { throw .invalid(.identifier(id)) }
    guard id.utf8.count <= RecordKey.longestID else { throw .invalid(.identifier(id)) }
    self.init(type: type, id: known)
  }

  /// Creates a key of parts that are known to be valid.
  init(type: StorageName, id: ID<StoredRecord>) {
    self.type = type
    self.id = id
  }
}

extension RecordKey: Comparable {
  /// Orders keys by type, then identifier, both by their bytes.
  public static func < (left: RecordKey, right: RecordKey) -> Bool {
    (left.type, left.id) < (right.type, right.id)
  }
}

extension RecordKey: CustomStringConvertible {
  /// The key as text, `product/che-tan-cuong`.
  public var description: String { "\(type)/\(id)" }
}

extension RecordKey: Codable {
  private enum CodingKeys: String, CodingKey {
    case type
    case id
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let type = try container.decode(StorageName.self, forKey: .type)
    let id = try container.decode(String.self, forKey: .id)
    self = try checkDecoded(decoder) { () throws(StoreError) in try RecordKey(type: type, id: id) }
  }
}
