import OCOPModel

extension Decision148_2023 {
  /// Set 20: essential oils and other herbal products (tinh dầu và thảo dược khác).
  static let essentialOilsOtherHerbals: CriteriaSet = CriteriaSet(
    number: 20,
    id: "essential-oils-other-herbals",
    name: Bilingual(
      vi: "Tinh dầu và thảo dược khác",
      en: "Essential oils and other herbal products"
    ),
    citation: Decision148_2023.annexIII(set: 20),
    elimination: nil,
    parts: [
      Part(
        "A", Decision26_2026.Headings.partA, maximum: 40,
        SharedBlocks.productionOfHerbals,
        SharedBlocks.development,
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Decision26_2026.Headings.productQuality, maximum: 35,
        Criterion("6", Decision26_2026.EssentialOilsOtherHerbals.qualityDeclaration),
        Criterion("7", Decision26_2026.Sensory.sensoryTest),
        Criterion("8", Decision26_2026.Quality.convenience),
        Criterion("9", Decision26_2026.Quality.effectiveness),
        Criterion("10", Decision26_2026.EssentialOilsOtherHerbals.safety),
        Criterion(
          "11", Decision26_2026.Quality.uniqueness, notes: [Decision26_2026.Notes.distinctByScentAndUse]),
        Criterion("12", Quality.qualityAssurance),
        Criterion("13", Quality.usageInstructionsOfHerbals),
        Criterion("14", Quality.globalMarket)),
    ]
  )
}
