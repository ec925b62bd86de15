import OCOP
import SQLStoreSupport

extension StoredRecord {
  /// The columns of a record, in the order in which ``init(_:_:key:from:)`` reads them.
  static let columns = "record.revision, record.schema, record.entries, record.value::text"

  /// Reads a record from the columns of a row.
  ///
  /// - Parameters:
  ///   - rows: Rows with ``columns``.
  ///   - row: The row's place.
  ///   - key: What the record goes by.
  ///   - first: The place of the first of the columns.
  /// - Throws: `StoreError.corrupt` for a row that is no record.
  init(_ rows: Rows, _ row: Int, key: RecordKey, from first: Int = 0) throws(StoreError) {
    let value: StoredValue
    do {
      value = try StoredValue(json: rows.bytes(row, first + 3))
    } catch {
      throw .corrupt(key, reason: "value: \(error)")
    }
    let entries = try [IndexEntry](text: rows.bytes(row, first + 2), of: key)
    do {
      let schema = Int(clamping: rows.integer(row, first + 1))
      let content = try RecordContent(key: key, schema: schema, entries: entries, value: value)
      self.init(content, revision: Revision(rows.integer(row, first)))
    } catch {
      throw .corrupt(key, reason: error.description)
    }
  }
}

extension StoredChange {
  /// Reads a change from a row of the feed.
  init(_ rows: Rows, _ row: Int) throws(StoreError) {
    let key = try RecordKey(type: StorageName(rows.text(row, 1)), id: rows.text(row, 2))
    guard let kind = Kind(rawValue: rows.text(row, 3)) else {
      throw .corrupt(key, reason: "no kind of change")
    }
    self.init(Revision(rows.integer(row, 0)), key, kind)
  }
}

extension Rows {
  /// Makes a value of each row.
  func map<Value>(_ value: (Int) throws(StoreError) -> Value) throws(StoreError) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(count)
    for row in 0..<count { values.append(try value(row)) }
    return values
  }
}
