import GRDB
import OCOP
import SQLStoreSupport
import Testing

@testable import SQLiteStore

@Suite struct `The bounds of a question` {
  /// Every question over keys of up to two letters, against the definition of its answer.
  @Test(arguments: IndexOrder.allCases) func `say what the question says`(order: IndexOrder) throws {
    let keys = [[], [1], [1, 1], [1, 2], [2], [2, 1]].map { IndexKey(bytes: $0) }
    let positions = try keys.flatMap { key in
      try ["a", "b"].map { id in IndexPosition(key: key, id: try ID(id)) }
    }
    for lower in keys {
      for upper in keys + [nil] {
        for after in positions + [nil] {
          let range = IndexRange(from: lower, upTo: upper)
          let query = StoredQuery(type: "t", index: "i", range: range, order: order, after: after)
          let bounds = QueryBounds(query)
          for position in positions {
            #expect(bounds.holds(position) == query.includes(position), "\(query) \(position)")
          }
        }
      }
    }
  }
}

extension QueryBounds {
  /// Whether a row lies within, as SQL compares.
  fileprivate func holds(_ position: IndexPosition) -> Bool {
    let isAbove =
      switch lower {
      case .none: true
      case .key(let key): position.key >= key
      case .row(let row): (position.key, position.id) > (row.key, row.id)
      }
    let isBelow =
      switch upper {
      case .none: true
      case .key(let key): position.key < key
      case .row(let row): (position.key, position.id) < (row.key, row.id)
      }
    return isAbove && isBelow
  }
}

@Suite struct `The text of index entries` {
  private let key: RecordKey

  init() throws {
    key = try RecordKey(type: "t", id: "a")
  }

  @Test func `is read as it was written`() throws {
    let entries = [
      IndexEntry(index: "day", key: IndexKey(bytes: [])),
      IndexEntry(index: "day", key: IndexKey(bytes: [0, 255])),
      IndexEntry(index: "z-9", key: IndexKey(bytes: [58, 32])),
    ]
    #expect(entries.text == "day: day:00ff z-9:3a20")
    #expect(try [IndexEntry](text: Array(entries.text.utf8), of: key) == entries)
    #expect(try [IndexEntry](text: [], of: key) == [])
  }

  @Test(arguments: [
    "day", "day:0", "day:00  day:01", " day:00", "day:00:00",
  ])
  func `of another form is refused`(text: String) throws {
    #expect(throws: StoreError.self) { try [IndexEntry](text: Array(text.utf8), of: key) }
  }
}

@Suite struct `A question to a file` {
  @Test(arguments: IndexOrder.allCases, [0, 1, 2])
  func `goes to its place in the index and reads no further`(order: IndexOrder, form: Int) async throws {
    let store = try TemporaryStore()
    let key = IndexKey(bytes: [1])
    let range = form == 0 ? IndexRange.all : IndexRange(from: key, upTo: IndexKey(bytes: [2]))
    let after = form < 2 ? nil : IndexPosition(key: key, id: try ID<StoredRecord>("a"))
    let query = StoredQuery(type: "t", index: "i", range: range, order: order, after: after)
    let plan = try await DatabaseQueue(path: store.folder.path).read { db in
      try Row.fetchAll(
        db, sql: "EXPLAIN QUERY PLAN " + query.sql(within: QueryBounds(query)),
        arguments: query.arguments(within: QueryBounds(query), limit: 10)
      ).map { $0["detail"] as String }
    }
    let bounds = [
      "", " AND key>? AND key<?",
      order == .ascending ? " AND (key,id)>(?,?) AND key<?" : " AND key>? AND (key,id)<(?,?)",
    ]
    #expect(
      plan == [
        "SEARCH entry USING PRIMARY KEY (type=? AND name=?\(bounds[form]))",
        "SEARCH record USING INDEX sqlite_autoindex_record_1 (type=? AND id=?)",
      ])
  }
}
