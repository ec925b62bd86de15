import OCOP
import OCOPTesting

/// A sound store, broken in one way: what a way does not touch is as in the store in memory.
struct BrokenStore: RecordStore {
  let base: InMemoryStore
  let fault: any StoreFlaw

  init(_ fault: any StoreFlaw, over base: InMemoryStore = InMemoryStore()) {
    self.base = base
    self.fault = fault
  }

  func record(_ key: RecordKey) async throws(StoreError) -> StoredRecord? {
    try await fault.record(key, base)
  }

  func rows(_ query: StoredQuery, limit: Int) async throws(StoreError) -> [StoredRow] {
    try await fault.rows(query, limit, base)
  }

  func commit(_ batch: RecordBatch) async throws(StoreError) -> [StoredChange] {
    try await fault.commit(batch, base)
  }

  func changes(after revision: Revision, limit: Int) async throws(StoreError) -> [StoredChange] {
    try await fault.changes(revision, limit, base)
  }

  func breakDown(atStep step: Int) async { await base.breakDown(atStep: step) }

  func reopened() async -> BrokenStore { BrokenStore(fault, over: await fault.reopened(base)) }
}

/// A way in which a store is broken.
protocol StoreFlaw: Sendable {
  func record(_ key: RecordKey, _ base: InMemoryStore) async throws(StoreError) -> StoredRecord?
  func rows(_ query: StoredQuery, _ limit: Int, _ base: InMemoryStore) async throws(StoreError) -> [StoredRow]
  func commit(_ batch: RecordBatch, _ base: InMemoryStore) async throws(StoreError) -> [StoredChange]
  func changes(_ after: Revision, _ limit: Int, _ base: InMemoryStore) async throws(StoreError)
    -> [StoredChange]
  func reopened(_ base: InMemoryStore) async -> InMemoryStore
}

extension StoreFlaw {
  func record(_ key: RecordKey, _ base: InMemoryStore) async throws(StoreError) -> StoredRecord? {
    try await base.record(key)
  }

  func rows(_ query: StoredQuery, _ limit: Int, _ base: InMemoryStore) async throws(StoreError) -> [StoredRow]
  {
    try await base.rows(query, limit: limit)
  }

  func commit(_ batch: RecordBatch, _ base: InMemoryStore) async throws(StoreError) -> [StoredChange] {
    try await base.commit(batch)
  }

  func changes(
    _ after: Revision, _ limit: Int, _ base: InMemoryStore
  ) async throws(StoreError) -> [StoredChange] {
    try await base.changes(after: after, limit: limit)
  }

  func reopened(_ base: InMemoryStore) async -> InMemoryStore { InMemoryStore(await base.snapshot) }
}

/// Checks what a batch expects, and writes later, whatever came between.
struct LosesUpdates: StoreFlaw {
  func commit(_ batch: RecordBatch, _ base: InMemoryStore) async throws(StoreError) -> [StoredChange] {
    for operation in batch.operations {
      let found = try await base.record(operation.key)?.revision
      guard operation.expected.holds(for: found) else {
        throw .conflict(operation.key, expected: operation.expected, found: found)
      }
    }
    await Task.yield()
    var forced = RecordBatch()
    for operation in batch.operations {
      switch operation.action {
      case .write(let content): try forced.write(content, expecting: .anything)
      case .delete:
        if let now = try await base.record(operation.key) {
          try forced.delete(operation.key, at: now.revision)
        }
      default: break
      }
    }
    return try await base.commit(forced)
  }
}

/// Commits a batch operation by operation.
struct TearsBatches: StoreFlaw {
  func commit(_ batch: RecordBatch, _ base: InMemoryStore) async throws(StoreError) -> [StoredChange] {
    var changes: [StoredChange] = []
    for operation in batch.operations {
      var single = RecordBatch()
      switch (operation.action, operation.expected) {
      case (.write(let content), let expected): try single.write(content, expecting: expected)
      case (.delete, .revision(let revision)): try single.delete(operation.key, at: revision)
      case (_, .revision(let revision)): try single.check(operation.key, at: revision)
      default: try single.check(operation.key, at: nil)
      }
      changes += try await base.commit(single)
    }
    return changes
  }
}

