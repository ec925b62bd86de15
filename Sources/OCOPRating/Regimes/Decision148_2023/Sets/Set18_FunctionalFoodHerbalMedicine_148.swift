import OCOPModel

extension Decision148_2023 {
  /// Set 18: functional foods, herbal and traditional medicines (thực phẩm chức năng, thuốc dược liệu, thuốc y học cổ truyền).
  static let functionalFoodHerbalMedicine: CriteriaSet = CriteriaSet(
    number: 18,
    id: "functional-food-herbal-medicine",
    name: Bilingual(
      vi: "Thực phẩm chức năng, thuốc dược liệu, thuốc y học cổ truyền",
      en: "Functional foods, herbal and traditional medicines"
    ),
    citation: Decision148_2023.annexIII(set: 18),
    elimination: nil,
    parts: [
      Part(
        "A", Decision26_2026.Headings.partA, maximum: 40,
        SharedBlocks.productionOfHerbals,
        SharedBlocks.development,
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Decision26_2026.Headings.productQuality, maximum: 35,
        Criterion("6", FunctionalFoodHerbalMedicine.foodSafety),
        Criterion("7", Decision26_2026.FunctionalFoodHerbalMedicine.qualityDeclaration),
        Criterion("8", Decision26_2026.Quality.convenience),
        Criterion("9", Decision26_2026.FunctionalFoodHerbalMedicine.effectiveness),
        Criterion("10", Decision26_2026.FunctionalFoodHerbalMedicine.periodicTesting),
        Criterion("11", Decision26_2026.Quality.uniqueness, notes: [Decision26_2026.Notes.distinctQuality]),
        Criterion("12", Quality.qualityAssurance),
        Criterion("13", Quality.usageInstructions),
        Criterion("14", Quality.globalMarket)),
    ],
    anomalies: [
      Anomalies.pointsKeyedAsLetter("1.b", .b, "t"),
      Anomalies.codeKeyedTwice("3.e", keyed: "3.c"),
    ]
  )
}

extension Decision148_2023 {
  /// The questions that only set 18 asks.
  enum FunctionalFoodHerbalMedicine {
    static let foodSafety: Question = Question(
      .foodSafety, vi: "Chất lượng an toàn thực phẩm", en: "Food safety and quality", maximum: 5,
      Option(
        1, vi: "Có giấy chứng nhận an toàn sản xuất (GMP với TPBVSK hoặc tương đương), còn hiệu lực",
        en: "Certificate of safe production (GMP for health-protection food or equivalent), in force",
        when: Proven.safelyProduced),
      Option(
        3, vi: "Có chứng nhận an toàn sản xuất (GMP hoặc tương đương), còn hiệu lực, kiểm tra sau cấp",
        en: "Certificate of safe production (GMP or equivalent), in force, inspected after issue",
        when: Proven.safelyProducedAndInspected),
      Option(
        5, vi: "GMP hoặc tương đương, còn hiệu lực, kiểm tra sau cấp; có tài liệu về dây chuyền hiện đại",
        en: "GMP or equivalent, in force, inspected after issue; proof of a modern production line",
        when: Proven.safelyProducedOnModernLine))
  }
}
