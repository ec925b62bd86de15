import OCOPModel

extension Decision1048_2019 {
  /// Set 20: cosmetics (mỹ phẩm).
  static let cosmetics: CriteriaSet = CriteriaSet(
    number: 20,
    id: "cosmetics",
    name: Bilingual(
      vi: "Mỹ phẩm",
      en: "Cosmetics"
    ),
    citation: Decision1048_2019.form(set: 20),
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
          Criterion("2.1", Development.ideaOriginUnderNewLabel),
          Criterion("2.2", Development.packaging),
          Criterion("2.3", Development.packagingStyleAndForm)),
        SharedBlocks.community),
      SharedBlocks.partBToldVividly,
      Part(
        "C", Headings.productQuality, maximum: 40,
        Criterion(
          "6", Decision26_2026.HerbalCosmetics.qualityDeclaration,
          elimination: Decision26_2026.EliminationNotes.noCosmeticDeclaration),
        Criterion("7", Decision26_2026.Sensory.sensoryTest),
        Criterion("8", Decision26_2026.Quality.convenience),
        Criterion(
          "9", Titles.effectiveness, maximum: 9,
          Criterion("9.1", Cosmetics.mainEffect),
          Criterion("9.2", Cosmetics.unwantedEffects)),
        Criterion("10", Quality.uniqueness, notes: [Notes.distinctWithBrandPotential]),
        Criterion("11", Cosmetics.periodicTesting),
        Criterion(
          "12", Cosmetics.qualityAssurance, elimination: EliminationNotes.productionCertificateNotByRules),
        Criterion("13", Quality.globalMarket)),
    ],
    anomalies: [
      Anomalies.newLabelWithImprovement("2.1", .b)
    ]
  )
}

extension Decision1048_2019 {
  /// The questions that only set 20 asks.
  enum Cosmetics {
    static let mainEffect: Question = Question(
      .effectiveness, vi: "Hiệu quả sử dụng chính", en: "Main effectiveness in use", maximum: 6,
      Quality.effectiveness.options
    )

    static let unwantedEffects: Question = Question(
      .unwantedEffects, vi: "Tác dụng không mong muốn", en: "Unwanted effects", maximum: 3,
      notes: [Decision26_2026.Notes.byUseOrResearch],
      Option(0, vi: "Có một số", en: "Some"),
      Option(1, vi: "Rất ít", en: "Very few"),
      Option(2, vi: "Hầu như không có", en: "Almost none"),
      Option(3, vi: "Không có", en: "None")
    )

    static let periodicTesting: Question = Question(
      .periodicTesting, vi: "Kiểm tra chất lượng định kỳ", en: "Periodic quality tests", maximum: 3,
      notes: [Notes.periodicSafetyReports],
      Option(0, vi: "Không có kiểm tra định kỳ", en: "No periodic tests"),
      Option(1, vi: "Có, nhưng một số chỉ tiêu không đạt", en: "Done, but some indicators failed"),
      Option(2, vi: "Có, đạt nhưng không đủ", en: "Done and passed, but not complete"),
      Option(
        3, vi: "Có, đạt đủ theo quy định (vi sinh, kim loại nặng, phụ gia, hóa chất không mong muốn...)",
        en: "Passed in full by the rules (microbes, heavy metals, additives, unwanted chemicals, etc.)")
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
        4, vi: "Có chứng nhận quản lý chất lượng tiên tiến (ISO/GMP/HACCP...)",
        en: "Advanced quality management certified (ISO/GMP/HACCP/etc.)"),
      Option(
        5, vi: "Đủ thủ tục pháp lý để xuất khẩu vào thị trường đích",
        en: "All legal procedures for export to the target market")
    )
  }
}
