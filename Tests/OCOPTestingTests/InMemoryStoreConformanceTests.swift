import OCOP
import OCOPTesting
import TestSupport
import Testing

@Suite struct `The store in memory` {
  @Test(arguments: StoreCheck.allCases) func `keeps the contract`(check: StoreCheck) async {
    let report = await StoreConformance.run(
      sequences: Rounds.all(40, atTheDesk: 10), checks: [check],
      makeStore: { InMemoryStore() },
      reopen: { store in InMemoryStore(await store.snapshot) },
      faultAt: { store, step in await store.breakDown(atStep: step) })
    #expect(report.findings == [ConformanceFinding(check, .passed)], "\(report)")
  }
}
