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

extension IndexEntry: LosslessStringConvertible {
  /// The entry as text without blanks, `due-on:30800b5f2a`, as a store may keep it in a column beside the record.
  public var description: String { "\(index):\(key.hex)" }

  /// Reads an entry from its text; `nil` for any other text.
  public init?(_ text: String) {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
      let index = try? StorageName(String(text[..<colon])),
      let key = IndexKey(digits: text.utf8[text.utf8.index(after: colon)...])
    else { return nil }
    self.init(index: index, key: key)
  }
}

extension IndexEntry: Codable {}
