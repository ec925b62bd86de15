import OCOPModel

extension Decision1048_2019 {
  /// Set 19: functional food, herbal and traditional medicine (thực phẩm chức năng, thuốc từ dược liệu, thuốc y học cổ truyền).
  static let functionalFoodHerbalMedicine: CriteriaSet = CriteriaSet(
    number: 19,
    id: "functional-food-herbal-medicine",
    name: Bilingual(
      vi: "Thực phẩm chức năng, thuốc từ dược liệu, thuốc y học cổ truyền",
      en: "Functional food, herbal and traditional medicine"
    ),
    citation: Decision1048_2019.form(set: 19),
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
        Criterion("6", FunctionalFoodHerbalMedicine.materialQuality),
        Criterion("7", Sensory.sensoryTestWorth4),
        Criterion("8", Decision26_2026.Quality.convenience),
        Criterion("9", Quality.effectiveness),
        Criterion("10", Decision26_2026.HerbalCosmetics.periodicTesting),
        Criterion("11", Quality.uniqueness, notes: [Notes.distinctInEffect]),
        Criterion(
          "12", FunctionalFoodHerbalMedicine.qualityAssurance,
          elimination: EliminationNotes.noProductionCertificate),
        Criterion("13", Quality.globalMarket)),
    ],
    gaps: [
      TableGap(
        .points(part: "C", criterion: nil, missing: 2),
        reason: Bilingual(
          vi: "Các tiêu chí cộng thành 38, phần C là 40; nguồn không cho biết thiếu ở đâu",
          en: "The criteria add to 38, part C gives 40; the source does not show where"
        )
      )
    ]
  )
}

extension Decision1048_2019 {
  /// The questions that only set 19 asks.
  enum FunctionalFoodHerbalMedicine {
    static let materialQuality: Question = Question(
      .materialQuality, vi: "Chất lượng nguyên liệu", en: "Quality of materials", maximum: 5,
      notes: [Notes.shareOfStandardMaterials],
      Option(0, vi: "Sử dụng đến dưới 5%", en: "Under 5% used"),
      Option(1, vi: "Từ 5% đến dưới 10%", en: "5% to under 10%"),
      Option(2, vi: "Từ 10% đến dưới 50%", en: "10% to under 50%"),
      Option(3, vi: "Từ 50% đến dưới 75%", en: "50% to under 75%"),
      Option(5, vi: "Sử dụng trên 75%", en: "Over 75% used")
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
        4, vi: "Có chứng nhận quản lý chất lượng tiên tiến (ISO/HACCP/...)",
        en: "Advanced quality management certified (ISO/HACCP/etc.)"),
      Option(
        5, vi: "Có chứng nhận đủ điều kiện ATTP để xuất khẩu và thủ tục pháp lý khác của thị trường đích",
        en: "Food-safety certificate for export and the target market's other legal procedures")
    )
  }
}
