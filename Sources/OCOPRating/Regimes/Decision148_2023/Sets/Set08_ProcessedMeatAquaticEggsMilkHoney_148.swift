import OCOPModel

extension Decision148_2023 {
  /// Set 8: processed meat, aquatic products, eggs and milk; products of honey (chế biến từ thịt, thủy sản, trứng, sữa; sản phẩm từ mật ong).
  static let processedMeatAquaticEggsMilkHoney: CriteriaSet = CriteriaSet(
    number: 8,
    id: "processed-meat-aquatic-eggs-milk-honey",
    name: Bilingual(
      vi: "Chế biến từ thịt, thủy sản, trứng, sữa; sản phẩm từ mật ong",
      en: "Processed meat, aquatic products, eggs and milk; products of honey"
    ),
    citation: Decision148_2023.annexIII(set: 8),
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
          Criterion("6.b", Decision26_2026.ProcessedMeatAquaticEggsMilkHoney.shapeAndTexture),
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
