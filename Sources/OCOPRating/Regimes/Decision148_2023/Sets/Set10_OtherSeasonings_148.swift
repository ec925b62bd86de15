import OCOPModel

extension Decision148_2023 {
  /// Set 10: other seasonings (salt, onion, garlic, pepper, …) (gia vị khác (muối, hành, tỏi, tiêu,…)).
  static let otherSeasonings: CriteriaSet = CriteriaSet(
    number: 10,
    id: "other-seasonings",
    name: Bilingual(
      vi: "Gia vị khác (muối, hành, tỏi, tiêu,…)",
      en: "Other seasonings (salt, onion, garlic, pepper, …)"
    ),
    citation: Decision148_2023.annexIII(set: 10),
    elimination: nil,
    parts: [
      Part(
        "A", Decision26_2026.Headings.partA, maximum: 40,
        SharedBlocks.productionOfProcessedFood,
        SharedBlocks.development,
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Decision26_2026.Headings.productQuality, maximum: 35,
        Criterion(
          "6", Decision26_2026.Headings.sensory, maximum: 16,
          Criterion("6.a", Decision26_2026.Sensory.foreignMatter),
          Criterion("6.b", Decision26_2026.Sensory.texture),
          Criterion("6.c", Decision26_2026.Sensory.colour),
          Criterion("6.d", Decision26_2026.Sensory.smell),
          Criterion("6.đ", Sensory.taste)),
        Criterion("7", Decision26_2026.Quality.uniqueness, notes: [Decision26_2026.Notes.distinctQuality]),
        SharedBlocks.declarationAndTests,
        Criterion("9", Quality.qualityAssurance),
        Criterion("10", Quality.usageInstructions),
        Criterion("11", Quality.globalMarket)),
    ]
  )
}
