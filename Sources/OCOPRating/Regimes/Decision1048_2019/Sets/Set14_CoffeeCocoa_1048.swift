import OCOPModel

extension Decision1048_2019 {
  /// Set 14: coffee and cocoa (cà phê, ca cao).
  static let coffeeCocoa: CriteriaSet = CriteriaSet(
    number: 14,
    id: "coffee-cocoa",
    name: Bilingual(
      vi: "Cà phê, ca cao",
      en: "Coffee and cocoa"
    ),
    citation: Decision1048_2019.form(set: 14),
    elimination: nil,
    explainsMinima: false,
    parts: [
      Part(
        "A", Headings.partA, maximum: 35,
        Criterion(
          "1", Headings.production, maximum: 18,
          Criterion(
            "1.1", Production.materialSource, elimination: Decision26_2026.EliminationNotes.importedMaterials),
          Criterion("1.2", Production.valueAddedFromSorting),
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.linkage),
          Criterion("1.5", Production.environment),
          Criterion("1.6", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 8,
          Criterion("2.1", Development.ideaOrigin),
          Criterion("2.2", Development.simplePackaging),
          Criterion("2.3", Development.packagingStyleAndForm)),
        SharedBlocks.community),
      SharedBlocks.partBToldVividly,
      Part(
        "C", Headings.productQuality, maximum: 40,
        Criterion(
          "6", Headings.sensory, maximum: 20,
          Criterion(
            "6.1", Headings.appearance, maximum: 11,
            elimination: Decision26_2026.EliminationNotes.unsafeForeignMatter,
            Criterion("6.1.1", Decision26_2026.CoffeeCocoa.foreignMatter),
            Criterion("6.1.2", Decision26_2026.CoffeeCocoa.stateAndShape),
            Criterion("6.1.3", Decision26_2026.CoffeeCocoa.colour),
            Criterion("6.1.4", Decision26_2026.CoffeeCocoa.smell),
            Criterion("6.1.5", CoffeeCocoa.taste)),
          Criterion(
            "6.2", Headings.brew, maximum: 7,
            Criterion("6.2.1", Decision26_2026.CoffeeCocoa.brewColour),
            Criterion("6.2.2", CoffeeCocoa.smellAndTaste)),
          Criterion("6.3", CoffeeCocoa.packingFormat)),
        Criterion("7", Quality.uniqueness, notes: [Decision26_2026.Notes.distinctDesign]),
        Criterion(
          "8", Titles.declaration, maximum: 5,
          Criterion("8.1", CoffeeCocoa.declarationFile),
          Criterion("8.2", Quality.periodicTesting, notes: [Notes.periodicReports])),
        Criterion(
          "9", Quality.qualityAssurance, elimination: EliminationNotes.foodSafetyCertificateNotByRules),
        Criterion("10", Quality.globalMarket)),
    ],
    anomalies: [
      Anomaly(
        at: "6.1.4",
        printed: Bilingual(vi: "Mã 6.1.3 lần thứ hai (mùi)", en: "The code 6.1.3 a second time (smell)"),
        read: Bilingual(vi: "6.1.4, theo thứ tự in", en: "6.1.4, in printed order"),
        reason: Bilingual(vi: "Mỗi tiêu chí cần một mã riêng", en: "Each criterion needs a code of its own")
      ),
      Anomaly(
        at: "6.1.5",
        printed: Bilingual(vi: "Mã 6.1.4 (vị)", en: "The code 6.1.4 (taste)"),
        read: Bilingual(vi: "6.1.5, theo thứ tự in", en: "6.1.5, in printed order"),
        reason: Bilingual(
          vi: "Mã trước đó in hai lần nên mã này tăng thêm một",
          en: "The code before it is printed twice, so that this one moves on"
        )
      ),
    ]
  )
}

extension Decision1048_2019 {
  /// The questions that only set 14 asks.
  enum CoffeeCocoa {
    static let taste: Question = Question(
      .taste, vi: "Vị", en: "Taste", maximum: 3,
      Option(
        0, vi: "Vị khác thường (chấp nhận được) hoặc không rõ vị",
        en: "Unusual taste (acceptable), or taste indistinct"),
      Option(
        1, vi: "Vị tương đối đậm đà, phù hợp (với tính chất sản phẩm)",
        en: "Fairly rich taste, suitable (for the product's nature)"),
      Option(2, vi: "Vị đậm đà", en: "Rich taste"),
      Option(3, vi: "Vị đậm đà, hấp dẫn", en: "Rich taste, appealing")
    )

    static let smellAndTaste: Question = Question(
      .smellAndTaste, vi: "Mùi, vị", en: "Smell and taste", maximum: 5,
      Option(
        0, vi: "Khác thường (chấp nhận được) hoặc không rõ vị",
        en: "Unusual (acceptable), or taste indistinct"),
      Option(1, vi: "Chấp nhận được", en: "Acceptable"),
      Option(3, vi: "Tương đối hấp dẫn", en: "Fairly appealing"),
      Option(5, vi: "Hấp dẫn", en: "Appealing")
    )

    static let packingFormat: Question = Question(
      .packingFormat, vi: "Quy cách đóng gói, dạng sử dụng", en: "Packing format, form of use", maximum: 2,
      Option(0, vi: "Không tiện dùng", en: "Not convenient to use"),
      Option(1, vi: "Tương đối tiện dùng", en: "Fairly convenient to use"),
      Option(2, vi: "Tiện dùng", en: "Convenient to use")
    )

    static let declarationFile: Question = Question(
      .qualityDeclaration, vi: "Hồ sơ công bố chất lượng sản phẩm", en: "File declaring product quality",
      maximum: 3, notes: [Decision26_2026.Notes.testReport],
      Option(
        0, vi: "Không có bản công bố (hoặc có nhưng không đúng)", en: "No declaration (or an incorrect one)"),
      Option(1, vi: "Có bản tự công bố nhưng thiếu", en: "A self-declaration, but incomplete"),
      Option(2, vi: "Có bản tiêu chuẩn sản phẩm", en: "There is a product standard"),
      Option(
        3, vi: "Có bản tự công bố (hoặc tương đương), có tiêu chuẩn sản phẩm",
        en: "There is a self-declaration (or equivalent) and a product standard")
    )
  }
}
