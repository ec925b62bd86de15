import OCOPModel

extension Decision26_2026 {
  /// Set 9: soy paste, fish sauce and other liquid seasonings (tương, nước mắm, gia vị dạng lỏng khác).
  static let fishSauceLiquidSeasonings: CriteriaSet = CriteriaSet(
    number: 9,
    id: "fish-sauce-liquid-seasonings",
    name: Bilingual(
      vi: "Tương, nước mắm, gia vị dạng lỏng khác",
      en: "Soy paste, fish sauce and other liquid seasonings"
    ),
    citation: Decision26_2026.annexII(set: 9),
    elimination: EliminationNotes.foodSafetyOrFile,
    parts: [
      Part(
        "A", Headings.partA, maximum: 40,
        Criterion(
          "1", Headings.production, maximum: 18,
          Criterion(
            "1.1", FishSauceLiquidSeasonings.materialSource, elimination: EliminationNotes.importedMaterials),
          Criterion("1.2", Production.valueAddedOfProcessedFood),
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.linkage),
          Criterion("1.5", Production.environment),
          Criterion("1.6", Production.sustainableTechnology)),
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
          Criterion("6.1", Sensory.foreignMatter, elimination: EliminationNotes.unsafeForeignMatter),
          Criterion("6.2", Sensory.texture),
          Criterion("6.3", Sensory.colour),
          Criterion("6.4", Sensory.smell),
          Criterion("6.5", Sensory.taste)),
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
  /// The questions that only set 9 asks.
  enum FishSauceLiquidSeasonings {
    static let materialSource: Question = Question(
      .materialSource, vi: "Nguồn nguyên liệu", en: "Source of materials", maximum: 5,
      Option(
        1, vi: "Có dùng nguyên liệu trong tỉnh, nhưng dưới 50%",
        en: "Some materials from within the province, but under 50%", minimumFor: [.three],
        when: Proven.materialsUnderHalf),
      Option(
        3, vi: "Từ 50% đến dưới 75% nguyên liệu từ trong tỉnh",
        en: "50% to under 75% of materials from within the province", when: Proven.materialsFromHalf),
      Option(
        5, vi: "Từ 75% đến 100% nguyên liệu từ trong tỉnh",
        en: "75% to 100% of materials from within the province", when: Proven.materialsFromThreeQuarters)
    )
  }
}
