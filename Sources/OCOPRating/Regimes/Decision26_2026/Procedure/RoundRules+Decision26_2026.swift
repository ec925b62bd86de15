import OCOPModel

extension RoundRules {
  /// The rounds of Decision 26/2026/QĐ-TTg, Article 5: two a year at the province and two at the ministry; the
  /// councils' rules of operation and a plan may add more.
  public static let decision26_2026: RoundRules = RoundRules(
    document: .decision26_2026,
    rounds: Decision26_2026.provincialRounds + Decision26_2026.ministerialRounds,
    needsRulesOfOperation: Citation(Decision26_2026.number, .article(5)),
    interpretations: Decision26_2026.roundInterpretations
  )
}

extension Decision26_2026 {
  /// Article 5, clause 1.
  static let provincialRounds: [RoundRules.YearlyRound] = [
    RoundRules.YearlyRound(
      at: .province, number: 1, proposedBefore: .init(month: 4, day: 30),
      assessedBefore: .init(month: 6, day: 30), proposedBy: .commune, citation: article(5, clause: 1)),
    RoundRules.YearlyRound(
      at: .province, number: 2, proposedBefore: .init(month: 10, day: 30),
      assessedBefore: .init(month: 12, day: 30), proposedBy: .commune, citation: article(5, clause: 1)),
  ]

  /// Article 5, clause 2; the second round takes what the provinces rate to the end of the year.
  static let ministerialRounds: [RoundRules.YearlyRound] = [
    RoundRules.YearlyRound(
      at: .ministry, number: 1, proposedBefore: .init(month: 7, day: 30),
      assessedBefore: .init(month: 9, day: 30), proposedBy: .province, citation: article(5, clause: 2)),
    RoundRules.YearlyRound(
      at: .ministry, number: 2, proposedBefore: .init(month: 1, day: 30, yearsLater: 1),
      assessedBefore: .init(month: 3, day: 30, yearsLater: 1), proposedBy: .province,
      citation: article(5, clause: 2)),
  ]

  /// What is read of the rounds where Article 5 is silent.
  static let roundInterpretations: [Interpretation] = [
    Interpretation(
      name: InterpretationName.cutOffStrictlyBefore,
      reading: Bilingual(
        vi: "“Trước ngày” không gồm chính ngày đó: đề nghị ngày 30/4 thuộc đợt sau",
        en: "“Before” leaves the day out: what is proposed on 30 April falls in the next round"
      ),
      reason: Bilingual(
        vi: "Điều 5 in “trước ngày”, không nói ngày cuối có được tính hay không",
        en: "Article 5 prints “before the day” and does not say whether the day itself still counts"
      ),
      citation: article(5, clause: 1)
    ),
    Interpretation(
      name: InterpretationName.cutOffDoesNotRoll,
      reading: Bilingual(
        vi: "Ngày chốt đợt không dời khi rơi vào ngày nghỉ",
        en: "A round's cut-off and end do not move where they meet days off"
      ),
      reason: Bilingual(
        vi: "Ngày chốt là ngày theo lịch, không phải ngày cuối của một thời hạn",
        en: "They are days of the calendar, not the last days of a term"
      ),
      citation: article(5, clause: 1)
    ),
    Interpretation(
      name: InterpretationName.firstOpenRound,
      reading: Bilingual(
        vi: "Đề nghị được đánh giá ở đợt đầu tiên có ngày chốt sau ngày đề nghị",
        en: "A proposal is assessed in the first round whose cut-off comes after it"
      ),
      reason: Bilingual(
        vi: "Điều 5 nêu đợt nào nhận hồ sơ trước ngày nào, không nói hồ sơ đến muộn",
        en: "Article 5 says which round takes what came before a day, not what becomes of late files"
      ),
      citation: article(5, clause: 1)
    ),
    Interpretation(
      name: InterpretationName.winterRoundOfYearBefore,
      reading: Bilingual(
        vi: "Đợt 02 cấp trung ương trước ngày 30/3 thuộc loạt của năm trước",
        en: "The ministry's second round, assessed before 30 March, counts in the year before"
      ),
      reason: Bilingual(
        vi: "Khoản 2 gọi là đợt 02 trong năm; đợt này nhận sản phẩm tỉnh đánh giá đến 30/12",
        en: "Clause 2 calls it the year's second; it takes what the provinces rate up to 30 December"
      ),
      citation: article(5, clause: 2)
    ),
  ]
}
