import OCOPModel

extension Decision148_2023 {
  /// Questions that several sets ask under criterion 7 onwards: uniqueness, declaration, assurance, markets.
  enum Quality {
    /// Sets 3, 4.
    static let nutrition: Question = Question(
      .nutrition, vi: "Dinh dưỡng", en: "Nutrition", maximum: 2,
      Option(0, vi: "Không có chỉ tiêu nào", en: "No indicator"),
      Option(1, vi: "Có 1 - 2 chỉ tiêu", en: "1 to 2 indicators"),
      Option(2, vi: "Có trên 2 chỉ tiêu", en: "More than 2 indicators"))

    /// Sets 2, 3.
    static let qualityDeclarationOfFreshFood: Question = Question(
      .qualityDeclaration, vi: "Công bố chất lượng sản phẩm", en: "Declaration of product quality",
      maximum: 2, notes: [Decision26_2026.Notes.testReport],
      Option(
        0, vi: "Không có bản công bố tiêu chuẩn/chất lượng sản phẩm",
        en: "No declaration of product standard/quality"),
      Option(1, vi: "Có tiêu chuẩn chất lượng sản phẩm", en: "There is a product quality standard"),
      Option(
        2, vi: "Có công bố tiêu chuẩn/chất lượng sản phẩm theo quy định",
        en: "Product standard/quality declared by the rules", minimumFor: [.three]))

    /// Sets 4–15.
    static let qualityDeclaration: Question = Question(
      .qualityDeclaration, vi: "Công bố chất lượng sản phẩm theo quy định",
      en: "Declaration of product quality by the rules", maximum: 2,
      Option(
        0, vi: "Không có bản công bố tiêu chuẩn/chất lượng sản phẩm",
        en: "No declaration of product standard/quality"),
      Option(1, vi: "Có tiêu chuẩn chất lượng sản phẩm", en: "There is a product quality standard"),
      Option(
        2, vi: "Có công bố tiêu chuẩn/chất lượng sản phẩm theo quy định",
        en: "Product standard/quality declared by the rules", minimumFor: [.three]))

    /// Sets 1–4.
    static let periodicTestingOfFreshFood: Question = Question(
      .periodicTesting, vi: "Kiểm tra định kỳ các chỉ tiêu ATTP theo quy định",
      en: "Periodic food-safety tests by the rules", maximum: 3, notes: [Notes.periodicTestReports],
      Option(0, vi: "Không có kiểm tra định kỳ", en: "No periodic tests"),
      Option(1, vi: "Có, nhưng không đạt", en: "Done, but failed"),
      Option(2, vi: "Có, đạt nhưng không đủ", en: "Done and passed, but not complete"),
      Option(
        3, vi: "Đạt đủ theo quy định (vi sinh, kim loại nặng, BVTV, phụ gia, hóa chất không mong muốn...)",
        en: "Passed in full by rule (microbes, metals, pesticides, additives, unwanted chemicals, etc.)"))

    /// Sets 5–15.
    static let periodicTesting: Question = Question(
      .periodicTesting, vi: "Kiểm tra định kỳ các chỉ tiêu ATTP theo quy định",
      en: "Periodic food-safety tests by the rules", maximum: 2, notes: [Notes.periodicTestReports],
      Option(0, vi: "Có, nhưng không đạt", en: "Done, but failed"),
      Option(1, vi: "Có, đạt nhưng không đủ", en: "Done and passed, but not complete"),
      Option(
        2, vi: "Có, đạt đủ theo quy định (vi sinh, kim loại nặng, phụ gia, hóa chất không mong muốn...)",
        en: "Passed in full by the rules (microbes, heavy metals, additives, unwanted chemicals, etc.)"))

    /// Sets 1–4.
    static let qualityAssuranceOfFreshFood: Question = Question(
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
        3, vi: "Có chứng nhận quản lý chất lượng tiên tiến của Việt Nam (VietGAP/hữu cơ...)",
        en: "Advanced Vietnamese quality management certificate (VietGAP/organic, etc.)", minimumFor: [.four]),
      Option(
        5, vi: "Chứng nhận quản lý chất lượng quốc tế, đủ ATTP và pháp lý để xuất khẩu tới thị trường đích",
        en: "International quality management certificate; food-safe for export, legal in target market",
        minimumFor: [.five], when: Proven.certifiedForExport))

