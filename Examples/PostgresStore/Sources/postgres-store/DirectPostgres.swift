import CLibPQ
import OCOP
import PostgresStore
import StoreTrials

/// The rows of the store written and read by libpq on one connection, without pool, tasks or checks: what the store is measured against.
@safe
final class DirectPostgres: @unchecked Sendable {
  private let session: Session
  private let reading: OpaquePointer?
  private let province: String
  private var revision: Int64 = 0

  init(_ target: String, province: String) throws {
    self.province = province
    session = try Session(connectingTo: target)
    unsafe reading = PQconnectdb(target)
    let sql = """
      SELECT revision, schema, entries, value::text FROM ocop.record WHERE province = $1 AND type = $2 AND id = $3
      """
    unsafe PQclear(PQprepare(reading, "read", sql, 3, nil))
  }

  deinit {
    unsafe PQfinish(reading)
  }

  /// Reads records one by one.
  func read(_ keys: [RecordKey]) throws -> [StoredValue] {
    try keys.map { key in
      try unsafe province.withCString { province in
        try unsafe key.type.text.withCString { type in
          try unsafe key.id.text.withCString { id in
            let result = unsafe PQexecPrepared(reading, "read", 3, [province, type, id], nil, nil, 0)
            defer { unsafe PQclear(result) }
            return try StoredValue(json: unsafe String(cString: PQgetvalue(result, 0, 3)))
          }
        }
      }
    }
  }

  /// Writes a batch as arrays, a statement a table, as the store does.
  func writeArrays(_ batch: [RecordContent]) throws {
    let first = revision + 1
    revision += Int64(batch.count)
    let revisions = Parameter.integers(Array(first...revision))
    let types = Parameter.texts(batch.map(\.key.type.text))
    let ids = Parameter.texts(batch.map(\.key.id.text))
    let places = batch.flatMap { content in content.entries.map { (content.key, $0) } }
    _ = try session.pipeline([
      Statement("BEGIN"),
      Statement(
        """
        INSERT INTO ocop.record (province, type, id, revision, schema, entries, value)
        SELECT $1, type, id, revision, schema, entries, value::jsonb
        FROM unnest($2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::text[], $7::text[])
          AS new (type, id, revision, schema, entries, value)
        """,
        [
          .text(province), types, ids, revisions, .integers(batch.map { Int64($0.schema) }),
          .texts(batch.map { text(of: $0.entries) }), .texts(try batch.map { try $0.value.json }),
        ]),
      Statement(
        """
        INSERT INTO ocop.entry (province, type, id, name, key)
        SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::bytea[])
        """,
        [
          .text(province), .texts(places.map(\.0.type.text)), .texts(places.map(\.0.id.text)),
          .texts(places.map(\.1.index.text)), .blobs(places.map(\.1.key.bytes)),
        ]),
      Statement(
        """
        INSERT INTO ocop.change (province, type, id, revision, kind)
        SELECT $1, type, id, revision, 'written'
        FROM unnest($2::text[], $3::text[], $4::bigint[]) AS new (type, id, revision)
        """, [.text(province), types, ids, revisions]),
      Statement("COMMIT"),
    ])
  }

  /// Writes a batch as a program without arrays does: a prepared statement a row, in one pipeline.
  func writeRows(_ batch: [RecordContent]) throws {
    var statements = [Statement("BEGIN")]
    for content in batch {
      revision += 1
      let key: [Parameter] = [.text(province), .text(content.key.type.text), .text(content.key.id.text)]
      statements.append(
        Statement(
          """
          INSERT INTO ocop.record (province, type, id, revision, schema, entries, value)
          VALUES ($1, $2, $3, $4, $5, $6, $7::text::jsonb)
          """,
          key + [
            .integer(revision), .integer(Int64(content.schema)), .text(text(of: content.entries)),
            .text(try content.value.json),
          ]))
      for place in content.entries {
        statements.append(
          Statement(
            "INSERT INTO ocop.entry (province, type, id, name, key) VALUES ($1, $2, $3, $4, $5)",
            key + [.text(place.index.text), .blob(place.key.bytes)]))
      }
      statements.append(
        Statement(
          "INSERT INTO ocop.change (province, type, id, revision, kind) VALUES ($1, $2, $3, $4, 'written')",
          key + [.integer(revision)]))
    }
    _ = try session.pipeline(statements + [Statement("COMMIT")])
  }

  private func text(of entries: [IndexEntry]) -> String {
    entries.map(\.description).joined(separator: " ")
  }
}

extension StoreBenchmark.Way {
  static func arrays(_ direct: DirectPostgres) -> StoreBenchmark.Way {
    StoreBenchmark.Way("libpq alone, arrays", write: direct.writeArrays, read: direct.read)
  }

  static func rows(_ direct: DirectPostgres) -> StoreBenchmark.Way {
    StoreBenchmark.Way("libpq alone, row by row", write: direct.writeRows, read: direct.read)
  }
}
