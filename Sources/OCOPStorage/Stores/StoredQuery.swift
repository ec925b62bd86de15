/// A question to a store: the rows of one index of one record type.
public struct StoredQuery: Sendable, Hashable {
  /// The type of the records.
  public let type: StorageName
  /// The index.
  public let index: StorageName
  /// The keys wanted.
  public let range: IndexRange
  /// The direction.
  public let order: IndexOrder
  /// The row after which to go on, in the direction; `nil` to begin.
  public let after: IndexPosition?

  /// Creates a question.
  public init(
    type: StorageName, index: StorageName, range: IndexRange = .all, order: IndexOrder = .ascending,
    after: IndexPosition? = nil
  ) {
    self.type = type
    self.index = index
    self.range = range
    self.order = order
    self.after = after
  }

  /// Whether a row at a place of the index belongs to the answer.
  public func includes(_ position: IndexPosition) -> Bool {
    guard range.contains(position.key) else { return false }
    guard let after else { return true }
    return order == .ascending ? after < position : position < after
  }
}

/// A row of an answer: a record, and the place in the index at which it was found.
public struct StoredRow: Sendable, Hashable {
  /// The place in the index.
  public let position: IndexPosition
  /// The record.
  public let record: StoredRecord

  /// Creates a row.
  public init(_ record: StoredRecord, at key: IndexKey) {
    self.position = IndexPosition(key: key, id: record.key.id)
    self.record = record
  }
}
