import OCOPModel

extension Decision26_2026 {
  /// Set 18: functional foods, herbal and traditional medicines (thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền).
  static let functionalFoodHerbalMedicine: CriteriaSet = CriteriaSet(
    number: 18,
    id: "functional-food-herbal-medicine",
    name: Bilingual(
      vi: "Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền",
      en: "Functional foods, herbal and traditional medicines"
    ),
    citation: Decision26_2026.annexII(set: 18),
    elimination: EliminationNotes.goodManufacturingOrFile,
    parts: [
      Part("A", Headings.partA, maximum: 40, [
        Criterion("1", Headings.production, maximum: 18, [
          Criterion("1.1", Production.materialSource, elimination: EliminationNotes.importedMaterials),
          Criterion("1.2", FunctionalFoodHerbalMedicine.certifiedArea),
          Criterion("1.3", Production.valueAddedFromSorting),
          Criterion("1.4", Production.productionCapacity),
          Criterion("1.5", Production.linkage),
          Criterion("1.6", Production.environment),
          Criterion("1.7", Production.sustainableTechnology),
        ]),
        Criterion("2", Headings.development, maximum: 10, [
          Criterion("2.1", Development.ideaOriginWorth3),
          Criterion("2.2", Development.packaging),
          Criterion("2.3", Development.labelling),
          Criterion("2.4", Development.bilingualLabel),
        ]),
        SharedBlocks.community,
      ]),
      SharedBlocks.partB,
      Part("C", Headings.productQuality, maximum: 35, [
        Criterion("6", FunctionalFoodHerbalMedicine.foodSafety),
        Criterion("7", FunctionalFoodHerbalMedicine.qualityDeclaration),
        Criterion("8", Quality.convenience),
        Criterion("9", FunctionalFoodHerbalMedicine.effectiveness),
        Criterion("10", FunctionalFoodHerbalMedicine.periodicTesting),
        Criterion("11", Quality.uniqueness, notes: [Notes.distinctQuality]),
        Criterion("12", FunctionalFoodHerbalMedicine.qualityAssurance),
        Criterion("13", Quality.usageInstructions),
        Criterion("14", Quality.globalMarketWorth5),
      ]),
    ],
    anomalies: [
      Anomalies.impliedYes("2.4"),
    ]
  )
}

extension Decision26_2026 {
  /// The questions that only set 18 asks.
  enum FunctionalFoodHerbalMedicine {
    static let certifiedArea: Question = Question(
      .certifiedArea, vi: "Vùng nguyên liệu có chứng nhận chất lượng", en: "Quality certification of the material area", maximum: 2,
      [
        Option(0, vi: "Không có giấy chứng nhận chất lượng", en: "No quality certificate"),
        Option(1, vi: "Có chứng nhận chất lượng theo tiêu chuẩn quốc gia (VietGAP, hữu cơ...)", en: "Quality certificate to a national standard (VietGAP, organic, etc.)"),
        Option(2, vi: "Có chứng nhận chất lượng theo tiêu chuẩn quốc tế (GACP-WHO, GlobalGAP, hữu cơ...)", en: "Quality certificate to an international standard (GACP-WHO, GlobalGAP, organic, etc.)"),
      ]
    )

    static let foodSafety: Question = Question(
      .foodSafety, vi: "TODO T056", en: "TODO T056", maximum: 5,
      [
        Option(1, vi: "TODO O250", en: "TODO O250", minimumFor: [.three]),
        Option(3, vi: "TODO O251", en: "TODO O251", minimumFor: [.four]),
        Option(5, vi: "TODO O252", en: "TODO O252"),
      ]
    )

    static let qualityDeclaration: Question = Question(
      .qualityDeclaration, vi: "TODO T029", en: "TODO T029", maximum: 4,
      [
        Option(2, vi: "TODO O253", en: "TODO O253"),
        Option(4, vi: "TODO O254", en: "TODO O254"),
      ]
    )

    static let effectiveness: Question = Question(
      .effectiveness, vi: "TODO T058", en: "TODO T058", maximum: 3, notes: [Notes.byUseOrResearch],
      [
        Option(0, vi: "TODO O259", en: "TODO O259"),
        Option(1, vi: "TODO O260", en: "TODO O260"),
        Option(2, vi: "TODO O261", en: "TODO O261"),
        Option(3, vi: "TODO O262", en: "TODO O262"),
      ]
    )

    static let periodicTesting: Question = Question(
      .periodicTesting, vi: "TODO T059", en: "TODO T059", maximum: 3, notes: [Notes.periodicSafetyFile],
      [
        Option(1, vi: "TODO O263", en: "TODO O263"),
        Option(3, vi: "TODO O264", en: "TODO O264"),
      ]
    )

    static let qualityAssurance: Question = Question(
      .qualityAssurance, vi: "TODO T030", en: "TODO T030", maximum: 3,
      [
        Option(0, vi: "TODO O265", en: "TODO O265"),
        Option(1, vi: "TODO O266", en: "TODO O266"),
        Option(3, vi: "TODO O267", en: "TODO O267"),
      ]
    )
  }
}
