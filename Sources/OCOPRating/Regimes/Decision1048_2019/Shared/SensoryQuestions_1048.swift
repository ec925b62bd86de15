import OCOPModel

extension Decision1048_2019 {
  /// Questions that several sets ask under criterion 6: sensory criteria, form and workmanship.
  enum Sensory {
    /// Sets 1, 2, 7.
    static let arrangement: Question = Question(
      .arrangement, vi: "Kết cấu/cách sắp đặt", en: "Structure/arrangement", maximum: 2,
      Option(0, vi: "Nghèo nàn", en: "Poor"),
      Option(1, vi: "Trung bình", en: "Average"),
      Option(2, vi: "Tốt", en: "Good")
    )

    /// Sets 6, 8, 9.
    static let arrangementWorth3: Question = Question(
      .arrangement, vi: "Kết cấu/cách sắp đặt", en: "Structure/arrangement", maximum: 3,
      Option(0, vi: "Nghèo nàn", en: "Poor"),
      Option(1, vi: "Chấp nhận được", en: "Acceptable"),
      Option(2, vi: "Tốt", en: "Good"),
      Option(3, vi: "Rất tốt", en: "Very good")
    )

    /// Sets 2, 6.
    static let smell: Question = Question(
      .smell, vi: "Mùi", en: "Smell", maximum: 3,
      Option(0, vi: "Có mùi lạ, chấp nhận được", en: "Strange smell, acceptable"),
      Option(1, vi: "Mùi không rõ, chấp nhận được", en: "Indistinct smell, acceptable"),
      Option(2, vi: "Mùi rõ, phù hợp với sản phẩm", en: "Distinct smell, suitable for the product"),
      Option(3, vi: "Mùi rõ, rất phù hợp với sản phẩm", en: "Distinct smell, very suitable for the product")
    )

    /// Sets 4, 10.
    static let packingFormat: Question = Question(
      .packingFormat, vi: "Quy cách đóng gói", en: "Packing format", maximum: 3,
      Option(
        0, vi: "Tương đối phù hợp với đặc tính sản phẩm", en: "Fairly suitable for the product's properties"),
      Option(1, vi: "Phù hợp với đặc tính sản phẩm", en: "Suitable for the product's properties"),
      Option(2, vi: "Phù hợp, tiện dùng", en: "Suitable, convenient to use"),
      Option(3, vi: "Phù hợp, rất tiện dùng", en: "Suitable, very convenient to use")
    )

    /// Sets 6, 8–10.
    static let colour: Question = Question(
      .colour, vi: "Màu sắc", en: "Colour", maximum: 3,
      Option(0, vi: "Chấp nhận được", en: "Acceptable"),
      Option(
        1, vi: "Tương đối phù hợp với đặc tính sản phẩm", en: "Fairly suitable for the product's properties"),
      Option(2, vi: "Tốt, phù hợp với đặc tính sản phẩm", en: "Good, suitable for the product's properties"),
      Option(
        3, vi: "Rất tốt, phù hợp với đặc tính sản phẩm",
        en: "Very good, suitable for the product's properties")
    )

    /// Sets 6, 7.
    static let taste: Question = Question(
      .taste, vi: "Vị", en: "Taste", maximum: 5,
      Option(0, vi: "Vị khác thường", en: "Unusual taste"),
      Option(1, vi: "Chấp nhận được", en: "Acceptable"),
      Option(3, vi: "Phù hợp với sản phẩm", en: "Suitable for the product"),
      Option(5, vi: "Phù hợp, hấp dẫn", en: "Suitable, appealing")
    )

    /// Sets 12, 13.
    static let brewSmell: Question = Question(
      .brewSmell, vi: "Mùi nước", en: "Smell of the brew", maximum: 6,
      Option(
        0, vi: "Có mùi lạ (chấp nhận được) hoặc không rõ mùi",
        en: "Strange smell (acceptable), or smell indistinct"),
      Option(1, vi: "Thơm tự nhiên, nhẹ", en: "Natural aroma, light"),
      Option(2, vi: "Thơm tự nhiên, mạnh", en: "Natural aroma, strong"),
      Option(4, vi: "Thơm tự nhiên, mạnh, khá bền mùi", en: "Natural aroma, strong, fairly lasting smell"),
      Option(6, vi: "Thơm tự nhiên, mạnh, bền mùi", en: "Natural aroma, strong, lasting smell")
    )

    /// Sets 16, 18.
    static let colourOfDrinks: Question = Question(
      .colour, vi: "Màu sắc", en: "Colour", maximum: 3,
      Option(0, vi: "Màu không phù hợp", en: "Colour not suitable"),
      Option(1, vi: "Màu chấp nhận được", en: "Acceptable colour"),
      Option(3, vi: "Màu phù hợp với tính chất sản phẩm", en: "Colour suitable for the product's nature")
    )

