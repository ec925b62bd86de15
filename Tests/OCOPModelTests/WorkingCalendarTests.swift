import OCOP
import TestSupport
import Testing

@Suite struct `The working calendar of Vietnam` {
  let state = WorkingCalendar.vietnam(.stateBodies)
  let employers = WorkingCalendar.vietnam(.employers)

  private func day(_ text: String) throws -> CalendarDay { state.day(try CivilDate(text)) }

  @Test func `says what a day is, and on what that rests`() throws {
    let tet = try day("2026-02-17")
    #expect(tet.kind == .holiday(.lunarNewYear))
    #expect(tet.certainty == .announced)
    #expect(
      tet.citations == [
        Citation("45/2019/QH14", .article(112), .clause(1), .point("b")), Citation("9441/TB-BNV"),
        Citation("12729/VPCP-KGVX"),
      ])
    #expect(tet.confidence == .secondary)
    #expect(tet.text.vi == "Tết Nguyên đán")

    let hungKings = try CivilDate("2026-04-26")
    let inLieu = try day("2026-04-27")
    #expect(inLieu.kind == .inLieu(of: .hungKings, on: hungKings))
    #expect(inLieu.citations == [Citation("45/2019/QH14", .article(111), .clause(3))])
    #expect(inLieu.text.en == "in lieu of Hùng Kings' Day (2026-04-26)")
    #expect(state.day(hungKings).kind == .holiday(.hungKings))
    #expect(state.day(hungKings).confidence == .read)

    let culture = try day("2026-11-24")
    #expect(culture.kind == .holiday(.cultureDay))
    #expect(culture.confidence == .secondary)
    #expect(culture.citations == [Citation("28/2026/QH16", .article(2))])

