import GRDB
public import OCOP
public import SQLStoreSupport

/// A store in one file of SQLite (kho dữ liệu trong một tệp SQLite), in WAL mode: one writes while others read.
///
/// ```swift
/// let store = try SQLiteStore(path: "programme.sqlite")
/// var batch = RecordBatch()
/// try batch.insert(producer)
/// try await store.commit(batch)
/// ```
///
/// What a commit acknowledged stays, also through a power cut: the file is synchronised at each commit. Programs of one machine may
/// share the file.
public struct SQLiteStore: RecordStore {
  private let pool: DatabasePool
  private let waiting: StoreWaiting
  private let fault: StoreFaultHook?

  /// Opens a file, makes it where there is none, and brings it to the newest layout.
  ///
  /// - Parameters:
  ///   - path: The file's path; SQLite keeps two more beside it, `-wal` and `-shm`, while the store is open.
  ///   - readers: The most reads at a time, at least 1.
  ///   - waiting: Which threads read.
  ///   - fault: For tests: asked before each step of a commit, counted from 1, whether the store breaks down there.
  /// - Throws: `StoreError.unavailable` for a file that cannot be opened, is no database, or has a newer layout.
  public init(
    path: String, readers: Int = 4, waiting: StoreWaiting = .inPlace, fault: StoreFaultHook? = nil
  ) throws(StoreError) {
    var configuration = Configuration()
    configuration.maximumReaderCount = max(1, readers)
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA synchronous = FULL")
    }
    do {
      pool = try DatabasePool(path: path, configuration: configuration)
      try Layout.migrate(pool)
    } catch {
      throw StoreError(error)
    }
    self.waiting = waiting
    self.fault = fault
  }

  /// Closes the file; the store is not used after.
  ///
  /// - Throws: `StoreError.unavailable` where the file is still in use.
  public func close() throws(StoreError) {
    do {
      try pool.close()
    } catch {
      throw StoreError(error)
    }
  }

  public func record(_ key: RecordKey) async throws(StoreError) -> StoredRecord? {
    try await read { db in
      let statement = try db.cachedStatement(
        sql: "SELECT \(StoredRecord.columns) FROM record WHERE type = ? AND id = ?")
      return try Row.fetchOne(statement, arguments: [key.type.text, key.id.text])
        .map { row in try StoredRecord(row, key: key) }
    }
  }

  public func rows(_ query: StoredQuery, limit: Int) async throws(StoreError) -> [StoredRow] {
    try await read { db in try query.rows(limit: limit, from: db) }
  }

  public func changes(after revision: Revision, limit: Int) async throws(StoreError) -> [StoredChange] {
    try await read { db in
      let statement = try db.cachedStatement(
        sql: "SELECT revision, type, id, kind FROM change WHERE revision > ? ORDER BY revision LIMIT ?")
      let rows = try Row.fetchCursor(statement, arguments: [revision.number, max(0, limit)])
      return try Array(rows.map { row in try StoredChange(row) })
    }
  }

  @discardableResult
  public func commit(_ batch: RecordBatch) async throws(StoreError) -> [StoredChange] {
    if Task.isCancelled { throw .cancelled }
    // A commit that has begun is not cancelled on the way: what it answers must be what it did.
    let writing = Task { [pool, fault] in
      try await pool.write { db in try BatchWriter.write(batch, to: db, fault: fault) }
    }
    do {
      return try await writing.value
    } catch {
      throw StoreError(error)
    }
  }

  private func read<Value: Sendable>(
    _ value: @escaping @Sendable (Database) throws -> Value
  ) async throws(StoreError) -> Value {
    do {
      switch waiting {
      case .aside: return try await pool.read(value)
      case .inPlace: return try readInPlace(value)
      }
    } catch {
      throw StoreError(error)
    }
  }

  private func readInPlace<Value>(_ value: (Database) throws -> Value) throws -> Value {
    try Task.checkCancellation()
    return try pool.read(value)
  }
}
