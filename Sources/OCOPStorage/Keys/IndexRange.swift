public import OCOPModel

/// A part of an index: every key from a lowest one up to, but without, an end.
public struct IndexRange: Sendable, Hashable {
  /// The lowest key.
  public let lower: IndexKey
  /// The key before which the part ends; `nil` for the end of the index.
  public let upper: IndexKey?

  /// The whole index.
  public static let all = IndexRange(from: IndexKey(bytes: []), upTo: nil)

  /// Creates a part; one whose end comes before its beginning is empty.
  public init(from lower: IndexKey, upTo upper: IndexKey?) {
    self.lower = lower
    self.upper = upper
  }

  /// Whether the part has a key.
  public func contains(_ key: IndexKey) -> Bool {
    lower <= key && upper.map { key < $0 } ?? true
  }
}

/// The direction in which an index is read.
public enum IndexOrder: String, Sendable, Hashable, CaseIterable {
  /// The least first.
  case ascending
  /// The greatest first.
  case descending
}

extension IndexOrder: Codable {}

/// A row's place in an index: by key, then by the record's identifier.
public struct IndexPosition: Sendable, Hashable {
  /// What the index orders by.
  public let key: IndexKey
  /// The record's identifier.
  public let id: ID<StoredRecord>

  /// Creates a place.
  public init(key: IndexKey, id: ID<StoredRecord>) {
    self.key = key
    self.id = id
  }
}

extension IndexPosition: Comparable {
  /// Orders places by key, then identifier, both by their bytes.
  public static func < (left: IndexPosition, right: IndexPosition) -> Bool {
    (left.key, left.id) < (right.key, right.id)
  }
}
