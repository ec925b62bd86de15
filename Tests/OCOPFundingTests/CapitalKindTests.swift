import OCOP
import Testing

@Suite("Kinds of capital")
struct CapitalKindTests {
  @Test("own capital and credit are not the state's; the other five are", arguments: CapitalKind.allCases)
  func state(kind: CapitalKind) {
    #expect(kind.isState == ![.ownCapital, .credit].contains(kind))
  }
}
