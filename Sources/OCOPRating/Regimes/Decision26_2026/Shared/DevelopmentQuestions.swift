import OCOPModel

extension Decision26_2026 {
  /// Questions that several sets ask under criterion 2: product development.
  enum Development {
    /// Sets 1–20.
    static let packaging: Question = Question(
      .packaging, vi: "Đóng gói, bao bì sản phẩm", en: "Product packing and packaging", maximum: 3,
      Option(
        0, vi: "Đóng gói thông thường, không có bao bì", en: "Ordinary packing, no packaging",
        when: .not(.fact(.packaged))),
      Option(
        1, vi: "Đóng gói thông thường, bao bì đơn giản", en: "Ordinary packing, simple packaging",
        when: .fact(.packaged)),
      Option(
        2, vi: "Đóng gói sáng tạo, bao bì đẹp",
        en: "Creative packing, attractive packaging", minimumFor: [.three],
        when: .all(.fact(.packaged), Judged.creativity)),
      Option(
        3, vi: "Đóng gói sáng tạo, tiện lợi, bao bì đẹp, sang trọng",
        en: "Creative, convenient packing; attractive, luxurious packaging",
        when: .all(.fact(.packaged), Judged.creativity, Judged.luxury))
    )

    /// Sets 1–18, 20.
    static let labelling: Question = Question(
      .labelling, vi: "Phong cách, ghi nhãn hàng hóa", en: "Style and goods labelling", maximum: 3,
      Option(
        1, vi: "Có nhãn, ghi nhãn đầy đủ, đúng quy định",
        en: "Label present; complete, compliant labelling", minimumFor: [.three], when: Proven.labelled),
      Option(
        2, vi: "Ghi nhãn đầy đủ, đúng quy định; có thông điệp câu chuyện sản phẩm",
        en: "Complete, compliant labelling with the product story message", when: Proven.labelledWithStory),
      Option(
        3, vi: "Ghi nhãn đầy đủ, đúng quy định, đẹp; có thông điệp câu chuyện và mã truy xuất điện tử",
        en: "Complete, compliant, attractive labelling; product story message and e-traceability code",
        minimumFor: [.four], when: Proven.labelledWithCode)
    )

    /// Sets 1–22.
    static let bilingualLabel: Question = Question(
      .bilingualLabel,
      vi: "Ghi nhãn song ngữ (Việt - Anh hoặc ngoại ngữ khác)",
      en: "Bilingual goods labelling (Vietnamese and English or another foreign language)",
      maximum: 1,
      Option(1, vi: "Có", en: "Yes", isImplied: true, when: .fact(.bilingualLabel))
    )

    /// Sets 6, 7, 9–13, 18.
    static let ideaOriginWorth3: Question = Question(
      .ideaOrigin, vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea", maximum: 3,
      Option(
        0, vi: "Sản xuất phổ biến ở nhiều tỉnh, thành", en: "Widely made in many provinces and cities",
        when: Proven.widelyMade),
      Option(
        1, vi: "Sản xuất ở nhiều tỉnh, thành; chất lượng nổi trội do nguyên liệu, kỹ thuật truyền thống",
        en: "Widely made in many provinces; outstanding quality from materials, traditional techniques",
        when: Proven.widelyMadeOutstanding),
      Option(
        2, vi: "Nhiều nơi sản xuất, đặc trưng tỉnh, nổi trội; hoặc mới từ nguyên liệu đặc trưng địa phương",
        en: "Made in many places, typical of province, outstanding; or new from typical local materials",
        when: Proven.typicalOrNew),
      Option(
        3, vi: "Đặc sản riêng xã, đặc sắc, gắn xuất xứ; hoặc mới, nguyên liệu đặc trưng, bán ≥ 36 tháng",
        en: "Commune-only, exceptional, origin-tied; or new, typical local materials, sold ≥ 36 months",
        minimumFor: [.four], when: Proven.specialityOrNewForThreeYears)
    )

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
        2, vi: "Sản xuất nhiều nơi trên địa bàn; đặc trưng tỉnh, chất lượng nổi trội",
        en: "Made in many local places; typical of the province; outstanding quality",
        when: Proven.typicalOfProvince),
      Option(
        4, vi: "Đặc sản truyền thống chỉ có ở xã, chất lượng đặc sắc, bán gắn chỉ dẫn xuất xứ địa lý",
        en: "Traditional commune-only speciality; exceptional quality; sold with origin indication",
        minimumFor: [.four], when: Proven.speciality)
    )

    /// Sets 19–22.
    static let ideaOriginWorth4: Question = Question(
      .ideaOrigin, vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea", maximum: 4,
      Option(
        0, vi: "Sản xuất phổ biến ở nhiều tỉnh, thành", en: "Widely made in many provinces and cities",
        when: Proven.widelyMade),
      Option(
        1, vi: "Sản xuất ở nhiều tỉnh, thành; chất lượng nổi trội do nguyên liệu, kỹ thuật truyền thống",
        en: "Widely made in many provinces; outstanding quality from materials, traditional techniques",
        when: Proven.widelyMadeOutstanding),
      Option(
        2, vi: "Nhiều nơi sản xuất, đặc trưng tỉnh, nổi trội; hoặc mới từ nguyên liệu đặc trưng địa phương",
        en: "Made in many places, typical of province, outstanding; or new from typical local materials",
        when: Proven.typicalOrNew),
      Option(
        4, vi: "Đặc sản riêng xã, đặc sắc, gắn xuất xứ; hoặc mới, nguyên liệu đặc trưng, bán ≥ 36 tháng",
        en: "Commune-only, exceptional, origin-tied; or new, typical local materials, sold ≥ 36 months",
        minimumFor: [.four], when: Proven.specialityOrNewForThreeYears)
    )

    /// Sets 21, 23.
    static let packagingAndLabelling: Question = Question(
      .packagingAndLabelling,
      vi: "Bao bì, ghi nhãn sản phẩm",
      en: "Product packaging and labelling",
      maximum: 4,
      Option(
        1, vi: "Có nhãn, ghi nhãn đầy đủ, đúng quy định",
        en: "Label present; complete, compliant labelling", minimumFor: [.three], when: Proven.labelled),
      Option(
        3, vi: "Ghi nhãn đầy đủ, đúng quy định; có thông điệp câu chuyện sản phẩm",
        en: "Complete, compliant labelling with the product story message", when: Proven.labelledWithStory),
      Option(
        4, vi: "Ghi nhãn đầy đủ, đúng quy định, đẹp; có thông điệp câu chuyện và mã truy xuất điện tử",
        en: "Complete, compliant, attractive labelling; product story message and e-traceability code",
        minimumFor: [.four], when: Proven.labelledWithCode)
    )

    /// Sets 23, 24.
    static let ideaOriginOfPlants: Question = Question(
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
        5, vi: "Đặc sản riêng xã, đặc sắc, gắn xuất xứ; hoặc mới, nguyên liệu đặc trưng, bán ≥ 36 tháng",
        en: "Commune-only, exceptional, origin-tied; or new, typical local materials, sold ≥ 36 months",
        minimumFor: [.four], when: Proven.specialityOrNewForThreeYears)
    )
  }
}
