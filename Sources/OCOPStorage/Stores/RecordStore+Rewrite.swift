extension RecordStore {
  /// Writes each record of a type anew whose schema or index entries are not the present ones.
  ///
  /// Others may read and write meanwhile: a record that somebody changed is looked at again. What was rewritten before an error stays so,
  /// and a second call goes on with the rest.
  ///
  /// - Returns: How many records were written.
  /// - Throws: ``StoreError/newerSchema(_:found:known:)`` and whatever else forbids to read a record; a conflict that came 16 times.
  /// - Complexity: O(records), page by page.
  @discardableResult
  public func rewrite<Value: Record>(_ type: Value.Type) async throws(StoreError) -> Int {
    var (count, conflicts): (Int, Int) = (0, 0)
    var after: IndexPosition?
    while true {
      let query = StoredQuery(type: Value.recordType, index: RecordContent.idIndex, after: after)
      let rows = try await rows(query, limit: 100)
      guard let last = rows.last else { return count }
      var batch = RecordBatch()
      for row in rows {
        let present = try Value(row.record).content()
        if present != row.record.content {
          try batch.write(present, expecting: .revision(row.record.revision))
        }
      }
      do throws(StoreError) {
        count += try await commit(batch).count
        (after, conflicts) = (last.position, 0)
      } catch {
        conflicts += 1
        guard case .conflict = error, conflicts < 16 else { throw error }
      }
    }
  }
}
