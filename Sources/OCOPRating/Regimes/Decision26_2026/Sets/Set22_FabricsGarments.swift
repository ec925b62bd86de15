import OCOPModel

extension Decision26_2026 {
  /// Set 22: fabrics and garments (vải, may mặc).
  static let fabricsGarments: CriteriaSet = CriteriaSet(
    number: 22,
    id: "fabrics-garments",
    name: Bilingual(
      vi: "Vải, may mặc",
      en: "Fabrics and garments"
    ),
    citation: Decision26_2026.annexII(set: 22),
    elimination: EliminationNotes.forgedOrIncompleteFile,
    parts: [
      Part("A", Headings.partA, maximum: 40, [
        Criterion("1", Headings.production, maximum: 18, [
          Criterion("1.1", Production.materialSourceWorth4),
          Criterion("1.2", Production.valueAddedOfCrafts),
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.linkageWorth4),
          Criterion("1.5", Production.environment),
          Criterion("1.6", Production.sustainableTechnology),
        ]),
        Criterion("2", Headings.development, maximum: 10, [
          Criterion("2.1", Development.ideaOriginWorth4),
          Criterion("2.2", FabricsGarments.packagingAndLabelling),
          Criterion("2.3", Development.bilingualLabel),
        ]),
        SharedBlocks.community,
      ]),
      SharedBlocks.partB,
      Part("C", Headings.productQuality, maximum: 35, [
        Criterion("6", Headings.criteria, maximum: 24, [
          Criterion("6.1", Sensory.craftsmanship),
          Criterion("6.2", Sensory.uniqueDesign, notes: [Notes.distinctDesign], elimination: EliminationNotes.infringement),
          Criterion("6.3", FabricsGarments.integratedValue),
          Criterion("6.4", FabricsGarments.features),
          Criterion("6.5", FabricsGarments.materialQuality),
        ]),
        Criterion("7", FabricsGarments.qualityDeclaration),
        Criterion("8", FabricsGarments.usageInstructions),
        Criterion("9", Quality.globalMarketWorth5),
      ]),
    ],
    anomalies: [
      Anomalies.impliedYes("2.3"),
    ]
  )
}

extension Decision26_2026 {
  /// The questions that only set 22 asks.
  enum FabricsGarments {
    static let packagingAndLabelling: Question = Question(
      .packagingAndLabelling, vi: "Bao bì, ghi nhãn sản phẩm", en: "Product packaging and labelling", maximum: 5,
      [
        Option(1, vi: "Có nhãn, ghi nhãn đầy đủ, đúng quy định", en: "Label present; complete, compliant labelling", minimumFor: [.three]),
        Option(3, vi: "Ghi nhãn đầy đủ, đúng quy định; có thông điệp câu chuyện sản phẩm", en: "Complete, compliant labelling with the product story message"),
        Option(5, vi: "Ghi nhãn đầy đủ, đúng quy định, đẹp; có thông điệp câu chuyện và mã truy xuất điện tử", en: "Complete, compliant, attractive labelling; product story message and e-traceability code", minimumFor: [.four]),
      ]
    )

    static let integratedValue: Question = Question(
      .integratedValue, vi: "TODO T066", en: "TODO T066", maximum: 5, notes: [Notes.styleAndBuild],
      [
        Option(0, vi: "TODO O295", en: "TODO O295"),
        Option(1, vi: "TODO O296", en: "TODO O296"),
        Option(3, vi: "TODO O297", en: "TODO O297"),
        Option(5, vi: "TODO O298", en: "TODO O298"),
      ]
    )

    static let features: Question = Question(
      .features, vi: "TODO T067", en: "TODO T067", maximum: 4, notes: [Notes.usesOfProduct],
      [
        Option(0, vi: "TODO O299", en: "TODO O299"),
        Option(1, vi: "TODO O300", en: "TODO O300"),
        Option(2, vi: "TODO O301", en: "TODO O301"),
        Option(4, vi: "TODO O302", en: "TODO O302"),
      ]
    )

    static let materialQuality: Question = Question(
      .materialQuality, vi: "TODO T068", en: "TODO T068", maximum: 5,
      [
        Option(0, vi: "TODO O303", en: "TODO O303"),
        Option(3, vi: "TODO O308", en: "TODO O308"),
        Option(5, vi: "TODO O309", en: "TODO O309"),
      ]
    )

    static let qualityDeclaration: Question = Question(
      .qualityDeclaration, vi: "TODO T029", en: "TODO T029", maximum: 3,
      [
        Option(1, vi: "TODO O090", en: "TODO O090", minimumFor: [.three]),
        Option(2, vi: "TODO O091", en: "TODO O091"),
        Option(3, vi: "TODO O092", en: "TODO O092"),
      ]
    )

    static let usageInstructions: Question = Question(
      .usageInstructions, vi: "TODO T031", en: "TODO T031", maximum: 3,
      [
        Option(1, vi: "TODO O096", en: "TODO O096"),
        Option(2, vi: "TODO O310", en: "TODO O310"),
        Option(3, vi: "TODO O311", en: "TODO O311"),
      ]
    )
  }
}
