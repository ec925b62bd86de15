import OCOPModel

extension Decision148_2023 {
  /// Set 21: handicrafts for household and decoration (thủ công mỹ nghệ gia dụng, trang trí).
  static let handicraftsHouseholdDecor: CriteriaSet = CriteriaSet(
    number: 21,
    id: "handicrafts-household-decor",
    name: Bilingual(
      vi: "Thủ công mỹ nghệ gia dụng, trang trí",
      en: "Handicrafts for household and decoration"
    ),
    citation: Decision148_2023.annexIII(set: 21),
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
          "6", Decision26_2026.Headings.criteria, maximum: 21,
          Criterion("6.a", Decision26_2026.Sensory.craftsmanship),
          Criterion(
            "6.b", Decision26_2026.Sensory.uniqueDesign,
            elimination: Decision26_2026.EliminationNotes.infringement),
          Criterion("6.c", Decision26_2026.HandicraftsHouseholdDecor.integratedValue),
          Criterion("6.d", Decision26_2026.HandicraftsHouseholdDecor.features),
          Criterion("6.đ", Sensory.materialQuality)),
        Criterion("7", HandicraftsHouseholdDecor.periodicTesting),
        Criterion("8", HandicraftsHouseholdDecor.qualityAssurance),
        Criterion("9", Quality.globalMarketWorth5)),
    ],
    anomalies: [
      Anomalies.marksWithinText("6.b", .c)
    ]
  )
}

extension Decision148_2023 {
  /// The questions that only set 21 asks.
  enum HandicraftsHouseholdDecor {
    static let periodicTesting: Question = Question(
      .periodicTesting, vi: "Kiểm tra định kỳ các chỉ tiêu ATTP và an toàn sản phẩm theo quy định",
      en: "Periodic food-safety and product-safety tests by the rules", maximum: 4,
      notes: [Notes.periodicTestsOfCrafts],
      Option(0, vi: "Có, nhưng không đạt", en: "Done, but failed"),
      Option(2, vi: "Có, đạt nhưng không đủ", en: "Done and passed, but not complete"),
      Option(
        4, vi: "Có, đạt đủ theo quy định (vi sinh, kim loại nặng, phụ gia, hóa chất không mong muốn...)",
        en: "Passed in full by the rules (microbes, heavy metals, additives, unwanted chemicals, etc.)"))

    static let qualityAssurance: Question = Question(
      .qualityAssurance, vi: "Đảm bảo chất lượng sản phẩm", en: "Quality assurance", maximum: 5,
      Option(
        0, vi: "Không kiểm soát chất lượng sản phẩm", en: "No control of product quality",
        when: Proven.noQualityPlan),
      Option(
        1, vi: "Có kế hoạch kiểm soát nội bộ chất lượng sản phẩm", en: "An internal plan for quality control",
        when: Proven.qualityPlan),
      Option(
        2, vi: "Có kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc theo quy định",
        en: "An internal control plan tied to traceability by the rules", minimumFor: [.three],
        when: Proven.qualityPlanWithTraceability),
      Option(
        3, vi: "Có chứng nhận quản lý chất lượng tiên tiến (ISO/GMP/HACCP...)",
        en: "Advanced quality management certificate (ISO/GMP/HACCP, etc.)", minimumFor: [.four]),
      Option(
        5, vi: "Có hồ sơ đủ điều kiện xuất khẩu và thủ tục pháp lý khác theo yêu cầu của thị trường đích",
        en: "File of fitness for export, and other legal procedures required by the target market",
        minimumFor: [.five]))
  }
}
