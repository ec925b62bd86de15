import OCOPModel

extension Decision148_2023 {
  /// Set 19: cosmetics with herbal ingredients (mỹ phẩm có thành phần từ thảo dược).
  static let herbalCosmetics: CriteriaSet = CriteriaSet(
    number: 19,
    id: "herbal-cosmetics",
    name: Bilingual(
      vi: "Mỹ phẩm có thành phần từ thảo dược",
      en: "Cosmetics with herbal ingredients"
    ),
    citation: Decision148_2023.annexIII(set: 19),
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
        Criterion("6", Decision26_2026.HerbalCosmetics.qualityDeclaration),
        Criterion("7", Decision26_2026.Sensory.sensoryTest),
        Criterion("8", Decision26_2026.Quality.convenience),
        Criterion("9", Decision26_2026.Quality.effectiveness),
        Criterion("10", Decision26_2026.Quality.uniqueness, notes: [Decision26_2026.Notes.distinctQuality]),
        Criterion("11", Decision26_2026.HerbalCosmetics.periodicTesting),
        Criterion("12", Quality.qualityAssurance),
        Criterion("13", Quality.usageInstructionsOfHerbals),
        Criterion("14", Quality.globalMarket)),
    ],
    anomalies: [
      Anomalies.codeKeyedTwice("3.e", keyed: "3.c")
    ]
  )
}
