extension WorkingCalendar {
  /// What is read where the law on working time and on terms is silent.
  public static let interpretations: [Interpretation] = [
    .dayOfEventNotCounted, .swappedDaysBind, .lunarNewYearByRule, .nationalDayByRule, .cultureDayNotMadeUp,
    .employersKeepStateDays,
  ]
}

extension Interpretation {
  /// A term in working days begins on the day after its event.
  public static let dayOfEventNotCounted = Interpretation(
    name: "dayOfEventNotCounted",
    reading: Bilingual(
      vi: "Thời hạn tính bằng ngày làm việc bắt đầu từ ngày liền sau ngày xảy ra sự kiện",
      en: "A term in working days begins on the day after its event, which is itself not counted"
    ),
    reason: Bilingual(
      vi: "Bộ luật Dân sự nói vậy với thời hạn tính bằng ngày, không nêu riêng ngày làm việc",
      en: "The Civil Code says so of terms in days and does not name working days"
    ),
    citation: Citation("91/2015/QH13", .article(147), .clause(2))
  )

  /// A swapped day off is no working day, and the Saturday worked for it is one.
  public static let swappedDaysBind = Interpretation(
    name: "swappedDaysBind",
    reading: Bilingual(
      vi: "Ngày nghỉ hoán đổi không phải ngày làm việc; ngày thứ Bảy làm bù là ngày làm việc",
      en: "A swapped day off is no working day, and the Saturday worked in exchange is one"
    ),
    reason: Bilingual(
      vi:
        "Luật chỉ nói đến ngày nghỉ lễ; ngày hoán đổi do thông báo hằng năm, cơ quan đóng cửa hoặc làm việc",
      en: "The law speaks of holidays only; swaps come by yearly notice, and offices close or work by them"
    ),
    citation: Citation("91/2015/QH13", .article(148), .clause(5))
  )

  /// Until announced, Tết is the last day of the lunar year and the first four.
  public static let lunarNewYearByRule = Interpretation(
    name: "lunarNewYearByRule",
    reading: Bilingual(
      vi: "Chưa có thông báo: nghỉ Tết ngày cuối năm âm lịch và bốn ngày đầu năm",
      en: "Until announced, the five days of Tết are the last of the lunar year and the first four"
    ),
    reason: Bilingual(
      vi: "Luật cho năm ngày, Thủ tướng quyết định hằng năm; có năm là hai ngày cuối và ba ngày đầu",
      en: "The law gives five days and leaves them to the Prime Minister; some years have two and three"
    ),
    citation: Citation("45/2019/QH14", .article(112), .clause(3))
  )

  /// Until announced, National Day's second day is 3 September.
  public static let nationalDayByRule = Interpretation(
    name: "nationalDayByRule",
    reading: Bilingual(
      vi: "Chưa có thông báo: nghỉ Quốc khánh ngày 2 và 3 tháng 9",
      en: "Until announced, the two days of National Day are 2 and 3 September"
    ),
    reason: Bilingual(
      vi: "Luật để ngày liền kề trước hoặc sau cho Thủ tướng quyết định",
      en: "The law leaves the day before or the day after to the Prime Minister"
    ),
    citation: Citation("45/2019/QH14", .article(112), .clause(3))
  )

  /// 24 November on a weekly rest day is not made up for.
  public static let cultureDayNotMadeUp = Interpretation(
    name: "cultureDayNotMadeUp",
    reading: Bilingual(
      vi: "Ngày 24 tháng 11 trùng ngày nghỉ hằng tuần thì không nghỉ bù",
      en: "24 November on a weekly rest day is not made up for"
    ),
    reason: Bilingual(
      vi: "Quy định nghỉ bù chỉ dẫn đến danh mục của Bộ luật, ngày này do Nghị quyết 28/2026/QH16 đặt ra",
      en: "Days in lieu are given for the Code's own list; this day comes by Resolution 28/2026/QH16"
    ),
    citation: Citation("45/2019/QH14", .article(111), .clause(3))
  )

  /// Employers are taken to keep the state's days of Tết and National Day.
  public static let employersKeepStateDays = Interpretation(
    name: "employersKeepStateDays",
    reading: Bilingual(
      vi: "Lịch của người sử dụng lao động: ngày nghỉ Tết, Quốc khánh như cơ quan nhà nước, không hoán đổi",
      en: "Employers keep the state's days of Tết and National Day, without the swaps"
    ),
    reason: Bilingual(
      vi:
        "Thông báo hằng năm khuyến khích, không bắt buộc; ai quyết khác thì lập lịch với thông báo của mình",
      en:
        "The yearly notices encourage it and do not bind; who decides otherwise makes a calendar of its own"
    ),
    citation: Citation("45/2019/QH14", .article(112), .clause(3))
  )
}
