internal import OCOPModel
internal import OCOPStorage

/// What a store should hold: a plain list of records, searched from end to end.
///
/// It shares no code with any store, and orders keys by comparing bytes itself.
struct StoreModel {
  private(set) var records: [RecordKey: StoredRecord] = [:]
  /// The revisions that each record had, the last one first.
  private(set) var past: [RecordKey: [Revision]] = [:]
  private(set) var changes: [StoredChange] = []

  /// The first operation whose expectation does not hold.
  func conflict(in batch: RecordBatch) -> (key: RecordKey, expected: Expectation, found: Revision?)? {
    for operation in batch.operations {
      let found = records[operation.key]?.revision
      let holds =
        switch operation.expected {
        case .absent: found == nil
        case .revision(let revision): found == revision
        case .anything: true
        }
      if !holds { return (operation.key, operation.expected, found) }
    }
    return nil
  }

  /// Takes in a batch that a store has committed, with the revisions that it told; what is wrong with those, if anything.
  mutating func take(_ batch: RecordBatch, told: [StoredChange]) -> String? {
    let writes = batch.operations.filter { $0.action != .check }
    guard writes.map(\.key) == told.map(\.key) else { return "tells changes of other records" }
    for (operation, change) in zip(writes, told) {
      guard change.revision > changes.last?.revision ?? .zero else {
        return "tells a revision that does not rise"
      }
      guard change.kind == (operation.action == .delete ? .deleted : .written) else {
        return "tells another kind of change"
      }
      changes.append(change)
      past[change.key, default: []].insert(change.revision, at: 0)
      if case .write(let content) = operation.action {
        records[change.key] = StoredRecord(content, revision: change.revision)
      } else {
        records[change.key] = nil
      }
    }
    return nil
  }

  func rows(_ query: StoredQuery, limit: Int) -> [StoredRow] {
    var rows: [StoredRow] = []
    for record in records.values where record.key.type == query.type {
      for entry in record.content.entries where entry.index == query.index {
        rows.append(StoredRow(record, at: entry.key))
      }
    }
    rows.sort { precedes($0.position, $1.position) }
    if query.order == .descending { rows.reverse() }
    return Array(rows.filter { isWanted($0.position, by: query) }.prefix(limit))
  }

  private func isWanted(_ position: IndexPosition, by query: StoredQuery) -> Bool {
    if less(position.key.bytes, query.range.lower.bytes) { return false }
    if let upper = query.range.upper, !less(position.key.bytes, upper.bytes) { return false }
    guard let after = query.after else { return true }
    return query.order == .ascending ? precedes(after, position) : precedes(position, after)
  }

  private func precedes(_ left: IndexPosition, _ right: IndexPosition) -> Bool {
    if left.key.bytes != right.key.bytes { return less(left.key.bytes, right.key.bytes) }
    return less(Array(left.id.text.utf8), Array(right.id.text.utf8))
  }

  private func less(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    for place in 0..<min(left.count, right.count) where left[place] != right[place] {
      return left[place] < right[place]
    }
    return left.count < right.count
  }
}
