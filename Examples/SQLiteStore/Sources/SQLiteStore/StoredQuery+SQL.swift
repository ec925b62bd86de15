import Foundation
import GRDB
import OCOP
import SQLStoreSupport

extension StoredQuery {
  /// The first rows of the answer.
  func rows(limit: Int, from db: Database) throws -> [StoredRow] {
    let bounds = QueryBounds(self)
    let statement = try db.cachedStatement(sql: sql(within: bounds))
    let rows = try Row.fetchCursor(statement, arguments: arguments(within: bounds, limit: limit))
    return try Array(
      rows.map { row in
        let key = try RecordKey(type: type, id: row[1])
        return StoredRow(
          try StoredRecord(row, key: key, from: 2), at: IndexKey(bytes: [UInt8](row[0] as Data)))
      })
  }

  /// The question in SQL: one text for each form of it, so that each is prepared once.
  func sql(within bounds: QueryBounds) -> String {
    let direction = order == .ascending ? "ASC" : "DESC"
    return """
      SELECT entry.key, entry.id, \(StoredRecord.columns)
      FROM entry JOIN record ON record.type = entry.type AND record.id = entry.id
      WHERE entry.type = ? AND entry.name = ?\(bounds.lower.sql(">=", ">"))\(bounds.upper.sql("<", "<"))
      ORDER BY entry.key \(direction), entry.id \(direction)
      LIMIT ?
      """
  }

  func arguments(within bounds: QueryBounds, limit: Int) -> StatementArguments {
    [type.text, index.text] + bounds.lower.arguments + bounds.upper.arguments + [max(0, limit)]
  }
}

extension QueryBounds.Bound {
  fileprivate func sql(_ key: String, _ row: String) -> String {
    switch self {
    case .none: ""
    case .key: " AND entry.key \(key) ?"
    case .row: " AND (entry.key, entry.id) \(row) (?, ?)"
    }
  }

  fileprivate var arguments: StatementArguments {
    switch self {
    case .none: []
    case .key(let key): [Data(key.bytes)]
    case .row(let row): [Data(row.key.bytes), row.id.text]
    }
  }
}

extension StoredChange {
  /// Reads a change from a row of the feed.
  init(_ row: Row) throws(StoreError) {
    let key = try RecordKey(type: StorageName(row[1] as String), id: row[2])
    guard let kind = Kind(rawValue: row[3]) else { throw .corrupt(key, reason: "no kind of change") }
    self.init(Revision(row[0]), key, kind)
  }
}
