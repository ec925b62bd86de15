import OCOPModel

extension Decision26_2026 {
  /// Set 12: teas from other plants (sản phẩm trà từ thực vật khác).
  static let herbalTea: CriteriaSet = CriteriaSet(
    number: 12,
    id: "herbal-tea",
    name: Bilingual(
      vi: "Sản phẩm trà từ thực vật khác",
      en: "Teas from other plants"
    ),
    citation: Decision26_2026.annexII(set: 12),
    elimination: EliminationNotes.foodSafetyOrFile,
    parts: [
      Part(
        "A", Headings.partA, maximum: 40,
        Criterion(
          "1", Headings.production, maximum: 18,
          Criterion(
            "1.1", Production.materialSourceFromHalf, elimination: EliminationNotes.importedMaterials),
          Criterion("1.2", Production.certifiedArea),
          Criterion("1.3", Production.valueAddedFromSorting),
          Criterion("1.4", Production.productionCapacity),
          Criterion("1.5", Production.linkage),
          Criterion("1.6", Production.environment),
          Criterion("1.7", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 10,
          Criterion("2.1", Development.ideaOriginWorth3, elimination: EliminationNotes.copiedProduct),
          Criterion("2.2", Development.packaging),
          Criterion("2.3", Development.labelling),
          Criterion("2.4", Development.bilingualLabel)),
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Headings.productQuality, maximum: 35,
        Criterion(
          "6", Headings.sensory, maximum: 15,
          Criterion("6.1", Sensory.foreignMatter, elimination: EliminationNotes.unsafeForeignMatter),
          Criterion("6.2", HerbalTea.shape),
          Criterion("6.3", HerbalTea.brewColour),
          Criterion("6.4", HerbalTea.brewSmell),
          Criterion("6.5", HerbalTea.brewTaste)),
        Criterion("7", Quality.uniqueness, notes: [Notes.distinctQuality]),
        Criterion("8", Quality.qualityDeclaration),
        Criterion("9", Quality.qualityAssurance),
        Criterion("10", Quality.usageInstructions),
        Criterion("11", Quality.globalMarket)),
    ],
    anomalies: [
      Anomalies.impliedYes("2.4")
    ]
  )
}

extension Decision26_2026 {
  /// The questions that only set 12 asks.
  enum HerbalTea {
    static let shape: Question = Question(
      .shape, vi: "Hình dạng", en: "Shape", maximum: 2, notes: [Notes.dryTeaAppearance],
      Option(0, vi: "Không đồng đều, chấp nhận được", en: "Not uniform, acceptable"),
      Option(1, vi: "Tương đối đồng đều, phù hợp", en: "Fairly uniform, suitable"),
      Option(2, vi: "Đồng đều, phù hợp", en: "Uniform, suitable")
    )

    static let brewColour: Question = Question(
      .brewColour, vi: "Màu nước", en: "Colour of the brew", maximum: 3,
      Option(0, vi: "Hơi đục, màu nhạt, chấp nhận được", en: "Slightly cloudy, pale colour, acceptable"),
      Option(
        1, vi: "Trong sáng, phù hợp với tính chất sản phẩm",
        en: "Clear and bright, suitable for the product's nature"),
      Option(2, vi: "Trong sáng, rất phù hợp", en: "Clear and bright, very suitable", minimumFor: [.four]),
      Option(
        3, vi: "Trong sáng, rất phù hợp, bền màu",
        en: "Clear and bright, very suitable, lasting colour")
    )

    static let brewSmell: Question = Question(
      .brewSmell, vi: "Mùi nước", en: "Smell of the brew", maximum: 3,
      Option(
        0, vi: "Có mùi lạ (chấp nhận được) hoặc không rõ mùi",
        en: "Strange smell (acceptable), or smell indistinct"),
      Option(1, vi: "Thơm tự nhiên, nhẹ", en: "Natural aroma, light"),
      Option(2, vi: "Thơm tự nhiên, mạnh", en: "Natural aroma, strong", minimumFor: [.four]),
      Option(3, vi: "Thơm tự nhiên, mạnh, bền mùi", en: "Natural aroma, strong, lasting smell")
    )

    static let brewTaste: Question = Question(
      .brewTaste, vi: "Vị nước", en: "Taste of the brew", maximum: 5,
      Option(
        0, vi: "Vị khác thường (chấp nhận được) hoặc không rõ vị",
        en: "Unusual taste (acceptable), or taste indistinct"),
      Option(
        1, vi: "Tương đối đậm, phù hợp với tính chất sản phẩm",
        en: "Fairly strong, suitable for the product's nature"),
      Option(3, vi: "Vị đậm, dịu, phù hợp", en: "Strong, mellow taste, suitable", minimumFor: [.four]),
      Option(
        5, vi: "Vị đậm, dịu, phù hợp, có hậu vị ngọt",
        en: "Strong, mellow taste, suitable, with a sweet aftertaste")
    )
  }
}
