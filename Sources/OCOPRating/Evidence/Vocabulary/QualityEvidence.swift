// Quantities about quality, safety and the file.
extension Evidence.Quantity {
  /// Number of nutrients stated by a test report (số chỉ tiêu dinh dưỡng theo phiếu kiểm nghiệm).
  public static let nutritionIndicators: Evidence.Quantity = Evidence.Quantity(
    "nutritionIndicators", .count,
    vi: "Số chỉ tiêu dinh dưỡng theo phiếu kiểm nghiệm",
    en: "Number of nutrients stated by a test report"
  )

  /// Share of the pieces that are uniform (tỷ lệ đồng đều về kích thước, hình dạng, thể chất).
  public static let uniformPieces: Evidence.Quantity = Evidence.Quantity(
    "uniformPieces", .share,
    vi: "Tỷ lệ đồng đều về kích thước, hình dạng, thể chất",
    en: "Share of the pieces that are uniform"
  )
}

// Categories about quality, safety and the file.
extension Evidence.Category {
  /// Result of the periodic safety tests (kết quả kiểm tra định kỳ).
  public static let periodicTestResult: Evidence.Category = Evidence.Category(
    "periodicTestResult",
    vi: "Kết quả kiểm tra định kỳ",
    en: "Result of the periodic safety tests",
    values: [
      Value("none", vi: "Không kiểm tra", en: "None made"),
      Value("failed", vi: "Có, nhưng không đạt", en: "Made, but failed"),
      Value("incomplete", vi: "Có, đạt nhưng không đủ", en: "Passed, but incomplete"),
      Value("complete", vi: "Có, đạt đầy đủ", en: "Passed in full"),
    ]
  )
}

// Facts about quality, safety and the file.
extension Evidence.Fact {
  /// There is foreign matter that endangers food safety (có tạp chất nguy cơ gây mất an toàn thực phẩm).
  public static let hazardousForeignMatter: Evidence.Fact = Evidence.Fact(
    "hazardousForeignMatter",
    vi: "Có tạp chất nguy cơ gây mất an toàn thực phẩm",
    en: "There is foreign matter that endangers food safety"
  )

  /// The product is a common staple without distinction (sản phẩm chủ lực phổ biến, không nổi trội, không đặc
  /// sắc).
  public static let commonStapleWithoutDistinction: Evidence.Fact = Evidence.Fact(
    "commonStapleWithoutDistinction",
    vi: "Sản phẩm chủ lực phổ biến, không nổi trội, không đặc sắc",
    en: "The product is a common staple without distinction"
  )

  /// The product is identical with another maker's (giống hệt sản phẩm của nhà sản xuất khác).
  public static let copiesAnotherProduct: Evidence.Fact = Evidence.Fact(
    "copiesAnotherProduct",
    vi: "Giống hệt sản phẩm của nhà sản xuất khác",
    en: "The product is identical with another maker's"
  )

  /// The product infringes intellectual property (sản phẩm vi phạm sở hữu trí tuệ).
  public static let infringesIntellectualProperty: Evidence.Fact = Evidence.Fact(
    "infringesIntellectualProperty",
    vi: "Sản phẩm vi phạm sở hữu trí tuệ",
    en: "The product infringes intellectual property"
  )

  /// The product's quality is declared (có công bố chất lượng sản phẩm).
  public static let qualityDeclared: Evidence.Fact = Evidence.Fact(
    "qualityDeclared",
    vi: "Có công bố chất lượng sản phẩm",
    en: "The product's quality is declared"
  )

  /// The declaration follows the rules, with the national regulation where there is one (công bố theo quy
  /// định, áp dụng quy chuẩn quốc gia nếu có).
  public static let declarationFollowsRules: Evidence.Fact = Evidence.Fact(
    "declarationFollowsRules",
    vi: "Công bố theo quy định, áp dụng quy chuẩn quốc gia nếu có",
    en: "The declaration follows the rules, with the national regulation where there is one"
  )

