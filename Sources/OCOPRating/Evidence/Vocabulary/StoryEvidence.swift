// Facts about the product's story.
extension Evidence.Fact {
  /// The product has a story (có câu chuyện sản phẩm).
  public static let productStory: Evidence.Fact = Evidence.Fact(
    "productStory",
    vi: "Có câu chuyện sản phẩm",
    en: "The product has a story"
  )

  /// The story is documented and on a leaflet (câu chuyện được tư liệu hóa và in trên tờ rơi).
  public static let storyOnLeaflet: Evidence.Fact = Evidence.Fact(
    "storyOnLeaflet",
    vi: "Câu chuyện được tư liệu hóa và in trên tờ rơi",
    en: "The story is documented and on a leaflet"
  )

  /// The story is on the website (câu chuyện có trên website).
  public static let storyOnWebsite: Evidence.Fact = Evidence.Fact(
    "storyOnWebsite",
    vi: "Câu chuyện có trên website",
    en: "The story is on the website"
  )

  /// The story is part of the electronic traceability (câu chuyện có trong truy xuất nguồn gốc điện tử).
  public static let storyInTraceability: Evidence.Fact = Evidence.Fact(
    "storyInTraceability",
    vi: "Câu chuyện có trong truy xuất nguồn gốc điện tử",
    en: "The story is part of the electronic traceability"
  )

  /// The story is like that of another product or producer (câu chuyện giống của sản phẩm hoặc chủ thể khác).
  public static let storyCopiesAnother: Evidence.Fact = Evidence.Fact(
    "storyCopiesAnother",
    vi: "Câu chuyện giống của sản phẩm hoặc chủ thể khác",
    en: "The story is like that of another product or producer"
  )
}
