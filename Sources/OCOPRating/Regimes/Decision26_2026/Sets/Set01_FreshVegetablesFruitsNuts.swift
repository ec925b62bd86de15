import OCOPModel

extension Decision26_2026 {
  /// Set 1: fresh vegetables, tubers, fruits and nuts (rau, củ, quả, hạt tươi).
  static let freshVegetablesFruitsNuts: CriteriaSet = CriteriaSet(
    number: 1,
    id: "fresh-vegetables-fruits-nuts",
    name: Bilingual(
      vi: "Rau, củ, quả, hạt tươi",
      en: "Fresh vegetables, tubers, fruits and nuts"
    ),
    citation: Decision26_2026.annexII(set: 1),
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
          Criterion("1.5", FreshVegetablesFruitsNuts.linkage),
          Criterion("1.6", Production.environment),
          Criterion("1.7", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 10,
          Criterion(
            "2.1", FreshVegetablesFruitsNuts.ideaOrigin, elimination: EliminationNotes.commonStapleOfNoQuality
          ),
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
            "6.1", FreshVegetablesFruitsNuts.sizeAndShape, elimination: EliminationNotes.unsafeForeignMatter),
          Criterion("6.2", FreshVegetablesFruitsNuts.colourAndRipeness),
          Criterion("6.3", FreshVegetablesFruitsNuts.smellAndTaste),
          Criterion("6.4", FreshVegetablesFruitsNuts.completenessAndCleanness)),
        Criterion("7", Quality.nutrition, notes: [Notes.nutrientsOfProduce]),
        Criterion("8", FreshVegetablesFruitsNuts.uniqueness),
        Criterion("9", Quality.qualityDeclaration),
        Criterion("10", Quality.qualityAssuranceOfFreshFood),
        Criterion("11", Quality.usageInstructions),
        Criterion("12", Quality.globalMarket)),
    ],
    anomalies: [
      Anomaly(
        printed: Bilingual(
          vi: "Câu điều kiện loại hồ sơ in hai lần", en: "The line on eliminated files is printed twice"),
        read: Bilingual(vi: "Đọc một lần", en: "Read once"),
        reason: Bilingual(
          vi: "Hai câu giống nhau",
          en: "The two lines are the same"
        )
      ),
      Anomalies.impliedYes("2.4"),
      Anomaly(
        at: "8", .d,
        printed: Bilingual(vi: "Không có dấu 5 sao", en: "No mark for 5 stars"),
        read: Bilingual(vi: "Không có mức tối thiểu 5 sao, như in", en: "No minimum for 5 stars, as printed"),
        reason: Bilingual(
          vi: "Các bộ 2–20 có dấu ở mức này; giữ như in",
          en: "Sets 2–20 have the mark here; kept as printed"
        )
      ),
    ]
  )
}

extension Decision26_2026 {
  /// The questions that only set 1 asks.
  enum FreshVegetablesFruitsNuts {
    static let linkage: Question = Question(
      .linkage, vi: "Liên kết sản xuất", en: "Production linkage", maximum: 3,
      Option(
        0, vi: "Không có liên kết, hoặc có nhưng không rõ ràng",
        en: "No linkage, or linkage that is unclear", when: Proven.notContracted),
      Option(
        1, vi: "Có hợp đồng liên kết từ 50% đến dưới 75% sản lượng tiêu thụ",
        en: "Linkage contracts for 50% to under 75% of output sold", when: Proven.contractedFromHalf),
      Option(
        2, vi: "Có hợp đồng liên kết trên 75% sản lượng tiêu thụ",
        en: "Linkage contracts for over 75% of output sold", minimumFor: [.four],
        when: Proven.contractedOverThreeQuarters),
      Option(
        3, vi: "Có hợp đồng liên kết trên 75% sản lượng tiêu thụ, ổn định ≥ 12 tháng đến khi đăng ký",
        en: "Linkage contracts for over 75% of output sold, stable for ≥ 12 months up to registration",
        minimumFor: [.five], when: Proven.contractedForAYear)
    )

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
        3, vi: "Trồng nhiều nơi trên địa bàn; đặc trưng tỉnh, nổi trội, bán gắn dấu hiệu xuất xứ địa lý",
        en: "Grown in many local places; typical of province, outstanding; geographical-origin sign",
        minimumFor: [.four], when: Proven.typicalUnderOriginSign)
    )

    static let sizeAndShape: Question = Question(
      .sizeAndShape, vi: "Kích thước, hình dạng bề ngoài", en: "Size and outward shape", maximum: 2,
      Option(0, vi: "Không đồng đều", en: "Not uniform"),
      Option(1, vi: "Không đồng đều, chấp nhận được", en: "Not uniform, acceptable"),
      Option(2, vi: "Đồng đều", en: "Uniform", minimumFor: [.four])
    )

    static let colourAndRipeness: Question = Question(
      .colourAndRipeness, vi: "Màu sắc, độ chín", en: "Colour and ripeness", maximum: 4,
      Option(0, vi: "Không phù hợp", en: "Not suitable"),
      Option(1, vi: "Chấp nhận được", en: "Acceptable"),
      Option(2, vi: "Tương đối phù hợp", en: "Fairly suitable"),
      Option(3, vi: "Phù hợp", en: "Suitable", minimumFor: [.four]),
      Option(4, vi: "Rất phù hợp", en: "Very suitable")
    )

    static let smellAndTaste: Question = Question(
      .smellAndTaste, vi: "Mùi, vị", en: "Smell and taste", maximum: 3,
      Option(0, vi: "Kém", en: "Poor"),
      Option(1, vi: "Trung bình", en: "Average"),
      Option(2, vi: "Tương đối tốt", en: "Fairly good"),
      Option(3, vi: "Tốt", en: "Good")
    )

    static let completenessAndCleanness: Question = Question(
      .completenessAndCleanness,
      vi: "Tính đầy đủ của sản phẩm, độ sạch",
      en: "Product completeness and cleanliness",
      maximum: 3,
      Option(0, vi: "Tương đối chấp nhận được", en: "Fairly acceptable"),
      Option(1, vi: "Chấp nhận được", en: "Acceptable"),
      Option(2, vi: "Tốt", en: "Good"),
      Option(3, vi: "Rất tốt", en: "Very good")
    )

    static let uniqueness: Question = Question(
      .uniqueness, vi: "Tính độc đáo", en: "Distinctiveness", maximum: 5, notes: [Notes.distinctQuality],
      Option(0, vi: "Trung bình", en: "Average"),
      Option(1, vi: "Tương đối độc đáo", en: "Fairly distinctive"),
      Option(
        3, vi: "Độc đáo, mang tính đặc trưng",
        en: "Distinctive and characteristic", minimumFor: [.four]),
      Option(5, vi: "Rất độc đáo, có tính đặc trưng", en: "Very distinctive and characteristic")
    )
  }
}
