import OCOPModel

extension CouncilComposition {
  /// Who sits in the councils of Decision 26/2026/QĐ-TTg: of a province, or of the ministry; `nil` for other levels,
  /// which have none.
  ///
  /// Source: Article 7, clauses 3 and 4. How many sit there is left to the authority.
  public static func decision26_2026(_ level: RatingLevel) -> CouncilComposition? {
    switch level {
    case .province: Decision26_2026.provincialCouncil
    case .ministry: Decision26_2026.centralCouncil
    case .commune, .district: nil
    }
  }
}

extension CouncilMode {
  /// How a council works by Decision 26/2026/QĐ-TTg: by written opinions where it ranks a product again at the end of the
  /// certificate's term, in a meeting otherwise.
  ///
  /// Source: Article 7, clauses 3, 4 and 6.
  public static func decision26_2026(rankingAgain: Bool) -> CouncilMode {
    rankingAgain ? .writtenOpinions : .meeting
  }
}

extension Decision26_2026 {
  static let provincialCouncil: CouncilComposition = CouncilComposition(
    decision: number,
    level: .province,
    leaderChairs: true,
    seats: [
      CouncilComposition.Seat(.agricultureAndEnvironment),
      CouncilComposition.Seat(.industryAndTrade),
      CouncilComposition.Seat(.health),
      CouncilComposition.Seat(.scienceAndTechnology),
      CouncilComposition.Seat(.cultureSportsAndTourism),
      CouncilComposition.Seat(.foodSafety, onlyWhereItExists: true),
      CouncilComposition.Seat(.ocopOffice),
      CouncilComposition.Seat(.specialisedUnit),
    ],
    invited: [.expert, .association, .other],
    citation: article(7, clause: 3)
  )

  static let centralCouncil: CouncilComposition = CouncilComposition(
    decision: number,
    level: .ministry,
    leaderChairs: true,
    seats: [
      CouncilComposition.Seat(.industryAndTrade),
      CouncilComposition.Seat(.health),
      CouncilComposition.Seat(.scienceAndTechnology),
      CouncilComposition.Seat(.cultureSportsAndTourism),
      CouncilComposition.Seat(.ocopOffice),
      CouncilComposition.Seat(.specialisedUnit),
    ],
    invited: [.expert, .testingBody, .association],
    citation: article(7, clause: 4)
  )

  /// What is read where the decision leaves the council's work to its rules of operation.
  static let councilInterpretations: [Interpretation] = [
    Interpretation(
      name: InterpretationName.listedAgenciesSit,
      reading: Bilingual(
        vi: "Mỗi cơ quan được nêu tên có ít nhất một thành viên trong hội đồng",
        en: "Each agency that is named has at least one member in the council"
      ),
      reason: Bilingual(
        vi: "Quyết định liệt kê cơ quan, không nói số lượng",
        en: "The decision lists the agencies and gives no numbers"
      ),
      citation: article(7, clause: 3)
    ),
    Interpretation(
      name: InterpretationName.councilQuorum,
      reading: Bilingual(
        vi:
          "Hội đồng đủ túc số khi quá nửa số thành viên chấm điểm có phiếu hợp lệ (có thể chọn quy tắc khác)",
        en:
          "A council has its quorum with sheets of more than half of its scoring members (other rules can be chosen)"
      ),
      reason: Bilingual(
        vi: "Quyết định không nói túc số, để cho quy chế hoạt động",
        en: "The decision states no quorum and leaves it to the rules of operation"
      ),
      citation: article(7, clause: 3)
    ),
    Interpretation(
      name: InterpretationName.everySheetCounts,
      reading: Bilingual(
        vi:
          "Mọi phiếu hợp lệ được tính trung bình, không bỏ phiếu cao nhất, thấp nhất (có thể chọn quy tắc khác)",
        en:
          "Every valid sheet enters the mean; the highest and the lowest are kept (other rules can be chosen)"
      ),
      reason: Bilingual(
        vi: "Quyết định chỉ nói tổng điểm trung bình",
        en: "The decision only speaks of the average total"
      ),
      citation: article(3, clause: 3)
    ),
    Interpretation(
      name: InterpretationName.dispersionOfMembers,
      reading: Bilingual(
        vi:
          "Hai thành viên chênh nhau từ 10 điểm trở lên là ý kiến khác nhau nhiều (có thể chọn ngưỡng khác)",
        en: "Two members 10 points or more apart differ much (another threshold can be chosen)"
      ),
      reason: Bilingual(
        vi: "Thông lệ của hội đồng, không phải quy định; khoản 6 chỉ nói ý kiến khác nhau nhiều",
        en: "A practice of councils and no rule of law; clause 6 only speaks of opinions that differ much"
      ),
      citation: article(7, clause: 6)
    ),
    topBandWithoutMinima,
  ]
}
