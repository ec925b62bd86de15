import OCOP
import OCOPTesting
import Testing

@Suite(.enabled(if: TestServer.isThere, "no server: run by with-cluster"))
struct `The store in PostgreSQL` {
  @Test(arguments: StoreCheck.allCases) func `keeps the contract`(check: StoreCheck) async {
    let report = await StoreConformance.run(
      sequences: 10,
      checks: [check],
      makeStore: { try await FragileStore() },
      reopen: { store in try await store.reopened() },
      faultAt: { store, step in store.breakDown(atStep: step) })
    #expect(report.findings == [ConformanceFinding(check, .passed)], "\(report)")
  }
}
