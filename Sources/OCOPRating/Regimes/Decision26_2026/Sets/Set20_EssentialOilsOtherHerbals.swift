import OCOPModel

extension Decision26_2026 {
  /// Set 20: essential oils and other herbal products (tinh dầu và dược liệu khác).
  static let essentialOilsOtherHerbals: CriteriaSet = CriteriaSet(
    number: 20,
    id: "essential-oils-other-herbals",
    name: Bilingual(
      vi: "Tinh dầu và dược liệu khác",
      en: "Essential oils and other herbal products"
    ),
    citation: Decision26_2026.annexII(set: 20),
    elimination: EliminationNotes.sectorConditionsOrFile,
    parts: [
      Part(
        "A", Headings.partA, maximum: 40,
        Criterion(
          "1", Headings.production, maximum: 17,
          Criterion("1.1", Production.materialSourceWorth4, elimination: EliminationNotes.importedMaterials),
          Criterion("1.2", Production.valueAddedFromSorting),
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.linkage),
          Criterion("1.5", Production.environment),
          Criterion("1.6", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 11,
          Criterion("2.1", Development.ideaOriginWorth4),
          Criterion("2.2", Development.packaging),
          Criterion("2.3", Development.labelling),
          Criterion("2.4", Development.bilingualLabel)),
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Headings.productQuality, maximum: 35,
        Criterion(
          "6", EssentialOilsOtherHerbals.qualityDeclaration, elimination: EliminationNotes.noDeclaration),
        Criterion("7", Sensory.sensoryTest),
        Criterion("8", Quality.convenience),
        Criterion("9", Quality.effectiveness),
        Criterion("10", EssentialOilsOtherHerbals.safety),
        Criterion("11", Quality.uniqueness, notes: [Notes.distinctByScentAndUse]),
        Criterion("12", Quality.qualityAssurance),
        Criterion("13", Quality.usageInstructionsOfHerbals),
        Criterion("14", Quality.globalMarket)),
    ],
    anomalies: [
      Anomalies.impliedYes("2.4")
    ]
  )
}

extension Decision26_2026 {
  /// The questions that only set 20 asks.
  enum EssentialOilsOtherHerbals {
    static let qualityDeclaration: Question = Question(
      .qualityDeclaration, vi: "Công bố chất lượng", en: "Declaration of quality", maximum: 5,
      Option(
        1, vi: "Có hồ sơ công bố tiêu chuẩn sản phẩm", en: "A file declares the product standard",
        when: .fact(.productStandardDeclared)),
      Option(
        3, vi: "Có hồ sơ công bố tiêu chuẩn sản phẩm; tiêu chuẩn nguyên liệu",
        en: "A file declares the product standard; a standard for materials",
        when: .all(.fact(.productStandardDeclared), .fact(.materialStandardDeclared))),
      Option(
        5, vi: "Công bố tiêu chuẩn sản phẩm, nguyên liệu; kiểm nghiệm theo đó tại cơ quan độc lập",
        en: "Product and material standards declared; tested to them by an independent laboratory",
        when: .all(
          .fact(.productStandardDeclared), .fact(.materialStandardDeclared), .fact(.independentTestReport)))
    )

    static let safety: Question = Question(
      .safety, vi: "Tính an toàn", en: "Safety", maximum: 3, notes: [Notes.byResearchFile],
      Option(0, vi: "Tương đối an toàn", en: "Fairly safe"),
      Option(1, vi: "An toàn", en: "Safe"),
      Option(3, vi: "Rất an toàn", en: "Very safe")
    )
  }
}
