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
    if try version(connection) == versions.count { return }
    do {
      // Taken before the transaction begins, which then sees what the one before it made.
      _ = try connection.execute("SELECT pg_advisory_lock(hashtext('ocop.layout'))")
      _ = try connection.execute("BEGIN")
      let found = try version(connection)
      guard found <= versions.count else {
        throw StoreError.unavailable(
          reason: "the tables' layout \(found) is newer than the known \(versions.count)")
      }
      if found == 0 {
        _ = try connection.execute("CREATE SCHEMA ocop; CREATE TABLE ocop.layout (version bigint NOT NULL)")
      }
      for (place, script) in versions.enumerated().dropFirst(found) {
        _ = try connection.execute("\(script) INSERT INTO ocop.layout (version) VALUES (\(place + 1))")
      }
      _ = try connection.execute("COMMIT")
      _ = try connection.execute("SELECT pg_advisory_unlock(hashtext('ocop.layout'))")
    } catch {
      connection.drop()
      throw error
    }
  }

  /// The newest version that the database has; 0 where it has none.
  private static func version(_ connection: Connection) throws -> Int {
    guard try connection.execute("SELECT to_regclass('ocop.layout')::text").text(0, 0) != "" else { return 0 }
    return Int(try connection.execute("SELECT max(version)::text FROM ocop.layout").text(0, 0)) ?? 0
  }
}
