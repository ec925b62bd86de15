import GRDB
import OCOP
import SQLStoreSupport

extension StoredRecord {
  /// The columns of a record, in the order in which ``init(_:key:from:)`` reads them.
  static let columns = "record.revision, record.schema, record.entries, record.value"

  /// Reads a record from the columns of a row.
  ///
  /// - Parameters:
  ///   - row: A row with ``columns``.
  ///   - key: What the record goes by.
  ///   - first: The place of the first of the columns.
  /// - Throws: `StoreError.corrupt` for a row that is no record.
  init(_ row: Row, key: RecordKey, from first: Int = 0) throws(StoreError) {
    let value: StoredValue
    do {
      value = try StoredValue(json: row[first + 3] as String)
    } catch {
      throw .corrupt(key, reason: "value: \(error)")
    }
    let entries = try [IndexEntry](text: Array((row[first + 2] as String).utf8), of: key)
    do {
      let content = try RecordContent(key: key, schema: row[first + 1], entries: entries, value: value)
      self.init(content, revision: Revision(row[first]))
    } catch {
      throw .corrupt(key, reason: error.description)
    }
  }
}
