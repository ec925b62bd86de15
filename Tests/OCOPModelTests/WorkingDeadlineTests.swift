import OCOP
import TestSupport
import Testing

/// A term in working days, with its last day for state bodies and for employers.
private struct Term: Sendable, CustomTestStringConvertible {
  let count: Int
  let after: String
  let state: String
  let employers: String
  let why: String

  init(_ count: Int, after: String, _ state: String, employers: String? = nil, _ why: String) {
    self.count = count
    self.after = after
    self.state = state
    self.employers = employers ?? state
    self.why = why
  }

  var testDescription: String { "\(count) after \(after): \(why)" }
}

@Suite struct `A term in working days` {
  let state = WorkingCalendar.vietnam(.stateBodies)
  let employers = WorkingCalendar.vietnam(.employers)

  /// Worked out by twenty lines of Python that step through the published lists of days off (`vn-holidays.json`), and
  /// checked by hand on a printed calendar; it knows nothing of the library's rules.
  private static let announced: [Term] = [
    Term(15, after: "2026-02-09", "2026-03-09", "a commune's file before Tết 2026: 16–20 February are off"),
    Term(15, after: "2026-01-27", "2026-02-24", "13 days before Tết, 2 after"),
    Term(15, after: "2026-02-13", "2026-03-13", "received on the last day before Tết"),
    Term(1, after: "2026-02-13", "2026-02-23", "the first day after Tết"),
    Term(1, after: "2026-02-17", "2026-02-23", "received within Tết"),
    Term(5, after: "2026-02-06", "2026-02-13", "ends on the eve of Tết"),
    Term(6, after: "2026-02-06", "2026-02-23", "one day more crosses Tết"),
    Term(1, after: "2026-04-24", "2026-04-28", "the Hùng Kings' day on Sunday, made up on Monday"),
    Term(1, after: "2026-04-29", "2026-05-04", "30 April on Thursday, 1 May on Friday"),
    Term(15, after: "2026-04-09", "2026-05-05", "the Hùng Kings' day, 30 April and 1 May"),
    Term(15, after: "2026-04-10", "2026-05-06", "a day later"),
    Term(15, after: "2026-04-24", "2026-05-20", "received on the eve of all three"),
    Term(1, after: "2024-04-26", "2024-05-02", employers: "2024-04-29", "Monday 29 April 2024 swapped"),
    Term(1, after: "2024-05-03", "2024-05-04", employers: "2024-05-06", "Saturday 4 May 2024 worked"),
    Term(5, after: "2024-04-26", "2024-05-07", "a swap passed on both sides"),
    Term(15, after: "2024-04-12", "2024-05-08", "the Hùng Kings' day and the swap of 2024"),
    Term(1, after: "2025-04-25", "2025-04-26", employers: "2025-04-28", "Saturday 26 April 2025 worked"),
    Term(1, after: "2025-04-30", "2025-05-05", employers: "2025-05-02", "Friday 2 May 2025 swapped"),
    Term(15, after: "2025-04-18", "2025-05-13", "a swap passed on both sides in 2025"),
    Term(1, after: "2025-04-04", "2025-04-08", "the Hùng Kings' day on a Monday"),
    Term(1, after: "2026-08-21", "2026-08-22", employers: "2026-08-24", "Saturday 22 August 2026 worked"),
    Term(1, after: "2026-08-28", "2026-09-03", employers: "2026-08-31", "Monday 31 August 2026 swapped"),
    Term(15, after: "2026-08-12", "2026-09-04", "National Day 2026 with its swap"),
    Term(15, after: "2026-08-13", "2026-09-07", "a day later, over the weekend"),
    Term(1, after: "2026-01-01", "2026-01-05", employers: "2026-01-02", "Friday 2 January 2026 swapped"),
    Term(1, after: "2026-01-09", "2026-01-10", employers: "2026-01-12", "Saturday 10 January 2026 worked"),
    Term(15, after: "2025-12-22", "2026-01-13", "over the turn of the year"),
    Term(1, after: "2026-11-23", "2026-11-25", "24 November 2026 is a holiday"),
    Term(1, after: "2025-11-23", "2025-11-24", "24 November 2025 is none"),
    Term(15, after: "2026-11-06", "2026-11-30", "15 days over 24 November 2026"),
    Term(15, after: "2025-11-06", "2025-11-27", "15 days over 24 November 2025"),
    Term(6, after: "2018-12-28", "2019-01-08", "New Year's Eve 2018 swapped for Saturday 5 January"),
    Term(15, after: "2019-01-25", "2019-02-22", "Tết 2019"),
    Term(5, after: "2019-04-26", "2019-05-07", "29 April 2019 swapped for 4 May"),
    Term(15, after: "2020-01-15", "2020-02-12", "Tết 2020 with two days in lieu"),
    Term(15, after: "2021-02-01", "2021-03-01", "Tết 2021 with two days in lieu"),
    Term(2, after: "2021-04-29", "2021-05-05", "1 May 2021 on Saturday, made up on Monday"),
    Term(15, after: "2022-01-20", "2022-02-17", "Tết 2022"),
    Term(1, after: "2022-04-29", "2022-05-04", "30 April and 1 May 2022 on the weekend"),
    Term(15, after: "2023-01-12", "2023-02-09", "Tết 2023 with two days in lieu"),
    Term(1, after: "2023-04-28", "2023-05-04", "five days off from 29 April 2023"),
    Term(1, after: "2023-08-31", "2023-09-05", "2 September 2023 on Saturday, made up on Monday"),
    Term(1, after: "2025-08-29", "2025-09-03", "1 and 2 September 2025"),
    Term(15, after: "2027-01-28", "2027-02-25", "Tết 2027, 4–10 February"),
    Term(1, after: "2027-04-29", "2027-05-04", "1 May 2027 on Saturday, made up on Monday"),
  ]

