import OCOPModel

extension Decision1048_2019 {
  /// Set 1: fresh vegetables, fruits and nuts (rau, củ, quả, hạt tươi).
  static let freshVegetablesFruitsNuts: CriteriaSet = CriteriaSet(
    number: 1,
    id: "fresh-vegetables-fruits-nuts",
    name: Bilingual(
      vi: "Rau, củ, quả, hạt tươi",
      en: "Fresh vegetables, fruits and nuts"
    ),
    citation: Decision1048_2019.form(set: 1),
    elimination: nil,
    explainsMinima: false,
    parts: [
      Part(
        "A", Headings.partA, maximum: 35,
        Criterion(
          "1", Headings.production, maximum: 18,
          Criterion("1.1", Production.materialSource),
          Criterion("1.2", FreshVegetablesFruitsNuts.valueAdded),
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.linkage),
          Criterion("1.5", Production.environment),
          Criterion("1.6", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 8,
          Criterion("2.1", Development.ideaOrigin),
          Criterion("2.2", Development.packaging),
          Criterion("2.3", Development.packagingStyleAndForm)),
        Criterion(
          "3", Headings.community, maximum: 9,
          Criterion("3.1", FreshVegetablesFruitsNuts.organisationType),
          Criterion("3.2", Community.managementParticipation),
          Criterion("3.3", Community.localLabour),
          Criterion("3.4", Community.growth),
          Criterion("3.5", Community.accounting))),
      SharedBlocks.partB,
      Part(
        "C", Headings.productQuality, maximum: 40,
        Criterion(
          "6", Headings.sensory, maximum: 18,
          Criterion("6.1", FreshVegetablesFruitsNuts.sizeAndShape),
          Criterion("6.2", FreshVegetablesFruitsNuts.colourAndRipeness),
          Criterion("6.3", Decision26_2026.FreshVegetablesFruitsNuts.smellAndTaste),
          Criterion("6.4", FreshVegetablesFruitsNuts.completenessAndCleanness),
          Criterion("6.5", Sensory.arrangement)),
        Criterion("7", Quality.nutrition, notes: [Decision26_2026.Notes.nutrientsOfProduce]),
        Criterion("8", Quality.uniqueness, notes: [Notes.distinctWithBrandPotential]),
        Criterion(
          "9", Titles.declaration, maximum: 5,
          Criterion("9.1", Quality.standardFile, notes: [Notes.standardEncouraged]),
          Criterion("9.2", Quality.periodicTestingWorth3, notes: [Notes.periodicReports])),
        Criterion(
          "10", FreshVegetablesFruitsNuts.qualityAssurance,
          elimination: EliminationNotes.foodSafetyCertificateNotByRules),
        Criterion("11", Quality.globalMarket)),
    ]
  )
}

extension Decision1048_2019 {
  /// The questions that only set 1 asks.
  enum FreshVegetablesFruitsNuts {
    static let valueAdded: Question = Question(
      .valueAdded, vi: "Gia tăng giá trị", en: "Value added", maximum: 3,
      Option(0, vi: "Phân loại", en: "Sorting"),
      Option(1, vi: "Sơ chế (rửa, làm sạch...)", en: "Preliminary processing (washing, cleaning, etc.)"),
      Option(
        2, vi: "Dùng công nghệ cao trong trồng, sơ chế",
        en: "High technology used in growing and preliminary processing"),
      Option(
        3, vi: "Dùng công nghệ cao trong trồng, sơ chế, bảo quản (nâng cao/giữ ổn định chất lượng...)",
        en: "High technology in growing, initial processing, preservation (better/steady quality, etc.)")
    )

    static let organisationType: Question = Question(
      .organisationType, vi: "Loại hình tổ chức", en: "Type of organisation", maximum: 3,
      Community.organisationType.options
    )

    static let sizeAndShape: Question = Question(
      .sizeAndShape, vi: "Kích thước, hình dạng bề ngoài", en: "Size and outward shape", maximum: 2,
      Option(0, vi: "Không đồng đều", en: "Not uniform"),
      Option(1, vi: "Không đồng đều, chấp nhận được", en: "Not uniform, acceptable"),
      Option(2, vi: "Đồng đều", en: "Uniform")
    )

    static let colourAndRipeness: Question = Question(
      .colourAndRipeness, vi: "Màu sắc, độ chín", en: "Colour and ripeness", maximum: 8,
      Option(0, vi: "Không phù hợp", en: "Not suitable"),
      Option(1, vi: "Chấp nhận được", en: "Acceptable"),
      Option(3, vi: "Tương đối phù hợp", en: "Fairly suitable"),
      Option(5, vi: "Phù hợp", en: "Suitable"),
      Option(8, vi: "Rất phù hợp", en: "Very suitable")
    )

    static let completenessAndCleanness: Question = Question(
      .completenessAndCleanness, vi: "Tính đầy đủ, sạch", en: "Completeness and cleanliness", maximum: 3,
      Option(0, vi: "Tương đối chấp nhận được", en: "Fairly acceptable"),
      Option(1, vi: "Chấp nhận được", en: "Acceptable"),
      Option(2, vi: "Tốt", en: "Good"),
      Option(3, vi: "Rất tốt", en: "Very good")
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
        4, vi: "Có chứng nhận quản lý chất lượng tiên tiến (VietGAP/GlobalGAP/hữu cơ/...)",
        en: "Advanced quality management certified (VietGAP/GlobalGAP/organic/etc.)"),
      Option(
        5, vi: "Có chứng nhận đủ điều kiện ATTP để xuất khẩu và thủ tục pháp lý khác của thị trường đích",
        en: "Food-safety certificate for export and the target market's other legal procedures")
    )
  }
}
