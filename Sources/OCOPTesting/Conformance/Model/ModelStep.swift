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
    /// What is written; `nil` deletes, or only checks.
    let probe: Probe?
    let key: RecordKey
    let expect: Expect
    let deletes: Bool
  }

  case commit([Change])
  case ask(StoredQuery, limit: Int)
  case reopen

  static let slots = ["a", "b", "C", "é", "e\u{301}", "z"]
  private static let texts = ["", "a", "ab", "b", "é", "a\u{0}", "\u{fffd}", "𝕏"]
  private static let numbers = [-1, 0, 1, 300, .min, .max]

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
    var (changes, slots): ([Change], [String]) = ([], slots)
    for _ in 0...random.below(4) {
      let name = slots.remove(at: random.below(slots.count))
      let probe = try Probe(
        name, number: random.pick(numbers) ?? 0, text: random.pick(texts) ?? "",
        group: random.pick(texts) ?? "",
        tags: (0..<random.below(3)).map { _ in random.pick(texts) ?? "" })
      let kind = random.below(10)
      // Mostly what the record is like now, so that batches go through.
      let expect = random.below(4) > 0 ? .current : random.pick(Expect.allCases) ?? .current
      changes.append(
        Change(probe: kind < 7 ? probe : nil, key: try probe.key, expect: expect, deletes: kind < 9))
    }
    return changes
  }

  private static func query(from random: inout Splitmix) -> StoredQuery {
    let index = random.pick(Probe.indexes + ["unknown"]) ?? RecordContent.idIndex
    let order: IndexOrder = random.below(2) == 0 ? .ascending : .descending
    let keys = [key(from: &random), key(from: &random)].sorted()
    let range =
      switch random.below(4) {
      case 0: IndexRange.all
      case 1: IndexRange(from: keys[0], upTo: IndexKey(bytes: keys[0].bytes + [0]))
      case 2: IndexRange(from: keys[0], upTo: keys[1])
      default: IndexRange(from: keys[0], upTo: nil)
      }
    let id = random.pick(slots).flatMap { try? ID<StoredRecord>($0) }
    let after = random.below(2) == 0 ? nil : id.map { IndexPosition(key: key(from: &random), id: $0) }
    return StoredQuery(type: Probe.recordType, index: index, range: range, order: order, after: after)
  }

  private static func key(from random: inout Splitmix) -> IndexKey {
    switch random.below(4) {
    case 0: IndexKey(random.pick(numbers) ?? 0)
    case 1: IndexKey(random.pick(texts) ?? "")
    case 2: IndexKey(IndexPair(random.pick(texts) ?? "", random.pick(numbers) ?? 0))
    default: IndexKey(random.pick(slots) ?? "")
    }
  }
}

extension ModelStep: CustomStringConvertible {
  var description: String {
    switch self {
    case .commit(let changes):
      "commit " + changes.map(\.description).joined(separator: ", ")
    case .ask(let query, let limit):
      "ask “\(query.index)” \(query.order.rawValue) \(query.range.lower)..<\(query.range.upper?.hex ?? "end")"
        + (query.after.map { " after \($0.key)/\($0.id)" } ?? "") + " limit \(limit)"
    case .reopen: "reopen"
    }
  }
}

extension ModelStep.Change: CustomStringConvertible {
  var description: String {
    let what =
      if let probe {
        "write \(key.id) (number \(probe.number), text “\(probe.text)”, group “\(probe.group)”, tags \(probe.tags))"
      } else {
        "\(deletes ? "delete" : "check") \(key.id)"
      }
    return "\(what) expecting \(expect.rawValue)"
  }
}
