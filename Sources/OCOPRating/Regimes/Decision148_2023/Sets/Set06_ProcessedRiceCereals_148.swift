import OCOPModel

extension Decision148_2023 {
  /// Set 6: processed rice and cereals (chế biến từ gạo, ngũ cốc).
  static let processedRiceCereals: CriteriaSet = CriteriaSet(
    number: 6,
    id: "processed-rice-cereals",
    name: Bilingual(
      vi: "Chế biến từ gạo, ngũ cốc",
      en: "Processed rice and cereals"
    ),
    citation: Decision148_2023.annexIII(set: 6),
    elimination: nil,
    parts: [
      Part(
        "A", Decision26_2026.Headings.partA, maximum: 40,
        Criterion(
          "1", Decision26_2026.Headings.production, maximum: 18,
          Criterion(
            "1.a", Production.materialSource, elimination: Decision26_2026.EliminationNotes.importedMaterials),
          Criterion("1.b", Decision26_2026.Production.valueAddedOfProcessedFood),
          Criterion("1.c", Production.productionCapacity),
          Criterion("1.d", Production.linkageByInput),
          Criterion("1.đ", Decision26_2026.Production.environment),
          Criterion("1.e", Decision26_2026.Production.sustainableTechnology)),
        Criterion(
          "2", Decision26_2026.Headings.development, maximum: 10,
          Criterion(
            "2.a", Development.ideaOrigin, elimination: Decision26_2026.EliminationNotes.copiedProduct),
          Criterion("2.b", Development.packaging),
          Criterion("2.c", Development.labelling, notes: [Notes.labelPictures])),
        SharedBlocks.community),
      SharedBlocks.partBWithConditionalStructure,
      Part(
        "C", Decision26_2026.Headings.productQuality, maximum: 35,
        Criterion(
          "6", Decision26_2026.Headings.sensory, maximum: 16,
          Criterion(
            "6.a", Sensory.foreignMatter, elimination: Decision26_2026.EliminationNotes.unsafeForeignMatter),
          Criterion("6.b", Decision26_2026.ProcessedRiceCereals.appearanceAndUniformity),
          Criterion("6.c", Decision26_2026.ProcessedRiceCereals.colour),
          Criterion("6.d", Decision26_2026.Sensory.smell),
          Criterion("6.đ", Sensory.taste)),
        Criterion("7", Decision26_2026.Quality.uniqueness, notes: [Decision26_2026.Notes.distinctQuality]),
        SharedBlocks.encouragedDeclarationAndTests,
        Criterion(
          "9", Quality.qualityAssurance, elimination: EliminationNotes.foodSafetyCertificateNotInOrder),
        Criterion("10", Quality.usageInstructions),
        Criterion("11", Quality.globalMarket)),
    ]
  )
}
