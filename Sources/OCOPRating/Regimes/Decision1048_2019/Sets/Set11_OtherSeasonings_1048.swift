import OCOPModel

extension Decision1048_2019 {
  /// Set 11: other seasonings (gia vị khác).
  static let otherSeasonings: CriteriaSet = CriteriaSet(
    number: 11,
    id: "other-seasonings",
    name: Bilingual(
      vi: "Gia vị khác",
      en: "Other seasonings"
    ),
    citation: Decision1048_2019.form(set: 11),
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
          Criterion("6.2", OtherSeasonings.shapeAndSize),
          Criterion("6.3", OtherSeasonings.colour),
          Criterion("6.4", OtherSeasonings.smell),
          Criterion("6.5", OtherSeasonings.taste),
          Criterion("6.6", OtherSeasonings.packingFormat)),
        Criterion("7", Quality.uniqueness, notes: [Notes.distinctWithBrandPotential]),
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
  /// The questions that only set 11 asks.
  enum OtherSeasonings {
    static let shapeAndSize: Question = Question(
      .sizeAndShape, vi: "Hình dạng, kích thước", en: "Shape and size", maximum: 2,
      Option(0, vi: "Không đồng đều/không phù hợp", en: "Not uniform/not suitable"),
      Option(1, vi: "Tương đối đồng đều", en: "Fairly uniform"),
      Option(2, vi: "Đồng đều", en: "Uniform")
    )

    static let colour: Question = Question(
      .colour, vi: "Màu sắc", en: "Colour", maximum: 3,
      Option(0, vi: "Không đồng đều, chấp nhận được", en: "Not uniform, acceptable"),
      Option(
        1, vi: "Tương đối đồng đều, phù hợp với đặc tính sản phẩm",
        en: "Fairly uniform, suitable for the product's properties"),
      Option(
        2, vi: "Đồng đều, phù hợp với đặc tính sản phẩm", en: "Uniform, suitable for the product's properties"
      ),
      Option(
        3, vi: "Đồng đều, tốt, phù hợp với tính chất sản phẩm",
        en: "Uniform, good, suitable for the product's nature")
    )

    static let smell: Question = Question(
      .smell, vi: "Mùi", en: "Smell", maximum: 3,
      Option(0, vi: "Có mùi lạ", en: "Strange smell"),
      Option(1, vi: "Chấp nhận được", en: "Acceptable"),
      Option(2, vi: "Phù hợp với sản phẩm", en: "Suitable for the product"),
      Option(
        3, vi: "Mùi tự nhiên, đặc trưng của sản phẩm, nổi bật",
        en: "Natural smell, characteristic of the product, standing out")
    )

    static let taste: Question = Question(
      .taste, vi: "Vị", en: "Taste", maximum: 6,
      Option(0, vi: "Vị khác thường", en: "Unusual taste"),
      Option(2, vi: "Chấp nhận được", en: "Acceptable"),
      Option(3, vi: "Phù hợp với sản phẩm", en: "Suitable for the product"),
      Option(
        6, vi: "Phù hợp với đặc trưng sản phẩm, vị nổi bật",
        en: "Suitable for the product's character, with a taste that stands out")
    )

    static let packingFormat: Question = Question(
      .packingFormat, vi: "Quy cách đóng gói/dạng sử dụng", en: "Packing format/form of use", maximum: 4,
      Option(
        0, vi: "Tương đối phù hợp với đặc tính sản phẩm", en: "Fairly suitable for the product's properties"),
      Option(1, vi: "Phù hợp với đặc tính sản phẩm", en: "Suitable for the product's properties"),
      Option(2, vi: "Phù hợp, tiện dùng", en: "Suitable, convenient to use"),
      Option(4, vi: "Phù hợp, rất tiện dùng", en: "Suitable, very convenient to use")
    )
  }
}