  /// National standards are applied (áp dụng tiêu chuẩn quốc gia).
  public static let nationalStandardApplied: Evidence.Fact = Evidence.Fact(
    "nationalStandardApplied",
    vi: "Áp dụng tiêu chuẩn quốc gia",
    en: "National standards are applied"
  )

  /// International standards are applied (áp dụng tiêu chuẩn quốc tế).
  public static let internationalStandardApplied: Evidence.Fact = Evidence.Fact(
    "internationalStandardApplied",
    vi: "Áp dụng tiêu chuẩn quốc tế",
    en: "International standards are applied"
  )

  /// The product standard comes with a food-safety test report (tiêu chuẩn sản phẩm kèm phiếu kiểm nghiệm an
  /// toàn thực phẩm).
  public static let foodSafetyTestReport: Evidence.Fact = Evidence.Fact(
    "foodSafetyTestReport",
    vi: "Tiêu chuẩn sản phẩm kèm phiếu kiểm nghiệm an toàn thực phẩm",
    en: "The product standard comes with a food-safety test report"
  )

  /// The site has a certificate of food-safety conditions (cơ sở có giấy chứng nhận đủ điều kiện an toàn thực
  /// phẩm).
  public static let foodSafetyCertificate: Evidence.Fact = Evidence.Fact(
    "foodSafetyCertificate",
    vi: "Cơ sở có giấy chứng nhận đủ điều kiện an toàn thực phẩm",
    en: "The site has a certificate of food-safety conditions"
  )

  /// The site's quality management is certified to a national standard (cơ sở được chứng nhận quản lý chất
  /// lượng theo tiêu chuẩn quốc gia).
  public static let managementCertifiedNationally: Evidence.Fact = Evidence.Fact(
    "managementCertifiedNationally",
    vi: "Cơ sở được chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia",
    en: "The site's quality management is certified to a national standard"
  )

  /// The site's quality management is certified to an international standard (cơ sở được chứng nhận quản lý
  /// chất lượng theo tiêu chuẩn quốc tế).
  public static let managementCertifiedInternationally: Evidence.Fact = Evidence.Fact(
    "managementCertifiedInternationally",
    vi: "Cơ sở được chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế",
    en: "The site's quality management is certified to an international standard"
  )

  /// The site meets food-safety conditions for export (đủ điều kiện an toàn thực phẩm cho xuất khẩu).
  public static let foodSafeForExport: Evidence.Fact = Evidence.Fact(
    "foodSafeForExport",
    vi: "Đủ điều kiện an toàn thực phẩm cho xuất khẩu",
    en: "The site meets food-safety conditions for export"
  )

  /// The legal procedures of the target market are done (đủ thủ tục pháp lý theo yêu cầu thị trường đích).
  public static let targetMarketProceduresDone: Evidence.Fact = Evidence.Fact(
    "targetMarketProceduresDone",
    vi: "Đủ thủ tục pháp lý theo yêu cầu thị trường đích",
    en: "The legal procedures of the target market are done"
  )

  /// There are instructions for use (có hướng dẫn sử dụng).
  public static let usageInstructions: Evidence.Fact = Evidence.Fact(
    "usageInstructions",
    vi: "Có hướng dẫn sử dụng",
    en: "There are instructions for use"
  )

  /// The instructions are detailed and specific to the product's quality (hướng dẫn chi tiết, cụ thể để đảm
  /// bảo chất lượng).
  public static let detailedInstructions: Evidence.Fact = Evidence.Fact(
    "detailedInstructions",
    vi: "Hướng dẫn chi tiết, cụ thể để đảm bảo chất lượng",
    en: "The instructions are detailed and specific to the product's quality"
  )

