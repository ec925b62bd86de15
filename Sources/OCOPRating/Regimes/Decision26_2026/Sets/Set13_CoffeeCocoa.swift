import OCOPModel

extension Decision26_2026 {
  /// Set 13: coffee and cocoa (sản phẩm cà phê, ca cao).
  static let coffeeCocoa: CriteriaSet = CriteriaSet(
    number: 13,
    id: "coffee-cocoa",
    name: Bilingual(
      vi: "Sản phẩm cà phê, ca cao",
      en: "Coffee and cocoa"
    ),
    citation: Decision26_2026.annexII(set: 13),
    elimination: EliminationNotes.foodSafetyOrFile,
    parts: [
      Part(
        "A", Headings.partA, maximum: 40,
        Criterion(
          "1", Headings.production, maximum: 18,
          Criterion(
            "1.1", Production.materialSourceFromHalf, elimination: EliminationNotes.importedMaterials),
          Criterion("1.2", Production.certifiedArea),
          Criterion("1.3", Production.valueAddedFromSorting),
          Criterion("1.4", Production.productionCapacity),
          Criterion("1.5", Production.linkage),
          Criterion("1.6", Production.environment),
          Criterion("1.7", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 10,
          Criterion("2.1", Development.ideaOriginWorth3, elimination: EliminationNotes.copiedProduct),
          Criterion("2.2", Development.packaging),
          Criterion("2.3", Development.labelling),
          Criterion("2.4", Development.bilingualLabel)),
        SharedBlocks.community),
      Part(
        "B", Headings.partB, maximum: 25,
        Criterion(
          "4", Headings.marketing, maximum: 13,
          Criterion("4.1", Marketing.mainMarket),
          Criterion("4.2", CoffeeCocoa.distribution),
          Criterion("4.3", CoffeeCocoa.promotion)),
        SharedBlocks.story),
      Part(
        "C", Headings.productQuality, maximum: 35,
        Criterion(
          "6", Headings.sensory, maximum: 15,
          Criterion(
            "6.1", Headings.appearance, maximum: 10,
            Criterion("6.1.1", CoffeeCocoa.foreignMatter, elimination: EliminationNotes.unsafeForeignMatter),
            Criterion("6.1.2", CoffeeCocoa.stateAndShape),
            Criterion("6.1.3", CoffeeCocoa.colour),
            Criterion("6.1.4", CoffeeCocoa.smell),
            Criterion("6.1.5", CoffeeCocoa.taste)),
          Criterion(
            "6.2", Headings.brew, maximum: 5,
            Criterion("6.2.1", CoffeeCocoa.brewColour),
            Criterion("6.2.2", CoffeeCocoa.smellAndTaste))),
        Criterion("7", Quality.uniqueness, notes: [Notes.distinctQuality]),
        Criterion("8", Quality.qualityDeclaration),
        Criterion("9", Quality.qualityAssurance),
        Criterion("10", Quality.usageInstructions),
        Criterion("11", Quality.globalMarket)),
    ],
    anomalies: [
      Anomalies.impliedYes("2.4")
    ]
  )
}

extension Decision26_2026 {
  /// The questions that only set 13 asks.
  enum CoffeeCocoa {
    static let distribution: Question = Question(
      .distribution,
      vi: "Tổ chức phân phối",
      en: "Organisation of distribution",
      maximum: 4, notes: [Notes.businessAndDistribution],
      Option(
        0, vi: "Không có người chịu trách nhiệm phân phối",
        en: "Nobody is responsible for distribution", when: Proven.distributionUnmanaged),
      Option(
        1, vi: "Có người chịu trách nhiệm phân phối", en: "A person is responsible for distribution",
        when: .fact(.distributionManager)),
      Option(
        3, vi: "Có bộ phận/phòng quản lý phân phối", en: "A unit or department manages distribution",
        when: Proven.distributionByDepartment),
      Option(
        4, vi: "Có bộ phận/phòng quản lý phân phối, ứng dụng công nghệ thông tin",
        en: "A unit or department manages distribution, using information technology",
        when: Proven.distributionBySoftware)
    )

