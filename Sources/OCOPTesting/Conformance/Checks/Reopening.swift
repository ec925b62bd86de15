internal import OCOPModel
internal import OCOPStorage

extension StoreBench {
  /// Everything that a store tells before it is closed, it tells when it is open again, and goes on counting.
  func checkReopening() async throws {
    guard let reopen else { throw CheckSkipped(reason: "no way to open the store again was given") }
    var store = try await makeStore()
    for round in 0..<3 {
      let changes = try await store.commit(
        try RecordBatch.of { batch in
          for place in 0..<20 {
            let probe = try Probe("r\(round)-\(place)", number: place, text: "é\(place)", tags: ["t", "u"])
            try batch.insert(probe)
          }
        })
      if let change = changes.last {
        _ = try await store.commit(try RecordBatch.of { try $0.delete(change.key, at: change.revision) })
      }
      let before = try await StoreDump(of: store)
      store = try await reopen(store)
      let after = try await StoreDump(of: store)
      try require(
        after == before,
        "opened again, the store has \(after.records.count) of \(before.records.count) records, "
          + "\(after.changes.count) of \(before.changes.count) changes, or other indexes")
      let last = before.changes.last?.revision ?? .zero
      let next = try await store.commit(
        try RecordBatch.of { try $0.write(try Probe("next").content(), expecting: .anything) })
      try require(
        next.allSatisfy { $0.revision > last }, "opened again, the store counts from before revision \(last)")
    }
  }
}
