import OCOPModel

extension Decision26_2026 {
  /// Questions that several sets ask under part C beside the sensory criteria: distinction, declarations, assurance, markets.
  enum Quality {
    /// Sets 1, 3, 4.
    static let nutrition: Question = Question(
      .nutrition, vi: "Dinh dưỡng", en: "Nutrition", maximum: 3,
      Option(
        0, vi: "Không có chỉ tiêu nào", en: "No indicator", when: .number(.nutritionIndicators, upTo: 0)),
      Option(
        1, vi: "Có 1 - 2 chỉ tiêu", en: "1 to 2 indicators",
        when: .number(.nutritionIndicators, from: 1, upTo: 2)),
      Option(
        3, vi: "Có trên 2 chỉ tiêu", en: "More than 2 indicators",
        when: .number(.nutritionIndicators, above: 2))
    )

    /// Sets 1, 2, 5–17.
    static let qualityDeclaration: Question = Question(
      .qualityDeclaration,
      vi: "Công bố chất lượng sản phẩm",
      en: "Declaration of product quality",
      maximum: 5, notes: [Notes.testReport],
      Option(
        2, vi: "Có công bố chất lượng sản phẩm",
        en: "Product quality is declared", minimumFor: [.three], when: Proven.declared),
      Option(
        4, vi: "Công bố theo quy định (quy chuẩn quốc gia nếu có), áp dụng tiêu chuẩn quốc gia",
        en: "Declared by the rules (national regulation where there is one), national standards applied",
        when: Proven.declaredToNationalStandard),
      Option(
        5, vi: "Công bố theo quy định và áp dụng tiêu chuẩn quốc tế",
        en: "Declared by the rules, international standards applied",
        when: Proven.declaredToInternationalStandard)
    )

    /// Sets 1–4.
    static let qualityAssuranceOfFreshFood: Question = Question(
      .qualityAssurance, vi: "Đảm bảo chất lượng sản phẩm", en: "Quality assurance", maximum: 5,
      Option(
        1, vi: "Cơ sở sơ chế, đóng gói có giấy chứng nhận đủ điều kiện an toàn thực phẩm",
        en: "Preliminary processing and packing site has a certificate of food-safety conditions",
        minimumFor: [.three], when: Proven.foodSafe),
      Option(
        3, vi: "Cơ sở sơ chế, đóng gói được chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia",
        en: "Preliminary processing and packing site: quality management certified, national standard",
        minimumFor: [.four], when: Proven.managementCertified),
      Option(
        5, vi: "Sơ chế, đóng gói: chứng nhận quốc tế, đủ ATTP, pháp lý để xuất khẩu tới thị trường đích",
        en: "Preliminary processing, packing certified internationally; food-safe and legal for export",
        when: Proven.certifiedForExport)
    )

    /// Sets 1–13, 18.
    static let usageInstructions: Question = Question(
      .usageInstructions,
      vi: "Hướng dẫn sử dụng để sản phẩm có chất lượng tốt nhất",
      en: "Instructions for use that keep the product at its best",
      maximum: 2,
      Option(
        1, vi: "Có hướng dẫn sử dụng đơn giản", en: "Simple instructions for use", when: Proven.instructed),
      Option(
        2, vi: "Có hướng dẫn chi tiết, cụ thể để đảm bảo chất lượng sản phẩm",
        en: "Detailed instructions that keep the product's quality", when: Proven.instructedInDetail)
    )

    /// Sets 1–13, 19, 20.
    static let globalMarket: Question = Question(
      .globalMarket,
      vi: "Cơ hội thị trường toàn cầu",
      en: "Chances on the world market",
      maximum: 3, notes: [Notes.exportEvidence],
      Option(
        1, vi: "Có thể xuất khẩu sang Đông Nam Á", en: "Can be exported to South-East Asia",
        when: Proven.exportableToSoutheastAsia),
      Option(
        2, vi: "Có thể xuất khẩu ngoài Đông Nam Á", en: "Can be exported beyond South-East Asia",
        when: Proven.exportableBeyondSoutheastAsia),
      Option(
        3, vi: "Có thể xuất khẩu sang thị trường tiêu chuẩn cao (Mỹ, Nhật, EU, …)",
        en: "Can be exported to markets of high standards (US, Japan, EU, …)",
        when: Proven.exportableToHighStandardMarkets)
    )

    /// Sets 2–20.
    static let uniqueness: Question = Question(
      .uniqueness, vi: "Tính độc đáo", en: "Distinctiveness", maximum: 5,
      Option(0, vi: "Trung bình", en: "Average"),
      Option(1, vi: "Tương đối độc đáo", en: "Fairly distinctive"),
      Option(
        3, vi: "Độc đáo, mang tính đặc trưng",
        en: "Distinctive and characteristic", minimumFor: [.four]),
      Option(
        5, vi: "Rất độc đáo, có tính đặc trưng",
        en: "Very distinctive and characteristic", minimumFor: [.five])
    )

