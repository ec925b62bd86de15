import OCOPModel

extension Decision148_2023 {
  /// Set 2: fresh meat, aquatic products, eggs and milk (thịt, thủy sản, trứng, sữa tươi).
  static let freshMeatAquaticEggsMilk: CriteriaSet = CriteriaSet(
    number: 2,
    id: "fresh-meat-aquatic-eggs-milk",
    name: Bilingual(
      vi: "Thịt, thủy sản, trứng, sữa tươi",
      en: "Fresh meat, aquatic products, eggs and milk"
    ),
    citation: Decision148_2023.annexIII(set: 2),
    elimination: nil,
    parts: [
      Part(
        "A", Decision26_2026.Headings.partA, maximum: 40,
        Criterion(
          "1", Decision26_2026.Headings.production, maximum: 18,
          Criterion("1.a", FreshMeatAquaticEggsMilk.productOrigin),
          Criterion("1.b", FreshMeatAquaticEggsMilk.valueAdded),
          Criterion("1.c", Production.productionCapacity),
          Criterion("1.d", Production.linkage),
          Criterion("1.đ", Decision26_2026.Production.environment),
          Criterion("1.e", Decision26_2026.Production.sustainableTechnology)),
        Criterion(
          "2", Decision26_2026.Headings.development, maximum: 10,
          Criterion(
            "2.a", FreshMeatAquaticEggsMilk.ideaOrigin,
            elimination: Decision26_2026.EliminationNotes.commonStaple),
          Criterion("2.b", Development.packaging),
          Criterion("2.c", Development.labelling, notes: [Notes.labelContents])),
        SharedBlocks.community),
      SharedBlocks.partBWithConditionalStructure,
      Part(
        "C", Decision26_2026.Headings.productQuality, maximum: 35,
        Criterion(
          "6", Decision26_2026.Headings.sensory, maximum: 15,
          Criterion(
            "6.a", Decision26_2026.FreshMeatAquaticEggsMilk.foreignMatter,
            elimination: Decision26_2026.EliminationNotes.unsafeForeignMatter),
          Criterion("6.b", Decision26_2026.FreshMeatAquaticEggsMilk.sizeAndShape),
          Criterion("6.c", Decision26_2026.FreshMeatAquaticEggsMilk.colour),
          Criterion("6.d", Decision26_2026.FreshMeatAquaticEggsMilk.smell)),
        Criterion("7", Decision26_2026.Quality.uniqueness, notes: [Decision26_2026.Notes.distinctQuality]),
        Criterion(
          "8", Headings.declaration, maximum: 5, notes: [Notes.standardEncouraged],
          [
            Criterion("8.a", Quality.qualityDeclarationOfFreshFood),
            Criterion("8.b", Quality.periodicTestingOfFreshFood),
          ]),
        Criterion("9", Quality.qualityAssuranceOfFreshFood),
        Criterion("10", Quality.usageInstructions),
        Criterion("11", Quality.globalMarket)),
    ],
    anomalies: [
      Anomalies.grownWhereNotGrown("2.a", .b)
    ]
  )
}

extension Decision148_2023 {
  /// The questions that only set 2 asks.
  enum FreshMeatAquaticEggsMilk {
    static let productOrigin: Question = Question(
      .productOrigin, vi: "Nguồn gốc sản phẩm", en: "Product origin", maximum: 5,
      Option(
        1, vi: "Dưới 50% sản phẩm nuôi, đánh bắt tại xã",
        en: "Under 50% of the product raised or caught in the commune"),
      Option(
        3, vi: "Từ 50% đến dưới 75% sản phẩm nuôi, đánh bắt tại xã",
        en: "50% to under 75% of the product raised or caught in the commune", when: Proven.productFromHalf),
      Option(
        5, vi: "Từ 75% đến 100% sản phẩm nuôi, đánh bắt tại xã",
        en: "75% to 100% of the product raised or caught in the commune",
        when: Proven.productFromThreeQuarters))

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
        minimumFor: [.four], when: .fact(.advancedTechnologyInPreparation)))

    static let ideaOrigin: Question = Question(
      .ideaOrigin, vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea", maximum: 4,
      Option(
        0, vi: "Nuôi trồng, đánh bắt phổ biến ở nhiều tỉnh, thành",
        en: "Widely farmed or caught in many provinces and cities", when: Proven.widelyMade),
      Option(
        1, vi: "Trồng ở nhiều tỉnh, thành; chất lượng nổi trội do đất đai, thời tiết, kỹ thuật bản địa",
        en: "Widely grown in many provinces; outstanding quality from local soil, weather, techniques",
        when: Proven.widelyMadeOutstanding),
      Option(
        3, vi: "Nuôi trồng, đánh bắt nhiều nơi trên địa bàn; đặc trưng tỉnh, chất lượng nổi trội",
        en: "Farmed or caught in many local places; typical of the province; outstanding quality",
        when: Proven.typicalOfProvince),
      Option(
        4, vi: "Đặc sản truyền thống chỉ có ở huyện, chất lượng đặc sắc, bán gắn chỉ dẫn xuất xứ địa lý",
        en: "Traditional district-only speciality; exceptional quality; sold with origin indication",
        minimumFor: [.four]))
  }
}
