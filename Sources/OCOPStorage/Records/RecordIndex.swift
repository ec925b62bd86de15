public import OCOPModel

/// An index of a type's records: its name, and the type of what it orders by.
///
/// ```swift
/// store.page(Product.byProducer.equal(to: cooperative.id))
/// store.page(IPFile.byName.starting(with: "Chè"), size: PageSize(20))
/// ```
public struct RecordIndex<Owner: Record, Key: IndexValue>: Sendable {
  /// The index's name.
  public let name: StorageName

  /// Creates an index.
  public init(_ name: StorageName) {
    self.name = name
  }

  /// A record's place in the index.
  public func entry(_ key: Key) -> IndexEntry {
    IndexEntry(index: name, key: IndexKey(key))
  }

  /// The records of one key.
  public func equal(to key: Key) -> RecordQuery<Owner> {
    let key = IndexKey(key)
    return query(IndexRange(from: key, upTo: key.successor))
  }

  /// All records that stand in the index.
  public var all: RecordQuery<Owner> { query(.all) }

  /// The records from one key up to another, without the latter.
  ///
  /// - Parameters:
  ///   - lower: The least key; `nil` for no bound.
  ///   - upper: The key before which to end; `nil` for no bound.
  /// - Returns: The question.
  public func from(_ lower: Key?, before upper: Key?) -> RecordQuery<Owner> {
    query(
      IndexRange(from: lower.map { IndexKey($0) } ?? IndexRange.all.lower, upTo: upper.map { IndexKey($0) }))
  }

  /// The records from one key up to another, the latter included.
  ///
  /// - Parameters:
  ///   - lower: The least key; `nil` for no bound.
  ///   - upper: The greatest key.
  /// - Returns: The question.
  public func from(_ lower: Key?, through upper: Key) -> RecordQuery<Owner> {
    query(
      IndexRange(
        from: lower.map { IndexKey($0) } ?? IndexRange.all.lower, upTo: IndexKey(upper).successor))
  }

  private func query(_ range: IndexRange) -> RecordQuery<Owner> {
    RecordQuery(index: name, range: range)
  }
}

extension RecordIndex where Key == String {
  /// The records whose text begins with a text, byte for byte.
  public func starting(with beginning: String) -> RecordQuery<Owner> {
    var key = IndexKey(bytes: [])
    key.appendBeginning(of: beginning)
    return query(IndexRange(from: key, upTo: key.afterPrefix))
  }
}

extension RecordIndex {
  /// The records of a pair's first value, ordered by its second.
  public func first<First, Second>(_ first: First) -> RecordQuery<Owner>
  where Key == IndexPair<First, Second> {
    let key = IndexKey(first)
    return query(IndexRange(from: key, upTo: key.afterPrefix))
  }

  /// The records of a pair's first value whose second lies from one value up to another, the latter included.
  ///
  /// - Parameters:
  ///   - first: The first value.
  ///   - lower: The least second value.
  ///   - upper: The greatest second value.
  /// - Returns: The question.
  public func first<First, Second>(
    _ first: First, from lower: Second, through upper: Second
  ) -> RecordQuery<Owner> where Key == IndexPair<First, Second> {
    from(IndexPair(first, lower), through: IndexPair(first, upper))
  }
}

extension Record {
  /// All records of the type, by their identifiers.
  public static var byID: RecordIndex<Self, ID<Entity>> { RecordIndex(RecordContent.idIndex) }
}

/// A question for records of one type: a part of an index, in a direction.
public struct RecordQuery<Value: Record>: Sendable, Hashable {
  /// The index.
  public let index: StorageName
  /// The keys wanted.
  public let range: IndexRange
  /// The direction.
  public private(set) var order: IndexOrder

  /// Creates a question.
  public init(index: StorageName, range: IndexRange, order: IndexOrder = .ascending) {
    self.index = index
    self.range = range
    self.order = order
  }

  /// The same question, the greatest key first.
  public var descending: RecordQuery {
    RecordQuery(index: index, range: range, order: .descending)
  }

  /// What a store is asked, from a cursor on.
  func stored(after cursor: PageCursor?) throws(StoreError) -> StoredQuery {
    if let cursor {
      guard cursor.type == Value.recordType, cursor.index == index, cursor.order == order else {
        throw .invalid(.cursorOfOtherQuery)
      }
    }
    return StoredQuery(
      type: Value.recordType, index: index, range: range, order: order, after: cursor?.position)
  }
}