    /// Sets 3, 4.
    static let productDeclaration: Question = Question(
      .qualityDeclaration,
      vi: "Công bố sản phẩm",
      en: "Product declaration",
      maximum: 5, notes: [Notes.testReport],
      Option(
        2, vi: "Có công bố chất lượng sản phẩm",
        en: "Product quality is declared", minimumFor: [.three], when: Proven.declared),
      Option(
        4, vi: "Công bố theo quy định (quy chuẩn quốc gia nếu có), áp dụng tiêu chuẩn quốc gia",
        en: "Declared by the rules (national regulation where there is one), national standards applied",
        when: Proven.declaredToNationalStandard),
      Option(
        5, vi: "Công bố theo quy định và áp dụng tiêu chuẩn quốc tế",
        en: "Declared by the rules, international standards applied",
        when: Proven.declaredToInternationalStandard)
    )

    /// Sets 5–15, 17, 19, 20.
    static let qualityAssurance: Question = Question(
      .qualityAssurance, vi: "Đảm bảo chất lượng sản phẩm", en: "Quality assurance", maximum: 5,
      Option(
        1, vi: "Cơ sở chế biến, đóng gói có giấy chứng nhận đủ điều kiện an toàn thực phẩm",
        en: "Processing and packing site has a certificate of food-safety conditions", minimumFor: [.three],
        when: Proven.foodSafe),
      Option(
        3, vi: "Cơ sở chế biến, đóng gói được chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia",
        en: "Processing and packing site: quality management certified, national standard",
        minimumFor: [.four], when: Proven.managementCertified),
      Option(
        5, vi: "Chế biến, đóng gói: chứng nhận quốc tế, đủ ATTP, pháp lý để xuất khẩu tới thị trường đích",
        en: "Processing, packing certified internationally; food-safe and legal for export",
        when: Proven.certifiedForExport)
    )

    /// Sets 14–18, 21–25.
    static let globalMarketWorth5: Question = Question(
      .globalMarket,
      vi: "Cơ hội thị trường toàn cầu",
      en: "Chances on the world market",
      maximum: 5, notes: [Notes.exportEvidence],
      Option(
        1, vi: "Có thể xuất khẩu sang Đông Nam Á", en: "Can be exported to South-East Asia",
        when: Proven.exportableToSoutheastAsia),
      Option(
        3, vi: "Có thể xuất khẩu ngoài Đông Nam Á", en: "Can be exported beyond South-East Asia",
        when: Proven.exportableBeyondSoutheastAsia),
      Option(
        5, vi: "Có thể xuất khẩu sang thị trường tiêu chuẩn cao (Mỹ, Nhật, EU, …)",
        en: "Can be exported to markets of high standards (US, Japan, EU, …)",
        when: Proven.exportableToHighStandardMarkets)
    )

    /// Sets 18–20.
    static let convenience: Question = Question(
      .convenience, vi: "Sự tiện lợi khi sử dụng, bảo quản", en: "Convenience of use and storage", maximum: 5,
      Option(0, vi: "Không tiện lợi", en: "Not convenient"),
      Option(1, vi: "Tương đối tiện lợi", en: "Fairly convenient"),
      Option(3, vi: "Tiện lợi", en: "Convenient"),
      Option(5, vi: "Rất tiện lợi", en: "Very convenient")
    )

    /// Sets 19, 20.
    static let effectiveness: Question = Question(
      .effectiveness,
      vi: "Hiệu quả sử dụng",
      en: "Effectiveness in use",
      maximum: 4, notes: [Notes.byUseOrResearch],
      Option(0, vi: "Thấp, không rõ", en: "Low, unclear"),
      Option(1, vi: "Hiệu quả tương đối rõ", en: "Fairly clear effect"),
      Option(2, vi: "Hiệu quả tốt", en: "Good effect"),
      Option(4, vi: "Hiệu quả rất tốt", en: "Very good effect")
    )

    /// Sets 19, 20.
    static let usageInstructionsOfHerbals: Question = Question(
      .usageInstructions,
      vi: "Hướng dẫn sử dụng để sản phẩm có chất lượng tốt nhất",
      en: "Instructions for use that keep the product at its best",
      maximum: 2,
      Option(
        1, vi: "Có hướng dẫn sử dụng đơn giản", en: "Simple instructions for use", when: Proven.instructed),
      Option(
        2, vi: "Có hướng dẫn chi tiết, cụ thể để đảm bảo chất lượng, tránh tác dụng phụ (nếu có)",
        en: "Detailed instructions that keep the quality and avoid side effects (if any)",
        when: Proven.instructedInDetail)
    )

    /// Sets 23, 24.
    static let qualityAssuranceOfPlants: Question = Question(
      .qualityAssurance, vi: "Đảm bảo chất lượng sản phẩm", en: "Quality assurance", maximum: 4,
      Option(
        0, vi: "Không kiểm soát chất lượng sản phẩm", en: "No control of product quality",
        when: Proven.noQualityPlan),
      Option(
        2, vi: "Có kế hoạch kiểm soát nội bộ chất lượng sản phẩm",
        en: "An internal plan for quality control", when: Proven.qualityPlan),
      Option(
        4, vi: "Có kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc theo quy định",
        en: "An internal control plan tied to traceability by the rules", minimumFor: [.three],
        when: Proven.qualityPlanWithTraceability)
    )
  }
}
