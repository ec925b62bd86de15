import OCOPModel

extension Decision26_2026 {
  /// Set 23: flowers (hoa).
  static let flowers: CriteriaSet = CriteriaSet(
    number: 23,
    id: "flowers",
    name: Bilingual(
      vi: "Hoa",
      en: "Flowers"
    ),
    citation: Decision26_2026.annexII(set: 23),
    elimination: EliminationNotes.forgedOrIncompleteFile,
    parts: [
      Part(
        "A", Headings.partA, maximum: 40,
        Criterion(
          "1", Headings.production, maximum: 19,
          Criterion("1.1", Production.productOriginWorth4),
          Criterion("1.2", Flowers.valueAdded),
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.linkageWorth4),
          Criterion("1.5", Production.environment),
          Criterion("1.6", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 9,
          Criterion("2.1", Development.ideaOriginOfPlants),
          Criterion("2.2", Development.packagingAndLabelling)),
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Headings.productQuality, maximum: 35,
        Criterion(
          "6", Headings.productQuality, maximum: 14,
          Criterion("6.1", Flowers.sizeAndShape),
          Criterion("6.2", Flowers.colour),
          Criterion("6.3", Flowers.presentation)),
        Criterion("7", Flowers.uniqueness),
        Criterion("8", Quality.qualityAssuranceOfPlants),
        Criterion("9", Flowers.usageInstructions),
        Criterion("10", Quality.globalMarketWorth5)),
    ],
    anomalies: [
      Anomaly(
        at: "6.2", .b,
        printed: Bilingual(
          vi: "1 điểm, bằng mức trước (1/1/3/5)", en: "1 point, as the option before (1/1/3/5)"),
        read: Bilingual(vi: "1 điểm, như in", en: "1 point, as printed"),
        reason: Bilingual(
          vi: "Không rõ ý định là 0/1/3/5 hay 1/2/3/5; giữ như in",
          en: "Whether 0/1/3/5 or 1/2/3/5 is meant is unknown; kept as printed"
        )
      ),
      Anomalies.markOnBestOption("8", .c),
      Anomaly(
        at: "9",
        printed: Bilingual(vi: "Ô điểm in “4” và “1”", en: "The points cell prints “4” and “1”"),
        read: Bilingual(vi: "Tối đa 4 điểm", en: "At most 4 points"),
        reason: Bilingual(
          vi: "Các mức là 2 và 4; phần C chỉ cộng đủ 35 với 4",
          en: "The options are 2 and 4; part C adds to 35 only with 4"
        )
      ),
    ]
  )
}

extension Decision26_2026 {
  /// The questions that only set 23 asks.
  enum Flowers {
    static let valueAdded: Question = Question(
      .valueAdded, vi: "Gia tăng giá trị", en: "Value added", maximum: 4,
      Option(
        1, vi: "Sơ chế thủ công (làm sạch, phân loại, đóng gói...)",
        en: "Manual preliminary processing (cleaning, sorting, packing, etc.)", when: .always),
      Option(
        2, vi: "Dùng máy móc trong đóng gói, bảo quản sản phẩm",
        en: "Machinery used in packing and preservation", when: .fact(.machinesInPackingOrStorage)),
      Option(
        4, vi: "Dùng công nghệ cao trong sơ chế, bảo quản",
        en: "High technology used in preliminary processing and preservation",
        when: .fact(.advancedTechnologyInPreparation))
    )

    static let sizeAndShape: Question = Question(
      .sizeAndShape, vi: "Kích thước, hình dạng bề ngoài", en: "Size and outward shape", maximum: 5,
      Option(0, vi: "Không đồng đều", en: "Not uniform"),
      Option(1, vi: "Không đồng đều, chấp nhận được", en: "Not uniform, acceptable"),
      Option(2, vi: "Tương đối đồng đều", en: "Fairly uniform"),
      Option(5, vi: "Đồng đều", en: "Uniform", minimumFor: [.four])
    )

    static let colour: Question = Question(
      .colour, vi: "Màu sắc", en: "Colour", maximum: 5,
      Option(1, vi: "Chấp nhận được", en: "Acceptable"),
      Option(1, vi: "Phù hợp với đặc tính sản phẩm", en: "Suitable for the product's properties"),
      Option(
        3, vi: "Đẹp, bắt mắt so với đặc tính sản phẩm",
        en: "Beautiful, eye-catching relative to the product's properties", minimumFor: [.four]),
      Option(
        5, vi: "Rất đẹp, bắt mắt và ấn tượng so với đặc tính sản phẩm",
        en: "Very beautiful, eye-catching and impressive relative to the product's properties",
        minimumFor: [.five])
    )

    static let presentation: Question = Question(
      .presentation,
      vi: "Thiết kế sản phẩm (bao gói, chậu trồng, …)",
      en: "Product design (wrapping, pots, …)",
      maximum: 4,
      Option(1, vi: "Thiết kế đơn giản, phổ biến", en: "Simple, common design"),
      Option(2, vi: "Thiết kế đẹp, phù hợp với sản phẩm", en: "Beautiful design, suitable for the product"),
      Option(
        4, vi: "Thiết kế ấn tượng, dùng vật liệu thân thiện môi trường",
        en: "Impressive design, environment-friendly materials")
    )

    static let uniqueness: Question = Question(
      .uniqueness,
      vi: "Tính độc đáo",
      en: "Distinctiveness",
      maximum: 8, notes: [Notes.distinctByColourAndScent],
      Option(2, vi: "Trung bình", en: "Average"),
      Option(4, vi: "Tương đối độc đáo", en: "Fairly distinctive"),
      Option(
        6, vi: "Độc đáo, mang tính đặc trưng",
        en: "Distinctive and characteristic", minimumFor: [.four]),
      Option(
        8, vi: "Rất độc đáo, có tính đặc trưng",
        en: "Very distinctive and characteristic", minimumFor: [.five])
    )

    static let usageInstructions: Question = Question(
      .usageInstructions,
      vi: "Hướng dẫn sử dụng để sản phẩm có chất lượng tốt nhất",
      en: "Instructions for use that keep the product at its best",
      maximum: 4,
      Option(
        2, vi: "Có hướng dẫn sử dụng đơn giản", en: "Simple instructions for use", when: Proven.instructed),
      Option(
        4, vi: "Có hướng dẫn chi tiết, cụ thể để kéo dài thời gian, duy trì chất lượng",
        en: "Detailed instructions that make the product last and keep its quality",
        when: Proven.instructedInDetail)
    )
  }
}
