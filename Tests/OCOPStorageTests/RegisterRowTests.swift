import OCOP
import TestSupport
import Testing

@Suite struct `A row of a register` {
  private func membership(
    _ floor: String, _ producer: String, from day: String = "2026-02-01", to end: String? = nil
  ) throws -> FloorMembership {
    let days = try DatePeriod(from: CivilDate(day), upTo: end.map { text in try CivilDate(text) })
    return FloorMembership(try ID(producer), of: try ID(floor), during: days)
  }

  @Test func `goes by its facts, so that a register read in twice is kept once`() async throws {
    let store = InMemoryStore()
    for end in [nil, "2026-06-01"] {
      var batch = RecordBatch()
      try batch.put(RowRecord(try membership("san", "htx", to: end)))
      try batch.put(RowRecord(try membership("san", "htx", from: "2027-01-01")))
      try await store.commit(batch)
    }
    let kept = try await store.all(FloorMembership.byProducer.first(ID("htx"))).map(\.record)
    #expect(kept.map(\.recordID.text) == ["san/htx/2026-02-01", "san/htx/2027-01-01"])
    #expect(kept.map(\.row.days.end) == [try CivilDate("2026-06-01"), nil])
    let id = try RowRecord<FloorMembership>.identifier(["san", "htx", "2026-02-01"])
    #expect(try await store.get(RowRecord<FloorMembership>.self, id).record == kept.first)
  }

  /// Facts that would look alike with nothing but a stroke between them.
  @Test func `is told from every other, whatever strokes its facts have`() throws {
    let rows = try [
      membership("a/b", "c"), membership("a", "b/c"), membership("a~1b", "c"), membership("a~", "1b/c"),
      membership("a", "~1b/c"),
    ]
    #expect(try Set(rows.map { try RowRecord($0).recordID }).count == rows.count)
  }

  /// 128 characters stay as they are; from 129 on the end is a digest, of which no shorter identifier has the form.
  @Test func `is kept whole where it fits, and told by a digest where it does not`() throws {
    func id(_ floor: Int, _ producer: Int) throws -> String {
      try RowRecord(
        membership(String(repeating: "s", count: floor), String(repeating: "h", count: producer))
      ).recordID.text
    }
    let (s, h) = (String(repeating: "s", count: 60), String(repeating: "h", count: 56))
    #expect(try id(60, 56) == "\(s)/\(h)/2026-02-01")
    // Digest by hand, in Python: FNV-1a of the 129 characters.
    #expect(try id(60, 57) == "\(s)/\(h.dropLast(7))~#4cc7be4ba7f38c06")
  }

  /// The longest identifiers there are: of 128 characters, all of them escaped, or of 500 bytes.
  @Test func `is told from every other, however long its facts are`() async throws {
    let store = InMemoryStore()
    var batch = RecordBatch()
    var rows: [FloorMembership] = []
    for (letter, count) in [("a", 128), ("/", 128), ("~", 128), ("ế", 128), ("👩‍👩‍👧‍👦", 20)] {
      let long = String(repeating: letter, count: count)
      let shorter = String(repeating: letter, count: count - 1)
      for (floor, producer) in [(long, long), (long, shorter), (shorter, long), (long, "b"), ("b", long)] {
        rows += try [membership(floor, producer), membership(floor, producer, from: "2026-02-02")]
      }
    }
    for row in rows { try batch.insert(RowRecord(row)) }
    try await store.commit(batch)
    let kept = try await store.all(RowRecord<FloorMembership>.byID.all).map(\.record.row)
    #expect(Set(kept) == Set(rows) && kept.count == 50)
    for row in rows { #expect(try roundTripped(RowRecord(row)) == RowRecord(row)) }
  }

  @Test func `is refused where its facts make no identifier`() throws {
    for facts in [[], [""], [" a", "b"], ["a", "b\u{7}"]] {
      #expect(throws: IdentifierError.self) { try RowRecord<FloorMembership>.identifier(facts) }
    }
  }

  @Test func `is stored as it is`() throws {
    let row = try membership("san", "htx")
    #expect(try StoredValueEncoder().encode(RowRecord(row)) == StoredValueEncoder().encode(row))
    #expect(try roundTripped(RowRecord(row)) == RowRecord(row))
  }
}

@Suite struct `Stamps in a store` {
  /// A register in memory looks through all runs; the store has one look at the index.
  @Test func `are found as a register finds them`() async throws {
    let issued = try TraceTime("2026-09-15T08:00:00+07:00")
    let lot = { (name: String) in try ID<Lot>(name) }
    let ranges = try [
      StampRange(prefix: "TN", width: 3, 10...19, lot: lot("a"), issued: issued),
      StampRange(prefix: "TN", width: 3, 20...24, lot: lot("b"), issued: issued),
      StampRange(prefix: "TN", width: 4, 15...30, lot: lot("c"), issued: issued),
      StampRange(prefix: "TN0A", width: 2, 0...99, lot: lot("d"), issued: issued),
      StampRange(prefix: "T", width: 4, 0...5, lot: lot("e"), issued: issued),
      StampRange(prefix: "", width: 5, 12...14, lot: lot("f"), issued: issued),
      StampRange(prefix: "TN0", width: 1, 0...9, lot: lot("g"), issued: issued),
    ]
    let register = try StampRegister(ranges)
    let store = InMemoryStore()
    var batch = RecordBatch()
    for range in ranges { try batch.insert(RowRecord(range)) }
    try await store.commit(batch)
    var found = 0
    for head in ["TN", "TN0A", "T", "", "TN0", "U"] {
      for width in 1...5 {
        for number in [0, 5, 6, 9, 10, 12, 14, 15, 19, 20, 24, 25, 30, 31, 99]
        where String(number).count <= width {
          let digits = String(repeating: "0", count: width - String(number).count) + String(number)
          let serial = try StampSerial(head + digits)
          let range = try await store.stampRange(of: serial)
          #expect(range == register.range(of: serial), "\(serial)")
          found += range == nil ? 0 : 1
        }
      }
    }
    #expect(found > 20)
  }