    #expect(try day("2026-03-02").kind == .working)
    #expect(try day("2026-03-01").kind == .weeklyRest)
    #expect(try day("2026-03-02").citations.isEmpty)
    #expect(try day("2026-03-02").confidence == nil)
  }

  @Test func `keeps swaps for state bodies, not for employers`() throws {
    let (off, worked) = (try CivilDate("2026-01-02"), try CivilDate("2026-01-10"))
    #expect(state.day(off).kind == .swappedOff(worked: worked))
    #expect(state.day(worked).kind == .swappedWorking(off: off))
    #expect(state.day(worked).text.en == "working day in exchange for 2026-01-02")
    #expect(state.day(off).citations.contains(Citation("12729/VPCP-KGVX")))
    #expect(!state.isWorkingDay(off) && state.isWorkingDay(worked))
    #expect(employers.day(off).kind == .working)
    #expect(employers.day(worked).kind == .weeklyRest)
    #expect(employers.isWorkingDay(off) && !employers.isWorkingDay(worked))
  }

  /// National Day has one day up to 2020, two from 2021; 24 November is off from 2026.
  @Test(arguments: [
    ("2019-09-02", true), ("2019-09-03", false), ("2020-09-01", false), ("2021-09-03", true),
    ("2025-11-24", false), ("2026-11-24", true), ("2026-11-23", false),
  ])
  func `dates its rules`(text: String, isHoliday: Bool) throws {
    #expect(try day(text).isWorking != isHoliday)
  }

  /// 2028 has no announcement: Tết on Wed 26 January takes 25–29, of which Saturday the 29th is made up on Monday the 31st.
  @Test func `answers by rule where nothing is announced`() throws {
    for text in ["2028-01-25", "2028-01-26", "2028-01-27", "2028-01-28", "2028-01-29"] {
      #expect(try day(text).kind == .holiday(.lunarNewYear))
      #expect(try day(text).certainty == .byRule)
    }
    #expect(try day("2028-01-31").kind == .inLieu(of: .lunarNewYear, on: CivilDate("2028-01-29")))
    #expect(try day("2028-01-24").isWorking)
    #expect(try day("2028-02-01").isWorking)
    #expect(try day("2028-03-01").certainty == .byRule)
    // 2 September 2028 is a Saturday, the 3rd a Sunday; both are made up.
    #expect(try day("2028-09-04").kind == .inLieu(of: .nationalDay, on: CivilDate("2028-09-02")))
    #expect(try day("2028-09-05").kind == .inLieu(of: .nationalDay, on: CivilDate("2028-09-03")))
    // Before 2019 nothing is held but the swap of New Year's Eve 2018.
    #expect(try day("2018-12-28").certainty == .byRule)
    #expect(try day("2018-12-31").kind == .swappedOff(worked: CivilDate("2019-01-05")))
    #expect(try day("2018-12-31").certainty == .announced)
  }

  @Test func `does not make up for 24 November, which the Code's list lacks`() throws {
    #expect(try day("2029-11-24").kind == .holiday(.cultureDay))
    #expect(try day("2029-11-24").isWorking == false)
    #expect(try day("2029-11-26").kind == .working)
  }

  @Test func `knows weekly rest only outside the days of its rules`() throws {
    #expect(try day("2013-04-30").certainty == .unknown)
    #expect(try day("2013-04-30").isWorking)
    #expect(try day("2013-05-01").kind == .holiday(.labourDay))
    #expect(try day("2100-12-31").certainty == .byRule)
    #expect(try day("2101-01-01").certainty == .unknown)
    #expect(try day("0001-01-01").kind == .working)
    #expect(try day("9999-12-31").certainty == .unknown)
  }

  @Test func `passes on that the lunar table leaves a day undecided`() throws {
    // The month that begins at 00:00:14 on 8 May 2054 may begin a day earlier; the Hùng Kings' day lies in the one before.
    #expect(state.day(try LunarDate(2054, 3, 10).civilDate).certainty == .byRule)
    let festival = HolidayRule(
      Holiday(id: "buddha", name: Bilingual(vi: "Phật đản", en: "Vesak")), on: .lunar(month: 4, day: 15),
      inForce: DatePeriod(from: try CivilDate("2050-01-01")), citation: Citation("1/2050/L", .article(1)))
    let calendar = try WorkingCalendar(
      audience: .employers, rules: [festival],
      known: DatePeriod(from: CivilDate("2050-01-01"), upTo: CivilDate("2060-01-01")))
    #expect(calendar.day(try LunarDate(2054, 4, 15).civilDate).certainty == .unknown)
    #expect(calendar.day(try LunarDate(2055, 4, 15).civilDate).certainty == .byRule)
  }

  @Test func `has no announcement that does not fit its rules`() throws {
    for calendar in [state, employers] {
      let checked = try WorkingCalendar(
        audience: calendar.audience, rules: calendar.rules, announcements: calendar.announcements,
        known: calendar.known)
      #expect(checked == calendar)
      #expect(checked.hashValue == calendar.hashValue)
      #expect(try roundTripped(calendar) == calendar)
    }
    #expect(state != employers)
    #expect(state.announcements.map(\.year) == Array(2019...2027))
    #expect(state.rules.allSatisfy { $0.confidence != .unverified })
    #expect(state.announcements.allSatisfy { $0.confidence != .unverified })
    let names = WorkingCalendar.interpretations.map(\.name)
    #expect(Set(names).count == 6 && names.first == "dayOfEventNotCounted")
  }

  /// Every holiday of the Code on a weekly rest day has its day in lieu, in every year of the calendar.
  @Test func `gives one day in lieu for each holiday of the Code on a weekly rest day`() throws {
    for year in 2014...2100 {
      var (onRest, inLieu): ([CivilDate], [CivilDate]) = ([], [])
      var date = try CivilDate(year, 1, 1)
      while date.year == year {
        switch state.day(date).kind {
        case .holiday(let holiday) where holiday != .cultureDay:
          if [.saturday, .sunday].contains(date.weekday) { onRest.append(date) }
        case .inLieu(_, let holiday): inLieu.append(holiday)
        default: break
        }
        date = try date.adding(days: 1)
      }
      #expect(inLieu == onRest, "\(year)")
    }
  }
}

