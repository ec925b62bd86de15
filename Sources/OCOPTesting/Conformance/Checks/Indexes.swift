internal import OCOPModel
internal import OCOPStorage

extension StoreBench {
  /// The most times that a failing sequence is played again to make it shorter.
  private static var mostReplays: Int { 400 }

  /// Random sequences of operations on the store and on the model; the first that tells them apart is made as short as it gets.
  func checkIndexes() async throws {
    var random = Splitmix(seed: seed)
    for _ in 0..<max(1, sequences) {
      let steps = try ModelStep.sequence(of: 50, from: &random, reopens: reopen != nil)
      guard let failure = try await play(steps) else { continue }
      let shortest = try await shrunk(Array(steps[...failure.place]))
      let reason = try await play(shortest)?.reason ?? failure.reason
      throw CheckFailure(reason, sequence: shortest.map(\.description))
    }
  }

  /// Where a sequence tells the store from the model, and how.
  private func play(_ steps: [ModelStep]) async throws -> (place: Int, reason: String)? {
    var (store, model) = (try await makeStore(), StoreModel())
    for (place, step) in steps.enumerated() {
      switch step {
      case .commit(let changes):
        if let reason = try await commit(changes, to: store, &model) { return (place, reason) }
      case .ask(let query, let limit):
        let found = try await store.rows(query, limit: limit)
        let wanted = model.rows(query, limit: limit)
        if found != wanted { return (place, "the index gives \(found.shown), the model \(wanted.shown)") }
      case .reopen:
        if let reopen { store = try await reopen(store) }
      }
    }
    return try await difference(store, model).map { (steps.count - 1, $0) }
  }

  private func commit(
    _ changes: [ModelStep.Change], to store: Store, _ model: inout StoreModel
  ) async throws -> String? {
    let batch = try RecordBatch.of { batch in
      for change in changes { try batch.add(change, model) }
    }
    do throws(StoreError) {
      let told = try await store.commit(batch)
      if let conflict = model.conflict(in: batch) {
        return "the store takes a batch that conflicts on \(conflict.key)"
      }
      if let wrong = model.take(batch, told: told) { return "the store \(wrong)" }
    } catch {
      guard let conflict = model.conflict(in: batch) else { return "the store refuses a batch: \(error)" }
      guard case .conflict(conflict.key, conflict.expected, conflict.found) = error else {
        return "the store refuses a batch that conflicts on \(conflict.key) with “\(error)”"
      }
    }
    for change in changes {
      let found = try await store.record(change.key)
      if found != model.records[change.key] {
        return "the store has another record \(change.key) than the model"
      }
    }
    return nil
  }

  private func difference(_ store: Store, _ model: StoreModel) async throws -> String? {
    for type in ModelStep.types {
      for index in Probe.indexes {
        let query = StoredQuery(type: type, index: index)
        let found = try await store.rows(query, limit: 1_000)
        let wanted = model.rows(query, limit: 1_000)
        if found != wanted {
          return "in the end index “\(type)/\(index)” gives \(found.shown), the model \(wanted.shown)"
        }
      }
    }
    let feed = try await store.changes(after: .zero, limit: 10_000)
    return feed == model.changes
      ? nil : "in the end the feed tells \(feed.count) changes, the model \(model.changes.count)"
  }

  /// A sequence that still fails and from which nothing can be left out, as far as replays allow.
  private func shrunk(_ steps: [ModelStep]) async throws -> [ModelStep] {
    var (steps, replays, size) = (steps, 0, max(1, steps.count / 2))
    while true {
      var place = 0
      var didShrink = false
      while place < steps.count, replays < Self.mostReplays {
        var shorter = steps
        shorter.removeSubrange(place..<min(place + size, steps.count))
        replays += 1
        if !shorter.isEmpty, try await play(shorter) != nil {
          steps = shorter
          didShrink = true
        } else {
          place += size
        }
      }
      if replays >= Self.mostReplays || (size == 1 && !didShrink) { break }
      size = max(1, size / 2)
    }
    return try await withFewerChanges(steps, &replays)
  }

  /// The same sequence with batches of as few changes as still fail.
  private func withFewerChanges(_ steps: [ModelStep], _ replays: inout Int) async throws -> [ModelStep] {
    var steps = steps
    for place in steps.indices {
      guard case .commit(var changes) = steps[place] else { continue }
      var index = 0
      while index < changes.count, changes.count > 1, replays < Self.mostReplays {
        var (fewer, shorter) = (changes, steps)
        fewer.remove(at: index)
        shorter[place] = .commit(fewer)
        replays += 1
        if try await play(shorter) != nil {
          (changes, steps) = (fewer, shorter)
        } else {
          index += 1
        }
      }
    }
    return steps
  }
}

extension RecordBatch {
  /// Adds a change, whose expectation is drawn from what the record is like in a model.
  fileprivate mutating func add(_ change: ModelStep.Change, _ model: StoreModel) throws {
    let current = model.records[change.key]?.revision
    let revision =
      switch change.expect {
      case .current, .anything: current
      case .absent: Revision?.none
      case .stale: model.past[change.key]?.dropFirst().first ?? Revision(1_000_000)
      }
    if let probe = change.probe {
      let expected = revision.map { Expectation.revision($0) } ?? .absent
      try write(try change.content(of: probe), expecting: change.expect == .anything ? .anything : expected)
    } else if change.deletes {
      try delete(change.key, at: revision ?? Revision(1_000_000))
    } else {
      try check(change.key, at: revision)
    }
  }
}

extension [StoredRow] {
  fileprivate var shown: String {
    "[" + map { "\($0.record.key)@\($0.record.revision)" }.joined(separator: ", ") + "]"
  }
}
