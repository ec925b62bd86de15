import OCOP
import OCOPTesting
import Testing

@Suite struct `The store in a file of SQLite` {
  @Test(arguments: StoreCheck.allCases) func `keeps the contract`(check: StoreCheck) async {
    let report = await StoreConformance.run(
      sequences: 10,
      checks: [check],
      makeStore: { try TemporaryStore() },
      reopen: { store in try store.reopened() },
      faultAt: { store, step in store.breakDown(atStep: step) })
    #expect(report.findings == [ConformanceFinding(check, .passed)], "\(report)")
  }
}
