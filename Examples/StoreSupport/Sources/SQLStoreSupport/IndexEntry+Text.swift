public import OCOP

extension [IndexEntry] {
  /// The entries as the text of a column, `due-on:30800b5f2a id:40…`.
  public var text: String { map { "\($0.index):\($0.key.hex)" }.joined(separator: " ") }

  /// Reads the entries of a record from their text.
  ///
  /// - Parameters:
  ///   - text: What the column holds.
  ///   - key: The record.
  /// - Throws: `StoreError.corrupt` for any other text.
  public init(text: String, of key: RecordKey) throws(StoreError) {
    self.init()
    for entry in text.split(separator: " ") {
      let parts = entry.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let index = try? StorageName(String(parts[0])),
        let place = IndexKey(hex: String(parts[1]))
      else { throw .corrupt(key, reason: "index entry “\(entry)”") }
      append(IndexEntry(index: index, key: place))
    }
  }
}
