public import OCOPModel

extension RecordStore {
  /// Changes a record and writes it, from the start again where another change came first: nobody's change is lost.
  ///
  /// ```swift
  /// try await store.update(Dossier.self, id) { dossier throws(DossierError) in try dossier.apply(event) }
  /// ```
  ///
  /// - Parameters:
  ///   - type: The record's type.
  ///   - id: The record's identifier.
  ///   - attempts: How often to try, at least once.
  ///   - note: Who changes it and when, for the journal.
  ///   - change: What to change; called once for each attempt.
  /// - Returns: The record as it was written.
  /// - Throws: ``UpdateError/store(_:)``: there is no such record, the last attempt came too late as well, or whatever the
  ///   store throws; ``UpdateError/refused(_:)`` for what the change throws, and nothing is written.
  @discardableResult
  public func update<Value: Record, Refusal: Error>(
    _ type: Value.Type, _ id: ID<Value.Entity>, attempts: Int = 16, noting note: JournalNote? = nil,
    _ change: @Sendable (inout Value) throws(Refusal) -> Void
  ) async throws(UpdateError<Refusal>) -> Stored<Value> {
    try await begunAnew(attempts: attempts) { () async throws(UpdateError<Refusal>) in
      let read: Stored<Value>
      do throws(StoreError) { read = try await get(type, id) } catch { throw .store(error) }
      var record = read.record
      do throws(Refusal) { try change(&record) } catch { throw .refused(error) }
      do throws(StoreError) {
        var batch = RecordBatch()
        try batch.replace(read, with: record)
        return Stored(record, revision: try await revision(of: record, by: batch, noting: note))
      } catch {
        throw .store(error)
      }
    }
  }

  /// Does what a batch says, with a note or without.
  ///
  /// - Returns: The revision that a record has got by it.
  func revision<Value: Record>(
    of record: Value, by batch: RecordBatch, noting note: JournalNote?
  ) async throws(StoreError) -> Revision {
    let changes = if let note { try await commit(batch, noting: note) } else { try await commit(batch) }
    let key = try Value.recordKey(record.recordID)
    guard let change = changes.first(where: { $0.key == key }) else {
      throw .corrupt(key, reason: "the store does not tell the change that it made")
    }
    return change.revision
  }
}

/// Does something, and begins anew as long as another's change came first.
func begunAnew<Value: Sendable, Refusal: Error>(
  attempts: Int, _ once: () async throws(UpdateError<Refusal>) -> Value
) async throws(UpdateError<Refusal>) -> Value {
  var left = max(attempts, 1)
  while true {
    left -= 1
    do throws(UpdateError<Refusal>) { return try await once() } catch {
      // A conflict on the journal's entry says that the note was used, and no other attempt would change that.
      guard case .store(.conflict(let key, _, _)) = error, key.type != JournalEntry.recordType, left > 0
      else { throw error }
    }
  }
}

/// Why a record was not changed.
public enum UpdateError<Refusal: Error>: Error {
  /// The store did not do it.
  case store(StoreError)
  /// The change itself refused.
  case refused(Refusal)
}

extension UpdateError: CustomStringConvertible {
  /// Why, in the words of the store or of the change.
  public var description: String {
    switch self {
    case .store(let error): error.description
    case .refused(let refusal): "\(refusal)"
    }
  }
}

extension UpdateError: Equatable where Refusal: Equatable {}
extension UpdateError: Hashable where Refusal: Hashable {}
