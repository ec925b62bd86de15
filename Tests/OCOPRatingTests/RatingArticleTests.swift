import OCOP
import TestSupport
import Testing

/// The articles on rating, on evidence and on the older decisions against the library they tell of.
@Suite struct `The articles on rating` {
  @Test(arguments: [
    "RatingAProduct", "Evidence", "ThreeDecisions", "FromFileToCertificate", "OwnCriteriaAndWording",
  ])
  func `show snippets that compile and run`(article: String) throws {
    #expect(try Article(article).differences() == [])
  }

  // MARK: Rating a product

  /// The sheet of the README: 81 points, and three stars, since 1.5 holds it back.
  private static let answers = [
    "1.1": "c", "1.2": "b", "1.3": "d", "1.4": "b", "1.5": "b", "1.6": "b", "1.7": "b", "2.1": "d",
    "2.2": "c", "2.3": "c", "2.4": "none", "3.1": "c", "3.2": "b", "3.3": "c", "3.4": "b", "3.5": "b",
    "4.1": "d", "4.2": "c", "4.3": "d", "5.1": "e", "5.2": "c", "5.3": "d", "6.1.1": "c", "6.1.2": "c",
    "6.2.1": "d", "6.2.2": "d", "6.2.3": "c", "7": "c", "8": "b", "9": "b", "10": "b", "11": "b",
  ]

  @Test func `rate three sheets, one of them with gaps`() throws {
    // snippet of RatingAProduct
    var sheet = try ScoreSheet(["1.1": "c", "1.2": "b", "2.4": "none"])
    sheet["3.5"] = .option(.b)
    sheet["4.3"] = .noneHolds  // an answer; nil (or Optional's .none) takes the answer back
    // end
    #expect(sheet.answers.count == 5 && sheet["4.3"] == .noneHolds)
    let (other, third) = (try ScoreSheet(Self.answers), try ScoreSheet(Self.answers))
    // snippet of RatingAProduct
    let rater = try RatingRegime.decision26_2026.rater(for: .tea)
    let rating = try rater.rate([sheet, other, third])
    _ = rating.total  // bounds of the exact mean
    _ = rating.star  // bounds of the star; nil where the product is eliminated
    _ = rating.star?.value  // .four, or nil while it is open
    // end
    #expect(rating.total.atLeast < rating.total.atMost)
  }

  @Test func `state an elimination`() throws {
    let rater = try RatingRegime.decision26_2026.rater(for: .tea)
    let panel = [try ScoreSheet(Self.answers)]
    // snippet of RatingAProduct
    let rating = try rater.rate(panel, eliminations: [.set, .criterion("1.1")])
    // end
    #expect(rating.star == nil && rating.eliminations.count == 2)
  }

  @Test func `tell the cheapest way up, and what it asks for`() throws {
    let rater = try RatingRegime.decision26_2026.rater(for: .tea)
    let sheet = try ScoreSheet(Self.answers)
    // snippet of RatingAProduct
    let costs = try UpgradeCosts(["3.5": [.b: 12, .c: 40]])  // months, million đồng, whatever you count in
    let upgrade = try rater.cheapestUpgrade(to: .four, from: sheet, costs: costs)
    _ = upgrade.text(to: .four, by: rater.criteria, in: .vietnamese)
    _ = upgrade.text(to: .four, by: rater.criteria, in: .english)
    // end
    let words = upgrade.text(to: .four, by: rater.criteria, in: .english)
    #expect(try Article("RatingAProduct").text.contains(words))
    // snippet of RatingAProduct
    switch upgrade {
    case .plan(let plan): _ = plan.steps.map { "\($0.criterion): \($0.from) → \($0.to)" }
    case .impossible(let blocks): _ = blocks.map(\.text.vi)
    }
    // end
    guard case .plan(let plan) = upgrade else {
      Issue.record("the sheet has a way to four stars")
      return
    }
    #expect(plan.steps.map(\.criterion) == ["1.5"] && plan.steps.map(\.to) == [.c])
  }

