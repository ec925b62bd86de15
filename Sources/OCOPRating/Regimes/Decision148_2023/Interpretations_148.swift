import OCOPModel

extension Decision148_2023 {
  /// What is read where the decision, or the copy of its tables, is silent.
  static let interpretations: [Interpretation] = [
    Interpretation(
      name: InterpretationName.minimaAreCumulative,
      reading: Bilingual(
        vi: "Mức tối thiểu cộng dồn: 5 sao cần cả mức tối thiểu của 3 và 4 sao",
        en: "Minima are cumulative: five stars need the minima of three and four stars too"
      ),
      reason: Bilingual(
        vi: "Dấu sao là yêu cầu tối thiểu theo cấp độ sao; phần mềm của một tỉnh cũng tính như vậy",
        en: "An asterisk is the minimum for its star level; one province's software reads it so too"
      ),
      citation: annex
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
      citation: annex
    ),
    Interpretation(
      name: InterpretationName.markOnCriterion,
      reading: Bilingual(
        vi: "Dấu sao ở tên tiêu chí (3.e) nghĩa là phải trên 0 điểm",
        en: "A mark beside a criterion's title (3.e) means more than 0 points"
      ),
      reason: Bilingual(
        vi: "Dấu sao không nằm ở mức nào, nên mức đầu tiên có điểm là đạt",
        en: "The mark stands at no option, so that the first one with points reaches it"
      ),
      citation: annex
    ),
    Interpretation(
      name: InterpretationName.highestStarWithBoth,
      reading: Bilingual(
        vi: "Đủ điểm nhưng thiếu mức tối thiểu thì giữ hạng cao nhất đạt cả điểm và mức tối thiểu",
        en: "With the points but not the minima of a level, a product holds the highest level with both"
      ),
      reason: Bilingual(
        vi: "Các nguồn không nói hậu quả của việc thiếu mức tối thiểu",
        en: "The sources do not say what a missed minimum leads to"
      ),
      citation: Citation(number)
    ),
    Interpretation(
      name: InterpretationName.panelMinima,
      reading: Bilingual(
        vi:
          "Hội đồng đạt mức tối thiểu khi điểm trung bình của tiêu chí đạt mức đó (có thể chọn quy tắc khác)",
        en: "A panel reaches a minimum when the criterion's mean does (other rules can be chosen)"
      ),
      reason: Bilingual(
        vi: "Phần mềm của một tỉnh lấy điểm trung bình của thành viên theo từng tiêu chí",
        en: "One province's software takes the members' mean criterion by criterion"
      ),
      citation: Citation(number)
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
      citation: annex
    ),
    Interpretation(
      name: InterpretationName.storyIsDocumented,
      reading: Bilingual(
        vi: "Có câu chuyện khi 5.a đạt ít nhất mức thứ ba: câu chuyện được tư liệu hóa",
        en: "There is a story where 5.a is at least its third option: a documented story"
      ),
      reason: Bilingual(
        vi: "Hai mức đầu là không có (hoặc không tư liệu hóa) và chỉ có tài liệu giới thiệu sản phẩm",
        en: "The first two say that there is none, or none that is documented, and only an introduction"
      ),
      citation: annex.appending(.criterion("5.b"))
    ),
    Interpretation(
      name: InterpretationName.notesAsInSource,
      reading: Bilingual(
        vi: "Ghi chú loại sản phẩm chỉ áp dụng ở bộ mà bản chép có ghi; hội đồng đối chiếu bản ký",
        en:
          "Notes that eliminate apply in the sets where the copy has them; councils look into the signed text"
      ),
      reason: Bilingual(
        vi: "Bản chép gần như chỉ ghi chú ở các bộ 1–6 và không có câu điều kiện loại hồ sơ",
        en: "The copy has such notes in sets 1–6 and hardly after, and no line on eliminated files"
      ),
      citation: annex
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
      citation: annex
    ),
    Interpretation(
      name: InterpretationName.lastOptionThatHolds,
      reading: Bilingual(
        vi: "Suy ra từ minh chứng: nhiều mức cùng đúng thì lấy mức in sau cùng",
        en: "Derived from evidence, the answer is the last printed option that holds"
      ),
      reason: Bilingual(vi: "Các mức in tăng dần", en: "Options are printed in ascending order"),
      citation: annex
    ),
  ]

  /// What is read since there are no districts.
  static let districtAfterDistricts = Interpretation(
    name: InterpretationName.districtAfterDistricts,
    reading: Bilingual(
      vi: "“Huyện” ở 2.a, 3.c và 4.a từ khi bỏ cấp huyện là địa bàn nào do hội đồng xác định",
      en: "Which area “district” in 2.a, 3.c and 4.a is, since districts ended, is for the council to say"
    ),
    reason: Bilingual(
      vi: "Theo các nguồn đã xem, Quyết định 1489 chỉ sửa quy trình, không sửa bảng tiêu chí",
      en: "As far as known, Decision 1489 amends the procedure and not the tables"
    ),
    citation: Citation("1489/QĐ-TTg")
  )

  private static let annex = Citation(number, .annex("III"))
}
