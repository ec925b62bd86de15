import OCOPModel

extension Decision148_2023 {
  /// Questions that several sets ask under criterion 5: the product story.
  enum Story {
    /// Sets 1–25.
    static let story: Question = Question(
      .story, vi: "Câu chuyện sản phẩm", en: "Product story", maximum: 5,
      Option(
        0, vi: "Không có câu chuyện, hoặc có nhưng không được tư liệu hóa",
        en: "No story, or a story that is not documented"),
      Option(1, vi: "Có tài liệu giới thiệu sản phẩm", en: "There is material that introduces the product"),
      Option(
        2, vi: "Câu chuyện được tư liệu hóa (có cốt truyện, nội dung cụ thể)",
        en: "The story is documented (with a plot and specific content)"),
      Option(
        3, vi: "Câu chuyện được tư liệu hóa, có trên nhãn/tờ rơi",
        en: "The story is documented, on a label/leaflet"),
      Option(
        4, vi: "Câu chuyện được tư liệu hóa, có trên nhãn/tờ rơi và website",
        en: "The story is documented, on a label/leaflet and a website"),
      Option(
        5, vi: "Câu chuyện được tư liệu hóa, có trên nhãn/tờ rơi, website (hình ảnh, clip...)",
        en: "The story is documented, on a label/leaflet and a website (pictures, clips, etc.)"))

    /// Sets 1–25.
    static let localIdentity: Question = Question(
      .localIdentity, vi: "Trí tuệ, bản sắc địa phương", en: "Local knowledge and identity", maximum: 5,
      Option(0, vi: "Giống câu chuyện sản phẩm ở nơi khác", en: "The same as a product story from elsewhere"),
      Option(
        1, vi: "Tương đối giống câu chuyện sản phẩm ở nơi khác, có thay đổi một số yếu tố",
        en: "Fairly like a product story from elsewhere, with some elements changed"),
      Option(
        3, vi: "Câu chuyện riêng, gắn với nguồn gốc xuất xứ", en: "A story of its own, tied to its origin",
        minimumFor: [.three]),
      Option(
        5, vi: "Câu chuyện đặc sắc, mang sắc thái truyền thống, văn hóa và trí tuệ/bản sắc địa phương",
        en: "An outstanding story that shows tradition, culture and local knowledge/identity",
        minimumFor: [.four]))

    /// Sets 1–25.
    static let storyStructure: Question = Question(
      .storyStructure, vi: "Cấu trúc câu chuyện", en: "Structure of the story", maximum: 2,
      Option(0, vi: "Đơn giản", en: "Plain"),
      Option(
        1, vi: "Có đầy đủ các yếu tố của câu chuyện sản phẩm", en: "Has all the elements of a product story"),
      Option(
        2, vi: "Ngắn gọn, súc tích, có thông điệp đặc sắc về sản phẩm/văn hóa/trí tuệ/bản sắc địa phương",
        en: "Short, concise and with outstanding messages on product/culture/local knowledge/identity",
        minimumFor: [.five]))
  }
}
