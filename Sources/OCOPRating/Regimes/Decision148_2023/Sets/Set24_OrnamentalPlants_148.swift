import OCOPModel

extension Decision148_2023 {
  /// Set 24: ornamental plants (cây cảnh).
  static let ornamentalPlants: CriteriaSet = CriteriaSet(
    number: 24,
    id: "ornamental-plants",
    name: Bilingual(
      vi: "Cây cảnh",
      en: "Ornamental plants"
    ),
    citation: Decision148_2023.annexIII(set: 24),
    elimination: nil,
    parts: [
      Part(
        "A", Decision26_2026.Headings.partA, maximum: 40,
        Criterion(
          "1", Decision26_2026.Headings.production, maximum: 19,
          Criterion("1.a", Production.productOrigin),
          Criterion("1.b", Decision26_2026.OrnamentalPlants.valueAdded),
          Criterion("1.c", Production.productionCapacity),
          Criterion("1.d", Production.linkageOfOrnamentals),
          Criterion("1.đ", Decision26_2026.Production.environment),
          Criterion("1.e", Decision26_2026.Production.sustainableTechnology)),
        Criterion(
          "2", Decision26_2026.Headings.development, maximum: 9,
          Criterion("2.a", Development.ideaOriginWorth5),
          Criterion("2.b", Development.labellingOfOrnamentals)),
        SharedBlocks.community),
      Part(
        "B", Decision26_2026.Headings.partB, maximum: 25,
        SharedBlocks.marketingOfOrnamentals,
        SharedBlocks.story),
      Part(
        "C", Decision26_2026.Headings.productQuality, maximum: 35,
        Criterion(
          "6", Decision26_2026.Headings.productQuality, maximum: 16,
          Criterion("6.a", OrnamentalPlants.formForKind),
          Criterion("6.b", Decision26_2026.OrnamentalPlants.colour),
          Criterion("6.c", Decision26_2026.OrnamentalPlants.artistry),
          Criterion("6.d", Decision26_2026.OrnamentalPlants.presentation)),
        Criterion("7", Decision26_2026.OrnamentalPlants.uniqueness),
        Criterion("8", Quality.qualityAssuranceOfOrnamentals),
        Criterion("9", Quality.globalMarketWorth5)),
    ],
    anomalies: [
      Anomalies.sameWordsTwice("2.b", .b)
    ]
  )
}

extension Decision148_2023 {
  /// The questions that only set 24 asks.
  enum OrnamentalPlants {
    static let formForKind: Question = Question(
      .formForKind, vi: "Hình dáng so với loại sản phẩm", en: "Form judged by the kind of product",
      maximum: 4,
      Option(1, vi: "Trung bình", en: "Average"),
      Option(2, vi: "Đẹp, ấn tượng", en: "Beautiful and impressive"),
      Option(4, vi: "Rất đẹp và ấn tượng", en: "Very beautiful and impressive", minimumFor: [.five]))
  }
}
