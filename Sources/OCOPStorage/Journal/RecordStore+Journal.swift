public import OCOPModel

extension RecordStore {
  /// Does everything that a batch says and keeps who did it, or does nothing.
  ///
  /// Each change's ``JournalEntry`` is written in the same batch. Since an entry tells which places differ, the batch takes effect only if the
  /// records are what the entries were drawn from: a ``RecordBatch/put(_:)`` can therefore conflict here.
  ///
  /// - Parameters:
  ///   - batch: The changes.
  ///   - note: Who makes them, when and why.
  /// - Returns: The changes of the records and of the journal, as they stand in the feed.
  /// - Throws: ``StoreError/conflict(_:expected:found:)`` also for a note that was used before.
  @discardableResult
  public func commit(_ batch: RecordBatch, noting note: JournalNote) async throws(StoreError)
    -> [StoredChange]
  {
    var noted = RecordBatch()
    var entries: [JournalEntry] = []
    for operation in batch.operations {
      let old = operation.action == .check ? nil : try await record(operation.key)
      try noted.add(operation.pinned(to: old))
      guard let entry = try JournalEntry(operation, from: old, note: note, number: entries.count + 1) else {
        continue
      }
      entries.append(entry)
    }
    for entry in entries { try noted.insert(entry) }
    return try await commit(noted)
  }

  /// What the journal keeps of a record, the first change first.
  ///
  /// - Parameters:
  ///   - type: The record's type.
  ///   - id: The record's identifier.
  /// - Returns: The entries in the order in which they were committed.
  /// - Throws: as ``all(_:)``.
  public func journal<Value: Record>(
    of type: Value.Type, _ id: ID<Value.Entity>
  ) async throws(StoreError) -> [Stored<JournalEntry>] {
    try await all(JournalEntry.byRecord.first(try Value.recordKey(id))).sorted { $0.revision < $1.revision }
  }
}

extension RecordBatch.Operation {
  /// The same, where the record must be as it was read.
  fileprivate func pinned(to old: StoredRecord?) -> RecordBatch.Operation {
    guard expected == .anything else { return self }
    let expected = old.map { Expectation.revision($0.revision) } ?? .absent
    return RecordBatch.Operation(key: key, expected: expected, action: action)
  }
}

extension JournalEntry {
  /// The entry of an operation; `nil` for one that only checks.
  fileprivate init?(
    _ operation: RecordBatch.Operation, from old: StoredRecord?, note: JournalNote, number: Int
  ) throws(StoreError) {
    switch operation.action {
    case .check:
      return nil
    case .delete:
      try self.init(.deleted, of: operation.key, note, number: number)
    case .write(let content):
      let places = old.map { content.value.differences(from: $0.content.value, atMost: Self.mostPlaces + 1) }
      try self.init(
        places == nil ? .created : .changed, of: operation.key, note, number: number, places: places ?? [])
    }
  }
}
