import OCOPModel

extension Decision1048_2019 {
  /// Set 13: other products from tea (sản phẩm khác từ chè, trà).
  static let otherTeaProducts: CriteriaSet = CriteriaSet(
    number: 13,
    id: "other-tea-products",
    name: Bilingual(
      vi: "Sản phẩm khác từ chè, trà",
      en: "Other products from tea"
    ),
    citation: Decision1048_2019.form(set: 13),
    elimination: nil,
    explainsMinima: false,
    parts: [
      Part(
        "A", Headings.partA, maximum: 35,
        Criterion(
          "1", Headings.production, maximum: 18,
          Criterion(
            "1.1", Production.materialSource, elimination: Decision26_2026.EliminationNotes.importedMaterials),
          Criterion("1.2", Production.valueAddedFromSorting),
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.chainLinkage),
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
            "6.1", Decision26_2026.CoffeeCocoa.foreignMatter,
            elimination: Decision26_2026.EliminationNotes.unsafeForeignMatter),
          Criterion("6.2", Decision26_2026.HerbalTea.shape),
          Criterion("6.3", Decision26_2026.Tea.brewColour),
          Criterion("6.4", Sensory.brewSmell),
          Criterion("6.5", OtherTeaProducts.brewTaste),
          Criterion("6.6", OtherTeaProducts.packingFormat)),
        Criterion("7", Quality.uniqueness, notes: [Decision26_2026.Notes.distinctDesign]),
        Criterion(
          "8", Titles.declarationAndTests, maximum: 5,
          Criterion("8.1", Quality.declarationFile),
          Criterion("8.2", Quality.periodicTesting, notes: [Notes.periodicReports])),
        Criterion(
          "9", Quality.qualityAssurance, elimination: EliminationNotes.foodSafetyCertificateNotByRules),
        Criterion("10", Quality.globalMarket)),
    ]
  )
}

extension Decision1048_2019 {
  /// The questions that only set 13 asks.
  enum OtherTeaProducts {
    static let brewTaste: Question = Question(
      .brewTaste, vi: "Vị nước", en: "Taste of the brew", maximum: 5,
      Option(
        0, vi: "Vị khác thường (chấp nhận được) hoặc không rõ vị",
        en: "Unusual taste (acceptable), or taste indistinct"),
      Option(
        1, vi: "Tương đối đậm, phù hợp với tính chất sản phẩm",
        en: "Fairly strong, suitable for the product's nature"),
      Option(3, vi: "Vị đậm, dịu, phù hợp", en: "Strong, mellow taste, suitable"),
      Option(5, vi: "Vị đậm, dịu, phù hợp, hấp dẫn", en: "Strong, mellow taste, suitable, appealing")
    )

    static let packingFormat: Question = Question(
      .packingFormat, vi: "Quy cách đóng gói, dạng sử dụng", en: "Packing format, form of use", maximum: 2,
      Option(0, vi: "Không tiện dùng", en: "Not convenient to use"),
      Option(1, vi: "Tiện dùng", en: "Convenient to use"),
      Option(2, vi: "Rất tiện dùng", en: "Very convenient to use")
    )
  }
}
