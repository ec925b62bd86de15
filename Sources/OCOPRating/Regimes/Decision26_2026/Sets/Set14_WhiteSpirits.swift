import OCOPModel

extension Decision26_2026 {
  /// Set 14: white spirits (rượu trắng).
  static let whiteSpirits: CriteriaSet = CriteriaSet(
    number: 14,
    id: "white-spirits",
    name: Bilingual(
      vi: "Rượu trắng",
      en: "White spirits"
    ),
    citation: Decision26_2026.annexII(set: 14),
    elimination: EliminationNotes.foodSafetyOrFile,
    parts: [
      Part(
        "A", Headings.partA, maximum: 40,
        Criterion(
          "1", Headings.production, maximum: 17,
          Criterion("1.1", Production.materialSourceWorth4, elimination: EliminationNotes.importedMaterials),
          Criterion("1.2", Production.valueAddedOfDrinks),
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.linkage),
          Criterion("1.5", Production.environment),
          Criterion("1.6", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 11,
          Criterion("2.1", Development.ideaOriginOfDrinks, elimination: EliminationNotes.copiedProduct),
          Criterion("2.2", Development.packaging),
          Criterion("2.3", Development.labelling),
          Criterion("2.4", Development.bilingualLabel)),
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Headings.productQuality, maximum: 35,
        Criterion(
          "6", Headings.sensory, maximum: 15,
          Criterion("6.1", Sensory.foreignMatterInSpirits),
          Criterion("6.2", WhiteSpirits.colour),
          Criterion("6.3", WhiteSpirits.smell),
          Criterion("6.4", WhiteSpirits.taste)),
        Criterion("7", Quality.uniqueness, notes: [Notes.distinctQuality]),
        Criterion("8", Quality.qualityDeclaration),
        Criterion("9", Quality.qualityAssurance),
        Criterion("10", Quality.globalMarketWorth5)),
    ],
    anomalies: [
      Anomalies.impliedYes("2.4")
    ]
  )
}

extension Decision26_2026 {
  /// The questions that only set 14 asks.
  enum WhiteSpirits {
    static let colour: Question = Question(
      .colour, vi: "Màu sắc", en: "Colour", maximum: 3,
      Option(0, vi: "Không trong suốt, chấp nhận được", en: "Not transparent, acceptable"),
      Option(1, vi: "Tương đối trong suốt", en: "Fairly transparent"),
      Option(3, vi: "Trong suốt, không màu", en: "Transparent, colourless")
    )

    static let smell: Question = Question(
      .smell, vi: "Mùi", en: "Smell", maximum: 5,
      Option(0, vi: "Khác thường hoặc không rõ mùi", en: "Unusual, or smell indistinct"),
      Option(
        1, vi: "Mùi nhẹ, phù hợp với đặc trưng nguyên liệu sử dụng, loại sản phẩm",
        en: "Light smell, suitable for the character of materials used, product type"),
      Option(2, vi: "Mùi mạnh, phù hợp", en: "Strong smell, suitable"),
      Option(3, vi: "Mùi mạnh, phù hợp, hấp dẫn", en: "Strong smell, suitable, appealing"),
      Option(5, vi: "Mùi mạnh, phù hợp, rất hấp dẫn", en: "Strong smell, suitable, very appealing")
    )

    static let taste: Question = Question(
      .taste, vi: "Vị", en: "Taste", maximum: 5,
      Option(0, vi: "Vị khác thường hoặc không rõ vị", en: "Unusual taste, or taste indistinct"),
      Option(1, vi: "Tương đối rõ, chấp nhận được", en: "Fairly distinct, acceptable"),
      Option(
        2, vi: "Vị đậm, phù hợp với đặc trưng nguyên liệu sử dụng, loại sản phẩm",
        en: "Strong taste, suitable for the character of materials used, product type"),
      Option(3, vi: "Vị đậm, dịu, phù hợp", en: "Strong, mellow taste, suitable"),
      Option(5, vi: "Vị đậm, dịu, phù hợp, hấp dẫn", en: "Strong, mellow taste, suitable, appealing")
    )
  }
}
