import OCOPModel

extension Decision148_2023 {
  /// Set 5: fast food (đồ ăn nhanh).
  static let fastFood: CriteriaSet = CriteriaSet(
    number: 5,
    id: "fast-food",
    name: Bilingual(
      vi: "Đồ ăn nhanh",
      en: "Fast food"
    ),
    citation: Decision148_2023.annexIII(set: 5),
    elimination: nil,
    parts: [
      Part(
        "A", Decision26_2026.Headings.partA, maximum: 40,
        Criterion(
          "1", Decision26_2026.Headings.production, maximum: 18,
          Criterion(
            "1.a", Production.materialSourceFromHalf,
            elimination: Decision26_2026.EliminationNotes.importedMaterials),
          Criterion("1.b", Decision26_2026.FastFood.valueAdded),
          Criterion("1.c", Production.productionCapacity),
          Criterion("1.d", Production.linkageByInput),
          Criterion("1.đ", Decision26_2026.Production.environment),
          Criterion("1.e", Decision26_2026.Production.sustainableTechnology)),
        Criterion(
          "2", Decision26_2026.Headings.development, maximum: 10,
          Criterion("2.a", FastFood.ideaOrigin, elimination: Decision26_2026.EliminationNotes.copiedProduct),
          Criterion("2.b", Development.packaging),
          Criterion("2.c", Development.labelling, notes: [Notes.labelPictures])),
        SharedBlocks.community),
      SharedBlocks.partBWithConditionalStructure,
      Part(
        "C", Decision26_2026.Headings.productQuality, maximum: 35,
        Criterion(
          "6", Decision26_2026.Headings.sensory, maximum: 16,
          Criterion(
            "6.a", Sensory.foreignMatter, elimination: Decision26_2026.EliminationNotes.unsafeForeignMatter),
          Criterion("6.b", Decision26_2026.FastFood.shape),
          Criterion("6.c", Decision26_2026.FastFood.colourAndTexture),
          Criterion("6.d", Decision26_2026.Sensory.smell),
          Criterion("6.đ", Sensory.taste)),
        Criterion("7", Decision26_2026.Quality.uniqueness, notes: [Decision26_2026.Notes.distinctQuality]),
        SharedBlocks.encouragedDeclarationAndTests,
        Criterion(
          "9", Quality.qualityAssurance, elimination: EliminationNotes.foodSafetyCertificateNotInOrder),
        Criterion("10", Quality.usageInstructions),
        Criterion("11", Quality.globalMarket)),
    ],
    anomalies: [
      Anomalies.grownWhereNotGrown("2.a", .c)
    ]
  )
}

extension Decision148_2023 {
  /// The questions that only set 5 asks.
  enum FastFood {
    static let ideaOrigin: Question = Question(
      .ideaOrigin, vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea", maximum: 4,
      Option(
        0, vi: "Sản xuất phổ biến ở nhiều tỉnh, thành", en: "Widely made in many provinces and cities",
        when: Proven.widelyMade),
      Option(
        1, vi: "Sản xuất ở nhiều tỉnh, thành; chất lượng nổi trội do nguyên liệu, kỹ thuật truyền thống",
        en: "Widely made in many provinces; outstanding quality from materials, traditional techniques",
        when: Proven.widelyMadeOutstanding),
      Option(
        3, vi: "Trồng nhiều nơi trên địa bàn; đặc trưng tỉnh, chất lượng nổi trội",
        en: "Grown in many local places; typical of the province; outstanding quality",
        when: Proven.typicalOfProvince),
      Option(
        4, vi: "Đặc sản truyền thống chỉ có ở huyện, chất lượng đặc sắc, bán gắn chỉ dẫn xuất xứ địa lý",
        en: "Traditional district-only speciality; exceptional quality; sold with origin indication",
        minimumFor: [.four]))
  }
}
