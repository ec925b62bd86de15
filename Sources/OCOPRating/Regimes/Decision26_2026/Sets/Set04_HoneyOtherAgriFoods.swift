import OCOPModel

extension Decision26_2026 {
  /// Set 4: honey, other syrups and other agricultural foods (mật ong, mật khác và nông sản thực phẩm khác).
  static let honeyOtherAgriFoods: CriteriaSet = CriteriaSet(
    number: 4,
    id: "honey-other-agri-foods",
    name: Bilingual(
      vi: "Mật ong, mật khác và nông sản thực phẩm khác",
      en: "Honey, other syrups and other agricultural foods"
    ),
    citation: Decision26_2026.annexII(set: 4),
    elimination: EliminationNotes.foodSafetyOrFile,
    parts: [
      Part(
        "A", Headings.partA, maximum: 40,
        Criterion(
          "1", Headings.production, maximum: 18,
          Criterion("1.1", HoneyOtherAgriFoods.productOrigin),
          Criterion("1.2", Production.certifiedArea),
          Criterion("1.3", HoneyOtherAgriFoods.valueAdded),
          Criterion("1.4", Production.productionCapacity),
          Criterion("1.5", Production.linkage),
          Criterion("1.6", Production.environment),
          Criterion("1.7", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 10,
          Criterion("2.1", HoneyOtherAgriFoods.ideaOrigin, elimination: EliminationNotes.commonStaple),
          Criterion("2.2", Development.packaging),
          Criterion("2.3", Development.labelling),
          Criterion("2.4", Development.bilingualLabel)),
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Headings.productQuality, maximum: 35,
        Criterion(
          "6", Headings.sensory, maximum: 12,
          Criterion("6.1", Sensory.foreignMatter, elimination: EliminationNotes.unsafeForeignMatter),
          Criterion("6.2", HoneyOtherAgriFoods.uniformity),
          Criterion("6.3", HoneyOtherAgriFoods.colourAndTexture),
          Criterion("6.4", HoneyOtherAgriFoods.smellAndTaste)),
        Criterion("7", Quality.nutrition, notes: [Notes.nutrientsOfHoney]),
        Criterion("8", Quality.uniqueness, notes: [Notes.distinctQuality]),
        Criterion("9", Quality.productDeclaration),
        Criterion("10", Quality.qualityAssuranceOfFreshFood),
        Criterion("11", Quality.usageInstructions),
        Criterion("12", Quality.globalMarket)),
    ],
    anomalies: [
      Anomalies.blankPoints("1.2", .a),
      Anomalies.impliedYes("2.4"),
      Anomaly(
        at: "7", .c,
        printed: Bilingual(vi: "13 điểm", en: "13 points"),
        read: Bilingual(vi: "3 điểm", en: "3 points"),
        reason: Bilingual(
          vi: "Tiêu chí tối đa 3 điểm, hai mức kia là 0 và 1: thừa chữ số",
          en: "The criterion is worth at most 3 and the other options 0 and 1: a stray digit"
        )
      ),
    ]
  )
}

extension Decision26_2026 {
  /// The questions that only set 4 asks.
  enum HoneyOtherAgriFoods {
    static let productOrigin: Question = Question(
      .productOrigin,
      vi: "Nguồn gốc sản phẩm",
      en: "Product origin",
      maximum: 3, notes: [Notes.raisedOrGrownInProvince],
      Option(
        1, vi: "Có sản phẩm nuôi/trồng tại xã, nhưng dưới 50%",
        en: "Some of the product raised/grown in the commune, but under 50%", when: Proven.productUnderHalf),
      Option(
        2, vi: "Từ 50% đến dưới 75% sản phẩm nuôi/trồng tại xã",
        en: "50% to under 75% of the product raised/grown in the commune", when: Proven.productFromHalf),
      Option(
        3, vi: "Từ 75% đến 100% sản phẩm nuôi/trồng tại xã",
        en: "75% to 100% of the product raised/grown in the commune", when: Proven.productFromThreeQuarters)
    )

