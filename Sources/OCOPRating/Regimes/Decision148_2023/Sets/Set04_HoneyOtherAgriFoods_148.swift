import OCOPModel

extension Decision148_2023 {
  /// Set 4: honey, other syrups and other agricultural foods (mật ong, mật khác và nông sản thực phẩm khác).
  static let honeyOtherAgriFoods: CriteriaSet = CriteriaSet(
    number: 4,
    id: "honey-other-agri-foods",
    name: Bilingual(
      vi: "Mật ong, mật khác và nông sản thực phẩm khác",
      en: "Honey, other syrups and other agricultural foods"
    ),
    citation: Decision148_2023.annexIII(set: 4),
    elimination: nil,
    parts: [
      Part(
        "A", Decision26_2026.Headings.partA, maximum: 40,
        Criterion(
          "1", Decision26_2026.Headings.production, maximum: 18,
          Criterion(
            "1.a", HoneyOtherAgriFoods.productOrigin, notes: [Decision26_2026.Notes.raisedOrGrownInProvince]),
          Criterion("1.b", Decision26_2026.HoneyOtherAgriFoods.valueAdded),
          Criterion("1.c", Production.productionCapacity),
          Criterion("1.d", Production.linkage),
          Criterion("1.đ", Decision26_2026.Production.environment),
          Criterion("1.e", Decision26_2026.Production.sustainableTechnology)),
        SharedBlocks.developmentOfGrainsAndHoney,
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Decision26_2026.Headings.productQuality, maximum: 35,
        Criterion(
          "6", Decision26_2026.Headings.sensory, maximum: 13,
          Criterion(
            "6.a", Sensory.foreignMatter, elimination: Decision26_2026.EliminationNotes.unsafeForeignMatter),
          Criterion("6.b", Decision26_2026.HoneyOtherAgriFoods.uniformity),
          Criterion("6.c", Decision26_2026.HoneyOtherAgriFoods.colourAndTexture),
          Criterion("6.d", HoneyOtherAgriFoods.smellAndTaste)),
        Criterion("7", Quality.nutrition, notes: [Decision26_2026.Notes.nutrientsOfHoney]),
        Criterion("8", Decision26_2026.Quality.uniqueness, notes: [Decision26_2026.Notes.distinctQuality]),
        Criterion(
          "9", Headings.declarationAndTests, maximum: 5, notes: [Notes.standardEncouraged],
          [
            Criterion("9.a", Quality.qualityDeclaration, notes: [Decision26_2026.Notes.testReport]),
            Criterion("9.b", Quality.periodicTestingOfFreshFood),
          ]),
        Criterion(
          "10", Quality.qualityAssuranceOfFreshFood,
          elimination: EliminationNotes.foodSafetyCertificateNotInOrder),
        Criterion("11", Quality.usageInstructions),
        Criterion("12", Quality.globalMarket)),
    ]
  )
}

extension Decision148_2023 {
  /// The questions that only set 4 asks.
  enum HoneyOtherAgriFoods {
    static let productOrigin: Question = Question(
      .productOrigin, vi: "Nguồn gốc sản phẩm", en: "Product origin", maximum: 5,
      Option(
        1, vi: "Dưới 50% sản phẩm nuôi/trồng tại xã",
        en: "Under 50% of the product raised/grown in the commune"),
      Option(
        3, vi: "Từ 50% đến dưới 75% sản phẩm nuôi/trồng tại xã",
        en: "50% to under 75% of the product raised/grown in the commune", when: Proven.productFromHalf),
      Option(
        5, vi: "Từ 75% đến 100% sản phẩm nuôi/trồng tại xã",
        en: "75% to 100% of the product raised/grown in the commune", when: Proven.productFromThreeQuarters))

    static let smellAndTaste: Question = Question(
      .smellAndTaste, vi: "Mùi, vị", en: "Smell and taste", maximum: 5,
      Option(0, vi: "Có mùi/vị lạ", en: "Strange smell/taste"),
      Option(1, vi: "Có mùi/vị lạ nhưng chấp nhận được", en: "Strange smell/taste, but acceptable"),
      Option(
        2, vi: "Mùi/vị tương đối phù hợp với đặc tính sản phẩm",
        en: "Smell/taste fairly suitable for the product's properties"),
      Option(
        3, vi: "Mùi/vị tự nhiên, phù hợp với đặc tính sản phẩm",
        en: "Natural smell/taste, suitable for the product's properties", minimumFor: [.four]),
      Option(
        5, vi: "Mùi/vị tự nhiên, rất phù hợp với đặc tính sản phẩm",
        en: "Natural smell/taste, very suitable for the product's properties", minimumFor: [.five]))
  }
}
