import OCOPModel

extension Decision148_2023 {
  /// Set 7: processed vegetables, tubers, fruits and nuts (chế biến từ rau, củ, quả, hạt).
  static let processedVegetablesFruitsNuts: CriteriaSet = CriteriaSet(
    number: 7,
    id: "processed-vegetables-fruits-nuts",
    name: Bilingual(
      vi: "Chế biến từ rau, củ, quả, hạt",
      en: "Processed vegetables, tubers, fruits and nuts"
    ),
    citation: Decision148_2023.annexIII(set: 7),
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
          Criterion("6.b", Decision26_2026.ProcessedVegetablesFruitsNuts.shapeAndTexture),
          Criterion("6.c", Decision26_2026.Sensory.colour),
          Criterion("6.d", ProcessedVegetablesFruitsNuts.smell),
          Criterion("6.đ", Sensory.taste)),
        Criterion("7", Decision26_2026.Quality.uniqueness, notes: [Decision26_2026.Notes.distinctQuality]),
        SharedBlocks.declarationAndTests,
        Criterion("9", Quality.qualityAssurance),
        Criterion("10", Quality.usageInstructions),
        Criterion("11", Quality.globalMarket)),
    ],
    gaps: [Gaps.criterion("6.d", part: "C", prints: 4, best: 3)]
  )
}

extension Decision148_2023 {
  /// The questions that only set 7 asks.
  enum ProcessedVegetablesFruitsNuts {
    static let smell: Question = Question(
      .smell, vi: "Mùi", en: "Smell", maximum: 4,
      Option(
        1, vi: "Không có mùi đặc trưng, là mùi của thành phần tạo nên (hương liệu)",
        en: "No characteristic smell; smell of constituents (flavourings)"),
      Option(
        2, vi: "Mùi tự nhiên của thành phần nguyên liệu", en: "Natural smell of the material ingredients",
        minimumFor: [.four]),
      Option(
        3, vi: "Mùi tự nhiên của thành phần nguyên liệu, phù hợp, hấp dẫn",
        en: "Natural smell of the material ingredients, suitable, appealing", minimumFor: [.five]))
  }
}