  /// Worked out by hand, from the printed Tết (2 February 2030, 18 February 2053, 21 January 2099, 31 January 2014) and
  /// the day of the week, which Python gave.
  private static let byRule: [Term] = [
    // Saturday 2 February 2030: Friday 1 to Tuesday 5, made up on Wednesday and Thursday. China's is a day later.
    Term(1, after: "2030-01-31", "2030-02-08", "Tết 2030, when China's differs"),
    Term(15, after: "2030-01-28", "2030-02-25", "15 days over Tết 2030"),
    // Tuesday 18 February 2053: Monday 17 to Friday 21. China's is a day later.
    Term(1, after: "2053-02-14", "2053-02-24", "Tết 2053, when China's differs"),
    Term(15, after: "2053-02-10", "2053-03-10", "15 days over Tết 2053"),
    // Wednesday 21 January 2099: Tuesday 20 to Saturday 24, made up on Monday.
    Term(1, after: "2099-01-19", "2099-01-27", "Tết 2099"),
    Term(1, after: "2033-04-08", "2033-04-12", "the Hùng Kings' day of 2033 on Saturday 9 April"),
    Term(1, after: "2033-09-01", "2033-09-06", "Friday 2 and Saturday 3 September 2033, made up on Monday"),
    Term(1, after: "2029-11-23", "2029-11-26", "24 November 2029 on Saturday, not made up"),
    Term(1, after: "2031-11-21", "2031-11-25", "24 November 2031 on Monday"),
    Term(15, after: "2027-12-20", "2028-01-11", "from an announced year into one by rule"),
    // Friday 31 January 2014: Thursday 30 to Monday 3 February, made up on Tuesday and Wednesday.
    Term(1, after: "2014-01-29", "2014-02-06", "Tết 2014 under the Code of 2012"),
    Term(1, after: "2014-09-01", "2014-09-03", "one day of National Day before 2021"),
    Term(1, after: "2017-09-01", "2017-09-05", "2 September 2017 on Saturday, made up on Monday"),
  ]

  @Test(arguments: announced)
  private func `ends as the published days off say`(term: Term) throws {
    try check(term, certainty: .announced)
  }

  @Test(arguments: byRule)
  private func `ends by rule where nothing was announced`(term: Term) throws {
    try check(term, certainty: .byRule)
  }