    static let valueAdded: Question = Question(
      .valueAdded, vi: "Gia tăng giá trị", en: "Value added", maximum: 3,
      Option(
        1, vi: "Sơ chế thủ công (lọc, loại tạp chất, phân loại, đóng gói...)",
        en: "Manual preliminary processing (filtering, removing foreign matter, sorting, packing, etc.)",
        when: .always),
      Option(
        2, vi: "Dùng máy móc trong sơ chế, đóng gói sản phẩm",
        en: "Machinery used in preliminary processing and packing", when: .fact(.machinesInPreparation)),
      Option(
        3, vi: "Dùng công nghệ tiên tiến trong sơ chế, bảo quản",
        en: "Advanced technology used in preliminary processing and preservation", minimumFor: [.five],
        when: .fact(.advancedTechnologyInPreparation))
    )

    static let ideaOrigin: Question = Question(
      .ideaOrigin, vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea", maximum: 3,
      Option(
        0, vi: "Sản xuất phổ biến ở nhiều tỉnh, thành", en: "Widely made in many provinces and cities",
        when: Proven.widelyMade),
      Option(
        1, vi: "Sản xuất ở nhiều tỉnh, thành; chất lượng nổi trội do đất đai, thời tiết, kỹ thuật bản địa",
        en: "Widely made in many provinces; outstanding quality from local soil, weather, techniques",
        when: Proven.widelyMadeOutstanding),
      Option(
        3, vi: "Sản xuất nhiều nơi trên địa bàn; đặc trưng tỉnh, nổi trội, bán gắn chỉ dẫn xuất xứ địa lý",
        en: "Made in many local places; typical of province, outstanding; sold with origin indication",
        minimumFor: [.four], when: Proven.typicalUnderOriginSign)
    )

    static let uniformity: Question = Question(
      .uniformity, vi: "Độ đồng đều của sản phẩm", en: "Product uniformity", maximum: 2,
      Option(0, vi: "Không đồng đều", en: "Not uniform"),
      Option(1, vi: "Tương đối đồng đều", en: "Fairly uniform"),
      Option(2, vi: "Đồng đều", en: "Uniform", minimumFor: [.four])
    )

    static let colourAndTexture: Question = Question(
      .colourAndTexture, vi: "Màu sắc, thể chất", en: "Colour and texture", maximum: 4,
      Option(0, vi: "Chấp nhận được", en: "Acceptable"),
      Option(
        1, vi: "Tương đối phù hợp với đặc tính sản phẩm",
        en: "Fairly suitable for the product's properties"),
      Option(
        2, vi: "Tốt, phù hợp với đặc tính sản phẩm",
        en: "Good, suitable for the product's properties", minimumFor: [.four]),
      Option(
        4, vi: "Rất tốt, phù hợp với đặc tính sản phẩm",
        en: "Very good, suitable for the product's properties", minimumFor: [.five])
    )

    static let smellAndTaste: Question = Question(
      .smellAndTaste, vi: "Mùi, vị", en: "Smell and taste", maximum: 4,
      Option(0, vi: "Có mùi/vị lạ", en: "Strange smell/taste"),
      Option(1, vi: "Có mùi/vị lạ nhưng chấp nhận được", en: "Strange smell/taste, but acceptable"),
      Option(
        2, vi: "Mùi/vị tương đối phù hợp với đặc tính sản phẩm",
        en: "Smell/taste fairly suitable for the product's properties"),
      Option(
        3, vi: "Mùi/vị tự nhiên, phù hợp với đặc tính sản phẩm",
        en: "Natural smell/taste, suitable for the product's properties", minimumFor: [.four]),
      Option(
        4, vi: "Mùi/vị tự nhiên, rất phù hợp với đặc tính sản phẩm",
        en: "Natural smell/taste, very suitable for the product's properties", minimumFor: [.five])
    )
  }
}
