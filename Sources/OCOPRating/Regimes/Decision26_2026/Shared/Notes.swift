import OCOPModel

extension Decision26_2026 {
  /// The requirements, explanations and guidance that the forms print, in words of the library's own.
  enum Notes {
    static let grownInProvince: Criterion.Note = Criterion.Note(
      .requirement,
      vi: "Yêu cầu: toàn bộ sản phẩm trồng trong tỉnh",
      en: "Required: all of the product is grown in the province",
      when: .share(.productFromProvince, from: 100)
    )

    static let farmedOrCaughtInProvince: Criterion.Note = Criterion.Note(
      .requirement,
      vi: "Yêu cầu: toàn bộ nuôi trồng, đánh bắt trong tỉnh (không tính ngư trường)",
      en: "Required: all is farmed or caught in the province (fishing grounds apart)",
      when: .share(.productFromProvince, from: 100)
    )

    static let raisedOrGrownInProvince: Criterion.Note = Criterion.Note(
      .requirement,
      vi: "Yêu cầu: toàn bộ sản phẩm nuôi, trồng trong tỉnh",
      en: "Required: all of the product is raised or grown in the province",
      when: .share(.productFromProvince, from: 100)
    )

    static let raisedInProvince: Criterion.Note = Criterion.Note(
      .requirement,
      vi: "Yêu cầu: toàn bộ sản phẩm nuôi trong tỉnh",
      en: "Required: all of the product is raised in the province",
      when: .share(.productFromProvince, from: 100)
    )

    static let storyShowsOrigin: Criterion.Note = Criterion.Note(
      .requirement,
      vi: "Yêu cầu: câu chuyện nêu rõ nguồn gốc, tài nguyên, văn hóa, bản sắc, giá trị đặc trưng; truyền cảm",
      en:
        "Required: the story shows origin, local resources, culture, identity and values, and moves the reader"
    )

    static let testReport: Criterion.Note = Criterion.Note(
      .requirement,
      vi: "Yêu cầu: tiêu chuẩn sản phẩm kèm phiếu kiểm nghiệm an toàn thực phẩm",
      en: "Required: the product standard comes with a food-safety test report",
      when: .fact(.foodSafetyTestReport)
    )

    static let comparedWithLocalAverage: Criterion.Note = Criterion.Note(
      .explanation,
      vi: "So với quy mô trung bình của cùng loại hình sản xuất tại địa phương (sản lượng hoặc giá trị)",
      en: "Compared with the local average of the same kind of production (output or value)"
    )

    static let businessAndDistribution: Criterion.Note = Criterion.Note(
      .explanation,
      vi: "Gồm tổ chức kinh doanh và phân phối sản phẩm",
      en: "Covers the organisation of sales and distribution"
    )

    static let nutrientsOfProduce: Criterion.Note = Criterion.Note(
      .explanation,
      vi: "Nêu hàm lượng dinh dưỡng như protein, lipid, vitamin, theo phiếu kiểm nghiệm",
      en: "Contents such as protein, lipids, vitamins, by test report"
    )

    static let nutrientsOfGrains: Criterion.Note = Criterion.Note(
      .explanation,
      vi: "Nêu hàm lượng như amylose, carbohydrate, năng lượng, lipid, theo phiếu kiểm nghiệm",
      en: "Contents such as amylose, carbohydrates, energy, lipids, by test report"
    )

    static let nutrientsOfHoney: Criterion.Note = Criterion.Note(
      .explanation,
      vi: "Nêu hàm lượng như vitamin nhóm B, đường khử tự do, theo phiếu kiểm nghiệm",
      en: "Contents such as B vitamins and reducing sugars, by test report"
    )

    static let distinctByScentAndUse: Criterion.Note = Criterion.Note(
      .explanation,
      vi:
        "Chất lượng (mùi thơm, màu sắc, sử dụng) có nét riêng, dễ nhận biết, có tiềm năng thành thương hiệu địa phương",
      en: "Quality (scent, colour, use) of its own, easy to tell apart, a possible brand of the place"
    )

    static let distinctByColourAndScent: Criterion.Note = Criterion.Note(
      .explanation,
      vi:
        "Chất lượng (màu sắc, mùi thơm) có nét riêng, dễ nhận biết, có tiềm năng thành thương hiệu địa phương",
      en: "Quality (colour, scent) of its own, easy to tell apart, a possible brand of the place"
    )

    static let distinctDesign: Criterion.Note = Criterion.Note(
      .explanation,
      vi: "Chất lượng có nét riêng, không lẫn với sản phẩm khác",
      en: "Quality of its own, not to be confused with other products"
    )

    static let distinctQuality: Criterion.Note = Criterion.Note(
      .explanation,
      vi: "Chất lượng có nét riêng, dễ nhận biết, có tiềm năng thành thương hiệu địa phương",
      en: "Quality of its own, easy to tell apart, a possible brand of the place"
    )

    static let dryTeaAppearance: Criterion.Note = Criterion.Note(
      .explanation,
      vi: "Xét ngoại hình của trà, trà thảo mộc",
      en: "Looks at the dry tea or herbs"
    )

    static let byUseOrResearch: Criterion.Note = Criterion.Note(
      .explanation,
      vi: "Dùng thử, hoặc theo tài liệu chính thống, nghiên cứu, minh chứng của người dùng",
      en: "By trying it, or by published sources, research, users' evidence"
    )

    static let periodicSafetyFile: Criterion.Note = Criterion.Note(
      .explanation,
      vi: "Theo hồ sơ kiểm tra định kỳ các chỉ tiêu an toàn",
      en: "By the file of periodic safety tests"
    )

    static let byResearchFile: Criterion.Note = Criterion.Note(
      .explanation,
      vi: "Theo hồ sơ nghiên cứu, thử nghiệm",
      en: "By the file of research and trials"
    )

    static let styleAndBuild: Criterion.Note = Criterion.Note(
      .explanation,
      vi: "Xét kiểu dáng, hoa văn, màu sắc, kết cấu, kích thước và tỷ lệ",
      en: "Looks at style, pattern, colour, build, size and proportion"
    )

    static let usesOfProduct: Criterion.Note = Criterion.Note(
      .explanation,
      vi: "Xét giá trị sử dụng của sản phẩm",
      en: "Looks at what the product is used for"
    )

    static let exportEvidence: Criterion.Note = Criterion.Note(
      .guidance,
      vi:
        "Dựa trên hợp đồng xuất khẩu, chứng nhận chất lượng, hoặc đánh giá thị trường và xúc tiến thương mại",
      en: "Judged by export contracts, quality certificates, or market studies and trade promotion"
    )

    static let mandatoryWhereDeclared: Criterion.Note = Criterion.Note(
      .guidance,
      vi: "Bắt buộc với sản phẩm phải công bố chất lượng; khuyến khích với sản phẩm khác",
      en: "Mandatory where the product must declare its quality; encouraged for others"
    )
  }
}
