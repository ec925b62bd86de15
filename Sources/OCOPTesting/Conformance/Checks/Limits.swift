internal import OCOPModel
internal import OCOPStorage

extension StoreBench {
  /// More rows than a page has, written and deleted by batches of as many operations as one may have.
  func checkLimits() async throws {
    let store = try await makeStore()
    let keys = try (0..<(PageSize.largest + 200)).map { try Probe("r\($0)").key }
    let filled = try RecordBatch.of { batch in
      for key in keys {
        try batch.write(RecordContent(key: key, schema: 1, entries: [], value: .null), expecting: .absent)
      }
      try fillUp(&batch)
    }
    let made = try await store.commit(filled)
    try require(made.map(\.key) == keys, "the largest batch wrote \(made.count) of \(keys.count) records")
    try await requireLong(store, keys, made)
    let emptied = try RecordBatch.of { batch in
      for change in made { try batch.delete(change.key, at: change.revision) }
      try fillUp(&batch)
    }
    let deleted = try await store.commit(emptied)
    try require(
      deleted.map(\.key) == keys, "the largest batch deleted \(deleted.count) of \(keys.count) records")
    let left = try await store.rows(
      StoredQuery(type: Probe.recordType, index: RecordContent.idIndex), limit: 1)
    try require(left.isEmpty, "the largest batch left records that it deleted")
  }

  /// Adds checks of records that are not there, up to the most operations of a batch.
  private func fillUp(_ batch: inout RecordBatch) throws {
    for number in batch.operations.count..<RecordBatch.mostOperations {
      try batch.check(try Probe("missing\(number)").key, at: nil)
    }
  }

  private func requireLong(_ store: Store, _ keys: [RecordKey], _ made: [StoredChange]) async throws {
    var (paged, after): (Int, IndexPosition?) = (0, nil)
    repeat {
      let query = StoredQuery(type: Probe.recordType, index: RecordContent.idIndex, after: after)
      let rows = try await store.rows(query, limit: PageSize.largest + 1)
      try require(
        rows.count == min(keys.count - paged, PageSize.largest + 1),
        "of \(keys.count - paged) rows, \(PageSize.largest + 1) asked for, the store gives \(rows.count)")
      (paged, after) = (paged + rows.count, rows.last?.position)
    } while paged < keys.count
    let query = StoredQuery(type: Probe.recordType, index: RecordContent.idIndex, order: .descending)
    let rows = try await store.rows(query, limit: .max)
    try require(rows.map(\.record.key) == keys.sorted().reversed(), "all rows at once are \(rows.count)")
    let changes = try await store.changes(after: .zero, limit: .max)
    try require(
      changes == made, "of \(made.count) changes asked for at once, the feed tells \(changes.count)")
    let none = try await store.changes(after: Revision(.max), limit: .max)
    try require(none.isEmpty, "the feed tells changes after the last that there can be")
  }
}
