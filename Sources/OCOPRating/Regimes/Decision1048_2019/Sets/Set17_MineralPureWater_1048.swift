import OCOPModel

extension Decision1048_2019 {
  /// Set 17: natural mineral water and pure drinking water (nước khoáng thiên nhiên, nước uống tinh khiết).
  static let mineralPureWater: CriteriaSet = CriteriaSet(
    number: 17,
    id: "mineral-pure-water",
    name: Bilingual(
      vi: "Nước khoáng thiên nhiên, nước uống tinh khiết",
      en: "Natural mineral water and pure drinking water"
    ),
    citation: Decision1048_2019.form(set: 17),
    elimination: nil,
    explainsMinima: false,
    parts: [
      Part(
        "A", Headings.partA, maximum: 35,
        Criterion(
          "1", Headings.production, maximum: 18,
          Criterion(
            "1.1", Production.materialSource, elimination: Decision26_2026.EliminationNotes.importedMaterials),
          Criterion("1.2", Decision26_2026.MineralBottledWater.valueAdded),
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.linkage),
          Criterion("1.5", Production.environment),
          Criterion("1.6", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 8,
          Criterion("2.1", Development.ideaOriginUnderNewLabel),
          Criterion("2.2", Development.packaging),
          Criterion("2.3", Development.packagingStyleAndForm)),
        SharedBlocks.community),
      SharedBlocks.partBToldVividly,
      Part(
        "C", Headings.productQuality, maximum: 40,
        Criterion(
          "6", Headings.sensory, maximum: 15, elimination: Decision26_2026.EliminationNotes.zeroOnAny,
          Criterion("6.1", MineralPureWater.foreignMatter),
          Criterion("6.2", Decision26_2026.MineralBottledWater.colour),
          Criterion("6.3", MineralPureWater.smell),
          Criterion("6.4", MineralPureWater.taste)),
        Criterion("7", MineralPureWater.uniqueness),
        Criterion(
          "8", Titles.declarationAndTests, maximum: 5,
          Criterion("8.1", Quality.declarationFile),
          Criterion("8.2", Quality.periodicTesting, notes: [Notes.periodicReports])),
        Criterion(
          "9", Quality.qualityAssurance, elimination: EliminationNotes.foodSafetyCertificateNotByRules),
        Criterion("10", Quality.globalMarket)),
    ],
    anomalies: [
      Anomalies.newLabelWithImprovement("2.1", .b),
      Anomaly(
        at: "6.4",
        printed: Bilingual(
          vi: "Ghi chú dưới 6.4: 0 điểm ở một trong các chỉ tiêu trên thì dừng đánh giá",
          en: "A note below 6.4: 0 points on any of the criteria above ends the assessment"
        ),
        read: Bilingual(
          vi: "Ghi chú của tiêu chí 6, cho cả 6.1–6.4", en: "A note of criterion 6, on each of 6.1–6.4"),
        reason: Bilingual(
          vi: "Ghi chú in sau mục cuối cùng của tiêu chí 6",
          en: "It stands after the last item of criterion 6"
        )
      ),
    ]
  )
}

extension Decision1048_2019 {
  /// The questions that only set 17 asks.
  enum MineralPureWater {
    static let foreignMatter: Question = Question(
      .foreignMatter, vi: "Tạp chất lạ", en: "Extraneous foreign matter", maximum: 3,
      Option(0, vi: "Có tạp chất", en: "Foreign matter present"),
      Option(3, vi: "Sạch, không có tạp chất", en: "Clean, no foreign matter")
    )

    static let smell: Question = Question(
      .smell, vi: "Mùi", en: "Smell", maximum: 3,
      Option(0, vi: "Có mùi", en: "Smell present"),
      Option(1, vi: "Có mùi nhẹ, tự nhiên, chấp nhận được", en: "Light, natural smell, acceptable"),
      Option(3, vi: "Không có mùi", en: "No smell")
    )

    static let taste: Question = Question(
      .taste, vi: "Vị", en: "Taste", maximum: 6,
      Option(0, vi: "Có vị lạ", en: "Strange taste"),
      Option(1, vi: "Tương đối phù hợp với sản phẩm", en: "Fairly suitable for the product"),
      Option(3, vi: "Phù hợp với sản phẩm", en: "Suitable for the product"),
      Option(
        6, vi: "Phù hợp với sản phẩm, ấn tượng, sảng khoái sau uống",
        en: "Suitable for the product, impressive, refreshing after drinking")
    )

    static let uniqueness: Question = Question(
      .uniqueness, vi: "Tính độc đáo", en: "Distinctiveness", maximum: 10,
      notes: [Decision26_2026.Notes.distinctDesign],
      Option(0, vi: "Trung bình", en: "Average"),
      Option(2, vi: "Tương đối độc đáo", en: "Fairly distinctive"),
      Option(5, vi: "Độc đáo", en: "Distinctive"),
      Option(10, vi: "Rất độc đáo", en: "Very distinctive")
    )
  }
}