  private func check(_ term: Term, certainty: CalendarCertainty) throws {
    let start = try CivilDate(term.after)
    for (calendar, expected) in [(state, term.state), (employers, term.employers)] {
      let deadline = try calendar.deadline(workingDays: term.count, after: start)
      #expect("\(deadline.date)" == expected)
      // The last days of 2018 are by rule, but for the swap.
      #expect(deadline.certainty == (term.after < "2019" ? .byRule : certainty))
    }
  }

  @Test func `says which days off it passed`() throws {
    let tet = try state.deadline(workingDays: 15, after: CivilDate("2026-02-09"))
    #expect(tet.skipped.map { "\($0.date)" } == (16...20).map { "2026-02-\($0)" })
    #expect(tet.skipped.allSatisfy { $0.kind == .holiday(.lunarNewYear) })
    let april = try state.deadline(workingDays: 1, after: CivilDate("2026-04-24"))
    #expect(april.skipped.map(\.text.en) == ["Hùng Kings' Day", "in lieu of Hùng Kings' Day (2026-04-26)"])
    let plain = try state.deadline(workingDays: 1, after: CivilDate("2026-03-06"))
    #expect(
      try plain
        == WorkingDeadline(
          date: CivilDate("2026-03-09"), certainty: .announced, skipped: [],
          interpretations: ["dayOfEventNotCounted"]))
    #expect(try roundTripped(april) == april)
  }

  @Test func `names the readings that it rests on`() throws {
    func names(_ calendar: WorkingCalendar, _ count: Int, after text: String) throws -> [String] {
      try calendar.deadline(workingDays: count, after: CivilDate(text)).interpretations
    }
    #expect(try names(state, 15, after: "2026-02-09") == ["dayOfEventNotCounted"])
    #expect(
      try names(employers, 15, after: "2026-02-09") == ["dayOfEventNotCounted", "employersKeepStateDays"])
    #expect(try names(state, 1, after: "2026-08-21") == ["dayOfEventNotCounted", "swappedDaysBind"])
    #expect(try names(state, 15, after: "2028-01-20") == ["dayOfEventNotCounted", "lunarNewYearByRule"])
    #expect(try state.deadline(nominally: CivilDate("2026-03-09")).interpretations == [])
    let known = WorkingCalendar.interpretations.map(\.name)
    let used = try names(employers, 500, after: "2027-12-20")
    #expect(
      used == ["dayOfEventNotCounted", "lunarNewYearByRule", "nationalDayByRule", "cultureDayNotMadeUp"])
    #expect(Set(used).isSubset(of: known))
  }

  /// From the worked deadlines of industrial property, which roll to the next working day.
  @Test(arguments: [
    ("2026-02-28", "2026-03-02"), ("2026-08-22", "2026-08-22"), ("2026-08-30", "2026-09-03"),
    ("2026-02-14", "2026-02-23"), ("2026-04-27", "2026-04-28"), ("2023-04-30", "2023-05-04"),
    ("2020-01-24", "2020-01-30"), ("2019-05-04", "2019-05-04"), ("2027-02-28", "2027-03-01"),
    ("2026-04-16", "2026-04-16"),
  ])
  func `that ends on a day off is rolled to the next working day`(nominal: String, due: String) throws {
    #expect(try state.rolledForward(CivilDate(nominal)) == CivilDate(due))
    #expect(try state.deadline(nominally: CivilDate(nominal)).date == CivilDate(due))
  }

  @Test func `of no day, or past the calendar's end, is refused`() throws {
    let day = try CivilDate("2026-03-02")
    for count in [0, -1, .min] {
      let error = WorkingCalendarError.countTooSmall(count)
      #expect(throws: error) { try state.deadline(workingDays: count, after: day) }
      #expect(error.description == "a term has at least 1 working day, not \(count)")
    }
    #expect(throws: WorkingCalendarError.endOfCalendar) {
      try state.deadline(workingDays: .max, after: CivilDate("9999-12-01"))
    }
    #expect(throws: WorkingCalendarError.endOfCalendar) {
      try state.deadline(workingDays: 1, after: CivilDate("9999-12-31"))
    }
  }

  @Test func `outside the known days leaves out weekly rest only, and says so`() throws {
    // 2105-01-01 is a Thursday.
    let far = try state.deadline(workingDays: 2, after: CivilDate("2104-12-31"))
    #expect(try far.date == CivilDate("2105-01-02"))
    #expect(far.certainty == .unknown)
    let early = try state.deadline(workingDays: 1, after: CivilDate("2013-04-29"))
    #expect(try early.date == CivilDate("2013-04-30"))
    #expect(early.certainty == .unknown)
    let sunday = try CivilDate("2105-01-04")
    #expect(try state.deadline(nominally: sunday).date == CivilDate("2105-01-05"))
    let error = WorkingCalendarError.daysUnknown(sunday)
    #expect(throws: error) { try state.rolledForward(sunday) }
    #expect(error.description == "the calendar does not know whether days from 2105-01-04 on are worked")
    // The Saturday is known to be off, the Monday after the end is not.
    #expect(throws: WorkingCalendarError.self) { try state.rolledForward(CivilDate("2101-01-01")) }
    #expect(CalendarCertainty.allCases.sorted() == [.unknown, .byRule, .announced])
  }
}

