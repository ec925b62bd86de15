import OCOPModel

extension Decision26_2026 {
  /// Set 17: other non-alcoholic drinks (đồ uống không cồn khác).
  static let otherNonAlcoholicDrinks: CriteriaSet = CriteriaSet(
    number: 17,
    id: "other-non-alcoholic-drinks",
    name: Bilingual(
      vi: "Đồ uống không cồn khác",
      en: "Other non-alcoholic drinks"
    ),
    citation: Decision26_2026.annexII(set: 17),
    elimination: EliminationNotes.foodSafetyLicenceOrFile,
    parts: [
      Part(
        "A", Headings.partA, maximum: 40,
        Criterion(
          "1", Headings.production, maximum: 17,
          Criterion("1.1", Production.materialSourceWorth4),
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
          Criterion(
            "6.1", OtherNonAlcoholicDrinks.foreignMatter, elimination: EliminationNotes.unsafeForeignMatter),
          Criterion("6.2", OtherNonAlcoholicDrinks.colour),
          Criterion("6.3", Sensory.smellOfDrinks),
          Criterion("6.4", OtherNonAlcoholicDrinks.taste)),
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
  /// The questions that only set 17 asks.
  enum OtherNonAlcoholicDrinks {
    static let foreignMatter: Question = Question(
      .foreignMatter, vi: "Tạp chất lạ", en: "Extraneous foreign matter", maximum: 3,
      Option(0, vi: "Có tạp chất", en: "Foreign matter present"),
      Option(
        1, vi: "Có rất ít tạp chất, chấp nhận được",
        en: "Very little foreign matter present, acceptable"),
      Option(3, vi: "Sạch, không phát hiện tạp chất/cặn", en: "Clean, no foreign matter/sediment detected")
    )

    static let colour: Question = Question(
      .colour, vi: "Màu sắc", en: "Colour", maximum: 4,
      Option(
        0, vi: "Màu sắc không phù hợp với đặc tính sản phẩm",
        en: "Colour not suitable for the product's properties"),
      Option(
        2, vi: "Màu sắc phù hợp với đặc tính sản phẩm",
        en: "Colour suitable for the product's properties", minimumFor: [.four]),
      Option(
        4, vi: "Màu sắc đẹp, rất phù hợp với đặc tính sản phẩm",
        en: "Beautiful colour, very suitable for the product's properties")
    )

    static let taste: Question = Question(
      .taste, vi: "Vị", en: "Taste", maximum: 3,
      Option(0, vi: "Có vị lạ", en: "Strange taste"),
      Option(1, vi: "Tương đối phù hợp với sản phẩm", en: "Fairly suitable for the product"),
      Option(2, vi: "Phù hợp với sản phẩm", en: "Suitable for the product"),
      Option(
        3, vi: "Phù hợp với sản phẩm, ấn tượng, hấp dẫn",
        en: "Suitable for the product, impressive, appealing")
    )
  }
}
