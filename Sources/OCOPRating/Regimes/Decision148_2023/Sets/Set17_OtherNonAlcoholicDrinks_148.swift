import OCOPModel

extension Decision148_2023 {
  /// Set 17: other non-alcoholic drinks (đồ uống không cồn khác).
  static let otherNonAlcoholicDrinks: CriteriaSet = CriteriaSet(
    number: 17,
    id: "other-non-alcoholic-drinks",
    name: Bilingual(
      vi: "Đồ uống không cồn khác",
      en: "Other non-alcoholic drinks"
    ),
    citation: Decision148_2023.annexIII(set: 17),
    elimination: nil,
    parts: [
      Part(
        "A", Decision26_2026.Headings.partA, maximum: 40,
        SharedBlocks.productionOfDrinks,
        SharedBlocks.developmentOfSoftDrinks,
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Decision26_2026.Headings.productQuality, maximum: 35,
        Criterion(
          "6", Decision26_2026.Headings.sensory, maximum: 14,
          Criterion("6.a", Decision26_2026.OtherNonAlcoholicDrinks.foreignMatter),
          Criterion("6.b", OtherNonAlcoholicDrinks.colour),
          Criterion("6.c", Decision26_2026.Sensory.smellOfDrinks),
          Criterion("6.d", Decision26_2026.OtherNonAlcoholicDrinks.taste)),
        Criterion("7", Decision26_2026.Quality.uniqueness, notes: [Decision26_2026.Notes.distinctQuality]),
        Criterion(
          "8", Headings.declarationAndTests, maximum: 6,
          Criterion("8.a", OtherNonAlcoholicDrinks.qualityDeclaration),
          Criterion("8.b", OtherNonAlcoholicDrinks.periodicTesting)),
        Criterion("9", Quality.qualityAssurance),
        Criterion("10", Quality.globalMarketWorth5)),
    ],
    anomalies: [
      Anomalies.pointsKeyedAsLetter("1.d", .b, "l")
    ]
  )
}

extension Decision148_2023 {
  /// The questions that only set 17 asks.
  enum OtherNonAlcoholicDrinks {
    static let colour: Question = Question(
      .colour, vi: "Màu sắc", en: "Colour", maximum: 3,
      Option(
        0, vi: "Màu sắc không phù hợp với đặc tính sản phẩm",
        en: "Colour not suitable for the product's properties"),
      Option(
        3, vi: "Màu sắc phù hợp với đặc tính sản phẩm", en: "Colour suitable for the product's properties",
        minimumFor: [.four]))

    static let qualityDeclaration: Question = Question(
      .qualityDeclaration, vi: "Công bố chất lượng sản phẩm theo quy định",
      en: "Declaration of product quality by the rules", maximum: 3,
      Option(
        0, vi: "Không có bản công bố tiêu chuẩn/chất lượng sản phẩm",
        en: "No declaration of product standard/quality"),
      Option(1, vi: "Có tiêu chuẩn chất lượng sản phẩm", en: "There is a product quality standard"),
      Option(
        3, vi: "Có công bố tiêu chuẩn/chất lượng sản phẩm theo quy định",
        en: "Product standard/quality declared by the rules", minimumFor: [.three]))

    static let periodicTesting: Question = Question(
      .periodicTesting, vi: "Kiểm tra định kỳ các chỉ tiêu ATTP theo quy định",
      en: "Periodic food-safety tests by the rules", maximum: 3, notes: [Notes.periodicTestReports],
      Option(0, vi: "Có, nhưng không đạt", en: "Done, but failed"),
      Option(1, vi: "Có, đạt nhưng không đủ", en: "Done and passed, but not complete"),
      Option(
        3, vi: "Có, đạt đủ theo quy định (vi sinh, kim loại nặng, phụ gia, hóa chất không mong muốn...)",
        en: "Passed in full by the rules (microbes, heavy metals, additives, unwanted chemicals, etc.)"))
  }
}
