import Foundation
import OCOP
import Testing

/// The articles of the catalogue against the library they tell of.
@Suite struct `The documentation` {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func article(_ name: String) throws -> String {
    try String(
      contentsOf: root.appendingPathComponent("Documentation/OCOP.docc/\(name).md"), encoding: .utf8)
  }

  /// The names as the library's values have them, and as its sources write them where a value shows none.
  @Test func `lists every reading with its name`() throws {
    let regimes = RatingRegime.known
    let readings =
      regimes.flatMap(\.interpretations) + RatingProcedure.all.flatMap(\.interpretations)
      + regimes.compactMap(\.rounds).flatMap(\.interpretations) + CertificateTerms.interpretations
      + Self.ofOtherModules
    let names = Set(readings.map(\.name)).union(try Self.constants())
    #expect(names.count > 60)
    let article = try Self.article("LegalSources")
    #expect(names.filter { !article.contains("| `\($0)` |") }.sorted() == [])
  }

  /// No row of the tables names a reading that is none.
  @Test func `lists no reading that the library does not have`() throws {
    let known = try Self.constants().union(Self.ofOtherModules.map(\.name))
    let rows = try Self.article("LegalSources").split(separator: "\n").filter { $0.hasPrefix("| `") }
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
      try String(
        contentsOf: root.appendingPathComponent("Sources/OCOPRating/Regimes/\(file).swift"), encoding: .utf8
      ).split(separator: "\n")
    }
    return Set(
      lines.filter { $0.hasPrefix("  static let ") && $0.hasSuffix("\"") }.compactMap { line in
        line.split(separator: "\"").dropFirst().first.map(String.init)
      })
  }

  @Test func `corrects a set by the signed text`() throws {
    // snippet of OwnCriteriaAndWording
    let regime = RatingRegime.decision148_2023
    let smell = Criterion.Question(
      .brewSmell, vi: "Mùi nước", en: "Smell of the brew", maximum: 4,
      Criterion.Option(0, vi: "Mùi lạ", en: "Strange smell"),
      Criterion.Option(2, vi: "Thơm", en: "Fragrant"),
      Criterion.Option(4, vi: "Thơm đặc trưng, bền", en: "Distinct, lasting fragrance"))
    let stillLacking = TableGap(
      .points(part: "C", criterion: nil, missing: 2),
      reason: Bilingual(vi: "Chưa đọc điểm vị nước", en: "The points of taste were not read"))
    let tea = try regime.criteria(for: .tea).replacing(["6.b.2": smell], lacking: [stillLacking])
    let rater = try Rater(regime.replacing(tea), criteria: tea)
    // end
    #expect(rater.criteria.gaps == [stillLacking])
    #expect(tea.problems == [])
  }

  @Test func `takes a dossier to its certificate`() throws {
    let (tea, cooperative) = (DossierSamples.tea, DossierSamples.producer)
    // snippet of FromFileToCertificate
    var dossier = try Dossier(
      id: ID("19-2026-012"), kind: .first, product: tea, producer: cooperative, procedure: .decision26_2026)
    try dossier.apply(
      DossierEvent(
        on: CivilDate("2026-06-01"), by: .owner,
        .filed(HandOver([.registration, .selfAssessment], samples: 0, paperSets: 1, electronicSets: 1))))
    _ = dossier.state  // .filed(.commune)
    _ = try dossier.nextActions(on: CivilDate("2026-06-10"), calendar: .vietnam(.stateBodies))
    // the commune assesses it by 2026-06-22: 15 working days from receipt, Article 7, clause 2
    // end
    let today = try CivilDate("2026-06-10")
    let rounds = try RoundPlan(.decision26_2026)
    let actions = try dossier.nextActions(on: today, calendar: .vietnam(.stateBodies), rounds: rounds)
    #expect(actions.map(\.actors) == [[.commune]])
    let everything = DossierSamples.everything
    let events: [(String, DossierActor, DossierEvent.Action)] = [
      ("2026-06-12", .commune, .assessed), ("2026-06-15", .commune, .forwarded(everything)),
      ("2026-06-18", .provincialOffice, .checked), ("2026-07-01", .provincialChair, .convened),
      ("2026-08-01", .advisoryTeam, .reported),
      ("2026-08-20", .provincialCouncil, .rated(DossierSamples.result(78, .four))),
      ("2026-08-28", .provincialChair, .recognised(.four)),
    ]
    for (day, actor, action) in events {
      try dossier.apply(DossierEvent(on: CivilDate(day), by: actor, action))
    }
    // snippet of FromFileToCertificate
    let certificate = try dossier.certificate(
      number: ID("118/GCN-OCOP"), code: CertifiedCode("19-05443-7-2026"))
    // end
    #expect(certificate.star == .four)
    #expect(try certificate.expiry == CivilDate("2029-08-28"))
  }
}
