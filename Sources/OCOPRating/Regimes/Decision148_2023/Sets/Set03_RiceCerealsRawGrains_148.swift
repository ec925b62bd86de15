import OCOPModel

extension Decision148_2023 {
  /// Set 3: rice, cereals and other grains, preliminarily processed (gạo, ngũ cốc, hạt sơ chế khác).
  static let riceCerealsRawGrains: CriteriaSet = CriteriaSet(
    number: 3,
    id: "rice-cereals-raw-grains",
    name: Bilingual(
      vi: "Gạo, ngũ cốc, hạt sơ chế khác",
      en: "Rice, cereals and other grains, preliminarily processed"
    ),
    citation: Decision148_2023.annexIII(set: 3),
    elimination: nil,
    parts: [
      Part(
        "A", Decision26_2026.Headings.partA, maximum: 40,
        Criterion(
          "1", Decision26_2026.Headings.production, maximum: 18,
          Criterion("1.a", Production.productOrigin, notes: [Decision26_2026.Notes.grownInProvince]),
          Criterion("1.b", Decision26_2026.Production.valueAddedOfFreshFood),
          Criterion("1.c", Production.productionCapacity),
          Criterion("1.d", Production.linkage),
          Criterion("1.đ", Decision26_2026.Production.environment),
          Criterion("1.e", Decision26_2026.Production.sustainableTechnology)),
        SharedBlocks.developmentOfGrainsAndHoney,
        SharedBlocks.community),
      SharedBlocks.partBWithConditionalStructure,
      Part(
        "C", Decision26_2026.Headings.productQuality, maximum: 35,
        Criterion(
          "6", Decision26_2026.Headings.sensory, maximum: 13,
          Criterion(
            "6.a", RiceCerealsRawGrains.foreignMatter, elimination: EliminationNotes.unacceptableForeignMatter
          ),
          Criterion("6.b", Decision26_2026.RiceCerealsRawGrains.sizeAndUniformity),
          Criterion("6.c", Decision26_2026.RiceCerealsRawGrains.colour),
          Criterion("6.d", RiceCerealsRawGrains.smellAndTaste)),
        Criterion("7", Quality.nutrition, notes: [Decision26_2026.Notes.nutrientsOfGrains]),
        Criterion("8", Decision26_2026.Quality.uniqueness, notes: [Decision26_2026.Notes.distinctQuality]),
        Criterion(
          "9", Headings.declarationAndTests, maximum: 5, notes: [Notes.standardEncouraged],
          [
            Criterion("9.a", Quality.qualityDeclarationOfFreshFood),
            Criterion("9.b", Quality.periodicTestingOfFreshFood),
          ]),
        Criterion(
          "10", Quality.qualityAssuranceOfFreshFood,
          elimination: EliminationNotes.foodSafetyCertificateNotInOrder),
        Criterion("11", Quality.usageInstructions),
        Criterion("12", Quality.globalMarket)),
    ]
  )
}

extension Decision148_2023 {
  /// The questions that only set 3 asks.
  enum RiceCerealsRawGrains {
    static let foreignMatter: Question = Question(
      .foreignMatter, vi: "Tạp chất", en: "Foreign matter", maximum: 3,
      Option(1, vi: "Có tạp chất, chấp nhận được", en: "Foreign matter present, acceptable"),
      Option(
        2, vi: "Có rất ít tạp chất, chấp nhận được", en: "Very little foreign matter present, acceptable"),
      Option(
        3, vi: "Sạch, không phát hiện tạp chất", en: "Clean, no foreign matter detected", minimumFor: [.five])
    )

    static let smellAndTaste: Question = Question(
      .smellAndTaste, vi: "Mùi, vị", en: "Smell and taste", maximum: 4,
      Option(0, vi: "Có mùi/vị lạ", en: "Strange smell/taste"),
      Option(1, vi: "Có mùi/vị lạ nhưng chấp nhận được", en: "Strange smell/taste, but acceptable"),
      Option(
        2, vi: "Mùi/vị tương đối phù hợp với đặc tính sản phẩm",
        en: "Smell/taste fairly suitable for the product's properties"),
      Option(
        3, vi: "Mùi/vị phù hợp với đặc tính sản phẩm",
        en: "Smell/taste suitable for the product's properties", minimumFor: [.four]),
      Option(
        4, vi: "Mùi/vị rất phù hợp với đặc tính sản phẩm",
        en: "Smell/taste very suitable for the product's properties", minimumFor: [.five]))
  }
}
