import OCOPModel

extension Decision148_2023 {
  /// Set 16: natural mineral water and bottled purified water (nước khoáng thiên nhiên, nước uống tinh khiết đóng chai).
  static let mineralBottledWater: CriteriaSet = CriteriaSet(
    number: 16,
    id: "mineral-bottled-water",
    name: Bilingual(
      vi: "Nước khoáng thiên nhiên, nước uống tinh khiết đóng chai",
      en: "Natural mineral water and bottled purified water"
    ),
    citation: Decision148_2023.annexIII(set: 16),
    elimination: nil,
    parts: [
      Part(
        "A", Decision26_2026.Headings.partA, maximum: 40,
        Criterion(
          "1", Decision26_2026.Headings.production, maximum: 18,
          Criterion("1.a", Production.materialSource),
          Criterion("1.b", Decision26_2026.MineralBottledWater.valueAdded),
          Criterion("1.c", Production.productionCapacity),
          Criterion("1.d", Production.linkageByInput),
          Criterion("1.đ", Decision26_2026.Production.environment),
          Criterion("1.e", Decision26_2026.Production.sustainableTechnology)),
        SharedBlocks.developmentOfSoftDrinks,
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Decision26_2026.Headings.productQuality, maximum: 35,
        Criterion(
          "6", Decision26_2026.Headings.sensory, maximum: 14,
          Criterion("6.a", Decision26_2026.MineralBottledWater.foreignMatter),
          Criterion("6.b", Decision26_2026.MineralBottledWater.colour),
          Criterion("6.c", MineralBottledWater.smell),
          Criterion("6.d", Decision26_2026.MineralBottledWater.taste)),
        Criterion("7", Decision26_2026.Quality.uniqueness, notes: [Decision26_2026.Notes.distinctQuality]),
        Criterion(
          "8", Headings.declarationAndTests, maximum: 6,
          Criterion("8.a", MineralBottledWater.qualityDeclaration),
          Criterion("8.b", MineralBottledWater.periodicTesting)),
        Criterion("9", Decision26_2026.MineralBottledWater.qualityAssurance),
        Criterion("10", Quality.globalMarketWorth5)),
    ],
    anomalies: [
      Anomalies.marksWithinText("8.a", .b)
    ]
  )
}

extension Decision148_2023 {
  /// The questions that only set 16 asks.
  enum MineralBottledWater {
    static let smell: Question = Question(
      .smell, vi: "Mùi", en: "Smell", maximum: 3,
      Option(0, vi: "Có mùi", en: "Smell present"),
      Option(1, vi: "Có mùi nhẹ, tự nhiên, chấp nhận được", en: "Light, natural smell, acceptable"),
      Option(3, vi: "Không có mùi", en: "No smell"))

    static let qualityDeclaration: Question = Question(
      .qualityDeclaration, vi: "Công bố chất lượng sản phẩm theo quy định",
      en: "Declaration of product quality by the rules", maximum: 3,
      Option(
        0, vi: "Không có bản công bố tiêu chuẩn/chất lượng sản phẩm",
        en: "No declaration of product standard/quality"),
      Option(
        1, vi: "Tự công bố chất lượng, ghi nhãn, quảng cáo (nếu có) đúng quy định",
        en: "Self-declaration of quality, label, advertising (if any), by the rules", minimumFor: [.three]),
      Option(
        3, vi: "Tự công bố chất lượng, ghi nhãn, quảng cáo (nếu có) và đủ hồ sơ lưu trữ, đúng quy định",
        en: "Self-declaration of quality, label, advertising (if any) and full records, by the rules"))

    static let periodicTesting: Question = Question(
      .periodicTesting, vi: "Kiểm tra định kỳ các chỉ tiêu ATTP theo quy định",
      en: "Periodic food-safety tests by the rules", maximum: 3,
      Option(
        1, vi: "Có kết quả kiểm nghiệm an toàn trong hồ sơ tự công bố theo quy định",
        en: "Safety test results in the self-declaration's file, by the rules"),
      Option(
        3, vi: "Có kết quả kiểm nghiệm an toàn trong hồ sơ tự công bố và kết quả tự kiểm nghiệm định kỳ",
        en: "Safety test results in the self-declaration's file by the rules, and periodic self-tests"))
  }
}
