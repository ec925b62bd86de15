import Foundation
import GRDB
import OCOP
import OCOPTesting
import SQLiteStore
import StoreTrials
import Synchronization
import Testing

@Suite struct `A store's file` {
  private func product(_ number: Int, _ name: String) throws -> Product {
    Product(id: try ID("p\(number)"), name: name, producer: try ID("htx"), set: .tea)
  }

  /// What version 1 of the store wrote, written here by hand.
  private func writeLayout1(at path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { db in
      try db.execute(
        sql: """
          CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
          INSERT INTO grdb_migrations VALUES ('1: records, entries, changes');
          CREATE TABLE record (number INTEGER PRIMARY KEY, type TEXT NOT NULL, id TEXT NOT NULL,
            revision INTEGER NOT NULL, schema INTEGER NOT NULL, value TEXT NOT NULL, UNIQUE (type, id)) STRICT;
          CREATE TABLE entry (type TEXT NOT NULL, name TEXT NOT NULL, key BLOB NOT NULL, id TEXT NOT NULL,
            PRIMARY KEY (type, name, key, id)) STRICT, WITHOUT ROWID;
          CREATE INDEX entry_of_record ON entry (type, id);
          CREATE TABLE change (revision INTEGER PRIMARY KEY, type TEXT NOT NULL, id TEXT NOT NULL,
            kind TEXT NOT NULL) STRICT;
          """)
      for (number, name) in [(1, "Chè"), (2, "Miến")] {
        let content = try product(number, name).content()
        let key = content.key
        try db.execute(
          sql: "INSERT INTO record VALUES (?, ?, ?, ?, 1, ?)",
          arguments: [number, key.type.text, key.id.text, number, try content.value.json])
        for entry in content.entries {
          try db.execute(
            sql: "INSERT INTO entry VALUES (?, ?, ?, ?)",
            arguments: [key.type.text, entry.index.text, Data(entry.key.bytes), key.id.text])
        }
        try db.execute(
          sql: "INSERT INTO change VALUES (?, ?, ?, 'written')",
          arguments: [number, key.type.text, key.id.text])
      }
    }
    try queue.close()
  }

