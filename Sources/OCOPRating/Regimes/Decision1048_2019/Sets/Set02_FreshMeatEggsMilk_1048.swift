import OCOPModel

extension Decision1048_2019 {
  /// Set 2: fresh meat, eggs and milk (thịt, trứng, sữa tươi).
  static let freshMeatEggsMilk: CriteriaSet = CriteriaSet(
    number: 2,
    id: "fresh-meat-eggs-milk",
    name: Bilingual(
      vi: "Thịt, trứng, sữa tươi",
      en: "Fresh meat, eggs and milk"
    ),
    citation: Decision1048_2019.form(set: 2),
    elimination: nil,
    explainsMinima: false,
    parts: [
      Part(
        "A", Headings.partA, maximum: 35,
        Criterion(
          "1", Headings.production, maximum: 18,
          Criterion("1.1", Production.materialSource),
          Criterion("1.2", FreshMeatEggsMilk.valueAdded),
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.chainLinkage),
          Criterion("1.5", Production.environment),
          Criterion("1.6", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 8,
          Criterion("2.1", Development.ideaOrigin),
          Criterion("2.2", Development.simplePackaging),
          Criterion("2.3", Development.packagingStyle, notes: [Notes.packagingLook])),
        SharedBlocks.community),
      SharedBlocks.partBToldVividly,
      Part(
        "C", Headings.productQuality, maximum: 40,
        Criterion(
          "6", Headings.sensory, maximum: 20,
          Criterion(
            "6.1", FreshMeatEggsMilk.foreignMatter,
            elimination: Decision26_2026.EliminationNotes.unsafeForeignMatter),
          Criterion("6.2", FreshMeatEggsMilk.sizeAndShape),
          Criterion("6.3", FreshMeatEggsMilk.colour),
          Criterion("6.4", Sensory.smell),
          Criterion("6.5", Sensory.arrangement)),
        Criterion("7", Quality.uniquenessFromTwo, notes: [Notes.distinctWithBrandPotential]),
        Criterion(
          "9", Titles.declaration, maximum: 5,
          Criterion(
            "9.1", Quality.standardFile, notes: [Notes.standardEncouraged, Decision26_2026.Notes.testReport]),
          Criterion("9.2", Quality.periodicTestingWorth3, notes: [Notes.periodicReports])),
        Criterion(
          "10", FreshMeatEggsMilk.qualityAssurance,
          elimination: EliminationNotes.foodSafetyCertificateNotByRules),
        Criterion("11", Quality.globalMarket)),
    ],
    anomalies: [
      Anomaly(
        at: "9",
        printed: Bilingual(vi: "Số 9 đứng ngay sau số 7", en: "9 stands straight after 7"),
        read: Bilingual(
          vi: "Mã như in; không có tiêu chí 8", en: "Codes as printed; there is no criterion 8"),
        reason: Bilingual(
          vi: "Phần C vẫn cộng đủ 40 điểm, nên không thiếu gì",
          en: "Part C adds to 40 points all the same, so nothing is lacking"
        )
      )
    ]
  )
}

extension Decision1048_2019 {
  /// The questions that only set 2 asks.
  enum FreshMeatEggsMilk {
    static let valueAdded: Question = Question(
      .valueAdded, vi: "Gia tăng giá trị", en: "Value added", maximum: 3,
      Option(0, vi: "Phân loại", en: "Sorting"),
      Option(
        1, vi: "Sơ chế (kiểm tra, phân loại; làm sạch, đóng gói...)",
        en: "Preliminary processing (checking, sorting; cleaning, packing, etc.)"),
      Option(
        2, vi: "Dùng công nghệ cao trong sản xuất (chăn nuôi, giết mổ/sơ chế...)",
        en: "High technology used in production (husbandry, slaughter/preliminary processing, etc.)"),
      Option(
        3, vi: "Dùng công nghệ cao trong chăn nuôi, giết mổ/sơ chế, bảo quản (để có chất lượng cao)",
        en: "High technology: husbandry, slaughter/initial processing, preservation (for high quality)")
    )

    static let foreignMatter: Question = Question(
      .foreignMatter, vi: "Tạp chất", en: "Foreign matter", maximum: 5,
      Option(1, vi: "Có tạp chất, chấp nhận được", en: "Foreign matter present, acceptable"),
      Option(
        3, vi: "Có rất ít tạp chất, chấp nhận được", en: "Very little foreign matter present, acceptable"),
      Option(5, vi: "Không phát hiện tạp chất", en: "No foreign matter detected")
    )

    static let sizeAndShape: Question = Question(
      .sizeAndShape, vi: "Kích thước, hình dạng bề ngoài", en: "Size and outward shape", maximum: 3,
      Option(0, vi: "Không đồng đều", en: "Not uniform"),
      Option(1, vi: "Không đồng đều, chấp nhận được", en: "Not uniform, acceptable"),
      Option(2, vi: "Tương đối đồng đều", en: "Fairly uniform"),
      Option(3, vi: "Đồng đều", en: "Uniform")
    )

    static let colour: Question = Question(
      .colour, vi: "Màu sắc", en: "Colour", maximum: 7,
      Option(0, vi: "Chấp nhận được", en: "Acceptable"),
      Option(
        2, vi: "Tương đối phù hợp với đặc tính sản phẩm", en: "Fairly suitable for the product's properties"),
      Option(5, vi: "Tốt, phù hợp với đặc tính sản phẩm", en: "Good, suitable for the product's properties"),
      Option(
        7, vi: "Rất tốt, phù hợp với đặc tính sản phẩm",
        en: "Very good, suitable for the product's properties")
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
        4, vi: "Có chứng nhận quản lý chất lượng tiên tiến (VietGAP/hữu cơ/ISO...)",
        en: "Advanced quality management certified (VietGAP/organic/ISO/etc.)"),
      Option(
        5, vi: "Có chứng nhận đủ điều kiện ATTP để xuất khẩu và thủ tục pháp lý khác của thị trường đích",
        en: "Food-safety certificate for export and the target market's other legal procedures")
    )
  }
}
