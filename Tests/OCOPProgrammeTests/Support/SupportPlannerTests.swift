import OCOP
import TestSupport
import Testing

@Suite struct `The planner of support` {
  private func rater() throws -> Rater { try RatingRegime.decision26_2026.rater(for: .tea) }

  private func product() throws -> Product {
    Product(id: try ID("tea"), name: "Chè", producer: try ID("htx"), set: .tea)
  }

  /// The best answers to set 11, but for a label without a code and a mark that is only applied for: 97 points.
  private func sheet() throws -> ScoreSheet {
    var sheet = ScoreSheet()
    for leaf in try rater().criteria.leaves {
      sheet[leaf.code] = OptionLetter(index: (leaf.question?.options.count ?? 1) - 1).map(Answer.option)
    }
    sheet["2.3"] = .option(.b)
    sheet["3.5"] = .option(.a)
    return sheet
  }

  private func task(_ cost: Int64, _ category: MeasureCategory = .packaging, own: Share = .zero)
    -> SupportTask
  {
    SupportTask(Bilingual(vi: "việc", en: "work"), cost: Dong(cost), category: category, ownShare: own)
  }

  private func advice(_ prices: [SupportPrice], to star: Star = .five, limits: UpgradeLimits = .none) throws
    -> SupportAdvice
  {
    try SupportPlanner(rater(), prices: SupportPriceList(prices)).advice(
      to: star, for: product(), from: sheet(), on: day("2026-06-15"), limits: limits)
  }

  private func plan(_ advice: SupportAdvice) throws -> SupportPlan {
    guard case .plan(let plan) = advice else {
      throw SupportPlanError.upgrade(.tooLarge)
    }
    return plan
  }

  @Test func `plans the minima at their prices, in đồng`() throws {
    let plan = try plan(
      advice([
        SupportPrice("2.3", .c, [task(12_345_000), task(0)]),
        SupportPrice("3.5", .b, [task(1_900_001_000, .intellectualProperty)]),
        SupportPrice("3.5", .c, [task(1_999_999_000)]),
      ]))
    #expect(plan.present.star?.value == .three, "the fourth star has both minima too")
    #expect(plan.steps.map(\.price.criterion) == ["2.3", "3.5"])
    #expect(plan.cost == Dong(1_912_346_000) && plan.total == Score(99))
    #expect(try rater().rate(plan.sheet).star?.value == .five)
    #expect(try roundTripped(plan) == plan)
  }

  @Test func `plans nothing where the level is held`() throws {
    let plan = try plan(advice([], to: .three))
    #expect(plan.steps.isEmpty && plan.cost == .zero)
    #expect(try plan.needs(numbered: "n", raised: day("2026-06-20")).isEmpty)
  }

  @Test func `never plans what has no price, and names the criteria that lack one`() throws {
    let only = try advice([SupportPrice("3.5", .b, [task(1)])])
    #expect(only == .impossible([.criterion("2.3")], unpriced: ["2.3", "3.5"]))
    let frozen = try advice(
      [SupportPrice("3.5", .b, [task(1)]), SupportPrice("3.5", .c)], limits: UpgradeLimits(frozen: ["2.3"]))
    #expect(frozen == .impossible([.criterion("2.3")], unpriced: []))
  }

  /// A price that nobody named might be lower: the plan says where it did not look.
  @Test func `names the criteria that it could not consider beside a plan as well`() throws {
    var sheet = try sheet()
    sheet["10"] = .option(.a)
    func unpriced(_ prices: [SupportPrice], _ limits: UpgradeLimits = .none) throws -> [CriterionCode] {
      try plan(
        SupportPlanner(rater(), prices: SupportPriceList(prices)).advice(
          to: .five, for: product(), from: sheet, on: day("2026-06-15"), limits: limits)
      ).unpriced
    }
    let needed = [SupportPrice("2.3", .c, [task(1)]), SupportPrice("3.5", .b, [task(1)])]
    #expect(try unpriced(needed) == ["3.5", "10"])
    #expect(try unpriced(needed + [SupportPrice("3.5", .c, [task(9)]), SupportPrice("10", .b)]).isEmpty)
    #expect(try unpriced(needed, UpgradeLimits(frozen: ["10"], excluded: ["3.5": [.c]])).isEmpty)
  }

