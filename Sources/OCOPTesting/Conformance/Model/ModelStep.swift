internal import OCOPModel
internal import OCOPStorage

/// A step of a random sequence, told so that it means something wherever in a sequence it stands.
enum ModelStep: Sendable {
  /// What a change expects of the record that it changes.
  enum Expect: String, CaseIterable {
    case current, stale, absent, anything
  }

  /// What is done to one of a few records.
  struct Change: Sendable {
    /// What is written, be it under the name of the twin type; `nil` deletes, or only checks.
    let probe: Probe?
    let key: RecordKey
    let expect: Expect
    let deletes: Bool

    func content(of probe: Probe) throws -> RecordContent {
      let content = try probe.content()
      return try RecordContent(
        key: key, schema: content.schema, entries: probe.indexEntries, value: content.value)
    }
  }

  case commit([Change])
  case ask(StoredQuery, limit: Int)
  case reopen

  static let types = [Probe.recordType, Probe.twinType]
  private static let slots = ["a", "b", "C", "é", "e\u{301}", "\u{301}"]
  private static let texts = ["", "a", "ab", "b", "é", "a\u{0}", "\u{fffd}", "𝕏"]
  private static let numbers = [-1, 0, 1, 300, .min, .max]
  private static let bytes: [UInt8] = [0, 1, 0x7f, 0x80, 0xff]

  /// A random sequence.
  static func sequence(of length: Int, from random: inout Splitmix, reopens: Bool) throws -> [ModelStep] {
    try (0..<length).map { _ in
      switch random.below(reopens ? 21 : 20) {
      case 0..<10: .commit(try changes(from: &random))
      case 10..<20: .ask(query(from: &random), limit: 1 + random.below(6))
      default: .reopen
      }
    }
  }

  private static func changes(from random: inout Splitmix) throws -> [Change] {
    var (changes, places): ([Change], [Int]) = ([], Array(0..<slots.count * types.count))
    for _ in 0...random.below(4) {
      let place = places.remove(at: random.below(places.count))
      var probe = try Probe(
        slots[place % slots.count], number: random.pick(numbers) ?? 0, text: random.pick(texts) ?? "",
        group: random.pick(texts) ?? "",
        tags: (0..<random.below(3)).map { _ in random.pick(texts) ?? "" })
      probe.raw = raw(from: &random)
      let key = try RecordKey(type: types[place / slots.count], id: probe.id.text)
      let kind = random.below(10)
      // Mostly what the record is like now, so that batches go through.
      let expect = random.below(4) > 0 ? .current : random.pick(Expect.allCases) ?? .current
      changes.append(
        Change(probe: kind < 7 ? probe : nil, key: key, expect: expect, deletes: kind < 9))
    }
    return changes
  }

  private static func query(from random: inout Splitmix) -> StoredQuery {
    let index = random.pick(Probe.indexes + ["unknown"]) ?? RecordContent.idIndex
    let order: IndexOrder = random.below(2) == 0 ? .ascending : .descending
    let id = random.pick(slots).flatMap { try? ID<StoredRecord>($0) }
    let after =
      random.below(2) == 0 ? nil : id.map { IndexPosition(key: key(of: index, from: &random), id: $0) }
    return StoredQuery(
      type: random.pick(types) ?? Probe.recordType, index: index, range: range(of: index, from: &random),
      order: order, after: after)
  }

  /// A part of an index; now and then one that ends before it begins, and so is empty.
  private static func range(of index: StorageName, from random: inout Splitmix) -> IndexRange {
    let (one, other) = (key(of: index, from: &random), key(of: index, from: &random))
    return switch random.below(9) {
    case 0, 1: IndexRange.all
    case 2, 3: IndexRange(from: one, upTo: IndexKey(bytes: one.bytes + [0]))
    case 4, 5: IndexRange(from: min(one, other), upTo: max(one, other))
    case 6: IndexRange(from: max(one, other), upTo: min(one, other))
    default: IndexRange(from: one, upTo: nil)
    }
  }

  private static func raw(from random: inout Splitmix) -> RawKey {
    RawKey(bytes: (0..<random.below(4)).map { _ in random.pick(bytes) ?? 0 })
  }

  private static func key(of index: StorageName, from random: inout Splitmix) -> IndexKey {
    if index == Probe.byRaw.name { return IndexKey(raw(from: &random)) }
    switch random.below(4) {
    case 0: return IndexKey(random.pick(numbers) ?? 0)
    case 1: return IndexKey(random.pick(texts) ?? "")
    case 2: return IndexKey(IndexPair(random.pick(texts) ?? "", random.pick(numbers) ?? 0))
    default: return IndexKey(random.pick(slots) ?? "")
    }
  }
}

extension ModelStep: CustomStringConvertible {
  var description: String {
    switch self {
    case .commit(let changes):
      "commit " + changes.map(\.description).joined(separator: ", ")
    case .ask(let query, let limit):
      "ask “\(query.type)/\(query.index)” \(query.order.rawValue) \(query.range.lower)..<\(query.range.upper?.hex ?? "end")"
        + (query.after.map { " after \($0.key)/\($0.id)" } ?? "") + " limit \(limit)"
    case .reopen: "reopen"
    }
  }
}

extension ModelStep.Change: CustomStringConvertible {
  var description: String {
    let what =
      if let probe {
        "write \(key) (number \(probe.number), text “\(probe.text)”, group “\(probe.group)”, tags \(probe.tags), raw \(IndexKey(probe.raw)))"
      } else {
        "\(deletes ? "delete" : "check") \(key)"
      }
    return "\(what) expecting \(expect.rawValue)"
  }
}
