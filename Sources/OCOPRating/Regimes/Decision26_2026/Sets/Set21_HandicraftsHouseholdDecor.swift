import OCOPModel

extension Decision26_2026 {
  /// Set 21: handicrafts for household and decoration (thủ công mỹ nghệ gia dụng, trang trí).
  static let handicraftsHouseholdDecor: CriteriaSet = CriteriaSet(
    number: 21,
    id: "handicrafts-household-decor",
    name: Bilingual(
      vi: "Thủ công mỹ nghệ gia dụng, trang trí",
      en: "Handicrafts for household and decoration"
    ),
    citation: Decision26_2026.annexII(set: 21),
    elimination: EliminationNotes.forgedOrIncompleteFile,
    parts: [
      Part("A", Headings.partA, maximum: 40, [
        Criterion("1", Headings.production, maximum: 19, [
          Criterion("1.1", Production.materialSourceWorth4),
          Criterion("1.2", Production.valueAddedOfCrafts),
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.linkageWorth4),
          Criterion("1.5", HandicraftsHouseholdDecor.environment),
          Criterion("1.6", Production.sustainableTechnology),
        ]),
        Criterion("2", Headings.development, maximum: 9, [
          Criterion("2.1", Development.ideaOriginWorth4),
          Criterion("2.2", Development.packagingAndLabelling),
          Criterion("2.3", Development.bilingualLabel),
        ]),
        SharedBlocks.community,
      ]),
      SharedBlocks.partB,
      Part("C", Headings.productQuality, maximum: 35, [
        Criterion("6", Headings.criteria, maximum: 21, [
          Criterion("6.1", Sensory.craftsmanship),
          Criterion("6.2", Sensory.uniqueDesign, elimination: EliminationNotes.infringement),
          Criterion("6.3", HandicraftsHouseholdDecor.integratedValue),
          Criterion("6.4", HandicraftsHouseholdDecor.features),
          Criterion("6.5", HandicraftsHouseholdDecor.materialQuality),
        ]),
        Criterion("7", HandicraftsHouseholdDecor.qualityDeclaration),
        Criterion("8", HandicraftsHouseholdDecor.qualityAssurance),
        Criterion("9", Quality.globalMarketWorth5),
      ]),
    ],
    anomalies: [
      Anomalies.impliedYes("2.3"),
    ]
  )
}

extension Decision26_2026 {
  /// The questions that only set 21 asks.
  enum HandicraftsHouseholdDecor {
    static let environment: Question = Question(
      .environment, vi: "Bảo vệ môi trường trong sản xuất", en: "Environmental protection in production", maximum: 4,
      [
        Option(1, vi: "Hồ sơ, thủ tục môi trường theo pháp luật và quy định khác về bảo vệ môi trường", en: "Environmental files and procedures as required by law and other environmental rules", minimumFor: [.four]),
        Option(2, vi: "Hồ sơ, thủ tục môi trường đúng luật và hồ sơ công trình thu gom, xử lý chất thải", en: "Lawful environmental files and procedures; proof of waste collection and treatment works"),
        Option(4, vi: "Hồ sơ, thủ tục môi trường đúng luật; hồ sơ công trình chất thải và bao gói thân thiện", en: "Lawful environmental files and procedures; proof of waste works and eco-friendly packaging"),
      ]
    )

    static let integratedValue: Question = Question(
      .integratedValue, vi: "TODO T066", en: "TODO T066", maximum: 3, notes: [Notes.styleAndBuild],
      [
        Option(0, vi: "TODO O295", en: "TODO O295"),
        Option(1, vi: "TODO O296", en: "TODO O296"),
        Option(2, vi: "TODO O297", en: "TODO O297"),
        Option(3, vi: "TODO O298", en: "TODO O298"),
      ]
    )

    static let features: Question = Question(
      .features, vi: "TODO T067", en: "TODO T067", maximum: 3, notes: [Notes.usesOfProduct],
      [
        Option(0, vi: "TODO O299", en: "TODO O299"),
        Option(1, vi: "TODO O300", en: "TODO O300"),
        Option(2, vi: "TODO O301", en: "TODO O301"),
        Option(3, vi: "TODO O302", en: "TODO O302"),
      ]
    )

    static let materialQuality: Question = Question(
      .materialQuality, vi: "TODO T068", en: "TODO T068", maximum: 5,
      [
        Option(0, vi: "TODO O303", en: "TODO O303"),
        Option(3, vi: "TODO O304", en: "TODO O304"),
        Option(5, vi: "TODO O305", en: "TODO O305"),
      ]
    )

    static let qualityDeclaration: Question = Question(
      .qualityDeclaration, vi: "TODO T029", en: "TODO T029", maximum: 4, notes: [Notes.testReport, Notes.mandatoryWhereDeclared],
      [
        Option(1, vi: "TODO O090", en: "TODO O090", minimumFor: [.three]),
        Option(2, vi: "TODO O091", en: "TODO O091"),
        Option(4, vi: "TODO O092", en: "TODO O092"),
      ]
    )

    static let qualityAssurance: Question = Question(
      .qualityAssurance, vi: "TODO T030", en: "TODO T030", maximum: 5,
      [
        Option(1, vi: "TODO O158", en: "TODO O158", minimumFor: [.three]),
        Option(3, vi: "TODO O159", en: "TODO O159", minimumFor: [.four]),
        Option(5, vi: "TODO O306", en: "TODO O306"),
      ]
    )
  }
}
