public import OCOP

/// Measures writes and point reads of a store against the same work done without it, in one run and one process.
///
/// The work is the same to the row: the direct way writes the rows that the store writes, values rendered by the same writer, and reads
/// them back to the same values.
public struct StoreBenchmark: Sendable {
  /// A way to write and read records.
  public struct Way: Sendable {
    fileprivate let name: String
    fileprivate let write: @Sendable (_ batch: [RecordContent]) async throws -> Void
    fileprivate let read: @Sendable (_ keys: [RecordKey]) async throws -> [StoredValue]

    /// Creates a way.
    ///
    /// - Parameters:
    ///   - name: What it is called by.
    ///   - write: Writes new records in one transaction.
    ///   - read: Reads records one by one.
    public init(
      _ name: String,
      write: @escaping @Sendable (_ batch: [RecordContent]) async throws -> Void,
      read: @escaping @Sendable (_ keys: [RecordKey]) async throws -> [StoredValue]
    ) {
      self.name = name
      self.write = write
      self.read = read
    }

    /// The way through a store.
    public static func store(_ store: some RecordStore) -> Way {
      Way("store") { contents in
        var batch = RecordBatch()
        for content in contents { try batch.write(content, expecting: .absent) }
        try await store.commit(batch)
      } read: { keys in
        var values: [StoredValue] = []
        for key in keys {
          if let record = try await store.record(key) { values.append(record.content.value) }
        }
        return values
      }
    }
  }

  private static let batch = 100
  private let contents: [RecordContent]
  private let reads: [RecordKey]

  /// Makes the records: products as a province has them.
  public init(records: Int) throws {
    var contents: [RecordContent] = []
    for number in 0..<records { contents.append(try StoreBenchmark.product(number).content()) }
    self.contents = contents
    var random = SplitMix(state: 1)
    reads = contents.map(\.key).shuffled(using: &random)
  }

  private static func product(_ number: Int) throws -> Product {
    Product(
      id: try ID("product-\(number)"), name: "Chè tôm nõn Tân Cương số \(number)",
      producer: try ID("producer-\(number / 3)"), set: .tea,
      code: try ProductCode(province: "19", commune: "05503", sequence: number + 1, year: 2026))
  }

  /// Measures the ways in turn and prints what each does in a second, and how much longer the first takes than each other.
  ///
  /// - Throws: Whatever a way throws, and `WrongAnswer` for a record that was not read back as it was written.
  public func run(_ ways: [Way]) async throws {
    print("\(contents.count) records in batches of \(StoreBenchmark.batch), each read back once, one at a time")
    var times: [(write: Duration, read: Duration)] = []
    for way in ways {
      let clock = ContinuousClock()
      let write = try await clock.measure {
        var rest = contents[...]
        while !rest.isEmpty {
          try await way.write(Array(rest.prefix(StoreBenchmark.batch)))
          rest = rest.dropFirst(StoreBenchmark.batch)
        }
      }
      var values: [StoredValue] = []
      let read = try await clock.measure { values = try await way.read(reads) }
      try check(values)
      times.append((write, read))
      print("  \(way.name): \(rate(write)) writes/s, \(rate(read)) reads/s")
    }
    guard let first = times.first else { return }
    for (way, time) in zip(ways, times).dropFirst() {
      print(
        "  store beside \(way.name): writes \(ratio(first.write, time.write)), reads \(ratio(first.read, time.read))")
    }
  }

  private func check(_ values: [StoredValue]) throws {
    let expected = Dictionary(uniqueKeysWithValues: contents.map { ($0.key, $0.value) })
    guard values.count == reads.count, zip(reads, values).allSatisfy({ expected[$0] == $1 }) else {
      throw WrongAnswer()
    }
  }

  private struct WrongAnswer: Error {}

  private func rate(_ time: Duration) -> Int { Int(Double(contents.count) / (time / .seconds(1))) }

  private func ratio(_ time: Duration, _ other: Duration) -> String {
    let hundredths = Int((time / other * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)×"
  }
}

/// A generator that draws the same numbers each run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
