import OCOPModel

extension Decision1048_2019 {
  /// Set 12: fresh and processed tea (chè tươi, chè chế biến).
  static let tea: CriteriaSet = CriteriaSet(
    number: 12,
    id: "tea",
    name: Bilingual(
      vi: "Chè tươi, chè chế biến",
      en: "Fresh and processed tea"
    ),
    citation: Decision1048_2019.form(set: 12),
    elimination: nil,
    explainsMinima: false,
    parts: [
      Part(
        "A", Headings.partA, maximum: 35,
        Criterion(
          "1", Headings.production, maximum: 18,
          Criterion(
            "1.1", Production.materialSource, elimination: Decision26_2026.EliminationNotes.importedMaterials),
          Criterion("1.2", Production.valueAddedFromSorting),
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.chainLinkage),
          Criterion("1.5", Production.environment),
          Criterion("1.6", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 8,
          Criterion("2.1", Development.ideaOrigin),
          Criterion("2.2", Development.packaging),
          Criterion("2.3", Development.packagingStyleAndForm)),
        SharedBlocks.community),
      SharedBlocks.partBToldVividly,
      Part(
        "C", Headings.productQuality, maximum: 40,
        Criterion(
          "6", Headings.sensory, maximum: 20,
          Criterion(
            "6.1", Headings.appearance, maximum: 6,
            elimination: Decision26_2026.EliminationNotes.unsafeForeignMatter,
            Criterion("6.1.1", Decision26_2026.CoffeeCocoa.foreignMatter),
            Criterion("6.1.2", Tea.leafShape),
            Criterion("6.1.3", Tea.leafColour)),
          Criterion(
            "6.2", Headings.brew, maximum: 14,
            Criterion("6.2.1", Decision26_2026.Tea.brewColour),
            Criterion("6.2.2", Sensory.brewSmell),
            Criterion("6.2.3", Decision26_2026.Tea.brewTaste))),
        Criterion("7", Quality.uniqueness, notes: [Decision26_2026.Notes.distinctDesign]),
        Criterion(
          "8", Titles.declarationAndTests, maximum: 5,
          Criterion("8.1", Quality.declarationFile),
          Criterion("8.2", Quality.periodicTesting, notes: [Notes.periodicReports])),
        Criterion(
          "9", Quality.qualityAssurance, elimination: EliminationNotes.foodSafetyCertificateNotByRules),
        Criterion("10", Quality.globalMarket)),
    ]
  )
}

extension Decision1048_2019 {
  /// The questions that only set 12 asks.
  enum Tea {
    static let leafShape: Question = Question(
      .shape, vi: "Hình dạng cánh chè", en: "Shape of the tea leaf", maximum: 2,
      Option(0, vi: "Không đồng đều, chấp nhận được", en: "Not uniform, acceptable"),
      Option(
        1, vi: "Tương đối đồng đều, phù hợp (cánh chè dài, xoăn đều.../có tuyết)",
        en: "Fairly uniform, suitable (long, evenly curled leaf, etc./with white down)"),
      Option(
        2, vi: "Đồng đều, phù hợp (cánh chè dài, xoăn đều.../có tuyết)",
        en: "Uniform, suitable (long, evenly curled leaf, etc./with white down)")
    )

    static let leafColour: Question = Question(
      .colour, vi: "Màu sắc cánh chè", en: "Colour of the tea leaf", maximum: 2,
      Option(0, vi: "Màu không phù hợp", en: "Colour not suitable"),
      Option(
        1, vi: "Màu tự nhiên, tương đối phù hợp với tính chất sản phẩm",
        en: "Natural colour, fairly suitable for the product's nature"),
      Option(
        2, vi: "Màu tự nhiên, phù hợp với tính chất sản phẩm",
        en: "Natural colour, suitable for the product's nature")
    )
  }
}
