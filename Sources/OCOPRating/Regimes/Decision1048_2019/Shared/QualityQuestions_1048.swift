import OCOPModel

extension Decision1048_2019 {
  /// Questions that several sets ask under part C beside the sensory criteria: distinction, declarations, assurance, markets.
  enum Quality {
    /// Sets 1, 4.
    static let nutrition: Question = Question(
      .nutrition, vi: "Dinh dưỡng", en: "Nutrition", maximum: 2,
      Option(0, vi: "Không có chỉ tiêu nào", en: "No indicator"),
      Option(1, vi: "Có 1 - 2 chỉ tiêu", en: "1 to 2 indicators"),
      Option(2, vi: "Có trên 2 chỉ tiêu", en: "More than 2 indicators")
    )

    /// Sets 1, 4, 5, 7, 8, 11–14, 16, 18–21.
    static let uniqueness: Question = Question(
      .uniqueness, vi: "Tính độc đáo", en: "Distinctiveness", maximum: 5,
      Option(0, vi: "Trung bình", en: "Average"),
      Option(1, vi: "Tương đối độc đáo", en: "Fairly distinctive"),
      Option(3, vi: "Độc đáo", en: "Distinctive"),
      Option(5, vi: "Rất độc đáo", en: "Very distinctive")
    )

    /// Sets 2, 6, 9, 15.
    static let uniquenessFromTwo: Question = Question(
      .uniqueness, vi: "Tính độc đáo", en: "Distinctiveness", maximum: 5,
      Option(0, vi: "Trung bình", en: "Average"),
      Option(2, vi: "Tương đối độc đáo", en: "Fairly distinctive"),
      Option(3, vi: "Độc đáo", en: "Distinctive"),
      Option(5, vi: "Rất độc đáo", en: "Very distinctive")
    )

    /// Sets 1, 2.
    static let standardFile: Question = Question(
      .qualityDeclaration, vi: "Hồ sơ công bố tiêu chuẩn sản phẩm của cơ sở sản xuất",
      en: "The producer's file declaring the product standard", maximum: 2,
      Option(
        0, vi: "Không có bản công bố tiêu chuẩn sản phẩm/chất lượng",
        en: "No declaration of product standard/quality"),
      Option(1, vi: "Có tiêu chuẩn sản phẩm", en: "There is a product standard"),
      Option(
        2, vi: "Có tiêu chuẩn sản phẩm, có bản công bố tiêu chuẩn/chất lượng",
        en: "There is a product standard, and a declaration of standard/quality")
    )

    /// Sets 5–13, 15–18.
    static let declarationFile: Question = Question(
      .qualityDeclaration, vi: "Hồ sơ công bố chất lượng sản phẩm", en: "File declaring product quality",
      maximum: 3, notes: [Decision26_2026.Notes.testReport],
      Option(
        0, vi: "Không có bản tự công bố (hoặc có nhưng không đúng)",
        en: "No self-declaration (or an incorrect one)"),
      Option(1, vi: "Có bản tự công bố nhưng thiếu", en: "A self-declaration, but incomplete"),
      Option(2, vi: "Có bản tiêu chuẩn sản phẩm", en: "There is a product standard"),
      Option(
        3, vi: "Có bản tự công bố (hoặc tương đương), có tiêu chuẩn sản phẩm",
        en: "There is a self-declaration (or equivalent) and a product standard")
    )

    /// Sets 1, 2, 4.
    static let periodicTestingWorth3: Question = Question(
      .periodicTesting, vi: "Kiểm tra định kỳ các chỉ tiêu an toàn thực phẩm",
      en: "Periodic food-safety tests", maximum: 3,
      Option(0, vi: "Không có kiểm tra định kỳ", en: "No periodic tests"),
      Option(
        1, vi: "Có, nhưng không đạt", en: "Done, but failed", when: .category(.periodicTestResult, "failed")),
      Option(
        2, vi: "Có, đạt nhưng không đủ", en: "Done and passed, but not complete",
        when: .category(.periodicTestResult, "incomplete")),
      Option(
        3, vi: "Đạt đủ quy định (vi sinh, kim loại nặng, thuốc BVTV, phụ gia, hóa chất không mong muốn...)",
        en: "All passed by rule (microbes, heavy metals, pesticides, additives, unwanted chemicals, …)",
        when: .category(.periodicTestResult, "complete"))
    )

