import OCOPModel

extension Decision1048_2019 {
  /// Set 21: medical devices and instruments (trang thiết bị, dụng cụ y tế).
  static let medicalDevices: CriteriaSet = CriteriaSet(
    number: 21,
    id: "medical-devices",
    name: Bilingual(
      vi: "Trang thiết bị, dụng cụ y tế",
      en: "Medical devices and instruments"
    ),
    citation: Decision1048_2019.form(set: 21),
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
        Criterion("6", MedicalDevices.qualityDeclaration, elimination: EliminationNotes.noReceiptOfStandard),
        Criterion("7", Sensory.sensoryTestWorth4),
        Criterion("8", Decision26_2026.Quality.convenience),
        Criterion("9", Quality.effectiveness),
        Criterion("10", MedicalDevices.safety),
        Criterion("11", Quality.uniqueness, notes: [Notes.distinctWithBrandPotential]),
        Criterion(
          "12", MedicalDevices.qualityAssurance, elimination: EliminationNotes.productionCertificateNotByRules
        ),
        Criterion("13", Quality.globalMarket)),
    ],
    anomalies: [
      Anomalies.newLabelWithImprovement("2.1", .b)
    ]
  )
}

extension Decision1048_2019 {
  /// The questions that only set 21 asks.
  enum MedicalDevices {
    static let qualityDeclaration: Question = Question(
      .qualityDeclaration, vi: "Công bố chất lượng", en: "Declaration of quality", maximum: 5,
      Option(1, vi: "Có hồ sơ công bố tiêu chuẩn sản phẩm", en: "A file declares the product standard"),
      Option(
        3, vi: "Có hồ sơ công bố tiêu chuẩn sản phẩm; tiêu chuẩn nguyên liệu/bao bì",
        en: "A file declares the product standard; standards for materials or packaging"),
      Option(
        5, vi: "Công bố tiêu chuẩn sản phẩm, nguyên liệu, bao bì; kiểm nghiệm theo đó tại cơ quan độc lập",
        en: "Product, material, packaging standards declared; tested to them by independent laboratory")
    )

    static let safety: Question = Question(
      .safety, vi: "Tính an toàn", en: "Safety", maximum: 5, notes: [Decision26_2026.Notes.byResearchFile],
      Option(1, vi: "Tương đối an toàn", en: "Fairly safe"),
      Option(3, vi: "An toàn", en: "Safe"),
      Option(5, vi: "Rất an toàn", en: "Very safe")
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
        5, vi: "Đủ thủ tục pháp lý để xuất khẩu vào thị trường đích",
        en: "All legal procedures for export to the target market")
    )
  }
}
