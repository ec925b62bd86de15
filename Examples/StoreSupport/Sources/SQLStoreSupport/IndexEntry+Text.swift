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
  public init(text: [UInt8], of key: RecordKey) throws(StoreError) {
    self.init()
    var rest = text[...]
    while !rest.isEmpty {
      let entry = rest.prefix { $0 != UInt8(ascii: " ") }
      let name = entry.prefix { $0 != UInt8(ascii: ":") }
      guard let index = try? StorageName(String(decoding: name, as: UTF8.self)), name.count < entry.count,
        let place = IndexKey(hex: String(decoding: entry.dropFirst(name.count + 1), as: UTF8.self))
      else { throw .corrupt(key, reason: "index entry “\(String(decoding: entry, as: UTF8.self))”") }
      append(IndexEntry(index: index, key: place))
      rest = rest.dropFirst(entry.count + 1)
    }
  }
}
