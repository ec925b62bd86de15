import OCOPModel

/// The tables of Decision 148/QĐ-TTg of 24 February 2023, laid out as those of Decision 26.
///
/// Where the law says the same, the question is Decision 26's own value (`Decision26_2026.Production.environment`).
/// The source is a copy that was keyed in for a council's software, not the signed text: what it lacks stands in the
/// sets' `gaps`, its slips in their `anomalies`. It has no line on eliminated files, and keys notes in for the first
/// sets only.
enum Decision148_2023 {
  typealias Part = CriteriaSet.Part
  typealias Question = Criterion.Question
  typealias Option = Criterion.Option
  typealias Proven = Decision26_2026.Proven
  typealias Judged = Decision26_2026.Judged

  static let number = "148/QĐ-TTg"

  static func annexIII(set number: Int) -> Citation {
    Citation(Decision148_2023.number, .annex("III"), .set(number))
  }

  /// The condition on 5.b, and in some sets on 5.c: there is a story, so 5.a is at least its third option.
  static let storyExists: Applicability = Applicability(
    when: "5.a",
    isAtLeast: .c,
    vi: "Chỉ áp dụng khi có câu chuyện",
    en: "Only where there is a story"
  )

  /// What the source of the tables lacks.
  enum Gaps {
    /// A part whose criteria add to less than it gives.
    static func part(_ part: String, prints maximum: Int, sum: Int) -> TableGap {
      TableGap(
        .points(part: part, criterion: nil, missing: maximum - sum),
        reason: Bilingual(
          vi: "Phần \(part) có \(maximum) điểm, các tiêu chí trong bản chép chỉ cộng thành \(sum)",
          en: "Part \(part) gives \(maximum) points, but the criteria of the copy add to \(sum)"
        )
      )
    }

    /// A criterion whose best option gives less than its maximum.
    static func criterion(_ code: CriterionCode, part: String, prints maximum: Int, best: Int) -> TableGap {
      TableGap(
        .points(part: part, criterion: code, missing: maximum - best),
        reason: Bilingual(
          vi: "Tiêu chí \(code) có \(maximum) điểm, mức cao nhất trong bản chép chỉ \(best)",
          en: "Criterion \(code) gives \(maximum) points, but the best option of the copy gives \(best)"
        )
      )
    }
  }
}

extension RatingRegime {
  /// The rules of Decision 148/QĐ-TTg, from 24 February 2023 to 5 July 2025: 26 criteria sets, three levels.
  ///
  /// The district recognises three stars, the province four, the ministry five. The tables are from a secondary copy;
  /// four sets have ``CriteriaSet/gaps``.
  public static let decision148_2023: RatingRegime = RatingRegime(
    document: .decision148_2023,
    filings: LegalDocument.decision148_2023.filings(until: .decision1489_2025),
    verified: .table(2026, 11, 25),
    bands: Decision148_2023.bands(threeStarsBy: .district),
    criteriaSets: Decision148_2023.allSets,
    interpretations: Decision148_2023.interpretations
  )

  /// The rules of Decision 148/QĐ-TTg as Decision 1489/QĐ-TTg amends them, from 6 July 2025: the same criteria, without
  /// districts.
  ///
  /// The province recognises three and four stars, the ministry five.
  public static let decision148_2023_amended2025: RatingRegime = RatingRegime(
    document: .decision148_2023,
    amendments: [.decision1489_2025],
    filings: LegalDocument.decision1489_2025.filings(until: .decision26_2026),
    verified: .table(2026, 11, 25),
    bands: Decision148_2023.bands(threeStarsBy: .province),
    criteriaSets: Decision148_2023.allSets,
    interpretations: Decision148_2023.interpretations + [Decision148_2023.districtAfterDistricts]
  )
}

extension Decision148_2023 {
  /// The bands by average total, with who recognises each level; the sources name no article.
  static func bands(threeStarsBy recognition: RatingLevel) -> [RatingRegime.Band] {
    let decision = Citation(number)
    return [
      RatingRegime.Band(.one, from: 0, recognition: nil, citation: decision),
      RatingRegime.Band(.two, from: 30, recognition: nil, citation: decision),
      RatingRegime.Band(.three, from: 50, recognition: recognition, citation: decision),
      RatingRegime.Band(.four, from: 70, recognition: .province, citation: decision),
      RatingRegime.Band(.five, from: 90, recognition: .ministry, citation: decision),
    ]
  }
}
