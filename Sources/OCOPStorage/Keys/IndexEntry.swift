/// A record's place in an index.
public struct IndexEntry: Sendable, Hashable {
  /// The index's name.
  public let index: StorageName
  /// What the index orders the record by.
  public let key: IndexKey

  /// Creates an entry.
  public init(index: StorageName, key: IndexKey) {
    self.index = index
    self.key = key
  }
}

extension IndexEntry: Comparable {
  /// Orders entries by index, then key.
  public static func < (left: IndexEntry, right: IndexEntry) -> Bool {
    (left.index, left.key) < (right.index, right.key)
  }
}

extension IndexEntry: Codable {}
