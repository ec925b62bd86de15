import OCOPModel

extension Decision148_2023 {
  /// Set 22: fabrics and garments (vải, may mặc).
  static let fabricsGarments: CriteriaSet = CriteriaSet(
    number: 22,
    id: "fabrics-garments",
    name: Bilingual(
      vi: "Vải, may mặc",
      en: "Fabrics and garments"
    ),
    citation: Decision148_2023.annexIII(set: 22),
    elimination: nil,
    parts: [
      Part(
        "A", Decision26_2026.Headings.partA, maximum: 40,
        SharedBlocks.productionOfCrafts,
        SharedBlocks.developmentOfCraftsAndFlowers,
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Decision26_2026.Headings.productQuality, maximum: 35,
        Criterion(
          "6", Decision26_2026.Headings.criteria, maximum: 25,
          Criterion("6.a", Decision26_2026.Sensory.craftsmanship),
          Criterion(
            "6.b", Decision26_2026.Sensory.uniqueDesign, notes: [Decision26_2026.Notes.distinctDesign],
            elimination: Decision26_2026.EliminationNotes.infringement),
          Criterion("6.c", Decision26_2026.FabricsGarments.integratedValue),
          Criterion("6.d", FabricsGarments.features),
          Criterion("6.đ", Sensory.materialQuality)),
        Criterion("7", FabricsGarments.usageInstructions),
        Criterion("8", Quality.globalMarketWorth5)),
    ],
    anomalies: [
      Anomalies.marksWithinText("6.b", .c)
    ]
  )
}

extension Decision148_2023 {
  /// The questions that only set 22 asks.
  enum FabricsGarments {
    static let features: Question = Question(
      .features, vi: "Các tính năng của sản phẩm", en: "Features of the product", maximum: 5,
      notes: [Decision26_2026.Notes.usesOfProduct],
      Option(0, vi: "Không có các tính năng cơ bản", en: "Lacks the basic features"),
      Option(
        1, vi: "Đủ tính năng cơ bản để bán ở thị trường địa phương",
        en: "Has the basic features to sell on the local market"),
      Option(
        3, vi: "Đủ tính năng cơ bản để bán ở thị trường trong nước",
        en: "Has the basic features to sell on the domestic market"),
      Option(5, vi: "Đủ tính năng cơ bản để xuất khẩu", en: "Has the basic features for export"))

    static let usageInstructions: Question = Question(
      .usageInstructions, vi: "Hướng dẫn sử dụng để sản phẩm có chất lượng tốt nhất",
      en: "Instructions for use that keep the product at its best", maximum: 5,
      Option(
        1, vi: "Có hướng dẫn sử dụng đơn giản", en: "Simple instructions for use", when: Proven.instructed),
      Option(
        3, vi: "Có hướng dẫn chi tiết, cụ thể để sử dụng đúng tính năng sản phẩm",
        en: "Detailed instructions for using the product as it is meant", when: Proven.instructedInDetail),
      Option(
        5, vi: "Hướng dẫn chi tiết, cụ thể để dùng đúng tính năng, phát huy giá trị văn hóa, chất lượng",
        en: "Detailed instructions for use as meant, bringing out cultural value and quality",
        minimumFor: [.five]))
  }
}