  @Test func `of layout 1 is brought to layout 2 with everything in it`() async throws {
    let folder = try TemporaryStore.Folder()
    try writeLayout1(at: folder.path)
    let store = try TemporaryStore(in: folder)
    let tea = try product(1, "Chè")
    #expect(
      try await store.record(tea.content().key) == StoredRecord(try tea.content(), revision: Revision(1)))
    #expect(try await store.all(Product.byName.all).map(\.record.id.text) == ["p1", "p2"])
    #expect(try await store.changes(after: .zero, limit: 9).map(\.revision.number) == [1, 2])
    // An entry that the migration had lost would stay behind here.
    try await store.update(Product.self, tea.id) { try? $0 = self.product(1, "Trà") }
    #expect(try await store.all(Product.byName.all).map(\.record.name) == ["Miến", "Trà"])
  }

  @Test func `of a newer layout is refused`() throws {
    let folder = try TemporaryStore.Folder()
    try TemporaryStore(in: folder).store.close()
    try DatabaseQueue(path: folder.path).write { db in
      try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('3: something new')")
    }
    #expect(throws: StoreError.unavailable(reason: "the file's layout is newer than this program")) {
      try SQLiteStore(path: folder.path)
    }
  }

  @Test func `that is none is refused`() throws {
    let folder = try TemporaryStore.Folder()
    try Data(repeating: 65, count: 4_096).write(to: URL(filePath: folder.path))
    #expect(throws: StoreError.unavailable(reason: "SQLite 26: file is not a database")) {
      try SQLiteStore(path: folder.path)
    }
  }

  /// What a power cut would leave at that moment: a copy of all files, taken inside the commit.
  @Test(arguments: 1...5) func `copied within a commit opens as it was before`(step: Int) async throws {
    let (folder, copy) = (try TemporaryStore.Folder(), try TemporaryStore.Folder())
    let isArmed = Mutex(false)
    let wasCopied = Mutex(false)
    let source = folder.path
    let store = try SQLiteStore(path: source) { reached in
      guard reached == step, isArmed.withLock({ $0 }) else { return false }
      for end in ["", "-wal"] {
        try? FileManager.default.copyItem(atPath: source + end, toPath: copy.path + end)
      }
      wasCopied.withLock { $0 = true }
      return false
    }
    var batch = RecordBatch()
    for number in 1...4 { try batch.insert(try product(number, "Chè")) }
    try await store.commit(batch)
    isArmed.withLock { $0 = true }
    batch = RecordBatch()
    for number in 1...4 { try batch.put(try product(number, "Trà")) }
    try await store.commit(batch)
    try #require(wasCopied.withLock { $0 })
    let reopened = try SQLiteStore(path: copy.path)
    #expect(
      try await reopened.all(Product.byName.all).map(\.record.name) == Array(repeating: "Chè", count: 4))
    #expect(try await reopened.changes(after: .zero, limit: 99).count == 4)
    #expect(try await store.all(Product.byName.all).map(\.record.name) == Array(repeating: "Trà", count: 4))
  }

  @Test func `is shared by two stores as by two programs`() async throws {
    let one = try TemporaryStore()
    let other = try TemporaryStore(in: one.folder)
    var batch = RecordBatch()
    try batch.insert(try product(1, "Chè"))
    let changes = try await one.commit(batch)
    #expect(try await other.get(Product.self, try ID("p1")).record.name == "Chè")
    #expect(try await other.changes(after: .zero, limit: 9) == changes)
    let second = batch
    await #expect(throws: StoreError.self) { try await other.commit(second) }
  }

  @Test(
    arguments: [
      ("UPDATE record SET value = '{'", "value: byte 1: a name in quotes is missing"),
      ("UPDATE record SET entries = 'name'", "index entry “name”"),
      ("UPDATE record SET entries = 'name:4'", "index entry “name:4”"),
      ("UPDATE record SET schema = 0", "product/p1: a schema is at least 1, not 0"),
    ]) func `with a row that is no record says which and why`(sql: String, reason: String) async throws
  {
    let store = try TemporaryStore()
    var batch = RecordBatch()
    try batch.insert(try product(1, "Chè"))
    try await store.commit(batch)
    try await DatabaseQueue(path: store.folder.path).write { db in try db.execute(sql: sql) }
    let key = try Product.recordKey(try ID("p1"))
    await #expect(throws: StoreError.corrupt(key, reason: reason)) { try await store.record(key) }
  }
}

@Suite struct `The check after a kill` {
  private func program() -> StoreProgram<SQLiteStore> {
    StoreProgram(name: "sqlite-store", place: "FILE") { file in
      try SQLiteStore(path: file)
    } benchmark: { _, _ in
    }
  }

  /// Writes three batches as a program does that is stopped by its output, and harms what it wrote.
  @Test(
    arguments: [
      ("SELECT 1", Int32(0)),
      ("DELETE FROM entry WHERE name = 'batch' AND id = '2-3'", 1),
      ("DELETE FROM record WHERE id = '1-0'", 1),
      ("DELETE FROM change WHERE revision = 5", 1),
      ("UPDATE record SET value = replace(value, '1', '2') WHERE id = '3-1'", 1),
    ]) func `finds what is torn`(sql: String, status: Int32) async throws
  {
    let folder = try TemporaryStore.Folder()
    let store = try SQLiteStore(path: folder.path)
    try await KillTrial(store).write(batches: 3)
    try store.close()
    try await DatabaseQueue(path: folder.path).write { db in try db.execute(sql: sql) }
    #expect(await program().run(["check-killed", folder.path, "3"]) == status)
  }

  @Test(arguments: [("3", Int32(0)), ("2", 0), ("1", 1), ("4", 1)])
  func `finds an acknowledged batch that is missing`(acknowledged: String, status: Int32) async throws {
    let folder = try TemporaryStore.Folder()
    try await KillTrial(try SQLiteStore(path: folder.path)).write(batches: 3)
    #expect(await program().run(["check-killed", folder.path, acknowledged]) == status)
  }
}
