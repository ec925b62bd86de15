import OCOPModel

extension RatingProcedure {
  /// The procedure of Decision 148/QĐ-TTg with the district, for dossiers filed until 5 July 2025.
  ///
  /// Known from reports of the decision, not from its text; ``RatingProcedure/gaps`` says what is not known.
  public static let decision148_2023: RatingProcedure = RatingProcedure(
    name: .decision148_2023,
    document: .decision148_2023,
    filings: LegalDocument.decision148_2023.filings(until: .decision1489_2025),
    confidence: .secondary,
    ownership: nil,
    levels: [.district, .province, .ministry],
    bands: Decision148_2023.bands(threeStarsBy: .district),
    steps: Procedure148.stepsWithDistrict,
    requirements: Procedure148.requirementsWithDistrict,
    deadlines: [.district, .province, .ministry].map(Procedure148.noDeadline),
    closings: Decision26_2026.closingsBefore,
    endings: [Procedure148.endOfDistricts],
    interpretations: Procedure148.interpretations + [Procedure148.districtStepAfterDistricts],
    gaps: Procedure148.gaps + Procedure148.gapsWithDistrict
  )

  /// The procedure of Decision 148/QĐ-TTg as amended by Decision 1489/QĐ-TTg, for dossiers filed from 6 July 2025
  /// until 21 May 2026: commune, province, ministry.
  ///
  /// Known from reports of the decisions, not from their text; ``RatingProcedure/gaps`` says what is not known.
  public static let decision148_2023_amended2025: RatingProcedure = RatingProcedure(
    name: .decision148_2023_amended2025,
    document: .decision1489_2025,
    filings: LegalDocument.decision1489_2025.filings(until: .decision26_2026),
    confidence: .secondary,
    ownership: nil,
    levels: [.commune, .province, .ministry],
    bands: Decision148_2023.bands(threeStarsBy: .province),
    steps: Procedure148.stepsWithoutDistrict,
    requirements: Procedure148.requirementsWithoutDistrict,
    deadlines: [.commune, .province, .ministry].map(Procedure148.noDeadline),
    closings: Decision26_2026.closingsBefore,
    interpretations: Procedure148.interpretations,
    gaps: Procedure148.gaps
  )
}

/// What reports tell of the procedure in Annex II of Decision 148/QĐ-TTg.
enum Procedure148 {
  static let annexII = Citation("148/QĐ-TTg", .annex("II"))
  static let amended = Citation("1489/QĐ-TTg")

  static let requirementsWithDistrict: [RatingProcedure.Requirement] = [
    requirement(.district, [.registration, .selfAssessment, .communeReport], annexII),
    requirement(
      .province,
      [
        .districtLetter, .advisoryReport, .councilMinutes, .scoreSheets, .registration, .selfAssessment,
        .communeReport,
      ], annexII),
    requirement(
      .ministry,
      [
        .provincialLetter, .advisoryReport, .councilMinutes, .scoreSheets, .registration, .selfAssessment,
        .communeReport,
      ], optional: [.furtherTests], annexII),
  ]

  static let requirementsWithoutDistrict: [RatingProcedure.Requirement] = [
    requirement(.commune, [.registration, .selfAssessment], amended),
    requirement(.province, [.communeLetter, .communeReport, .registration, .selfAssessment], amended),
    requirement(
      .ministry,
      [
        .provincialLetter, .advisoryReport, .councilMinutes, .scoreSheets, .registration, .selfAssessment,
        .communeReport,
      ], optional: [.furtherTests], amended),
  ]

  /// One original and one scanned set are reported; the number of samples is not.
  private static func requirement(
    _ level: RatingLevel,
    _ documents: [DossierDocument],
    optional: [DossierDocument] = [],
    _ citation: Citation
  ) -> RatingProcedure.Requirement {
    RatingProcedure.Requirement(
      at: level, documents, optional: optional, samples: nil, paperSets: 1, electronicSets: 1, citation,
      confidence: .secondary)
  }

  static func noDeadline(_ level: RatingLevel) -> RatingProcedure.Deadline {
    RatingProcedure.Deadline(
      at: level, nil, vi: "các nguồn không nêu thời hạn", en: "the sources state no time", annexII,
      confidence: .secondary)
  }

  static let interpretations: [Interpretation] =
    readings + Decision26_2026.lastDayReadings + [Decision26_2026.transitionInterpretation]

  /// What is read where the sources are silent.
  static let readings: [Interpretation] = [
    Interpretation(
      name: ProcedureReading.asInDecision26,
      reading: Bilingual(
        vi: "Bước mà các nguồn không nêu được lấy như Điều 7 Quyết định 26/2026/QĐ-TTg",
        en: "A step of which the sources do not tell is taken as in Article 7 of Decision 26/2026/QĐ-TTg"
      ),
      reason: Bilingual(
        vi:
          "Chưa đọc được văn bản; các nguồn không nói về trả lại, bổ sung, rút, khiếu nại, chuyển kết quả về",
        en:
          "The text was not read; the sources do not tell of returning, adding, withdrawing, disputing, sending back"
      ),
      citation: annexII
    ),
    Interpretation(
      name: ProcedureReading.topBandWithoutMinima,
      reading: Decision26_2026.topBandWithoutMinima.reading,
      reason: Bilingual(
        vi: "Các nguồn chỉ nói theo điểm, không nói về mức tối thiểu",
        en: "The sources speak of points alone, not of minima"
      ),
      citation: annexII
    ),
    Interpretation(
      name: ProcedureReading.heldRankStands,
      reading: Decision26_2026.heldRankStands.reading,
      reason: Bilingual(
        vi: "Các nguồn không nói kết quả nâng hạng không đạt",
        en: "The sources do not speak of an upgrade that fails"
      ),
      citation: annexII
    ),
  ]

  /// Districts ended on 1 July 2025, when the two-level administration began.
  static let endOfDistricts = RatingProcedure.Ending(
    .district, lastDay: .table(2025, 6, 30), reading: ProcedureReading.districtStepAfterDistricts)

  /// What is read where a district's step is recorded though districts had ended.
  static let districtStepAfterDistricts = Interpretation(
    name: ProcedureReading.districtStepAfterDistricts,
    reading: Bilingual(
      vi: "Bước của huyện ghi sau ngày 30/6/2025 là của cơ quan tiếp nhận công việc của huyện",
      en: "A district's step recorded after 30 June 2025 is one of whoever took the district's work over"
    ),
    reason: Bilingual(
      vi: "Không tìm thấy quy định cho hồ sơ còn ở huyện khi bỏ cấp huyện",
      en: "No rule was found for dossiers that lay at a district when districts ended"
    ),
    citation: annexII
  )

  static let gaps: [Bilingual] = [
    Bilingual(
      vi: "Chưa đọc được văn bản; điều, khoản của từng bước và thời hạn của từng cấp chưa rõ",
      en: "The text was not read: the article of each step and the time of each level are not known"),
    Bilingual(
      vi: "Số mẫu sản phẩm chưa được xác nhận, nên không kiểm tra",
      en: "The number of samples is not confirmed, and so not checked"),
    Bilingual(
      vi: "Chưa rõ quy trình riêng cho đánh giá lại",
      en: "Whether a re-rating has steps of its own is not known"),
  ]

  static let gapsWithDistrict: [Bilingual] = [
    Bilingual(
      vi: "Hồ sơ còn ở huyện khi bỏ cấp huyện ngày 1/7/2025: không tìm thấy quy định",
      en: "No rule was found for dossiers that lay at a district when districts ended on 1 July 2025")
  ]
}
