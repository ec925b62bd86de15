import OCOPModel

extension Decision148_2023 {
  /// Set 11: fresh and processed tea (chè tươi, chè chế biến).
  static let tea: CriteriaSet = CriteriaSet(
    number: 11,
    id: "tea",
    name: Bilingual(
      vi: "Chè tươi, chè chế biến",
      en: "Fresh and processed tea"
    ),
    citation: Decision148_2023.annexIII(set: 11),
    elimination: nil,
    parts: [
      Part(
        "A", Decision26_2026.Headings.partA, maximum: 40,
        SharedBlocks.productionOfTeaAndCoffee,
        SharedBlocks.development,
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Decision26_2026.Headings.productQuality, maximum: 35,
        Criterion(
          "6", Decision26_2026.Headings.sensory, maximum: 13,
          Criterion(
            "6.a", Decision26_2026.Headings.appearance, maximum: 4,
            Criterion("6.a.1", Decision26_2026.Sensory.foreignMatter),
            Criterion("6.a.2", Decision26_2026.Tea.leafShapeAndColour)),
          Criterion(
            "6.b", Decision26_2026.Headings.brew, maximum: 9,
            Criterion("6.b.1", Decision26_2026.Tea.brewColour),
            Criterion("6.b.2", Decision26_2026.Tea.brewSmell),
            Criterion("6.b.3", Tea.brewTaste))),
        Criterion("7", Decision26_2026.Quality.uniqueness, notes: [Decision26_2026.Notes.distinctQuality]),
        SharedBlocks.declarationAndTests,
        Criterion("9", Quality.qualityAssurance),
        Criterion("10", Quality.usageInstructions),
        Criterion("11", Quality.globalMarket)),
    ],
    gaps: [Gaps.part("C", prints: 35, sum: 32)]
  )
}

extension Decision148_2023 {
  /// The questions that only set 11 asks.
  enum Tea {
    static let brewTaste: Question = Question(
      .brewTaste, vi: "Vị nước", en: "Taste of the brew", maximum: 3,
      Option(
        0, vi: "Vị khác thường (chấp nhận được) hoặc không rõ vị",
        en: "Unusual taste (acceptable), or taste indistinct"),
      Option(
        1, vi: "Tương đối đậm, phù hợp với tính chất sản phẩm",
        en: "Fairly strong, suitable for the product's nature"),
      Option(2, vi: "Vị đậm, dịu, phù hợp", en: "Strong, mellow taste, suitable"),
      Option(
        3, vi: "Vị đậm, dịu, phù hợp, có hậu vị ngọt",
        en: "Strong, mellow taste, suitable, with a sweet aftertaste"))
  }
}
