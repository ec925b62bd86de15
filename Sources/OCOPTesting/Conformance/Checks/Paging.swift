internal import OCOPModel
internal import OCOPStorage

extension StoreBench {
  /// Pages of every index in both directions, while between and beside the pages records are made, moved and deleted.
  func checkPaging() async throws {
    for query in [Probe.byID.all, Probe.byNumber.all, Probe.byGroup.first("g"), Probe.byTag.equal(to: "t")] {
      for query in [query, query.descending] {
        try await pageWhileWriting(query, size: 7, concurrently: false)
        try await pageWhileWriting(query, size: 3, concurrently: true)
      }
    }
    try await checkCursorsAcrossPages()
  }

  private func pageWhileWriting(
    _ query: RecordQuery<Probe>, size: Int, concurrently: Bool
  ) async throws {
    let store = try await makeStore()
    let staying = try (0..<40).map {
      try Probe("s\($0 * 7 % 40)", number: $0 * 11 % 13, tags: ["t"])
    }
    let passing = try (0..<20).map { try Probe("p\($0)", number: $0 % 13, tags: ["t"]) }
    _ = try await store.commit(
      try RecordBatch.of { batch in for probe in staying + passing { try batch.insert(probe) } })

    var rows: [Probe] = []
    if concurrently {
      rows = try await withThrowingTaskGroup(of: [Probe].self) { group in
        group.addTask {
          for turn in 0..<40 {
            try await disturb(store, turn)
            await Task.yield()
          }
          return []
        }
        group.addTask { try await walk(store, query, size: size) { _ in await Task.yield() } }
        return try await group.reduce(into: []) { $0 += $1 }
      }
    } else {
      rows = try await walk(store, query, size: size) { try await disturb(store, $0) }
    }
    let met = rows.filter { $0.id.text.hasPrefix("s") }.map(\.id)
    let wanted = try inOrder(staying, of: query)
    let (twice, lost) = (met.count - Set(met).count, Set(wanted).subtracting(met).count)
    try require(
      met == wanted,
      "paging “\(query.index)” \(query.order.rawValue) while others write: \(twice) rows twice, \(lost) lost"
        + (twice + lost == 0 ? ", and another order" : ""))
  }

  /// The identifiers in the order in which a query has the records, each of which stands once in its index.
  private func inOrder(_ probes: [Probe], of query: RecordQuery<Probe>) throws -> [ID<Probe>] {
    let places = try probes.compactMap { probe in
      try probe.content().entries.first { $0.index == query.index }.map { ($0.key, probe.id) }
    }
    let ids = places.sorted { $0 < $1 }.map(\.1)
    return query.order == .ascending ? ids : ids.reversed()
  }

  /// Deletes a record that passes, moves another and makes a third, so that rows come and go on both sides of every cursor.
  private func disturb(_ store: Store, _ turn: Int) async throws {
    let gone = try Probe("p\(turn * 3 % 20)").key
    let moved = try Probe("p\((turn * 5 + 1) % 20)", number: turn * 5 % 13, tags: ["t"])
    let new = try Probe("n\(turn)", number: turn * 7 % 13, tags: ["t"])
    let old = try await store.record(gone)
    _ = try await store.commit(
      try RecordBatch.of { batch in
        if let old { try batch.delete(gone, at: old.revision) }
        if try moved.key != gone { try batch.write(try moved.content(), expecting: .anything) }
        try batch.write(try new.content(), expecting: .anything)
      })
  }

  private func walk(
    _ store: Store, _ query: RecordQuery<Probe>, size: Int, between: (Int) async throws -> Void
  ) async throws -> [Probe] {
    var (probes, cursor, turn): ([Probe], PageCursor?, Int) = ([], nil, 0)
    repeat {
      let page = try await store.page(query, size: PageSize(size), after: cursor)
      try require(page.records.count <= size, "a page of \(size) has \(page.records.count) rows")
      probes += page.records.map(\.record)
      // A cursor that was kept as text must lead on as well.
      cursor = page.next.flatMap { PageCursor($0.description) }
      turn += 1
      try await between(turn)
      try require(turn < 1_000, "paging does not come to an end")
    } while cursor != nil
    return probes
  }

  /// A cursor goes on after its row, also when the row has gone; rows of one key part by their identifiers' bytes.
  private func checkCursorsAcrossPages() async throws {
    let store = try await makeStore()
    let names = [
      "a", "B", "é", "e\u{301}", "Đ", "z", "Z", "_", "%", "a b", "10", "9", "𝕏", "\u{fffd}", "\u{301}a",
    ]
    _ = try await store.commit(
      try RecordBatch.of { batch in for name in names { try batch.insert(try Probe(name, number: 5)) } })
    let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for (query, wanted) in [
      (Probe.byNumber.equal(to: 5), sorted), (Probe.byNumber.equal(to: 5).descending, sorted.reversed()),
    ] {
      let met = try await walk(store, query, size: 1) { _ in }.map(\.id.text)
      try require(
        met.elementsEqual(wanted) { $0.utf8.elementsEqual($1.utf8) },
        "rows of one key come as \(met), not by the bytes of their identifiers")
    }
    let page = try await store.page(Probe.byNumber.all, size: PageSize(4))
    guard let last = page.records.last else { throw CheckFailure("a page of \(names.count) rows is empty") }
    _ = try await store.commit(try RecordBatch.of { try $0.delete(last) })
    let rest = try await store.page(Probe.byNumber.all, size: PageSize(100), after: page.next)
    try require(
      rest.records.count == names.count - 4,
      "after its row was deleted, a cursor leads to \(rest.records.count) rows")
  }
}