@Suite struct `An announcement` {
  let state = WorkingCalendar.vietnam(.stateBodies)

  /// A decision of the user's own for 2028: Tết from Mon 24 January (two days before), National Day from 1 September,
  /// Mon 28 February swapped for Sat 4 March.
  private func announced2028() throws -> HolidayAnnouncement {
    HolidayAnnouncement(
      year: 2028,
      blocks: [
        .init(.lunarNewYear, from: try CivilDate("2028-01-24")),
        .init(.nationalDay, from: try CivilDate("2028-09-01")),
      ],
      swaps: [.init(off: try CivilDate("2028-02-28"), worked: try CivilDate("2028-03-04"))],
      documents: [Citation("1234/TB-BNV")])
  }

  @Test func `of a new year is added without a change to the library`() throws {
    let calendar = try state.adding(announced2028())
    let tet = try CivilDate("2028-01-24")
    #expect(state.isWorkingDay(tet))
    #expect(calendar.day(tet).kind == .holiday(.lunarNewYear))
    #expect(calendar.day(tet).citations.last == Citation("1234/TB-BNV"))
    // The code of 2019 was read, and so was the user's own paper.
    #expect(calendar.day(tet).confidence == .read)
    #expect(calendar.isWorkingDay(try CivilDate("2028-01-31")))
    #expect(calendar.day(try CivilDate("2028-03-01")).certainty == .announced)
    #expect(!calendar.isWorkingDay(try CivilDate("2028-02-28")))
    #expect(calendar.isWorkingDay(try CivilDate("2028-03-04")))
    // 2 September is a Saturday, made up on Monday.
    #expect(
      calendar.day(try CivilDate("2028-09-04")).kind
        == .inLieu(of: .nationalDay, on: try CivilDate("2028-09-02")))
    let deadline = try calendar.deadline(workingDays: 1, after: CivilDate("2028-01-21"))
    #expect(try deadline.date == CivilDate("2028-01-31"))
    #expect(deadline.certainty == .announced)
    #expect(try roundTripped(calendar) == calendar)
  }

  @Test func `of half a year's choices leaves the year's other days by rule`() throws {
    let tet = HolidayAnnouncement(
      year: 2028, blocks: [.init(.lunarNewYear, from: try CivilDate("2028-01-24"))], documents: [])
    let calendar = try state.adding(tet)
    #expect(calendar.day(try CivilDate("2028-01-24")).certainty == .announced)
    #expect(calendar.day(try CivilDate("2028-03-01")).certainty == .byRule)
    let rest = HolidayAnnouncement(
      year: 2028, blocks: [.init(.nationalDay, from: try CivilDate("2028-09-01"))], documents: [])
    #expect(try calendar.adding(rest).day(CivilDate("2028-03-01")).certainty == .announced)
  }

  @Test func `of swaps for another audience binds nobody here`() throws {
    let swap = HolidayAnnouncement.Swap(
      off: try CivilDate("2028-02-28"), worked: try CivilDate("2028-03-04"), audience: .employers)
    let announcement = HolidayAnnouncement(year: 2028, swaps: [swap], documents: [])
    #expect(try state.adding(announcement).isWorkingDay(CivilDate("2028-02-28")))
    #expect(
      try !WorkingCalendar.vietnam(.employers).adding(announcement).isWorkingDay(CivilDate("2028-02-28")))
  }

  @Test func `that does not fit is refused by name`() throws {
    func refusal(_ blocks: [HolidayAnnouncement.Block], _ swaps: [HolidayAnnouncement.Swap] = [])
      -> WorkingCalendarError?
    {
      do throws(WorkingCalendarError) {
        _ = try state.adding(HolidayAnnouncement(year: 2028, blocks: blocks, swaps: swaps, documents: []))
        return nil
      } catch {
        return error
      }
    }
    func swap(_ off: String, _ worked: String) throws -> HolidayAnnouncement.Swap {
      .init(off: try CivilDate(off), worked: try CivilDate(worked))
    }
    func noExchange(_ off: String, _ worked: String) throws -> WorkingCalendarError {
      .noExchange(off: try CivilDate(off), worked: try CivilDate(worked))
    }
    // Tết 2028 is 26 January: five days from the 21st end the day before it, and from the 27th begin after it.
    for text in ["2028-01-21", "2028-01-27", "2029-02-13"] {
      let first = try CivilDate(text)
      #expect(
        refusal([.init(.lunarNewYear, from: first)])
          == .missesHoliday(year: 2028, holiday: .lunarNewYear, firstDay: first))
    }
    for text in ["2028-01-22", "2028-01-26"] {
      #expect(refusal([.init(.lunarNewYear, from: try CivilDate(text))]) == nil)
    }
    let labourDay = HolidayAnnouncement.Block(.labourDay, from: try CivilDate("2028-05-01"))
    #expect(refusal([labourDay]) == .notChosenYearly(year: 2028, holiday: .labourDay))
    let tet = HolidayAnnouncement.Block(.lunarNewYear, from: try CivilDate("2028-01-25"))
    #expect(refusal([tet, tet]) == .announcedTwice(year: 2028, holiday: .lunarNewYear))
    let twice = HolidayAnnouncement(
      year: 2026, blocks: [.init(.nationalDay, from: try CivilDate("2026-09-02"))], documents: [])
    #expect(throws: WorkingCalendarError.announcedTwice(year: 2026, holiday: .nationalDay)) {
      try state.adding(twice)
    }
    // A rest day off, a working day worked, a holiday off, and one Saturday worked for two days.
    #expect(
      refusal([], [try swap("2028-03-05", "2028-03-04")]) == (try noExchange("2028-03-05", "2028-03-04")))
    #expect(
      refusal([], [try swap("2028-02-28", "2028-03-03")]) == (try noExchange("2028-02-28", "2028-03-03")))
    #expect(
      refusal([], [try swap("2028-05-01", "2028-05-06")]) == (try noExchange("2028-05-01", "2028-05-06")))
    #expect(
      refusal([], [try swap("2028-02-28", "2028-03-04"), try swap("2028-02-29", "2028-03-04")])
        == (try noExchange("2028-02-28", "2028-03-04")))
    // By rule Tết 2028 is 25 to 29 January; its Saturday is made up for on Monday the 31st, which is no working day.
    let inLieu = try swap("2028-01-31", "2028-02-05")
    #expect(
      state.day(inLieu.off).kind == .inLieu(of: .lunarNewYear, on: try CivilDate("2028-01-29")))
    #expect(refusal([], [inLieu]) == (try noExchange("2028-01-31", "2028-02-05")))
  }

  @Test func `is stored day by day under plain names`() throws {
    for text in ["2026-02-17", "2026-04-27", "2026-08-31", "2026-08-22", "2026-03-01", "2026-03-02"] {
      let found = state.day(try CivilDate(text))
      #expect(try roundTripped(found) == found)
      #expect(try !json(found).contains("_0"))
    }
  }

  /// 24 November 2029 is a Saturday.
  @Test func `names the readings that a day rests on`() throws {
    let employers = WorkingCalendar.vietnam(.employers)
    func names(_ calendar: WorkingCalendar, _ text: String) throws -> [String] {
      calendar.day(try CivilDate(text)).interpretations
    }
    #expect(try names(state, "2026-02-17") == [])
    #expect(try names(employers, "2026-02-17") == ["employersKeepStateDays"])
    #expect(try names(employers, "2026-04-30") == [])
    #expect(try names(state, "2028-01-26") == ["lunarNewYearByRule"])
    #expect(try names(state, "2028-01-31") == ["lunarNewYearByRule"])
    #expect(try names(employers, "2028-09-03") == ["nationalDayByRule"])
    #expect(try names(state, "2020-09-02") == [])
    #expect(try names(state, "2026-08-31") == ["swappedDaysBind"])
    #expect(try names(state, "2026-08-22") == ["swappedDaysBind"])
    #expect(try names(state, "2026-11-24") == [])
    #expect(try names(state, "2029-11-24") == ["cultureDayNotMadeUp"])
    #expect(try names(state, "2026-03-02") == [])
  }

  @Test func `stored so that it does not fit is refused`() throws {
    let calendar = try state.adding(announced2028())
    let text = try json(calendar).replacing("2028-01-24", with: "2028-01-27")
    #expect(
      corruption(WorkingCalendar.self, from: text)?.underlyingError as? WorkingCalendarError
        == .missesHoliday(year: 2028, holiday: .lunarNewYear, firstDay: try CivilDate("2028-01-27")))
  }
}

