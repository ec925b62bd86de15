import OCOPModel

extension Decision1048_2019 {
  /// Set 15: white spirits (rượu trắng).
  static let whiteSpirits: CriteriaSet = CriteriaSet(
    number: 15,
    id: "white-spirits",
    name: Bilingual(
      vi: "Rượu trắng",
      en: "White spirits"
    ),
    citation: Decision1048_2019.form(set: 15),
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
          Criterion("2.3", Development.packagingStyle)),
        SharedBlocks.community),
      SharedBlocks.partBToldVividly,
      Part(
        "C", Headings.productQuality, maximum: 40,
        Criterion(
          "6", Headings.sensory, maximum: 20,
          Criterion(
            "6.1", WhiteSpirits.foreignMatter,
            elimination: Decision26_2026.EliminationNotes.unsafeForeignMatter),
          Criterion("6.2", Decision26_2026.WhiteSpirits.colour),
          Criterion("6.3", WhiteSpirits.smell),
          Criterion("6.5", WhiteSpirits.taste)),
        Criterion("7", Quality.uniquenessFromTwo, notes: [Decision26_2026.Notes.distinctDesign]),
        Criterion(
          "8", Titles.declarationAndTests, maximum: 5,
          Criterion("8.1", Quality.declarationFile),
          Criterion("8.2", Quality.periodicTesting, notes: [Notes.periodicReports])),
        Criterion(
          "9", Quality.qualityAssurance, elimination: EliminationNotes.foodSafetyCertificateNotByRules),
        Criterion("10", Quality.globalMarket)),
    ],
    anomalies: [
      Anomalies.newLabelWithImprovement("2.1", .b),
      Anomalies.noCriterion64("6.5"),
    ]
  )
}

extension Decision1048_2019 {
  /// The questions that only set 15 asks.
  enum WhiteSpirits {
    static let foreignMatter: Question = Question(
      .foreignMatter, vi: "Tạp chất lạ", en: "Extraneous foreign matter", maximum: 3,
      Option(0, vi: "Có tạp chất", en: "Foreign matter present"),
      Option(
        1, vi: "Có rất ít tạp chất/có cặn, chấp nhận được",
        en: "Very little foreign matter/with sediment, acceptable"),
      Option(3, vi: "Sạch, không phát hiện tạp chất/cặn", en: "Clean, no foreign matter/sediment detected")
    )

    static let smell: Question = Question(
      .smell, vi: "Mùi", en: "Smell", maximum: 6,
      Option(0, vi: "Khác thường hoặc không rõ mùi", en: "Unusual, or smell indistinct"),
      Option(
        1, vi: "Mùi nhẹ, phù hợp với đặc trưng nguyên liệu sử dụng, loại sản phẩm",
        en: "Light smell, suitable for the character of materials used, product type"),
      Option(2, vi: "Mùi mạnh, phù hợp", en: "Strong smell, suitable"),
      Option(4, vi: "Mùi mạnh, phù hợp, hấp dẫn", en: "Strong smell, suitable, appealing"),
      Option(6, vi: "Mùi mạnh, phù hợp, rất hấp dẫn", en: "Strong smell, suitable, very appealing")
    )

    static let taste: Question = Question(
      .taste, vi: "Vị", en: "Taste", maximum: 8,
      Option(0, vi: "Vị khác thường hoặc không rõ vị", en: "Unusual taste, or taste indistinct"),
      Option(1, vi: "Tương đối rõ, chấp nhận được", en: "Fairly distinct, acceptable"),
      Option(
        3, vi: "Vị đậm, phù hợp với đặc trưng nguyên liệu sử dụng, loại sản phẩm",
        en: "Strong taste, suitable for the character of materials used, product type"),
      Option(5, vi: "Vị đậm, dịu, phù hợp", en: "Strong, mellow taste, suitable"),
      Option(8, vi: "Vị đậm, dịu, phù hợp, hấp dẫn", en: "Strong, mellow taste, suitable, appealing")
    )
  }
}
