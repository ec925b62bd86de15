import OCOP
import OCOPTesting
import SQLStoreSupport
import Testing

@Suite struct `The store in a file of SQLite` {
  @Test(arguments: StoreCheck.allCases, [StoreWaiting.inPlace, .aside])
  func `keeps the contract`(check: StoreCheck, waiting: StoreWaiting) async {
    let report = await StoreConformance.run(
      sequences: 10,
      checks: [check],
      makeStore: { try TemporaryStore(waiting: waiting) },
      reopen: { store in try store.reopened() },
      faultAt: { store, step in store.breakDown(atStep: step) })
    #expect(report.findings == [ConformanceFinding(check, .passed)], "\(report)")
  }
}
