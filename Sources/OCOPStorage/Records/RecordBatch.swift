/// Changes that take effect together or not at all (một lô thay đổi), of records of any types.
///
/// ```swift
/// var batch = RecordBatch()
/// try batch.insert(producer)
/// try batch.insert(product)
/// try await store.commit(batch)
/// ```
public struct RecordBatch: Sendable, Hashable {
  /// What is done to a record.
  public enum Action: Sendable, Hashable {
    /// It is made or written anew.
    case write(RecordContent)
    /// It is deleted.
    case delete
    /// It is only checked.
    case check
  }

  /// What is done to a record, and what is expected of it before.
  public struct Operation: Sendable, Hashable {
    /// What the record goes by.
    public let key: RecordKey
    /// What is expected of it.
    public let expected: Expectation
    /// What is done to it.
    public let action: Action
  }

  /// The most operations of a batch.
  public static let mostOperations = 10_000

  /// The operations, in the order in which they were added; a record comes once.
  public private(set) var operations: [Operation] = []
  private var keys: Set<RecordKey> = []

  /// Creates a batch that does nothing.
  public init() {}

  /// Whether the batch does and checks nothing.
  public var isEmpty: Bool { operations.isEmpty }

  /// Writes a content, where what is expected holds.
  ///
  /// - Throws: ``StoreError/invalid(_:)`` for a second operation on a record, or more than ``mostOperations``.
  public mutating func write(_ content: RecordContent, expecting expected: Expectation) throws(StoreError) {
    try add(Operation(key: content.key, expected: expected, action: .write(content)))
  }

  /// Deletes a record that is as a change left it.
  ///
  /// - Throws: as ``write(_:expecting:)``.
  public mutating func delete(_ key: RecordKey, at revision: Revision) throws(StoreError) {
    try add(Operation(key: key, expected: .revision(revision), action: .delete))
  }

  /// Checks that a record is as a change left it, or, by `nil`, that there is none, and leaves it so.
  ///
  /// - Throws: as ``write(_:expecting:)``.
  public mutating func check(_ key: RecordKey, at revision: Revision?) throws(StoreError) {
    try add(Operation(key: key, expected: revision.map(Expectation.revision) ?? .absent, action: .check))
  }

  mutating func add(_ operation: Operation) throws(StoreError) {
    guard operations.count < RecordBatch.mostOperations else {
      throw .invalid(.tooManyOperations(operations.count + 1))
    }
    guard keys.insert(operation.key).inserted else { throw .invalid(.duplicate(operation.key)) }
    operations.append(operation)
  }
}