  @Test func `rate in bulk`() throws {
    let rater = try RatingRegime.decision26_2026.rater(for: .tea)
    let sheets = Array(repeating: try ScoreSheet(Self.answers), count: 8)
    // snippet of RatingAProduct
    let compiled = try CompiledCriteria(rater)
    let rows = try sheets.map { try compiled.bytes(of: $0) }
    let columns = compiled.codes.indices.flatMap { leaf in rows.map { $0[leaf] } }

    let batch = BatchRater(compiled)
    var results = BatchResults()
    try batch.rate(columns.span, count: sheets.count, sheets: 0..<sheets.count, into: &results)
    _ = results.stars  // 1–5 a sheet; 0 where a score eliminates, BatchResults.undecided where a gap decides
    _ = results.missedMinima  // the star levels whose minima are missed, as bits
    _ = try batch.missedMinima(columns.span, count: sheets.count, sheet: 7)  // which they are
    // end
    #expect(results.stars == Array(repeating: 3, count: 8))
    let missed = try batch.missedMinima(columns.span, count: sheets.count, sheet: 7)
    #expect(missed.map(\.criterion) == ["1.5", "1.5", "7"])
  }

  @Test func `explain a rating`() throws {
    let rater = try RatingRegime.decision26_2026.rater(for: .tea)
    let rating = try rater.rate(ScoreSheet(Self.answers))
    // snippet of RatingAProduct
    let explanation = try rater.explain(rating)
    _ = explanation.text(in: .vietnamese)
    _ = explanation.markdown(in: .english)
    _ = explanation.obstacles.first?.minima.map(\.required.en)
    // end
    #expect(
      explanation.obstacles.first?.minima.map(\.required.en) == [
        "Linkage contracts for over 75% of output sold"
      ])
  }

  // MARK: Evidence

  @Test func `derive an answer from documents`() throws {
    let rater = try RatingRegime.decision26_2026.rater(for: .tea)
    let sheet = ScoreSheet()
    // snippet of Evidence
    let report = Proof(
      document: "Biểu 02", issuer: "HTX chè Tân Cương", issued: try CivilDate("2026-05-30"))
    let vietGAP = Proof(
      document: "Giấy chứng nhận VietGAP",
      validity: try DatePeriod(from: CivilDate("2025-03-01"), upTo: CivilDate("2027-03-02")))
    let evidence = try Evidence([
      Evidence.Document(
        report,
        [
          .quantity(.communeLabour, .percent(62)),
          .quantity(.distributors, 7),
          .category(.legalForm, "cooperative"),
          .fact(.exportContractPerformed, false),
        ]),
      Evidence.Document(vietGAP, [.fact(.areaCertifiedToNationalStandard)]),
    ])
    let rating = try rater.rate([sheet], evidence: evidence, on: try CivilDate("2026-06-20"))
    _ = rating.derivation(of: "3.3")?.outcome  // .derived(.option(.b))
    // end
    #expect(rating.derivation(of: "3.3")?.outcome == .derived(.option(.b)))
    // snippet of Evidence
    let half = Criterion.Option(
      2, vi: "50% đến 75% lao động là người trong xã", en: "50% to 75% of workers are from the commune",
      when: .share(.communeLabour, from: 50, upTo: 75))  // 75% is in; `below:` would leave it out
    // end
    #expect(half.points == 2)
  }

  // MARK: Three decisions

  @Test func `choose the rules by the day`() throws {
    // snippet of ThreeDecisions
    let regime = try RatingRegime.inForce(on: CivilDate("2021-05-04"))
    let filing = Filing(.rerating, on: try CivilDate("2026-05-21"))
    let governing = try RatingRegime.governing(filing, on: CivilDate("2026-06-21"))
    _ = governing.regime  // Decision 148/2023, for its last day
    _ = governing.lastDay  // 2026-06-21: 30 days after Decision 26/2026 came into force
    // end
    #expect(regime == .decision1048_2019_amended2020)
    #expect(governing.regime.document == RatingRegime.decision148_2023.document)
    #expect(governing.lastDay == (try CivilDate("2026-06-21")))
    // snippet of ThreeDecisions
    let tea2019 = try RatingRegime.decision1048_2019.criteria(numbered: 12)
    _ = RatingRegime.decision26_2026.successors(of: tea2019, of: .decision1048_2019)
    // end
    let successors = RatingRegime.decision26_2026.successors(of: tea2019, of: .decision1048_2019)
    #expect(successors.map(\.number) == [11])
  }

  // MARK: From a file to a certificate

  @Test func `tell who must act next`() throws {
    var dossier = try Dossier(
      id: ID("19-2026-012"), kind: .first, product: DossierSamples.tea, producer: DossierSamples.producer,
      procedure: .decision26_2026)
    try dossier.apply(
      DossierEvent(
        on: CivilDate("2026-06-01"), by: .owner,
        .filed(HandOver([.registration, .selfAssessment], samples: 0, paperSets: 1, electronicSets: 1))))
    #expect(dossier.state == .filed(.commune))
    let today = try CivilDate("2026-06-10")
    // snippet of FromFileToCertificate
    let rounds = try RoundPlan(.decision26_2026)
    for action in try dossier.nextActions(on: today, calendar: .vietnam(.stateBodies), rounds: rounds) {
      _ = action.actors  // [.commune]
      _ = action.due  // the earliest of its limits, or nil with the reason in `untimed`
      _ = action.limits
      _ = action.missing  // what must be there before the step can be taken
      print(action.text(in: .vietnamese))
    }
    // end
    let actions = try dossier.nextActions(on: today, calendar: .vietnam(.stateBodies), rounds: rounds)
    #expect(actions.map(\.due) == [try CivilDate("2026-06-22")])
  }

  @Test func `count working days, find a round and end a certificate`() throws {
    // snippet of FromFileToCertificate
    let calendar = WorkingCalendar.vietnam(.stateBodies)
    let deadline = try calendar.deadline(workingDays: 15, after: CivilDate("2026-02-09"))
    _ = deadline.date  // 2026-03-09, past five days of Tết
    _ = deadline.certainty  // .announced; .byRule past the announcements that the library holds
    // end
    #expect(deadline.date == (try CivilDate("2026-03-09")) && deadline.certainty == .announced)
    // snippet of FromFileToCertificate
    let plan = try RoundPlan(.decision26_2026)
    _ = try plan.round(forProposal: CivilDate("2027-04-30"), at: .province).number
    // end
    #expect(try plan.round(forProposal: CivilDate("2027-04-30"), at: .province).number == 2)
    let tea = DossierSamples.tea
    // snippet of FromFileToCertificate
    let certificate = try RecognitionCertificate(
      number: ID("118/GCN-OCOP"), product: tea.id, code: CertifiedCode("19-05443-7-2026"),
      star: .four, issuedBy: .province, decision: .decision26_2026, issued: CivilDate("2026-06-15"))
    _ = certificate.expiry  // 2029-06-15, the last of 36 months
    _ = certificate.renewalWindow?.opens  // 2028-12-17, 180 days before
    _ = certificate.renewalWindow?.closes  // 2029-02-15, 120 days before
    // end
    let window = [certificate.renewalWindow?.opens, certificate.renewalWindow?.closes]
    #expect(certificate.expiry == (try CivilDate("2029-06-15")))
    #expect(window == [try CivilDate("2028-12-17"), try CivilDate("2029-02-15")])
  }

  // MARK: Own criteria and wording

  @Test func `lay own words over a set, and rate by a set of one's own`() throws {
    do {
      // snippet of OwnCriteriaAndWording
      let wording = Wording([
        .option(set: "tea", "3.5", .b): Bilingual(
          vi: "Có văn bằng nhãn hiệu", en: "Trademark certificate held")
      ])
      let tea = try RatingRegime.decision26_2026.criteria(for: .tea).reworded(by: wording)
      let rater = try Rater(.decision26_2026, criteria: tea)
      // end
      #expect(rater.criteria.question("3.5")?[.b]?.label.en == "Trademark certificate held")
    }
    // snippet of OwnCriteriaAndWording
    let set = CriteriaSet(
      number: 1, id: "rehearsal", name: Bilingual(vi: "Thi thử", en: "Rehearsal"),
      citation: Citation("Kế hoạch 12/KH-UBND", .annex("I")), elimination: nil,
      parts: [
        CriteriaSet.Part(
          "A", Bilingual(vi: "Sản phẩm", en: "Product"), maximum: 100,
          [
            Criterion(
              "1",
              Criterion.Question(
                .packaging, vi: "Bao bì", en: "Packaging", maximum: 100,
                [
                  Criterion.Option(0, vi: "Đơn giản", en: "Plain"),
                  Criterion.Option(100, vi: "Đẹp", en: "Beautiful", minimumFor: [.three]),
                ]))
          ])
      ])
    // end
    #expect(try Rater(.decision26_2026, criteria: set).rate(ScoreSheet(["1": "b"])).star?.value == .five)
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
