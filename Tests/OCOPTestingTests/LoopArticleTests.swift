import OCOP
import OCOPTesting
import TestSupport
import Testing

/// The article on the loop against the library it tells of.
@Suite struct `The article on the loop` {
  @Test func `shows snippets that compile and run`() throws {
    #expect(try Article("TheLoop").differences() == [])
  }

  @Test func `tells the story`() throws {
    // snippet of TheLoop
    let story = try UpgradeStory()
    print(story.text(in: .vietnamese))
    let cost = story.plan.cost  // 142.000.000 ₫
    let stars = [story.before.star?.value, story.after.star?.value]  // 3★, 4★
    // end
    #expect(cost == Dong(142_000_000) && stars == [.three, .four])
  }

  @Test func `collects evidence and plans by prices`() throws {
    let story = try UpgradeStory()
    let (programme, tea, documents) = (story.programme, story.product, [Evidence.Document]())
    let day = try CivilDate("2026-12-15")
    let rater = try RatingRegime.decision26_2026.rater(for: .tea)
    var councilSheet = story.plan.sheet
    for step in story.plan.steps { councilSheet[step.price.criterion] = step.from }
    let (signs, purchases, certificates, traceFile):
      (ProductSigns?, [MaterialUse], [QualityCertificate], TraceFile?) =
        (nil, [], [], nil)
    // snippet of TheLoop
    let collector = EvidenceCollector(programme, on: day, registersAreComplete: true)
    let evidence = try collector.evidence(
      for: tea.id, signs: signs, materials: purchases, certificates: certificates, trace: traceFile,
      besides: documents)
    let rating = try rater.rate(councilSheet, evidence: evidence, on: day)
    // end
    #expect(rating.total.value == Score(59))
    // snippet of TheLoop
    let prices = try SupportPriceList([
      SupportPrice(
        "2.3", .c,
        [
          SupportTask(
            Bilingual(vi: "In nhãn và tem mã QR", en: "Labels and QR stamps"), cost: Dong(24_000_000),
            category: .packaging, contents: [.packagingAndStamps])
        ]),
      SupportPrice("4.2", .c),
    ])
    let planner = SupportPlanner(rater, prices: prices)
    switch try planner.advice(to: .four, for: tea, from: councilSheet, evidence: evidence, on: day) {
    case .plan(let plan):
      let needs = try plan.needs(numbered: "nc-2026", raised: day)
      let measures = try plan.measures(numbered: "nc-2026", kind: .cooperative)
      print(plan.cost, needs.map(\.id), measures.map(\.cost))
    case .impossible(let blocks, let unpriced):
      print(blocks, unpriced)
    }
    // end
    let advice = try planner.advice(to: .four, for: tea, from: councilSheet, evidence: evidence, on: day)
    guard case .impossible(let blocks, let unpriced) = advice else {
      Issue.record("two prices were enough: \(advice)")
      return
    }
    #expect(blocks == [.criterion("3.5"), .criterion("4.1"), .criterion("5.1"), .criterion("9")])
    #expect(unpriced.contains("9") && !unpriced.contains("2.3"))
  }

  private func measure(_ id: String, _ millions: Int64) throws -> [SupportMeasure] {
    [
      SupportMeasure(
        id: try ID(id), name: Bilingual(vi: id, en: id), cost: Dong(millions * 1_000_000),
        category: .packaging,
        beneficiary: try ID("htx"))
    ]
  }

  /// 100 million: the bud tea at five stars costs 90, at four 40, the lotus tea 55.
  @Test func `chooses products under the year's money`() throws {
    let (budTea, lotusTea): (ID<Product>, ID<Product>) = (try ID("bup"), try ID("sen"))
    let (budToFive, budToFour, lotusToFour) = (
      try measure("a", 90), try measure("b", 40), try measure("c", 55)
    )
    let money = FundingProblem(
      day: try CivilDate("2026-03-01"),
      sources: [
        FundingSource(
          id: try ID("own"), name: Bilingual(vi: "Vốn tự có", en: "Own capital"), kind: .ownCapital,
          budget: .whole(Dong(100_000_000)))
      ], rules: [], measures: [])
    // snippet of TheLoop
    let selection = ProgrammeSelection(
      of: [
        ProgrammeCandidate(
          budTea, [ProgrammeGoal(.five, worth: 3, budToFive), ProgrammeGoal(.four, worth: 2, budToFour)]),
        ProgrammeCandidate(lotusTea, [ProgrammeGoal(.four, worth: 2, lotusToFour)]),
      ], under: money)
    let choice = try selection.plan()
    print(choice.choices.map(\.star), choice.worth, choice.isFinished)  // 4★, 4★; 4; true
    try choice.verify(for: selection)
    // end
    #expect(choice.choices.map(\.star) == [.four, .four] && choice.worth == 4 && choice.isFinished)
  }
}
