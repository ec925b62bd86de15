import Testing

@testable import OCOPIntellectualProperty

@Suite("The order in which the tables are laid out")
struct OrdinalTests {
  @Test("every case has the place that it has in the list of all")
  func places() {
    #expect(IPRight.allCases.map(\.ordinal) == Array(IPRight.allCases.indices))
    #expect(IPRegime.allCases.map(\.ordinal) == Array(IPRegime.allCases.indices))
    #expect(FilingRoute.allCases.map(\.ordinal) == Array(FilingRoute.allCases.indices))
    #expect(IPState.allCases.map(\.ordinal) == Array(IPState.allCases.indices))
    #expect(IPEvent.Kind.allCases.map(\.ordinal) == Array(IPEvent.Kind.allCases.indices))
    #expect(PeriodRule.ID.allCases.map(\.ordinal) == Array(PeriodRule.ID.allCases.indices))
  }
}