  /// The site has a certificate of safe production, GMP or the like, in force (cơ sở có giấy chứng nhận đủ
  /// điều kiện an toàn sản xuất (GMP hoặc tương đương)).
  public static let productionSafetyCertificate: Evidence.Fact = Evidence.Fact(
    "productionSafetyCertificate",
    vi: "Cơ sở có giấy chứng nhận đủ điều kiện an toàn sản xuất (GMP hoặc tương đương)",
    en: "The site has a certificate of safe production, GMP or the like, in force"
  )

  /// The authority inspected the site after the certificate (được kiểm tra, đánh giá sau cấp giấy).
  public static let inspectedAfterCertificate: Evidence.Fact = Evidence.Fact(
    "inspectedAfterCertificate",
    vi: "Được kiểm tra, đánh giá sau cấp giấy",
    en: "The authority inspected the site after the certificate"
  )

  /// Papers prove an advanced production line (có tài liệu chứng minh dây chuyền tiên tiến, hiện đại).
  public static let modernProductionLine: Evidence.Fact = Evidence.Fact(
    "modernProductionLine",
    vi: "Có tài liệu chứng minh dây chuyền tiên tiến, hiện đại",
    en: "Papers prove an advanced production line"
  )

  /// The site has the production licence that it needs (có giấy phép sản xuất).
  public static let productionLicence: Evidence.Fact = Evidence.Fact(
    "productionLicence",
    vi: "Có giấy phép sản xuất",
    en: "The site has the production licence that it needs"
  )

  /// The sector's compulsory production conditions are met (đủ điều kiện sản xuất bắt buộc theo chuyên
  /// ngành).
  public static let sectorConditionsMet: Evidence.Fact = Evidence.Fact(
    "sectorConditionsMet",
    vi: "Đủ điều kiện sản xuất bắt buộc theo chuyên ngành",
    en: "The sector's compulsory production conditions are met"
  )

  /// The product's declaration is registered with the authority (có bản đăng ký công bố chất lượng sản phẩm).
  public static let declarationRegistered: Evidence.Fact = Evidence.Fact(
    "declarationRegistered",
    vi: "Có bản đăng ký công bố chất lượng sản phẩm",
    en: "The product's declaration is registered with the authority"
  )

  /// Advertising follows the rules, or there is none (quảng cáo (nếu có) theo đúng quy định).
  public static let advertisingFollowsRules: Evidence.Fact = Evidence.Fact(
    "advertisingFollowsRules",
    vi: "Quảng cáo (nếu có) theo đúng quy định",
    en: "Advertising follows the rules, or there is none"
  )

  /// The records of the declaration are kept in full (có đủ hồ sơ lưu trữ theo quy định).
  public static let declarationRecordsKept: Evidence.Fact = Evidence.Fact(
    "declarationRecordsKept",
    vi: "Có đủ hồ sơ lưu trữ theo quy định",
    en: "The records of the declaration are kept in full"
  )

  /// The declaration's file holds safety test results (có kết quả kiểm nghiệm an toàn trong hồ sơ công bố).
  public static let safetyTestsInDeclaration: Evidence.Fact = Evidence.Fact(
    "safetyTestsInDeclaration",
    vi: "Có kết quả kiểm nghiệm an toàn trong hồ sơ công bố",
    en: "The declaration's file holds safety test results"
  )

  /// There are results of periodic safety tests (có kết quả kiểm nghiệm định kỳ các chỉ tiêu an toàn).
  public static let periodicSafetyTests: Evidence.Fact = Evidence.Fact(
    "periodicSafetyTests",
    vi: "Có kết quả kiểm nghiệm định kỳ các chỉ tiêu an toàn",
    en: "There are results of periodic safety tests"
  )

  /// There is an internal plan for quality control (có kế hoạch kiểm soát nội bộ chất lượng).
  public static let internalQualityPlan: Evidence.Fact = Evidence.Fact(
    "internalQualityPlan",
    vi: "Có kế hoạch kiểm soát nội bộ chất lượng",
    en: "There is an internal plan for quality control"
  )

