internal import OCOPModel
internal import OCOPStorage

extension StoreBench {
  /// A writer sets ten records to one number after another, each time in one batch, while readers ask for all ten in one call.
  func checkIsolation() async throws {
    let store = try await makeStore()
    let names = (0..<10).map { "r\($0)" }
    let set = { @Sendable (number: Int) in
      try RecordBatch.of { batch in
        for name in names {
          try batch.write(try Probe(name, number: number, tags: ["t"]).content(), expecting: .anything)
        }
      }
    }
    _ = try await store.commit(set(0))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for number in 1...30 {
          _ = try await store.commit(set(number))
          await Task.yield()
        }
      }
      group.addTask { try await readWholeFeed(store, perBatch: names.count) }
      for index in [RecordContent.idIndex, Probe.byNumber.name, Probe.byTag.name, Probe.byText.name] {
        group.addTask { try await readWhole(index, in: store, count: names.count) }
      }
      try await group.waitForAll()
    }
    try await readWhole(RecordContent.idIndex, in: store, count: names.count, times: 1)
  }

  /// The feed grows batch by batch.
  private func readWholeFeed(_ store: Store, perBatch: Int) async throws {
    for _ in 0..<40 {
      let count = try await store.changes(after: .zero, limit: 100_000).count
      try require(
        count % perBatch == 0, "a reader of the feed saw \(count) changes of batches of \(perBatch)")
      await Task.yield()
    }
  }

  private func readWhole(_ index: StorageName, in store: Store, count: Int, times: Int = 40) async throws {
    var last = Revision.zero
    for _ in 0..<times {
      let rows = try await store.rows(StoredQuery(type: Probe.recordType, index: index), limit: 100)
      let numbers = Set(try rows.map { try Probe($0.record).number })
      try require(
        rows.count == count && numbers.count == 1,
        "a reader of index “\(index)” saw \(rows.count) of \(count) records with the numbers \(numbers.sorted())"
      )
      let newest = rows.map(\.record.revision).max() ?? .zero
      try require(newest >= last, "a reader saw revision \(last), and then \(newest)")
      last = newest
      await Task.yield()
    }
  }
}
