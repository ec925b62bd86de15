import OCOPModel

extension Decision1048_2019 {
  /// Set 7: processed vegetables, fruits and nuts (chế biến từ rau, củ, quả, hạt).
  static let processedVegetablesFruitsNuts: CriteriaSet = CriteriaSet(
    number: 7,
    id: "processed-vegetables-fruits-nuts",
    name: Bilingual(
      vi: "Chế biến từ rau, củ, quả, hạt",
      en: "Processed vegetables, fruits and nuts"
    ),
    citation: Decision1048_2019.form(set: 7),
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
          Criterion("2.2", Development.packaging),
          Criterion("2.3", Development.packagingStyle)),
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Headings.productQuality, maximum: 40,
        Criterion(
          "6", Headings.sensory, maximum: 20,
          Criterion(
            "6.1", ProcessedVegetablesFruitsNuts.foreignMatter, elimination: EliminationNotes.zeroScore),
          Criterion("6.2", ProcessedVegetablesFruitsNuts.shapeAndTexture),
          Criterion("6.3", ProcessedVegetablesFruitsNuts.colour),
          Criterion("6.4", ProcessedVegetablesFruitsNuts.smell),
          Criterion("6.5", Sensory.taste),
          Criterion("6.6", Sensory.arrangement)),
        Criterion("7", Quality.uniqueness, notes: [Decision26_2026.Notes.distinctDesign]),
        Criterion(
          "8", Titles.declarationAndTests, maximum: 5,
          Criterion("8.1", Quality.declarationFile),
          Criterion("8.2", Quality.periodicTesting, notes: [Notes.periodicReports])),
        Criterion(
          "9", Quality.qualityAssurance, elimination: EliminationNotes.foodSafetyCertificateNotByRules),
        Criterion("10", Quality.globalMarket)),
    ],
    anomalies: [
      Anomalies.newLabelWithImprovement("2.1", .b)
    ]
  )
}

extension Decision1048_2019 {
  /// The questions that only set 7 asks.
  enum ProcessedVegetablesFruitsNuts {
    static let foreignMatter: Question = Question(
      .foreignMatter, vi: "Tạp chất lạ", en: "Extraneous foreign matter", maximum: 3,
      Option(
        0, vi: "Có tạp chất không chấp nhận được (ruồi bọ, lông, len, cát sỏi...)",
        en: "Unacceptable foreign matter present (flies, hair, wool, sand, gravel, etc.)"),
      Option(1, vi: "Có tạp chất, chấp nhận được", en: "Foreign matter present, acceptable"),
      Option(
        2, vi: "Có rất ít tạp chất, chấp nhận được", en: "Very little foreign matter present, acceptable"),
      Option(3, vi: "Sạch, không phát hiện tạp chất", en: "Clean, no foreign matter detected")
    )

    static let shapeAndTexture: Question = Question(
      .shapeAndTexture, vi: "Hình dạng, thể chất", en: "Shape and texture", maximum: 2,
      Option(0, vi: "Kích thước/hình dạng không đồng đều", en: "Size/shape not uniform"),
      Option(1, vi: "Kích thước/hình dạng khá đồng đều (> 60%)", en: "Size/shape quite uniform (> 60%)"),
      Option(2, vi: "Kích thước/hình dạng đồng đều (> 90%)", en: "Size/shape uniform (> 90%)")
    )

    static let colour: Question = Question(
      .colour, vi: "Màu sắc", en: "Colour", maximum: 3,
      Option(
        0, vi: "Không đều (hoặc đồng đều nhưng không phù hợp với đặc tính sản phẩm)",
        en: "Not uniform (or uniform but not suitable for the product's properties)"),
      Option(1, vi: "Không đều, chấp nhận được", en: "Not uniform, acceptable"),
      Option(
        2, vi: "Tương đối đồng đều, phù hợp với tính chất sản phẩm",
        en: "Fairly uniform, suitable for the product's nature"),
      Option(
        3, vi: "Đồng đều, phù hợp với tính chất sản phẩm", en: "Uniform, suitable for the product's nature")
    )

    static let smell: Question = Question(
      .smell, vi: "Mùi", en: "Smell", maximum: 5,
      Option(0, vi: "Mùi không mong muốn", en: "Unwanted smell"),
      Option(
        1, vi: "Không phải mùi của thành phần tạo nên (mùi hương liệu)",
        en: "Not the smell of its constituents (smell of flavourings)"),
      Option(3, vi: "Mùi tự nhiên của thành phần", en: "Natural smell of the ingredients"),
      Option(
        5, vi: "Mùi tự nhiên của thành phần, phù hợp, hấp dẫn",
        en: "Natural smell of the ingredients, suitable, appealing")
    )
  }
}