/// Keeps what it read of a record, and gives it again after a commit.
actor ReadsStale: StoreFlaw {
  private var cache: [RecordKey: StoredRecord] = [:]

  func record(_ key: RecordKey, _ base: InMemoryStore) async throws(StoreError) -> StoredRecord? {
    if let cached = cache.removeValue(forKey: key) { return cached }
    let record = try await base.record(key)
    cache[key] = record
    return record
  }
}

/// Takes a cursor for the number of rows that were read.
actor CountsRows: StoreFlaw {
  private var offsets: [IndexPosition: Int] = [:]

  func rows(
    _ query: StoredQuery, _ limit: Int, _ base: InMemoryStore
  ) async throws(StoreError) -> [StoredRow] {
    guard let after = query.after, let offset = offsets[after] else {
      return try await keep(from: 0, base.rows(query, limit: limit))
    }
    let whole = StoredQuery(type: query.type, index: query.index, range: query.range, order: query.order)
    let rows = try await base.rows(whole, limit: offset + limit)
    return keep(from: offset, Array(rows.dropFirst(offset)))
  }

  private func keep(from offset: Int, _ rows: [StoredRow]) -> [StoredRow] {
    for (place, row) in rows.enumerated() { offsets[row.position] = offset + place + 1 }
    return rows
  }
}

/// Leaves out the last of two entries that a record has in one index.
struct MissesEntries: StoreFlaw {
  func rows(_ query: StoredQuery, _ limit: Int, _ base: InMemoryStore) async throws(StoreError) -> [StoredRow]
  {
    try await base.rows(query, limit: limit).filter { row in
      let own = row.record.content.entries.filter { $0.index == query.index }
      return own.count < 2 || own.last?.key != row.position.key
    }
  }
}

/// Tells changes in the order of the records.
struct ReordersFeed: StoreFlaw {
  func changes(
    _ after: Revision, _ limit: Int, _ base: InMemoryStore
  ) async throws(StoreError) -> [StoredChange] {
    try await base.changes(after: after, limit: limit).sorted { $0.key < $1.key }
  }
}

/// Says nothing of what went wrong.
struct SwallowsErrors: StoreFlaw {
  func commit(_ batch: RecordBatch, _ base: InMemoryStore) async -> [StoredChange] {
    (try? await base.commit(batch)) ?? []
  }
}

/// Brings a deleted record back with the next commit.
actor Resurrects: StoreFlaw {
  private var deleted: [RecordContent] = []

  func commit(_ batch: RecordBatch, _ base: InMemoryStore) async throws(StoreError) -> [StoredChange] {
    var gone: [RecordContent] = []
    for operation in batch.operations where operation.action == .delete {
      if let record = try await base.record(operation.key) { gone.append(record.content) }
    }
    let changes = try await base.commit(batch)
    var back = RecordBatch()
    for content in deleted { try back.write(content, expecting: .anything) }
    deleted = gone
    _ = try await base.commit(back)
    return changes
  }
}

/// Reads the records of an index one by one, after it has read the index.
struct TearsReads: StoreFlaw {
  func rows(_ query: StoredQuery, _ limit: Int, _ base: InMemoryStore) async throws(StoreError) -> [StoredRow]
  {
    var rows: [StoredRow] = []
    for row in try await base.rows(query, limit: limit) {
      await Task.yield()
      if let record = try await base.record(row.record.key) {
        rows.append(StoredRow(record, at: row.position.key))
      }
    }
    return rows
  }
}

/// Keeps texts in one Unicode form, as some file systems do.
struct NormalisesTexts: StoreFlaw {
  func record(_ key: RecordKey, _ base: InMemoryStore) async throws(StoreError) -> StoredRecord? {
    guard let record = try await base.record(key), case .string(let text) = record.content.value else {
      return try await base.record(key)
    }
    let composed = String(text.unicodeScalars.filter { $0.value != 0x301 })
    let content = try RecordContent(
      key: key, schema: record.content.schema, entries: record.content.entries, value: .string(composed))
    return StoredRecord(content, revision: record.revision)
  }
}

/// Forgets its changes when it is opened again.
struct ForgetsChanges: StoreFlaw {
  func reopened(_ base: InMemoryStore) async -> InMemoryStore {
    let fresh = InMemoryStore()
    var batch = RecordBatch()
    for record in await base.snapshot.allRecords { try? batch.write(record.content, expecting: .absent) }
    _ = try? await fresh.commit(batch)
    return fresh
  }
}

