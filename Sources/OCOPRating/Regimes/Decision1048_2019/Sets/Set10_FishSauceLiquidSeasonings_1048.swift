import OCOPModel

extension Decision1048_2019 {
  /// Set 10: soy paste, fish sauce and other liquid seasonings (tương, nước mắm, gia vị dạng lỏng khác).
  static let fishSauceLiquidSeasonings: CriteriaSet = CriteriaSet(
    number: 10,
    id: "fish-sauce-liquid-seasonings",
    name: Bilingual(
      vi: "Tương, nước mắm, gia vị dạng lỏng khác",
      en: "Soy paste, fish sauce and other liquid seasonings"
    ),
    citation: Decision1048_2019.form(set: 10),
    elimination: nil,
    explainsMinima: false,
    parts: [
      Part(
        "A", Headings.partA, maximum: 35,
        Criterion(
          "1", Headings.production, maximum: 18,
          Criterion(
            "1.1", Production.materialSource, elimination: EliminationNotes.importedMaterialsOrNoOrigin),
          Criterion("1.2", Production.valueAddedByProcessing),
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.linkage),
          Criterion("1.5", Production.environment),
          Criterion("1.6", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 8,
          Criterion("2.1", Development.ideaOrigin),
          Criterion("2.2", Development.simplePackaging),
          Criterion("2.3", Development.packagingStyle)),
        SharedBlocks.community),
      SharedBlocks.partBToldVividly,
      Part(
        "C", Headings.productQuality, maximum: 40,
        Criterion(
          "6", Headings.sensory, maximum: 20,
          Criterion(
            "6.1", FishSauceLiquidSeasonings.foreignMatter,
            elimination: Decision26_2026.EliminationNotes.unsafeForeignMatter),
          Criterion("6.2", FishSauceLiquidSeasonings.texture),
          Criterion("6.3", Sensory.colour),
          Criterion("6.4", FishSauceLiquidSeasonings.smell),
          Criterion("6.5", FishSauceLiquidSeasonings.taste),
          Criterion("6.6", Sensory.packingFormat)),
        Criterion("7", FishSauceLiquidSeasonings.uniqueness),
        Criterion(
          "8", Titles.declarationAndTests, maximum: 5,
          Criterion("8.1", Quality.declarationFile),
          Criterion("8.2", Quality.periodicTestingWithResidues)),
        Criterion(
          "9", Quality.qualityAssurance, elimination: EliminationNotes.foodSafetyCertificateNotByRules),
        Criterion("10", Quality.globalMarket)),
    ],
    gaps: [
      TableGap(
        .points(part: "C", criterion: nil, missing: 2),
        reason: Bilingual(
          vi:
            "Các tiêu chí cộng thành 38, phần C là 40; tiêu chí 7 cho 3 điểm, nơi các bộ thực phẩm khác cho 5",
          en: "The criteria add to 38, part C gives 40; criterion 7 gives 3 where the other food sets give 5"
        )
      )
    ]
  )
}

extension Decision1048_2019 {
  /// The questions that only set 10 asks.
  enum FishSauceLiquidSeasonings {
    static let foreignMatter: Question = Question(
      .foreignMatter, vi: "Tạp chất", en: "Foreign matter", maximum: 2,
      Option(0, vi: "Có tạp chất, chấp nhận được", en: "Foreign matter present, acceptable"),
      Option(
        1, vi: "Có rất ít tạp chất, chấp nhận được", en: "Very little foreign matter present, acceptable"),
      Option(2, vi: "Không phát hiện tạp chất", en: "No foreign matter detected")
    )

    static let texture: Question = Question(
      .texture, vi: "Thể chất", en: "Texture", maximum: 3,
      Option(0, vi: "Không phù hợp", en: "Not suitable"),
      Option(
        1, vi: "Tương đối phù hợp với đặc tính sản phẩm", en: "Fairly suitable for the product's properties"),
      Option(2, vi: "Phù hợp với tính chất sản phẩm", en: "Suitable for the product's nature"),
      Option(3, vi: "Rất phù hợp với tính chất sản phẩm", en: "Very suitable for the product's nature")
    )

    static let smell: Question = Question(
      .smell, vi: "Mùi", en: "Smell", maximum: 3,
      Option(0, vi: "Có mùi lạ", en: "Strange smell"),
      Option(1, vi: "Chấp nhận được", en: "Acceptable"),
      Option(2, vi: "Phù hợp với sản phẩm", en: "Suitable for the product"),
      Option(
        3, vi: "Mùi tự nhiên, đặc trưng của sản phẩm", en: "Natural smell, characteristic of the product")
    )

    static let taste: Question = Question(
      .taste, vi: "Vị", en: "Taste", maximum: 6,
      Option(0, vi: "Vị khác thường", en: "Unusual taste"),
      Option(2, vi: "Chấp nhận được", en: "Acceptable"),
      Option(3, vi: "Phù hợp với sản phẩm", en: "Suitable for the product"),
      Option(6, vi: "Hấp dẫn, phù hợp với sản phẩm", en: "Appealing, suitable for the product")
    )

    static let uniqueness: Question = Question(
      .uniqueness, vi: "Tính độc đáo", en: "Distinctiveness", maximum: 3,
      notes: [Notes.distinctWithBrandPotential],
      Option(0, vi: "Trung bình", en: "Average"),
      Option(1, vi: "Tương đối độc đáo", en: "Fairly distinctive"),
      Option(2, vi: "Độc đáo", en: "Distinctive"),
      Option(3, vi: "Rất độc đáo", en: "Very distinctive")
    )
  }
}