@Suite struct `A working calendar of one's own` {
  /// A calendar with Sundays off and one holiday, for a year.
  private func calendar(_ rules: [HolidayRule]) throws -> WorkingCalendar {
    try WorkingCalendar(
      audience: .employers, weeklyRest: [.sunday], rules: rules,
      known: DatePeriod(from: CivilDate("2026-01-01"), upTo: CivilDate("2027-01-01")))
  }

  @Test func `has its own weekly rest and holidays`() throws {
    let law = Citation("1/QĐ-UBND")
    let fair = HolidayRule(
      Holiday(id: "fair", name: Bilingual(vi: "Hội chợ", en: "Fair")), on: .solar(month: 3, day: 14),
      dayCount: 2,
      madeUpBy: law, inForce: DatePeriod(from: try CivilDate("2026-01-01")), citation: law,
      confidence: .unverified)
    let calendar = try calendar([fair])
    // 14 March 2026 is a Saturday; the Sunday is made up on Monday.
    let days = try ["2026-03-07", "2026-03-14", "2026-03-15", "2026-03-16"].map {
      calendar.day(try CivilDate($0))
    }
    #expect(days.map(\.isWorking) == [true, false, false, false])
    #expect(days.map(\.confidence) == [nil, .unverified, .unverified, .unverified])
    #expect(days.allSatisfy { $0.certainty == .byRule })
  }