/// Has written the first operation of a batch when it breaks down.
struct BreaksInTheMiddle: StoreFlaw {
  func commit(_ batch: RecordBatch, _ base: InMemoryStore) async throws(StoreError) -> [StoredChange] {
    do throws(StoreError) { return try await base.commit(batch) } catch {
      guard case .unavailable = error else { throw error }
      var part = RecordBatch()
      for operation in batch.operations {
        if case .write(let content) = operation.action {
          try part.write(content, expecting: operation.expected)
          break
        }
      }
      _ = try await base.commit(part)
      throw error
    }
  }
}

/// Writes, and then says that it was cancelled.
struct WritesThoughCancelled: StoreFlaw {
  func commit(_ batch: RecordBatch, _ base: InMemoryStore) async throws(StoreError) -> [StoredChange] {
    guard Task.isCancelled else { return try await base.commit(batch) }
    var later = RecordBatch()
    for operation in batch.operations {
      if case .write(let content) = operation.action { try later.write(content, expecting: .anything) }
    }
    let (store, written) = (base, later)
    _ = try? await Task.detached { try await store.commit(written) }.value
    throw .cancelled
  }
}

/// Gives the rows of every type that has an index of the name asked for.
struct MixesTypes: StoreFlaw {
  func rows(_ query: StoredQuery, _ limit: Int, _ base: InMemoryStore) async throws(StoreError) -> [StoredRow]
  {
    let types = Set(await base.snapshot.allRecords.map(\.key.type)).sorted()
    var rows: [StoredRow] = []
    for type in types {
      let other = StoredQuery(
        type: type, index: query.index, range: query.range, order: query.order, after: query.after)
      rows += try await base.rows(other, limit: limit)
    }
    rows.sort { query.order == .ascending ? $0.position < $1.position : $1.position < $0.position }
    return Array(rows.prefix(limit))
  }
}

/// Knows a record by its identifier, whatever its type.
struct KnowsByIDAlone: StoreFlaw {
  func commit(_ batch: RecordBatch, _ base: InMemoryStore) async throws(StoreError) -> [StoredChange] {
    let known = await base.snapshot.allRecords
    for operation in batch.operations where operation.expected == .absent {
      if let other = known.first(where: { $0.key.id == operation.key.id }) {
        throw .conflict(operation.key, expected: .absent, found: other.revision)
      }
    }
    return try await base.commit(batch)
  }
}

/// Gives at most a thousand rows, and says nothing of the rest.
struct CapsRows: StoreFlaw {
  func rows(_ query: StoredQuery, _ limit: Int, _ base: InMemoryStore) async throws(StoreError) -> [StoredRow]
  {
    try await base.rows(query, limit: min(limit, 1_000))
  }
}

/// Tells at most a thousand changes, and says nothing of the rest.
struct CapsFeed: StoreFlaw {
  func changes(
    _ after: Revision, _ limit: Int, _ base: InMemoryStore
  ) async throws(StoreError) -> [StoredChange] {
    try await base.changes(after: after, limit: min(limit, 1_000))
  }
}

/// Writes a thousand operations of a batch, and nothing of those after.
struct CutsBatches: StoreFlaw {
  func commit(_ batch: RecordBatch, _ base: InMemoryStore) async throws(StoreError) -> [StoredChange] {
    var short = RecordBatch()
    for operation in batch.operations.prefix(1_000) {
      switch (operation.action, operation.expected) {
      case (.write(let content), let expected): try short.write(content, expecting: expected)
      case (.delete, .revision(let revision)): try short.delete(operation.key, at: revision)
      case (_, .revision(let revision)): try short.check(operation.key, at: revision)
      default: try short.check(operation.key, at: nil)
      }
    }
    return try await base.commit(short)
  }
}

/// Goes on after the cursor's key, and not after its row.
struct SkipsEqualKeys: StoreFlaw {
  func rows(_ query: StoredQuery, _ limit: Int, _ base: InMemoryStore) async throws(StoreError) -> [StoredRow]
  {
    let rows = try await base.rows(query, limit: .max)
    return Array(rows.filter { $0.position.key != query.after?.key }.prefix(limit))
  }
}

/// Compares the bytes of keys as signed numbers, as some languages do.
struct ComparesSigned: StoreFlaw {
  func rows(_ query: StoredQuery, _ limit: Int, _ base: InMemoryStore) async throws(StoreError) -> [StoredRow]
  {
    let signed = { (key: IndexKey) in key.bytes.map { Int8(bitPattern: $0) } }
    let rows = try await base.rows(query, limit: .max).sorted {
      let (left, right) = (signed($0.position.key), signed($1.position.key))
      return left == right
        ? $0.position.id < $1.position.id : left.lexicographicallyPrecedes(right)
    }
    return Array((query.order == .ascending ? rows : rows.reversed()).prefix(limit))
  }
}

