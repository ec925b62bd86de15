/// A store in memory (kho trong bộ nhớ), which keeps the whole contract of ``RecordStore``.
///
/// ```swift
/// let store = InMemoryStore()
/// let earlier = await store.snapshot
/// // … what the user does …
/// let undone = InMemoryStore(earlier)
/// ```
///
/// A record is found in O(1) and rows in O(log *n* + rows); an index entry is written in O(log *n* + *n* / 512).
public actor InMemoryStore: RecordStore {
  private var contents: StoreSnapshot
  private let fault: (@Sendable (_ step: Int) -> Bool)?

  /// Creates a store with what a snapshot holds, or empty.
  ///
  /// - Parameters:
  ///   - snapshot: What the store begins with.
  ///   - fault: For tests: asked before each step of a commit, counted from 1, whether the store breaks down there.
  public init(_ snapshot: StoreSnapshot = StoreSnapshot(), fault: (@Sendable (_ step: Int) -> Bool)? = nil) {
    contents = snapshot
    self.fault = fault
  }

  /// What the store holds now, as a value that later changes do not touch.
  public var snapshot: StoreSnapshot { contents }

  public func record(_ key: RecordKey) throws(StoreError) -> StoredRecord? {
    try checkCancellation()
    return contents.record(key)
  }

  public func rows(_ query: StoredQuery, limit: Int) throws(StoreError) -> [StoredRow] {
    try checkCancellation()
    return contents.rows(query, limit: limit)
  }

  /// Does everything that a batch says, or nothing.
  ///
  /// What can fail comes first, and nothing is written before it; a store that breaks down while it writes would
  /// be lost anyway, and what it had written with it.
  @discardableResult
  public func commit(_ batch: RecordBatch) throws(StoreError) -> [StoredChange] {
    try checkCancellation()
    var step = 0
    for operation in batch.operations {
      try breakDown(at: &step)
      try contents.check(operation)
    }
    try breakDown(at: &step)
    return contents.apply(batch)
  }

  public func changes(after revision: Revision, limit: Int) throws(StoreError) -> [StoredChange] {
    try checkCancellation()
    return contents.changes(after: revision, limit: limit)
  }

  private func breakDown(at step: inout Int) throws(StoreError) {
    step += 1
    if let fault, fault(step) { throw .unavailable(reason: "fault at step \(step)") }
  }

  private func checkCancellation() throws(StoreError) {
    if Task.isCancelled { throw .cancelled }
  }
}
