import OCOPModel

extension Decision1048_2019 {
  /// Set 22: other herbal products (thảo dược khác).
  static let otherHerbals: CriteriaSet = CriteriaSet(
    number: 22,
    id: "other-herbals",
    name: Bilingual(
      vi: "Thảo dược khác",
      en: "Other herbal products"
    ),
    citation: Decision1048_2019.form(set: 22),
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
        Criterion("6", OtherHerbals.qualityDeclaration, elimination: EliminationNotes.noStandardFile),
        Criterion("7", Decision26_2026.Sensory.sensoryTest),
        Criterion("8", Decision26_2026.Quality.convenience),
        Criterion("9", OtherHerbals.effectiveness),
        Criterion("10", OtherHerbals.safety),
        Criterion("11", OtherHerbals.uniqueness),
        Criterion("12", OtherHerbals.qualityAssurance, elimination: EliminationNotes.noProductionCertificate),
        Criterion("13", Quality.globalMarket)),
    ]
  )
}

extension Decision1048_2019 {
  /// The questions that only set 22 asks.
  enum OtherHerbals {
    static let qualityDeclaration: Question = Question(
      .qualityDeclaration, vi: "Công bố chất lượng", en: "Declaration of quality", maximum: 3,
      Option(
        1, vi: "Công bố tiêu chuẩn sản phẩm; tiêu chuẩn nguyên liệu/bao bì",
        en: "The product standard is declared; standards for materials or packaging"),
      Option(
        2, vi: "Công bố tiêu chuẩn sản phẩm; tiêu chuẩn nguyên liệu; tiêu chuẩn bao bì",
        en: "The product standard is declared; standards for materials; standards for packaging"),
      Option(
        3, vi: "Công bố tiêu chuẩn sản phẩm, nguyên liệu, bao bì; kiểm nghiệm theo đó tại cơ quan độc lập",
        en: "Product, material, packaging standards declared; tested to them by independent laboratory")
    )

    static let effectiveness: Question = Question(
      .effectiveness, vi: "Hiệu quả sử dụng", en: "Effectiveness in use", maximum: 8,
      notes: [Decision26_2026.Notes.byUseOrResearch],
      Option(1, vi: "Thấp, không rõ", en: "Low, unclear"),
      Option(2, vi: "Hiệu quả tương đối rõ", en: "Fairly clear effect"),
      Option(4, vi: "Hiệu quả tốt", en: "Good effect"),
      Option(8, vi: "Hiệu quả rất tốt", en: "Very good effect")
    )

    static let safety: Question = Question(
      .safety, vi: "Tính an toàn", en: "Safety", maximum: 3, notes: [Decision26_2026.Notes.byResearchFile],
      Option(1, vi: "Tương đối an toàn", en: "Fairly safe"),
      Option(2, vi: "An toàn", en: "Safe"),
      Option(3, vi: "Rất an toàn", en: "Very safe")
    )

    static let uniqueness: Question = Question(
      .uniqueness, vi: "Tính độc đáo", en: "Distinctiveness", maximum: 8,
      notes: [Notes.distinctWithBrandPotential],
      Option(0, vi: "Trung bình", en: "Average"),
      Option(1, vi: "Tương đối độc đáo", en: "Fairly distinctive"),
      Option(3, vi: "Độc đáo", en: "Distinctive"),
      Option(8, vi: "Rất độc đáo", en: "Very distinctive")
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
        4, vi: "Có chứng nhận quản lý chất lượng tiên tiến (ISO/HACCP/GMP/...)",
        en: "Advanced quality management certified (ISO/HACCP/GMP/etc.)"),
      Option(
        5, vi: "Đủ thủ tục pháp lý để xuất khẩu vào thị trường đích",
        en: "All legal procedures for export to the target market")
    )
  }
}
