/// Why PostgreSQL did not answer as it should.
package enum PostgresFailure: Error, Hashable {
  /// There is no connection, or it broke; what was sent may have been done.
  case lost(String)
  /// The server refused a statement and everything sent after it: SQLSTATE and message.
  case refused(state: String, message: String)

  /// Whether the same transaction may succeed when it begins anew: another one was in its way.
  var isTransient: Bool {
    switch self {
    case .lost: false
    case .refused(let state, _): state == "40001" || state == "40P01"
    }
  }

  /// The failure in words, without any value of a record.
  var summary: String {
    switch self {
    case .lost(let reason): "connection lost: \(reason)"
    case .refused(let state, let message): "SQLSTATE \(state): \(message)"
    }
  }
}
