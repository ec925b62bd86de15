import OCOP
import SQLStoreSupport

/// The statements of a commit.
///
/// Those that look for records and insert take arrays: as many statements for ten thousand records as for one. Nothing in them leaves
/// the planner a choice, which it would make badly while it knows nothing of a new table: each record is found by its primary key.
struct BatchStatements {
  let batch: RecordBatch
  let province: String

  /// Begins the transaction, takes as many numbers as there are changes, which makes every other commit of the province wait or
  /// fail, and looks for the batch's records.
  ///
  /// The second gives the last number taken and the transaction's own; the third, of each record that is there, its operation's
  /// number from 1, its revision and its entries.
  var opening: [Statement] {
    [
      Statement("BEGIN ISOLATION LEVEL SERIALIZABLE"),
      Statement(
        """
        INSERT INTO ocop.clock VALUES ($1, $2)
        ON CONFLICT (province) DO UPDATE SET revision = clock.revision + excluded.revision
        RETURNING revision, pg_current_xact_id()::text
        """, [.text(province), .integer(Int64(changed.count))]),
      Statement(
        """
        SELECT wanted.number, found.revision, found.entries
        FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS wanted (type, id, number)
        CROSS JOIN LATERAL (
          SELECT revision, entries FROM ocop.record
          WHERE province = $1 AND type = wanted.type AND id = wanted.id LIMIT 1
        ) AS found
        """, keys(batch.operations.map(\.key))),
    ]
  }

  /// The operations that change something.
  private var changed: [RecordBatch.Operation] { batch.operations.filter { $0.action != .check } }

  /// The batch's changes, where the last number is known.
  func changes(upTo last: Int64) -> [StoredChange] {
    let changed = changed
    return zip(changed.indices, changed).map { place, operation in
      let revision = Revision(last - Int64(changed.count - 1 - place))
      return StoredChange(revision, operation.key, operation.action == .delete ? .deleted : .written)
    }
  }

  /// Does what the batch says and ends the transaction.
  ///
  /// - Parameters:
  ///   - changes: The changes with their numbers.
  ///   - old: The entries that records had before.
  /// - Returns: The statements.
  /// - Throws: `StoreError.unencodable`.
  func closing(_ changes: [StoredChange], replacing old: [RecordKey: [IndexEntry]]) throws(StoreError)
    -> [Statement]
  {
    let contents = changed.compactMap(\.content)
    let deleted = changed.filter { $0.action == .delete }.map(\.key)
    let new = Dictionary(uniqueKeysWithValues: contents.map { ($0.key, $0.entries) })
    let taken = changed.flatMap { operation in places(operation.key, in: old, butNotIn: new) }
    let added = changed.flatMap { operation in places(operation.key, in: new, butNotIn: old) }
    var statements: [Statement] = []
    if !contents.isEmpty { statements.append(try write(contents, changes)) }
    statements += deleted.map(delete) + taken.map(take)
    if !added.isEmpty { statements.append(add(added)) }
    if !changes.isEmpty { statements.append(tell(changes)) }
    return statements + [Statement("COMMIT")]
  }
}

extension RecordBatch.Operation {
  /// What is written; `nil` for an operation that writes nothing.
  fileprivate var content: RecordContent? {
    if case .write(let content) = action { content } else { nil }
  }
}

extension BatchStatements {
  private func keys(_ keys: [RecordKey]) -> [Parameter] {
    [.text(province), .texts(keys.map(\.type.text)), .texts(keys.map(\.id.text))]
  }

  private func write(_ contents: [RecordContent], _ changes: [StoredChange]) throws(StoreError) -> Statement {
    var values: [String] = []
    for content in contents {
      do {
        values.append(try content.value.json)
      } catch {
        throw .unencodable(content.key, reason: "\(error)")
      }
    }
    let revisions = changes.filter { $0.kind == .written }.map(\.revision.number)
    return Statement(
      """
      INSERT INTO ocop.record (province, type, id, revision, schema, entries, value)
      SELECT $1, type, id, revision, schema, entries, value::jsonb
      FROM unnest($2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::text[], $7::text[])
        AS new (type, id, revision, schema, entries, value)
      ON CONFLICT (province, type, id) DO UPDATE SET
        revision = excluded.revision, schema = excluded.schema, entries = excluded.entries, value = excluded.value
      """,
      keys(contents.map(\.key)) + [
        .integers(revisions), .integers(contents.map { Int64($0.schema) }),
        .texts(contents.map(\.entries.text)), .texts(values),
      ])
  }

  private func delete(_ key: RecordKey) -> Statement {
    Statement(
      "DELETE FROM ocop.record WHERE province = $1 AND type = $2 AND id = $3",
      [.text(province), .text(key.type.text), .text(key.id.text)])
  }

  private func tell(_ changes: [StoredChange]) -> Statement {
    Statement(
      """
      INSERT INTO ocop.change (province, type, id, revision, kind)
      SELECT $1, * FROM unnest($2::text[], $3::text[], $4::bigint[], $5::text[])
      """,
      keys(changes.map(\.key)) + [
        .integers(changes.map(\.revision.number)), .texts(changes.map(\.kind.rawValue)),
      ])
  }
}

extension BatchStatements {
  /// A record's place in an index.
  private struct Place {
    let key: RecordKey
    let entry: IndexEntry
  }

  private func places(
    _ key: RecordKey, in some: [RecordKey: [IndexEntry]], butNotIn others: [RecordKey: [IndexEntry]]
  ) -> [Place] {
    let others = others[key] ?? []
    return (some[key] ?? []).filter { !others.contains($0) }.map { Place(key: key, entry: $0) }
  }

  private func take(_ place: Place) -> Statement {
    Statement(
      "DELETE FROM ocop.entry WHERE province = $1 AND type = $2 AND name = $3 AND key = $4 AND id = $5",
      [
        .text(province), .text(place.key.type.text), .text(place.entry.index.text),
        .blob(place.entry.key.bytes), .text(place.key.id.text),
      ])
  }

  private func add(_ places: [Place]) -> Statement {
    Statement(
      """
      INSERT INTO ocop.entry (province, type, id, name, key)
      SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::bytea[])
      """,
      keys(places.map(\.key)) + [
        .texts(places.map(\.entry.index.text)), .blobs(places.map(\.entry.key.bytes)),
      ])
  }
}
