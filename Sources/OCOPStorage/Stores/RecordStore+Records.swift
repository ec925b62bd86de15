public import OCOPModel

extension RecordStore {
  /// A record, or `nil` where there is none.
  ///
  /// - Parameters:
  ///   - type: The record's type.
  ///   - id: The record's identifier.
  /// - Returns: The record, brought to the present schema, with its revision.
  /// - Throws: ``StoreError/newerSchema(_:found:known:)`` for a record of a newer version, and whatever the store throws.
  public func find<Value: Record>(
    _ type: Value.Type, _ id: ID<Value.Entity>
  ) async throws(StoreError) -> Stored<Value>? {
    guard let stored = try await record(try Value.recordKey(id)) else { return nil }
    return try Stored(stored)
  }

  /// A record that there must be.
  ///
  /// - Parameters:
  ///   - type: The record's type.
  ///   - id: The record's identifier.
  /// - Returns: The record, brought to the present schema, with its revision.
  /// - Throws: ``StoreError/notFound(_:)``, and as ``find(_:_:)``.
  public func get<Value: Record>(
    _ type: Value.Type, _ id: ID<Value.Entity>
  ) async throws(StoreError) -> Stored<Value> {
    guard let found = try await find(type, id) else { throw .notFound(try Value.recordKey(id)) }
    return found
  }

  /// A page of the records that a query asks for.
  ///
  /// - Parameters:
  ///   - query: What is asked.
  ///   - size: How many records a page has.
  ///   - cursor: Where the page before ended; `nil` for the first page.
  /// - Returns: The page, and where the next begins.
  /// - Throws: ``StoreError/invalid(_:)`` for a cursor of another index, type or direction; for a record that cannot be read
  ///   as ``find(_:_:)``, naming it: ``rows(_:limit:)`` still gives the page as it is kept.
  public func page<Value: Record>(
    _ query: RecordQuery<Value>, size: PageSize = PageSize(100), after cursor: PageCursor? = nil
  ) async throws(StoreError) -> RecordPage<Value> {
    // One row more tells whether there is another page.
    let rows = try await rows(try query.stored(after: cursor), limit: size.count + 1)
    var records: [Stored<Value>] = []
    for row in rows.prefix(size.count) { records.append(try Stored(row.record)) }
    let last = rows.count > size.count ? rows[size.count - 1].position : nil
    return RecordPage(
      records: records,
      next: last.map {
        PageCursor(type: Value.recordType, index: query.index, order: query.order, position: $0)
      })
  }

  /// Every record that a query asks for, page by page.
  ///
  /// Each page is of one moment; between pages others may write.
  ///
  /// - Throws: as ``page(_:size:after:)``.
  public func all<Value: Record>(_ query: RecordQuery<Value>) async throws(StoreError) -> [Stored<Value>] {
    var (records, cursor): ([Stored<Value>], PageCursor?) = ([], nil)
    repeat {
      let page = try await page(query, size: PageSize(PageSize.largest), after: cursor)
      records += page.records
      cursor = page.next
    } while cursor != nil
    return records
  }
}

extension RecordBatch {
  /// Makes a record that is not there yet.
  ///
  /// - Throws: ``StoreError/unencodable(_:reason:)`` or ``StoreError/invalid(_:)``.
  public mutating func insert(_ record: some Record) throws(StoreError) {
    try write(try record.content(), expecting: .absent)
  }

  /// Writes a record in the place of one that was read, where nobody changed that since.
  ///
  /// - Parameters:
  ///   - read: The record as it was read.
  ///   - record: The record as it is to be, of the same identifier.
  /// - Throws: ``StoreError/unencodable(_:reason:)`` or ``StoreError/invalid(_:)``, also for a record of another identifier.
  public mutating func replace<Value: Record>(_ read: Stored<Value>, with record: Value) throws(StoreError) {
    let content = try record.content()
    guard content.key == (try Value.recordKey(read.record.recordID)) else {
      throw .invalid(.otherRecord(content.key))
    }
    try write(content, expecting: .revision(read.revision))
  }

  /// Writes a record whatever was there before: the last to write wins, as an import wants it.
  ///
  /// - Throws: ``StoreError/unencodable(_:reason:)`` or ``StoreError/invalid(_:)``.
  public mutating func put(_ record: some Record) throws(StoreError) {
    try write(try record.content(), expecting: .anything)
  }

  /// Deletes a record that was read, where nobody changed it since.
  ///
  /// - Throws: ``StoreError/invalid(_:)``.
  public mutating func delete<Value: Record>(_ read: Stored<Value>) throws(StoreError) {
    try delete(try Value.recordKey(read.record.recordID), at: read.revision)
  }

  /// Lets the batch take effect only where nobody changed a record since it was read.
  ///
  /// - Throws: ``StoreError/invalid(_:)``.
  public mutating func check<Value: Record>(_ read: Stored<Value>) throws(StoreError) {
    try check(try Value.recordKey(read.record.recordID), at: read.revision)
  }
}
