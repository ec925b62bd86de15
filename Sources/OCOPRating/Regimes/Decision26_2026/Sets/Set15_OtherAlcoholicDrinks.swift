import OCOPModel

extension Decision26_2026 {
  /// Set 15: other alcoholic drinks (đồ uống có cồn khác).
  static let otherAlcoholicDrinks: CriteriaSet = CriteriaSet(
    number: 15,
    id: "other-alcoholic-drinks",
    name: Bilingual(
      vi: "Đồ uống có cồn khác",
      en: "Other alcoholic drinks"
    ),
    citation: Decision26_2026.annexII(set: 15),
    elimination: EliminationNotes.foodSafetyLicenceOrFile,
    parts: [
      Part(
        "A", Headings.partA, maximum: 40,
        Criterion(
          "1", Headings.production, maximum: 17,
          Criterion("1.1", Production.materialSourceWorth4, elimination: EliminationNotes.importedMaterials),
          Criterion("1.2", Production.valueAddedOfDrinks),
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.linkage),
          Criterion("1.5", Production.environment),
          Criterion("1.6", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 11,
          Criterion("2.1", Development.ideaOriginOfDrinks),
          Criterion("2.2", Development.packaging),
          Criterion("2.3", Development.labelling),
          Criterion("2.4", Development.bilingualLabel)),
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Headings.productQuality, maximum: 35,
        Criterion(
          "6", Headings.sensory, maximum: 15,
          Criterion("6.1", Sensory.foreignMatterInSpirits, elimination: EliminationNotes.unsafeForeignMatter),
          Criterion("6.2", OtherAlcoholicDrinks.colour),
          Criterion("6.3", Sensory.smellOfDrinks),
          Criterion("6.4", OtherAlcoholicDrinks.taste)),
        Criterion("7", Quality.uniqueness, notes: [Notes.distinctQuality]),
        Criterion("8", Quality.qualityDeclaration),
        Criterion("9", Quality.qualityAssurance),
        Criterion("10", Quality.globalMarketWorth5)),
    ],
    anomalies: [
      Anomalies.impliedYes("2.4")
    ]
  )
}

extension Decision26_2026 {
  /// The questions that only set 15 asks.
  enum OtherAlcoholicDrinks {
    static let colour: Question = Question(
      .colour, vi: "Màu sắc", en: "Colour", maximum: 3,
      Option(
        0, vi: "Màu sắc không phù hợp với đặc tính sản phẩm",
        en: "Colour not suitable for the product's properties"),
      Option(
        1, vi: "Màu sắc phù hợp với đặc tính sản phẩm",
        en: "Colour suitable for the product's properties", minimumFor: [.four]),
      Option(
        3, vi: "Màu sắc đẹp, rất phù hợp với đặc tính sản phẩm",
        en: "Beautiful colour, very suitable for the product's properties")
    )

    static let taste: Question = Question(
      .taste, vi: "Vị", en: "Taste", maximum: 5,
      Option(0, vi: "Vị khác thường hoặc không rõ vị", en: "Unusual taste, or taste indistinct"),
      Option(1, vi: "Tương đối rõ, chấp nhận được", en: "Fairly distinct, acceptable"),
      Option(
        2, vi: "Vị đậm, phù hợp với đặc trưng nguyên liệu sử dụng, loại sản phẩm",
        en: "Strong taste, suitable for the character of materials used, product type"),
      Option(
        3, vi: "Vị đậm, dịu, phù hợp, không sốc",
        en: "Strong, mellow taste, suitable, not harsh", minimumFor: [.four]),
      Option(
        5, vi: "Vị đậm, dịu, phù hợp, không sốc, hấp dẫn",
        en: "Strong, mellow taste, suitable, not harsh, appealing")
    )
  }
}
