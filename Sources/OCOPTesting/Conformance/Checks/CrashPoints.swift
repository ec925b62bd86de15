internal import OCOPModel
internal import OCOPStorage

extension StoreBench {
  /// The most steps of a commit that are looked for.
  private static var mostSteps: Int { 10_000 }

  /// One commit breaks down at its first step, the next time at its second, until there is no such step.
  func checkCrashPoints() async throws {
    guard let faultAt else { throw CheckSkipped(reason: "the store has no hook to break down by") }
    for step in 1...Self.mostSteps {
      let store = try await makeStore()
      _ = try await store.commit(
        try RecordBatch.of { batch in
          for name in ["a", "b", "c"] { try batch.insert(try Probe(name, number: 1, tags: [name, "t"])) }
        })
      let wentThrough = try await crash(store, at: step, faultAt)
      if wentThrough {
        guard step > 1 else { throw CheckSkipped(reason: "the hook touches no step of a commit") }
        return
      }
    }
    throw CheckFailure("a commit of four operations has over \(Self.mostSteps) steps")
  }

  /// Whether the commit had no such step.
  private func crash(
    _ opened: Store, at step: Int, _ faultAt: @Sendable (Store, Int) async throws -> Void
  ) async throws -> Bool {
    var store = opened
    let keys = try ["a", "b", "c", "d"].map { try Probe($0).key }
    let before = try await StoreDump(of: store, keys: keys)
    let batch = try await mixedBatch(store)
    try await faultAt(store, step)
    let outcome: Result<[StoredChange], StoreError>
    do throws(StoreError) { outcome = .success(try await store.commit(batch)) } catch {
      outcome = .failure(error)
    }
    if let reopen { store = try await reopen(store) }
    let after = try await StoreDump(of: store, keys: keys)
    let isOld = after == before
    let isNew = try await isWritten(batch, after, from: before)
    let what = "broken down at step \(step)"
    try require(isOld || isNew, "\(what), the store holds a part of the batch")
    switch outcome {
    case .success: try require(isNew, "\(what), the commit was told as done, and is not there")
    case .failure(.outcomeUnknown): break
    case .failure(.unavailable(let reason)):
      try require(isOld, "\(what), the commit was told as not done (“\(reason)”), and is there")
    case .failure(let error): throw CheckFailure("\(what), the store tells “\(error)”")
    }
    let next = try await store.commit(
      try RecordBatch.of { try $0.write(try Probe("next").content(), expecting: .anything) })
    try require(
      next.allSatisfy { $0.revision > after.changes.last?.revision ?? .zero },
      "\(what), the store counts back")
    if case .success = outcome { return true }
    return false
  }

  private func mixedBatch(_ store: Store) async throws -> RecordBatch {
    let stored = try await store.all(Probe.byID.all)
    return try RecordBatch.of { batch in
      for read in stored {
        switch read.record.id.text {
        case "a": try batch.replace(read, with: try Probe("a", number: 2, tags: ["a", "new"]))
        case "b": try batch.delete(read)
        default: try batch.check(read)
        }
      }
      try batch.insert(try Probe("d", number: 2, tags: ["t"]))
    }
  }

  /// Whether a store holds what it held, and the mixed batch's four operations besides.
  private func isWritten(
    _ batch: RecordBatch, _ dump: StoreDump, from before: StoreDump
  ) async throws -> Bool {
    let contents = batch.operations.compactMap { operation -> RecordContent? in
      if case .write(let content) = operation.action { content } else { nil }
    }
    let unchanged = before.records.filter { $0.key.id.text == "c" }
    let wanted = Set(contents + unchanged.map(\.content))
    let byIndex = Probe.indexes.map { index in
      wanted.reduce(0) { $0 + $1.entries.filter { $0.index == index }.count }
    }
    let rowCounts = zip(dump.rows.indices, dump.rows).filter { $0.0 % 2 == 0 }.map { $0.1.count }
    return Set(dump.records.map(\.content)) == wanted && rowCounts == byIndex
      && dump.changes.count == before.changes.count + 3
  }
}
