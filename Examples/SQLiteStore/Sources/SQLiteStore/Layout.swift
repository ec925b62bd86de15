import GRDB

/// The tables of a store's file, and the ways to them from the tables of older files.
///
/// - `record` holds a record a row: its value as JSON text, and its places in indexes, as they are needed to take them back.
/// - `entry` holds the places by which records are found, in the order of their bytes.
/// - `change` is the feed: every change for ever, by its number.
enum Layout {
  /// The versions of the layout in order; a version that was published never changes.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: records, entries, changes") { db in
      try db.execute(
        sql: """
          CREATE TABLE record (
            number INTEGER PRIMARY KEY,
            type TEXT NOT NULL,
            id TEXT NOT NULL,
            revision INTEGER NOT NULL,
            schema INTEGER NOT NULL,
            value TEXT NOT NULL,
            UNIQUE (type, id)
          ) STRICT;
          CREATE TABLE entry (
            type TEXT NOT NULL,
            name TEXT NOT NULL,
            key BLOB NOT NULL,
            id TEXT NOT NULL,
            PRIMARY KEY (type, name, key, id)
          ) STRICT, WITHOUT ROWID;
          CREATE INDEX entry_of_record ON entry (type, id);
          CREATE TABLE change (
            revision INTEGER PRIMARY KEY,
            type TEXT NOT NULL,
            id TEXT NOT NULL,
            kind TEXT NOT NULL
          ) STRICT;
          """)
    }
    // Version 1 kept each entry twice, the second time to find the entries of a record. Now the record tells them itself: a
    // third less to write, and a record is read with one look.
    migrator.registerMigration("2: a record tells its entries") { db in
      try db.execute(
        sql: """
          ALTER TABLE record ADD COLUMN entries TEXT NOT NULL DEFAULT '';
          UPDATE record SET entries = (
            SELECT group_concat(name || ':' || lower(hex(key)), ' ')
            FROM (
              SELECT name, key FROM entry
              WHERE entry.type = record.type AND entry.id = record.id ORDER BY name, key
            )
          );
          DROP INDEX entry_of_record;
          """)
    }
    return migrator
  }

  /// Brings a file to the newest layout.
  ///
  /// - Throws: ``NewerLayout`` for a file that a newer program has migrated further: its layout is unknown here.
  static func migrate(_ pool: DatabasePool) throws {
    let migrator = migrator
    guard try !pool.read(migrator.hasBeenSuperseded) else { throw NewerLayout() }
    try migrator.migrate(pool)
  }

  /// A file's layout is newer than this program.
  struct NewerLayout: Error {}
}
