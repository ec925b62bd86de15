import OCOP
import TestSupport
import Testing

/// Registers whose rows lack what would tell one thing from another, or state it where no record keeps it.
@Suite struct `A scant register` {
  private let day = CivilDate.table(2026, 6, 15)

  private func read(
    _ text: String, as sheet: RegisterSheet, _ taking: RegisterImport.Taking = .everythingOrNothing,
    known: ProgrammeRecords = ProgrammeRecords()
  ) -> RegisterImport {
    RegisterImport.read(
      CSVTable(text), as: sheet, gazetteer: .vietnam, on: day, known: known,
      from: Proof(document: "Danh sách", confidence: .secondary), taking: taking)
  }

  /// What was found, by cell: `B2 blank`.
  private func found(_ result: RegisterImport) -> [String] {
    result.findings.map { "\($0.cell) " + "\($0.problem)".prefix { $0 != "(" } }
  }

  /// A place of production may be a household, a company or nobody that is registered.
  @Test(arguments: ["Cơ sở", "Cơ sở sản xuất", "CSSX"])
  func `takes no place of production for a registered business`(word: String) {
    let stated = read("Chủ thể,Loại hình\nA,\(word)\n", as: .producers, .cleanRows)
    #expect(found(stated) == ["B2 notUnderstood"])
    let named = read("Chủ thể,Loại hình\n\(word) Hoa,\n", as: .producers, .cleanRows)
    #expect(found(named) == ["B2 blank"])
    #expect(stated.records.producers == [] && named.records.producers == [])
    #expect(
      read("Chủ thể,Loại hình\nA,HKD\n", as: .producers).records.producers.map(\.producer.kind) == [
        .registeredHousehold
      ])
  }
}
