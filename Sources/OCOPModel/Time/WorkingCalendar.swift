/// Which days are worked (lịch làm việc): weekly rest days, holidays by dated rules of law, days in lieu, and what is
/// announced of each year.
///
/// ```swift
/// let calendar = WorkingCalendar.vietnam(.stateBodies)
/// try calendar.deadline(workingDays: 15, after: CivilDate("2026-02-09")).date  // 2026-03-09, past Tết
/// ```
///
/// A calendar is a value: it knows nothing but what it is made of, and asks for no clock. Past its announcements it
/// answers by rule and says so; outside the days whose rules it holds it knows the weekly rest days only.
public struct WorkingCalendar: Sendable {
  /// For whom the calendar holds; swaps for another audience are left aside.
  public let audience: WorkAudience
  /// The days of the week that are not worked.
  public let weeklyRest: [Weekday]
  /// The holidays by law.
  public let rules: [HolidayRule]
  /// What is announced, in the order given.
  public let announcements: [HolidayAnnouncement]
  /// The days whose holidays the rules hold, a period with an end.
  public let known: DatePeriod
  /// The days that differ from their day of the week, worked out once.
  private let specialDays: SpecialDays

  /// Creates a calendar from rules and announcements, with the days whose holidays the rules hold.
  ///
  /// - Throws: ``WorkingCalendarError/openPeriod(_:)`` where the known days have no end,
  ///   ``WorkingCalendarError/noWorkingDay`` for a week of rest days, and the errors of ``adding(_:)`` for an
  ///   announcement that does not fit the rules.
  /// - Complexity: O(*years* × *rules*).
  public init(
    audience: WorkAudience,
    weeklyRest: [Weekday] = [.saturday, .sunday],
    rules: [HolidayRule],
    announcements: [HolidayAnnouncement] = [],
    known: DatePeriod
  ) throws(WorkingCalendarError) {
    guard known.end != nil else { throw .openPeriod(known) }
    guard Weekday.allCases.contains(where: { !weeklyRest.contains($0) }) else { throw .noWorkingDay }
    self.init(
      table: audience, weeklyRest: weeklyRest, rules: rules, announcements: announcements, known: known)
    for (index, announcement) in announcements.enumerated() {
      try check(announcement, after: announcements[..<index])
    }
    try checkSwaps()
  }

  /// A calendar of the library's own tables, which tests show to fit together.
  init(
    table audience: WorkAudience,
    weeklyRest: [Weekday],
    rules: [HolidayRule],
    announcements: [HolidayAnnouncement],
    known: DatePeriod
  ) {
    self.audience = audience
    self.weeklyRest = weeklyRest
    self.rules = rules
    self.announcements = announcements
    self.known = known
    self.specialDays = SpecialDays(
      audience: audience, weeklyRest: weeklyRest, rules: rules, announcements: announcements, known: known)
  }

  /// The calendar with one more announcement, such as a new year's decision that the library does not hold yet.
  ///
  /// - Throws: ``WorkingCalendarError`` for a block of a holiday that no rule leaves open, one that misses its
  ///   holiday or was announced before, or a swap that does not exchange a working day for a weekly rest day.
  public func adding(_ announcement: HolidayAnnouncement) throws(WorkingCalendarError) -> WorkingCalendar {
    try WorkingCalendar(
      audience: audience, weeklyRest: weeklyRest, rules: rules,
      announcements: announcements + [announcement], known: known)
  }

  /// What a day is, why, and how far that is settled.
  public func day(_ date: CivilDate) -> CalendarDay {
    if let special = specialDays[date] { return special }
    let kind: CalendarDay.Kind = weeklyRest.contains(date.weekday) ? .weeklyRest : .working
    return CalendarDay(date: date, kind: kind, certainty: certainty(of: date))
  }

  /// Whether a day is worked, as far as the calendar knows; ``day(_:)`` says how far that is.
  public func isWorkingDay(_ date: CivilDate) -> Bool { day(date).isWorking }

  private func certainty(of date: CivilDate) -> CalendarCertainty {
    guard known.contains(date) else { return .unknown }
    return specialDays.isAnnounced(date.year) ? .announced : .byRule
  }
}

extension WorkingCalendar {
  /// Checks an announcement against the rules and what was announced before it.
  private func check(
    _ announcement: HolidayAnnouncement, after earlier: ArraySlice<HolidayAnnouncement>
  ) throws(WorkingCalendarError) {
    let year = announcement.year
    var announced = earlier.filter { $0.year == year }.flatMap { $0.blocks.map { $0.holiday } }
    for block in announcement.blocks {
      let holiday = block.holiday
      guard let rule = rules.first(where: { $0.leavesOpen(holiday, from: block.firstDay) }),
        let anchor = rule.anchorDay(in: year)?.day
      else { throw .notChosenYearly(year: year, holiday: holiday) }
      guard (0..<Int(rule.dayCount)).contains(block.firstDay.days(to: anchor)) else {
        throw .missesHoliday(year: year, holiday: holiday, firstDay: block.firstDay)
      }
      if announced.contains(holiday) { throw .announcedTwice(year: year, holiday: holiday) }
      announced.append(holiday)
    }
  }

  /// Checks that swaps exchange days that are ordinary by law, holidays and days in lieu left aside, each once.
  private func checkSwaps() throws(WorkingCalendarError) {
    let swaps = announcements.flatMap { $0.swaps.filter { $0.audience == audience } }
    guard !swaps.isEmpty else { return }
    let byLaw = SpecialDays(
      audience: audience, weeklyRest: weeklyRest, rules: rules,
      announcements: announcements.map { $0.withoutSwaps }, known: known)
    for swap in swaps {
      guard !weeklyRest.contains(swap.off.weekday), weeklyRest.contains(swap.worked.weekday),
        byLaw[swap.off] == nil, byLaw[swap.worked] == nil,
        day(swap.off).kind == .swappedOff(worked: swap.worked),
        day(swap.worked).kind == .swappedWorking(off: swap.off)
      else { throw .noExchange(off: swap.off, worked: swap.worked) }
    }
  }
}

extension WorkingCalendar: Hashable {
  // What the special days are follows from the rest.
  public static func == (left: WorkingCalendar, right: WorkingCalendar) -> Bool {
    left.audience == right.audience && left.weeklyRest == right.weeklyRest && left.rules == right.rules
      && left.announcements == right.announcements && left.known == right.known
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(audience)
    hasher.combine(weeklyRest)
    hasher.combine(rules)
    hasher.combine(announcements)
    hasher.combine(known)
  }
}

#if !hasFeature(Embedded)
extension WorkingCalendar: Codable {
  private enum CodingKeys: String, CodingKey {
    case audience, weeklyRest, rules, announcements, known
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let audience = try container.decode(WorkAudience.self, forKey: .audience)
    let weeklyRest = try container.decode([Weekday].self, forKey: .weeklyRest)
    let rules = try container.decode([HolidayRule].self, forKey: .rules)
    let announcements = try container.decode([HolidayAnnouncement].self, forKey: .announcements)
    let known = try container.decode(DatePeriod.self, forKey: .known)
    self = try checkDecoded(decoder) { () throws(WorkingCalendarError) in
      try WorkingCalendar(
        audience: audience, weeklyRest: weeklyRest, rules: rules, announcements: announcements, known: known)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(audience, forKey: .audience)
    try container.encode(weeklyRest, forKey: .weeklyRest)
    try container.encode(rules, forKey: .rules)
    try container.encode(announcements, forKey: .announcements)
    try container.encode(known, forKey: .known)
  }
}
#endif
