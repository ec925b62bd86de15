internal import OCOPModel
internal import OCOPStorage

extension StoreBench {
  /// Two writers that rest on each other's record, at the same time; then eight that write the same records in different orders.
  func checkSerialisability() async throws {
    let store = try await makeStore()
    for round in 0..<20 { try await skewWrites(store, round) }
    try await writeInManyOrders(store)
  }

  /// Two are on duty, and each goes off as long as the other stays: only one of them may.
  private func skewWrites(_ store: Store, _ round: Int) async throws {
    let (one, other) = (try Probe("x\(round)", number: 1), try Probe("y\(round)", number: 1))
    _ = try await store.commit(
      try RecordBatch.of { batch in
        try batch.insert(one)
        try batch.insert(other)
      })
    let (x, y) = (try await store.get(Probe.self, one.id), try await store.get(Probe.self, other.id))
    let leaves = try await withThrowingTaskGroup(of: Bool.self) { group in
      for (mine, others) in [(x, y), (y, x)] {
        group.addTask { try await leave(mine, whileOnDuty: others, in: store) }
      }
      return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    try require(
      leaves == 1, "of two batches that each rest on the other's record, the store takes \(leaves)")
  }

  /// Whether the batch was taken.
  private func leave(
    _ mine: Stored<Probe>, whileOnDuty others: Stored<Probe>, in store: Store
  ) async throws -> Bool {
    var gone = mine.record
    gone.number = 0
    var batch = RecordBatch()
    try batch.check(others)
    try batch.replace(mine, with: gone)
    do throws(StoreError) {
      _ = try await store.commit(batch)
      return true
    } catch {
      guard case .conflict = error else { throw error }
      return false
    }
  }

  /// Whatever locks a store takes, a batch that expects nothing is written, and the last one as a whole.
  private func writeInManyOrders(_ store: Store) async throws {
    let names = ["a", "b", "c", "d"]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          let turned = Array(names[(writer % 4)...] + names[..<(writer % 4)])
          let order = writer < 4 ? turned : turned.reversed()
          for time in 0..<10 {
            _ = try await store.commit(
              try RecordBatch.of { batch in
                for name in order { try batch.put(try Probe(name, number: writer * 100 + time)) }
              })
            await Task.yield()
          }
        }
      }
      try await group.waitForAll()
    }
    let query = StoredQuery(type: Probe.recordType, index: RecordContent.idIndex)
    let rows = try await store.rows(query, limit: names.count)
    let numbers = Set(try rows.map { try Probe($0.record).number })
    try require(
      rows.map(\.record.key.id.text) == names && numbers.count == 1,
      "after batches that each write all of \(names), they have the numbers \(numbers.sorted())")
  }
}
