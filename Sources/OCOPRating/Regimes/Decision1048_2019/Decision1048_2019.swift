import OCOPModel

/// The tables of Decision 1048/QĐ-TTg of 2019, and what Decision 781/QĐ-TTg of 2020 is known to change.
///
/// The files are laid out as those of ``Decision26_2026``: each set's file in `Sets` reads like its printed form,
/// and what several sets ask stands in `Shared`. Where the law asks in the same words for the same points, the
/// question is Decision 26's own constant.
enum Decision1048_2019 {
  typealias Part = CriteriaSet.Part
  typealias Question = Criterion.Question
  typealias Option = Criterion.Option
  typealias Headings = Decision26_2026.Headings
  typealias Proven = Decision26_2026.Proven

  static let number = "1048/QĐ-TTg"
  static let amendment = "781/QĐ-TTg"

  static func form(set number: Int) -> Citation {
    Citation(Decision1048_2019.number, .set(number))
  }

  /// The condition on 5.2 and 5.3 in all sets but that of tourism: there is a story, so 5.1 is at least its third option.
  static let storyExists: Applicability = Applicability(
    when: "5.1",
    isAtLeast: .c,
    vi: "Chỉ áp dụng khi có câu chuyện",
    en: "Only where there is a story"
  )

  /// The irregularities that several sets share.
  enum Anomalies {
    /// An option whose two halves contradict each other: only the label changes, and the quality improves.
    static func newLabelWithImprovement(_ code: CriterionCode, _ option: OptionLetter) -> Anomaly {
      Anomaly(
        at: code, option,
        printed: Bilingual(
          vi: "Chỉ thay đổi nhãn hiệu, có cải tiến về chất lượng, bao bì",
          en: "Only the trademark changed, with improved quality and packaging"
        ),
        read: Bilingual(vi: "Có cải tiến; giữ như in", en: "There is an improvement; kept as printed"),
        reason: Bilingual(
          vi: "Các bộ khác in mức này không có “chỉ thay đổi nhãn hiệu”",
          en: "Other sets print this option without “only the trademark changed”"
        )
      )
    }

    /// A criterion before which a code is left out.
    static func noCriterion64(_ code: CriterionCode) -> Anomaly {
      Anomaly(
        at: code,
        printed: Bilingual(vi: "Mã 6.5 đứng ngay sau 6.3", en: "6.5 stands straight after 6.3"),
        read: Bilingual(vi: "Mã như in", en: "Codes as printed"),
        reason: Bilingual(
          vi: "Nguồn không có 6.4; bộ 15 vẫn cộng đủ điểm, bộ 16 thiếu 2 điểm ở phần C",
          en: "The source has no 6.4; set 15 adds up all the same, set 16 lacks 2 points in part C"
        )
      )
    }

    /// A criterion whose options begin again with few points, without names of the two cases.
    static func casesNotNamed(_ code: CriterionCode, points: String) -> Anomaly {
      Anomaly(
        at: code,
        printed: Bilingual(
          vi: "Điểm \(points), không có tên hai trường hợp", en: "Points \(points), the two cases not named"),
        read: Bilingual(
          vi: "Hai trường hợp: cộng đồng, hoặc điểm dịch vụ du lịch",
          en: "Two cases: a tourism service community, or a tourism service site"
        ),
        reason: Bilingual(
          vi: "Điểm bắt đầu lại từ đầu; biểu năm 2023 nêu tên hai trường hợp",
          en: "The points begin anew; the form of 2023 names the two cases"
        )
      )
    }
  }
}

extension RatingRegime {
  /// The rules of Decision 1048/QĐ-TTg as it was issued, in force from 21 August 2019: 25 of 26 criteria sets.
  ///
  /// The tables are a secondary copy (``OCOPModel/Confidence/secondary``), keyed in for scoring software after the amendment
  /// of 2020; what it lacks is in ``gaps`` and in each set's ``CriteriaSet/gaps``. For files from 8 June 2020 on take
  /// ``decision1048_2019_amended2020``.
  public static let decision1048_2019: RatingRegime = RatingRegime(
    document: .decision1048_2019,
    filings: LegalDocument.decision1048_2019.filings(until: .decision781_2020),
    verified: .table(2026, 11, 25),
    bands: Decision1048_2019.bands,
    criteriaSets: Decision1048_2019.allSets,
    interpretations: Decision1048_2019.interpretations + [Decision1048_2019.tablesBeforeAmendment],
    gaps: [Decision1048_2019.missingRice]
  )

