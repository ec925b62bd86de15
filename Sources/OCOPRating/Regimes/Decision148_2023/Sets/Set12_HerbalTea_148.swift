import OCOPModel

extension Decision148_2023 {
  /// Set 12: teas from other plants (trà từ thực vật khác).
  static let herbalTea: CriteriaSet = CriteriaSet(
    number: 12,
    id: "herbal-tea",
    name: Bilingual(
      vi: "Trà từ thực vật khác",
      en: "Teas from other plants"
    ),
    citation: Decision148_2023.annexIII(set: 12),
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
          Criterion("6.a", Decision26_2026.Sensory.foreignMatter),
          Criterion("6.b", Decision26_2026.HerbalTea.shape),
          Criterion("6.c", Decision26_2026.HerbalTea.brewColour),
          Criterion("6.d", Decision26_2026.HerbalTea.brewSmell),
          Criterion("6.đ", HerbalTea.brewTaste)),
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
  /// The questions that only set 12 asks.
  enum HerbalTea {
    static let brewTaste: Question = Question(
      .brewTaste, vi: "Vị nước", en: "Taste of the brew", maximum: 3,
      Option(
        0, vi: "Vị khác thường (chấp nhận được) hoặc không rõ vị",
        en: "Unusual taste (acceptable), or taste indistinct"),
      Option(
        1, vi: "Tương đối đậm, phù hợp với tính chất sản phẩm",
        en: "Fairly strong, suitable for the product's nature"),
      Option(2, vi: "Vị đậm, dịu, phù hợp", en: "Strong, mellow taste, suitable", minimumFor: [.four]),
      Option(
        3, vi: "Vị đậm, dịu, phù hợp, có hậu vị ngọt",
        en: "Strong, mellow taste, suitable, with a sweet aftertaste"))
  }
}
