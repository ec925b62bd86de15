import CLibPQ

/// One connection of libpq, from its opening to its end; used by one thread at a time, and waits on it.
@safe
package final class Session {
  private let connection: OpaquePointer
  /// The names under which statements were prepared.
  private var prepared: [String: String] = [:]
  private var names = 0

  /// Connects.
  package init(connectingTo target: String) throws(PostgresFailure) {
    guard let connection = unsafe PQconnectdb(target) else { throw .lost("out of memory") }
    unsafe self.connection = connection
    if isLost { throw lost }
    guard unsafe PQsetClientEncoding(connection, "UTF8") == 0 else { throw lost }
    _ = try execute("SET client_min_messages = warning")
  }

  deinit {
    unsafe PQfinish(connection)
  }

  /// Whether the connection broke.
  var isLost: Bool { unsafe PQstatus(connection) != CONNECTION_OK }

  /// Whether a transaction has begun and not ended, be it that it can only be rolled back.
  var isInTransaction: Bool { unsafe PQtransactionStatus(connection) != PQTRANS_IDLE }

  private var lost: PostgresFailure { .lost(unsafe String(cString: PQerrorMessage(connection))) }

  private func check(_ isDone: Int32) throws(PostgresFailure) {
    if isDone != 1 { throw lost }
  }
}

extension Session {
  /// Runs a script in the simple protocol; the rows are those of its last statement.
  package func execute(_ script: String) throws(PostgresFailure) -> Rows {
    if unsafe PQpipelineStatus(connection) != PQ_PIPELINE_OFF {
      try check(unsafe PQexitPipelineMode(connection))
    }
    guard let result = unsafe PQexec(connection, script) else { throw lost }
    let rows = unsafe Rows(result)
    if isLost { throw lost }
    if let failure = rows.failure { throw failure }
    return rows
  }

  /// Sends statements in one go, each prepared before its first use, and reads what they give.
  package func pipeline(_ statements: [Statement]) throws(PostgresFailure) -> [Rows] {
    if unsafe PQpipelineStatus(connection) == PQ_PIPELINE_OFF {
      try check(unsafe PQenterPipelineMode(connection))
    }
    var sent: [Sent] = []
    for statement in statements {
      if prepared[statement.sql] == nil {
        try prepare(statement.sql)
        sent.append(.preparation(of: statement.sql))
      }
      try send(statement)
      sent.append(.execution)
    }
    try check(unsafe PQpipelineSync(connection))
    return try results(of: sent)
  }

  /// What the server answers to, in the order in which it was sent.
  private enum Sent {
    case preparation(of: String)
    case execution
  }

  private func prepare(_ sql: String) throws(PostgresFailure) {
    names += 1
    try check(unsafe PQsendPrepare(connection, "s\(names)", sql, 0, nil))
    prepared[sql] = "s\(names)"
  }

  private func send(_ statement: Statement) throws(PostgresFailure) {
    guard let name = prepared[statement.sql] else { return }
    // All parameters in one buffer, so that one pointer reaches them all.
    var (bytes, offsets, lengths): ([UInt8], [Int], [Int32]) = ([], [], [])
    bytes.reserveCapacity(statement.parameters.reduce(1) { $0 + $1.bytes.count })
    for parameter in statement.parameters {
      offsets.append(bytes.count)
      lengths.append(Int32(clamping: parameter.bytes.count))
      bytes += parameter.bytes
    }
    bytes.append(0)
    let isSent = unsafe bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      let values = unsafe offsets.map { offset in unsafe start.map { unsafe $0 + offset } }
      let formats = [Int32](repeating: 1, count: offsets.count)
      return unsafe PQsendQueryPrepared(
        connection, name, Int32(clamping: offsets.count), values, lengths, formats, 1)
    }
    try check(isSent)
  }

  private func results(of sent: [Sent]) throws(PostgresFailure) -> [Rows] {
    var (rows, refusal): ([Rows], PostgresFailure?) = ([], nil)
    for sent in sent {
      let result = try nextResult()
      if isLost { throw lost }
      refusal = refusal ?? result.failure
      switch sent {
      case .preparation(let sql): if result.failure != nil { prepared[sql] = nil }
      case .execution: rows.append(result)
      }
      // Nothing stands between one statement's rows and the next one's.
      guard unsafe PQgetResult(connection) == nil else { throw .lost("two answers to one statement") }
    }
    guard try nextResult().isEndOfPipeline else { throw lost }
    if let refusal { throw refusal }
    return rows
  }

  private func nextResult() throws(PostgresFailure) -> Rows {
    guard let result = unsafe PQgetResult(connection) else { throw lost }
    return unsafe Rows(result)
  }
}