    /// Sets 5–9, 11–15, 17.
    static let periodicTesting: Question = Question(
      .periodicTesting, vi: "Kiểm tra định kỳ các chỉ tiêu an toàn thực phẩm",
      en: "Periodic food-safety tests", maximum: 2,
      Option(
        0, vi: "Có, nhưng không đạt", en: "Done, but failed", when: .category(.periodicTestResult, "failed")),
      Option(
        1, vi: "Có, đạt nhưng không đủ", en: "Done and passed, but not complete",
        when: .category(.periodicTestResult, "incomplete")),
      Option(
        2, vi: "Có, đạt đủ theo quy định (vi sinh, kim loại nặng, phụ gia, hóa chất không mong muốn...)",
        en: "Passed in full by the rules (microbes, heavy metals, additives, unwanted chemicals, etc.)",
        when: .category(.periodicTestResult, "complete"))
    )

    /// Sets 10, 16, 18.
    static let periodicTestingWithResidues: Question = Question(
      .periodicTesting, vi: "Kiểm tra định kỳ các chỉ tiêu an toàn thực phẩm",
      en: "Periodic food-safety tests", maximum: 2, notes: [Notes.periodicReports],
      Option(
        0, vi: "Có, nhưng không đạt", en: "Done, but failed", when: .category(.periodicTestResult, "failed")),
      Option(
        1, vi: "Có, đạt nhưng không đủ", en: "Done and passed, but not complete",
        when: .category(.periodicTestResult, "incomplete")),
      Option(
        2, vi: "Đạt đủ quy định (vi sinh, kim loại nặng, thuốc BVTV, phụ gia, hóa chất không mong muốn...)",
        en: "All passed by rule (microbes, heavy metals, pesticides, additives, unwanted chemicals, …)",
        when: .category(.periodicTestResult, "complete"))
    )

    /// Sets 5–18.
    static let qualityAssurance: Question = Question(
      .qualityAssurance, vi: "Đảm bảo chất lượng sản phẩm", en: "Quality assurance", maximum: 5,
      Option(0, vi: "Không kiểm soát chất lượng sản phẩm", en: "No control of product quality"),
      Option(1, vi: "Có kế hoạch kiểm soát chất lượng sản phẩm", en: "A plan for product quality control"),
      Option(2, vi: "Có ghi hồ sơ lô sản xuất", en: "Production batch records are kept"),
      Option(
        3, vi: "Có kế hoạch kiểm soát chất lượng sản phẩm, có ghi hồ sơ lô sản xuất",
        en: "A plan for product quality control, and production batch records are kept"),
      Option(
        4, vi: "Có chứng nhận quản lý chất lượng tiên tiến (ISO/GMP/HACCP...)",
        en: "Advanced quality management certified (ISO/GMP/HACCP/etc.)"),
      Option(
        5, vi: "Có chứng nhận đủ điều kiện ATTP để xuất khẩu và thủ tục pháp lý khác của thị trường đích",
        en: "Food-safety certificate for export and the target market's other legal procedures")
    )

    /// Sets 1, 2, 4–25.
    static let globalMarket: Question = Question(
      .globalMarket, vi: "Cơ hội thị trường toàn cầu", en: "Chances on the world market", maximum: 5,
      Option(1, vi: "Có thể xuất khẩu sang thị trường khu vực", en: "Can be exported to the regional market"),
      Option(
        3, vi: "Có thể xuất khẩu sang các thị trường ngoài khu vực",
        en: "Can be exported to markets beyond the region"),
      Option(
        5, vi: "Có thể xuất khẩu sang thị trường tiêu chuẩn cao (Mỹ, Nhật, EU, …)",
        en: "Can be exported to markets of high standards (US, Japan, EU, …)",
        when: Proven.exportableToHighStandardMarkets)
    )

    /// Sets 19, 21.
    static let effectiveness: Question = Question(
      .effectiveness, vi: "Hiệu quả sử dụng", en: "Effectiveness in use", maximum: 6,
      notes: [Decision26_2026.Notes.byUseOrResearch],
      Option(1, vi: "Thấp, không rõ", en: "Low, unclear"),
      Option(2, vi: "Hiệu quả tương đối rõ", en: "Fairly clear effect"),
      Option(4, vi: "Hiệu quả tốt", en: "Good effect"),
      Option(6, vi: "Hiệu quả rất tốt", en: "Very good effect")
    )
  }
}
