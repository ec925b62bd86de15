import OCOPModel

extension Decision1048_2019 {
  /// Set 5: fast food (đồ ăn nhanh).
  static let fastFood: CriteriaSet = CriteriaSet(
    number: 5,
    id: "fast-food",
    name: Bilingual(
      vi: "Đồ ăn nhanh",
      en: "Fast food"
    ),
    citation: Decision1048_2019.form(set: 5),
    elimination: nil,
    explainsMinima: false,
    parts: [
      Part(
        "A", Headings.partA, maximum: 35,
        Criterion(
          "1", Headings.production, maximum: 18,
          Criterion(
            "1.1", Production.materialSource, elimination: Decision26_2026.EliminationNotes.importedMaterials),
          Criterion("1.2", Production.valueAddedByProcessing),
          Criterion("1.3", Production.capacityForDistribution),
          Criterion("1.4", Production.chainLinkage),
          Criterion("1.5", Production.environment),
          Criterion("1.6", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 8,
          Criterion("2.1", Development.ideaOriginUnderNewLabel),
          Criterion("2.2", Development.simplePackaging),
          Criterion("2.3", Development.packagingStyleAndForm)),
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Headings.productQuality, maximum: 40,
        Criterion(
          "6", Headings.sensory, maximum: 20,
          Criterion(
            "6.1", FastFood.foreignMatter, elimination: Decision26_2026.EliminationNotes.unsafeForeignMatter),
          Criterion("6.2", Decision26_2026.FastFood.shape),
          Criterion("6.3", FastFood.colour),
          Criterion("6.4", FastFood.smell),
          Criterion("6.5", FastFood.taste),
          Criterion("6.6", FastFood.arrangement)),
        Criterion("7", Quality.uniqueness, notes: [Decision26_2026.Notes.distinctDesign]),
        Criterion(
          "8", Titles.declarationAndTests, maximum: 5,
          Criterion("8.1", Quality.declarationFile),
          Criterion("8.2", Quality.periodicTesting, notes: [Notes.periodicReports])),
        Criterion(
          "9", Quality.qualityAssurance, elimination: EliminationNotes.foodSafetyCertificateNotByRules),
        Criterion("10", Quality.globalMarket)),
    ],
    anomalies: [
      Anomalies.newLabelWithImprovement("2.1", .b)
    ]
  )
}

extension Decision1048_2019 {
  /// The questions that only set 5 asks.
  enum FastFood {
    static let foreignMatter: Question = Question(
      .foreignMatter, vi: "Tạp chất lạ", en: "Extraneous foreign matter", maximum: 3,
      Option(1, vi: "Có tạp chất, chấp nhận được", en: "Foreign matter present, acceptable"),
      Option(
        2, vi: "Có rất ít tạp chất, chấp nhận được", en: "Very little foreign matter present, acceptable"),
      Option(3, vi: "Sạch, không có tạp chất", en: "Clean, no foreign matter")
    )

    static let colour: Question = Question(
      .colour, vi: "Màu sắc", en: "Colour", maximum: 3,
      Option(0, vi: "Màu không đều", en: "Colour not uniform"),
      Option(1, vi: "Màu không đều, chấp nhận được", en: "Colour not uniform, acceptable"),
      Option(
        2, vi: "Màu tương đối đồng đều, phù hợp với tính chất sản phẩm",
        en: "Colour fairly uniform, suitable for the product's nature"),
      Option(
        3, vi: "Màu đồng đều, phù hợp với tính chất sản phẩm",
        en: "Colour uniform, suitable for the product's nature")
    )

    static let smell: Question = Question(
      .smell, vi: "Mùi", en: "Smell", maximum: 4,
      Option(0, vi: "Có mùi lạ (như khét)", en: "Strange smell (such as burnt)"),
      Option(1, vi: "Mùi chấp nhận được", en: "Acceptable smell"),
      Option(
        2, vi: "Mùi phù hợp với đặc trưng của sản phẩm", en: "Smell suitable for the product's character"),
      Option(
        4, vi: "Mùi phù hợp với đặc trưng của sản phẩm, hấp dẫn",
        en: "Smell suitable for the product's character, appealing")
    )

    static let taste: Question = Question(
      .taste, vi: "Vị", en: "Taste", maximum: 5,
      Option(0, vi: "Vị khác thường", en: "Unusual taste"),
      Option(1, vi: "Chấp nhận được", en: "Acceptable"),
      Option(3, vi: "Phù hợp với sản phẩm", en: "Suitable for the product"),
      Option(5, vi: "Phù hợp với sản phẩm, hấp dẫn", en: "Suitable for the product, appealing")
    )

    static let arrangement: Question = Question(
      .arrangement, vi: "Kết cấu/cách sắp đặt", en: "Structure/arrangement", maximum: 2,
      Option(0, vi: "Nghèo nàn", en: "Poor"),
      Option(1, vi: "Chấp nhận được", en: "Acceptable"),
      Option(2, vi: "Tốt", en: "Good")
    )
  }
}
