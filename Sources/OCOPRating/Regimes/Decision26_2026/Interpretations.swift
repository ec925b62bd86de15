import OCOPModel

extension Decision26_2026 {
  /// What is read where the decision is silent.
  static let interpretations: [Interpretation] = [
    Interpretation(
      name: InterpretationName.minimaAreCumulative,
      reading: Bilingual(
        vi: "Mức tối thiểu cộng dồn: 5 sao cần cả mức tối thiểu của 3 và 4 sao",
        en: "Minima are cumulative: five stars need the minima of three and four stars too"
      ),
      reason: Bilingual(
        vi: "Ghi chú chỉ nói dấu sao là yêu cầu tối thiểu theo cấp độ sao",
        en: "The note only says that an asterisk is the minimum for its star level"
      ),
      citation: Citation(number, .annex("II"))
    ),
    Interpretation(
      name: InterpretationName.equalPointsReachMinimum,
      reading: Bilingual(
        vi: "Mức có điểm bằng hoặc hơn mức có dấu sao là đạt mức tối thiểu",
        en: "An option worth as much as the marked one, or more, reaches the minimum"
      ),
      reason: Bilingual(
        vi: "“Tối thiểu phải đạt” được hiểu theo điểm",
        en: "“The least to be reached” is read in points"
      ),
      citation: Citation(number, .annex("II"))
    ),
    Interpretation(
      name: InterpretationName.highestStarWithBoth,
      reading: Bilingual(
        vi: "Đủ điểm nhưng thiếu mức tối thiểu thì giữ hạng cao nhất đạt cả điểm và mức tối thiểu",
        en: "With the points but not the minima of a level, a product holds the highest level with both"
      ),
      reason: Bilingual(
        vi: "Quyết định không nói hậu quả của việc thiếu mức tối thiểu",
        en: "The decision does not say what a missed minimum leads to"
      ),
      citation: article(3, clause: 3)
    ),
    Interpretation(
      name: InterpretationName.panelMinima,
      reading: Bilingual(
        vi:
          "Hội đồng đạt mức tối thiểu khi điểm trung bình của tiêu chí đạt mức đó (có thể chọn quy tắc khác)",
        en: "A panel reaches a minimum when the criterion's mean does (other rules can be chosen)"
      ),
      reason: Bilingual(
        vi: "Quyết định xét trung bình tổng điểm, không nói cách xét mức tối thiểu khi thành viên khác nhau",
        en: "The decision averages totals and does not say how differing members combine at a minimum"
      ),
      citation: article(7, clause: 3)
    ),
    Interpretation(
      name: InterpretationName.minimaWithoutNote,
      reading: Bilingual(
        vi: "Bộ 26 in ba dấu sao không có ghi chú: vẫn là mức tối thiểu",
        en: "The three asterisks that set 26 prints without a note are minima all the same"
      ),
      reason: Bilingual(
        vi: "25 bộ khác giải thích dấu sao như vậy",
        en: "The 25 other sets explain the asterisks so"
      ),
      citation: annexII(set: 26)
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
      citation: Citation(number, .annex("II"))
    ),
    Interpretation(
      name: InterpretationName.zeroMeansWholePanel,
      reading: Bilingual(
        vi: "Bộ 16: “được 0 điểm” là khi điểm trung bình của tiêu chí bằng 0",
        en: "In set 16 a criterion is “given 0 points” when its mean over the panel is 0"
      ),
      reason: Bilingual(
        vi: "Ghi chú không nói điểm của từng thành viên hay của hội đồng",
        en: "The note does not say whether a member's or the panel's score is meant"
      ),
      citation: annexII(set: 16).appending(.criterion("6"))
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
      citation: annexII(set: 16).appending(.criterion("6"))
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
        vi: "Ví dụ liên kết: “dưới 75%” và “trên 75%”, không có mức cho đúng 75%",
        en: "As with linkage: “under 75 %” and “over 75 %”, and no option for exactly 75 %"
      ),
      citation: Citation(number, .annex("II"))
    ),
    Interpretation(
      name: InterpretationName.lastOptionThatHolds,
      reading: Bilingual(
        vi: "Suy ra từ minh chứng: nhiều mức cùng đúng thì lấy mức in sau cùng",
        en: "Derived from evidence, the answer is the last printed option that holds"
      ),
      reason: Bilingual(
        vi: "Các mức in tăng dần; đúng 75% lao động thì cả hai mức cùng đúng",
        en: "Options are printed in ascending order; at 75 % local labour two of them hold"
      ),
      citation: Citation(number, .annex("II"))
    ),
    Interpretation(
      name: InterpretationName.registeredImpliesApplied,
      reading: Bilingual(
        vi: "Nhãn hiệu đã đăng ký thì đơn đăng ký đã được chấp nhận",
        en: "A registered trademark had an accepted application"
      ),
      reason: Bilingual(
        vi: "Cấp giấy chứng nhận phải qua thẩm định hình thức",
        en: "Registration presupposes that the formal examination was passed"
      ),
      citation: Citation(number, .annex("II"), .criterion("3.5"))
    ),
    Interpretation(
      name: InterpretationName.internationalCountsAsNational,
      reading: Bilingual(
        vi: "Chứng nhận quản lý chất lượng quốc tế được tính ít nhất như quốc gia",
        en: "Quality management certified internationally counts at least as nationally"
      ),
      reason: Bilingual(
        vi: "Biểu nêu cùng ví dụ (ISO, HACCP) cho cả hai mức",
        en: "The form names the same examples (ISO, HACCP) for both"
      ),
      citation: Citation(number, .annex("II"))
    ),
  ]
}
