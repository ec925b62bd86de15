internal import OCOPModel
internal import OCOPStorage

extension StoreBench {
  /// One record is made, changed and deleted many times, and after each commit asked for in every way, by this task and another.
  func checkReadsYourWrites() async throws {
    let store = try await makeStore()
    let key = try Probe("r").key
    var last = Revision.zero
    for round in 0..<12 {
      let probe =
        round % 4 == 3 ? nil : try Probe("r", number: round, text: "t\(round)", tags: ["a", "b\(round)"])
      // Once or twice, so that no cache that is filled and emptied in turn falls in step.
      if round % 3 > 0 { _ = try await store.record(key) }
      let old = try await store.record(key)
      let batch = try RecordBatch.of { batch in
        if let probe {
          try batch.write(probe.content(), expecting: old.map { .revision($0.revision) } ?? .absent)
        } else if let old {
          try batch.delete(key, at: old.revision)
        }
      }
      let changes = try await store.commit(batch)
      try require(
        changes.map(\.key) == [key] && changes.map(\.kind) == [probe == nil ? .deleted : .written],
        "commit \(round + 1) returned \(changes)")
      guard let change = changes.first else { continue }
      try require(change.revision > last, "revision \(change.revision) came after \(last)")
      last = change.revision
      let wanted = try probe.map { StoredRecord(try $0.content(), revision: change.revision) }
      try await requireSeen(wanted, key: key, change, in: store)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<4 { group.addTask { try await requireSeen(wanted, key: key, change, in: store) } }
        try await group.waitForAll()
      }
    }
  }

  private func requireSeen(
    _ wanted: StoredRecord?, key: RecordKey, _ change: StoredChange, in store: Store
  ) async throws {
    let what = "after change \(change.revision)"
    let record = try await store.record(key)
    try require(record == wanted, "\(what), record(_:) gives \(record.shown), not \(wanted.shown)")
    for index in Probe.indexes {
      let rows = try await store.rows(StoredQuery(type: key.type, index: index), limit: 10)
      let keys = wanted?.content.entries.filter { $0.index == index }.map(\.key) ?? []
      try require(
        rows == wanted.map { record in keys.map { StoredRow(record, at: $0) } } ?? [],
        "\(what), index “\(index)” gives \(rows.count) rows, not the \(keys.count) of the record as written")
    }
    let feed = try await store.changes(after: Revision(change.revision.number &- 1), limit: 10)
    try require(feed == [change], "\(what), the feed tells \(feed)")
  }
}

extension StoredRecord? {
  fileprivate var shown: String { map { "revision \($0.revision)" } ?? "nothing" }
}
