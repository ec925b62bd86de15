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
    var left = max(attempts, 1)
    while true {
      left -= 1
      let read: Stored<Value>
      do throws(StoreError) { read = try await get(type, id) } catch { throw .store(error) }
      var record = read.record
      do throws(Refusal) { try change(&record) } catch { throw .refused(error) }
      do throws(StoreError) {
        return Stored(record, revision: try await replace(read, with: record, noting: note))
      } catch {
        // A conflict on the journal's entry says that the note was used, and no other attempt would change that.
        guard case .conflict(let key, _, _) = error, key.type == Value.recordType, left > 0 else {
          throw .store(error)
        }
      }
    }
  }

  private func replace<Value: Record>(
    _ read: Stored<Value>, with record: Value, noting note: JournalNote?
  ) async throws(StoreError) -> Revision {
    var batch = RecordBatch()
    try batch.replace(read, with: record)
    let changes = if let note { try await commit(batch, noting: note) } else { try await commit(batch) }
    let key = try Value.recordKey(read.record.recordID)
    guard let change = changes.first(where: { $0.key == key }) else {
      throw .corrupt(key, reason: "the store does not tell the change that it made")
    }
    return change.revision
  }
}

/// Why a record was not changed.
public enum UpdateError<Refusal: Error>: Error {
  /// The store did not do it.
  case store(StoreError)
  /// The change itself refused.
  case refused(Refusal)
}

extension UpdateError: Equatable where Refusal: Equatable {}
extension UpdateError: Hashable where Refusal: Hashable {}
