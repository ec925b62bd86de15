import OCOP
import TestSupport
import Testing

@Suite struct `The difference of an upgrade` {
  private let tea: CriteriaSet
  private let day = CivilDate.table(2026, 6, 20)

  init() throws {
    tea = try RatingRegime.decision26_2026.criteria(for: .tea)
  }

  private func document(
    _ name: String,
    _ issuer: String,
    until end: CivilDate? = nil,
    _ statements: [Evidence.Statement] = []
  ) -> Evidence.Document {
    Evidence.Document(
      Proof(
        document: name, issuer: issuer,
        validity: end.map { .table(from: .table(2023, 1, 1), upTo: $0) }), statements)
  }

  private func file(
    _ kind: DossierKind,
    _ entries: [SelfAssessmentReport.Entry],
    _ documents: [Evidence.Document]
  ) throws -> ProductFile {
    ProductFile(
      registration: FormSamples.slip(kind),
      report: FormSamples.report(kind, entries: entries, changes: "Nhãn hiệu, bao bì"),
      evidence: try Evidence(documents))
  }

  private func entry(
    _ code: CriterionCode, _ letter: OptionLetter, _ evidence: String...
  ) -> SelfAssessmentReport.Entry {
    SelfAssessmentReport.Entry(code, .option(letter), "Như tài liệu", evidence: evidence)
  }

  @Test func `says what changed, and what became of every document`() throws {
    let labour: [Evidence.Statement] = [.quantity(.communeLabour, .percent(80))]
    let recognised = try file(
      .first,
      [
        entry("1.1", .b, "Sổ thu mua"), entry("3.3", .b, "Danh sách lao động 2023"),
        entry("3.5", .a, "Đơn nhãn hiệu"),
      ],
      [
        document("Sổ thu mua", "HTX"), document("Danh sách lao động 2023", "BHXH", labour),
        document("Đơn nhãn hiệu", "Cục SHTT"), document("GCN ATTP", "Sở", until: .table(2026, 5, 1)),
        document("VietGAP", "NHO-QSCERT", until: .table(2026, 1, 1)),
      ])
    let upgrade = try file(
      .upgrade,
      [
        entry("1.1", .b, "Sổ thu mua"), entry("3.3", .c, "Danh sách lao động 2026"),
        entry("3.5", .b, "GCN nhãn hiệu"), entry("2.2", .c, "GCN nhãn hiệu"),
      ],
      [
        document("Sổ thu mua", "HTX"), document("Danh sách lao động 2026", "BHXH", labour),
        document("GCN nhãn hiệu", "Cục SHTT"), document("GCN ATTP", "Sở", until: .table(2029, 5, 1)),
        document("VietGAP", "NHO-QSCERT", until: .table(2026, 1, 1)),
      ])
    let difference = DossierDifference(from: recognised, to: upgrade, on: day)
    #expect(difference.changedCriteria == ["2.2", "3.3", "3.5"])
    #expect(difference.answers.map(\.before) == [nil, .option(.b), .option(.a)])
    #expect(difference.answers.map(\.after) == [.option(.c), .option(.c), .option(.b)])
    #expect(
      difference.documents.map(\.kind) == [.unchanged, .renewed, .new, .renewed, .expired, .dropped])
    #expect(
      difference.documents(.renewed).map(\.before?.document) == ["Danh sách lao động 2023", "GCN ATTP"])
    #expect(difference.documents(.new).map(\.criteria) == [["3.5", "2.2"]])
    #expect(difference.documents(.dropped).map(\.proof.document) == ["Đơn nhãn hiệu"])
    #expect(try roundTripped(difference) == difference)
  }

  /// Article 6, clause 1, point b: evidence of what changed, not the whole file again.
  @Test func `asks evidence only for what changed`() throws {
    let old = tea.leaves.compactMap { leaf in
      ScoreSheet.best(of: tea)[leaf.code].map { SelfAssessmentReport.Entry(leaf.code, $0, "Như trước") }
    }
    let recognised = try file(
      .first,
      old.map { $0.criterion == "3.5" ? entry("3.5", .a) : $0.criterion == "3.3" ? entry("3.3", .a) : $0 }, []
    )
    let upgrade = try file(.upgrade, old, [])
    let difference = DossierDifference(from: recognised, to: upgrade, on: day)
    #expect(difference.changedCriteria == ["3.3", "3.5"])
    let place = Citation("26/2026/QĐ-TTg", .article(6), .clause(1), .point("b"))
    #expect(
      upgrade.missingItems(by: tea, on: day, since: difference)
        == [MissingItem(.evidence("3.3"), place), MissingItem(.evidence("3.5"), place)])
    // As a first rating every claim that documents can prove would need evidence.
    #expect(upgrade.missingItems(by: tea, on: day).count > 15)
  }

  @Test func `of a file with itself is nothing`() throws {
    let one = try file(.upgrade, FormSamples.entries(tea), [document("A", "B"), document("C", "D")])
    let difference = DossierDifference(from: one, to: one, on: day)
    #expect(difference.answers == [] && difference.documents.allSatisfy { $0.kind == .unchanged })
  }

  @Test func `under new rules carries over what is the same, and asks the rest anew`() throws {
    let (before, after) = (try SmallSet.rater(), try SmallSet.rater())
    let comparison = try RegimeComparison([ScoreSheet(["1.1": "c", "2": "b"])], from: before, to: after)
    let carried = comparison.carried.filter { $0.to != "2" }
    let one = try file(.first, [entry("1.1", .c), entry("2", .b)], [])
    let difference = DossierDifference(from: one, to: one, on: day, carrying: carried)
    // Nothing became criterion 2, so it is asked anew though its code and answer are the same.
    #expect(difference.changedCriteria == ["2"])
  }
}