  @Test func `needs an end to its days`() throws {
    let open = DatePeriod(from: try CivilDate("2026-01-01"))
    #expect(throws: WorkingCalendarError.openPeriod(open)) {
      try WorkingCalendar(audience: .employers, rules: [], known: open)
    }
  }

  @Test func `needs a working day in the week`() throws {
    let known = try DatePeriod(from: CivilDate("2026-01-01"), upTo: CivilDate("9999-01-01"))
    let error = WorkingCalendarError.noWorkingDay
    #expect(throws: error) {
      try WorkingCalendar(audience: .employers, weeklyRest: Weekday.allCases, rules: [], known: known)
    }
    #expect(error.description == "a week with all its days off has no working day")
  }

  @Test func `of strange rules still answers`() throws {
    let law = Citation("1/QĐ-UBND")
    let always = DatePeriod(from: try CivilDate("0001-01-01"))
    let strange: [HolidayRule.Anchor] = [
      .solar(month: 13, day: 1), .solar(month: 2, day: 29), .lunar(month: 0, day: .max),
      .lunar(month: .min, day: 1),
    ]
    let rules = strange.map { anchor in
      HolidayRule(
        .newYear, on: anchor, daysBefore: .max, dayCount: .max, madeUpBy: law, inForce: always, citation: law)
    }
    let odd = try WorkingCalendar(
      audience: .employers, weeklyRest: Array(Weekday.allCases.dropFirst()), rules: rules,
      known: DatePeriod(from: CivilDate("9990-01-01"), upTo: CivilDate("9999-12-31")))
    #expect(!odd.isWorkingDay(try CivilDate("9996-02-29")))
    #expect(throws: WorkingCalendarError.endOfCalendar) {
      try odd.deadline(workingDays: 5, after: CivilDate("9999-12-01"))
    }
  }
}
