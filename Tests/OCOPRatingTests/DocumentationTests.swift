import OCOP
import TestSupport
import Testing

/// The articles of the catalogue against the library they tell of.
@Suite struct `The documentation` {
  /// The names as the library's values have them, and as its sources write them where a value shows none.
  @Test func `lists every reading with its name`() throws {
    let regimes = RatingRegime.known
    let readings =
      regimes.flatMap(\.interpretations) + RatingProcedure.all.flatMap(\.interpretations)
      + regimes.compactMap(\.rounds).flatMap(\.interpretations) + CertificateTerms.interpretations
      + Self.ofOtherModules
    let names = Set(readings.map(\.name)).union(try Self.constants())
    #expect(names.count > 60)
    let article = try Article("LegalSources").text
    #expect(names.filter { !article.contains("| `\($0)` |") }.sorted() == [])
  }

  /// No row of the tables names a reading that is none.
  @Test func `lists no reading that the library does not have`() throws {
    let known = try Self.constants().union(Self.ofOtherModules.map(\.name))
    let rows = try Article("LegalSources").text.split(separator: "\n").filter { $0.hasPrefix("| `") }
    let listed = rows.compactMap { row in row.split(separator: "`").dropFirst().first.map(String.init) }
    #expect(Set(listed).subtracting(known) == [])
  }

  private static let ofOtherModules =
    WorkingCalendar.interpretations + FundingProblem.interpretations + TraceDataList.interpretations
    + IPProcedure.interpretations + FeeSchedule.interpretations + NonUseExposure.interpretations
    + Standing.interpretations + Programme.interpretations + Gazetteer.interpretations
    + RegisterImport.interpretations + StampRules.interpretations + MaterialOrigins.interpretations

  /// The names that the sources give to readings: `static let markWhileValid = "markWhileValid"`.
  private static func constants() throws -> Set<String> {
    let files = [
      "InterpretationName", "ProcedureReading", "Decision26_2026/Procedure/CertificateInterpretations",
    ]
    let lines = try files.flatMap { file in
      try Checkout.text("Sources/OCOPRating/Regimes/\(file).swift").split(separator: "\n")
    }
    return Set(
      lines.filter { $0.hasPrefix("  static let ") && $0.hasSuffix("\"") }.compactMap { line in
        line.split(separator: "\"").dropFirst().first.map(String.init)
      })
  }
}
