import OCOPModel

extension Decision148_2023 {
  /// Set 25: ornamental animals (động vật cảnh).
  static let ornamentalAnimals: CriteriaSet = CriteriaSet(
    number: 25,
    id: "ornamental-animals",
    name: Bilingual(
      vi: "Động vật cảnh",
      en: "Ornamental animals"
    ),
    citation: Decision148_2023.annexIII(set: 25),
    elimination: nil,
    parts: [
      Part(
        "A", Decision26_2026.Headings.partA, maximum: 40,
        Criterion(
          "1", Decision26_2026.Headings.production, maximum: 19,
          Criterion("1.a", OrnamentalAnimals.productOrigin),
          Criterion("1.b", Decision26_2026.OrnamentalAnimals.valueAdded),
          Criterion("1.c", Production.productionCapacity),
          Criterion("1.d", Production.linkageOfOrnamentals),
          Criterion("1.đ", Decision26_2026.Production.environment),
          Criterion("1.e", Decision26_2026.Production.sustainableTechnology)),
        Criterion(
          "2", Decision26_2026.Headings.development, maximum: 9,
          Criterion("2.a", OrnamentalAnimals.ideaOrigin),
          Criterion("2.b", Development.labellingOfOrnamentals)),
        SharedBlocks.community),
      Part(
        "B", Decision26_2026.Headings.partB, maximum: 25,
        SharedBlocks.marketingOfOrnamentals,
        SharedBlocks.story),
      Part(
        "C", Decision26_2026.Headings.productQuality, maximum: 35,
        Criterion(
          "6", Decision26_2026.Headings.productQuality, maximum: 15,
          Criterion("6.a", Decision26_2026.Sensory.formForKind),
          Criterion("6.b", Decision26_2026.OrnamentalAnimals.colour),
          Criterion("6.c", Decision26_2026.OrnamentalAnimals.sizeAndShape)),
        Criterion("7", Decision26_2026.OrnamentalAnimals.uniqueness),
        Criterion("8", Quality.qualityAssuranceOfOrnamentals),
        Criterion("9", Quality.globalMarketWorth5)),
    ],
    anomalies: [
      Anomalies.sameWordsTwice("2.b", .b)
    ]
  )
}

extension Decision148_2023 {
  /// The questions that only set 25 asks.
  enum OrnamentalAnimals {
    static let productOrigin: Question = Question(
      .productOrigin, vi: "Nguồn gốc sản phẩm", en: "Product origin", maximum: 5,
      Option(1, vi: "Dưới 50% sản phẩm nuôi tại xã", en: "Under 50% of the product raised in the commune"),
      Option(
        3, vi: "Từ 50% đến dưới 75% sản phẩm nuôi tại xã",
        en: "50% to under 75% of the product raised in the commune", when: Proven.productFromHalf),
      Option(
        5, vi: "Từ 75% đến 100% sản phẩm nuôi tại xã", en: "75% to 100% of the product raised in the commune",
        when: Proven.productFromThreeQuarters))

    static let ideaOrigin: Question = Question(
      .ideaOrigin, vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea", maximum: 5,
      Option(
        0, vi: "Sản xuất phổ biến ở nhiều tỉnh, thành", en: "Widely made in many provinces and cities",
        when: Proven.widelyMade),
      Option(
        1, vi: "Sản xuất ở nhiều tỉnh, thành; chất lượng nổi trội do nguyên liệu, kỹ thuật truyền thống",
        en: "Widely made in many provinces; outstanding quality from materials, traditional techniques",
        when: Proven.widelyMadeOutstanding),
      Option(
        3, vi: "Nhiều nơi sản xuất, đặc trưng tỉnh, nổi trội; hoặc mới từ nguyên liệu đặc trưng địa phương",
        en: "Made in many places, typical of province, outstanding; or new from typical local materials",
        when: Proven.typicalOrNew),
      Option(
        5, vi: "Đặc sản truyền thống chỉ có ở huyện, chất lượng đặc sắc, bán gắn chỉ dẫn xuất xứ địa lý",
        en: "Traditional district-only speciality; exceptional quality; sold with origin indication",
        minimumFor: [.four]))
  }
}
