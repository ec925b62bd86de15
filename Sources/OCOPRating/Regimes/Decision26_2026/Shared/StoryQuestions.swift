import OCOPModel

extension Decision26_2026 {
  /// Questions that several sets ask under criterion 5: the product story.
  enum Story {
    /// Sets 1–25.
    static let story: Question = Question(
      .story, vi: "Câu chuyện sản phẩm", en: "Product story", maximum: 5,
      Option(0, vi: "Không có câu chuyện sản phẩm", en: "No product story", when: .not(Proven.story)),
      Option(1, vi: "Có câu chuyện sản phẩm", en: "There is a product story", when: Proven.story),
      Option(
        2, vi: "Câu chuyện được tư liệu hóa, có trên tờ rơi",
        en: "The story is documented and on a leaflet", when: Proven.storyOnLeaflet),
      Option(
        3, vi: "Câu chuyện được tư liệu hóa, có trên tờ rơi và website (hình ảnh, clip)",
        en: "The story is documented, on a leaflet and a website (pictures, clips)",
        when: Proven.storyOnWebsite),
      Option(
        5, vi: "Câu chuyện tư liệu hóa, trên tờ rơi, website và trong truy xuất nguồn gốc điện tử",
        en: "Documented story on a leaflet, a website and in the electronic traceability record",
        minimumFor: [.four],
        when: Proven.storyInTraceability)
    )

    /// Sets 1–25.
    static let storyStructure: Question = Question(
      .storyStructure, vi: "Cấu trúc câu chuyện", en: "Structure of the story", maximum: 2,
      Option(0, vi: "Đơn giản", en: "Plain"),
      Option(1, vi: "Ngắn gọn, súc tích", en: "Short and concise"),
      Option(2, vi: "Ngắn gọn, súc tích, có văn phong kể chuyện", en: "Short and concise, told as a story")
    )

    /// Sets 1–25.
    static let localIdentity: Question = Question(
      .localIdentity,
      vi: "Trí tuệ, bản sắc địa phương",
      en: "Local knowledge and identity",
      maximum: 5, notes: [Notes.storyShowsOrigin],
      Option(
        0, vi: "Giống câu chuyện của chủ thể khác hoặc của sản phẩm khác cùng chủ thể",
        en: "The same story as another producer's, or another product's of this producer",
        when: .all(Proven.story, .fact(.storyCopiesAnother))),
      Option(
        1, vi: "Câu chuyện riêng, gắn với nguồn gốc sản phẩm",
        en: "A story of its own, tied to the product's origin", minimumFor: [.three],
        when: .all(Proven.ownStory, Judged.tiedToOrigin)),
      Option(
        3, vi: "Nội dung mang sắc thái truyền thống, văn hóa địa phương, giá trị đặc trưng",
        en: "Shows tradition, local culture and the product's characteristic values",
        when: .all(Proven.ownStory, Judged.localCulture)),
      Option(
        5, vi: "Mang sắc thái truyền thống, văn hóa địa phương, giá trị đặc trưng; truyền cảm, thuyết phục",
        en: "Shows tradition, local culture and characteristic values; moving and convincing",
        when: .all(Proven.ownStory, Judged.localCulture, Judged.moving)
      )
    )
  }
}
