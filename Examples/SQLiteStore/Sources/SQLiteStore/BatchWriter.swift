import Foundation
import GRDB
import OCOP
import SQLStoreSupport

/// Writes a batch within a transaction.
struct BatchWriter {
  private let db: Database
  private let fault: StoreFaultHook?
  private var step = 0
  private var last: Int64
  private var changes: [StoredChange] = []

  /// What is there of a record before the batch.
  private struct Found {
    let number: Int64
    let revision: Revision
    let entries: [IndexEntry]
  }

  /// Does everything that a batch says.
  ///
  /// - Parameters:
  ///   - batch: The batch.
  ///   - db: The database, in a transaction that no other writer shares.
  ///   - fault: For tests: asked before each step.
  /// - Returns: The changes.
  /// - Throws: Whatever is in the way; the transaction is then to be rolled back.
  static func write(_ batch: RecordBatch, to db: Database, fault: StoreFaultHook?) throws -> [StoredChange] {
    var writer = try BatchWriter(db, fault: fault)
    for operation in batch.operations {
      try writer.breakDown()
      try writer.perform(operation)
    }
    try writer.breakDown()
    return writer.changes
  }

  private init(_ db: Database, fault: StoreFaultHook?) throws {
    self.db = db
    self.fault = fault
    self.last = try Int64.fetchOne(db.cachedStatement(sql: "SELECT max(revision) FROM change")) ?? 0
  }

  private mutating func breakDown() throws {
    step += 1
    if let fault, fault(step) { throw StoreError.unavailable(reason: "fault at step \(step)") }
  }

  private mutating func perform(_ operation: RecordBatch.Operation) throws {
    let key = operation.key
    let found = try find(key)
    guard operation.expected.holds(for: found?.revision) else {
      throw StoreError.conflict(key, expected: operation.expected, found: found?.revision)
    }
    switch operation.action {
    case .write(let content):
      try put(content, over: found, as: try change(key, .written))
    case .delete:
      _ = try change(key, .deleted)
      if let found { try take(found, of: key) }
    case .check:
      break
    }
  }

  private func find(_ key: RecordKey) throws -> Found? {
    let statement = try db.cachedStatement(
      sql: "SELECT number, revision, entries FROM record WHERE type = ? AND id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [key.type.text, key.id.text]) else { return nil }
    return Found(
      number: row[0], revision: Revision(row[1]),
      entries: try [IndexEntry](text: Array((row[2] as String).utf8), of: key))
  }

  private mutating func change(_ key: RecordKey, _ kind: StoredChange.Kind) throws -> Revision {
    let (next, overflows) = last.addingReportingOverflow(1)
    guard !overflows else { throw StoreError.unavailable(reason: "the numbers of changes are used up") }
    last = next
    try db.cachedStatement(sql: "INSERT INTO change (revision, type, id, kind) VALUES (?, ?, ?, ?)")
      .execute(arguments: [last, key.type.text, key.id.text, kind.rawValue])
    changes.append(StoredChange(Revision(last), key, kind))
    return Revision(last)
  }

  private func put(_ content: RecordContent, over found: Found?, as revision: Revision) throws {
    let (key, entries) = (content.key, content.entries.text)
    let value: String
    do {
      value = try content.value.json
    } catch {
      throw StoreError.unencodable(key, reason: "\(error)")
    }
    if let found {
      try db.cachedStatement(
        sql: "UPDATE record SET revision = ?, schema = ?, entries = ?, value = ? WHERE number = ?"
      ).execute(arguments: [revision.number, content.schema, entries, value, found.number])
    } else {
      try db.cachedStatement(
        sql: "INSERT INTO record (type, id, revision, schema, entries, value) VALUES (?, ?, ?, ?, ?, ?)"
      ).execute(arguments: [key.type.text, key.id.text, revision.number, content.schema, entries, value])
    }
    try move(key, from: found?.entries ?? [], to: content.entries)
  }

  private func take(_ found: Found, of key: RecordKey) throws {
    try db.cachedStatement(sql: "DELETE FROM record WHERE number = ?").execute(arguments: [found.number])
    try move(key, from: found.entries, to: [])
  }

  /// Brings a record to other places in indexes; those that stay are not touched.
  private func move(_ key: RecordKey, from old: [IndexEntry], to new: [IndexEntry]) throws {
    let delete = try db.cachedStatement(
      sql: "DELETE FROM entry WHERE type = ? AND name = ? AND key = ? AND id = ?")
    for entry in old where !new.contains(entry) { try delete.execute(arguments: key.arguments(at: entry)) }
    let insert = try db.cachedStatement(sql: "INSERT INTO entry (type, name, key, id) VALUES (?, ?, ?, ?)")
    for entry in new where !old.contains(entry) { try insert.execute(arguments: key.arguments(at: entry)) }
  }
}

extension RecordKey {
  /// The columns of an entry.
  fileprivate func arguments(at entry: IndexEntry) -> StatementArguments {
    [type.text, entry.index.text, Data(entry.key.bytes), id.text]
  }
}