/// Takes a range that ends before it begins for one that was written the wrong way round.
struct TurnsRanges: StoreFlaw {
  func rows(_ query: StoredQuery, _ limit: Int, _ base: InMemoryStore) async throws(StoreError) -> [StoredRow]
  {
    guard let upper = query.range.upper, upper < query.range.lower else {
      return try await base.rows(query, limit: limit)
    }
    let turned = IndexRange(from: upper, upTo: query.range.lower)
    return try await base.rows(
      StoredQuery(
        type: query.type, index: query.index, range: turned, order: query.order, after: query.after),
      limit: limit)
  }
}

/// Loses what the journal is to keep.
struct LosesJournal: StoreFlaw {
  func commit(_ batch: RecordBatch, _ base: InMemoryStore) async throws(StoreError) -> [StoredChange] {
    let changes = try await base.commit(batch)
    var forgotten = RecordBatch()
    for change in changes where change.key.type == JournalEntry.recordType {
      try forgotten.delete(change.key, at: change.revision)
    }
    _ = try await base.commit(forgotten)
    return changes
  }
}

/// Brings its layout up each time it is opened, whether that was done before or not: entries come twice.
actor MigratesTwice: StoreFlaw {
  private var timesOpened = 0

  func rows(
    _ query: StoredQuery, _ limit: Int, _ base: InMemoryStore
  ) async throws(StoreError) -> [StoredRow] {
    let rows = try await base.rows(query, limit: limit)
    return timesOpened == 0 ? rows : Array(rows.flatMap { [$0, $0] }.prefix(limit))
  }

  func reopened(_ base: InMemoryStore) async -> InMemoryStore {
    timesOpened += 1
    return base
  }
}

/// Brings a record to the next schema when it is read.
struct BringsSchemasUp: StoreFlaw {
  func record(_ key: RecordKey, _ base: InMemoryStore) async throws(StoreError) -> StoredRecord? {
    guard let record = try await base.record(key), record.content.schema == 1 else {
      return try await base.record(key)
    }
    let content = try RecordContent(
      key: key, schema: 2, entries: record.content.entries, value: record.content.value)
    return StoredRecord(content, revision: record.revision)
  }
}

/// Looks at what is only to be checked before it writes, as a database does that isolates by snapshots.
struct SkewsWrites: StoreFlaw {
  func commit(_ batch: RecordBatch, _ base: InMemoryStore) async throws(StoreError) -> [StoredChange] {
    var writes = RecordBatch()
    for operation in batch.operations {
      let found = try await base.record(operation.key)?.revision
      guard operation.expected.holds(for: found) else {
        throw .conflict(operation.key, expected: operation.expected, found: found)
      }
      switch (operation.action, operation.expected) {
      case (.write(let content), let expected): try writes.write(content, expecting: expected)
      case (.delete, .revision(let revision)): try writes.delete(operation.key, at: revision)
      default: break
      }
    }
    await Task.yield()
    return try await base.commit(writes)
  }
}

/// Looks whether a record is there before it writes, and then writes over whatever is: as an upsert after a select does.
struct InsertsOver: StoreFlaw {
  func commit(_ batch: RecordBatch, _ base: InMemoryStore) async throws(StoreError) -> [StoredChange] {
    var later = RecordBatch()
    for operation in batch.operations {
      guard operation.expected == .absent, case .write(let content) = operation.action else {
        return try await base.commit(batch)
      }
      if let found = try await base.record(operation.key)?.revision {
        throw .conflict(operation.key, expected: .absent, found: found)
      }
      try later.write(content, expecting: .anything)
    }
    await Task.yield()
    return try await base.commit(later)
  }
}

/// Holds the records that it checks until it has written; what is not there, it cannot hold.
struct HoldsNoGaps: StoreFlaw {
  func commit(_ batch: RecordBatch, _ base: InMemoryStore) async throws(StoreError) -> [StoredChange] {
    var rest = RecordBatch()
    for operation in batch.operations {
      switch (operation.action, operation.expected) {
      case (.check, .absent):
        if let found = try await base.record(operation.key)?.revision {
          throw .conflict(operation.key, expected: .absent, found: found)
        }
      case (.write(let content), let expected): try rest.write(content, expecting: expected)
      case (.delete, .revision(let revision)): try rest.delete(operation.key, at: revision)
      case (_, .revision(let revision)): try rest.check(operation.key, at: revision)
      default: break
      }
    }
    await Task.yield()
    return try await base.commit(rest)
  }
}

