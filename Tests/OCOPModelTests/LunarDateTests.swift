import OCOPModel
import TestSupport
import Testing

@Suite struct `A lunar day` {
  /// New Year as published; in 1968, 1969, 1985, 2007, 2030 and 2053 China's is another day.
  @Test(arguments: [
    "1968-01-29", "1969-02-16", "1985-01-21", "2007-02-17", "2020-01-25", "2021-02-12", "2022-02-01",
    "2023-01-22",
    "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2030-02-02", "2033-01-31", "2034-02-19",
    "2053-02-18",
    "2099-01-21",
  ])
  func `of New Year is the published one`(text: String) throws {
    let day = try CivilDate(text)
    #expect(try LunarDate(day.year, 1, 1).civilDate == day)
  }

  @Test(arguments: [
    "2007-04-26", "2009-04-04", "2025-04-07", "2026-04-26", "2027-04-16", "2033-04-09", "2034-04-28",
    "2037-04-24",
    "2038-04-13",
  ])
  func `of the Hùng Kings is the published one`(text: String) throws {
    let day = try #require(LunarDate(CivilDate(text)))
    #expect((day.month, day.day, day.isLeapMonth) == (3, 10, false))
    #expect(day.description == "10/3/\(day.year)")
  }

  @Test(arguments: [
    (2020, 4), (2023, 2), (2025, 6), (2028, 5), (2031, 3), (2033, 11), (2036, 6), (2039, 5), (2042, 2),
    (2044, 7),
    (2047, 5), (2050, 3),
  ])
  func `can lie in the leap month that is published, and in no other`(year: Int, month: Int) throws {
    for number in 1...12 {
      let found = try? LunarDate(year, number, 1, isLeapMonth: true)
      #expect((found != nil) == (number == month))
    }
  }

  @Test func `comes back from its Gregorian day, for every day of the table`() throws {
    var day = try LunarDate(1900, 1, 1).civilDate
    var count = 0
    while let lunar = LunarDate(day) {
      let back = try LunarDate(lunar.year, lunar.month, lunar.day, isLeapMonth: lunar.isLeapMonth)
      #expect(back == lunar && back.civilDate == day)
      day = try day.adding(days: 1)
      count += 1
    }
    #expect(day == (try CivilDate("2101-01-29")))
    #expect(count == (try CivilDate("1900-01-31")).days(to: day))
    #expect(LunarDate(try CivilDate("1900-01-30")) == nil)
  }

  @Test func `that there is not is refused by name`() {
    #expect(throws: LunarDateError.yearOutOfRange(1899)) { try LunarDate(1899, 1, 1) }
    #expect(throws: LunarDateError.yearOutOfRange(.max)) { try LunarDate(.max, 1, 1) }
    #expect(throws: LunarDateError.noSuchMonth(year: 2026, month: 13, isLeapMonth: false)) {
      try LunarDate(2026, 13, 1)
    }
    #expect(throws: LunarDateError.noSuchMonth(year: 2026, month: 6, isLeapMonth: true)) {
      try LunarDate(2026, 6, 1, isLeapMonth: true)
    }
    #expect(throws: LunarDateError.noSuchDay(year: 2026, month: 1, isLeapMonth: false, day: 31)) {
      try LunarDate(2026, 1, 31)
    }
  }

  @Test func `says where the computation is too near to midnight`() throws {
    #expect(try LunarDate(2077, 10, 1).isUndecided)
    #expect(!(try LunarDate(2026, 1, 1)).isUndecided)
    #expect(try roundTripped(LunarDate(2025, 6, 1, isLeapMonth: true)).description == "1/6 nhuận/2025")
  }
}
