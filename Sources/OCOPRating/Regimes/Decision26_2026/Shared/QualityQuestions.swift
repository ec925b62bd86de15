import OCOPModel

extension Decision26_2026 {
  /// Questions that several sets ask under part C beside the sensory criteria: distinction, declarations, assurance, markets.
  enum Quality {
    /// Sets 1, 3, 4.
    static let nutrition: Question = Question(
      .nutrition, vi: "TODO T027", en: "TODO T027", maximum: 3,
      [
        Option(0, vi: "TODO O084", en: "TODO O084"),
        Option(1, vi: "TODO O085", en: "TODO O085"),
        Option(3, vi: "TODO O086", en: "TODO O086"),
      ]
    )

    /// Sets 1, 2, 5–17.
    static let qualityDeclaration: Question = Question(
      .qualityDeclaration, vi: "TODO T029", en: "TODO T029", maximum: 5, notes: [Notes.testReport],
      [
        Option(2, vi: "TODO O090", en: "TODO O090", minimumFor: [.three]),
        Option(4, vi: "TODO O091", en: "TODO O091"),
        Option(5, vi: "TODO O092", en: "TODO O092"),
      ]
    )

    /// Sets 1–4.
    static let qualityAssuranceOfFreshFood: Question = Question(
      .qualityAssurance, vi: "TODO T030", en: "TODO T030", maximum: 5,
      [
        Option(1, vi: "TODO O093", en: "TODO O093", minimumFor: [.three]),
        Option(3, vi: "TODO O094", en: "TODO O094", minimumFor: [.four]),
        Option(5, vi: "TODO O095", en: "TODO O095"),
      ]
    )

    /// Sets 1–13, 18.
    static let usageInstructions: Question = Question(
      .usageInstructions, vi: "TODO T031", en: "TODO T031", maximum: 2,
      [
        Option(1, vi: "TODO O096", en: "TODO O096"),
        Option(2, vi: "TODO O097", en: "TODO O097"),
      ]
    )

    /// Sets 1–13, 19, 20.
    static let globalMarket: Question = Question(
      .globalMarket, vi: "TODO T032", en: "TODO T032", maximum: 3, notes: [Notes.exportEvidence],
      [
        Option(1, vi: "TODO O098", en: "TODO O098"),
        Option(2, vi: "TODO O099", en: "TODO O099"),
        Option(3, vi: "TODO O100", en: "TODO O100"),
      ]
    )

    /// Sets 2–20.
    static let uniqueness: Question = Question(
      .uniqueness, vi: "TODO T028", en: "TODO T028", maximum: 5,
      [
        Option(0, vi: "TODO O079", en: "TODO O079"),
        Option(1, vi: "TODO O087", en: "TODO O087"),
        Option(3, vi: "TODO O088", en: "TODO O088", minimumFor: [.four]),
        Option(5, vi: "TODO O089", en: "TODO O089", minimumFor: [.five]),
      ]
    )

    /// Sets 3, 4.
    static let productDeclaration: Question = Question(
      .qualityDeclaration, vi: "TODO T040", en: "TODO T040", maximum: 5, notes: [Notes.testReport],
      [
        Option(2, vi: "TODO O090", en: "TODO O090", minimumFor: [.three]),
        Option(4, vi: "TODO O091", en: "TODO O091"),
        Option(5, vi: "TODO O092", en: "TODO O092"),
      ]
    )

    /// Sets 5–15, 17, 19, 20.
    static let qualityAssurance: Question = Question(
      .qualityAssurance, vi: "TODO T030", en: "TODO T030", maximum: 5,
      [
        Option(1, vi: "TODO O158", en: "TODO O158", minimumFor: [.three]),
        Option(3, vi: "TODO O159", en: "TODO O159", minimumFor: [.four]),
        Option(5, vi: "TODO O160", en: "TODO O160"),
      ]
    )

    /// Sets 14–18, 21–25.
    static let globalMarketWorth5: Question = Question(
      .globalMarket, vi: "TODO T032", en: "TODO T032", maximum: 5, notes: [Notes.exportEvidence],
      [
        Option(1, vi: "TODO O098", en: "TODO O098"),
        Option(3, vi: "TODO O099", en: "TODO O099"),
        Option(5, vi: "TODO O100", en: "TODO O100"),
      ]
    )

    /// Sets 18–20.
    static let convenience: Question = Question(
      .convenience, vi: "TODO T057", en: "TODO T057", maximum: 5,
      [
        Option(0, vi: "TODO O255", en: "TODO O255"),
        Option(1, vi: "TODO O256", en: "TODO O256"),
        Option(3, vi: "TODO O257", en: "TODO O257"),
        Option(5, vi: "TODO O258", en: "TODO O258"),
      ]
    )

    /// Sets 19, 20.
    static let effectiveness: Question = Question(
      .effectiveness, vi: "TODO T058", en: "TODO T058", maximum: 4, notes: [Notes.byUseOrResearch],
      [
        Option(0, vi: "TODO O259", en: "TODO O259"),
        Option(1, vi: "TODO O260", en: "TODO O260"),
        Option(2, vi: "TODO O261", en: "TODO O261"),
        Option(4, vi: "TODO O262", en: "TODO O262"),
      ]
    )

    /// Sets 19, 20.
    static let usageInstructionsOfHerbals: Question = Question(
      .usageInstructions, vi: "TODO T031", en: "TODO T031", maximum: 2,
      [
        Option(1, vi: "TODO O096", en: "TODO O096"),
        Option(2, vi: "TODO O278", en: "TODO O278"),
      ]
    )

    /// Sets 23, 24.
    static let qualityAssuranceOfPlants: Question = Question(
      .qualityAssurance, vi: "TODO T030", en: "TODO T030", maximum: 4,
      [
        Option(0, vi: "TODO O265", en: "TODO O265"),
        Option(2, vi: "TODO O266", en: "TODO O266"),
        Option(4, vi: "TODO O267", en: "TODO O267", minimumFor: [.three]),
      ]
    )
  }
}