/// Locks records in the order of a batch, and gives up where another batch locked in another order.
actor LocksInOrder: StoreFlaw {
  private var locked: [RecordKey] = []

  func commit(_ batch: RecordBatch, _ base: InMemoryStore) async throws(StoreError) -> [StoredChange] {
    let keys = batch.operations.map(\.key)
    guard locked.isEmpty || locked == keys || !locked.contains(where: keys.contains) else {
      throw .unavailable(reason: "deadlock")
    }
    locked = keys
    await Task.yield()
    locked = []
    return try await base.commit(batch)
  }
}

/// Shows the changes of a commit piece by piece.
actor TellsPieces: StoreFlaw {
  private var hidden: Set<Revision> = []

  func commit(_ batch: RecordBatch, _ base: InMemoryStore) async throws(StoreError) -> [StoredChange] {
    let changes = try await base.commit(batch)
    let later = changes.dropFirst(changes.count / 2).map(\.revision)
    hidden.formUnion(later)
    await Task.yield()
    hidden.subtract(later)
    return changes
  }

  func changes(
    _ after: Revision, _ limit: Int, _ base: InMemoryStore
  ) async throws(StoreError) -> [StoredChange] {
    let hidden = hidden
    return try await base.changes(after: after, limit: limit).filter { !hidden.contains($0.revision) }
  }
}

/// Takes its numbers from a sequence before it writes, so that a later number may be seen before an earlier one.
actor NumbersEarly: StoreFlaw {
  private var hidden: Set<Revision> = []
  private var commits = 0

  func commit(_ batch: RecordBatch, _ base: InMemoryStore) async throws(StoreError) -> [StoredChange] {
    let changes = try await base.commit(batch)
    commits += 1
    guard commits % 2 == 0 else { return changes }
    hidden.formUnion(changes.map(\.revision))
    for _ in 0..<10 { await Task.yield() }
    hidden.subtract(changes.map(\.revision))
    return changes
  }

  func changes(
    _ after: Revision, _ limit: Int, _ base: InMemoryStore
  ) async throws(StoreError) -> [StoredChange] {
    let hidden = hidden
    return try await base.changes(after: after, limit: limit).filter { !hidden.contains($0.revision) }
  }
}

/// Tells a change before the record can be read.
actor FeedsAhead: StoreFlaw {
  private var old: [RecordKey: StoredRecord?] = [:]

  func record(_ key: RecordKey, _ base: InMemoryStore) async throws(StoreError) -> StoredRecord? {
    if let old = old[key] { return old }
    return try await base.record(key)
  }

  func commit(_ batch: RecordBatch, _ base: InMemoryStore) async throws(StoreError) -> [StoredChange] {
    let keys = batch.operations.map(\.key)
    for key in keys { old[key] = .some(try await base.record(key)) }
    let outcome: Result<[StoredChange], StoreError>
    do throws(StoreError) { outcome = .success(try await base.commit(batch)) } catch {
      outcome = .failure(error)
    }
    for _ in 0..<10 { await Task.yield() }
    for key in keys { old[key] = nil }
    return try outcome.get()
  }
}

/// Says of a conflict what it found, and not what was expected.
struct ForgetsExpectations: StoreFlaw {
  func commit(_ batch: RecordBatch, _ base: InMemoryStore) async throws(StoreError) -> [StoredChange] {
    do throws(StoreError) { return try await base.commit(batch) } catch {
      guard case .conflict(let key, _, let found) = error else { throw error }
      throw .conflict(key, expected: .anything, found: found)
    }
  }
}

/// Tells of each record its last change only.
struct CompactsFeed: StoreFlaw {
  func changes(
    _ after: Revision, _ limit: Int, _ base: InMemoryStore
  ) async throws(StoreError) -> [StoredChange] {
    var seen: Set<RecordKey> = []
    let last = try await base.changes(after: after, limit: .max).reversed().filter { change in
      seen.insert(change.key).inserted
    }
    return Array(last.reversed().prefix(limit))
  }
}
