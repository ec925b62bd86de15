public import OCOP

extension [IndexEntry] {
  /// The entries as the text of a column, `due-on:30800b5f2a id:40…`.
  public var text: String { map { "\($0.index):\($0.key.hex)" }.joined(separator: " ") }

  /// Reads the entries of a record from their text.
  ///
  /// - Parameters:
  ///   - text: What the column holds, in UTF-8.
  ///   - key: The record.
  /// - Throws: `StoreError.corrupt` for any other text.
  public init(text: some Sequence<UInt8>, of key: RecordKey) throws(StoreError) {
    self.init()
    for entry in text.split(separator: UInt8(ascii: " ")) {
      let parts = entry.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let index = try? StorageName(String(decoding: parts[0], as: UTF8.self)),
        let place = IndexKey(hex: String(decoding: parts[1], as: UTF8.self))
      else { throw .corrupt(key, reason: "index entry “\(String(decoding: entry, as: UTF8.self))”") }
      append(IndexEntry(index: index, key: place))
    }
  }
}
