import OCOPModel
import OCOPRating
import TestSupport
import Testing

@Suite struct `The evidence of a file` {
  let day: CivilDate
  let form: Proof
  let rater: Rater

  init() throws {
    day = try CivilDate("2026-06-20")
    form = Proof(document: "Biểu 02", issuer: "HTX chè Tân Cương", issued: try CivilDate("2026-05-30"))
    rater = try RatingRegime.decision26_2026.rater(for: .tea)
  }

  private func stating(_ statements: Evidence.Statement...) throws -> Evidence {
    try Evidence([Evidence.Document(form, statements)])
  }

  // MARK: What is refused

  @Test func `has shares of at most the whole`() throws {
    let share = try Share("100.01%")
    #expect(throws: EvidenceError.aboveWhole(document: "Biểu 02", name: "communeLabour", share)) {
      try stating(.quantity(.communeLabour, .share(share)))
    }
  }

  @Test func `has no negative numbers`() {
    #expect(throws: EvidenceError.negativeNumber(document: "Biểu 02", name: "distributors", -1)) {
      try stating(.quantity(.distributors, -1))
    }
  }

  @Test func `states a thing once in a document`() {
    #expect(throws: EvidenceError.statedTwice(document: "Biểu 02", name: "productStory")) {
      try stating(.fact(.productStory), .fact(.productStory))
    }
  }

  @Test func `of two documents that hold on a same day does not contradict itself`() throws {
    let lastYear = Proof(
      document: "Báo cáo 2025",
      validity: try DatePeriod(from: CivilDate("2025-01-01"), upTo: CivilDate("2026-01-01")))
    let thisYear = Proof(document: "Báo cáo 2026", validity: try DatePeriod(from: CivilDate("2026-01-01")))
    let seven = [Evidence.Statement.quantity(.distributors, 7)]
    let three = [Evidence.Statement.quantity(.distributors, 3)]
    #expect(
      throws: EvidenceError.contradiction(name: "distributors", first: "Biểu 02", second: "Báo cáo 2026")
    ) {
      try Evidence([Evidence.Document(form, seven), Evidence.Document(thisYear, three)])
    }
    _ = try Evidence([Evidence.Document(form, seven), Evidence.Document(thisYear, seven)])
    let years = try Evidence([Evidence.Document(lastYear, seven), Evidence.Document(thisYear, three)])
    let many = Condition.number(.distributors, from: 5)
    #expect(years.truth(of: many, on: try CivilDate("2025-12-31")) == .yes)
    #expect(years.truth(of: many, on: try CivilDate("2026-01-01")) == .no)
  }

  @Test func `states of each thing what it can be`() throws {
    func error(_ name: String, _ value: Evidence.Value) -> RatingError? {
      #expect(throws: RatingError.self) {
        try rater.rate(evidence: stating(Evidence.Statement(name, value)), on: day)
      }
    }
    #expect(
      error("communeLabour", .amount(.number(60)))
        == .evidence(.wrongKind(document: "Biểu 02", .quantity(.communeLabour), .amount(.number(60)))))
    #expect(
      error("distributors", .amount(.percent(5)))
        == .evidence(.wrongKind(document: "Biểu 02", .quantity(.distributors), .amount(.percent(5)))))
    #expect(
      error("productStory", .category("yes"))
        == .evidence(.wrongKind(document: "Biểu 02", .fact(.productStory), .category("yes"))))
    #expect(
      error("legalForm", .category("guild"))
        == .evidence(.unknownValue(document: "Biểu 02", .legalForm, "guild")))
    let message = try #require(error("communeLabour", .amount(.number(60)))).description
    #expect(message == "“Biểu 02”: communeLabour is a share, such as “62.5%”, not “60”")
  }

  @Test func `that only other sets use is no error`() throws {
    let rating = try rater.rate(evidence: stating(.fact(.festivalPerformances)), on: day)
    #expect(rating.derivations == (try rater.rate(evidence: .none, on: day)).derivations)
  }

  // MARK: What it says

  @Test func `derives, narrows, or leaves to people`() throws {
    let rating = try rater.rate(
      evidence: stating(.quantity(.communeLabour, .percent(62)), .fact(.packaged), .fact(.labelComplete)),
      on: day)
    #expect(rating.derivation(of: "3.3")?.outcome == .derived(.option(.b)))
    #expect(rating.derivation(of: "2.2")?.outcome == .narrowed([.option(.b), .option(.c), .option(.d)]))
    #expect(rating.derivation(of: "2.3")?.outcome == .narrowed([.option(.a), .option(.b), .option(.c)]))
    #expect(rating.derivation(of: "6.2.3")?.outcome == .judged)
    #expect(rating.derivation(of: "3.3")?.grounds.map(\.proof) == [form])
    #expect(
      rating.derivation(of: "2.3")?.unknown == [.fact(.storyOnLabel), .fact(.traceabilityCodeOnLabel)])
    #expect(rating.criteria.first { $0.code == "3.3" }?.chosen == .option(.b))
    #expect(rating.criteria.first { $0.code == "3.3" }?.missingAnswers == 0)
    #expect(rating.evidenceDay == day)
  }

  @Test(arguments: [
    ("2026-06-19", "d"), ("2026-06-20", "b c d"),
  ])
  func `that has expired, or is not yet issued, proves nothing`(last: String, answers: String) throws {
    // The contract with modern trade holds up to and without a day.
    let contract = Proof(
      document: "Hợp đồng siêu thị",
      validity: try DatePeriod(from: CivilDate("2025-01-01"), upTo: CivilDate("2026-06-20")))
    let evidence = try Evidence([
      Evidence.Document(
        form,
        [
          .fact(.soldInCommune), .fact(.soldOutsideCommune), .fact(.exportContractPerformed, false),
        ]),
      Evidence.Document(contract, [.fact(.modernTradeContractPerformed)]),
    ])
    let rating = try rater.rate(evidence: evidence, on: try CivilDate(last))
    let derivation = try #require(rating.derivation(of: "4.1"))
    #expect(derivation.answers?.map(\.description).joined(separator: " ") == answers)
    let isRejected = answers != "d"
    #expect(derivation.rejected.map(\.proof.document) == (isRejected ? ["Hợp đồng siêu thị"] : []))
    #expect(rating.findings.contains { $0.kind == .proofDoesNotHold } == isRejected)
    let early = try rater.derivations(
      from: stating(.quantity(.communeLabour, .percent(62))), on: CivilDate("2026-05-29"))
    #expect(early.first { $0.criterion == "3.3" }?.grounds == [])
  }

  @Test func `and a member's answer that contradict each other are both kept, and the member's counts`()
    throws
  {
    let evidence = try stating(.quantity(.communeLabour, .percent(62)))
    let panel = try [["3.3": "c"], ["3.3": "b"], ["3.3": "c"], [:]].map { try ScoreSheet($0) }
    let rating = try rater.rate(panel, evidence: evidence, on: day)
    #expect(
      rating.discrepancies == [.answer("3.3", .option(.c), members: [0, 2], possible: [.option(.b)])])
    #expect(rating.criteria.first { $0.code == "3.3" }?.score == Bounds(try Score(sum: 10, over: 4)))
    let finding = try #require(rating.findings.first { $0.kind == .contradictsEvidence })
    #expect(finding.criterion == "3.3" && finding.members == [0, 2])
    #expect(finding.message.en.contains("member 1, 3"))
  }

  @Test func `fills a sheet where it is blank, and only there`() throws {
    let evidence = try stating(.quantity(.communeLabour, .percent(62)), .fact(.bilingualLabel, false))
    let filled = try rater.filling(ScoreSheet(["3.3": "a"]), from: evidence, on: day)
    #expect(filled == (try ScoreSheet(["3.3": "a", "2.4": "none"])))
  }

  // MARK: Notes

  @Test func `eliminates where it shows that a note applies`() throws {
    for (statement, place) in [
      (Evidence.Statement.fact(.foodSafetyCertificate, false), EliminationPlace.set),
      (.fact(.fileForged), .set),
      (.fact(.fileComplete, false), .set), (.quantity(.importedMaterials, .percent(100)), .criterion("1.1")),
      (.fact(.copiesAnotherProduct), .criterion("2.1")),
      (.fact(.hazardousForeignMatter), .criterion("6.1.1")),
    ] {
      let rating = try rater.rate(evidence: stating(statement), on: day)
      #expect(rating.eliminations == [Elimination(place, cause: .evidence)])
      #expect(rating.star == nil)
      let text = try rater.explain(rating).text(in: .vietnamese)
      #expect(text.contains("BỊ LOẠI") && text.contains("theo minh chứng]"))
    }
  }

  @Test func `does not eliminate where it leaves open whether a note applies`() throws {
    let rating = try rater.rate(
      evidence: stating(.quantity(.importedMaterials, .share(try Share("99.99%")))), on: day)
    #expect(!rating.isEliminated)
  }

  @Test func `and a stated note that contradict each other are both kept, and the statement counts`() throws {
    let evidence = try stating(
      .quantity(.importedMaterials, .percent(5)), .fact(.materialsOfUnknownOrigin, false))
    let rating = try rater.rate(evidence: evidence, on: day, eliminations: [.criterion("1.1")])
    #expect(rating.eliminations == [Elimination(.criterion("1.1"), cause: .stated)])
    #expect(rating.discrepancies == [.elimination(.criterion("1.1"))])
  }

  @Test(arguments: [(false, 0, 0), (true, 0, 2)])
  func `decides through the story whether its structure applies`(story: Bool, low: Int, high: Int) throws {
    let rating = try rater.rate(evidence: stating(.fact(.productStory, story)), on: day)
    let structure = try #require(rating.criteria.first { $0.code == "5.2" })
    #expect(structure.score == Bounds(try Score(sum: low, over: 1), try Score(sum: high, over: 1)))
    #expect(rating.findings.contains { $0.kind == .notApplicable && $0.criterion == "5.2" } == !story)
  }

  @Test func `shows a printed requirement that is not met, which costs no points`() throws {
    let rater = try RatingRegime.decision26_2026.rater(numbered: 1)
    let from = Evidence.Statement.quantity(.productFromCommune, .percent(80))
    let all = try rater.rate(evidence: stating(from, .quantity(.productFromProvince, .percent(100))), on: day)
    let some = try rater.rate(evidence: stating(from, .quantity(.productFromProvince, .percent(90))), on: day)
    #expect(!all.findings.contains { $0.kind == .requirementNotMet })
    #expect(some.findings.filter { $0.kind == .requirementNotMet }.map(\.criterion) == ["1.1"])
    #expect(some.total == all.total)
  }

  @Test func `that is not confirmed is shown`() throws {
    let hearsay = Proof(document: "Lời khai", confidence: .unverified)
    let evidence = try Evidence([Evidence.Document(hearsay, [.fact(.bilingualLabel)])])
    let rating = try rater.rate(evidence: evidence, on: day)
    #expect(
      rating.findings.filter { $0.kind == .unverifiedProof }.map(\.message.en).first?.contains("Lời khai")
        == true)
  }

  // MARK: What is missing

  @Test func `tells what to find out next`() throws {
    let sheet = ScoreSheet.best(of: rater.criteria)
    var open = sheet
    for code: CriterionCode in ["3.3", "4.1", "2.4"] { open[code] = nil }
    let evidence = try stating(
      .fact(.soldInCommune), .fact(.soldOutsideCommune), .fact(.exportContractPerformed, false))
    let gaps = try rater.decisiveGaps(in: [open], evidence: evidence, on: day)
    // What can eliminate weighs most; all that people answered is settled, so nothing else is asked.
    #expect(
      gaps.map(\.subject.name) == [
        "fileForged", "foodSafetyCertificate", "fileComplete", "importedMaterials",
        "materialsOfUnknownOrigin",
        "copiesAnotherProduct", "hazardousForeignMatter", "modernTradeContractPerformed", "distributors",
        "communeLabour", "bilingualLabel",
      ])
    let certificate = try #require(gaps.first { $0.subject == .fact(.foodSafetyCertificate) })
    #expect(certificate.criteria.isEmpty && certificate.eliminations == [.set])
    #expect(certificate.outcomes.map(\.star) == [nil, Bounds(.three, .five)])
    let contract = try #require(gaps.first { $0.criteria == ["4.1"] })
    // With the contract 5 points and the 5★ minimum, without it 2 or 3 and no 5★.
    #expect(contract.outcomes.map(\.star?.atMost) == [.four, .five])
    #expect(
      contract.outcomes.map(\.total.atMost) == [try Score(sum: 98, over: 1), try Score(sum: 100, over: 1)])
    #expect(try rater.decisiveGaps(in: [open], evidence: evidence, on: day, eliminations: [.set]).isEmpty)
  }

  // MARK: Notes that eliminate

  /// Khe Cốc's file without the certificate of food-safety conditions, with one that expired, and with it.
  @Test(arguments: [nil, "2026-06-20", "2026-06-21"])
  func `says which elimination note is not ruled out, and why`(end: String?) throws {
    var documents = [
      Evidence.Document(
        Proof(document: "Biểu 02"),
        [
          .fact(.fileForged, false), .fact(.fileComplete), .quantity(.importedMaterials, .percent(0)),
          .fact(.materialsOfUnknownOrigin, false), .fact(.copiesAnotherProduct, false),
          .fact(.hazardousForeignMatter, false),
        ])
    ]
    if let end {
      let validity = try DatePeriod(from: CivilDate("2023-06-20"), upTo: CivilDate(end))
      documents.append(
        Evidence.Document(
          Proof(document: "Giấy chứng nhận ATTP 12", validity: validity), [.fact(.foodSafetyCertificate)]))
    }
    let rating = try rater.rate(
      ScoreSheet.best(of: rater.criteria), evidence: Evidence(documents), on: CivilDate("2026-06-20"))
    let holds = end == "2026-06-21"
    #expect(rating.star == Bounds(.five) && !rating.isEliminated)
    #expect(rating.openEliminations.map(\.place) == (holds ? [] : [.set]))
    #expect(rating.openEliminations.flatMap(\.unknown) == (holds ? [] : [.fact(.foodSafetyCertificate)]))
    #expect(
      rating.openEliminations.flatMap(\.rejected).map(\.proof.document).count == (end == "2026-06-20" ? 1 : 0)
    )
    let text = try rater.explain(rating).text(in: .english)
    #expect(text.contains("Elimination not ruled out at: the criteria set (see below)") == !holds)
    #expect(rating.findings.contains { $0.kind == .mayEliminate } == !holds)
    let rejected = rating.findings.filter { $0.kind == .proofDoesNotHold }.map(\.message.en)
    #expect(
      rejected
        == (end == "2026-06-20"
          ? [
            "“Giấy chứng nhận ATTP 12” does not hold on 2026-06-20 and proves nothing (for the criteria set)"
          ]
          : []))
  }

  @Test func `clears a note by what cannot be true together with it`() throws {
    let local = try rater.rate(evidence: stating(.quantity(.materialsFromProvince, .percent(100))), on: day)
    #expect(!local.openEliminations.map(\.place).contains(.criterion("1.1")))
    let unknown = try rater.rate(evidence: stating(.quantity(.materialsFromProvince, .percent(0))), on: day)
    #expect(unknown.openEliminations.map(\.place).contains(.criterion("1.1")))
  }

  @Test func `that answers and would eliminate is not counted as an answer`() throws {
    // Without the food-safety certificate criterion 9 would give 0 points, but then the file is eliminated.
    let rating = try rater.rate(evidence: .none, on: day)
    let quality = try #require(rating.criteria.first { $0.code == "9" })
    let least = try #require(rater.criteria.question("9")?.options.first?.points)
    #expect(quality.score.atLeast == (try Score(sum: least, over: 1)))
    #expect(rating.derivation(of: "9")?.answers?.contains(.noneHolds) == true)
  }

  @Test func `is no contradiction where the documents say nothing`() throws {
    let rater = try RatingRegime.decision26_2026.rater(numbered: 11)
    let rating = try rater.rate(ScoreSheet(["1.4": "none"]), evidence: .none, on: day)
    #expect(rating.discrepancies.isEmpty)
    let scale = try stating(.category(.productionScale, "large"))
    #expect(try rater.rate(ScoreSheet(["1.4": "none"]), evidence: scale, on: day).discrepancies.count == 1)
  }

  @Test func `tells what documents narrow from what none speaks of`() throws {
    let rating = try rater.rate(evidence: stating(.fact(.areaCertifiedToNationalStandard)), on: day)
    #expect(rating.derivation(of: "1.2")?.isOpen == false)
    #expect(rating.derivation(of: "1.5")?.isOpen == true)
    #expect(rating.derivation(of: "2.1")?.judgements.isEmpty == false)
  }

  // MARK: Stored forms

  @Test func `and what it leads to survive encoding`() throws {
    for file in ProducerFile.all {
      let rater = try RatingRegime.decision26_2026.rater(numbered: file.set)
      let evidence = try file.evidence
      #expect(try roundTripped(evidence) == evidence)
      let rating = try rater.rate([ScoreSheet(["1.1": "a"]), ScoreSheet()], evidence: evidence, on: file.on)
      #expect(try roundTripped(rating) == rating)
      #expect(
        try roundTripped(try rater.decisiveGaps(in: [ScoreSheet()], evidence: evidence, on: file.on).first)?
          .criteria.isEmpty == false)
    }
  }
}
