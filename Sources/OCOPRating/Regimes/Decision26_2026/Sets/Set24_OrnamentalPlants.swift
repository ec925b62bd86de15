import OCOPModel

extension Decision26_2026 {
  /// Set 24: ornamental plants (cây cảnh).
  static let ornamentalPlants: CriteriaSet = CriteriaSet(
    number: 24,
    id: "ornamental-plants",
    name: Bilingual(
      vi: "Cây cảnh",
      en: "Ornamental plants"
    ),
    citation: Decision26_2026.annexII(set: 24),
    elimination: EliminationNotes.forgedOrIncompleteFile,
    parts: [
      Part(
        "A", Headings.partA, maximum: 40,
        Criterion(
          "1", Headings.production, maximum: 19,
          Criterion("1.1", Production.productOriginWorth4),
          Criterion("1.2", OrnamentalPlants.valueAdded),
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.linkageWorth4),
          Criterion("1.5", Production.environment),
          Criterion("1.6", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 9,
          Criterion("2.1", Development.ideaOriginOfPlants),
          Criterion("2.2", OrnamentalPlants.labelling)),
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
          "6", Headings.productQuality, maximum: 17,
          Criterion("6.1", Sensory.formForKind),
          Criterion("6.2", OrnamentalPlants.colour),
          Criterion("6.3", OrnamentalPlants.artistry),
          Criterion("6.4", OrnamentalPlants.presentation)),
        Criterion("7", OrnamentalPlants.uniqueness),
        Criterion("8", Quality.qualityAssuranceOfPlants),
        Criterion("9", Quality.globalMarketWorth5)),
    ],
    anomalies: [
      Anomaly(
        at: "2.2", .c,
        printed: Bilingual(vi: "Dấu 5 sao", en: "A mark for 5 stars"),
        read: Bilingual(vi: "Mức tối thiểu 5 sao, như in", en: "The minimum for 5 stars, as printed"),
        reason: Bilingual(
          vi: "Bộ 25 in dấu 4 sao cho cùng nội dung; giữ như in",
          en: "Set 25 prints a mark for 4 stars on the same words; kept as printed"
        )
      ),
      Anomalies.widerThanNext("4.1", .b),
      Anomalies.markOnBestOption("8", .c),
    ]
  )
}

extension Decision26_2026 {
  /// The questions that only set 24 asks.
  enum OrnamentalPlants {
    static let valueAdded: Question = Question(
      .valueAdded, vi: "Gia tăng giá trị", en: "Value added", maximum: 4,
      Option(1, vi: "Trồng, chăm sóc đơn giản", en: "Simple growing and care", when: .always),
      Option(2, vi: "Trồng, chăm sóc, cắt tỉa", en: "Growing, care and pruning", when: .fact(.plantsPruned)),
      Option(
        4, vi: "Trồng, chăm sóc, cắt tỉa, tạo dáng với kỹ thuật tay nghề cao",
        en: "Growing, care, pruning and shaping with highly skilled technique",
        when: .all(.fact(.plantsPruned), .fact(.plantsShaped), Judged.highSkill))
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
        minimumFor: [.five], when: Proven.describedWithCode)
    )

    static let colour: Question = Question(
      .colour, vi: "Màu sắc", en: "Colour", maximum: 4,
      Option(1, vi: "Phù hợp với đặc tính sản phẩm", en: "Suitable for the product's properties"),
      Option(
        2, vi: "Đẹp, bắt mắt so với đặc tính sản phẩm",
        en: "Beautiful, eye-catching relative to the product's properties"),
      Option(
        4, vi: "Rất đẹp, bắt mắt và ấn tượng so với đặc tính sản phẩm",
        en: "Very beautiful, eye-catching and impressive relative to the product's properties")
    )

    static let artistry: Question = Question(
      .artistry, vi: "Kiểu dáng, tạo hình, mỹ thuật", en: "Style, shaping, artistry", maximum: 5,
      Option(1, vi: "Tạo hình, kiểu dáng trung bình", en: "Average shaping and style"),
      Option(2, vi: "Tạo hình, kiểu dáng khéo léo/đẹp mắt", en: "Skilful or pleasing shaping and style"),
      Option(
        3, vi: "Tạo hình, kiểu dáng khéo léo, có giá trị mỹ thuật, kỹ thuật",
        en: "Skilful shaping and style, of artistic and technical value"),
      Option(
        5, vi: "Tạo hình tinh xảo, có giá trị mỹ thuật, kỹ thuật, thể hiện thông điệp",
        en: "Refined shaping, of artistic and technical value, conveying a message", minimumFor: [.five])
    )

    static let presentation: Question = Question(
      .presentation,
      vi: "Thiết kế sản phẩm (chậu trồng, phụ kiện, …)",
      en: "Product design (pots, accessories, …)",
      maximum: 3,
      Option(1, vi: "Thiết kế đơn giản, phổ biến", en: "Simple, common design"),
      Option(2, vi: "Thiết kế đẹp, phù hợp với sản phẩm", en: "Beautiful design, suitable for the product"),
      Option(
        3, vi: "Thiết kế ấn tượng, dùng vật liệu thân thiện môi trường",
        en: "Impressive design, environment-friendly materials")
    )

    static let uniqueness: Question = Question(
      .uniqueness, vi: "Tính độc đáo", en: "Distinctiveness", maximum: 9, notes: [Notes.distinctQuality],
      Option(2, vi: "Trung bình", en: "Average"),
      Option(4, vi: "Tương đối độc đáo", en: "Fairly distinctive"),
      Option(
        6, vi: "Độc đáo, mang tính đặc trưng",
        en: "Distinctive and characteristic", minimumFor: [.four]),
      Option(
        9, vi: "Rất độc đáo, có tính đặc trưng",
        en: "Very distinctive and characteristic", minimumFor: [.five])
    )
  }
}
