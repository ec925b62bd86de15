import OCOPModel

extension CouncilComposition {
  /// The councils of Decision 148/QĐ-TTg: of a district (until Decision 1489/QĐ-TTg), a province and the ministry; `nil`
  /// for a commune, which has none.
  ///
  /// That each level sets a council up is known from a secondary source; who sits in it is not, so no seat is asked for.
  public static func decision148_2023(_ level: RatingLevel) -> CouncilComposition? {
    level == .commune ? nil : unknown(LegalDocument.decision148_2023.number, level, .secondary)
  }

  /// The composition of councils of which only the existence is known.
  static func unknown(_ decision: String, _ level: RatingLevel, _ confidence: Confidence)
    -> CouncilComposition
  {
    CouncilComposition(
      decision: decision,
      level: level,
      leaderChairs: false,
      seats: [],
      invited: [],
      citation: Citation(decision),
      confidence: confidence,
      gap: Bilingual(
        vi: "Chưa đọc được quy định về thành phần hội đồng",
        en: "The rules on who sits in the council were not read"
      )
    )
  }
}
