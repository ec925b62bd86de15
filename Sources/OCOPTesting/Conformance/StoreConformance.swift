public import OCOPStorage

/// The suite that tells whether a store keeps the contract of `RecordStore` (bộ kiểm tra kho dữ liệu).
///
/// ```swift
/// let report = await StoreConformance.run(
///   makeStore: { try MyStore(inMemory: true) },
///   reopen: { store in try store.closedAndOpened() },
///   faultAt: { store, step in store.breakDown(atStep: step) })
/// report.isConforming
/// ```
///
/// It imports no test framework: findings are values, for any framework or a plain program.
public enum StoreConformance {
  /// Runs the suite.
  ///
  /// - Parameters:
  ///   - seed: What random sequences are drawn from; the same seed gives the same sequences.
  ///   - sequences: How many random sequences of operations to compare with the model.
  ///   - checks: Which checks to run.
  ///   - records: Records of your own, whose round trip is checked beside the library's.
  ///   - makeStore: Makes an empty store, called for each check and sequence; a store is let go before the next is made
  ///     except where a check says otherwise.
  ///   - reopen: Closes a store and opens it again over what it kept; `nil` for a store that keeps nothing.
  ///   - faultAt: Lets the next commit of a store break down at its n-th step, counted from 1: after any write, before the
  ///     last word. A commit with fewer steps is not touched. `nil` for a store that has no such hook.
  /// - Returns: A finding for each check.
  public static func run<Store: RecordStore>(
    seed: UInt64 = 1,
    sequences: Int = 40,
    checks: [StoreCheck] = StoreCheck.allCases,
    records: [any Record] = [],
    makeStore: @escaping @Sendable () async throws -> Store,
    reopen: (@Sendable (Store) async throws -> Store)? = nil,
    faultAt: (@Sendable (Store, Int) async throws -> Void)? = nil
  ) async -> ConformanceReport {
    let bench = StoreBench(
      seed: seed, sequences: sequences, records: records, makeStore: makeStore, reopen: reopen,
      faultAt: faultAt)
    var findings: [ConformanceFinding] = []
    for check in StoreCheck.allCases where checks.contains(check) {
      do {
        try await bench.run(check)
        findings.append(ConformanceFinding(check, .passed))
      } catch let failure as CheckFailure {
        findings.append(ConformanceFinding(check, .failed(failure.reason), sequence: failure.sequence))
      } catch let skip as CheckSkipped {
        findings.append(ConformanceFinding(check, .skipped(skip.reason)))
      } catch {
        findings.append(ConformanceFinding(check, .failed("an error that nothing asked for: \(error)")))
      }
    }
    return ConformanceReport(findings: findings)
  }
}

/// What a store did against the contract.
struct CheckFailure: Error {
  let reason: String
  var sequence: [String] = []

  init(_ reason: String, sequence: [String] = []) {
    self.reason = reason
    self.sequence = sequence
  }
}

/// Why a check could not be made.
struct CheckSkipped: Error {
  let reason: String
}

/// A store under test, and what can be done with it.
struct StoreBench<Store: RecordStore>: Sendable {
  let seed: UInt64
  let sequences: Int
  let records: [any Record]
  let makeStore: @Sendable () async throws -> Store
  let reopen: (@Sendable (Store) async throws -> Store)?
  let faultAt: (@Sendable (Store, Int) async throws -> Void)?

  func run(_ check: StoreCheck) async throws {
    switch check {
    case .readsYourWrites: try await checkReadsYourWrites()
    case .atomicity: try await checkAtomicity()
    case .conflicts: try await checkConflicts()
    case .lostUpdates: try await checkLostUpdates()
    case .isolation: try await checkIsolation()
    case .serialisability: try await checkSerialisability()
    case .paging: try await checkPaging()
    case .indexes: try await checkIndexes()
    case .roundTrip: try await checkRoundTrip()
    case .limits: try await checkLimits()
    case .feed: try await checkFeed()
    case .deletes: try await checkDeletes()
    case .reopening: try await checkReopening()
    case .crashPoints: try await checkCrashPoints()
    case .cancellation: try await checkCancellation()
    }
  }

  func require(_ holds: Bool, _ reason: @autoclosure () -> String) throws {
    if !holds { throw CheckFailure(reason()) }
  }

  /// Requires that a batch is refused with a conflict that tells what was found.
  func requireConflict(
    _ batch: RecordBatch, in store: Store, on key: RecordKey, found: Revision?, _ what: String
  ) async throws {
    do throws(StoreError) {
      _ = try await store.commit(batch)
    } catch {
      guard case .conflict(let refused, let expected, let seen) = error else {
        throw CheckFailure("\(what): expected a conflict, got “\(error)”")
      }
      try require(refused == key, "\(what): the conflict is on \(key), the store names \(refused)")
      try require(seen == found, "\(what): the store found \(words(found)) and tells \(words(seen))")
      try require(
        batch.operations.contains { $0.key == key && $0.expected == expected },
        "\(what): the conflict tells another expectation than the batch's")
      return
    }
    throw CheckFailure("\(what): the batch was taken, where there is a conflict on \(key)")
  }

  private func words(_ revision: Revision?) -> String { revision.map { "revision \($0)" } ?? "nothing" }
}
