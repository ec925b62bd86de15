import Foundation
import OCOP
import SQLStoreSupport
import StoreTrials
import Synchronization

@testable import PostgresStore

/// The server that `with-cluster` started, named by `OCOP_POSTGRES`.
enum TestServer {
  static let target = ProcessInfo.processInfo.environment["OCOP_POSTGRES"] ?? ""

  static var isThere: Bool { !target.isEmpty }

  private static let provinces = Mutex(0)

  /// A province that no other test uses.
  static func province() -> String {
    let number = provinces.withLock { number in
      number += 1
      return number
    }
    return "test-\(number)-\(ProcessInfo.processInfo.processIdentifier)"
  }

  static func store(
    _ province: String = province(), connections: Int = 2, fault: StoreFaultHook? = nil
  ) async throws -> PostgresStore {
    try await PostgresStore(
      at: "\(target) application_name=\(province)", province: province, connections: connections, fault: fault
    )
  }

  /// Ends every connection of the stores of a province, as a network or a server that restarts does.
  static func dropConnections(of province: String) throws {
    _ = try Session(connectingTo: target).execute(
      "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = '\(province)'")
  }
}

/// A store that can be told to break down: its connection drops.
struct FragileStore: RecordStore {
  let store: PostgresStore
  private let fault: FaultPoint

  init(_ province: String = TestServer.province()) async throws {
    let fault = FaultPoint()
    self.fault = fault
    store = try await TestServer.store(province, connections: 1) { step in fault.strikes(at: step) }
  }

  /// Another program's store over the same records.
  func reopened() async throws -> FragileStore { try await FragileStore(store.province) }

  func breakDown(atStep step: Int) {
    fault.arm(step: step)
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
