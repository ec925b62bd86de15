import OCOPModel

extension Decision26_2026 {
  /// Questions that several sets ask under criterion 6: sensory criteria, form and workmanship.
  enum Sensory {
    /// Sets 4, 5, 7–12.
    static let foreignMatter: Question = Question(
      .foreignMatter, vi: "Tạp chất", en: "Foreign matter", maximum: 2,
      Option(0, vi: "Có tạp chất", en: "Foreign matter present"),
      Option(
        1, vi: "Có rất ít tạp chất, chấp nhận được",
        en: "Very little foreign matter present, acceptable"),
      Option(
        2, vi: "Sạch, không phát hiện tạp chất",
        en: "Clean, no foreign matter detected", minimumFor: [.four])
    )

    /// Sets 5, 6, 8–10.
    static let smell: Question = Question(
      .smell, vi: "Mùi", en: "Smell", maximum: 3,
      Option(0, vi: "Có mùi lạ (như khét)", en: "Strange smell (such as burnt)"),
      Option(1, vi: "Mùi chấp nhận được", en: "Acceptable smell"),
      Option(
        2, vi: "Mùi phù hợp với đặc trưng của sản phẩm",
        en: "Smell suitable for the product's character", minimumFor: [.four]),
      Option(
        3, vi: "Mùi phù hợp với đặc trưng của sản phẩm, hấp dẫn",
        en: "Smell suitable for the product's character, appealing", minimumFor: [.five])
    )

    /// Sets 5, 8–10.
    static let taste: Question = Question(
      .taste, vi: "Vị", en: "Taste", maximum: 4,
      Option(0, vi: "Vị khác thường", en: "Unusual taste"),
      Option(1, vi: "Chấp nhận được", en: "Acceptable"),
      Option(
        2, vi: "Phù hợp với đặc trưng của sản phẩm",
        en: "Suitable for the product's character", minimumFor: [.four]),
      Option(
        4, vi: "Phù hợp với đặc trưng của sản phẩm, hấp dẫn",
        en: "Suitable for the product's character, appealing", minimumFor: [.five])
    )

    /// Sets 7–10.
    static let colour: Question = Question(
      .colour, vi: "Màu sắc", en: "Colour", maximum: 3,
      Option(0, vi: "Chấp nhận được", en: "Acceptable"),
      Option(
        1, vi: "Tương đối phù hợp với đặc tính sản phẩm",
        en: "Fairly suitable for the product's properties"),
      Option(
        2, vi: "Phù hợp với đặc tính sản phẩm",
        en: "Suitable for the product's properties", minimumFor: [.four]),
      Option(
        3, vi: "Rất phù hợp với đặc tính sản phẩm",
        en: "Very suitable for the product's properties", minimumFor: [.five])
    )

    /// Sets 9, 10.
    static let texture: Question = Question(
      .texture, vi: "Thể chất", en: "Texture", maximum: 3,
      Option(0, vi: "Không phù hợp", en: "Not suitable"),
      Option(
        1, vi: "Tương đối phù hợp với tính chất sản phẩm",
        en: "Fairly suitable for the product's nature"),
      Option(2, vi: "Phù hợp với tính chất sản phẩm", en: "Suitable for the product's nature"),
      Option(3, vi: "Rất phù hợp với tính chất sản phẩm", en: "Very suitable for the product's nature")
    )

    /// Sets 14, 15.
    static let foreignMatterInSpirits: Question = Question(
      .foreignMatter, vi: "Tạp chất lạ", en: "Extraneous foreign matter", maximum: 2,
      Option(0, vi: "Có tạp chất", en: "Foreign matter present"),
      Option(
        1, vi: "Có rất ít tạp chất/có cặn, chấp nhận được",
        en: "Very little foreign matter/with sediment, acceptable"),
      Option(2, vi: "Sạch, không phát hiện tạp chất/cặn", en: "Clean, no foreign matter/sediment detected")
    )

    /// Sets 15, 17.
    static let smellOfDrinks: Question = Question(
      .smell, vi: "Mùi", en: "Smell", maximum: 5,
      Option(0, vi: "Khác thường hoặc không rõ mùi", en: "Unusual, or smell indistinct"),
      Option(
        1, vi: "Mùi nhẹ, phù hợp với đặc trưng nguyên liệu sử dụng, loại sản phẩm",
        en: "Light smell, suitable for the character of materials used, product type"),
      Option(2, vi: "Mùi mạnh, phù hợp", en: "Strong smell, suitable"),
      Option(
        3, vi: "Mùi mạnh, phù hợp, hấp dẫn",
        en: "Strong smell, suitable, appealing", minimumFor: [.four]),
      Option(5, vi: "Mùi mạnh, phù hợp, rất hấp dẫn", en: "Strong smell, suitable, very appealing")
    )

    /// Sets 19, 20.
    static let sensoryTest: Question = Question(
      .sensoryTest,
      vi: "Chỉ tiêu cảm quan (theo tiêu chuẩn công bố)",
      en: "Sensory test (against the declared standard)",
      maximum: 3,
      Option(0, vi: "Không đạt", en: "Not passed"),
      Option(1, vi: "Tương đối đạt", en: "Passed to a fair degree"),
      Option(3, vi: "Đạt", en: "Passed")
    )

    /// Sets 21, 22.
    static let craftsmanship: Question = Question(
      .craftsmanship,
      vi: "Mức độ tinh xảo, sắc nét của sản phẩm",
      en: "Fineness and sharpness of the work",
      maximum: 5,
      Option(0, vi: "Không khéo léo/nhã nhặn, không bán được", en: "Not skilful or tasteful, cannot be sold"),
      Option(1, vi: "Khá khéo léo/nhã nhặn, bán được", en: "Quite skilful or tasteful, can be sold"),
      Option(
        3, vi: "Khéo léo/nhã nhặn, bán được, có giá trị mỹ thuật, kỹ thuật",
        en: "Skilful or tasteful, can be sold, of artistic and technical value"),
      Option(
        5, vi: "Tinh xảo, có giá trị mỹ thuật, kỹ thuật, bán được ở cửa hàng lớn và xuất khẩu",
        en: "Refined, of artistic and technical value, fit for large shops and export", minimumFor: [.five])
    )

    /// Sets 21, 22.
    static let uniqueDesign: Question = Question(
      .uniqueDesign, vi: "Thiết kế độc đáo", en: "Distinctive design", maximum: 5,
      Option(1, vi: "Phong cách thiết kế phổ biến", en: "Common style of design"),
      Option(
        3, vi: "Phong cách độc đáo riêng, nhưng ở dạng thông thường",
        en: "A style of its own, but in an ordinary form"),
      Option(
        5, vi: "Phong cách độc đáo riêng, thể hiện trí tuệ địa phương",
        en: "A style of its own that shows local knowledge", minimumFor: [.five])
    )

    /// Sets 24, 25.
    static let formForKind: Question = Question(
      .formForKind,
      vi: "Hình dáng so với loại sản phẩm",
      en: "Form judged by the kind of product",
      maximum: 5,
      Option(1, vi: "Trung bình", en: "Average"),
      Option(3, vi: "Đẹp, ấn tượng", en: "Beautiful and impressive"),
      Option(5, vi: "Rất đẹp và ấn tượng", en: "Very beautiful and impressive", minimumFor: [.five])
    )
  }
}
