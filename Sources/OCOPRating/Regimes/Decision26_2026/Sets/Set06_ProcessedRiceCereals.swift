import OCOPModel

extension Decision26_2026 {
  /// Set 6: processed rice and cereals (chế biến từ gạo, ngũ cốc).
  static let processedRiceCereals: CriteriaSet = CriteriaSet(
    number: 6,
    id: "processed-rice-cereals",
    name: Bilingual(
      vi: "Chế biến từ gạo, ngũ cốc",
      en: "Processed rice and cereals"
    ),
    citation: Decision26_2026.annexII(set: 6),
    elimination: EliminationNotes.foodSafetyOrFile,
    parts: [
      Part(
        "A", Headings.partA, maximum: 40,
        Criterion(
          "1", Headings.production, maximum: 18,
          Criterion("1.1", Production.materialSourceFromHalf),
          Criterion("1.2", Production.certifiedArea),
          Criterion("1.3", Production.valueAddedOfProcessedFood),
          Criterion("1.4", Production.productionCapacity),
          Criterion("1.5", Production.linkage),
          Criterion("1.6", Production.environment),
          Criterion("1.7", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 10,
          Criterion("2.1", Development.ideaOriginWorth3, elimination: EliminationNotes.copiedProduct),
          Criterion("2.2", Development.packaging),
          Criterion("2.3", Development.labelling),
          Criterion("2.4", Development.bilingualLabel)),
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Headings.productQuality, maximum: 35,
        Criterion(
          "6", Headings.sensory, maximum: 15,
          Criterion(
            "6.1", ProcessedRiceCereals.foreignMatter, elimination: EliminationNotes.unsafeForeignMatter),
          Criterion("6.2", ProcessedRiceCereals.appearanceAndUniformity),
          Criterion("6.3", ProcessedRiceCereals.colour),
          Criterion("6.4", Sensory.smell),
          Criterion("6.5", ProcessedRiceCereals.taste)),
        Criterion("7", Quality.uniqueness, notes: [Notes.distinctQuality]),
        Criterion("8", Quality.qualityDeclaration),
        Criterion("9", Quality.qualityAssurance),
        Criterion("10", Quality.usageInstructions),
        Criterion("11", Quality.globalMarket)),
    ],
    anomalies: [
      Anomalies.impliedYes("2.4")
    ]
  )
}

extension Decision26_2026 {
  /// The questions that only set 6 asks.
  enum ProcessedRiceCereals {
    static let foreignMatter: Question = Question(
      .foreignMatter, vi: "Tạp chất", en: "Foreign matter", maximum: 3,
      Option(0, vi: "Có tạp chất", en: "Foreign matter present"),
      Option(
        1, vi: "Có rất ít tạp chất, chấp nhận được",
        en: "Very little foreign matter present, acceptable"),
      Option(
        3, vi: "Sạch, không phát hiện tạp chất",
        en: "Clean, no foreign matter detected", minimumFor: [.four])
    )

    static let appearanceAndUniformity: Question = Question(
      .appearanceAndUniformity, vi: "Ngoại hình, độ đồng đều", en: "Appearance and uniformity", maximum: 3,
      Option(0, vi: "Không đồng đều", en: "Not uniform"),
      Option(1, vi: "Không đồng đều, chấp nhận được", en: "Not uniform, acceptable"),
      Option(2, vi: "Tương đối đồng đều", en: "Fairly uniform"),
      Option(3, vi: "Đồng đều", en: "Uniform")
    )

    static let colour: Question = Question(
      .colour, vi: "Màu sắc", en: "Colour", maximum: 3,
      Option(0, vi: "Chấp nhận được", en: "Acceptable"),
      Option(
        1, vi: "Tương đối phù hợp với đặc tính sản phẩm",
        en: "Fairly suitable for the product's properties"),
      Option(2, vi: "Phù hợp với đặc tính sản phẩm", en: "Suitable for the product's properties"),
      Option(3, vi: "Rất phù hợp với đặc tính sản phẩm", en: "Very suitable for the product's properties")
    )

    static let taste: Question = Question(
      .taste, vi: "Vị", en: "Taste", maximum: 3,
      Option(0, vi: "Vị khác thường", en: "Unusual taste"),
      Option(1, vi: "Chấp nhận được", en: "Acceptable"),
      Option(
        2, vi: "Phù hợp với đặc trưng của sản phẩm",
        en: "Suitable for the product's character", minimumFor: [.four]),
      Option(
        3, vi: "Phù hợp với đặc trưng của sản phẩm, hấp dẫn",
        en: "Suitable for the product's character, appealing", minimumFor: [.five])
    )
  }
}
