import OCOP
import TestSupport
import Testing

@Suite struct `An index key` {
  /// Values in ascending order; their keys must rise as strictly.
  @Test func `orders numbers, days, texts and pairs as they are ordered`() throws {
    let days = try ["0001-01-01", "1969-12-31", "1970-01-01", "2026-05-22", "9999-12-31"].map {
      IndexKey(try CivilDate($0))
    }
    let numbers = [Int64.min, -256, -1, 0, 1, 255, 256, .max].map { IndexKey($0) }
    let texts = [
      "", "\u{0}", "\u{0}a", "\u{1}", "A", "a", "a\u{0}", "a\u{0}b", "a\u{1}", "aa", "b", "é", "\u{fffd}",
      "𝕏",
    ]
    let pairs = [("", 5), ("", 6), ("a", -1), ("a", 2), ("a\u{0}", 0), ("ab", 0), ("b", -9)].map {
      IndexKey(IndexPair($0.0, $0.1))
    }
    for keys in [days, numbers, texts.map { IndexKey($0) }, pairs, [IndexKey(false), IndexKey(true)]] {
      for (one, next) in zip(keys, keys.dropFirst()) {
        #expect(one < next)
        #expect(one.hex < next.hex)
      }
    }
  }

  @Test func `orders random texts by their bytes, and none begins another`() {
    var random = SeededGenerator(seed: 4)
    let scalars: [Unicode.Scalar] = [
      "\u{0}", "\u{1}", "a", "b", "\u{ff}", "\u{100}", "\u{ffff}", "\u{10000}",
    ]
    func text() -> String {
      String(
        String.UnicodeScalarView(
          (0..<Int.random(in: 0...4, using: &random)).map { _ in
            scalars[Int.random(in: 0..<scalars.count, using: &random)]
          }))
    }
    for _ in 0..<2_000 {
      let (left, right) = (text(), text())
      let (one, other) = (IndexKey(left), IndexKey(right))
      let isLess = left.utf8.lexicographicallyPrecedes(right.utf8)
      let isSame = left.utf8.elementsEqual(right.utf8)
      #expect((one < other) == isLess)
      #expect((one == other) == isSame)
      #expect(isSame || !other.bytes.starts(with: one.bytes))
    }
  }

  @Test func `is written in hexadecimal digits and read again`() {
    let key = IndexKey(bytes: [0, 15, 16, 255])
    #expect(key.hex == "000f10ff")
    #expect(IndexKey(hex: key.hex) == key)
    for text in ["0", "0g", "0G", "0F", "é1", " 00"] { #expect(IndexKey(hex: text) == nil) }
  }

  /// The layout that databases hold must never change.
  @Test func `has a layout that stays`() throws {
    #expect(IndexKey(1).hex == "208000000000000001")
    #expect(IndexKey(true).hex == "1001")
    #expect(IndexKey(try CivilDate("1970-01-02")).hex == "3080000001")
    #expect(IndexKey("a\u{0}").hex == "406100ff0001")
    #expect(IndexKey(IndexPair("a", -1)).hex == "40610001207fffffffffffffff")
  }
}

@Suite struct `The text of an index entry` {
  @Test(
    arguments: [("day", [], "day:"), ("z-9", [0, 255, 58, 32], "z-9:00ff3a20")]
      as [(
        StorageName, [UInt8], String
      )]) func `is read as it was written`(index: StorageName, bytes: [UInt8], text: String)
  {
    let entry = IndexEntry(index: index, key: IndexKey(bytes: bytes))
    #expect(entry.description == text)
    #expect(IndexEntry(text) == entry)
  }

  @Test(arguments: [
    "", "day", ":00", "Day:00", "day:0", "day:0g", "day:0G", " day:00", "day:00:00", "day\u{0}:00", "day:00 ",
    "day:\u{301}",
  ])
  func `of another form is refused`(text: String) {
    #expect(IndexEntry(text) == nil)
  }
}

@Suite struct `A key and a name` {
  @Test(arguments: ["", "A", "a_b", "a.b", "é", "a b", String(repeating: "a", count: 65)])
  func `refuse another text as a name`(text: String) {
    #expect(throws: StoreError.invalid(.name(text))) { try StorageName(text) }
    #expect(throws: StoreError.invalid(.name(text))) {
      try RecordKey(type: StorageName(stringLiteral: text), id: "a")
    }
  }

