import Foundation
public import OCOP

/// A program that shows, tests and measures a store.
public struct StoreProgram<Store: RecordStore>: Sendable {
  private let name: String
  private let place: String
  private let open: @Sendable (_ place: String) async throws -> Store
  private let benchmark: @Sendable (_ place: String, _ records: Int) async throws -> Void

  /// Creates a program.
  ///
  /// - Parameters:
  ///   - name: What the program is called by.
  ///   - place: What says where a store is, in a word: `FILE`.
  ///   - open: Opens a store.
  ///   - benchmark: Measures the store against the same work done directly, in an empty place.
  public init(
    name: String, place: String,
    open: @escaping @Sendable (_ place: String) async throws -> Store,
    benchmark: @escaping @Sendable (_ place: String, _ records: Int) async throws -> Void
  ) {
    self.name = name
    self.place = place
    self.open = open
    self.benchmark = benchmark
  }

  /// Runs the program.
  ///
  /// - Parameter arguments: The command line, without the program's own name.
  /// - Returns: The exit status: 0, 1 for a failure, 2 for a command line that is none.
  public func run(_ arguments: [String]) async -> Int32 {
    do {
      switch (arguments.first, arguments.count) {
      case ("tour", 2):
        try await StoreTour(try await open(arguments[1])).run()
      case ("write-forever", 2):
        try await KillTrial(try await open(arguments[1])).writeForever()
      case ("check-killed", 3):
        guard let acknowledged = Int(arguments[2]) else { return usage() }
        try await KillTrial(try await open(arguments[1])).check(acknowledged: acknowledged)
      case ("benchmark", 2), ("benchmark", 3):
        guard let records = arguments.count < 3 ? 100_000 : Int(arguments[2]), records > 0 else {
          return usage()
        }
        try await benchmark(arguments[1], records)
      default:
        return usage()
      }
      return 0
    } catch {
      complain("\(name): \(error)")
      return 1
    }
  }

  private func usage() -> Int32 {
    complain(
      """
      \(name) tour \(place)                   load the sample data of the other examples, and ask for some of it
      \(name) benchmark \(place) [RECORDS]    measure writes and reads against the same work done directly
      \(name) write-forever \(place)          write batches until killed; for kill-test
      \(name) check-killed \(place) COUNT     check what is there after COUNT acknowledged batches; for kill-test
      """)
    return 2
  }

  private func complain(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
  }
}