  /// Runs drawn at random, many of them of one series by two spellings, and handed out all at the same time.
  @Test(arguments: 0..<UInt64(Rounds.all(20, atTheDesk: 4)))
  func `are handed out once, however many offices hand out at the same time`(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let issued = try TraceTime("2026-09-15T08:00:00+07:00")
    let ranges = try (0..<40).map { number in
      let (prefix, width) = [("TN", 4), ("TN0", 3), ("TN", 3)].randomElement(using: &random) ?? ("TN", 4)
      let first = Int.random(in: 0...300, using: &random)
      let last = first + Int.random(in: 0...30, using: &random)
      return try StampRange(prefix: prefix, width: width, first...last, lot: ID("l\(number)"), issued: issued)
    }
    let store = UnhurriedStore()
    let outcomes = try await withThrowingTaskGroup(of: (StampRange, Bool).self) { group in
      for range in ranges {
        group.addTask {
          do throws(UpdateError<StampError>) {
            try await store.handOut(range, attempts: 1_000)
            return (range, true)
          } catch {
            guard case .refused(.overlap(let serial)) = error, range.contains(serial) else { throw error }
            return (range, false)
          }
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    let kept = outcomes.filter(\.1).map(\.0)
    let stamps = kept.flatMap(texts)
    #expect(Set(stamps).count == stamps.count, "a stamp is in two runs")
    for (range, _) in outcomes.filter({ !$0.1 }) {
      #expect(!Set(stamps).isDisjoint(with: texts(of: range)), "\(range) was refused for nothing")
    }
    #expect(try await store.stampRegister() == StampRegister(kept))
    #expect(kept.count > 5 && kept.count < ranges.count)
  }

  /// The numbers of a run's stamps, counted on in their own way.
  private func texts(of range: StampRange) -> [String] {
    let head = range.first.text.prefix { !$0.isNumber }
    let digits = range.first.text.dropFirst(head.count)
    return (0..<range.count).map { place in
      let number = String((Int(digits) ?? 0) + place)
      return head + String(repeating: "0", count: digits.count - number.count) + number
    }
  }

  @Test func `are handed out again without harm by who did not hear the answer`() async throws {
    let store = InMemoryStore()
    let range = try StampRange(
      prefix: "TN", width: 3, 1...9, lot: ID("a"), issued: TraceTime("2026-09-15T08:00:00+07:00"))
    let note = JournalNote(id: try ID("n"), author: try ID("lan"), day: try CivilDate(2026, 9, 15))
    let first = try await store.handOut(range, noting: note)
    let before = await store.snapshot
    #expect(try await store.handOut(range, noting: note) == first)
    #expect(await store.snapshot == before)
    let told = try await store.journal(of: RowRecord<StampRange>.self, first.record.recordID).map(
      \.record.action)
    #expect(told == [.created])
  }

  @Test func `are made void once they were handed out, and by the earlier of two times`() async throws {
    let store = InMemoryStore()
    let day = { (day: Int) in try TraceTime("2026-09-\(day)T08:00:00+07:00") }
    try await store.handOut(
      StampRange(prefix: "TN", width: 3, 1...9, lot: ID("a"), issued: day(10)))
    let (known, unknown) = (try StampSerial("TN007"), try StampSerial("TN010"))
    await #expect(throws: UpdateError<StampError>.refused(.neverIssued(unknown))) {
      try await store.makeVoid(VoidStamp(unknown, at: day(11)))
    }
    for (told, kept) in [(15, 15), (18, 15), (12, 12), (12, 12)] {
      #expect(try await store.makeVoid(VoidStamp(known, at: day(told))).record.row.time == day(kept))
      #expect(try await store.stampRegister().voided == [known: day(kept)])
    }
    #expect(await store.snapshot.allChanges.count == 4)
    let error = UpdateError<StampError>.refused(.neverIssued(unknown))
    #expect(error.description == "stamp “TN010” was never handed out")
    #expect(StampError.neverIssued(unknown).text.vi == "tem “TN010” không có trong sổ cấp tem")
  }

  /// As an import may leave them, which puts row by row.
  @Test func `in two runs are told when the register is read`() async throws {
    let store = InMemoryStore()
    var batch = RecordBatch()
    for (first, lot) in [(1, "a"), (5, "b")] {
      let range = try StampRange(
        prefix: "TN", width: 3, first...first + 8, lot: ID(lot),
        issued: TraceTime("2026-09-15T08:00:00+07:00"))
      try batch.put(RowRecord(range))
    }
    try await store.commit(batch)
    let key = try RecordKey(type: "stamp-range", id: "TN005")
    await #expect(throws: StoreError.corrupt(key, reason: "stamp “TN005” is in two runs")) {
      try await store.stampRegister()
    }
  }

  @Test func `scanned once and sent in by two clocks are one row, of the day in Vietnam`() async throws {
    let scans = try ["2025-07-01T00:20:00+07:00", "2025-06-30T17:20:00Z"].map { time in
      StampScan(try StampSerial("TN0001"), at: try TraceTime(time), in: try Locality("01840"))
    }
    #expect(try Set(scans.map { try RowRecord($0).recordID }).count == 1)
    let store = InMemoryStore()
    for scan in scans {
      var batch = RecordBatch()
      try batch.put(RowRecord(scan))
      try await store.commit(batch)
    }
    #expect(try await store.all(StampScan.byDay.equal(to: CivilDate(2025, 7, 1))).count == 1)
    #expect(try await store.all(StampScan.byDay.equal(to: CivilDate(2025, 6, 30))).isEmpty)
  }

  @Test func `order as serials and times do`() throws {
    let serials = try ["A9", "TN1", "TN9", "TN01", "TN10", "TN0A7"].map { try StampSerial($0) }.sorted()
    let times = try [
      "1969-12-31T23:59:59Z", "2026-05-22T00:30:00Z", "2026-05-22T07:30:00+07:00",
      "2026-05-22T07:30:01+07:00",
    ].map { try TraceTime($0) }
    #expect(times == times.sorted())
    for keys in [serials.map { IndexKey($0) }, times.map { IndexKey($0) }] {
      for (one, next) in zip(keys, keys.dropFirst()) { #expect(one < next) }
    }
  }
}

/// A store that lets others go first whenever it is asked something, so that what can come between does.
private struct UnhurriedStore: RecordStore {
  private let base = InMemoryStore()

  func record(_ key: RecordKey) async throws(StoreError) -> StoredRecord? {
    await Task.yield()
    return try await base.record(key)
  }

  func rows(_ query: StoredQuery, limit: Int) async throws(StoreError) -> [StoredRow] {
    await Task.yield()
    return try await base.rows(query, limit: limit)
  }

  func commit(_ batch: RecordBatch) async throws(StoreError) -> [StoredChange] {
    await Task.yield()
    return try await base.commit(batch)
  }

  func changes(after revision: Revision, limit: Int) async throws(StoreError) -> [StoredChange] {
    try await base.changes(after: revision, limit: limit)
  }
}
