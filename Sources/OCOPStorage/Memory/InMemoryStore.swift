/// A store in memory (kho trong bộ nhớ), which keeps the whole contract of ``RecordStore``.
///
/// ```swift
/// let store = InMemoryStore()
/// let earlier = await store.snapshot
/// // … what the user does …
/// let undone = InMemoryStore(earlier)
/// ```
///
/// A record is found in O(1) and rows in O(log *n* + rows); an index entry is written in O(log *n* + *n* / 512). A snapshot costs nothing by
/// itself; the first commit after it copies what the store holds, O(*n*).
public actor InMemoryStore: RecordStore {
  private var contents: StoreSnapshot
  private var faultStep: Int?

  /// Creates a store with what a snapshot holds, or empty.
  public init(_ snapshot: StoreSnapshot = StoreSnapshot()) {
    contents = snapshot
  }

  /// What the store holds now, as a value that later changes do not touch.
  public var snapshot: StoreSnapshot { contents }

  /// For tests: lets the next commit break down at a step, counted from 1; one with fewer steps is not touched.
  public func breakDown(atStep step: Int) {
    faultStep = step
  }

  public func record(_ key: RecordKey) throws(StoreError) -> StoredRecord? {
    try checkCancellation()
    return contents.record(key)
  }

  public func rows(_ query: StoredQuery, limit: Int) throws(StoreError) -> [StoredRow] {
    try checkCancellation()
    return contents.rows(query, limit: limit)
  }

  /// Does everything that a batch says, or nothing: what can fail comes first, and nothing is written before it.
  @discardableResult
  public func commit(_ batch: RecordBatch) throws(StoreError) -> [StoredChange] {
    defer { faultStep = nil }
    try checkCancellation()
    for (place, operation) in batch.operations.enumerated() {
      try step(place + 1)
      try contents.check(operation)
    }
    try step(batch.operations.count + 1)
    return contents.apply(batch)
  }

  public func changes(after revision: Revision, limit: Int) throws(StoreError) -> [StoredChange] {
    try checkCancellation()
    return contents.changes(after: revision, limit: limit)
  }

  private func step(_ number: Int) throws(StoreError) {
    if number == faultStep { throw .unavailable(reason: "broken down at step \(number)") }
  }

  private func checkCancellation() throws(StoreError) {
    if Task.isCancelled { throw .cancelled }
  }
}
