import OCOPModel

extension Decision148_2023 {
  /// Set 13: coffee and cocoa (cà phê, ca cao).
  static let coffeeCocoa: CriteriaSet = CriteriaSet(
    number: 13,
    id: "coffee-cocoa",
    name: Bilingual(
      vi: "Cà phê, ca cao",
      en: "Coffee and cocoa"
    ),
    citation: Decision148_2023.annexIII(set: 13),
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
          "6", Decision26_2026.Headings.sensory, maximum: 14,
          Criterion(
            "6.a", Decision26_2026.Headings.appearance, maximum: 10,
            Criterion("6.a.1", Decision26_2026.CoffeeCocoa.foreignMatter),
            Criterion("6.a.2", Decision26_2026.CoffeeCocoa.stateAndShape),
            Criterion("6.a.3", Decision26_2026.CoffeeCocoa.colour),
            Criterion("6.a.4", Decision26_2026.CoffeeCocoa.smell),
            Criterion("6.a.5", Decision26_2026.CoffeeCocoa.taste)),
          Criterion(
            "6.b", Decision26_2026.Headings.brew, maximum: 4,
            Criterion("6.b.1", Decision26_2026.CoffeeCocoa.brewColour),
            Criterion("6.b.2", CoffeeCocoa.smellAndTaste))),
        Criterion("7", Decision26_2026.Quality.uniqueness, notes: [Decision26_2026.Notes.distinctQuality]),
        SharedBlocks.declarationAndTests,
        Criterion("9", Quality.qualityAssurance),
        Criterion("10", Quality.usageInstructions),
        Criterion("11", Quality.globalMarket)),
    ],
    gaps: [Gaps.part("C", prints: 35, sum: 33)]
  )
}

extension Decision148_2023 {
  /// The questions that only set 13 asks.
  enum CoffeeCocoa {
    static let smellAndTaste: Question = Question(
      .smellAndTaste, vi: "Mùi, vị", en: "Smell and taste", maximum: 2,
      Option(
        0, vi: "Khác thường (chấp nhận được) hoặc không rõ vị",
        en: "Unusual (acceptable), or taste indistinct"),
      Option(
        1, vi: "Mùi, vị phù hợp với đặc tính sản phẩm",
        en: "Smell and taste suitable for the product's properties"),
      Option(2, vi: "Mùi, vị hấp dẫn, đặc sắc", en: "Appealing, outstanding smell and taste"))
  }
}
