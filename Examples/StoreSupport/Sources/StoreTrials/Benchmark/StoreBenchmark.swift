public import OCOP

/// Measures writes and point reads of a store against the same work done without it, in one run and one process.
///
/// The work is the same to the row: the direct way writes the rows that the store writes, values rendered by the same writer, and reads
/// the same columns back, to the same values.
public struct StoreBenchmark: Sendable {
  /// A way to write and read records.
  public struct Way: Sendable {
    fileprivate let name: String
    fileprivate let direct: String?
    fileprivate let write: @Sendable (_ batch: [RecordContent]) async throws -> Void
    fileprivate let read: @Sendable (_ keys: [RecordKey]) async throws -> [StoredValue]

    /// Creates a way.
    ///
    /// - Parameters:
    ///   - name: What it is called by.
    ///   - direct: The name of the way that it is measured against; `nil` for such a way.
    ///   - write: Writes new records in one transaction.
    ///   - read: Reads records one by one.
    public init(
      _ name: String, against direct: String? = nil,
      write: @escaping @Sendable (_ batch: [RecordContent]) async throws -> Void,
      read: @escaping @Sendable (_ keys: [RecordKey]) async throws -> [StoredValue]
    ) {
      self.name = name
      self.direct = direct
      self.write = write
      self.read = read
    }

    /// The way through a store.
    ///
    /// - Parameters:
    ///   - store: The store, which holds nothing yet.
    ///   - name: What the way is called by.
    ///   - direct: The name of the way that it is measured against.
    /// - Returns: The way.
    public static func store(_ store: some RecordStore, _ name: String, against direct: String) -> Way {
      Way(name, against: direct) { contents in
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

  /// Makes the records: products as a province has them.
  public init(records: Int) throws {
    contents = try (0..<records).map { number in try StoreBenchmark.product(number).content() }
  }

  private static func product(_ number: Int) throws -> Product {
    Product(
      id: try ID("product-\(number)"), name: "Chè tôm nõn Tân Cương số \(number)",
      producer: try ID("producer-\(number / 3)"), set: .tea,
      code: try ProductCode(province: "19", commune: "05503", sequence: number + 1, year: 2026))
  }

  /// Measures the ways and prints what each does in a second, and how much longer a store takes than the direct way.
  ///
  /// The ways take turns after every thousand records, so that whatever else the machine does falls on all alike.
  ///
  /// - Throws: Whatever a way throws, and `WrongAnswer` for a record that was not read back as it was written.
  public func run(_ ways: [Way]) async throws {
    print(
      "\(contents.count) records in batches of \(StoreBenchmark.batch), each read back once, one at a time")
    var times = ways.map { _ in (write: Duration.zero, read: Duration.zero) }
    for part in parts(of: contents) {
      for (place, way) in ways.enumerated() { times[place].write += try await write(part, way) }
    }
    var random = SplitMix(state: 1)
    for part in parts(of: contents.shuffled(using: &random)) {
      for (place, way) in ways.enumerated() { times[place].read += try await read(part, way) }
    }
    for (way, time) in zip(ways, times) {
      let direct = zip(ways, times).first { $0.0.name == way.direct }?.1
      print("  \(way.name)")
      print("    \(rate(time.write)) writes/s\(ratio(time.write, direct?.write))")
      print("    \(rate(time.read)) reads/s\(ratio(time.read, direct?.read))")
    }
  }

  private func parts(of contents: [RecordContent]) -> [ArraySlice<RecordContent>] {
    stride(from: 0, to: contents.count, by: 1_000).map { contents[$0...].prefix(1_000) }
  }

  private func write(_ contents: ArraySlice<RecordContent>, _ way: Way) async throws -> Duration {
    try await ContinuousClock().measure {
      for batch in stride(from: contents.startIndex, to: contents.endIndex, by: StoreBenchmark.batch) {
        try await way.write(Array(contents[batch...].prefix(StoreBenchmark.batch)))
      }
    }
  }

  private func read(_ contents: ArraySlice<RecordContent>, _ way: Way) async throws -> Duration {
    let keys = contents.map(\.key)
    var values: [StoredValue] = []
    let time = try await ContinuousClock().measure { values = try await way.read(keys) }
    guard values == contents.map(\.value) else { throw WrongAnswer() }
    return time
  }

  private struct WrongAnswer: Error {}

  private func rate(_ time: Duration) -> Int { Int(Double(contents.count) / (time / .seconds(1))) }

  private func ratio(_ time: Duration, _ direct: Duration?) -> String {
    guard let direct else { return "" }
    let hundredths = Int((time / direct * 100).rounded())
    return ", \(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)× the time"
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
