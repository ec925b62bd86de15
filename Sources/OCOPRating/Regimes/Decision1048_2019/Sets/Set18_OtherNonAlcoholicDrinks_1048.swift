import OCOPModel

extension Decision1048_2019 {
  /// Set 18: non-alcoholic drinks (đồ uống không cồn).
  static let otherNonAlcoholicDrinks: CriteriaSet = CriteriaSet(
    number: 18,
    id: "other-non-alcoholic-drinks",
    name: Bilingual(
      vi: "Đồ uống không cồn",
      en: "Non-alcoholic drinks"
    ),
    citation: Decision1048_2019.form(set: 18),
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
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.linkage),
          Criterion("1.5", Production.environment),
          Criterion("1.6", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 8,
          Criterion("2.1", Development.ideaOrigin),
          Criterion("2.2", Development.packaging),
          Criterion("2.3", Development.packagingStyleAndForm)),
        SharedBlocks.community),
      SharedBlocks.partBToldVividly,
      Part(
        "C", Headings.productQuality, maximum: 40,
        Criterion(
          "6", Headings.sensory, maximum: 20,
          Criterion(
            "6.1", OtherNonAlcoholicDrinks.foreignMatter,
            elimination: Decision26_2026.EliminationNotes.unsafeForeignMatter),
          Criterion("6.2", Sensory.colourOfDrinks),
          Criterion("6.3", Sensory.smellOfDrinks),
          Criterion("6.4", Sensory.tasteOfDrinks)),
        Criterion("7", Quality.uniqueness, notes: [Decision26_2026.Notes.distinctDesign]),
        Criterion(
          "8", Titles.declarationAndTests, maximum: 5,
          Criterion("8.1", Quality.declarationFile),
          Criterion("8.2", Quality.periodicTestingWithResidues)),
        Criterion(
          "9", Quality.qualityAssurance, elimination: EliminationNotes.foodSafetyCertificateNotByRules),
        Criterion("10", Quality.globalMarket)),
    ]
  )
}

extension Decision1048_2019 {
  /// The questions that only set 18 asks.
  enum OtherNonAlcoholicDrinks {
    static let foreignMatter: Question = Question(
      .foreignMatter, vi: "Tạp chất lạ", en: "Extraneous foreign matter", maximum: 5,
      Option(0, vi: "Có tạp chất, chấp nhận được", en: "Foreign matter present, acceptable"),
      Option(
        3, vi: "Có rất ít tạp chất, chấp nhận được", en: "Very little foreign matter present, acceptable"),
      Option(5, vi: "Sạch, không có tạp chất", en: "Clean, no foreign matter")
    )
  }
}
