import OCOPModel

extension RatingProcedure {
  /// The procedure of Decision 148/QĐ-TTg with the district, for dossiers filed until 5 July 2025.
  ///
  /// Known from reports of the decision, not from its text; ``RatingProcedure/gaps`` says what is not known.
  public static let decision148_2023: RatingProcedure = RatingProcedure(
    name: .decision148_2023,
    document: .decision148_2023,
    filings: .table(from: .table(2023, 2, 24), upTo: .table(2025, 7, 6)),
    confidence: .secondary,
    ownership: nil,
    levels: [.district, .province, .ministry],
    bands: Decision148_2023.bands(threeStarsBy: .district),
    steps: Procedure148.stepsWithDistrict,
    requirements: Procedure148.requirementsWithDistrict,
    deadlines: [.district, .province, .ministry].map(Procedure148.noDeadline),
    closings: Decision26_2026.closingsBefore,
    interpretations: Procedure148.interpretations,
    gaps: Procedure148.gaps + Procedure148.gapsWithDistrict
  )

  /// The procedure of Decision 148/QĐ-TTg as amended by Decision 1489/QĐ-TTg, for dossiers filed from 6 July 2025
  /// until 21 May 2026: commune, province, ministry.
  ///
  /// Known from reports of the decisions, not from their text; ``RatingProcedure/gaps`` says what is not known.
  public static let decision148_2023_amended2025: RatingProcedure = RatingProcedure(
    name: .decision148_2023_amended2025,
    document: .decision1489_2025,
    filings: .table(from: .table(2025, 7, 6), upTo: .table(2026, 5, 22)),
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
      name: ProcedureReading.sentBackByAnalogy,
      reading: Bilingual(
        vi: "Cấp trên chấm dưới mức của mình thì chuyển về cấp dưới để công nhận hoặc đánh giá lại",
        en:
          "Where the level above finds less than it recognises, the level below recognises or assesses again"
      ),
      reason: Bilingual(
        vi: "Các nguồn không nói; theo cách của Điều 7 Quyết định 26/2026/QĐ-TTg",
        en: "The sources are silent; as Article 7 of Decision 26/2026/QĐ-TTg has it"
      ),
      citation: annexII
    ),
    Interpretation(
      name: ProcedureReading.ownerMayWithdraw,
      reading: Bilingual(
        vi: "Chủ thể được rút hồ sơ cho đến khi có kết quả",
        en: "The owner may take the dossier back until there is a result"
      ),
      reason: Bilingual(
        vi: "Việc đăng ký là tự nguyện; các nguồn không nói về rút hồ sơ",
        en: "Registration is the owner's own act; the sources do not speak of withdrawing it"
      ),
      citation: annexII
    ),
    Interpretation(
      name: ProcedureReading.complaintAsEvent,
      reading: Bilingual(
        vi: "Khiếu nại kết quả do người ra quyết định giải quyết; thời hạn do người dùng nêu",
        en: "Who decided answers a complaint against the result; its limits are for the user to state"
      ),
      reason: Bilingual(
        vi: "Các nguồn không nêu quy định về khiếu nại",
        en: "The sources tell of no rules on complaints"
      ),
      citation: annexII
    ),
  ]

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
