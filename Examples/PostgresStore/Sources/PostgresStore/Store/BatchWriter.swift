import OCOP
import SQLStoreSupport

/// Commits a batch: two round trips, and as many again where another commit was in the way or the connection had broken meanwhile.
struct BatchWriter {
  /// How often a commit is tried.
  private static let mostAttempts = 40

  private let statements: BatchStatements
  private let fault: StoreFaultHook?

  init(_ batch: RecordBatch, province: String, fault: StoreFaultHook?) {
    statements = BatchStatements(batch: batch, province: province)
    self.fault = fault
  }

  /// Writes the batch.
  ///
  /// - Returns: The changes.
  /// - Throws: `StoreError`, `PostgresFailure` or `CancellationError`; nothing was written, unless it is `StoreError.outcomeUnknown`.
  func write(on connection: Connection) async throws -> [StoredChange] {
    var (attempt, losses) = (1, 0)
    while true {
      do {
        return try tryOnce(on: connection)
      } catch PostgresFailure.lost where losses == 0 {
        // It turned out to be broken before anything was asked to be written, as after a restart of the server.
        losses += 1
      } catch let failure as PostgresFailure where failure.isTransient && attempt < Self.mostAttempts {
        // Two that failed at the same moment come back at different ones.
        try await Task.sleep(for: .microseconds(Int.random(in: 0..<(500 << min(attempt, 8)))))
        attempt += 1
      }
    }
  }

  private func tryOnce(on connection: Connection) throws -> [StoredChange] {
    var step = 0
    do {
      let opened = try perform(statements.opening, on: connection, &step)
      let last = opened[1].integer(0, 0)
      let old = try entries(of: opened[2])
      let changes = statements.changes(upTo: last)
      let closing = try statements.closing(changes, replacing: old)
      do {
        _ = try perform(closing, on: connection, &step)
      } catch PostgresFailure.lost(let reason) {
        try Self.confirm(opened[1].text(0, 1), on: connection, reason)
      }
      return changes
    } catch {
      connection.rollBack()
      throw error
    }
  }

  /// Sends statements in one go; a fault breaks the connection after those before it.
  private func perform(
    _ statements: [Statement], on connection: Connection, _ step: inout Int
  ) throws -> [Rows] {
    let reached = statements.prefix { _ in
      step += 1
      return !(fault?(step) ?? false)
    }
    let rows = try connection.pipeline(Array(reached))
    guard reached.count == statements.count else {
      connection.drop()
      throw StoreError.unavailable(reason: "fault at step \(step)")
    }
    return rows
  }

  /// The entries of the records that are there, where the batch expects what is there.
  private func entries(of found: Rows) throws -> [RecordKey: [IndexEntry]] {
    let operations = statements.batch.operations
    var (entries, revisions): ([RecordKey: [IndexEntry]], [RecordKey: Revision]) = ([:], [:])
    for row in 0..<found.count {
      let place = Int(clamping: found.integer(row, 0)) - 1
      guard operations.indices.contains(place) else { throw PostgresFailure.lost("an answer to no question") }
      let key = operations[place].key
      revisions[key] = Revision(found.integer(row, 1))
      entries[key] = try [IndexEntry](text: found.bytes(row, 2), of: key)
    }
    for operation in operations {
      let found = revisions[operation.key]
      guard operation.expected.holds(for: found) else {
        throw StoreError.conflict(operation.key, expected: operation.expected, found: found)
      }
    }
    return entries
  }

  /// Asks the server, on a new connection, what became of a transaction whose connection broke while it ended.
  ///
  /// - Throws: Whatever tells the caller that it did not take effect, or that nobody knows.
  static func confirm(_ transaction: String, on connection: Connection, _ reason: String) throws {
    let question = Statement("SELECT pg_xact_status($1::text::xid8)", [.text(transaction)])
    let unknown = StoreError.outcomeUnknown(reason: reason)
    guard let answer = try? connection.read(question) else { throw unknown }
    switch answer.text(0, 0) {
    case "committed": return
    case "aborted": throw StoreError.unavailable(reason: reason)
    default: throw unknown
    }
  }
}
