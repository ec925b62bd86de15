import OCOPModel

extension RatingProcedure {
  /// The procedure of Decision 26/2026/QĐ-TTg, for dossiers filed since 22 May 2026: commune, province, ministry.
  public static let decision26_2026: RatingProcedure = RatingProcedure(
    name: .decision26_2026,
    document: .decision26_2026,
    filings: LegalDocument.decision26_2026.inForce,
    confidence: .read,
    ownership: Decision26_2026.article(2, clause: 3),
    levels: [.commune, .province, .ministry],
    bands: Decision26_2026.bands,
    steps: Decision26_2026.steps,
    requirements: Decision26_2026.requirements,
    deadlines: Decision26_2026.deadlines,
    closings: [],
    interpretations: Decision26_2026.procedureInterpretations,
    gaps: []
  )
}

extension Decision26_2026 {
  /// Article 6 with Article 7: the documents, one set on paper and an electronic one, and the samples.
  static let requirements: [RatingProcedure.Requirement] = [
    RatingProcedure.Requirement(
      at: .commune, [.registration, .selfAssessment], samples: 0, paperSets: 1, electronicSets: 1,
      softwareCounts: article(7, clause: 1), article(6, clause: 1)),
    RatingProcedure.Requirement(
      at: .province, [.communeLetter, .communeReport, .registration, .selfAssessment], samples: 5,
      paperSets: 1, electronicSets: 1, article(6, clause: 2)),
    RatingProcedure.Requirement(
      at: .ministry, kinds: [.first, .upgrade],
      [
        .provincialLetter, .advisoryReport, .councilReport, .approvalDecision, .registration, .selfAssessment,
      ],
      optional: [.furtherTests], samples: 5, paperSets: 1, electronicSets: 1,
      article(6, clause: 3, point: "a")
    ),
    RatingProcedure.Requirement(
      at: .ministry, kinds: [.rerating], [.provincialLetter, .officeReport, .registration, .selfAssessment],
      optional: [.furtherTests], samples: 5, paperSets: 1, electronicSets: 1,
      article(6, clause: 3, point: "b")
    ),
  ]

  /// Article 7: the commune's working days, and the days of a re-rating; a first rating and an upgrade have the rounds.
  static let deadlines: [RatingProcedure.Deadline] = [
    RatingProcedure.Deadline(
      at: .commune, .workingDays(15), vi: "15 ngày làm việc từ khi nhận hồ sơ",
      en: "15 working days from receipt", article(7, clause: 2)),
    RatingProcedure.Deadline(
      at: .province, kinds: [.rerating], .days(45), vi: "45 ngày từ khi nhận đủ hồ sơ",
      en: "45 days from the complete proposal", article(7, clause: 6, point: "g")),
    RatingProcedure.Deadline(
      at: .ministry, kinds: [.rerating], .days(45), vi: "45 ngày từ khi nhận đủ hồ sơ",
      en: "45 days from the complete proposal", article(7, clause: 6, point: "g")),
    RatingProcedure.Deadline(
      at: .province, kinds: [.first, .upgrade], nil, vi: "không có thời hạn riêng, theo đợt đánh giá",
      en: "no time of its own: the rounds bind", article(5, clause: 1)),
    RatingProcedure.Deadline(
      at: .ministry, kinds: [.first, .upgrade], nil, vi: "không có thời hạn riêng, theo đợt đánh giá",
      en: "no time of its own: the rounds bind", article(5, clause: 2)),
  ]

  /// Article 12, clause 2: dossiers filed before the day of entry into force finish under the rules before.
  static let closingsBefore: [RatingProcedure.Closing] = [
    RatingProcedure.Closing(
      kinds: [.first, .upgrade], 60, after: LegalDocument.decision26_2026.inForce.start,
      article(12, clause: 2, point: "a")),
    RatingProcedure.Closing(
      kinds: [.rerating], 30, after: LegalDocument.decision26_2026.inForce.start,
      article(12, clause: 2, point: "b")),
  ]
}
