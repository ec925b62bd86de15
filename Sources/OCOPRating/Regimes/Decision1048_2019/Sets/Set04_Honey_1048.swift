import OCOPModel

extension Decision1048_2019 {
  /// Set 4: honey, honey products and other syrups (mật ong, sản phẩm từ mật ong, mật khác).
  static let honey: CriteriaSet = CriteriaSet(
    number: 4,
    id: "honey",
    name: Bilingual(
      vi: "Mật ong, sản phẩm từ mật ong, mật khác",
      en: "Honey, honey products and other syrups"
    ),
    citation: Decision1048_2019.form(set: 4),
    elimination: nil,
    explainsMinima: false,
    parts: [
      Part(
        "A", Headings.partA, maximum: 35,
        Criterion(
          "1", Headings.production, maximum: 18,
          Criterion(
            "1.1", Production.materialSource, elimination: Decision26_2026.EliminationNotes.importedMaterials),
          Criterion("1.2", Honey.valueAdded),
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.chainLinkage),
          Criterion("1.5", Production.environment),
          Criterion("1.6", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 8,
          Criterion("2.1", Development.ideaOriginUnderNewLabel),
          Criterion("2.2", Development.simplePackaging),
          Criterion("2.3", Development.packagingStyle)),
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Headings.productQuality, maximum: 40,
        Criterion(
          "6", Headings.sensory, maximum: 18,
          Criterion("6.1", Honey.foreignMatter),
          Criterion("6.2", Sensory.packingFormat),
          Criterion("6.3", Honey.colourAndTexture),
          Criterion("6.4", Honey.smell),
          Criterion("6.5", Honey.taste)),
        Criterion("7", Quality.nutrition, notes: [Decision26_2026.Notes.nutrientsOfHoney]),
        Criterion("8", Quality.uniqueness, notes: [Notes.distinctWithBrandPotential]),
        Criterion(
          "9", Titles.declaration, maximum: 5,
          Criterion("9.1", Honey.declarationFile),
          Criterion(
            "9.2", Quality.periodicTestingWorth3, notes: [Notes.periodicReports, Notes.indicatorsOfHoney])),
        Criterion(
          "10", Honey.qualityAssurance, elimination: EliminationNotes.foodSafetyCertificateNotByRules),
        Criterion("11", Quality.globalMarket)),
    ],
    anomalies: [
      Anomalies.newLabelWithImprovement("2.1", .b)
    ]
  )
}

extension Decision1048_2019 {
  /// The questions that only set 4 asks.
  enum Honey {
    static let valueAdded: Question = Question(
      .valueAdded, vi: "Gia tăng giá trị", en: "Value added", maximum: 3,
      Option(
        0, vi: "Sơ chế đơn giản (lọc, loại tạp cơ học)",
        en: "Simple preliminary processing (filtering, removing mechanical impurities)"),
      Option(
        1, vi: "Sơ chế (lọc thô, lọc tinh, hạ thủy phần)",
        en: "Preliminary processing (coarse filtering, fine filtering, lowering water content)"),
      Option(2, vi: "Chế biến", en: "Processing"),
      Option(
        3, vi: "Chế biến sâu (tạo ra sản phẩm chất lượng cao hơn)",
        en: "Deep processing (making a higher-quality product)")
    )

    static let foreignMatter: Question = Question(
      .foreignMatter, vi: "Tạp chất lạ", en: "Extraneous foreign matter", maximum: 2,
      Option(0, vi: "Có ít tạp chất, chấp nhận được", en: "Little foreign matter present, acceptable"),
      Option(
        1, vi: "Có rất ít tạp chất, chấp nhận được", en: "Very little foreign matter present, acceptable"),
      Option(2, vi: "Sạch, không có tạp chất", en: "Clean, no foreign matter")
    )

    static let colourAndTexture: Question = Question(
      .colourAndTexture, vi: "Màu sắc, thể chất", en: "Colour and texture", maximum: 4,
      Option(1, vi: "Chấp nhận được", en: "Acceptable"),
      Option(
        2, vi: "Tương đối phù hợp với đặc tính sản phẩm", en: "Fairly suitable for the product's properties"),
      Option(3, vi: "Phù hợp với tính chất sản phẩm", en: "Suitable for the product's nature"),
      Option(4, vi: "Rất phù hợp với tính chất sản phẩm", en: "Very suitable for the product's nature")
    )

    static let smell: Question = Question(
      .smell, vi: "Mùi", en: "Smell", maximum: 5,
      Option(
        0, vi: "Không phải mùi của thành phần tạo nên (mùi hương liệu)",
        en: "Not the smell of its constituents (smell of flavourings)"),
      Option(1, vi: "Mùi nhẹ, tự nhiên, phù hợp", en: "Light, natural smell, suitable"),
      Option(2, vi: "Mùi tự nhiên, rõ, phù hợp", en: "Natural, distinct smell, suitable"),
      Option(3, vi: "Mùi tự nhiên, rất rõ, phù hợp", en: "Natural, very distinct smell, suitable"),
      Option(
        5, vi: "Mùi tự nhiên, rất rõ, phù hợp, hấp dẫn",
        en: "Natural, very distinct smell, suitable, appealing")
    )

    static let taste: Question = Question(
      .taste, vi: "Vị", en: "Taste", maximum: 4,
      Option(0, vi: "Vị chấp nhận được", en: "Acceptable taste"),
      Option(1, vi: "Vị tương đối phù hợp", en: "Fairly suitable taste"),
      Option(2, vi: "Phù hợp, hấp dẫn", en: "Suitable, appealing"),
      Option(4, vi: "Phù hợp, rất hấp dẫn", en: "Suitable, very appealing")
    )

    static let declarationFile: Question = Question(
      .qualityDeclaration, vi: "Hồ sơ công bố chất lượng sản phẩm", en: "File declaring product quality",
      maximum: 2,
      Quality.standardFile.options
    )

    static let qualityAssurance: Question = Question(
      .qualityAssurance, vi: "Đảm bảo chất lượng sản phẩm", en: "Quality assurance", maximum: 5,
      Option(0, vi: "Không kiểm soát chất lượng sản phẩm", en: "No control of product quality"),
      Option(1, vi: "Có kế hoạch kiểm soát chất lượng sản phẩm", en: "A plan for product quality control"),
      Option(2, vi: "Có ghi hồ sơ lô sản xuất", en: "Production batch records are kept"),
      Option(
        3, vi: "Có kế hoạch kiểm soát chất lượng sản phẩm, có ghi hồ sơ lô sản xuất",
        en: "A plan for product quality control, and production batch records are kept"),
      Option(
        4, vi: "Có chứng nhận quản lý chất lượng tiên tiến (VietGAP/ISO/HACCP/...)",
        en: "Advanced quality management certified (VietGAP/ISO/HACCP/etc.)"),
      Option(
        5, vi: "Có chứng nhận đủ điều kiện ATTP để xuất khẩu và thủ tục pháp lý khác của thị trường đích",
        en: "Food-safety certificate for export and the target market's other legal procedures")
    )
  }
}
