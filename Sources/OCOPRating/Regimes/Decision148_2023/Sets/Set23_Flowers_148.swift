import OCOPModel

extension Decision148_2023 {
  /// Set 23: flowers (hoa).
  static let flowers: CriteriaSet = CriteriaSet(
    number: 23,
    id: "flowers",
    name: Bilingual(
      vi: "Hoa",
      en: "Flowers"
    ),
    citation: Decision148_2023.annexIII(set: 23),
    elimination: nil,
    parts: [
      Part(
        "A", Decision26_2026.Headings.partA, maximum: 40,
        Criterion(
          "1", Decision26_2026.Headings.production, maximum: 19,
          Criterion("1.a", Production.productOrigin),
          Criterion("1.b", Decision26_2026.Flowers.valueAdded),
          Criterion("1.c", Production.productionCapacity),
          Criterion("1.d", Production.linkageOfOrnamentals),
          Criterion("1.đ", Decision26_2026.Production.environment),
          Criterion("1.e", Decision26_2026.Production.sustainableTechnology)),
        SharedBlocks.developmentOfCraftsAndFlowers,
        SharedBlocks.community),
      Part(
        "B", Decision26_2026.Headings.partB, maximum: 25,
        Criterion(
          "4", Decision26_2026.Headings.marketing, maximum: 13,
          Criterion("4.a", Flowers.mainMarket),
          Criterion("4.b", Marketing.distribution),
          Criterion("4.c", Marketing.promotion)),
        SharedBlocks.story),
      Part(
        "C", Decision26_2026.Headings.productQuality, maximum: 35,
        Criterion(
          "6", Decision26_2026.Headings.productQuality, maximum: 13,
          Criterion("6.a", Decision26_2026.OrnamentalAnimals.sizeAndShape),
          Criterion("6.b", Flowers.colour),
          Criterion("6.c", Decision26_2026.Flowers.presentation)),
        Criterion("7", Decision26_2026.Flowers.uniqueness),
        Criterion("8", Quality.qualityAssuranceOfOrnamentals),
        Criterion("9", Flowers.usageInstructions),
        Criterion("10", Quality.globalMarketWorth5)),
    ]
  )
}

extension Decision148_2023 {
  /// The questions that only set 23 asks.
  enum Flowers {
    static let mainMarket: Question = Question(
      .mainMarket, vi: "Khu vực phân phối chính", en: "Main distribution area", maximum: 5,
      Option(1, vi: "Thị trường trong huyện", en: "Market within the district"),
      Option(
        2, vi: "Thị trường ngoài huyện, dưới 5 đại diện/đại lý phân phối",
        en: "Market beyond the district, fewer than 5 distribution agents"),
      Option(
        3, vi: "Thị trường ngoài huyện, ≥ 5 đại diện/đại lý phân phối",
        en: "Market beyond the district, 5 or more distribution agents"),
      Option(
        5, vi: "Quốc tế (có hợp đồng); hoặc kênh bán hàng online (vận hành ổn định ít nhất 6 tháng)",
        en: "Abroad (contract) or online sales channels (run stably for at least 6 months)"))

    static let colour: Question = Question(
      .colour, vi: "Màu sắc", en: "Colour", maximum: 4,
      Option(0, vi: "Chấp nhận được", en: "Acceptable"),
      Option(1, vi: "Phù hợp với đặc tính sản phẩm", en: "Suitable for the product's properties"),
      Option(
        2, vi: "Đẹp, bắt mắt so với đặc tính sản phẩm",
        en: "Beautiful, eye-catching relative to the product's properties", minimumFor: [.four]),
      Option(
        4, vi: "Rất đẹp, bắt mắt và ấn tượng so với đặc tính sản phẩm",
        en: "Very beautiful, eye-catching and impressive relative to the product's properties",
        minimumFor: [.five]))

    static let usageInstructions: Question = Question(
      .usageInstructions, vi: "Hướng dẫn sử dụng để sản phẩm có chất lượng tốt nhất",
      en: "Instructions for use that keep the product at its best", maximum: 4,
      Option(
        2, vi: "Có hướng dẫn sử dụng đơn giản", en: "Simple instructions for use", when: Proven.instructed),
      Option(
        4, vi: "Có hướng dẫn chi tiết, cụ thể để kéo dài thời gian, duy trì chất lượng",
        en: "Detailed instructions that make the product last and keep its quality", minimumFor: [.four],
        when: Proven.instructedInDetail))
  }
}
