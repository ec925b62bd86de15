public import OCOP
public import SQLStoreSupport

/// A store in PostgreSQL (kho dữ liệu trong PostgreSQL): the records of one province among those of all, in the same four tables.
///
/// ```swift
/// let store = try await PostgresStore(at: "postgresql:///ocop", province: "19")
/// var batch = RecordBatch()
/// try batch.insert(producer)
/// try await store.commit(batch)
/// ```
///
/// Every key of every table begins with the province, and no statement reaches beyond one: provinces share nothing but the
/// engine, so the tables can be cut by province over as many machines as there are provinces.
///
/// Within a province, changes are numbered by a row of the table `clock`, which each commit holds until it ends: the order of the numbers is the
/// order in which they are seen. One commit at a time leaves a program, so that its writers wait here and not in the server.
public struct PostgresStore: RecordStore {
  /// The province whose records these are.
  public let province: String
  private let readers: ConnectionPool
  private let writer: ConnectionPool
  private let fault: StoreFaultHook?

  /// Opens a store, and makes its tables where there are none.
  ///
  /// - Parameters:
  ///   - target: A connection string or URI of libpq; its user may make a schema the first time.
  ///   - province: What parts the records from those of others: a province's code, or any other text without U+0000.
  ///   - connections: The most connections for reading, at least 1; one more is for writing.
  ///   - waiting: Which threads wait for the server.
  ///   - fault: For tests: asked before each step of a commit, counted from 1, whether the store breaks down there.
  /// - Throws: `StoreError.unavailable` where the server cannot be reached, or its tables are of a newer layout.
  public init(
    at target: String, province: String, connections: Int = 4, waiting: StoreWaiting = .aside,
    fault: StoreFaultHook? = nil
  ) async throws(StoreError) {
    self.province = province
    self.fault = fault
    readers = ConnectionPool(to: target, count: connections, waiting: waiting)
    writer = ConnectionPool(to: target, count: 1, waiting: waiting)
    do {
      try await writer.withConnection { connection in try Layout.migrate(connection) }
    } catch {
      throw StoreError(error)
    }
  }

  public func record(_ key: RecordKey) async throws(StoreError) -> StoredRecord? {
    let rows = try await read(
      Statement(
        "SELECT \(StoredRecord.columns) FROM ocop.record WHERE province = $1 AND type = $2 AND id = $3",
        [.text(province), .text(key.type.text), .text(key.id.text)]))
    return rows.count == 0 ? nil : try StoredRecord(rows, 0, key: key)
  }

  public func rows(_ query: StoredQuery, limit: Int) async throws(StoreError) -> [StoredRow] {
    let rows = try await read(query.statement(in: province, limit: limit))
    return try rows.map { row throws(StoreError) in
      let key = try RecordKey(type: query.type, id: rows.text(row, 1))
      return StoredRow(
        try StoredRecord(rows, row, key: key, from: 2), at: IndexKey(bytes: rows.bytes(row, 0)))
    }
  }

  public func changes(after revision: Revision, limit: Int) async throws(StoreError) -> [StoredChange] {
    let rows = try await read(
      Statement(
        """
        SELECT revision, type, id, kind FROM ocop.change
        WHERE province = $1 AND revision > $2 ORDER BY revision LIMIT $3
        """, [.text(province), .integer(revision.number), .integer(Int64(max(0, limit)))]))
    return try rows.map { row throws(StoreError) in try StoredChange(rows, row) }
  }

  @discardableResult
  public func commit(_ batch: RecordBatch) async throws(StoreError) -> [StoredChange] {
    do {
      return try await writer.withConnection { [province, fault] connection in
        try await BatchWriter(batch, province: province, fault: fault).write(on: connection)
      }
    } catch {
      throw StoreError(error)
    }
  }

  func read(_ statement: Statement) async throws(StoreError) -> Rows {
    do {
      return try await readers.withConnection { connection in try connection.read(statement) }
    } catch {
      throw StoreError(error)
    }
  }
}
