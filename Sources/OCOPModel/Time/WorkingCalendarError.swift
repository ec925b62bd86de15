/// Why a working calendar could not be made, or could not answer.
@nonexhaustive
public enum WorkingCalendarError: Error, Sendable, Hashable {
  /// A week has a working day.
  case noWorkingDay
  /// The period has no end.
  case openPeriod(DatePeriod)
  /// No rule in force leaves the days of the holiday to a yearly choice.
  case notChosenYearly(year: Int, holiday: Holiday)
  /// The days that are announced for a holiday do not hold the day on which it hangs.
  case missesHoliday(year: Int, holiday: Holiday, firstDay: CivilDate)
  /// The holiday's days were announced before for the year.
  case announcedTwice(year: Int, holiday: Holiday)
  /// The swap does not exchange a working day for a weekly rest day, each swapped once.
  case noExchange(off: CivilDate, worked: CivilDate)
  /// A term has at least one working day.
  case countTooSmall(Int)
  /// The calendar holds no rules for the day, or a lunar day is undecided.
  case daysUnknown(CivilDate)
  /// The days run past the year 9999.
  case endOfCalendar
}

extension WorkingCalendarError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .noWorkingDay:
      Bilingual(
        vi: "tuần nghỉ cả bảy ngày thì không có ngày làm việc",
        en: "a week with all its days off has no working day")
    case .openPeriod(let period):
      Bilingual(
        vi: "khoảng thời gian từ \(period.start.vi) phải có ngày kết thúc",
        en: "the period from \(period.start) needs an end")
    case .notChosenYearly(let year, let holiday):
      Bilingual(
        vi:
          "không quy định nào đang có hiệu lực để ngày nghỉ \(holiday.name.vi) năm \(year) cho chọn hằng năm",
        en: "the days of \(holiday.name.en) in \(year) are not left to a yearly choice by any rule in force")
    case .missesHoliday(let year, let holiday, let firstDay):
      Bilingual(
        vi: "kỳ nghỉ \(holiday.name.vi) năm \(year) từ \(firstDay.vi) không có chính ngày lễ",
        en: "the days of \(holiday.name.en) in \(year) from \(firstDay) do not hold the holiday itself")
    case .announcedTwice(let year, let holiday):
      Bilingual(
        vi: "kỳ nghỉ \(holiday.name.vi) năm \(year) được thông báo hai lần",
        en: "the days of \(holiday.name.en) in \(year) are announced twice")
    case .noExchange(let off, let worked):
      Bilingual(
        vi: "nghỉ \(off.vi), làm bù \(worked.vi): không đổi ngày làm việc lấy ngày nghỉ hằng tuần",
        en: "\(off) off for \(worked) worked does not exchange a working day for a weekly rest day")
    case .countTooSmall(let count):
      Bilingual(
        vi: "thời hạn phải từ 1 ngày làm việc, không phải \(count)",
        en: "a term has at least 1 working day, not \(count)")
    case .daysUnknown(let date):
      Bilingual(
        vi: "lịch không biết các ngày từ \(date.vi) có làm việc hay không",
        en: "the calendar does not know whether days from \(date) on are worked")
    case .endOfCalendar:
      Bilingual(vi: "thời hạn vượt quá năm 9999", en: "the days run past the year 9999")
    }
  }
}
