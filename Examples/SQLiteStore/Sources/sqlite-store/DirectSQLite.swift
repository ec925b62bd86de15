import Foundation
import GRDB
import OCOP
import StoreTrials

/// The rows of the store written and read by GRDB alone: what the store is measured against.
struct DirectSQLite {
  private let pool: DatabasePool

  init(path: String) throws {
    var configuration = Configuration()
    configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
    pool = try DatabasePool(path: path, configuration: configuration)
    try pool.write { db in
      try db.execute(
        sql: """
          CREATE TABLE record (number INTEGER PRIMARY KEY, type TEXT NOT NULL, id TEXT NOT NULL, revision INTEGER NOT NULL,
            schema INTEGER NOT NULL, value TEXT NOT NULL, entries TEXT NOT NULL, UNIQUE (type, id)) STRICT;
          CREATE TABLE entry (type TEXT NOT NULL, name TEXT NOT NULL, key BLOB NOT NULL, id TEXT NOT NULL,
            PRIMARY KEY (type, name, key, id)) STRICT, WITHOUT ROWID;
          CREATE TABLE change (revision INTEGER PRIMARY KEY, type TEXT NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL) STRICT;
          """)
    }
  }

  func write(_ batch: [RecordContent]) async throws {
    try await pool.write { db in
      let record = try db.cachedStatement(
        sql: "INSERT INTO record (type, id, revision, schema, value, entries) VALUES (?, ?, ?, ?, ?, ?)")
      let entry = try db.cachedStatement(sql: "INSERT INTO entry (type, name, key, id) VALUES (?, ?, ?, ?)")
      let change = try db.cachedStatement(
        sql: "INSERT INTO change (revision, type, id, kind) VALUES (?, ?, ?, 'written')")
      var revision = try Int64.fetchOne(db, sql: "SELECT max(revision) FROM change") ?? 0
      for content in batch {
        revision += 1
        let (type, id) = (content.key.type.text, content.key.id.text)
        let entries = content.entries.map(\.description).joined(separator: " ")
        try record.execute(
          arguments: [type, id, revision, content.schema, try content.value.json, entries])
        for place in content.entries {
          try entry.execute(arguments: [type, place.index.text, Data(place.key.bytes), id])
        }
        try change.execute(arguments: [revision, type, id])
      }
    }
  }

  /// Reads each record as a program does that awaits each read, as it does the store's.
  func read(_ keys: [RecordKey]) async throws -> [StoredValue] {
    var values: [StoredValue] = []
    for key in keys {
      if let json = try await pool.read({ db in try json(of: key, in: db) }) {
        values.append(try StoredValue(json: json))
      }
    }
    return values
  }

  /// Reads each record as a program does that waits for it on its own thread.
  func readWaiting(_ keys: [RecordKey]) throws -> [StoredValue] {
    try keys.compactMap { key in
      try pool.read { db in try json(of: key, in: db) }.map { json in try StoredValue(json: json) }
    }
  }

  private func json(of key: RecordKey, in db: Database) throws -> String? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT revision, schema, entries, value FROM record WHERE type = ? AND id = ?"),
      arguments: [key.type.text, key.id.text]
    ).map { row in row[3] }
  }
}

extension StoreBenchmark.Way {
  static func waiting(_ direct: DirectSQLite) -> StoreBenchmark.Way {
    StoreBenchmark.Way(
      "GRDB alone, reading in place", write: direct.write, read: direct.readWaiting)
  }

  static func awaiting(_ direct: DirectSQLite) -> StoreBenchmark.Way {
    StoreBenchmark.Way("GRDB alone, reading aside", write: direct.write, read: direct.read)
  }
}
