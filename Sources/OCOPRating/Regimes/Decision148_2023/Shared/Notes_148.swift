import OCOPModel

extension Decision148_2023 {
  /// The requirements, explanations and guidance that Decision 26 does not print, in words of the library's own.
  enum Notes {
    static let comparedWithLocalAverage: Criterion.Note = Criterion.Note(
      .explanation,
      vi:
        "Khả năng đáp ứng số lượng/quy mô của thị trường, so với quy mô trung bình của cùng đối tượng tại địa phương",
      en: "Capacity to meet the market's volume/scale, compared with the local average of the same production"
    )

    static let labelContents: Criterion.Note = Criterion.Note(
      .explanation,
      vi: "Gồm nội dung, hình ảnh, kiểu dáng, màu sắc...",
      en: "Covers contents, pictures, style, colour, etc."
    )

    static let labelPictures: Criterion.Note = Criterion.Note(
      .explanation,
      vi: "Gồm hình ảnh, màu sắc, ghi nhãn sản phẩm...",
      en: "Covers pictures, colour, product labelling, etc."
    )

    static let byTestReport: Criterion.Note = Criterion.Note(
      .explanation,
      vi: "Theo phiếu kiểm nghiệm do cơ quan có thẩm quyền cấp",
      en: "By a test report of a competent authority"
    )

    static let periodicTestReports: Criterion.Note = Criterion.Note(
      .explanation,
      vi: "Theo phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn thực phẩm",
      en: "By reports of periodic food-safety tests"
    )

    static let standardEncouraged: Criterion.Note = Criterion.Note(
      .guidance,
      vi: "Khuyến khích cơ sở xây dựng, công bố tiêu chuẩn sản phẩm",
      en: "Producers are encouraged to draw up and declare a product standard"
    )

    static let periodicTestsOfCrafts: Criterion.Note = Criterion.Note(
      .guidance,
      vi:
        "Theo phiếu kiểm nghiệm định kỳ an toàn thực phẩm, an toàn sản phẩm; không bắt buộc thì cho điểm tối đa",
      en: "By reports of periodic food-safety and product-safety tests; full points where none are mandatory"
    )
  }
}
