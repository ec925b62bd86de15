import TestSupport
import Testing

@Suite(.enabled(if: Shared.isPresent, "the legal JSON lies in ../shared"))
struct `The legal JSON` {
  @Test(arguments: [
    ("26/2026", LawTable.decision26, 787, 2_557), ("148/2023", .decision148, 798, 2_632),
    ("1048/2019", .decision1048, 751, 2_688),
  ])
  func `holds the leaves and options of each decision`(
    decision: String, table: LawTable, leaves: Int, options: Int
  ) {
    #expect(table.sets.map(\.number) == Array(1...26))
    #expect(table.sets.flatMap(\.leaves).count == leaves)
    #expect(table.sets.flatMap(\.leaves).compactMap(\.options).joined().count == options)
  }
}
