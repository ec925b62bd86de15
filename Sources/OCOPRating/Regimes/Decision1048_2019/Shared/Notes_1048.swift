import OCOPModel

extension Decision1048_2019 {
  /// The explanations and guidance that the forms print, in words of the library's own; more are Decision 26's.
  enum Notes {
    static let capacityForMarket: Criterion.Note = Criterion.Note(
      .explanation,
      vi: "Khả năng sản xuất đáp ứng nhu cầu thị trường về số lượng/quy mô",
      en: "Whether production can meet the market's demand in quantity or scale"
    )

    static let packagingLook: Criterion.Note = Criterion.Note(
      .explanation,
      vi: "Gồm nội dung, hình ảnh, kiểu dáng, màu sắc...",
      en: "Covers content, pictures, design, colours, etc."
    )

    static let byStoryContent: Criterion.Note = Criterion.Note(
      .guidance, vi: "Đánh giá nội dung câu chuyện", en: "Judged by what the story tells")

    static let distinctWithBrandPotential: Criterion.Note = Criterion.Note(
      .explanation,
      vi: "Chất lượng có nét riêng, không lẫn với sản phẩm khác, có thể thành thương hiệu địa phương",
      en: "Quality of its own, not to be confused with other products, a possible brand of the place"
    )

    static let distinctInEffect: Criterion.Note = Criterion.Note(
      .explanation,
      vi: "Chất lượng, hiệu quả có nét riêng, không lẫn, có tiềm năng thành thương hiệu địa phương",
      en: "Quality and effect of its own, not to be confused, a possible brand of the place"
    )

    static let standardEncouraged: Criterion.Note = Criterion.Note(
      .guidance,
      vi: "Khuyến khích cơ sở xây dựng, công bố tiêu chuẩn sản phẩm",
      en: "Producers are encouraged to draw up and declare a product standard"
    )

    static let periodicReports: Criterion.Note = Criterion.Note(
      .explanation,
      vi: "Theo phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn thực phẩm",
      en: "By periodic test reports on food safety"
    )

    static let periodicSafetyReports: Criterion.Note = Criterion.Note(
      .explanation,
      vi: "Theo phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn",
      en: "By periodic test reports on safety"
    )

    static let indicatorsOfHoney: Criterion.Note = Criterion.Note(
      .guidance,
      vi: "Tham khảo: đường sacaroza...; dư lượng kháng sinh, thuốc BVTV, aflatoxin B1, B2, G1, G2...",
      en: "For reference: sucrose; antibiotic and pesticide residues, aflatoxins B1, B2, G1, G2, etc."
    )

    static let shareOfStandardMaterials: Criterion.Note = Criterion.Note(
      .explanation,
      vi: "Mức độ sử dụng nguyên liệu có tiêu chuẩn (GACP-WHO hoặc tương đương)",
      en: "How much of the materials meets a standard (GACP-WHO or equivalent)"
    )

    static let worksAsIntended: Criterion.Note = Criterion.Note(
      .explanation,
      vi: "Khả năng thực hiện đúng tính năng, tác dụng",
      en: "Whether it does what it is made for"
    )

    static let lastsInUse: Criterion.Note = Criterion.Note(
      .explanation,
      vi: "Khả năng giữ được tính năng, tác dụng khi dùng bình thường",
      en: "Whether it keeps its functions in ordinary use"
    )
  }
}
