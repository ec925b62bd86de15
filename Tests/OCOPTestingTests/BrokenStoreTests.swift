import OCOP
import OCOPTesting
import Testing

/// A way to break a store, and the check that is meant to find it.
struct Flaw: Sendable, CustomTestStringConvertible {
  let check: StoreCheck
  let make: @Sendable () -> any StoreFlaw

  init(_ check: StoreCheck, _ make: @escaping @Sendable () -> any StoreFlaw) {
    self.check = check
    self.make = make
  }

  var testDescription: String { "\(type(of: make())) → \(check.rawValue)" }

  func report(_ checks: [StoreCheck], seed: UInt64 = 1) async -> ConformanceReport {
    await StoreConformance.run(
      seed: seed, checks: checks,
      makeStore: { BrokenStore(make()) },
      reopen: { store in await store.reopened() },
      faultAt: { store, step in await store.breakDown(atStep: step) })
  }

  static let all = [
    Flaw(.lostUpdates) { LosesUpdates() },
    Flaw(.atomicity) { TearsBatches() },
    Flaw(.readsYourWrites) { ReadsStale() },
    Flaw(.paging) { CountsRows() },
    Flaw(.indexes) { MissesEntries() },
    Flaw(.feed) { ReordersFeed() },
    Flaw(.conflicts) { SwallowsErrors() },
    Flaw(.deletes) { Resurrects() },
    Flaw(.isolation) { TearsReads() },
    Flaw(.roundTrip) { NormalisesTexts() },
    Flaw(.reopening) { ForgetsChanges() },
    Flaw(.crashPoints) { BreaksInTheMiddle() },
    Flaw(.cancellation) { WritesThoughCancelled() },
    Flaw(.serialisability) { SkewsWrites() },
    Flaw(.serialisability) { InsertsOver() },
    Flaw(.serialisability) { HoldsNoGaps() },
    Flaw(.serialisability) { LocksInOrder() },
    Flaw(.limits) { CapsRows() },
    Flaw(.limits) { CapsFeed() },
    Flaw(.limits) { CutsBatches() },
    Flaw(.indexes) { MixesTypes() },
    Flaw(.indexes) { KnowsByIDAlone() },
    Flaw(.indexes) { ComparesSigned() },
    Flaw(.indexes) { TurnsRanges() },
    Flaw(.paging) { SkipsEqualKeys() },
    Flaw(.roundTrip) { LosesJournal() },
    Flaw(.roundTrip) { BringsSchemasUp() },
    Flaw(.reopening) { MigratesTwice() },
    Flaw(.isolation) { TellsPieces() },
    Flaw(.feed) { NumbersEarly() },
    Flaw(.feed) { FeedsAhead() },
    Flaw(.feed) { CompactsFeed() },
    Flaw(.conflicts) { ForgetsExpectations() },
  ]
}

@Suite struct `The conformance suite` {
  @Test func `has a broken store for every check`() {
    #expect(Set(Flaw.all.map(\.check)) == Set(StoreCheck.allCases))
  }

  @Test(arguments: Flaw.all) func `finds a broken store by the check that is meant for it`(flaw: Flaw) async {
    let report = await flaw.report([flaw.check])
    #expect(report.failures.map(\.check) == [flaw.check], "\(report)")
    #expect(!report.isConforming)
  }

  /// The fault alone fails, so the sequence says what it is.
  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `makes a failing sequence as short as one commit that shows the fault`(seed: UInt64) async throws {
    let report = await Flaw(.indexes) { MissesEntries() }.report([.indexes], seed: seed)
    let finding = try #require(report[.indexes])
    #expect(finding.sequence.count == 1)
    #expect(finding.sequence.first?.hasPrefix("commit write") == true)
    #expect(finding.sequence.first?.contains(", write") == false)
  }

  @Test func `says what it could not check`() async {
    let report = await StoreConformance.run(
      checks: [.reopening, .crashPoints], makeStore: { InMemoryStore() })
    #expect(report.isConforming)
    #expect(
      report.findings.allSatisfy { finding in if case .skipped = finding.outcome { true } else { false } })
    #expect(report.description.contains("skipped crashPoints: the store has no hook to break down by"))
  }

  /// A hook that does nothing proves nothing.
  @Test func `does not take a hook that touches nothing for a proof`() async {
    let report = await StoreConformance.run(
      checks: [.crashPoints], makeStore: { InMemoryStore() }, faultAt: { _, _ in })
    #expect(report[.crashPoints]?.outcome == .skipped("the hook touches no step of a commit"))
  }

  @Test func `tells an error of the store's maker`() async {
    let report = await StoreConformance.run(
      checks: [.atomicity],
      makeStore: { () throws -> InMemoryStore in throw StoreError.unavailable(reason: "no disk") })
    #expect(
      report[.atomicity]?.outcome
        == .failed("an error that nothing asked for: the store is unavailable: no disk"))
  }
}
