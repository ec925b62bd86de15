internal import OCOPModel
internal import OCOPStorage

extension StoreBench {
  /// A batch of every kind of operation fails at each place in turn, where nothing of it may be seen; then it succeeds as a whole.
  func checkAtomicity() async throws {
    let store = try await makeStore()
    let first = try await store.commit(
      try RecordBatch.of { batch in
        for name in ["a", "b", "c"] { try batch.insert(try Probe(name, number: 1, tags: [name])) }
      })
    try require(first.count == 3, "a batch of three writes tells \(first.count) changes")
    let revisions = Dictionary(first.map { ($0.key, $0.revision) }) { $1 }
    let key = { (name: String) in try Probe(name).key }
    let missing = try await store.record(key("missing"))
    try require(missing == nil, "a record that was never written is there")

    let steps: [(inout RecordBatch) throws -> Void] = [
      { try $0.insert(try Probe("d", number: 2, tags: ["d"])) },
      { batch in
        let key = try key("a")
        try batch.write(
          try Probe("a", number: 2, tags: ["z"]).content(), expecting: .revision(revisions[key] ?? .zero))
      },
      { batch in try batch.delete(try key("b"), at: revisions[try key("b")] ?? .zero) },
      { batch in try batch.write(try Probe("e", number: 2).content(), expecting: .anything) },
    ]
    let before = try await StoreDump(of: store)
    for place in 0...steps.count {
      let batch = try RecordBatch.of { batch in
        for (index, step) in steps.enumerated() {
          if index == place { try batch.insert(try Probe("c", number: 9)) }
          try step(&batch)
        }
        if place == steps.count { try batch.insert(try Probe("c", number: 9)) }
      }
      try await requireConflict(
        batch, in: store, on: try key("c"), found: revisions[try key("c")], "operation \(place + 1) of 5")
      let after = try await StoreDump(of: store, keys: ["a", "b", "c", "d", "e"].map(key))
      try require(
        after == before, "a batch that failed at operation \(place + 1) of 5 left something behind")
    }

    let whole = try RecordBatch.of { batch in for step in steps { try step(&batch) } }
    let changes = try await store.commit(whole)
    try require(
      changes.map(\.key.id.text) == ["d", "a", "b", "e"], "changes are not in the order of the batch")
    let numbers = try await store.all(Probe.byNumber.all).map { "\($0.record.id)=\($0.record.number)" }
    try require(
      numbers == ["c=1", "a=2", "d=2", "e=2"], "after the batch the records are \(numbers)")
    try await checkManyAndNone(store)
  }

  private func checkManyAndNone(_ store: Store) async throws {
    let before = try await StoreDump(of: store)
    let none = try await store.commit(RecordBatch())
    let after = try await StoreDump(of: store)
    try require(none.isEmpty && after == before, "an empty batch changed something")
    let many = try RecordBatch.of { batch in
      for number in 0..<500 { try batch.insert(try Probe("m\(number)", number: 100)) }
    }
    let changes = try await store.commit(many)
    try require(changes.count == 500, "a batch of 500 writes tells \(changes.count) changes")
    let found = try await store.all(Probe.byNumber.equal(to: 100)).count
    try require(found == 500, "of a batch of 500 writes, \(found) are found")
  }
}
