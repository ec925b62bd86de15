/// A line to PostgreSQL (đường nối), connected when it is needed and anew after it broke: statements are prepared once a connection
/// and sent in pipelines, many in one round trip.
///
/// Its calls wait for the server on the thread that makes them. The pool lends it to one task at a time; hence no lock.
final class Connection: @unchecked Sendable {
  private let target: String
  private var session: Session?

  /// Creates a line; nothing is connected yet.
  ///
  /// - Parameter target: A connection string or URI of libpq.
  init(to target: String) {
    self.target = target
  }

  /// Closes the connection as a crash would: nothing is said, the socket just closes.
  func drop() {
    session = nil
  }

  /// Ends a transaction without effect, where there is one.
  func rollBack() {
    guard let session, session.isInTransaction else { return }
    if (try? session.pipeline([Statement("ROLLBACK")])) == nil { drop() }
  }

  /// Runs a script of several statements in the simple protocol, once: what makes tables.
  func execute(_ script: String) throws(PostgresFailure) -> Rows {
    try keeping { session throws(PostgresFailure) in try session.execute(script) }
  }

  /// Sends statements in one go, and reads what they give.
  ///
  /// - Parameter statements: Any number.
  /// - Returns: The rows of each statement.
  /// - Throws: `PostgresFailure.refused` for the first that the server refused; those after it were not done.
  func pipeline(_ statements: [Statement]) throws(PostgresFailure) -> [Rows] {
    try keeping { session throws(PostgresFailure) in try session.pipeline(statements) }
  }

  /// Does something on the connection, and keeps that only where client and server still agree on what was said.
  private func keeping<Value>(
    _ work: (Session) throws(PostgresFailure) -> Value
  ) throws(PostgresFailure) -> Value {
    let session = try connected()
    do {
      return try work(session)
    } catch {
      if case .lost = error { drop() }
      throw error
    }
  }

  /// Reads the rows of one statement, on a new connection where the old one turns out to be broken.
  func read(_ statement: Statement) throws(PostgresFailure) -> Rows {
    let wasConnected = session != nil
    do {
      return try rows(of: statement)
    } catch {
      guard case .lost = error, wasConnected else { throw error }
      return try rows(of: statement)
    }
  }

  private func rows(of statement: Statement) throws(PostgresFailure) -> Rows {
    guard let rows = try pipeline([statement]).first else { throw .lost("no answer") }
    return rows
  }

  private func connected() throws(PostgresFailure) -> Session {
    if let session { return session }
    let session = try Session(connectingTo: target)
    self.session = session
    return session
  }
}
