import OCOPModel

extension Decision1048_2019 {
  /// Set 8: processed meat, eggs and milk (chế biến từ thịt, trứng, sữa).
  static let processedMeatEggsMilk: CriteriaSet = CriteriaSet(
    number: 8,
    id: "processed-meat-eggs-milk",
    name: Bilingual(
      vi: "Chế biến từ thịt, trứng, sữa",
      en: "Processed meat, eggs and milk"
    ),
    citation: Decision1048_2019.form(set: 8),
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
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.chainLinkage),
          Criterion("1.5", Production.environment),
          Criterion("1.6", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 8,
          Criterion("2.1", Development.ideaOriginUnderNewLabel),
          Criterion("2.2", Development.packaging),
          Criterion("2.3", Development.packagingStyle)),
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Headings.productQuality, maximum: 40,
        Criterion(
          "6", Headings.sensory, maximum: 20,
          Criterion(
            "6.1", ProcessedMeatEggsMilk.foreignMatter,
            elimination: Decision26_2026.EliminationNotes.unsafeForeignMatter),
          Criterion("6.2", ProcessedMeatEggsMilk.shapeAndTexture),
          Criterion("6.3", Sensory.colour),
          Criterion("6.4", ProcessedMeatEggsMilk.smell),
          Criterion("6.5", ProcessedMeatEggsMilk.taste),
          Criterion("6.6", Sensory.arrangementWorth3)),
        Criterion("7", Quality.uniqueness, notes: [Notes.distinctWithBrandPotential]),
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
  /// The questions that only set 8 asks.
  enum ProcessedMeatEggsMilk {
    static let foreignMatter: Question = Question(
      .foreignMatter, vi: "Tạp chất lạ", en: "Extraneous foreign matter", maximum: 3,
      Option(1, vi: "Có tạp chất, chấp nhận được", en: "Foreign matter present, acceptable"),
      Option(
        2, vi: "Có rất ít tạp chất, chấp nhận được", en: "Very little foreign matter present, acceptable"),
      Option(3, vi: "Không phát hiện tạp chất", en: "No foreign matter detected")
    )

    static let shapeAndTexture: Question = Question(
      .shapeAndTexture, vi: "Hình dạng, thể chất", en: "Shape and texture", maximum: 3,
      Option(0, vi: "Không đồng đều", en: "Not uniform"),
      Option(1, vi: "Không đồng đều, chấp nhận được", en: "Not uniform, acceptable"),
      Option(2, vi: "Tương đối đồng đều, phù hợp", en: "Fairly uniform, suitable"),
      Option(3, vi: "Đồng đều, phù hợp", en: "Uniform, suitable")
    )

    static let smell: Question = Question(
      .smell, vi: "Mùi", en: "Smell", maximum: 5,
      Option(0, vi: "Có mùi lạ, chấp nhận được", en: "Strange smell, acceptable"),
      Option(1, vi: "Mùi không rõ, chấp nhận được", en: "Indistinct smell, acceptable"),
      Option(2, vi: "Mùi rõ, phù hợp với sản phẩm", en: "Distinct smell, suitable for the product"),
      Option(
        5, vi: "Mùi rõ, phù hợp với sản phẩm, hấp dẫn",
        en: "Distinct smell, suitable for the product, appealing")
    )

    static let taste: Question = Question(
      .taste, vi: "Vị", en: "Taste", maximum: 3,
      Option(0, vi: "Vị khác thường", en: "Unusual taste"),
      Option(1, vi: "Chấp nhận được", en: "Acceptable"),
      Option(2, vi: "Phù hợp với sản phẩm", en: "Suitable for the product"),
      Option(3, vi: "Phù hợp, hấp dẫn", en: "Suitable, appealing")
    )
  }
}