    static let promotion: Question = Question(
      .promotion, vi: "Quảng bá sản phẩm", en: "Promotion of the product", maximum: 4,
      Option(0, vi: "Không quảng bá", en: "No promotion", when: Proven.notPromoted),
      Option(
        1, vi: "Có 03 hoạt động quảng bá trở xuống", en: "3 promotion activities or fewer",
        when: Proven.promotedALittle),
      Option(
        2, vi: "Hơn 03 hoạt động, website hoặc mạng xã hội, xúc tiến, hội chợ, triển lãm trong tỉnh",
        en: "Over 3 activities, website or social media, trade promotion or fairs in the province",
        when: Proven.promotedInProvince),
      Option(
        3, vi: "Hơn 03 hoạt động, website hoặc mạng xã hội, xúc tiến, hội chợ, triển lãm ngoài tỉnh",
        en: "Over 3 activities, website or social media, trade promotion or fairs beyond the province",
        when: Proven.promotedOutsideProvince),
      Option(
        4, vi: "Hơn 03 hoạt động, web/mạng xã hội thường xuyên, xúc tiến, hội chợ ngoài tỉnh và quốc tế",
        en: "Over 3 activities, website/regular social media, trade events beyond province and abroad",
        when: Proven.promotedAbroad)
    )

    static let foreignMatter: Question = Question(
      .foreignMatter, vi: "Tạp chất lạ", en: "Extraneous foreign matter", maximum: 2,
      Option(0, vi: "Có tạp chất, chấp nhận được", en: "Foreign matter present, acceptable"),
      Option(
        1, vi: "Có rất ít tạp chất, chấp nhận được",
        en: "Very little foreign matter present, acceptable"),
      Option(2, vi: "Sạch, không có tạp chất", en: "Clean, no foreign matter")
    )

    static let stateAndShape: Question = Question(
      .stateAndShape, vi: "Trạng thái/hình dạng", en: "State/shape", maximum: 2,
      Option(0, vi: "Không đồng đều, chấp nhận được", en: "Not uniform, acceptable"),
      Option(1, vi: "Tương đối đồng đều, phù hợp", en: "Fairly uniform, suitable"),
      Option(2, vi: "Đồng đều, phù hợp", en: "Uniform, suitable")
    )

    static let colour: Question = Question(
      .colour, vi: "Màu sắc", en: "Colour", maximum: 2,
      Option(0, vi: "Không đồng đều hoặc bị cháy", en: "Not uniform, or burnt"),
      Option(
        1, vi: "Đồng đều, tự nhiên, tương đối phù hợp với tính chất sản phẩm",
        en: "Uniform, natural, fairly suitable for the product's nature"),
      Option(2, vi: "Đồng đều, tự nhiên, phù hợp", en: "Uniform, natural, suitable")
    )

    static let smell: Question = Question(
      .smell, vi: "Mùi", en: "Smell", maximum: 2,
      Option(
        0, vi: "Có mùi lạ (chấp nhận được) hoặc không rõ mùi",
        en: "Strange smell (acceptable), or smell indistinct"),
      Option(1, vi: "Thơm tự nhiên đặc trưng, nhẹ", en: "Natural characteristic aroma, light"),
      Option(2, vi: "Thơm tự nhiên đặc trưng, mạnh", en: "Natural characteristic aroma, strong")
    )

    static let taste: Question = Question(
      .taste, vi: "Vị", en: "Taste", maximum: 2,
      Option(
        0, vi: "Vị khác thường (chấp nhận được) hoặc không rõ vị",
        en: "Unusual taste (acceptable), or taste indistinct"),
      Option(
        1, vi: "Vị đậm đà, phù hợp với tính chất sản phẩm",
        en: "Rich taste, suitable for the product's nature"),
      Option(2, vi: "Vị đậm đà, hấp dẫn", en: "Rich taste, appealing")
    )

    static let brewColour: Question = Question(
      .brewColour, vi: "Màu nước", en: "Colour of the brew", maximum: 2,
      Option(0, vi: "Hơi đục, màu nhạt, chấp nhận được", en: "Slightly cloudy, pale colour, acceptable"),
      Option(
        1, vi: "Đậm, sánh, phù hợp với tính chất sản phẩm",
        en: "Deep, thick, suitable for the product's nature"),
      Option(2, vi: "Đậm, sánh, rất phù hợp", en: "Deep, thick, very suitable")
    )

    static let smellAndTaste: Question = Question(
      .smellAndTaste, vi: "Mùi, vị", en: "Smell and taste", maximum: 3,
      Option(
        0, vi: "Khác thường (chấp nhận được) hoặc không rõ vị",
        en: "Unusual (acceptable), or taste indistinct"),
      Option(
        1, vi: "Mùi, vị phù hợp với đặc tính sản phẩm",
        en: "Smell and taste suitable for the product's properties"),
      Option(3, vi: "Mùi, vị hấp dẫn, đặc sắc", en: "Appealing, outstanding smell and taste")
    )
  }
}