    /// Sets 16, 18.
    static let smellOfDrinks: Question = Question(
      .smell, vi: "Mùi", en: "Smell", maximum: 6,
      Option(0, vi: "Có mùi lạ hoặc không rõ mùi", en: "Strange smell, or smell indistinct"),
      Option(
        2, vi: "Mùi nhẹ, phù hợp (với đặc trưng của sản phẩm)",
        en: "Light smell, suitable (for the product's character)"),
      Option(4, vi: "Mùi mạnh, phù hợp", en: "Strong smell, suitable"),
      Option(6, vi: "Mùi mạnh, phù hợp, hấp dẫn", en: "Strong smell, suitable, appealing")
    )

    /// Sets 16, 18.
    static let tasteOfDrinks: Question = Question(
      .taste, vi: "Vị", en: "Taste", maximum: 6,
      Option(0, vi: "Vị khác thường", en: "Unusual taste"),
      Option(2, vi: "Chấp nhận được", en: "Acceptable"),
      Option(4, vi: "Phù hợp với sản phẩm", en: "Suitable for the product"),
      Option(6, vi: "Phù hợp, hấp dẫn", en: "Suitable, appealing")
    )

    /// Sets 19, 21.
    static let sensoryTestWorth4: Question = Question(
      .sensoryTest, vi: "Chỉ tiêu cảm quan (theo tiêu chuẩn công bố)",
      en: "Sensory test (against the declared standard)", maximum: 4,
      Option(0, vi: "Không đạt", en: "Not passed"),
      Option(2, vi: "Tương đối đạt", en: "Passed to a fair degree"),
      Option(4, vi: "Đạt", en: "Passed")
    )

    /// Sets 23, 24.
    static let craftsmanship: Question = Question(
      .craftsmanship, vi: "Mức độ tinh xảo, sắc nét của sản phẩm", en: "Fineness and sharpness of the work",
      maximum: 5,
      Option(0, vi: "Không khéo léo/nhã nhặn, không bán được", en: "Not skilful or tasteful, cannot be sold"),
      Option(1, vi: "Khá khéo léo/nhã nhặn, bán được", en: "Quite skilful or tasteful, can be sold"),
      Option(
        3, vi: "Khéo léo/nhã nhặn, bán được, có giá trị mỹ thuật, kỹ thuật",
        en: "Skilful or tasteful, can be sold, of artistic and technical value"),
      Option(
        5, vi: "Tinh xảo, có giá trị mỹ thuật, kỹ thuật, bán được ở cửa hàng lớn và xuất khẩu",
        en: "Refined, of artistic and technical value, fit for large shops and export")
    )

    /// Sets 23, 24.
    static let uniqueDesign: Question = Question(
      .uniqueDesign, vi: "Thiết kế độc đáo", en: "Distinctive design", maximum: 5,
      Option(1, vi: "Phong cách thiết kế phổ biến", en: "Common style of design"),
      Option(
        3, vi: "Phong cách độc đáo riêng, nhưng ở dạng thông thường",
        en: "A style of its own, but in an ordinary form"),
      Option(
        5, vi: "Phong cách độc đáo riêng, thể hiện trí tuệ Việt",
        en: "A style of its own that shows Vietnamese knowledge")
    )

    /// Sets 23–25.
    static let features: Question = Question(
      .features, vi: "Các tính năng của sản phẩm", en: "Features of the product", maximum: 5,
      notes: [Decision26_2026.Notes.usesOfProduct],
      Option(0, vi: "Không có các tính năng cơ bản", en: "Lacks the basic features"),
      Option(
        1, vi: "Đủ tính năng cơ bản để bán ở thị trường địa phương",
        en: "Has the basic features to sell on the local market"),
      Option(
        3, vi: "Đủ tính năng cơ bản để bán ở thị trường trong nước",
        en: "Has the basic features to sell on the domestic market"),
      Option(5, vi: "Đủ tính năng cơ bản để xuất khẩu", en: "Has the basic features for export")
    )

    /// Sets 23, 24.
    static let practicality: Question = Question(
      .practicality, vi: "Tính thực tiễn", en: "Practicality", maximum: 3,
      Option(
        0, vi: "Người tiêu dùng không biết cách sử dụng/khó sử dụng",
        en: "Consumers do not know how to use it/hard to use"),
      Option(
        1, vi: "Sử dụng được, nhưng cần thông tin sử dụng/khó duy trì",
        en: "Usable, but needs information for use/hard to maintain"),
      Option(2, vi: "Sử dụng được, dễ duy trì/bảo trì", en: "Usable, easy to keep up/maintain"),
      Option(3, vi: "Rất hữu ích, dễ duy trì/bảo trì", en: "Very useful, easy to keep up/maintain")
    )
  }
}
