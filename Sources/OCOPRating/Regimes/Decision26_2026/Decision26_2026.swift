import OCOPModel

/// The tables of Decision 26/2026/QĐ-TTg.
///
/// Each set's file in `Sets` reads like its printed form. What several sets ask stands in `Shared`, by theme
/// (`Production.environment`); what one set alone asks stands in the set's file (`Tea.brewTaste`).
enum Decision26_2026 {
  typealias Part = CriteriaSet.Part
  typealias Question = Criterion.Question
  typealias Option = Criterion.Option

  static let number = "26/2026/QĐ-TTg"

  static func annexII(set number: Int) -> Citation {
    Citation(Decision26_2026.number, .annex("II"), .set(number))
  }

  static func article(_ article: Int, clause: Int) -> Citation {
    Citation(Decision26_2026.number, .article(article), .clause(clause))
  }

  static func article(_ article: Int, clause: Int, point: String) -> Citation {
    Decision26_2026.article(article, clause: clause).appending(.point(point))
  }

  /// The condition on 5.2 in sets 1–25: there is a story, so 5.1 is more than its first option.
  static let storyExists: Applicability = Applicability(
    when: "5.1",
    isAtLeast: .b,
    vi: "Chỉ áp dụng khi có câu chuyện sản phẩm",
    en: "Only where there is a product story"
  )

  /// The irregularities that many sets share.
  enum Anomalies {
    /// A yes-or-no criterion for which the form prints no option.
    static func impliedYes(_ code: CriterionCode) -> Anomaly {
      Anomaly(
        at: code,
        .a,
        printed: Bilingual(vi: "Không in mức nào", en: "No option is printed"),
        read: Bilingual(
          vi: "Một mức “Có” được trọn điểm; không có thì 0 điểm",
          en: "One option, “yes”, for the full points; its absence scores 0"
        ),
        reason: Bilingual(vi: "Tiêu chí có hoặc không", en: "A yes-or-no criterion")
      )
    }

    /// An option whose points cell is empty.
    static func blankPoints(_ code: CriterionCode, _ option: OptionLetter) -> Anomaly {
      Anomaly(
        at: code, option,
        printed: Bilingual(vi: "Ô điểm để trống", en: "The points cell is blank"),
        read: Bilingual(vi: "0 điểm", en: "0 points"),
        reason: Bilingual(
          vi: "8 bộ khác in 0 cho cùng nội dung",
          en: "8 other sets print 0 for the same words"
        )
      )
    }

    /// An option with the mark for three stars though it gives the full score.
    static func markOnBestOption(_ code: CriterionCode, _ option: OptionLetter) -> Anomaly {
      Anomaly(
        at: code, option,
        printed: Bilingual(
          vi: "Dấu 3 sao ở mức cao nhất",
          en: "The mark for 3 stars stands on the best option"
        ),
        read: Bilingual(
          vi: "Mức tối thiểu 3 sao là điểm tối đa, như in",
          en: "The minimum for 3 stars is the full score, as printed"
        ),
        reason: Bilingual(vi: "Có thể không cố ý; giữ như in", en: "Perhaps not meant; kept as printed")
      )
    }

    /// A market option that is wider than the one printed after it, in a criterion without marks.
    static func widerThanNext(_ code: CriterionCode, _ option: OptionLetter) -> Anomaly {
      Anomaly(
        at: code, option,
        printed: Bilingual(
          vi: "Mức b (ngoài xã) rộng hơn mức c (trong tỉnh); không có dấu sao",
          en: "Option b (outside the commune) is wider than c (within the province); no marks"
        ),
        read: Bilingual(
          vi: "Thứ tự và điểm như in, không có mức tối thiểu",
          en: "Order and points as printed, no minima"
        ),
        reason: Bilingual(
          vi: "Các bộ 1–23 in khác và có dấu sao; giữ như in",
          en: "Sets 1–23 print it otherwise and with marks; kept as printed"
        )
      )
    }
  }
}

extension RatingRegime {
  /// The rules of Decision 26/2026/QĐ-TTg, in force since 22 May 2026: 26 criteria sets.
  ///
  /// The tables were read in a full copy of the decision's text, not in the signed document.
  public static let decision26_2026: RatingRegime = RatingRegime(
    document: .decision26_2026,
    verified: .table(2026, 11, 25),
    bands: Decision26_2026.bands,
    criteriaSets: Decision26_2026.allSets,
    interpretations: Decision26_2026.interpretations + Decision26_2026.councilInterpretations
  )
}

extension Decision26_2026 {
  /// Article 3, clause 3: the bands by average total; Article 4, clause 1: who recognises.
  static let bands: [RatingRegime.Band] = [
    RatingRegime.Band(.one, from: 0, recognition: nil, citation: article(3, clause: 3)),
    RatingRegime.Band(.two, from: 30, recognition: nil, citation: article(3, clause: 3)),
    RatingRegime.Band(.three, from: 50, recognition: .province, citation: article(3, clause: 3)),
    RatingRegime.Band(.four, from: 70, recognition: .province, citation: article(3, clause: 3)),
    RatingRegime.Band(.five, from: 90, recognition: .ministry, citation: article(3, clause: 3)),
  ]
}
