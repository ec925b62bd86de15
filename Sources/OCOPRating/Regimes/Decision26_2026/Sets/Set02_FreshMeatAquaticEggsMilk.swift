import OCOPModel

extension Decision26_2026 {
  /// Set 2: fresh meat, aquatic products, eggs and milk (thịt, thủy sản, trứng, sữa tươi).
  static let freshMeatAquaticEggsMilk: CriteriaSet = CriteriaSet(
    number: 2,
    id: "fresh-meat-aquatic-eggs-milk",
    name: Bilingual(
      vi: "Thịt, thủy sản, trứng, sữa tươi",
      en: "Fresh meat, aquatic products, eggs and milk"
    ),
    citation: Decision26_2026.annexII(set: 2),
    elimination: EliminationNotes.foodSafetyOrFile,
    parts: [
      Part(
        "A", Headings.partA, maximum: 40,
        Criterion(
          "1", Headings.production, maximum: 18,
          Criterion("1.1", FreshMeatAquaticEggsMilk.productOrigin),
          Criterion("1.2", FreshMeatAquaticEggsMilk.valueAdded),
          Criterion("1.3", FreshMeatAquaticEggsMilk.certifiedArea),
          Criterion("1.4", Production.productionCapacity),
          Criterion("1.5", Production.linkage),
          Criterion("1.6", Production.environment),
          Criterion("1.7", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 10,
          Criterion("2.1", FreshMeatAquaticEggsMilk.ideaOrigin, elimination: EliminationNotes.commonStaple),
          Criterion("2.2", Development.packaging),
          Criterion("2.3", Development.labelling),
          Criterion("2.4", Development.bilingualLabel)),
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Headings.productQuality, maximum: 35,
        Criterion(
          "6", Headings.sensory, maximum: 15,
          Criterion(
            "6.1", FreshMeatAquaticEggsMilk.foreignMatter, elimination: EliminationNotes.unsafeForeignMatter),
          Criterion("6.2", FreshMeatAquaticEggsMilk.sizeAndShape),
          Criterion("6.3", FreshMeatAquaticEggsMilk.colour),
          Criterion("6.4", FreshMeatAquaticEggsMilk.smell)),
        Criterion("7", Quality.uniqueness, notes: [Notes.distinctQuality]),
        Criterion("8", Quality.qualityDeclaration),
        Criterion("9", Quality.qualityAssuranceOfFreshFood),
        Criterion("10", Quality.usageInstructions),
        Criterion("11", Quality.globalMarket)),
    ],
    anomalies: [
      Anomalies.impliedYes("2.4")
    ]
  )
}

extension Decision26_2026 {
  /// The questions that only set 2 asks.
  enum FreshMeatAquaticEggsMilk {
    static let productOrigin: Question = Question(
      .productOrigin,
      vi: "Nguồn gốc sản phẩm",
      en: "Product origin",
      maximum: 3, notes: [Notes.farmedOrCaughtInProvince],
      Option(
        1, vi: "Có sản phẩm nuôi, đánh bắt tại xã, nhưng dưới 50%",
        en: "Some of the product raised or caught in the commune, but under 50%",
        when: Proven.productUnderHalf),
      Option(
        2, vi: "Từ 50% đến dưới 75% sản phẩm nuôi, đánh bắt tại xã",
        en: "50% to under 75% of the product raised or caught in the commune", when: Proven.productFromHalf),
      Option(
        3, vi: "Từ 75% đến 100% sản phẩm nuôi, đánh bắt tại xã",
        en: "75% to 100% of the product raised or caught in the commune",
        when: Proven.productFromThreeQuarters)
    )

    static let valueAdded: Question = Question(
      .valueAdded, vi: "Gia tăng giá trị", en: "Value added", maximum: 3,
      Option(
        1, vi: "Sơ chế thủ công (rửa, làm sạch, phân loại, đóng gói...)",
        en: "Manual preliminary processing (washing, cleaning, sorting, packing, etc.)", when: .always),
      Option(
        2, vi: "Dùng máy móc trong sơ chế, giết mổ, đóng gói sản phẩm",
        en: "Machinery used in preliminary processing, slaughter and packing",
        when: .fact(.machinesInPreparation)),
      Option(
        3, vi: "Dùng công nghệ tiên tiến trong sơ chế, giết mổ, bảo quản",
        en: "Advanced technology used in preliminary processing, slaughter and preservation",
        when: .fact(.advancedTechnologyInPreparation))
    )

