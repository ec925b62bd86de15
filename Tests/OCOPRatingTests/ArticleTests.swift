import OCOP
import TestSupport
import Testing

/// What the articles on rating show is run here.
@Suite struct `The articles on rating` {
  @Test(arguments: [
    "RatingAProduct", "Evidence", "ThreeDecisions", "OwnCriteriaAndWording", "FromFileToCertificate",
  ])
  func `show snippets that compile and run`(name: String) throws {
    #expect(try Article(name).differences() == [])
  }

  @Test func `rate a panel, and explain`() throws {
    // snippet of RatingAProduct
    var sheet = try ScoreSheet(["1.1": "c", "1.2": "b", "2.4": "none"])
    sheet["3.5"] = .option(.b)
    sheet["4.3"] = .noneHolds
    // end
    let best = ScoreSheet.best(of: try RatingRegime.decision26_2026.criteria(for: .tea))
    let (other, third) = (best, best)
    // snippet of RatingAProduct
    let rater = try RatingRegime.decision26_2026.rater(for: .tea)
    let rating = try rater.rate([sheet, other, third])
    _ = rating.total
    _ = rating.star?.value
    // end
    #expect(rating.total.atMost < Score(100) && rating.total.value == nil)
    #expect(rating.memberCount == 3 && !rating.isComplete)
    // snippet of RatingAProduct
    let explanation = try rater.explain(rating)
    _ = explanation.text(in: .vietnamese)
    _ = explanation.markdown(in: .english)
    _ = explanation.obstacles.first?.minima.map(\.required.en)
    // end
    #expect(explanation.markdown(in: .english).hasPrefix("# "))
  }

  @Test func `eliminate by what people state`() throws {
    let rater = try RatingRegime.decision26_2026.rater(for: .tea)
    let panel = [ScoreSheet.best(of: rater.criteria)]
    // snippet of RatingAProduct
    let rating = try rater.rate(panel, eliminations: [.set, .criterion("1.1")])
    // end
    #expect(rating.star == nil && rating.eliminations.map(\.place) == [.set, .criterion("1.1")])
  }

  @Test func `find the cheapest way up`() throws {
    let rater = try RatingRegime.decision26_2026.rater(for: .tea)
    var sheet = ScoreSheet.best(of: rater.criteria)
    sheet["3.5"] = .option(.a)
    // snippet of RatingAProduct
    let costs = try UpgradeCosts(["3.5": [.b: 12, .c: 40]])
    switch try rater.cheapestUpgrade(to: .four, from: sheet, costs: costs) {
    case .plan(let plan): _ = plan.steps.map { "\($0.criterion): \($0.from) to \($0.to)" }
    case .impossible(let blocks): _ = blocks
    }
    // end
    guard case .plan(let plan) = try rater.cheapestUpgrade(to: .four, from: sheet, costs: costs) else {
      Issue.record("there is a way")
      return
    }
    #expect(plan.steps.map { "\($0.criterion): \($0.from) to \($0.to)" } == ["3.5: a to b"])
    #expect(plan.cost == 12)
  }

  @Test func `rate in bulk`() throws {
    let rater = try RatingRegime.decision26_2026.rater(for: .tea)
    let count = 8
    let columns = rater.criteria.leaves.flatMap { leaf in
      [UInt8](repeating: UInt8((leaf.question?.options.count ?? 1) - 1), count: count)
    }
    // snippet of RatingAProduct
    let batch = BatchRater(try CompiledCriteria(rater))
    var results = BatchResults()
    try batch.rate(columns.span, count: count, sheets: 0..<count, into: &results)
    _ = results.stars
    _ = results.missedMinima
    _ = try batch.missedMinima(columns.span, count: count, sheet: 7)
    // end
    #expect(results.stars == [UInt8](repeating: 5, count: count))
    #expect(results.missedMinima == [UInt8](repeating: 0, count: count))
  }

  @Test func `let documents answer`() throws {
    let rater = try RatingRegime.decision26_2026.rater(for: .tea)
    let sheet = ScoreSheet()
    // snippet of Evidence
    let report = Proof(document: "Biểu 02", issuer: "HTX chè Tân Cương", issued: try CivilDate("2026-05-30"))
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
    _ = rating.derivation(of: "3.3")?.outcome
    // end
    #expect(rating.derivation(of: "3.3")?.outcome == .derived(.option(.b)))
  }