  /// The rules of Decision 1048/QĐ-TTg as Decision 781/QĐ-TTg amends it, from 8 June 2020 to 23 February 2023.
  ///
  /// The amendment adds minima for the stars to all sets but the tourism one. They are known in part only, so every
  /// such set carries the gap ``TableGap/Kind/minima``: its ratings are by points alone.
  public static let decision1048_2019_amended2020: RatingRegime = RatingRegime(
    document: .decision1048_2019,
    amendments: [.decision781_2020],
    filings: LegalDocument.decision781_2020.filings(until: .decision148_2023),
    verified: .table(2026, 11, 25),
    bands: Decision1048_2019.bands,
    criteriaSets: Decision1048_2019.allSets.map(Decision1048_2019.amended),
    interpretations: Decision1048_2019.interpretations + Decision1048_2019.interpretationsOfMinima,
    gaps: [Decision1048_2019.missingRice]
  )
}

extension Decision1048_2019 {
  /// The bands by total; the province recognises three and four stars, the ministry five.
  static let bands: [RatingRegime.Band] = [
    RatingRegime.Band(.one, from: 0, recognition: nil, citation: Citation(number)),
    RatingRegime.Band(.two, from: 30, recognition: nil, citation: Citation(number)),
    RatingRegime.Band(.three, from: 50, recognition: .province, citation: Citation(number)),
    RatingRegime.Band(.four, from: 70, recognition: .province, citation: Citation(number)),
    RatingRegime.Band(.five, from: 90, recognition: .ministry, citation: Citation(number)),
  ]

  static let missingRice: TableGap = TableGap(
    .criteriaSet(number: 3),
    reason: Bilingual(
      vi: "Nguồn không có bảng của bộ gạo, ngũ cốc",
      en: "The source has no table of the set for rice and cereals"
    )
  )

  static let minimaOfAmendment: TableGap = TableGap(
    .minima,
    reason: Bilingual(
      vi:
        "Chỉ biết một phần qua bài tường thuật. 2 sao: nhóm 4 và 5 có mô tả tiêu chuẩn chất lượng. 3 sao: công bố tiêu chuẩn; các nhóm 1–4 có kế hoạch kiểm soát nội bộ gắn với truy xuất, nhóm 5 có giá trị mỹ thuật, kỹ thuật. 4 sao: như 3 sao, và các nhóm 1–4 có chất lượng đặc trưng của địa phương; phần sau và 5 sao chưa đọc được",
      en:
        "Known in part, from a report. 2 stars: groups 4 and 5 describe their quality standard. 3 stars: a declared standard; groups 1–4 an internal control plan tied to traceability, group 5 artistic and technical value. 4 stars: all of that, and groups 1–4 quality typical of the place; the rest and 5 stars were not read"
    )
  )

  static let tourismNameSince2020: Bilingual = Bilingual(
    vi: "Dịch vụ du lịch cộng đồng và điểm du lịch",
    en: "Community tourism services and tourist sites"
  )

  /// A set as the amendment leaves it: with minima that are not known, or, for tourism, with another name.
  static func amended(_ set: CriteriaSet) -> CriteriaSet {
    let isTourism = set.number == communityTourism.number
    return CriteriaSet(
      number: set.number,
      id: set.id,
      name: isTourism ? tourismNameSince2020 : set.name,
      citation: set.citation,
      elimination: set.elimination,
      explainsMinima: set.explainsMinima,
      parts: set.parts,
      anomalies: set.anomalies,
      gaps: set.gaps + (isTourism ? [] : [minimaOfAmendment])
    )
  }
}
