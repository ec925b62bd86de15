import OCOP

extension StoreError {
  /// What the store says of what PostgreSQL said; no value of a record is in it.
  init(_ error: any Error) {
    switch error {
    case let error as StoreError: self = error
    case is CancellationError: self = .cancelled
    case let error as PostgresFailure: self = .unavailable(reason: error.summary)
    default: self = .unavailable(reason: "\(type(of: error))")
    }
  }
}
