import OCOPModel

extension Decision26_2026 {
  /// Set 16: natural mineral water and bottled drinking water (nước khoáng thiên nhiên, nước uống đóng chai).
  static let mineralBottledWater: CriteriaSet = CriteriaSet(
    number: 16,
    id: "mineral-bottled-water",
    name: Bilingual(
      vi: "Nước khoáng thiên nhiên, nước uống đóng chai",
      en: "Natural mineral water and bottled drinking water"
    ),
    citation: Decision26_2026.annexII(set: 16),
    elimination: EliminationNotes.foodSafetyOrFile,
    parts: [
      Part(
        "A", Headings.partA, maximum: 40,
        Criterion(
          "1", Headings.production, maximum: 17,
          Criterion("1.1", Production.materialSourceWorth4),
          Criterion("1.2", MineralBottledWater.valueAdded),
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.linkage),
          Criterion("1.5", Production.environment),
          Criterion("1.6", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 11,
          Criterion("2.1", Development.ideaOriginOfDrinks),
          Criterion("2.2", Development.packaging),
          Criterion("2.3", Development.labelling),
          Criterion("2.4", Development.bilingualLabel)),
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Headings.productQuality, maximum: 35,
        Criterion(
          "6", Headings.sensory, maximum: 15, elimination: EliminationNotes.zeroOnAny,
          Criterion("6.1", MineralBottledWater.foreignMatter),
          Criterion("6.2", MineralBottledWater.colour),
          Criterion("6.3", MineralBottledWater.smell),
          Criterion("6.4", MineralBottledWater.taste)),
        Criterion("7", Quality.uniqueness, notes: [Notes.distinctQuality]),
        Criterion("8", Quality.qualityDeclaration),
        Criterion("9", MineralBottledWater.qualityAssurance),
        Criterion("10", Quality.globalMarketWorth5)),
    ],
    anomalies: [
      Anomalies.impliedYes("2.4")
    ]
  )
}

extension Decision26_2026 {
  /// The questions that only set 16 asks.
  enum MineralBottledWater {
    static let valueAdded: Question = Question(
      .valueAdded, vi: "Gia tăng giá trị", en: "Value added", maximum: 3,
      Option(1, vi: "Tinh chế", en: "Refining", when: .fact(.waterRefined)),
      Option(
        2, vi: "Dùng công nghệ cao trong tinh chế", en: "High technology used in refining",
        when: .fact(.highTechnologyInRefining)),
      Option(
        3, vi: "Dùng công nghệ cao trong tinh chế, đóng gói",
        en: "High technology used in refining and packing",
        when: .all(.fact(.highTechnologyInRefining), .fact(.highTechnologyInPacking)))
    )

    static let foreignMatter: Question = Question(
      .foreignMatter, vi: "Tạp chất lạ", en: "Extraneous foreign matter", maximum: 3,
      Option(0, vi: "Có tạp chất", en: "Foreign matter present"),
      Option(3, vi: "Sạch, không phát hiện tạp chất/cặn", en: "Clean, no foreign matter/sediment detected")
    )

    static let colour: Question = Question(
      .colour, vi: "Màu sắc", en: "Colour", maximum: 3,
      Option(0, vi: "Có màu", en: "Coloured"),
      Option(3, vi: "Trong suốt, không màu", en: "Transparent, colourless")
    )

    static let smell: Question = Question(
      .smell, vi: "Mùi", en: "Smell", maximum: 4,
      Option(0, vi: "Có mùi", en: "Smell present"),
      Option(2, vi: "Có mùi nhẹ, tự nhiên, chấp nhận được", en: "Light, natural smell, acceptable"),
      Option(4, vi: "Không có mùi", en: "No smell")
    )

    static let taste: Question = Question(
      .taste, vi: "Vị", en: "Taste", maximum: 5,
      Option(0, vi: "Có vị lạ", en: "Strange taste"),
      Option(1, vi: "Tương đối phù hợp với sản phẩm", en: "Fairly suitable for the product"),
      Option(3, vi: "Phù hợp với sản phẩm", en: "Suitable for the product"),
      Option(
        5, vi: "Phù hợp với sản phẩm, ấn tượng, sảng khoái sau uống",
        en: "Suitable for the product, impressive, refreshing after drinking")
    )

    static let qualityAssurance: Question = Question(
      .qualityAssurance,
      vi: "Điều kiện đảm bảo an toàn chất lượng sản phẩm",
      en: "Conditions that assure safety and quality",
      maximum: 5,
      Option(
        1, vi: "Có giấy chứng nhận cơ sở đủ điều kiện an toàn sản xuất (hoặc tương đương), còn hiệu lực",
        en: "Certificate of safe production conditions (or equivalent), in force", when: Proven.safelyProduced
      ),
      Option(
        3, vi: "Chứng nhận an toàn sản xuất (hoặc tương đương), còn hiệu lực, được kiểm tra sau cấp giấy",
        en: "Certificate of safe production (or equivalent), in force, inspected after issue",
        when: Proven.safelyProducedAndInspected),
      Option(
        5, vi: "Chứng nhận (hoặc tương đương) còn hiệu lực, kiểm tra sau cấp; tài liệu dây chuyền hiện đại",
        en: "Safety certificate (or equivalent) in force, inspected after issue, proof of modern line",
        minimumFor: [.five], when: Proven.safelyProducedOnModernLine)
    )
  }
}
