internal import OCOPFunding
internal import OCOPModel
internal import OCOPProgramme
internal import OCOPRating

/// What the story's province reckons that options of the tea form cost.
enum StoryPrices {
  static func list() throws(SupportPriceError) -> SupportPriceList {
    try SupportPriceList([
      SupportPrice(
        "2.3", .c,
        [
          task("Thiết kế nhãn mới", "Design of a new label", 6, .packaging, [.packageDesign]),
          task(
            "In nhãn và tem mã QR", "Printing labels and QR stamps", 24, .packaging,
            [.packagingAndStamps, .linkageInputs]),
        ]),
      SupportPrice(
        "3.5", .b,
        [
          task(
            "Thủ tục quyền sử dụng nhãn hiệu tập thể", "Right to use the collective mark", 3,
            .intellectualProperty, [])
        ]),
      SupportPrice(
        "3.5", .c,
        [
          task(
            "Quyền sử dụng nhãn hiệu tập thể; kiểu dáng hộp", "Right of use; design of the box", 21,
            .intellectualProperty, [.domesticDesignOrMark])
        ]),
      SupportPrice(
        "4.1", .c, [task("Mở rộng đến 5 đại lý", "Five agents or more", 45, .promotion, [.tradeEvents])]),
      SupportPrice(
        "4.1", .d,
        [
          task(
            "Gian hàng trên sàn thương mại điện tử", "A booth on a trade floor", 20, .promotion,
            [.domesticSales])
        ]),
      SupportPrice(
        "4.2", .c, [task("Bộ phận bán hàng", "A sales department", 12, .training, [.managementTraining])]),
      SupportPrice(
        "4.3", .d, [task("Hội chợ ngoài tỉnh", "Fairs beyond the province", 35, .promotion, [.tradeEvents])]),
      SupportPrice(
        "5.1", .e,
        [
          task(
            "Đưa câu chuyện vào dữ liệu truy xuất", "The story in the traceability data", 15, .packaging,
            [.digitalData])
        ]),
      SupportPrice("8", .b, [task("Áp dụng TCVN", "National standards", 18, .certification, [])]),
      SupportPrice(
        "9", .b, [task("Xây dựng và chứng nhận HACCP", "HACCP, set up and certified", 60, .certification, [])]
      ),
      SupportPrice(
        "10", .b, [task("Hướng dẫn pha chè chi tiết", "Detailed instructions for brewing", 2, .packaging, [])]
      ),
    ])
  }

  private static func task(
    _ vi: String, _ en: String, _ millions: Int64, _ category: MeasureCategory,
    _ contents: [ID<SupportContent>]
  ) -> SupportTask {
    SupportTask(
      Bilingual(vi: vi, en: en), cost: Dong(millions * 1_000_000), category: category, contents: contents)
  }
}

/// The story's purses of 2026.
enum StoryMoney {
  static func problem(_ measures: [SupportMeasure], owner: Producer) throws -> FundingProblem {
    let rules = SupportRule.circular75_2021 + SupportRule.decree98_2018 + SupportRule.circular11_2019
    func source(
      _ id: String, _ vi: String, _ en: String, _ kind: CapitalKind, _ millions: Int64, preference: Int,
      rate: Int = 0, owner: ID<Producer>? = nil, _ rules: [SupportRule] = []
    ) throws -> FundingSource {
      FundingSource(
        id: try ID(id), name: Bilingual(vi: vi, en: en), kind: kind,
        budget: .whole(Dong(millions * 1_000_000)),
        preference: preference, rate: rate,
        lendingCeilings: kind == .credit ? LendingCeiling.decree156_2025 : nil,
        owner: owner, rules: rules.map(\.id))
    }
    return FundingProblem(
      day: try CivilDate("2026-07-06"),
      sources: [
        try source(
          "khoa-hoc", "Sự nghiệp khoa học và công nghệ", "Science and technology funds",
          .scienceAndTechnology,
          30, preference: 0, SupportRule.circular75_2021),
        try source(
          "tinh", "Ngân sách tỉnh cho OCOP", "Provincial budget for OCOP", .provincialBudget, 60,
          preference: 1,
          SupportRule.decree98_2018 + SupportRule.circular11_2019),
        try source(
          "tu-co", "Vốn tự có của hợp tác xã", "The cooperative's own money", .ownCapital, 50, preference: 2,
          owner: owner.id),
        try source("tin-dung", "Vốn vay ngân hàng", "Bank credit", .credit, 100, preference: 9, rate: 650),
      ], rules: rules, measures: measures)
  }
}

/// What becomes of the story's needs.
enum StoryCourse {
  static let reviews: [NeedReview] = [review].compactMap(\.self)

  private static let review: NeedReview? = {
    guard let id = try? ID<NeedReview>("ra-soat-2026-q2"), let day = try? CivilDate("2026-06-30") else {
      return nil
    }
    return NeedReview(id: id, name: "quý II năm 2026", held: day)
  }()

  /// The needs, reviewed, planned, supported by what the funding plan pays, and met; and that support.
  static func needs(
    of plan: SupportPlan, paidBy funding: FundingPlan, _ problem: FundingProblem
  ) throws -> ([SupportNeed], [SupportGrant]) {
    var grants: [SupportGrant] = []
    let kinds = Dictionary(problem.sources.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    var needs = try plan.needs(numbered: "nd", raised: CivilDate("2026-06-20"))
    for place in needs.indices {
      let measure = try ID<SupportMeasure>(needs[place].id.text)
      try needs[place].course.take(.accepted(ID("ra-soat-2026-q2")), on: CivilDate("2026-06-30"))
      try needs[place].course.take(.planned(measure), on: CivilDate("2026-07-06"))
      for line in funding.lines where line.measure == measure {
        guard let kind = kinds[line.source] else { continue }
        let grant = SupportGrant(
          id: try ID("ht-\(grants.count + 1)"), to: plan.producer, for: needs[place].category, from: kind,
          source: line.source, amount: line.amount, paid: try CivilDate("2026-07-20"))
        grants.append(grant)
        try needs[place].course.take(.supported(grant.id), on: CivilDate("2026-07-20"))
      }
      try needs[place].course.take(.met, on: CivilDate("2026-12-01"))
    }
    return (needs, grants)
  }
}