  @Test func `raises a need for each task that costs something, and a measure numbered alike`() throws {
    let plan = try plan(
      advice([
        SupportPrice("2.3", .c, [task(0), task(5), task(7, .dossier)]),
        SupportPrice("3.5", .b, [task(9, own: try Share(1, 2))]),
      ]))
    let needs = try plan.needs(numbered: "nc", raised: day("2026-06-20"))
    let measures = try plan.measures(
      numbered: "nc", kind: .cooperative, at: SupportPlace(province: "19"), in: 2026...2027, priority: 2)
    #expect(needs.map(\.id.text) == ["nc-2.3c-2", "nc-2.3c-3", "nc-3.5b-1"])
    #expect(measures.map(\.id.text) == needs.map(\.id.text))
    #expect(
      needs.map(\.estimate) == [Dong(5), Dong(7), Dong(9)] && measures.map(\.cost) == needs.map(\.estimate))
    #expect(needs.map(\.category) == [.packaging, .dossier, .packaging])
    #expect(
      needs.allSatisfy {
        $0.producer.text == "htx" && $0.product?.text == "tea" && $0.course.state == .raised
      })
    #expect(measures.allSatisfy { $0.star == .five && $0.years == 2026...2027 && $0.priority == 2 })
    #expect(measures.map(\.ownShare) == [.zero, .zero, try Share(1, 2)])
    #expect(throws: IdentifierError.self) { try plan.needs(numbered: " ", raised: day("2026-06-20")) }
    #expect(throws: IdentifierError.self) { try plan.measures(numbered: " ") }
  }

  @Test func `lets evidence answer what people leave open, and says what neither does`() throws {
    let planner = SupportPlanner(
      try rater(), prices: try SupportPriceList([SupportPrice("2.3", .c), SupportPrice("3.5", .b)]))
    var open = try sheet()
    open["3.2"] = nil
    #expect(throws: SupportPlanError.upgrade(.notAnswered("3.2"))) {
      try planner.advice(to: .five, for: product(), from: open, on: day("2026-06-15"))
    }
    let evidence = try Evidence([
      Evidence.Document(Proof(document: "Sổ"), [.fact(.representativeIsFavoured, false)])
    ])
    let told = try plan(
      planner.advice(to: .five, for: product(), from: open, evidence: evidence, on: day("2026-06-15")))
    #expect(told.sheet["3.2"] == .option(.a) && told.total == Score(98))
  }

  @Test func `has no plan where a note eliminates the product`() throws {
    let prices = try SupportPriceList([SupportPrice("2.3", .c), SupportPrice("3.5", .b)])
    let forged = try Evidence([Evidence.Document(Proof(document: "Kết luận"), [.fact(.fileForged)])])
    let planner = SupportPlanner(try rater(), prices: prices)
    let advice = try planner.advice(
      to: .five, for: product(), from: sheet(), evidence: forged, on: day("2026-06-15"))
    guard case .impossible(let blocks, _) = advice else {
      Issue.record("\(advice)")
      return
    }
    #expect(blocks == [.eliminated])
  }

  /// Whose answers a tea form asks, of a village that takes guests: a plan would be about nothing.
  @Test func `refuses a product of a set that its rater does not rate, and names both`() throws {
    let village = Product(
      id: try ID("ban"), name: "Bản Quyên", producer: try ID("htx"), set: .communityEcoTourism)
    let planner = SupportPlanner(
      try rater(), prices: try SupportPriceList([SupportPrice("2.3", .c), SupportPrice("3.5", .b)]))
    let error = #expect(throws: SupportPlanError.self) {
      try planner.advice(to: .five, for: village, from: sheet(), on: day("2026-06-15"))
    }
    let criteria = try rater().criteria
    #expect(error == .otherSet(.communityEcoTourism, ratedBy: criteria.name, criteria.citation))
    #expect(
      error?.text.vi == """
        sản phẩm thuộc bộ “Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch”, không được chấm theo bộ \
        tiêu chí “Chè tươi, chè chế biến” (Quyết định 26/2026/QĐ-TTg, Phụ lục II, bộ tiêu chí 11)
        """)
    #expect(
      error?.description == """
        the product is of the set “Community and eco-tourism services and tourist sites”, which the criteria of \
        “Fresh and processed tea” do not rate (Decision 26/2026/QĐ-TTg, Annex II, set 11)
        """)
  }

  @Test func `rates a product under the decision before as well`() throws {
    let earlier = try RatingRegime.decision148_2023.rater(for: .tea)
    let best = ScoreSheet.best(of: earlier.criteria)
    let planner = SupportPlanner(earlier, prices: try SupportPriceList([]))
    let advice = try planner.advice(to: .three, for: product(), from: best, on: day("2025-06-15"))
    #expect(try plan(advice).steps.isEmpty)
  }

  static let errors: [(error: SupportPlanError, vi: String, en: String)] = [
    (
      .rating(.unknownCriterion(member: 0, "99")), "phiếu 1: bộ tiêu chí không có tiêu chí 99",
      "sheet 1: the set asks no criterion 99"
    ),
    (.upgrade(.notAnswered("3.2")), "tiêu chí 3.2 chưa có câu trả lời", "criterion 3.2 is not answered"),
  ]

  @Test(arguments: errors.indices) func `tells what is wrong in both languages`(place: Int) {
    let (error, vi, en) = Self.errors[place]
    #expect(error.text == Bilingual(vi: vi, en: en))
    #expect(error.description == en)
  }

  @Test func `refuses prices of what the form does not ask`() throws {
    #expect(throws: SupportPlanError.upgrade(.unknownCriterion("99"))) {
      try advice([SupportPrice("99", .b)])
    }
    #expect(throws: SupportPlanError.upgrade(.unknownOption("2.3", .f))) {
      try advice([SupportPrice("2.3", .f)])
    }
  }

  @Test func `refuses price lists that are not in order, by name`() throws {
    func fault(_ prices: [SupportPrice]) -> SupportPriceError? {
      #expect(throws: SupportPriceError.self) { try SupportPriceList(prices) }
    }
    #expect(fault([SupportPrice("3.5", .b), SupportPrice("3.5", .b, [task(1)])]) == .statedTwice("3.5", .b))
    #expect(fault([SupportPrice("3.5", .b, [task(-1)])]) == .costOutOfRange("3.5", .b, Dong(-1)))
    let most = SupportTask.largestCost.amount
    #expect(fault([SupportPrice("3.5", .b, [task(most + 1)])]) == .costOutOfRange("3.5", .b, Dong(most + 1)))
    #expect(
      fault([SupportPrice("3.5", .b, [task(most), task(1)])]) == .costOutOfRange("3.5", .b, Dong(most + 1)))
    #expect(
      fault([SupportPrice("3.5", .b, [task(1, own: try Share(3, 2))])])
        == .ownShareAboveWhole("3.5", .b, try Share(3, 2)))
    #expect(
      fault([SupportPrice("3.5", .b, [task(1)]), SupportPrice("2.3", .c, [task(2_000_000_000)])])
        == .tooFarApart(largest: Dong(2_000_000_000), unit: Dong(1)))
    #expect(throws: Never.self) { try SupportPriceList([SupportPrice("3.5", .b, [task(most)])]) }
    #expect(throws: DecodingError.self) {
      try decoded(
        SupportPriceList.self,
        from: #"[{"criterion":"3.5","option":"b","tasks":[]},{"criterion":"3.5","option":"b","tasks":[]}]"#)
    }
  }
}
