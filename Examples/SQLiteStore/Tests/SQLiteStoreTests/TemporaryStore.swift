import Foundation
import OCOP
import SQLStoreSupport
import SQLiteStore
import StoreTrials

/// A store in a file that is gone when nobody needs it any more, and that can be told to break down.
final class TemporaryStore: RecordStore {
  /// A folder that goes with the last store in it.
  final class Folder: Sendable {
    let url: URL

    init() throws {
      url = FileManager.default.temporaryDirectory.appending(path: "sqlite-store-\(UUID())")
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
      try? FileManager.default.removeItem(at: url)
    }

    var path: String { url.appending(path: "store.sqlite").path(percentEncoded: false) }
  }

  let folder: Folder
  let store: SQLiteStore
  private let armed: FaultPoint
  private let waiting: StoreWaiting

  init(in folder: Folder? = nil, waiting: StoreWaiting = .inPlace) throws {
    let folder = try folder ?? Folder()
    let armed = FaultPoint()
    self.folder = folder
    self.armed = armed
    self.waiting = waiting
    store = try SQLiteStore(path: folder.path, waiting: waiting) { step in armed.strikes(at: step) }
  }

  /// Closes the file and opens it again.
  func reopened() throws -> TemporaryStore {
    try store.close()
    return try TemporaryStore(in: folder, waiting: waiting)
  }

  func breakDown(atStep step: Int) {
    armed.arm(step: step)
  }

  func record(_ key: RecordKey) async throws(StoreError) -> StoredRecord? { try await store.record(key) }

  func rows(_ query: StoredQuery, limit: Int) async throws(StoreError) -> [StoredRow] {
    try await store.rows(query, limit: limit)
  }

  @discardableResult
  func commit(_ batch: RecordBatch) async throws(StoreError) -> [StoredChange] {
    try await store.commit(batch)
  }

  func changes(after revision: Revision, limit: Int) async throws(StoreError) -> [StoredChange] {
    try await store.changes(after: revision, limit: limit)
  }
}
