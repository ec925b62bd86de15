internal import OCOPModel
internal import OCOPStorage

extension StoreBench {
  /// A commit of a cancelled task, and sixteen writers that are cancelled on the way.
  func checkCancellation() async throws {
    let store = try await makeStore()
    let before = try await StoreDump(of: store)
    let batch = try pair("early")
    let outcome = await withTaskGroup(of: Outcome.self) { group in
      group.cancelAll()
      group.addTask { await committed(batch, in: store) }
      return await group.reduce(into: Outcome.success([])) { $0 = $1 }
    }
    try await require(outcome, of: batch, in: store)
    if case .failure = outcome {
      let after = try await StoreDump(of: store)
      try require(after == before, "a commit that was told as cancelled changed something")
    }
    try await cancelOnTheWay(store)
    let changes = try await store.commit(try pair("late"))
    try require(changes.count == 2, "after a cancellation the store does not write")
  }

  private typealias Outcome = Result<[StoredChange], StoreError>

  private func cancelOnTheWay(_ store: Store) async throws {
    let batches = try (0..<16).map { try pair("w\($0)") }
    let outcomes = await withTaskGroup(of: (Int, Outcome).self) { group in
      for (place, batch) in batches.enumerated() {
        group.addTask {
          if place % 3 == 1 { await Task.yield() }
          return (place, await committed(batch, in: store))
        }
      }
      var outcomes: [(Int, Outcome)] = []
      for await outcome in group {
        outcomes.append(outcome)
        if outcomes.count == 2 { group.cancelAll() }
      }
      return outcomes
    }
    for (place, outcome) in outcomes { try await require(outcome, of: batches[place], in: store) }
    let changes = try await store.changes(after: .zero, limit: 1_000)
    let records = try await store.all(Probe.byID.all)
    try require(
      changes.count == records.count, "the feed tells \(changes.count) changes of \(records.count) records")
  }

  private func pair(_ name: String) throws -> RecordBatch {
    try RecordBatch.of { batch in
      for half in ["left", "right"] { try batch.insert(try Probe("\(name)-\(half)", tags: ["t"])) }
    }
  }

  private func committed(_ batch: RecordBatch, in store: Store) async -> Outcome {
    do throws(StoreError) { return .success(try await store.commit(batch)) } catch { return .failure(error) }
  }

  private func require(_ outcome: Outcome, of batch: RecordBatch, in store: Store) async throws {
    var there = 0
    for operation in batch.operations where try await store.record(operation.key) != nil { there += 1 }
    switch outcome {
    case .success:
      try require(
        there == batch.operations.count, "a commit that was told as done wrote \(there) of 2 records")
    case .failure(.cancelled):
      try require(there == 0, "a commit that was told as cancelled wrote \(there) of 2 records")
    case .failure(.outcomeUnknown):
      try require(there != 1, "a cancelled commit wrote one of 2 records")
    case .failure(let error):
      throw CheckFailure("a cancelled commit is told as “\(error)”")
    }
  }
}
