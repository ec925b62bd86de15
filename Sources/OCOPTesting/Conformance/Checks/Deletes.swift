internal import OCOPModel
internal import OCOPStorage

extension StoreBench {
  /// A record is deleted and made anew several times; between, the store is opened again where it can be.
  func checkDeletes() async throws {
    var store = try await makeStore()
    let (key, other) = (try Probe("r").key, try Probe("other"))
    _ = try await store.commit(try RecordBatch.of { try $0.insert(other) })
    var revisions: [Revision] = []
    for round in 0..<4 {
      let probe = try Probe("r", number: round, text: "same", tags: ["t", "u\(round)"])
      let made = try await store.commit(try RecordBatch.of { try $0.insert(probe) })
      guard let revision = made.first?.revision else {
        throw CheckFailure("a record was made without a change")
      }
      if let last = revisions.last {
        try require(revision > last, "a record made anew has revision \(revision), after \(last)")
        for old in revisions {
          try await requireConflict(
            try RecordBatch.of { try $0.delete(key, at: old) }, in: store, on: key, found: revision,
            "a deletion at a revision of before the last deletion")
        }
      }
      revisions.append(revision)
      let deleted = try await store.commit(try RecordBatch.of { try $0.delete(key, at: revision) })
      try require(
        deleted.map(\.kind) == [.deleted], "a deletion is told as \(deleted.map(\.kind.rawValue))")
      revisions += deleted.map(\.revision)
      // A write of another record must not bring it back.
      _ = try await store.commit(
        try RecordBatch.of { try $0.write(try other.content(), expecting: .anything) })
      try await requireGone(key, in: store, "after its deletion")
      if let reopen {
        store = try await reopen(store)
        try await requireGone(key, in: store, "after its deletion, in the store opened again")
      }
    }
  }

  private func requireGone(_ key: RecordKey, in store: Store, _ when: String) async throws {
    let record = try await store.record(key)
    try require(record == nil, "\(when), the record is there")
    for index in Probe.indexes {
      for order in IndexOrder.allCases {
        let rows = try await store.rows(StoredQuery(type: key.type, index: index, order: order), limit: 100)
        try require(
          !rows.contains { $0.record.key == key }, "\(when), index “\(index)” still has the record")
      }
    }
  }
}
