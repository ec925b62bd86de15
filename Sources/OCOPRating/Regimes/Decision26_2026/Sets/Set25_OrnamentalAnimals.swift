import OCOPModel

extension Decision26_2026 {
  /// Set 25: ornamental animals (động vật cảnh).
  static let ornamentalAnimals: CriteriaSet = CriteriaSet(
    number: 25,
    id: "ornamental-animals",
    name: Bilingual(
      vi: "Động vật cảnh",
      en: "Ornamental animals"
    ),
    citation: Decision26_2026.annexII(set: 25),
    elimination: EliminationNotes.forgedOrIncompleteFile,
    parts: [
      Part(
        "A", Headings.partA, maximum: 40,
        Criterion(
          "1", Headings.production, maximum: 19,
          Criterion("1.1", OrnamentalAnimals.productOrigin),
          Criterion("1.2", OrnamentalAnimals.valueAdded),
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.linkageWorth4),
          Criterion("1.5", Production.environment),
          Criterion("1.6", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 9,
          Criterion("2.1", OrnamentalAnimals.ideaOrigin),
          Criterion("2.2", OrnamentalAnimals.labelling)),
        SharedBlocks.community),
      Part(
        "B", Headings.partB, maximum: 25,
        Criterion(
          "4", Headings.marketing, maximum: 13,
          Criterion("4.1", Marketing.mainMarketOfOrnamentals),
          Criterion("4.2", Marketing.distribution),
          Criterion("4.3", Marketing.promotion)),
        SharedBlocks.story),
      Part(
        "C", Headings.productQuality, maximum: 35,
        Criterion(
          "6", Headings.productQuality, maximum: 15,
          Criterion("6.1", Sensory.formForKind),
          Criterion("6.2", OrnamentalAnimals.colour),
          Criterion("6.3", OrnamentalAnimals.sizeAndShape)),
        Criterion("7", OrnamentalAnimals.uniqueness),
        Criterion("8", OrnamentalAnimals.qualityAssurance),
        Criterion("9", Quality.globalMarketWorth5)),
    ],
    anomalies: [
      Anomalies.widerThanNext("4.1", .b),
      Anomalies.markOnBestOption("8", .c),
    ]
  )
}

extension Decision26_2026 {
  /// The questions that only set 25 asks.
  enum OrnamentalAnimals {
    static let productOrigin: Question = Question(
      .productOrigin,
      vi: "Nguồn gốc sản phẩm",
      en: "Product origin",
      maximum: 4, notes: [Notes.raisedInProvince],
      Option(
        1, vi: "Có sản phẩm nuôi tại xã, nhưng dưới 50%",
        en: "Some of the product raised in the commune, but under 50%", when: Proven.productUnderHalf),
      Option(
        2, vi: "Từ 50% đến dưới 75% sản phẩm nuôi tại xã",
        en: "50% to under 75% of the product raised in the commune", when: Proven.productFromHalf),
      Option(
        4, vi: "Từ 75% đến 100% sản phẩm nuôi tại xã",
        en: "75% to 100% of the product raised in the commune", when: Proven.productFromThreeQuarters)
    )

    static let valueAdded: Question = Question(
      .valueAdded, vi: "Gia tăng giá trị", en: "Value added", maximum: 4,
      Option(1, vi: "Nuôi, chăm sóc đơn giản", en: "Simple raising and care", when: .always),
      Option(
        2, vi: "Nuôi, chăm sóc, lựa chọn", en: "Raising, care and selection", when: .fact(.animalsSelected)),
      Option(
        4, vi: "Nuôi, chăm sóc, lựa chọn với kỹ thuật tay nghề cao",
        en: "Raising, care and selection with highly skilled technique",
        when: .all(.fact(.animalsSelected), Judged.highSkill))
    )

    static let ideaOrigin: Question = Question(
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
        5, vi: "Đặc sản truyền thống chỉ có ở xã, chất lượng đặc sắc, bán gắn chỉ dẫn xuất xứ địa lý",
        en: "Traditional commune-only speciality; exceptional quality; sold with origin indication",
        minimumFor: [.four], when: Proven.speciality)
    )

    static let labelling: Question = Question(
      .labelling,
      vi: "Phong cách, ghi nhãn sản phẩm (tem, nhãn gắn trên sản phẩm)",
      en: "Style and product labelling (stamps and labels on the product)",
      maximum: 4,
      Option(
        1, vi: "Thông tin/thuyết minh về sản phẩm đầy đủ",
        en: "Full information/description of the product", minimumFor: [.three], when: Proven.described),
      Option(
        3, vi: "Thông tin/thuyết minh đầy đủ; có thông điệp câu chuyện sản phẩm",
        en: "Full information/description with the product story message", when: Proven.describedWithStory),
      Option(
        4, vi: "Thông tin/thuyết minh đầy đủ, ấn tượng; có thông điệp câu chuyện và mã truy xuất điện tử",
        en: "Full, striking information/description with product story message and e-traceability code",
        minimumFor: [.four], when: Proven.describedWithCode)
    )

    static let colour: Question = Question(
      .colour, vi: "Màu sắc", en: "Colour", maximum: 5,
      Option(1, vi: "Phù hợp với đặc tính sản phẩm", en: "Suitable for the product's properties"),
      Option(
        3, vi: "Đẹp, bắt mắt so với đặc tính sản phẩm",
        en: "Beautiful, eye-catching relative to the product's properties"),
      Option(
        5, vi: "Rất đẹp, bắt mắt và ấn tượng so với đặc tính sản phẩm",
        en: "Very beautiful, eye-catching and impressive relative to the product's properties")
    )

    static let sizeAndShape: Question = Question(
      .sizeAndShape, vi: "Kích thước, hình dạng bề ngoài", en: "Size and outward shape", maximum: 5,
      Option(0, vi: "Không đồng đều", en: "Not uniform"),
      Option(1, vi: "Không đồng đều, chấp nhận được", en: "Not uniform, acceptable"),
      Option(3, vi: "Tương đối đồng đều", en: "Fairly uniform"),
      Option(5, vi: "Đồng đều", en: "Uniform", minimumFor: [.four])
    )

    static let uniqueness: Question = Question(
      .uniqueness, vi: "Tính độc đáo", en: "Distinctiveness", maximum: 10, notes: [Notes.distinctQuality],
      Option(2, vi: "Trung bình", en: "Average"),
      Option(5, vi: "Tương đối độc đáo", en: "Fairly distinctive"),
      Option(
        7, vi: "Độc đáo, mang tính đặc trưng",
        en: "Distinctive and characteristic", minimumFor: [.four]),
      Option(
        10, vi: "Rất độc đáo, có tính đặc trưng",
        en: "Very distinctive and characteristic", minimumFor: [.five])
    )

    static let qualityAssurance: Question = Question(
      .qualityAssurance, vi: "Đảm bảo chất lượng sản phẩm", en: "Quality assurance", maximum: 5,
      Option(
        0, vi: "Không kiểm soát chất lượng sản phẩm", en: "No control of product quality",
        when: Proven.noQualityPlan),
      Option(
        3, vi: "Có kế hoạch kiểm soát nội bộ chất lượng sản phẩm",
        en: "An internal plan for quality control", when: Proven.qualityPlan),
      Option(
        5, vi: "Có kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc theo quy định",
        en: "An internal control plan tied to traceability by the rules", minimumFor: [.three],
        when: Proven.qualityPlanWithTraceability)
    )
  }
}
