internal import OCOPModel
internal import OCOPStorage

extension StoreBench {
  /// Every expectation that does not hold, one by one.
  func checkConflicts() async throws {
    let store = try await makeStore()
    let key = try Probe("r").key
    let content = try Probe("r", number: 1).content()
    let write = { (expected: Expectation) in
      try RecordBatch.of { try $0.write(content, expecting: expected) }
    }
    let check = { (revision: Revision?) in try RecordBatch.of { try $0.check(key, at: revision) } }
    let delete = { (revision: Revision) in try RecordBatch.of { try $0.delete(key, at: revision) } }

    try await requireConflict(
      write(.revision(Revision(1))), in: store, on: key, found: nil, "a change of what is not there")
    try await requireConflict(
      delete(Revision(1)), in: store, on: key, found: nil, "a deletion of what is not there")
    try await requireConflict(
      check(Revision(1)), in: store, on: key, found: nil, "a check of what is not there")
    _ = try await store.commit(check(nil))

    let first = try await revision(store.commit(write(.absent)))
    try await requireConflict(
      write(.absent), in: store, on: key, found: first, "a record made where there is one")
    try await requireConflict(
      check(nil), in: store, on: key, found: first, "a check that there is no record")
    let second = try await revision(store.commit(write(.revision(first))))
    for stale in [first, Revision(second.number &+ 1), .zero] {
      try await requireConflict(
        write(.revision(stale)), in: store, on: key, found: second, "a change at revision \(stale)")
      try await requireConflict(
        delete(stale), in: store, on: key, found: second, "a deletion at revision \(stale)")
      try await requireConflict(
        check(stale), in: store, on: key, found: second, "a check at revision \(stale)")
    }
    let checked = try await store.commit(check(second))
    try require(checked.isEmpty, "a batch that only checks tells changes")
    let third = try await revision(store.commit(write(.anything)))
    try require(third > second, "a write over anything has no later revision")
    try await checkWriteSkew(store)
  }

  /// Two that each read both records and write one: the second must not rest on what the first changed.
  private func checkWriteSkew(_ store: Store) async throws {
    for name in ["x", "y"] {
      _ = try await store.commit(try RecordBatch.of { try $0.insert(try Probe(name, number: 1)) })
    }
    let x = try await store.get(Probe.self, ID("x"))
    let y = try await store.get(Probe.self, ID("y"))
    _ = try await store.commit(
      try RecordBatch.of { batch in
        try batch.check(y)
        try batch.replace(x, with: try Probe("x", number: 0))
      })
    let later = try RecordBatch.of { batch in
      try batch.replace(y, with: try Probe("y", number: 0))
      try batch.check(x)
    }
    let found = try await store.record(try Probe("x").key)?.revision
    try await requireConflict(
      later, in: store, on: try Probe("x").key, found: found, "a batch that rests on what another changed")
  }

  private func revision(_ changes: [StoredChange]) throws -> Revision {
    guard let change = changes.first, changes.count == 1 else {
      throw CheckFailure("a batch of one write tells \(changes.count) changes")
    }
    return change.revision
  }
}
