import OCOPModel

extension Decision148_2023 {
  /// Questions that several sets ask under criterion 2: product development.
  enum Development {
    /// Sets 1, 3, 4.
    static let ideaOriginOfProduce: Question = Question(
      .ideaOrigin, vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea", maximum: 4,
      Option(
        0, vi: "Trồng phổ biến ở nhiều tỉnh, thành", en: "Widely grown in many provinces and cities",
        when: Proven.widelyMade),
      Option(
        1, vi: "Trồng ở nhiều tỉnh, thành; chất lượng nổi trội do đất đai, thời tiết, kỹ thuật bản địa",
        en: "Widely grown in many provinces; outstanding quality from local soil, weather, techniques",
        when: Proven.widelyMadeOutstanding),
      Option(
        3, vi: "Trồng nhiều nơi trên địa bàn; đặc trưng tỉnh, chất lượng nổi trội",
        en: "Grown in many local places; typical of the province; outstanding quality",
        when: Proven.typicalOfProvince),
      Option(
        4, vi: "Đặc sản truyền thống chỉ có ở huyện, chất lượng đặc sắc, bán gắn chỉ dẫn xuất xứ địa lý",
        en: "Traditional district-only speciality; exceptional quality; sold with origin indication",
        minimumFor: [.four]))

    /// Sets 6–13, 18–20.
    static let ideaOrigin: Question = Question(
      .ideaOrigin, vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea", maximum: 4,
      Option(
        0, vi: "Sản xuất phổ biến ở nhiều tỉnh, thành", en: "Widely made in many provinces and cities",
        when: Proven.widelyMade),
      Option(
        1, vi: "Sản xuất ở nhiều tỉnh, thành; chất lượng nổi trội do nguyên liệu, kỹ thuật truyền thống",
        en: "Widely made in many provinces; outstanding quality from materials, traditional techniques",
        when: Proven.widelyMadeOutstanding),
      Option(
        3, vi: "Nhiều nơi sản xuất, đặc trưng tỉnh, nổi trội; hoặc mới từ nguyên liệu đặc trưng địa phương",
        en: "Made in many places, typical of province, outstanding; or new from typical local materials",
        when: Proven.typicalOrNew),
      Option(
        4, vi: "Đặc sản riêng huyện, đặc sắc, gắn xuất xứ; hoặc mới, nguyên liệu đặc trưng, bán ≥ 36 tháng",
        en: "District-only, exceptional, origin-tied; or new, typical local materials, sold ≥ 36 months",
        minimumFor: [.four]))

    /// Sets 14–17.
    static let ideaOriginOfDrinks: Question = Question(
      .ideaOrigin, vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea", maximum: 4,
      Option(
        0, vi: "Sản xuất phổ biến ở nhiều tỉnh, thành", en: "Widely made in many provinces and cities",
        when: Proven.widelyMade),
      Option(
        1, vi: "Sản xuất ở nhiều tỉnh, thành; chất lượng nổi trội do nguyên liệu, kỹ thuật truyền thống",
        en: "Widely made in many provinces; outstanding quality from materials, traditional techniques",
        when: Proven.widelyMadeOutstanding),
      Option(
        3, vi: "Sản xuất nhiều nơi trên địa bàn; đặc trưng tỉnh, chất lượng nổi trội",
        en: "Made in many local places; typical of the province; outstanding quality",
        when: Proven.typicalOfProvince),
      Option(
        4, vi: "Đặc sản truyền thống chỉ có ở huyện, chất lượng đặc sắc, bán gắn chỉ dẫn xuất xứ địa lý",
        en: "Traditional district-only speciality; exceptional quality; sold with origin indication",
        minimumFor: [.four]))

    /// Sets 21–24.
    static let ideaOriginWorth5: Question = Question(
      .ideaOrigin, vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea", maximum: 5,
      Option(
        0, vi: "Sản xuất phổ biến ở nhiều tỉnh, thành", en: "Widely made in many provinces and cities",
        when: Proven.widelyMade),
      Option(
        1, vi: "Sản xuất ở nhiều tỉnh, thành; chất lượng nổi trội do nguyên liệu, kỹ thuật truyền thống",
        en: "Widely made in many provinces; outstanding quality from materials, traditional techniques",
        when: Proven.widelyMadeOutstanding),
      Option(
        3, vi: "Nhiều nơi sản xuất, đặc trưng tỉnh, nổi trội; hoặc mới từ nguyên liệu đặc trưng địa phương",
        en: "Made in many places, typical of province, outstanding; or new from typical local materials",
        when: Proven.typicalOrNew),
      Option(
        5, vi: "Đặc sản riêng huyện, đặc sắc, gắn xuất xứ; hoặc mới, nguyên liệu đặc trưng, bán ≥ 36 tháng",
        en: "District-only, exceptional, origin-tied; or new, typical local materials, sold ≥ 36 months",
        minimumFor: [.four]))

