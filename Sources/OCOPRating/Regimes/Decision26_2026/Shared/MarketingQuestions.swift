import OCOPModel

extension Decision26_2026 {
  /// Questions that several sets ask under criterion 4: marketing.
  enum Marketing {
    /// Sets 1–3, 5–23.
    static let mainMarket: Question = Question(
      .mainMarket, vi: "TODO T017", en: "TODO T017", maximum: 5,
      [
        Option(1, vi: "TODO O045", en: "TODO O045"),
        Option(2, vi: "TODO O046", en: "TODO O046", minimumFor: [.three]),
        Option(3, vi: "TODO O047", en: "TODO O047", minimumFor: [.four]),
        Option(5, vi: "TODO O048", en: "TODO O048", minimumFor: [.five]),
      ]
    )

    /// Sets 1–12, 14–25.
    static let distribution: Question = Question(
      .distribution, vi: "TODO T018", en: "TODO T018", maximum: 3, notes: [Notes.businessAndDistribution],
      [
        Option(0, vi: "TODO O049", en: "TODO O049"),
        Option(1, vi: "TODO O050", en: "TODO O050"),
        Option(2, vi: "TODO O051", en: "TODO O051"),
        Option(3, vi: "TODO O052", en: "TODO O052"),
      ]
    )

    /// Sets 1–12, 14–25.
    static let promotion: Question = Question(
      .promotion, vi: "TODO T019", en: "TODO T019", maximum: 5,
      [
        Option(0, vi: "TODO O053", en: "TODO O053"),
        Option(1, vi: "TODO O054", en: "TODO O054"),
        Option(2, vi: "TODO O055", en: "TODO O055"),
        Option(3, vi: "TODO O056", en: "TODO O056"),
        Option(5, vi: "TODO O057", en: "TODO O057"),
      ]
    )

    /// Sets 24, 25.
    static let mainMarketOfOrnamentals: Question = Question(
      .mainMarket, vi: "TODO T017", en: "TODO T017", maximum: 5,
      [
        Option(1, vi: "TODO O045", en: "TODO O045"),
        Option(2, vi: "TODO O328", en: "TODO O328"),
        Option(3, vi: "TODO O329", en: "TODO O329"),
        Option(4, vi: "TODO O330", en: "TODO O330"),
        Option(5, vi: "TODO O331", en: "TODO O331"),
      ]
    )
  }
}
