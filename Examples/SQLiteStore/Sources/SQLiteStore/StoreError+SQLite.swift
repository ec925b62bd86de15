import GRDB
import OCOP

extension StoreError {
  /// What the store says of what SQLite said; no value of a record is in it.
  init(_ error: any Error) {
    switch error {
    case let error as StoreError: self = error
    case is CancellationError: self = .cancelled
    case is Layout.NewerLayout: self = .unavailable(reason: "the file's layout is newer than this program")
    case let error as DatabaseError where error.isLostCommit: self = .outcomeUnknown(reason: error.summary)
    case let error as DatabaseError: self = .unavailable(reason: error.summary)
    default: self = .unavailable(reason: "\(type(of: error))")
    }
  }
}

extension DatabaseError {
  /// Whether the disk failed while a transaction ended: what is on it is known when the file is opened anew.
  fileprivate var isLostCommit: Bool {
    resultCode == .SQLITE_IOERR && sql?.hasPrefix("COMMIT") == true
  }

  fileprivate var summary: String {
    "SQLite \(resultCode.rawValue): \(message ?? "")"
  }
}