    static let certifiedArea: Question = Question(
      .certifiedArea,
      vi: "Vùng sản xuất có chứng nhận chất lượng",
      en: "Quality certification of the production area",
      maximum: 2,
      Option(
        0, vi: "Không có giấy chứng nhận chất lượng", en: "No quality certificate",
        when: Proven.areaNotCertified),
      Option(
        1, vi: "Có chứng nhận chất lượng theo tiêu chuẩn quốc gia (VietGAP, hữu cơ...)",
        en: "Quality certificate to a national standard (VietGAP, organic, etc.)",
        when: .fact(.areaCertifiedToNationalStandard)),
      Option(
        2, vi: "Có chứng nhận chất lượng theo tiêu chuẩn quốc tế (ASC, BAP, GlobalGAP, MSC...)",
        en: "Quality certificate to an international standard (ASC, BAP, GlobalGAP, MSC, etc.)",
        when: .fact(.areaCertifiedToInternationalStandard))
    )

    static let ideaOrigin: Question = Question(
      .ideaOrigin, vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea", maximum: 3,
      Option(
        0, vi: "Nuôi trồng, đánh bắt phổ biến ở nhiều tỉnh, thành",
        en: "Widely farmed or caught in many provinces and cities", when: Proven.widelyMade),
      Option(
        1, vi: "Trồng ở nhiều tỉnh, thành; chất lượng nổi trội do đất đai, thời tiết, kỹ thuật bản địa",
        en: "Widely grown in many provinces; outstanding quality from local soil, weather, techniques",
        when: Proven.widelyMadeOutstanding),
      Option(
        3, vi: "Nuôi, bắt nhiều nơi trên địa bàn; đặc trưng tỉnh, nổi trội, bán gắn chỉ dẫn xuất xứ địa lý",
        en: "Farmed/caught in many local places; typical of province, outstanding; origin indication",
        minimumFor: [.four], when: Proven.typicalUnderOriginSign)
    )

    static let foreignMatter: Question = Question(
      .foreignMatter, vi: "Tạp chất", en: "Foreign matter", maximum: 4,
      Option(1, vi: "Có tạp chất, chấp nhận được", en: "Foreign matter present, acceptable"),
      Option(
        2, vi: "Có rất ít tạp chất, chấp nhận được",
        en: "Very little foreign matter present, acceptable"),
      Option(
        4, vi: "Sạch, không phát hiện tạp chất",
        en: "Clean, no foreign matter detected", minimumFor: [.five])
    )

    static let sizeAndShape: Question = Question(
      .sizeAndShape, vi: "Kích thước, hình dạng bề ngoài", en: "Size and outward shape", maximum: 3,
      Option(0, vi: "Không đồng đều", en: "Not uniform"),
      Option(1, vi: "Không đồng đều, chấp nhận được", en: "Not uniform, acceptable"),
      Option(2, vi: "Tương đối đồng đều", en: "Fairly uniform"),
      Option(3, vi: "Đồng đều", en: "Uniform", minimumFor: [.four])
    )

    static let colour: Question = Question(
      .colour, vi: "Màu sắc", en: "Colour", maximum: 5,
      Option(0, vi: "Chấp nhận được", en: "Acceptable"),
      Option(
        1, vi: "Tương đối phù hợp với đặc tính sản phẩm",
        en: "Fairly suitable for the product's properties"),
      Option(
        3, vi: "Tốt, phù hợp với đặc tính sản phẩm",
        en: "Good, suitable for the product's properties", minimumFor: [.four]),
      Option(
        5, vi: "Rất tốt, phù hợp với đặc tính sản phẩm",
        en: "Very good, suitable for the product's properties", minimumFor: [.five])
    )

    static let smell: Question = Question(
      .smell, vi: "Mùi", en: "Smell", maximum: 3,
      Option(0, vi: "Có mùi lạ, chấp nhận được", en: "Strange smell, acceptable"),
      Option(1, vi: "Mùi không rõ, chấp nhận được", en: "Indistinct smell, acceptable"),
      Option(
        2, vi: "Mùi rõ, phù hợp với sản phẩm",
        en: "Distinct smell, suitable for the product", minimumFor: [.four]),
      Option(
        3, vi: "Mùi rõ, rất phù hợp với sản phẩm",
        en: "Distinct smell, very suitable for the product", minimumFor: [.five])
    )
  }
}
