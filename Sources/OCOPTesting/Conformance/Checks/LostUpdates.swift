internal import OCOPModel
internal import OCOPStorage

extension StoreBench {
  /// 64 writers count one record up, each four times, from the start again after a conflict.
  func checkLostUpdates() async throws {
    let (writers, times) = (64, 4)
    let store = try await makeStore()
    let probe = try Probe("counter")
    _ = try await store.commit(try RecordBatch.of { try $0.insert(probe) })
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<writers {
        group.addTask {
          for _ in 0..<times {
            // Each conflict is another's change, so that none can come more often than there are changes.
            _ = try await store.update(Probe.self, probe.id, attempts: writers * times) { $0.number += 1 }
          }
        }
      }
      try await group.waitForAll()
    }
    let counted = try await store.get(Probe.self, probe.id).record.number
    try require(
      counted == writers * times,
      "\(writers) writers counted \(writers * times) up; the record has \(counted)")
    let changes = try await store.changes(after: .zero, limit: 10_000)
    try require(
      changes.count == writers * times + 1,
      "the feed tells \(changes.count) of \(writers * times + 1) changes")
  }
}