@Suite struct `Working days of a period` {
  let calendar = WorkingCalendar.vietnam(.stateBodies)

  /// Counted in the published lists.
  ///
  /// 2026 has 261 weekdays, less 14 days off on them, plus 2 Saturdays worked.
  @Test(arguments: [
    ("2026-01-01", "2027-01-01", 249), ("2026-02-01", "2026-03-01", 15), ("2026-02-14", "2026-02-23", 0),
    ("2026-08-22", "2026-08-23", 1), ("2026-04-20", "2026-05-05", 8), ("2026-03-02", "2026-03-02", 0),
  ])
  func `are counted`(from: String, upTo: String, count: Int) throws {
    let period = try DatePeriod(from: CivilDate(from), upTo: CivilDate(upTo))
    #expect(try calendar.workingDays(in: period) == count)
  }

  @Test func `need an end, and known days`() throws {
    let open = DatePeriod(from: try CivilDate("2026-01-01"))
    let error = WorkingCalendarError.openPeriod(open)
    #expect(throws: error) { try calendar.workingDays(in: open) }
    #expect(error.description == "the period from 2026-01-01 needs an end")
    let late = try DatePeriod(from: CivilDate("2100-12-30"), upTo: CivilDate("2101-01-03"))
    #expect(throws: WorkingCalendarError.daysUnknown(try CivilDate("2101-01-01"))) {
      try calendar.workingDays(in: late)
    }
  }

  /// Random terms over the known years: later starts and longer terms end later, terms add up, and the period that a
  /// term spans has as many working days as the term.
  @Test func `and terms agree`() throws {
    let seed: UInt64 = 2026
    var random = SeededGenerator(seed: seed)
    let first = try CivilDate("2013-05-01")
    for audience in WorkAudience.allCases {
      let calendar = WorkingCalendar.vietnam(audience)
      for _ in 0..<400 {
        let start = try first.adding(days: Int.random(in: 0..<31_900, using: &random))
        let (m, n) = (Int.random(in: 1...40, using: &random), Int.random(in: 1...40, using: &random))
        let one = try calendar.deadline(workingDays: m, after: start)
        let both = try calendar.deadline(workingDays: m + n, after: start)
        #expect(
          try calendar.deadline(workingDays: n, after: one.date).date == both.date, "\(start) \(m) \(n)")
        #expect(one.date < both.date && start < one.date, "\(start) \(m) \(n)")
        #expect(calendar.isWorkingDay(one.date), "\(start) \(m)")
        let next = try calendar.deadline(workingDays: m, after: start.adding(days: 1))
        #expect(one.date <= next.date, "\(start) \(m)")
        guard one.certainty > .unknown else { continue }
        let span = try DatePeriod(from: start.adding(days: 1), upTo: one.date.adding(days: 1))
        #expect(try calendar.workingDays(in: span) == m, "\(start) \(m)")
      }
    }
  }
}