    /// Sets 1–15, 18–20.
    static let packaging: Question = Question(
      .packaging, vi: "Đóng gói, bao bì sản phẩm", en: "Product packing and packaging", maximum: 3,
      Option(
        0, vi: "Đóng gói thông thường, không có bao bì", en: "Ordinary packing, no packaging",
        when: .not(.fact(.packaged))),
      Option(
        1, vi: "Đóng gói thông thường, bao bì đơn giản", en: "Ordinary packing, simple packaging",
        when: .fact(.packaged)),
      Option(
        2, vi: "Đóng gói sáng tạo, bao bì đẹp", en: "Creative packing, attractive packaging",
        when: .all(.fact(.packaged), Judged.creativity)),
      Option(
        3, vi: "Đóng gói sáng tạo, tiện lợi, bao bì đẹp, sang trọng",
        en: "Creative, convenient packing; attractive, luxurious packaging", minimumFor: [.five],
        when: .all(.fact(.packaged), Judged.creativity, Judged.luxury)))

    /// Sets 16, 17.
    static let environmentFriendlyPackaging: Question = Question(
      .packaging, vi: "Đóng gói, bao bì sản phẩm", en: "Product packing and packaging", maximum: 3,
      Option(
        0, vi: "Đóng gói thông thường, không có bao bì", en: "Ordinary packing, no packaging",
        when: .not(.fact(.packaged))),
      Option(
        1, vi: "Đóng gói thông thường, bao bì đơn giản", en: "Ordinary packing, simple packaging",
        when: .fact(.packaged)),
      Option(
        2, vi: "Đóng gói sáng tạo, bao bì đẹp", en: "Creative packing, attractive packaging",
        when: .all(.fact(.packaged), Judged.creativity)),
      Option(
        3, vi: "Đóng gói sáng tạo, tiện lợi, bao bì đẹp, thân thiện với môi trường",
        en: "Creative, convenient packing; attractive, environment-friendly packaging", minimumFor: [.five]))

    /// Sets 21–23.
    static let packagingAndLabelling: Question = Question(
      .packagingAndLabelling, vi: "Bao bì, ghi nhãn sản phẩm", en: "Product packaging and labelling",
      maximum: 4,
      Option(
        0, vi: "Bao bì đơn giản, thông tin ghi nhãn chưa đầy đủ",
        en: "Simple packaging, incomplete label information"),
      Option(
        1, vi: "Bao bì đơn giản, thông tin ghi nhãn đầy đủ",
        en: "Simple packaging, complete label information"),
      Option(
        3, vi: "Bao bì, nhãn đẹp, thể hiện được câu chuyện sản phẩm",
        en: "Attractive packaging and label that show the product story", minimumFor: [.four]),
      Option(
        4, vi: "Bao bì, nhãn đẹp, thể hiện được câu chuyện sản phẩm, có truy xuất nguồn gốc điện tử",
        en: "Attractive packaging and label that show the product story, with electronic traceability",
        minimumFor: [.five]))

    /// Sets 24, 25.
    static let labellingOfOrnamentals: Question = Question(
      .labelling, vi: "Phong cách, ghi nhãn sản phẩm (tem, nhãn gắn trên sản phẩm)",
      en: "Style and product labelling (stamps and labels on the product)", maximum: 4,
      Option(
        0, vi: "Thông tin/thuyết minh về sản phẩm chưa đầy đủ",
        en: "Incomplete information/description of the product"),
      Option(
        1, vi: "Thông tin/thuyết minh về sản phẩm đầy đủ", en: "Full information/description of the product"),
      Option(
        3, vi: "Thông tin/thuyết minh đầy đủ; thể hiện được câu chuyện sản phẩm",
        en: "Full information/description with the product story", minimumFor: [.four]),
      Option(
        4, vi: "Thông tin/thuyết minh đầy đủ, ấn tượng; câu chuyện sản phẩm, truy xuất nguồn gốc điện tử",
        en: "Full, striking information/description; product story; electronic traceability",
        minimumFor: [.five]))

    /// Sets 1–20.
    static let labelling: Question = Question(
      .labelling, vi: "Phong cách, ghi nhãn hàng hóa", en: "Style and goods labelling", maximum: 3,
      Option(
        1, vi: "Có nhãn, ghi nhãn đầy đủ, đúng quy định", en: "Label present; complete, compliant labelling",
        when: Proven.labelled),
      Option(
        2, vi: "Ghi nhãn đầy đủ, đúng quy định; có thông điệp/câu chuyện sản phẩm",
        en: "Complete, compliant labelling with the product's message/story"),
      Option(
        3, vi: "Ghi nhãn đầy đủ, đúng quy định, đẹp; có thông điệp/câu chuyện, truy xuất nguồn gốc điện tử",
        en: "Complete, compliant, attractive labelling; product message/story; electronic traceability",
        minimumFor: [.four]))
  }
}
