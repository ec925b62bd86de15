internal import OCOPModel
internal import OCOPStorage

extension StoreBench {
  /// Two writers that rest on each other's record or on there being none, at the same time; eight that make one record; then eight
  /// that write the same records in different orders.
  func checkSerialisability() async throws {
    let store = try await makeStore()
    for round in 0..<20 {
      try await skewWrites(store, round)
      try await skewInserts(store, round)
      try await makeOnce(store, round)
    }
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
    let batches = try [(x, y), (y, x)].map { mine, others in
      try RecordBatch.of { batch in
        try batch.check(others)
        try batch.replace(mine, with: try Probe(mine.record.id.text, number: 0))
      }
    }
    let leaves = try await countTaken(batches, by: store)
    try require(
      leaves == 1, "of two batches that each rest on the other's record, the store takes \(leaves)")
  }

  /// Each of two makes its record as long as the other's is not there: no lock on a record keeps them apart.
  private func skewInserts(_ store: Store, _ round: Int) async throws {
    let (one, other) = (try Probe("one\(round)"), try Probe("other\(round)"))
    let batches = try [(one, other), (other, one)].map { mine, others in
      try RecordBatch.of { batch in
        try batch.check(others.key, at: nil)
        try batch.insert(mine)
      }
    }
    let made = try await countTaken(batches, by: store)
    try require(
      made == 1,
      "of two batches that each rest on the other's record not being there, the store takes \(made)")
  }

  /// Eight make one record, which there can be once.
  private func makeOnce(_ store: Store, _ round: Int) async throws {
    let batches = try (0..<8).map { number in
      try RecordBatch.of { try $0.insert(try Probe("once\(round)", number: number)) }
    }
    let made = try await countTaken(batches, by: store)
    try require(made == 1, "of eight batches that make one record, the store takes \(made)")
  }

  private func countTaken(_ batches: [RecordBatch], by store: Store) async throws -> Int {
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for batch in batches { group.addTask { try await isTaken(batch, by: store) } }
      return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
  }

  private func isTaken(_ batch: RecordBatch, by store: Store) async throws -> Bool {
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
