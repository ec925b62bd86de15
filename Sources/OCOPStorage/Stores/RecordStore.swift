/// Where records are kept (kho dữ liệu): four functions that a file, a database or a service can offer.
///
/// Everything else, from typed records to journals, is built on these four. `StoreConformance` of the module `OCOPTesting` tells whether a store
/// keeps the contract, which is:
///
/// - **A batch is whole.** All of its operations take effect, or none, whatever happens on the way.
/// - **Expectations hold.** A batch takes effect only if each expectation holds at one moment, in which the batch takes effect: batches are
///   serialisable by what they expect.
/// - **What is committed is seen.** A call that begins after a commit returned sees it; each answer is of one committed moment, never
///   of a part of a batch.
/// - **Indexes tell what records say.** A record stands in exactly the places of its last content.
/// - **Revisions rise.** Each write or deletion of a record has a number of its own, greater than every number before; a
///   reader who has seen a number never sees a new change below it.
/// - **Nothing is swallowed.** What could not be done is an error; ``StoreError/unavailable(reason:)`` and
///   ``StoreError/cancelled`` mean that nothing was written.
public protocol RecordStore: Sendable {
  /// The record that goes by a key, or `nil` where there is none.
  func record(_ key: RecordKey) async throws(StoreError) -> StoredRecord?

  /// The first rows of an answer, in the order of the query: ``StoredQuery/includes(_:)`` says which belong to it.
  ///
  /// - Parameters:
  ///   - query: What is asked.
  ///   - limit: The most rows wanted, at least 1.
  /// - Returns: As many rows as there are, up to the limit.
  /// - Throws: ``StoreError/unavailable(reason:)``, ``StoreError/corrupt(_:reason:)`` or ``StoreError/cancelled``.
  func rows(_ query: StoredQuery, limit: Int) async throws(StoreError) -> [StoredRow]

  /// Does everything that a batch says, or nothing.
  ///
  /// - Returns: The changes in the order of the batch, as they stand in the feed; none for a batch that only checks.
  /// - Throws: ``StoreError/conflict(_:expected:found:)`` for the first operation whose expectation does not hold.
  @discardableResult
  func commit(_ batch: RecordBatch) async throws(StoreError) -> [StoredChange]

  /// The changes that came after one, ascending.
  ///
  /// - Parameters:
  ///   - revision: The change after which to begin; ``Revision/zero`` for the first.
  ///   - limit: The most changes wanted, at least 1.
  /// - Returns: As many changes as there are, up to the limit.
  /// - Throws: ``StoreError/unavailable(reason:)`` or ``StoreError/cancelled``.
  func changes(after revision: Revision, limit: Int) async throws(StoreError) -> [StoredChange]
}
