import OCOPModel

extension Decision148_2023 {
  /// Set 9: soy paste, fish sauce and other liquid seasonings (tương, nước mắm, gia vị dạng lỏng khác).
  static let fishSauceLiquidSeasonings: CriteriaSet = CriteriaSet(
    number: 9,
    id: "fish-sauce-liquid-seasonings",
    name: Bilingual(
      vi: "Tương, nước mắm, gia vị dạng lỏng khác",
      en: "Soy paste, fish sauce and other liquid seasonings"
    ),
    citation: Decision148_2023.annexIII(set: 9),
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
        Criterion(
          "7", Headings.uniqueness, maximum: 5,
          Criterion("7.a", FishSauceLiquidSeasonings.uniqueness)),
        SharedBlocks.declarationAndTests,
        Criterion("9", Quality.qualityAssurance),
        Criterion("10", Quality.usageInstructions),
        Criterion("11", Quality.globalMarket)),
    ]
  )
}

extension Decision148_2023 {
  /// The questions that only set 9 asks.
  enum FishSauceLiquidSeasonings {
    static let uniqueness: Question = Question(
      .uniqueness, vi: "Chất lượng có nét riêng, dễ nhận biết, có tiềm năng thành thương hiệu địa phương",
      en: "Quality of its own, easy to tell apart, a possible brand of the place", maximum: 5,
      Option(0, vi: "Trung bình", en: "Average"),
      Option(1, vi: "Tương đối độc đáo", en: "Fairly distinctive"),
      Option(
        3, vi: "Độc đáo, mang tính đặc trưng", en: "Distinctive and characteristic", minimumFor: [.four]),
      Option(
        5, vi: "Rất độc đáo, có tính đặc trưng", en: "Very distinctive and characteristic",
        minimumFor: [.five]))
  }
}