    /// Sets 5–15, 17–20.
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
        5, vi: "Chứng nhận quản lý chất lượng quốc tế, đủ ATTP và pháp lý để xuất khẩu tới thị trường đích",
        en: "International quality management certificate; food-safe for export, legal in target market",
        minimumFor: [.five], when: Proven.certifiedForExport))

    /// Sets 23–25.
    static let qualityAssuranceOfOrnamentals: Question = Question(
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
        3, vi: "Có chứng nhận quản lý chất lượng theo tiêu chuẩn Việt Nam",
        en: "Quality management certified, Vietnamese standard"),
      Option(
        5, vi: "Có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều kiện ATTP cho xuất khẩu",
        en: "Quality management certified, international standard; food-safe for export", minimumFor: [.five])
    )

    /// Sets 1–13, 18.
    static let usageInstructions: Question = Question(
      .usageInstructions, vi: "Hướng dẫn sử dụng để sản phẩm có chất lượng tốt nhất",
      en: "Instructions for use that keep the product at its best", maximum: 2,
      Option(
        1, vi: "Có hướng dẫn sử dụng đơn giản", en: "Simple instructions for use", when: Proven.instructed),
      Option(
        2, vi: "Có hướng dẫn chi tiết, cụ thể để đảm bảo chất lượng sản phẩm",
        en: "Detailed instructions that keep the product's quality", minimumFor: [.five],
        when: Proven.instructedInDetail))

    /// Sets 19, 20.
    static let usageInstructionsOfHerbals: Question = Question(
      .usageInstructions, vi: "Hướng dẫn sử dụng để sản phẩm có chất lượng tốt nhất",
      en: "Instructions for use that keep the product at its best", maximum: 2,
      Option(
        1, vi: "Có hướng dẫn sử dụng đơn giản", en: "Simple instructions for use", when: Proven.instructed),
      Option(
        2, vi: "Có hướng dẫn chi tiết, cụ thể để đảm bảo chất lượng, tránh tác dụng phụ (nếu có)",
        en: "Detailed instructions that keep the quality and avoid side effects (if any)",
        minimumFor: [.five], when: Proven.instructedInDetail))

    /// Sets 1–13, 18–20.
    static let globalMarket: Question = Question(
      .globalMarket, vi: "Cơ hội thị trường toàn cầu", en: "Chances on the world market", maximum: 3,
      Option(
        1, vi: "Có thể xuất khẩu sang Đông Nam Á", en: "Can be exported to South-East Asia",
        when: Proven.exportableToSoutheastAsia),
      Option(
        2, vi: "Có thể xuất khẩu ngoài Đông Nam Á", en: "Can be exported beyond South-East Asia",
        when: Proven.exportableBeyondSoutheastAsia),
      Option(
        3, vi: "Có thể xuất khẩu sang thị trường tiêu chuẩn cao (Mỹ, Nhật, EU, …)",
        en: "Can be exported to markets of high standards (US, Japan, EU, …)",
        when: Proven.exportableToHighStandardMarkets))

    /// Sets 14–17, 21–25.
    static let globalMarketWorth5: Question = Question(
      .globalMarket, vi: "Cơ hội thị trường toàn cầu", en: "Chances on the world market", maximum: 5,
      Option(
        1, vi: "Có thể xuất khẩu sang Đông Nam Á", en: "Can be exported to South-East Asia",
        when: Proven.exportableToSoutheastAsia),
      Option(
        3, vi: "Có thể xuất khẩu ngoài Đông Nam Á", en: "Can be exported beyond South-East Asia",
        when: Proven.exportableBeyondSoutheastAsia),
      Option(
        5, vi: "Có thể xuất khẩu sang thị trường tiêu chuẩn cao (Mỹ, Nhật, EU, …)",
        en: "Can be exported to markets of high standards (US, Japan, EU, …)",
        when: Proven.exportableToHighStandardMarkets))
  }
}
