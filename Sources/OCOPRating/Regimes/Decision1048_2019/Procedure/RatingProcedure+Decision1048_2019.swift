import OCOPModel

extension RatingProcedure {
  /// The procedure of Decision 1048/QĐ-TTg, for dossiers filed from 21 August 2019 until 23 February 2023: district,
  /// province, centre.
  ///
  /// Known from reports of the decision, not from its text; ``RatingProcedure/gaps`` says what is not known.
  public static let decision1048_2019: RatingProcedure = RatingProcedure(
    name: .decision1048_2019,
    document: .decision1048_2019,
    filings: LegalDocument.decision1048_2019.inForce,
    confidence: .secondary,
    ownership: nil,
    levels: [.district, .province, .ministry],
    bands: Decision1048_2019.bands,
    steps: Procedure1048.steps,
    requirements: Procedure1048.requirements,
    deadlines: [.district, .province, .ministry].map(Procedure1048.noDeadline),
    closings: Decision26_2026.closingsBefore,
    endings: [Procedure148.endOfDistricts],
    interpretations: Procedure1048.interpretations,
    gaps: Procedure1048.gaps
  )
}

/// What reports tell of the procedure of Decision 1048/QĐ-TTg.
enum Procedure1048 {
  private typealias Step = RatingProcedure.Step

  static let decision = Citation("1048/QĐ-TTg")
  private static let source = RatingDesk.Source(
    citation: decision, confidence: .secondary, filledIn: Procedure148.asInDecision26)

  /// The district rates and sends up from the lowest recognised band; the province recognises three and four stars.
  static let steps: [RatingProcedure.Step] =
    ([
      Step(
        .filed, from: .draft, to: .filed(.district), by: [.owner], if: [.filedInTime], decision,
        confidence: .secondary)
    ]
    + RatingDesk.district.receipt(checking: [.fileComplete], source)
    + [
      rating(.district), upward(from: .district, to: .province, by: .district),
      RatingDesk.district.step(
        .notRecognised, .rated(.district), .notRecognised(.district), by: [.district],
        if: [.recognisedNowhere, .higherThanHeld], source),
    ]
    + heldRank(.district, from: [.rated])
    + ending(.district, of: [.notRecognised, .heldRankKept])
    + RatingDesk.province.receipt(source)
    + [rating(.province), upward(from: .province, to: .ministry, by: .provincialOffice)]
    + RatingDesk.province.decision(source)
    + heldRank(.province, from: [.rated, .sentBack])
    + ending(.province, of: [.recognised, .notRecognised, .heldRankKept])
    + RatingDesk.ministry.receipt(source.gap)
    .map { $0.readings.isEmpty ? $0.resting(on: source.gapReadings) : $0 }
    + [
      rating(.ministry, source.gap),
      RatingDesk.ministry.step(
        .recognised, .rated(.ministry), .recognised(.ministry), by: [.minister], if: [.recognisedHere],
        source.gap, readings: source.gapReadings),
      RatingDesk.ministry.step(
        .sentBack, .rated(.ministry), .sentBack(.province), by: [.ministryOffice], if: [.belowThisLevel],
        source.gap, readings: source.gapReadings),
      RatingDesk.province.step(
        .reassessmentOrdered, .sentBack(.province), .checked(.province), by: [.provincialChair],
        source.gap, readings: source.gapReadings),
    ]
    + RatingDesk.province.decision(
      from: .sentBack, source.gap, readings: source.gapReadings)
    + ending(.ministry, of: [.recognised]))
    .allowingWithdrawal(decision, reading: ProcedureReading.asInDecision26, confidence: .unverified)

  /// A council rates what its level accepted; how it is set up is not known, and so no step.
  private static func rating(_ desk: RatingDesk, _ source: RatingDesk.Source = source) -> Step {
    desk.step(
      .rated, .checked(desk.level), .rated(desk.level), by: [desk.council], if: [.starFitsTotal],
      producing: [.councilMinutes, .scoreSheets], source,
      readings: source.confidence == .unverified ? Self.source.gapReadings : [])
  }

  private static func upward(
    from level: RatingLevel,
    to next: RatingLevel,
    by actor: DossierActor
  ) -> Step {
    Step(
      .forwarded, from: .rated(level), to: .filed(next), by: [actor],
      if: [.reachesNextLevel, .handOverComplete], decision, confidence: .secondary)
  }

  /// By analogy only: no source says what follows when an upgrade brings no higher star.
  private static func heldRank(_ desk: RatingDesk, from phases: [DossierState.Phase]) -> [Step] {
    desk.heldRank(
      from: phases, source.gap, readings: source.gapReadings + [ProcedureReading.heldRankStands])
  }

  private static func ending(_ desk: RatingDesk, of phases: [DossierState.Phase]) -> [Step] {
    desk.announcement(source, of: phases)
      + desk.complaint(source.gap, reading: ProcedureReading.asInDecision26)
  }

  /// The five mandatory things of a dossier; what a level adds when it sends a dossier up is not known.
  static let requirements: [RatingProcedure.Requirement] = [
    RatingLevel.district, .province, .ministry,
  ].map { level in
    RatingProcedure.Requirement(
      at: level, [.registration, .businessPlan, .organisation, .businessRegistration],
      samples: level == .district ? 5 : nil, paperSets: nil, electronicSets: nil, decision,
      confidence: .secondary)
  }

  static func noDeadline(_ level: RatingLevel) -> RatingProcedure.Deadline {
    RatingProcedure.Deadline(
      at: level, nil, vi: "các nguồn không nêu thời hạn", en: "the sources state no time", decision,
      confidence: .secondary)
  }

  static let interpretations: [Interpretation] =
    (Procedure148.readings + [Procedure148.districtStepAfterDistricts]).map {
      Interpretation(name: $0.name, reading: $0.reading, reason: $0.reason, citation: decision)
    } + Decision26_2026.lastDayReadings
    + [Decision26_2026.filesOf2019CloseToo, Decision26_2026.transitionInterpretation]

  static let gaps: [Bilingual] = [
    Bilingual(
      vi:
        "Chưa đọc được văn bản; việc thành lập hội đồng, báo cáo, thời hạn và phần việc của trung ương chưa rõ",
      en:
        "The text was not read: how councils are set up and reported to, times, and the centre's part are not known"
    ),
    Bilingual(
      vi: "Không tìm thấy quy định chuyển tiếp sang Quyết định 148/QĐ-TTg cho hồ sơ đang làm",
      en: "No rule was found for dossiers under way when Decision 148/QĐ-TTg replaced it"),
  ]
}
