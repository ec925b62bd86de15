extension Holiday {
  /// New Year's Day (Tết Dương lịch), 1 January.
  public static let newYear = Holiday(
    id: "newYear", name: Bilingual(vi: "Tết Dương lịch", en: "New Year's Day"))
  /// The lunar New Year (Tết Nguyên đán).
  public static let lunarNewYear = Holiday(
    id: "lunarNewYear", name: Bilingual(vi: "Tết Nguyên đán", en: "Tết"))
  /// The Hùng Kings' day (Giỗ Tổ Hùng Vương), 10/3 by the lunar calendar.
  public static let hungKings = Holiday(
    id: "hungKings", name: Bilingual(vi: "Giỗ Tổ Hùng Vương", en: "Hùng Kings' Day"))
  /// Victory Day (Ngày Chiến thắng), 30 April.
  public static let victoryDay = Holiday(
    id: "victoryDay", name: Bilingual(vi: "Ngày Chiến thắng", en: "Victory Day"))
  /// Labour Day (Ngày Quốc tế lao động), 1 May.
  public static let labourDay = Holiday(
    id: "labourDay", name: Bilingual(vi: "Ngày Quốc tế lao động", en: "Labour Day"))
  /// National Day (Quốc khánh), 2 September.
  public static let nationalDay = Holiday(
    id: "nationalDay", name: Bilingual(vi: "Quốc khánh", en: "National Day"))
  /// Vietnamese Culture Day (Ngày Văn hóa Việt Nam), 24 November.
  public static let cultureDay = Holiday(
    id: "cultureDay", name: Bilingual(vi: "Ngày Văn hóa Việt Nam", en: "Vietnamese Culture Day"))
}

extension WorkingCalendar {
  /// Vietnam's working calendar: Saturdays and Sundays off, the holidays of the Labour Codes of 2012 and 2019 and of
  /// Resolution 28/2026/QH16, and what was announced of 2019–2027.
  ///
  /// Known are the days from 1 May 2013, when the Code of 2012 came into force, to the end of 2100, where the lunar
  /// table ends. Employers may choose other days for Tết and National Day than the state's, and another weekly rest;
  /// the calendar for them has the state's days without the swaps.
  public static func vietnam(_ audience: WorkAudience) -> WorkingCalendar {
    switch audience {
    case .stateBodies: vietnamStateBodies
    case .employers: vietnamEmployers
    }
  }

  private static let vietnamStateBodies = vietnamTable(.stateBodies)
  private static let vietnamEmployers = vietnamTable(.employers)

  private static func vietnamTable(_ audience: WorkAudience) -> WorkingCalendar {
    WorkingCalendar(
      table: audience, weeklyRest: [.saturday, .sunday], rules: VietnamHolidays.rules,
      announcements: audience == .employers
        ? VietnamHolidays.announcements.map { $0.read(as: .employersKeepStateDays) }
        : VietnamHolidays.announcements,
      known: .table(from: VietnamHolidays.code2012.start, upTo: .table(2101, 1, 1)))
  }
}

/// Vietnam's holidays by law.
enum VietnamHolidays {
  /// The days of the Labour Code 10/2012/QH13.
  static let code2012: DatePeriod = .table(from: .table(2013, 5, 1), upTo: .table(2021, 1, 1))
  /// The days of the Labour Code 45/2019/QH14.
  static let code2019: DatePeriod = DatePeriod(from: .table(2021, 1, 1))

  static let rules: [HolidayRule] = rules2012 + rules2019 + [cultureDay]

  private static func of2012(
    _ holiday: Holiday, _ point: String, on anchor: HolidayRule.Anchor, daysBefore: UInt8 = 0,
    dayCount: UInt8 = 1, isChosenYearly: Bool = false, reading: Interpretation? = nil
  ) -> HolidayRule {
    HolidayRule(
      holiday, on: anchor, daysBefore: daysBefore, dayCount: dayCount, isChosenYearly: isChosenYearly,
      madeUpBy: Citation("10/2012/QH13", .article(115), .clause(3)), inForce: code2012,
      citation: Citation("10/2012/QH13", .article(115), .clause(1), .point(point)), confidence: .secondary,
      reading: reading?.name)
  }

  private static func of2019(
    _ holiday: Holiday, _ point: String, on anchor: HolidayRule.Anchor, daysBefore: UInt8 = 0,
    dayCount: UInt8 = 1, isChosenYearly: Bool = false, reading: Interpretation? = nil
  ) -> HolidayRule {
    HolidayRule(
      holiday, on: anchor, daysBefore: daysBefore, dayCount: dayCount, isChosenYearly: isChosenYearly,
      madeUpBy: Citation("45/2019/QH14", .article(111), .clause(3)), inForce: code2019,
      citation: Citation("45/2019/QH14", .article(112), .clause(1), .point(point)), reading: reading?.name)
  }

  /// Article 115 of the Code of 2012.
  private static let rules2012: [HolidayRule] = [
    of2012(.newYear, "a", on: .solar(month: 1, day: 1)),
    of2012(
      .lunarNewYear, "b", on: .lunar(month: 1, day: 1), daysBefore: 1, dayCount: 5, isChosenYearly: true,
      reading: .lunarNewYearByRule),
    of2012(.victoryDay, "c", on: .solar(month: 4, day: 30)),
    of2012(.labourDay, "d", on: .solar(month: 5, day: 1)),
    of2012(.nationalDay, "đ", on: .solar(month: 9, day: 2)),
    of2012(.hungKings, "e", on: .lunar(month: 3, day: 10)),
  ]

  /// Article 112 of the Code of 2019: National Day has a second day, before or after.
  private static let rules2019: [HolidayRule] = [
    of2019(.newYear, "a", on: .solar(month: 1, day: 1)),
    of2019(
      .lunarNewYear, "b", on: .lunar(month: 1, day: 1), daysBefore: 1, dayCount: 5, isChosenYearly: true,
      reading: .lunarNewYearByRule),
    of2019(.victoryDay, "c", on: .solar(month: 4, day: 30)),
    of2019(.labourDay, "d", on: .solar(month: 5, day: 1)),
    of2019(
      .nationalDay, "đ", on: .solar(month: 9, day: 2), dayCount: 2, isChosenYearly: true,
      reading: .nationalDayByRule),
    of2019(.hungKings, "e", on: .lunar(month: 3, day: 10)),
  ]

  /// The day of Resolution 28/2026/QH16.
  ///
  /// The Code's rule on days in lieu names its own list only, so the day is not made up.
  private static let cultureDay = HolidayRule(
    .cultureDay, on: .solar(month: 11, day: 24), inForce: DatePeriod(from: .table(2026, 7, 1)),
    citation: Citation("28/2026/QH16", .article(2)), confidence: .secondary,
    reading: Interpretation.cultureDayNotMadeUp.name)
}
