import OCOPModel

extension Decision1048_2019 {
  /// Questions that several sets ask under criterion 5: the product story.
  enum Story {
    /// Sets 1, 4–8.
    static let story: Question = Question(
      .story, vi: "Câu chuyện sản phẩm", en: "Product story", maximum: 5,
      Option(
        0, vi: "Không có câu chuyện, hoặc có nhưng không được tư liệu hóa",
        en: "No story, or one that is not documented"),
      Option(1, vi: "Có tài liệu giới thiệu sản phẩm", en: "There is material introducing the product"),
      Option(
        2, vi: "Câu chuyện được tư liệu hóa (có cốt truyện, nội dung cụ thể)",
        en: "The story is documented (with a plot and specific content)"),
      Option(
        3, vi: "Câu chuyện được tư liệu hóa, có trên nhãn/tờ rơi",
        en: "The story is documented and on the label/leaflet"),
      Option(
        4, vi: "Câu chuyện được tư liệu hóa, có trên nhãn/tờ rơi và website",
        en: "The story is documented, on the label/leaflet and a website"),
      Option(
        5, vi: "Câu chuyện được tư liệu hóa, có trên nhãn/tờ rơi, website (hình ảnh, clip...)",
        en: "The story is documented, on the label/leaflet, a website (pictures, clips, etc.)")
    )

    /// Sets 2, 9–25.
    static let storyToldVividly: Question = Question(
      .story, vi: "Câu chuyện sản phẩm", en: "Product story", maximum: 5,
      Option(
        0, vi: "Không có câu chuyện, hoặc có nhưng không được tư liệu hóa",
        en: "No story, or one that is not documented"),
      Option(1, vi: "Có tài liệu giới thiệu sản phẩm", en: "There is material introducing the product"),
      Option(
        2, vi: "Câu chuyện được tư liệu hóa (có cốt truyện, nội dung cụ thể)",
        en: "The story is documented (with a plot and specific content)"),
      Option(
        3, vi: "Câu chuyện được tư liệu hóa, có trên nhãn/tờ rơi",
        en: "The story is documented and on the label/leaflet"),
      Option(
        4, vi: "Câu chuyện được tư liệu hóa, có trên nhãn/tờ rơi và website",
        en: "The story is documented, on the label/leaflet and a website"),
      Option(
        5, vi: "Câu chuyện tư liệu hóa, có trên nhãn/tờ rơi và sinh động trên website (hình ảnh, clip...)",
        en: "Documented story on the label/leaflet, told vividly on a website (pictures, clips, etc.)")
    )

    /// Sets 1, 2, 4–25.
    static let localIdentity: Question = Question(
      .localIdentity, vi: "Trí tuệ, bản sắc địa phương", en: "Local knowledge and identity", maximum: 3,
      notes: [Notes.byStoryContent],
      Option(
        0, vi: "Giống câu chuyện sản phẩm ở nơi khác",
        en: "The same story as that of a product from elsewhere"),
      Option(
        1, vi: "Tương đối giống câu chuyện sản phẩm ở nơi khác, có thay đổi một số yếu tố",
        en: "Fairly like the story of a product from elsewhere, with some elements changed"),
      Option(2, vi: "Có câu chuyện riêng", en: "A story of its own"),
      Option(
        3, vi: "Có câu chuyện riêng, thể hiện trí tuệ/bản sắc địa phương",
        en: "A story of its own that shows local knowledge/identity")
    )

    /// Sets 1, 2, 4–25.
    static let storyStructure: Question = Question(
      .storyStructure, vi: "Cấu trúc câu chuyện", en: "Structure of the story", maximum: 2,
      Option(1, vi: "Đơn giản", en: "Plain"),
      Option(2, vi: "Có đầy đủ các yếu tố của câu chuyện sản phẩm", en: "All the elements of a product story")
    )
  }
}
