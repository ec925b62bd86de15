public import OCOP

extension [IndexEntry] {
  /// The entries as the text of a column, `due-on:30800b5f2a id:40…`.
  public var text: String { map(\.description).joined(separator: " ") }

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
      let written = rest.prefix { $0 != UInt8(ascii: " ") }
      let word = String(decoding: written, as: UTF8.self)
      guard let entry = IndexEntry(word) else { throw .corrupt(key, reason: "index entry “\(word)”") }
      append(entry)
      rest = rest.dropFirst(written.count + 1)
    }
  }
}
