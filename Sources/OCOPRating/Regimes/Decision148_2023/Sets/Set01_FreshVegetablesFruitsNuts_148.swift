import OCOPModel

extension Decision148_2023 {
  /// Set 1: fresh vegetables, tubers, fruits and nuts (rau, củ, quả, hạt tươi).
  static let freshVegetablesFruitsNuts: CriteriaSet = CriteriaSet(
    number: 1,
    id: "fresh-vegetables-fruits-nuts",
    name: Bilingual(
      vi: "Rau, củ, quả, hạt tươi",
      en: "Fresh vegetables, tubers, fruits and nuts"
    ),
    citation: Decision148_2023.annexIII(set: 1),
    elimination: nil,
    parts: [
      Part(
        "A", Decision26_2026.Headings.partA, maximum: 40,
        Criterion(
          "1", Decision26_2026.Headings.production, maximum: 18,
          Criterion("1.a", Production.productOrigin, notes: [Decision26_2026.Notes.grownInProvince]),
          Criterion("1.b", Decision26_2026.Production.valueAddedOfFreshFood),
          Criterion("1.c", Production.productionCapacity),
          Criterion("1.d", FreshVegetablesFruitsNuts.linkage),
          Criterion("1.đ", Decision26_2026.Production.environment),
          Criterion("1.e", Decision26_2026.Production.sustainableTechnology)),
        Criterion(
          "2", Decision26_2026.Headings.development, maximum: 10,
          Criterion(
            "2.a", Development.ideaOriginOfProduce, elimination: Decision26_2026.EliminationNotes.commonStaple
          ),
          Criterion("2.b", Development.packaging),
          Criterion("2.c", Development.labelling)),
        SharedBlocks.community),
      Part(
        "B", Decision26_2026.Headings.partB, maximum: 25,
        Criterion(
          "4", Decision26_2026.Headings.marketing, maximum: 13,
          Criterion("4.a", FreshVegetablesFruitsNuts.mainMarket),
          Criterion("4.b", Marketing.distribution),
          Criterion("4.c", Marketing.promotion)),
        SharedBlocks.storyWithConditionalStructure),
      Part(
        "C", Decision26_2026.Headings.productQuality, maximum: 35,
        Criterion(
          "6", Decision26_2026.Headings.sensory, maximum: 13,
          Criterion(
            "6.a", Decision26_2026.FreshVegetablesFruitsNuts.sizeAndShape,
            elimination: EliminationNotes.highRiskForeignMatter),
          Criterion("6.b", FreshVegetablesFruitsNuts.colourAndRipeness),
          Criterion("6.c", Decision26_2026.FreshVegetablesFruitsNuts.smellAndTaste),
          Criterion("6.d", Decision26_2026.FreshVegetablesFruitsNuts.completenessAndCleanness)),
        Criterion(
          "7", Headings.nutrition, maximum: 2,
          Criterion("7.a", FreshVegetablesFruitsNuts.nutrition)),
        Criterion(
          "8", Headings.uniqueness, maximum: 5,
          Criterion("8.a", FreshVegetablesFruitsNuts.uniqueness)),
        Criterion(
          "9", Headings.declaration, maximum: 5,
          Criterion("9.a", FreshVegetablesFruitsNuts.qualityDeclaration),
          Criterion("9.b", Quality.periodicTestingOfFreshFood)),
        Criterion(
          "10", Quality.qualityAssuranceOfFreshFood,
          elimination: EliminationNotes.foodSafetyCertificateNotInOrder),
        Criterion("11", Quality.usageInstructions),
        Criterion("12", Quality.globalMarket)),
    ],
    anomalies: [
      Anomalies.noMarkForFive("8.a", .d),
      Anomalies.onlyMarkForFive("4.a", .d),
    ]
  )
}

