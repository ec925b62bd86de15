import OCOP

/// The tables of the store, and the ways to them from older ones.
///
/// Texts are compared by their bytes, as the library compares them: hence the collation.
enum Layout {
  /// The versions of the layout in order; a version that was published never changes.
  static let versions = [
    """
    CREATE TABLE ocop.clock (
      province text COLLATE "C" PRIMARY KEY,
      revision bigint NOT NULL
    );
    CREATE TABLE ocop.record (
      province text COLLATE "C" NOT NULL,
      type text COLLATE "C" NOT NULL,
      id text COLLATE "C" NOT NULL,
      revision bigint NOT NULL,
      schema bigint NOT NULL,
      entries text NOT NULL,
      value jsonb NOT NULL,
      PRIMARY KEY (province, type, id)
    );
    CREATE TABLE ocop.entry (
      province text COLLATE "C" NOT NULL,
      type text COLLATE "C" NOT NULL,
      name text COLLATE "C" NOT NULL,
      key bytea NOT NULL,
      id text COLLATE "C" NOT NULL,
      PRIMARY KEY (province, type, name, key, id)
    );
    CREATE TABLE ocop.change (
      province text COLLATE "C" NOT NULL,
      revision bigint NOT NULL,
      type text COLLATE "C" NOT NULL,
      id text COLLATE "C" NOT NULL,
      kind text NOT NULL,
      PRIMARY KEY (province, revision)
    );
    """,
    // What the records' own indexes do not answer, the values do: a product by the beginning of its name, in capitals or not.
    """
    CREATE INDEX product_name
    ON ocop.record (province, lower((value ->> 'name') COLLATE "und-x-icu") text_pattern_ops)
    WHERE type = 'product';
    """,
  ]

  /// Brings a database to the newest layout; of programs that start at the same time, one does it and the others wait.
  ///
  /// - Throws: `StoreError.unavailable` for tables that a newer program has migrated further.
  static func migrate(_ connection: Connection) throws {
    _ = try connection.execute(
      """
      BEGIN;
      SELECT pg_advisory_xact_lock(hashtext('ocop.layout'));
      CREATE SCHEMA IF NOT EXISTS ocop;
      CREATE TABLE IF NOT EXISTS ocop.layout (version bigint NOT NULL);
      """)
    do {
      let found = try connection.execute("SELECT coalesce(max(version), 0)::text FROM ocop.layout")
      let version = Int(found.text(0, 0)) ?? 0
      guard version <= versions.count else {
        throw StoreError.unavailable(reason: "the tables' layout \(version) is newer than the known \(versions.count)")
      }
      for (place, script) in versions.enumerated().dropFirst(version) {
        _ = try connection.execute("\(script) INSERT INTO ocop.layout (version) VALUES (\(place + 1));")
      }
      _ = try connection.execute("COMMIT")
    } catch {
      connection.drop()
      throw error
    }
  }
}