  /// The plan is tied to traceability by the rules (kế hoạch gắn với truy xuất nguồn gốc theo quy định).
  public static let qualityPlanTiedToTraceability: Evidence.Fact = Evidence.Fact(
    "qualityPlanTiedToTraceability",
    vi: "Kế hoạch gắn với truy xuất nguồn gốc theo quy định",
    en: "The plan is tied to traceability by the rules"
  )

  /// The file declares a material standard (có tiêu chuẩn nguyên liệu).
  public static let materialStandardDeclared: Evidence.Fact = Evidence.Fact(
    "materialStandardDeclared",
    vi: "Có tiêu chuẩn nguyên liệu",
    en: "The file declares a material standard"
  )

  /// The file declares a packaging standard (có tiêu chuẩn bao bì).
  public static let packagingStandardDeclared: Evidence.Fact = Evidence.Fact(
    "packagingStandardDeclared",
    vi: "Có tiêu chuẩn bao bì",
    en: "The file declares a packaging standard"
  )

  /// An independent body tested the product by its standard (có phiếu kiểm nghiệm của cơ quan kiểm nghiệm độc
  /// lập).
  public static let independentTestReport: Evidence.Fact = Evidence.Fact(
    "independentTestReport",
    vi: "Có phiếu kiểm nghiệm của cơ quan kiểm nghiệm độc lập",
    en: "An independent body tested the product by its standard"
  )

  /// There is a product declaration sheet by the rules (có phiếu công bố sản phẩm theo quy định).
  public static let declarationSheet: Evidence.Fact = Evidence.Fact(
    "declarationSheet",
    vi: "Có phiếu công bố sản phẩm theo quy định",
    en: "There is a product declaration sheet by the rules"
  )

  /// The instructions bring out the product's cultural values (hướng dẫn phát huy giá trị văn hóa của sản
  /// phẩm).
  public static let instructionsConveyCulture: Evidence.Fact = Evidence.Fact(
    "instructionsConveyCulture",
    vi: "Hướng dẫn phát huy giá trị văn hóa của sản phẩm",
    en: "The instructions bring out the product's cultural values"
  )

  /// The materials are of unknown origin, unsafe or unlawfully taken (nguyên liệu không rõ nguồn gốc, không
  /// an toàn hoặc khai thác trái quy định).
  public static let materialsUnlawful: Evidence.Fact = Evidence.Fact(
    "materialsUnlawful",
    vi: "Nguyên liệu không rõ nguồn gốc, không an toàn hoặc khai thác trái quy định",
    en: "The materials are of unknown origin, unsafe or unlawfully taken"
  )

  /// The materials are green and friendly to the environment (nguyên liệu xanh, thân thiện môi trường).
  public static let greenMaterials: Evidence.Fact = Evidence.Fact(
    "greenMaterials",
    vi: "Nguyên liệu xanh, thân thiện môi trường",
    en: "The materials are green and friendly to the environment"
  )

  /// The materials' area is certified as sustainably managed (có chứng chỉ quản lý vùng nguyên liệu bền
  /// vững).
  public static let sustainableAreaCertified: Evidence.Fact = Evidence.Fact(
    "sustainableAreaCertified",
    vi: "Có chứng chỉ quản lý vùng nguyên liệu bền vững",
    en: "The materials' area is certified as sustainably managed"
  )

  /// The file is forged (hồ sơ giả mạo).
  public static let fileForged: Evidence.Fact = Evidence.Fact(
    "fileForged",
    vi: "Hồ sơ giả mạo",
    en: "The file is forged"
  )

  /// The file is complete (hồ sơ đầy đủ).
  public static let fileComplete: Evidence.Fact = Evidence.Fact(
    "fileComplete",
    vi: "Hồ sơ đầy đủ",
    en: "The file is complete"
  )
}
