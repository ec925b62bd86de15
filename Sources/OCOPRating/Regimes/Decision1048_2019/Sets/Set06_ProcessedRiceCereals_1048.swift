import OCOPModel

extension Decision1048_2019 {
  /// Set 6: processed rice and cereals (chế biến từ gạo, ngũ cốc).
  static let processedRiceCereals: CriteriaSet = CriteriaSet(
    number: 6,
    id: "processed-rice-cereals",
    name: Bilingual(
      vi: "Chế biến từ gạo, ngũ cốc",
      en: "Processed rice and cereals"
    ),
    citation: Decision1048_2019.form(set: 6),
    elimination: nil,
    explainsMinima: false,
    parts: [
      Part(
        "A", Headings.partA, maximum: 35,
        Criterion(
          "1", Headings.production, maximum: 18,
          Criterion(
            "1.1", Production.materialSource, elimination: Decision26_2026.EliminationNotes.importedMaterials),
          Criterion("1.2", Production.valueAddedByProcessing),
          Criterion("1.3", Production.capacityForDistribution),
          Criterion("1.4", Production.chainLinkage),
          Criterion("1.5", Production.environment),
          Criterion("1.6", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 8,
          Criterion("2.1", Development.ideaOriginUnderNewLabel),
          Criterion("2.2", Development.simplePackaging),
          Criterion("2.3", Development.packagingStyle)),
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Headings.productQuality, maximum: 40,
        Criterion(
          "6", Headings.sensory, maximum: 20,
          Criterion(
            "6.1", ProcessedRiceCereals.foreignMatter,
            elimination: EliminationNotes.highlyUnsafeForeignMatter),
          Criterion("6.2", ProcessedRiceCereals.appearance),
          Criterion("6.3", Sensory.colour),
          Criterion("6.4", Sensory.smell),
          Criterion("6.5", Sensory.taste),
          Criterion("6.6", Sensory.arrangementWorth3)),
        Criterion("7", Quality.uniquenessFromTwo, notes: [Decision26_2026.Notes.distinctDesign]),
        Criterion(
          "8", Titles.declarationAndTests, maximum: 5,
          Criterion("8.1", Quality.declarationFile),
          Criterion("8.2", Quality.periodicTesting, notes: [Notes.periodicReports])),
        Criterion(
          "9", Quality.qualityAssurance, elimination: EliminationNotes.foodSafetyCertificateNotByRules),
        Criterion("10", Quality.globalMarket)),
    ],
    anomalies: [
      Anomalies.newLabelWithImprovement("2.1", .b),
      Anomaly(
        at: "6.2", .c,
        printed: Bilingual(vi: "3 điểm, như mức sau: 0/1/3/3", en: "3 points, as the next option: 0/1/3/3"),
        read: Bilingual(vi: "3 điểm, như in", en: "3 points, as printed"),
        reason: Bilingual(
          vi: "Có lẽ là 0/1/2/3, nhưng nguồn không cho biết",
          en: "Probably meant as 0/1/2/3, but the source does not tell"
        )
      ),
    ]
  )
}

extension Decision1048_2019 {
  /// The questions that only set 6 asks.
  enum ProcessedRiceCereals {
    static let foreignMatter: Question = Question(
      .foreignMatter, vi: "Tạp chất lạ", en: "Extraneous foreign matter", maximum: 3,
      Option(0, vi: "Có tạp chất, chấp nhận được", en: "Foreign matter present, acceptable"),
      Option(
        1, vi: "Có rất ít tạp chất, chấp nhận được", en: "Very little foreign matter present, acceptable"),
      Option(3, vi: "Không phát hiện tạp chất", en: "No foreign matter detected")
    )

    static let appearance: Question = Question(
      .appearanceAndUniformity, vi: "Ngoại hình", en: "Appearance", maximum: 3,
      Option(0, vi: "Không đồng đều", en: "Not uniform"),
      Option(1, vi: "Không đồng đều, chấp nhận được", en: "Not uniform, acceptable"),
      Option(3, vi: "Tương đối đồng đều", en: "Fairly uniform"),
      Option(3, vi: "Đồng đều", en: "Uniform")
    )
  }
}
