internal import OCOPModel
internal import OCOPStorage

extension StoreBench {
  /// Eight writers commit batches while a reader follows the feed; then it is read in pages and compared with what commits told.
  func checkFeed() async throws {
    let store = try await makeStore()
    let (writers, batches, perBatch) = (8, 10, 3)
    let total = writers * batches * perBatch
    let running = WritersRunning(count: writers)
    let (told, followed) = try await withThrowingTaskGroup(of: FeedPart.self) { group in
      for writer in 0..<writers {
        group.addTask {
          let changes = try await write(store, writer, batches: batches, perBatch: perBatch)
          await running.oneEnded()
          return .told(changes)
        }
      }
      group.addTask { .followed(try await follow(store, while: running)) }
      return try await group.reduce(into: ([StoredChange](), [StoredChange]())) { parts, part in
        switch part {
        case .told(let changes): parts.0 += changes
        case .followed(let changes): parts.1 = changes
        }
      }
    }
    let wanted = told.sorted { $0.revision < $1.revision }
    try require(
      Set(wanted.map(\.revision)).count == total,
      "\(total) changes have \(Set(wanted.map(\.revision)).count) numbers")
    let all = try await store.changes(after: .zero, limit: total + 1)
    try requireSame(all, wanted, "the feed")
    try requireSame(followed, wanted, "what a reader saw who followed the feed while others wrote")
    try await checkPages(of: wanted, in: store)
  }

  private enum FeedPart: Sendable {
    case told([StoredChange])
    case followed([StoredChange])
  }

  private func write(
    _ store: Store, _ writer: Int, batches: Int, perBatch: Int
  ) async throws -> [StoredChange] {
    var told: [StoredChange] = []
    for number in 0..<batches {
      let batch = try RecordBatch.of { batch in
        for place in 0..<perBatch {
          let probe = try Probe("w\(writer)-\(place)", number: number)
          try batch.write(try probe.content(), expecting: .anything)
        }
      }
      let changes = try await store.commit(batch)
      try require(
        changes.map(\.key) == batch.operations.map(\.key), "a commit tells other changes than its batch's")
      told += changes
      await Task.yield()
    }
    return told
  }

  /// What is told up to the first empty page after the last writer has ended.
  private func follow(_ store: Store, while running: WritersRunning) async throws -> [StoredChange] {
    var seen: [StoredChange] = []
    while true {
      try Task.checkCancellation()
      let isLast = await running.count == 0
      let changes = try await store.changes(after: seen.last?.revision ?? .zero, limit: 5)
      seen += changes
      if let last = changes.last {
        let revision = try await store.record(last.key)?.revision ?? .zero
        try require(
          revision >= last.revision,
          "the feed tells change \(last.revision) of a record that is not there yet")
      }
      if changes.isEmpty, isLast { return seen }
      await Task.yield()
    }
  }

  private func checkPages(of wanted: [StoredChange], in store: Store) async throws {
    for limit in [1, 7, wanted.count] {
      for start in [0, 1, wanted.count / 2, wanted.count - 1, wanted.count] {
        let after = start == 0 ? Revision.zero : wanted[start - 1].revision
        let page = try await store.changes(after: after, limit: limit)
        try requireSame(page, Array(wanted[start...].prefix(limit)), "\(limit) changes after \(after)")
      }
    }
  }

  private func requireSame(_ found: [StoredChange], _ wanted: [StoredChange], _ what: String) throws {
    guard found != wanted else { return }
    let place = zip(found, wanted).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    throw CheckFailure(
      "\(what): \(found.count) of \(wanted.count) changes, the first that differs is number "
        + "\((place ?? min(found.count, wanted.count)) + 1)")
  }
}

/// How many writers have not ended yet.
private actor WritersRunning {
  private(set) var count: Int

  init(count: Int) {
    self.count = count
  }

  func oneEnded() { count -= 1 }
}
