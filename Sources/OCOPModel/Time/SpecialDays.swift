/// The days of a calendar that differ from their day of the week: holidays, days in lieu and swapped days.
struct SpecialDays: Sendable {
  private let weeklyRest: [Weekday]
  private let announcements: [HolidayAnnouncement]
  private let announcedYears: [Int]
  private var days: [Int32: CalendarDay] = [:]

  /// Works out the days of a calendar.
  init(
    audience: WorkAudience,
    weeklyRest: [Weekday],
    rules: [HolidayRule],
    announcements: [HolidayAnnouncement],
    known: DatePeriod
  ) {
    self.weeklyRest = weeklyRest
    self.announcements = announcements
    let years = known.start.year...max(known.start.year, known.end?.year ?? 0)
    self.announcedYears = announcements.map { $0.year }.filter { year in
      rules.allSatisfy { rule in
        !rule.isChosenYearly || rule.days(in: year, firstDay: nil).isEmpty
          || SpecialDays.block(of: rule.holiday, in: year, announcements) != nil
      }
    }
    addSwaps(for: audience)
    let holidays = years.flatMap { year in rules.flatMap { holidayDays(of: $0, in: year) } }
      .filter { known.contains($0.date) }
      .sorted { $0.date < $1.date }
    for holiday in holidays { days[holiday.date.dayNumber] = holiday.day }
    for holiday in holidays { makeUp(for: holiday) }
  }

  /// What is special about a day; `nil` for a day like others of its weekday.
  subscript(date: CivilDate) -> CalendarDay? { days[date.dayNumber] }

  /// Whether all that the law leaves open for a year is announced.
  func isAnnounced(_ year: Int) -> Bool { announcedYears.contains(year) }
}

extension SpecialDays {
  /// A day of a holiday, with the rule that gives it.
  private struct HolidayDay {
    let day: CalendarDay
    let rule: HolidayRule

    var date: CivilDate { day.date }
  }

  private static func block(
    of holiday: Holiday, in year: Int, _ announcements: [HolidayAnnouncement]
  ) -> (firstDay: CivilDate, announcement: HolidayAnnouncement)? {
    for announcement in announcements where announcement.year == year {
      for block in announcement.blocks where block.holiday == holiday {
        return (block.firstDay, announcement)
      }
    }
    return nil
  }

  private mutating func addSwaps(for audience: WorkAudience) {
    for announcement in announcements {
      for swap in announcement.swaps where swap.audience == audience {
        let sides: [(CivilDate, CalendarDay.Kind)] = [
          (swap.off, .swappedOff(worked: swap.worked)), (swap.worked, .swappedWorking(off: swap.off)),
        ]
        for (date, kind) in sides {
          days[date.dayNumber] = CalendarDay(
            date: date, kind: kind, certainty: .announced, citations: announcement.documents,
            confidence: announcement.confidence, interpretations: [Interpretation.swappedDaysBind.name])
        }
      }
    }
  }

  private func holidayDays(of rule: HolidayRule, in year: Int) -> [HolidayDay] {
    let block = SpecialDays.block(of: rule.holiday, in: year, announcements)
    let certainty: CalendarCertainty =
      if block != nil || isAnnounced(year) {
        .announced
      } else {
        rule.anchorDay(in: year)?.isUndecided == true ? .unknown : .byRule
      }
    return rule.days(in: year, firstDay: block?.firstDay).map { date in
      HolidayDay(
        day: CalendarDay(
          date: date, kind: .holiday(rule.holiday), certainty: certainty,
          citations: [rule.citation] + (block?.announcement.documents ?? []),
          confidence: rule.confidence.weaker(block?.announcement.confidence ?? .read),
          interpretations: readings(of: rule, on: date, by: block?.announcement)),
        rule: rule)
    }
  }

  /// The readings that a day of a holiday rests on: what its rule leaves open, or that its announcement does not bind.
  private func readings(
    of rule: HolidayRule, on date: CivilDate, by announcement: HolidayAnnouncement?
  ) -> [String] {
    if let announcement { return announcement.reading.map { [$0] } ?? [] }
    let isOpen = rule.isChosenYearly || rule.madeUpBy == nil && weeklyRest.contains(date.weekday)
    return isOpen ? rule.reading.map { [$0] } ?? [] : []
  }

  /// Gives the next working day off for a day of a holiday that falls on a weekly rest day.
  private mutating func makeUp(for holiday: HolidayDay) {
    guard let law = holiday.rule.madeUpBy, weeklyRest.contains(holiday.date.weekday) else { return }
    var next = holiday.date
    repeat {
      guard let following = try? next.adding(days: 1) else { return }
      next = following
    } while weeklyRest.contains(next.weekday) || self[next] != nil
    days[next.dayNumber] = CalendarDay(
      date: next, kind: .inLieu(of: holiday.rule.holiday, on: holiday.date), certainty: holiday.day.certainty,
      citations: [law], confidence: holiday.day.confidence, interpretations: holiday.day.interpretations)
  }
}

extension Confidence {
  /// The weaker of two.
  fileprivate func weaker(_ other: Confidence) -> Confidence {
    [.unverified, .secondary].first { $0 == self || $0 == other } ?? .read
  }
}
