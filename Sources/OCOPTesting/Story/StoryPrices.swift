internal import OCOPFunding
internal import OCOPModel
internal import OCOPProgramme
internal import OCOPRating

/// What the story's province reckons that options of the tea form cost.
enum StoryPrices {
  static func list() throws(SupportPriceError) -> SupportPriceList {
    try SupportPriceList([
      SupportPrice(
        "2.3", .c,
        [
          task("Thiết kế nhãn mới", "Design of a new label", 6, .packaging, [.packageDesign]),
          task(
            "In nhãn và tem mã QR", "Printing labels and QR stamps", 24, .packaging,
            [.packagingAndStamps, .linkageInputs]),
        ]),
      SupportPrice(
        "3.5", .b,
        [
          task(
            "Thủ tục quyền sử dụng nhãn hiệu tập thể", "Right to use the collective mark", 3,
            .intellectualProperty, [])
        ]),
      SupportPrice(
        "3.5", .c,
        [
          task(
            "Quyền sử dụng nhãn hiệu tập thể; kiểu dáng hộp", "Right of use; design of the box", 21,
            .intellectualProperty, [.domesticDesignOrMark])
        ]),
      SupportPrice(
        "4.1", .c, [task("Mở rộng đến 5 đại lý", "Five agents or more", 45, .promotion, [.tradeEvents])]),
      SupportPrice(
        "4.1", .d,
        [
          task(
            "Gian hàng trên sàn thương mại điện tử", "A booth on a trade floor", 20, .promotion,
            [.domesticSales])
        ]),
      SupportPrice(
        "4.2", .c, [task("Bộ phận bán hàng", "A sales department", 12, .training, [.managementTraining])]),
      SupportPrice(
        "4.3", .d, [task("Hội chợ ngoài tỉnh", "Fairs beyond the province", 35, .promotion, [.tradeEvents])]),
      SupportPrice(
        "5.1", .e,
        [
          task(
            "Đưa câu chuyện vào dữ liệu truy xuất", "The story in the traceability data", 15, .packaging,
            [.digitalData])
        ]),
      SupportPrice("8", .b, [task("Áp dụng TCVN", "National standards", 18, .certification, [])]),
      SupportPrice(
        "9", .b, [task("Xây dựng và chứng nhận HACCP", "HACCP, set up and certified", 60, .certification, [])]
      ),
      SupportPrice(
        "10", .b, [task("Hướng dẫn pha chè chi tiết", "Detailed instructions for brewing", 2, .packaging, [])]
      ),
    ])
  }

  private static func task(
    _ vi: String, _ en: String, _ millions: Int64, _ category: MeasureCategory,
    _ contents: [ID<SupportContent>]
  ) -> SupportTask {
    SupportTask(
      Bilingual(vi: vi, en: en), cost: Dong(millions * 1_000_000), category: category, contents: contents)
  }
}
