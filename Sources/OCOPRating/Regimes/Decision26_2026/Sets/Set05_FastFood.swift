import OCOPModel

extension Decision26_2026 {
  /// Set 5: fast food (đồ ăn nhanh).
  static let fastFood: CriteriaSet = CriteriaSet(
    number: 5,
    id: "fast-food",
    name: Bilingual(
      vi: "Đồ ăn nhanh",
      en: "Fast food"
    ),
    citation: Decision26_2026.annexII(set: 5),
    elimination: EliminationNotes.foodSafetyOrFile,
    parts: [
      Part(
        "A", Headings.partA, maximum: 40,
        Criterion(
          "1", Headings.production, maximum: 16,
          Criterion("1.1", Production.materialSourceFromHalf),
          Criterion("1.2", FastFood.valueAdded),
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.linkage),
          Criterion("1.5", Production.environment),
          Criterion("1.6", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 12,
          Criterion("2.1", FastFood.ideaOrigin, elimination: EliminationNotes.copiedProduct),
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
          Criterion("6.2", FastFood.shape),
          Criterion("6.3", FastFood.colourAndTexture),
          Criterion("6.4", Sensory.smell),
          Criterion("6.5", Sensory.taste)),
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
  /// The questions that only set 5 asks.
  enum FastFood {
    static let valueAdded: Question = Question(
      .valueAdded, vi: "Gia tăng giá trị", en: "Value added", maximum: 3,
      Option(1, vi: "Chế biến đơn giản", en: "Simple processing", when: Proven.simplyProcessed),
      Option(2, vi: "Chế biến", en: "Processing", when: Proven.processed),
      Option(
        3, vi: "Chế biến sâu (chất lượng cao theo nhu cầu thị trường)",
        en: "Deep processing (high quality to market demand)", when: Proven.deeplyProcessed)
    )

    static let ideaOrigin: Question = Question(
      .ideaOrigin, vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea", maximum: 5,
      Option(
        0, vi: "Sản xuất phổ biến ở nhiều tỉnh, thành", en: "Widely made in many provinces and cities",
        when: Proven.widelyMade),
      Option(
        3, vi: "Sản xuất ở nhiều tỉnh, thành; chất lượng nổi trội do đất đai, thời tiết, kỹ thuật bản địa",
        en: "Widely made in many provinces; outstanding quality from local soil, weather, techniques",
        when: Proven.widelyMadeOutstanding),
      Option(
        5, vi: "Sản xuất nhiều nơi trên địa bàn; đặc trưng tỉnh, nổi trội, bán gắn chỉ dẫn xuất xứ địa lý",
        en: "Made in many local places; typical of province, outstanding; sold with origin indication",
        minimumFor: [.four], when: Proven.typicalUnderOriginSign)
    )

    static let shape: Question = Question(
      .shape, vi: "Hình dạng", en: "Shape", maximum: 3,
      Option(0, vi: "Không phù hợp", en: "Not suitable"),
      Option(
        1, vi: "Tương đối phù hợp với phong cách của sản phẩm",
        en: "Fairly suitable for the product's style"),
      Option(2, vi: "Phù hợp với phong cách của sản phẩm", en: "Suitable for the product's style"),
      Option(3, vi: "Rất phù hợp với phong cách của sản phẩm", en: "Very suitable for the product's style")
    )

    static let colourAndTexture: Question = Question(
      .colourAndTexture, vi: "Màu sắc, thể chất", en: "Colour and texture", maximum: 3,
      Option(0, vi: "Màu không đều", en: "Colour not uniform"),
      Option(1, vi: "Màu không đều, chấp nhận được", en: "Colour not uniform, acceptable"),
      Option(
        2, vi: "Màu tương đối đồng đều, phù hợp với tính chất sản phẩm",
        en: "Colour fairly uniform, suitable for the product's nature"),
      Option(
        3, vi: "Màu đồng đều, phù hợp với tính chất sản phẩm",
        en: "Colour uniform, suitable for the product's nature")
    )
  }
}