  @Test func `refuse an identifier that is none or too long in bytes`() throws {
    let flags = String(repeating: "🇻🇳", count: 100)
    #expect(try ID<Product>(flags).text == flags)
    for text in ["", " a", "a\u{0}", flags, String(repeating: "a", count: 129)] {
      #expect(throws: StoreError.invalid(.identifier(text))) { try RecordKey(type: "product", id: text) }
    }
    #expect(try RecordKey(type: "product", id: "é") != RecordKey(type: "product", id: "e\u{301}"))
  }

  @Test func `come back from a coder`() throws {
    let key = try RecordKey(type: "product", id: "chè/1")
    #expect(try roundTripped(key) == key)
    #expect(throws: DecodingError.self) { try decoded(RecordKey.self, from: #"{"type":"P","id":"a"}"#) }
    #expect(throws: DecodingError.self) { try decoded(RecordKey.self, from: #"{"type":"p","id":""}"#) }
    #expect(throws: DecodingError.self) { try decoded(IndexKey.self, from: #""0""#) }
  }
}

@Suite struct `A record's content` {
  private let key = try? RecordKey(type: "thing", id: "a")

  @Test func `refuses what breaks a limit`() throws {
    let key = try #require(key)
    func content(_ entries: [IndexEntry] = [], schema: Int = 1, value: StoredValue = .null) throws
      -> RecordContent
    {
      try RecordContent(key: key, schema: schema, entries: entries, value: value)
    }
    let long = IndexKey(bytes: [UInt8](repeating: 1, count: 1_025))
    var deep = StoredValue.null
    for _ in 0..<129 { deep = .array([deep]) }
    #expect(throws: StoreError.invalid(.schema(key, 0))) { try content(schema: 0) }
    #expect(throws: StoreError.invalid(.tooDeep(key))) { try content(value: deep) }
    #expect(throws: StoreError.invalid(.indexKeyTooLong(key, index: "i", bytes: 1_025))) {
      try content([IndexEntry(index: "i", key: long)])
    }
    #expect(throws: StoreError.invalid(.reservedIndex(key))) {
      try content([IndexEntry(index: "id", key: IndexKey("b"))])
    }
    #expect(throws: StoreError.invalid(.name("I"))) {
      try content([IndexEntry(index: "I", key: IndexKey("b"))])
    }
    let many = (0..<256).map { IndexEntry(index: "i", key: IndexKey($0)) }
    #expect(throws: StoreError.invalid(.tooManyEntries(key, count: 257))) { try content(many) }
    #expect(try content(Array(many.dropFirst())).entries.count == 256)
  }

  @Test func `has each place once, in order, its own among them`() throws {
    let key = try #require(key)
    let (one, two) = (IndexEntry(index: "i", key: IndexKey(1)), IndexEntry(index: "b", key: IndexKey(2)))
    let content = try RecordContent(key: key, schema: 1, entries: [one, two, one], value: .null)
    #expect(content.entries == [two, one, IndexEntry(index: "id", key: IndexKey("a"))].sorted())
    #expect(try roundTripped(content) == content)
  }

  @Test func `tells every error in words`() throws {
    let key = try #require(key)
    let faults: [StoreFault] = [
      .name("x"), .identifier("x"), .schema(key, 0), .tooDeep(key), .reservedIndex(key), .duplicate(key),
      .indexKeyTooLong(key, index: "i", bytes: 2_000), .tooManyEntries(key, count: 300),
      .tooManyOperations(10_001),
      .otherRecord(key), .cursorOfOtherQuery,
    ]
    let errors: [StoreError] =
      [
        .notFound(key), .conflict(key, expected: .absent, found: Revision(3)),
        .conflict(key, expected: .revision(Revision(2)), found: nil), .newerSchema(key, found: 3, known: 2),
        .noMigration(key, from: 1), .corrupt(key, reason: "r"), .unencodable(key, reason: "r"),
        .unavailable(reason: "r"), .outcomeUnknown(reason: "r"), .cancelled,
      ] + faults.map { .invalid($0) }
    #expect(Set(errors.map(\.text.en)).count == errors.count)
    #expect(Set(errors.map(\.text.vi)).count == errors.count)
    #expect(errors.allSatisfy { $0.description == $0.text.en && !$0.text.vi.isEmpty })
  }
}