  @Test func `give an option its condition`() {
    typealias Option = Criterion.Option
    let option =
      // snippet of Evidence
      Option(
        2, vi: "…", en: "50% to 75% of workers are from the commune",
        when: .share(.communeLabour, from: 50, upTo: 75))
    // end
    #expect(option.points == 2 && option.condition != nil)
  }

  @Test func `choose the decision by date`() throws {
    // snippet of ThreeDecisions
    let regime = try RatingRegime.inForce(on: CivilDate("2021-05-04"))
    let filing = Filing(.rerating, on: try CivilDate("2026-05-21"))
    let governing = try RatingRegime.governing(filing, on: CivilDate("2026-06-21"))
    _ = governing.regime
    _ = governing.lastDay
    // end
    #expect(regime.id == RatingRegime.decision1048_2019_amended2020.id)
    #expect(governing.regime.document == .decision148_2023)
    #expect(try governing.lastDay == CivilDate("2026-06-21"))
    // snippet of ThreeDecisions
    let tea2019 = try RatingRegime.decision1048_2019.criteria(numbered: 12)
    _ = RatingRegime.decision26_2026.successors(of: tea2019, of: .decision1048_2019)
    // end
    #expect(RatingRegime.decision26_2026.successors(of: tea2019, of: .decision1048_2019).map(\.id) == ["tea"])
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
    _ = dossier.state
    _ = try dossier.nextActions(on: CivilDate("2026-06-10"), calendar: .vietnam(.stateBodies))
    // end
    #expect(dossier.state == .filed(.commune))
    let today = try CivilDate("2026-06-10")
    // snippet of FromFileToCertificate
    let rounds = try RoundPlan(.decision26_2026)
    for action in try dossier.nextActions(on: today, calendar: .vietnam(.stateBodies), rounds: rounds) {
      _ = action.actors
      _ = action.due
      _ = action.limits
      _ = action.missing
      _ = action.text(in: .vietnamese)
    }
    // end
    let actions = try dossier.nextActions(on: today, calendar: .vietnam(.stateBodies), rounds: rounds)
    #expect(actions.map(\.actors) == [[.commune]])
    #expect(try actions.map(\.due) == [CivilDate("2026-06-22")])
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

  @Test func `count working days, find a round and issue a certificate`() throws {
    // snippet of FromFileToCertificate
    let calendar = WorkingCalendar.vietnam(.stateBodies)
    let deadline = try calendar.deadline(workingDays: 15, after: CivilDate("2026-02-09"))
    _ = deadline.date
    _ = deadline.certainty
    // end
    #expect(try deadline.date == CivilDate("2026-03-09") && deadline.certainty == .announced)
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
    _ = certificate.expiry
    _ = certificate.renewalWindow?.opens
    _ = certificate.renewalWindow?.closes
    // end
    #expect(try certificate.expiry == CivilDate("2029-06-15"))
    #expect(try certificate.renewalWindow?.opens == CivilDate("2028-12-17"))
    #expect(try certificate.renewalWindow?.closes == CivilDate("2029-02-15"))
  }

  @Test func `lay a wording over a set`() throws {
    // snippet of OwnCriteriaAndWording
    let wording = Wording([
      .option(set: "tea", "3.5", .b): Bilingual(vi: "Có văn bằng nhãn hiệu", en: "Trademark certificate held")
    ])
    let tea = try RatingRegime.decision26_2026.criteria(for: .tea).reworded(by: wording)
    let rater = try Rater(.decision26_2026, criteria: tea)
    // end
    #expect(rater.criteria.question("3.5")?[.b]?.label.en == "Trademark certificate held")
  }

  @Test func `build a set of one's own`() throws {
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
      ]
    )
    // end
    #expect(set.problems == [])
    #expect(try Rater(.decision26_2026, criteria: set).rate(ScoreSheet(["1": "b"])).star?.value == .five)
  }
}
