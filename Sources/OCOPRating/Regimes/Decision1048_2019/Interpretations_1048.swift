import OCOPModel

extension Decision1048_2019 {
  /// What is read where the decision, or the source of its tables, is silent.
  static let interpretations: [Interpretation] = [
    Interpretation(
      name: InterpretationName.storyIsDocumented,
      reading: Bilingual(
        vi: "“Có câu chuyện” ở 5.2 và 5.3 là từ mức c của 5.1: câu chuyện được tư liệu hóa",
        en: "“Where there is a story” in 5.2 and 5.3 means option c of 5.1 or more: a documented story"
      ),
      reason: Bilingual(
        vi: "Mức a nói không có hoặc không được tư liệu hóa; mức b chỉ là tài liệu giới thiệu sản phẩm",
        en: "Option a is no story or an undocumented one; option b is only material about the product"
      ),
      citation: Citation(number, .criterion("5.2"))
    ),
    Interpretation(
      name: InterpretationName.noOptionScoresZero,
      reading: Bilingual(
        vi: "Không mức nào đúng thì được 0 điểm",
        en: "Where no printed option holds, the criterion scores 0"
      ),
      reason: Bilingual(
        vi: "Nhiều tiêu chí không in mức 0 điểm; không có cách hiểu nào khác",
        en: "Many criteria print no option for 0 points, and there is no other reading"
      ),
      citation: Citation(number)
    ),
    Interpretation(
      name: InterpretationName.zeroMeansWholePanel,
      reading: Bilingual(
        vi: "Bộ 7 (6.1) và bộ 17 (6.1–6.4): “0 điểm” là khi điểm trung bình của tiêu chí bằng 0",
        en: "In sets 7 (6.1) and 17 (6.1–6.4) “0 points” means that the criterion's mean over the panel is 0"
      ),
      reason: Bilingual(
        vi: "Ghi chú không nói điểm của từng thành viên hay của hội đồng",
        en: "The note does not say whether a member's or the panel's score is meant"
      ),
      citation: form(set: 17).appending(.criterion("6"))
    ),
    Interpretation(
      name: InterpretationName.boundsAssumeNoElimination,
      reading: Bilingual(
        vi: "Khi chưa rõ sản phẩm có bị loại hay không, hạng sao và các cận giả định là không bị loại",
        en: "While it is open whether the product is eliminated, star level and bounds assume that it is not"
      ),
      reason: Bilingual(
        vi: "Hạng của sản phẩm bị loại không tồn tại, nên không có cận",
        en: "An eliminated product has no star level that could be bounded"
      ),
      citation: form(set: 17).appending(.criterion("6"))
    ),
    Interpretation(
      name: InterpretationName.gapsAreForTheCouncil,
      reading: Bilingual(
        vi:
          "Khi minh chứng rơi vào khoảng mà không mức nào in đúng, hội đồng quyết định giữa các mức liền kề hoặc 0 điểm",
        en:
          "Where the evidence falls between printed options, the council decides between those next to it and 0 points"
      ),
      reason: Bilingual(
        vi: "Ví dụ bộ 19, tiêu chí 6: “dưới 75%” và “trên 75%”, không có mức cho đúng 75%",
        en: "As in set 19, criterion 6: “under 75 %” and “over 75 %”, and no option for exactly 75 %"
      ),
      citation: form(set: 19).appending(.criterion("6"))
    ),
    Interpretation(
      name: InterpretationName.lastOptionThatHolds,
      reading: Bilingual(
        vi: "Suy ra từ minh chứng: nhiều mức cùng đúng thì lấy mức in sau cùng",
        en: "Derived from evidence, the answer is the last printed option that holds"
      ),
      reason: Bilingual(vi: "Các mức in tăng dần", en: "Options are printed in ascending order"),
      citation: Citation(number)
    ),
  ]

  /// The reading that lets the tables serve for the time before the amendment.
  static let tablesBeforeAmendment: Interpretation = Interpretation(
    name: InterpretationName.tablesBeforeAmendment,
    reading: Bilingual(
      vi: "Điểm và nội dung trước ngày 8/6/2020 như trong bản chép sau khi có Quyết định 781",
      en: "Points and wording before 8 June 2020 are those of a copy made after Decision 781"
    ),
    reason: Bilingual(
      vi: "Theo các bài tường thuật, 781 chỉ thêm mức tối thiểu và đổi tên bộ du lịch",
      en: "By reports, 781 only added minima and renamed the tourism set"
    ),
    citation: Citation(amendment)
  )

  /// What is read of the minima once a province enters those of the amendment.
  static let interpretationsOfMinima: [Interpretation] = [
    Interpretation(
      name: InterpretationName.minimaAreCumulative,
      reading: Bilingual(
        vi: "Mức tối thiểu cộng dồn: 5 sao cần cả mức tối thiểu của 3 và 4 sao",
        en: "Minima are cumulative: five stars need the minima of three and four stars too"
      ),
      reason: Bilingual(
        vi: "Phần đã biết của 781 nói như vậy cho 4 sao; phần 5 sao chưa đọc được",
        en: "The part of 781 that is known says so for four stars; that on five was not read"
      ),
      citation: Citation(amendment)
    ),
    Interpretation(
      name: InterpretationName.equalPointsReachMinimum,
      reading: Bilingual(
        vi: "Mức có điểm bằng hoặc hơn mức tối thiểu là đạt mức tối thiểu",
        en: "An option worth as much as the minimum, or more, reaches it"
      ),
      reason: Bilingual(
        vi: "“Tối thiểu” được hiểu theo điểm", en: "“The least” is read in points"),
      citation: Citation(amendment)
    ),
    Interpretation(
      name: InterpretationName.highestStarWithBoth,
      reading: Bilingual(
        vi: "Đủ điểm nhưng thiếu mức tối thiểu thì giữ hạng cao nhất đạt cả điểm và mức tối thiểu",
        en: "With the points but not the minima of a level, a product holds the highest level with both"
      ),
      reason: Bilingual(
        vi: "Phần đã biết không nói hậu quả của việc thiếu mức tối thiểu",
        en: "The part that is known does not say what a missed minimum leads to"
      ),
      citation: Citation(amendment)
    ),
    Interpretation(
      name: InterpretationName.panelMinima,
      reading: Bilingual(
        vi:
          "Hội đồng đạt mức tối thiểu khi điểm trung bình của tiêu chí đạt mức đó (có thể chọn quy tắc khác)",
        en: "A panel reaches a minimum when the criterion's mean does (other rules can be chosen)"
      ),
      reason: Bilingual(
        vi: "Phần đã biết không nói cách xét khi các thành viên khác nhau",
        en: "The part that is known does not say how differing members combine"
      ),
      citation: Citation(amendment)
    ),
    Interpretation(
      name: InterpretationName.minimaWithoutNote,
      reading: Bilingual(
        vi: "Mức tối thiểu áp dụng dù biểu điểm không in dấu sao",
        en: "Minima apply though the forms print no asterisks"
      ),
      reason: Bilingual(
        vi: "781 nêu mức tối thiểu ngoài biểu điểm", en: "781 states the minima apart from the forms"),
      citation: Citation(amendment)
    ),
  ]
}