extension Decision148_2023 {
  /// The questions that only set 1 asks.
  enum FreshVegetablesFruitsNuts {
    static let linkage: Question = Question(
      .linkage, vi: "Liên kết sản xuất", en: "Production linkage", maximum: 3,
      Option(
        0, vi: "Không có liên kết, hoặc có nhưng không rõ ràng", en: "No linkage, or linkage that is unclear",
        when: Proven.notContracted),
      Option(
        1, vi: "Có hợp đồng liên kết sản xuất từ 50% đến dưới 75% sản lượng tiêu thụ",
        en: "Production linkage contracts for 50% to under 75% of output sold",
        when: Proven.contractedFromHalf),
      Option(
        2, vi: "Có hợp đồng liên kết trên 75% sản lượng tiêu thụ",
        en: "Linkage contracts for over 75% of output sold", minimumFor: [.four],
        when: Proven.contractedOverThreeQuarters),
      Option(
        3, vi: "Có hợp đồng liên kết trên 75% sản lượng tiêu thụ, thực hiện ổn định từ 12 tháng trở lên",
        en: "Linkage contracts for over 75% of output sold, carried out stably for 12 months or more",
        minimumFor: [.five]))

    static let mainMarket: Question = Question(
      .mainMarket, vi: "Khu vực phân phối chính", en: "Main distribution area", maximum: 5,
      Option(1, vi: "Thị trường trong huyện", en: "Market within the district"),
      Option(
        2, vi: "Thị trường ngoài huyện, dưới 5 đại diện/đại lý phân phối",
        en: "Market beyond the district, fewer than 5 distribution agents"),
      Option(
        3, vi: "Thị trường ngoài huyện, ≥ 5 đại diện/đại lý phân phối",
        en: "Market beyond the district, 5 or more distribution agents"),
      Option(
        5, vi: "Quốc tế (hợp đồng); hoặc kênh hiện đại: siêu thị, TMĐT... (hợp đồng, ổn định ≥ 6 tháng)",
        en: "Abroad (contract) or modern trade: supermarkets, e-commerce… (contract, stable ≥ 6 months)",
        minimumFor: [.five]))

    static let colourAndRipeness: Question = Question(
      .colourAndRipeness, vi: "Màu sắc, độ chín", en: "Colour and ripeness", maximum: 5,
      Option(0, vi: "Không phù hợp", en: "Not suitable"),
      Option(1, vi: "Chấp nhận được", en: "Acceptable"),
      Option(2, vi: "Tương đối phù hợp", en: "Fairly suitable"),
      Option(3, vi: "Phù hợp", en: "Suitable", minimumFor: [.four]),
      Option(5, vi: "Rất phù hợp", en: "Very suitable"))

    static let nutrition: Question = Question(
      .nutrition, vi: "Chỉ ra hàm lượng chỉ tiêu dinh dưỡng (protit, lipid, vitamin...)",
      en: "Stated content of nutritional indicators (protein, lipids, vitamins, etc.)", maximum: 2,
      notes: [Notes.byTestReport],
      Option(0, vi: "Không có chỉ tiêu nào", en: "No indicator"),
      Option(1, vi: "Có 1 - 2 chỉ tiêu", en: "1 to 2 indicators"),
      Option(2, vi: "Có trên 2 chỉ tiêu", en: "More than 2 indicators"))

    static let uniqueness: Question = Question(
      .uniqueness, vi: "Chất lượng có nét riêng, dễ nhận biết, có tiềm năng thành thương hiệu địa phương",
      en: "Quality of its own, easy to tell apart, a possible brand of the place", maximum: 5,
      Option(0, vi: "Trung bình", en: "Average"),
      Option(1, vi: "Tương đối độc đáo", en: "Fairly distinctive"),
      Option(
        3, vi: "Độc đáo, mang tính đặc trưng", en: "Distinctive and characteristic", minimumFor: [.four]),
      Option(5, vi: "Rất độc đáo, có tính đặc trưng", en: "Very distinctive and characteristic"))

    static let qualityDeclaration: Question = Question(
      .qualityDeclaration, vi: "Công bố tiêu chuẩn sản phẩm của cơ sở sản xuất",
      en: "The producer's declaration of the product standard", maximum: 2,
      notes: [Notes.standardEncouraged, Decision26_2026.Notes.testReport],
      Option(
        0, vi: "Không có bản công bố tiêu chuẩn/chất lượng sản phẩm",
        en: "No declaration of product standard/quality"),
      Option(1, vi: "Có tiêu chuẩn chất lượng sản phẩm", en: "There is a product quality standard"),
      Option(
        2, vi: "Có công bố tiêu chuẩn/chất lượng sản phẩm theo quy định",
        en: "Product standard/quality declared by the rules", minimumFor: [.three]))
  }
}
