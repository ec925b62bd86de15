import OCOPModel

extension Decision26_2026 {
  /// Set 3: rice, cereals and other grains, preliminarily processed (gạo, ngũ cốc, hạt sơ chế khác).
  static let riceCerealsRawGrains: CriteriaSet = CriteriaSet(
    number: 3,
    id: "rice-cereals-raw-grains",
    name: Bilingual(
      vi: "Gạo, ngũ cốc, hạt sơ chế khác",
      en: "Rice, cereals and other grains, preliminarily processed"
    ),
    citation: Decision26_2026.annexII(set: 3),
    elimination: EliminationNotes.foodSafetyOrFile,
    parts: [
      Part(
        "A", Headings.partA, maximum: 40,
        Criterion(
          "1", Headings.production, maximum: 18,
          Criterion("1.1", Production.productOriginWorth3),
          Criterion("1.2", Production.certifiedArea),
          Criterion("1.3", Production.valueAddedOfFreshFood),
          Criterion("1.4", Production.productionCapacity),
          Criterion("1.5", Production.linkage),
          Criterion("1.6", Production.environment),
          Criterion("1.7", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 10,
          Criterion("2.1", RiceCerealsRawGrains.ideaOrigin, elimination: EliminationNotes.commonStaple),
          Criterion("2.2", Development.packaging),
          Criterion("2.3", Development.labelling),
          Criterion("2.4", Development.bilingualLabel)),
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Headings.productQuality, maximum: 35,
        Criterion(
          "6", Headings.sensory, maximum: 12,
          Criterion(
            "6.1", RiceCerealsRawGrains.foreignMatter, elimination: EliminationNotes.unsafeForeignMatter),
          Criterion("6.2", RiceCerealsRawGrains.sizeAndUniformity),
          Criterion("6.3", RiceCerealsRawGrains.colour),
          Criterion("6.4", RiceCerealsRawGrains.smellAndTaste)),
        Criterion("7", Quality.nutrition, notes: [Notes.nutrientsOfGrains]),
        Criterion("8", Quality.uniqueness, notes: [Notes.distinctQuality]),
        Criterion("9", Quality.productDeclaration),
        Criterion("10", Quality.qualityAssuranceOfFreshFood),
        Criterion("11", Quality.usageInstructions),
        Criterion("12", Quality.globalMarket)),
    ],
    anomalies: [
      Anomalies.impliedYes("2.4"),
      Anomaly(
        at: "5.1", .e,
        printed: Bilingual(vi: "Dấu sao in rời: * * * *", en: "The asterisks are printed apart: * * * *"),
        read: Bilingual(vi: "Mức tối thiểu 4 sao", en: "The minimum for 4 stars"),
        reason: Bilingual(
          vi: "Cách in; các bộ khác in liền",
          en: "A matter of print; other sets print them together"
        )
      ),
    ]
  )
}

extension Decision26_2026 {
  /// The questions that only set 3 asks.
  enum RiceCerealsRawGrains {
    static let ideaOrigin: Question = Question(
      .ideaOrigin, vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea", maximum: 3,
      Option(
        0, vi: "Trồng phổ biến ở nhiều tỉnh, thành", en: "Widely grown in many provinces and cities",
        when: Proven.widelyMade),
      Option(
        1, vi: "Trồng ở nhiều tỉnh, thành; chất lượng nổi trội do đất đai, thời tiết, kỹ thuật bản địa",
        en: "Widely grown in many provinces; outstanding quality from local soil, weather, techniques",
        when: Proven.widelyMadeOutstanding),
      Option(
        3, vi: "Trồng nhiều nơi trên địa bàn; đặc trưng tỉnh, nổi trội, bán gắn chỉ dẫn xuất xứ địa lý",
        en: "Grown in many local places; typical of province, outstanding; sold with origin indication",
        minimumFor: [.four], when: Proven.typicalUnderOriginSign)
    )

    static let foreignMatter: Question = Question(
      .foreignMatter, vi: "Tạp chất", en: "Foreign matter", maximum: 3,
      Option(1, vi: "Có tạp chất, chấp nhận được", en: "Foreign matter present, acceptable"),
      Option(
        2, vi: "Có rất ít tạp chất, chấp nhận được",
        en: "Very little foreign matter present, acceptable"),
      Option(
        3, vi: "Sạch, không phát hiện tạp chất",
        en: "Clean, no foreign matter detected", minimumFor: [.four])
    )

    static let sizeAndUniformity: Question = Question(
      .sizeAndUniformity, vi: "Kích thước, độ đồng đều", en: "Size and uniformity", maximum: 3,
      Option(0, vi: "Không đồng đều", en: "Not uniform"),
      Option(1, vi: "Không đồng đều, chấp nhận được", en: "Not uniform, acceptable"),
      Option(2, vi: "Tương đối đồng đều", en: "Fairly uniform"),
      Option(3, vi: "Đồng đều", en: "Uniform", minimumFor: [.four])
    )

    static let colour: Question = Question(
      .colour, vi: "Màu sắc", en: "Colour", maximum: 3,
      Option(0, vi: "Chấp nhận được", en: "Acceptable"),
      Option(
        1, vi: "Tương đối phù hợp với đặc tính sản phẩm",
        en: "Fairly suitable for the product's properties"),
      Option(
        2, vi: "Tốt, phù hợp với đặc tính sản phẩm",
        en: "Good, suitable for the product's properties", minimumFor: [.four]),
      Option(
        3, vi: "Rất tốt, phù hợp với đặc tính sản phẩm",
        en: "Very good, suitable for the product's properties", minimumFor: [.five])
    )

    static let smellAndTaste: Question = Question(
      .smellAndTaste, vi: "Mùi, vị", en: "Smell and taste", maximum: 3,
      Option(0, vi: "Có mùi/vị lạ", en: "Strange smell/taste"),
      Option(
        1, vi: "Mùi/vị tương đối phù hợp với đặc tính sản phẩm",
        en: "Smell/taste fairly suitable for the product's properties"),
      Option(
        2, vi: "Mùi/vị phù hợp với đặc tính sản phẩm",
        en: "Smell/taste suitable for the product's properties", minimumFor: [.four]),
      Option(
        3, vi: "Mùi/vị rất phù hợp với đặc tính sản phẩm",
        en: "Smell/taste very suitable for the product's properties", minimumFor: [.five])
    )
  }
}
