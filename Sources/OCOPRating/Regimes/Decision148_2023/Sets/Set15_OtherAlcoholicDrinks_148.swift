import OCOPModel

extension Decision148_2023 {
  /// Set 15: other alcoholic drinks (đồ uống có cồn khác).
  static let otherAlcoholicDrinks: CriteriaSet = CriteriaSet(
    number: 15,
    id: "other-alcoholic-drinks",
    name: Bilingual(
      vi: "Đồ uống có cồn khác",
      en: "Other alcoholic drinks"
    ),
    citation: Decision148_2023.annexIII(set: 15),
    elimination: nil,
    parts: [
      Part(
        "A", Decision26_2026.Headings.partA, maximum: 40,
        SharedBlocks.productionOfDrinks,
        SharedBlocks.developmentOfSpirits,
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Decision26_2026.Headings.productQuality, maximum: 35,
        Criterion(
          "6", Decision26_2026.Headings.sensory, maximum: 16,
          Criterion("6.a", Sensory.foreignMatterInSpirits),
          Criterion("6.b", Decision26_2026.OtherAlcoholicDrinks.colour),
          Criterion("6.c", Decision26_2026.WhiteSpirits.smell),
          Criterion("6.d", Decision26_2026.WhiteSpirits.taste)),
        Criterion("7", Decision26_2026.Quality.uniqueness, notes: [Decision26_2026.Notes.distinctQuality]),
        SharedBlocks.declarationAndTests,
        Criterion("9", Quality.qualityAssurance),
        Criterion("10", Quality.globalMarketWorth5)),
    ]
  )
}
