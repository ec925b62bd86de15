import OCOPModel

extension Decision26_2026 {
  /// Questions that several sets ask under criterion 5: the product story.
  enum Story {
    /// Sets 1–25.
    static let story: Question = Question(
      .story, vi: "TODO T020", en: "TODO T020", maximum: 5,
      [
        Option(0, vi: "TODO O058", en: "TODO O058"),
        Option(1, vi: "TODO O059", en: "TODO O059"),
        Option(2, vi: "TODO O060", en: "TODO O060"),
        Option(3, vi: "TODO O061", en: "TODO O061"),
        Option(5, vi: "TODO O062", en: "TODO O062", minimumFor: [.four]),
      ]
    )

    /// Sets 1–25.
    static let storyStructure: Question = Question(
      .storyStructure, vi: "TODO T021", en: "TODO T021", maximum: 2,
      [
        Option(0, vi: "TODO O063", en: "TODO O063"),
        Option(1, vi: "TODO O064", en: "TODO O064"),
        Option(2, vi: "TODO O065", en: "TODO O065"),
      ]
    )

    /// Sets 1–25.
    static let localIdentity: Question = Question(
      .localIdentity, vi: "TODO T022", en: "TODO T022", maximum: 5, notes: [Notes.storyShowsOrigin],
      [
        Option(0, vi: "TODO O066", en: "TODO O066"),
        Option(1, vi: "TODO O067", en: "TODO O067", minimumFor: [.three]),
        Option(3, vi: "TODO O068", en: "TODO O068"),
        Option(5, vi: "TODO O069", en: "TODO O069"),
      ]
    )
  }
}
