import OCOPModel
import TestSupport
import Testing

@Suite struct `A lunar day` {
  /// New Year, 1968–2099, as Hồ Ngọc Đức prints it (“Âm lịch Việt Nam”, tables of the 20th and 21st centuries, 2004).
  @Test(arguments: [
    "1968-01-29", "1969-02-16", "1970-02-06", "1971-01-27", "1972-02-15", "1973-02-03", "1974-01-23",
    "1975-02-11",
    "1976-01-31", "1977-02-18", "1978-02-07", "1979-01-28", "1980-02-16", "1981-02-05", "1982-01-25",
    "1983-02-13",
    "1984-02-02", "1985-01-21", "1986-02-09", "1987-01-29", "1988-02-17", "1989-02-06", "1990-01-27",
    "1991-02-15",
    "1992-02-04", "1993-01-23", "1994-02-10", "1995-01-31", "1996-02-19", "1997-02-07", "1998-01-28",
    "1999-02-16",
    "2000-02-05", "2001-01-24", "2002-02-12", "2003-02-01", "2004-01-22", "2005-02-09", "2006-01-29",
    "2007-02-17",
    "2008-02-07", "2009-01-26", "2010-02-14", "2011-02-03", "2012-01-23", "2013-02-10", "2014-01-31",
    "2015-02-19",
    "2016-02-08", "2017-01-28", "2018-02-16", "2019-02-05", "2020-01-25", "2021-02-12", "2022-02-01",
    "2023-01-22",
    "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-02",
    "2031-01-23",
    "2032-02-11", "2033-01-31", "2034-02-19", "2035-02-08", "2036-01-28", "2037-02-15", "2038-02-04",
    "2039-01-24",
    "2040-02-12", "2041-02-01", "2042-01-22", "2043-02-10", "2044-01-30", "2045-02-17", "2046-02-06",
    "2047-01-26",
    "2048-02-14", "2049-02-02", "2050-01-23", "2051-02-11", "2052-02-01", "2053-02-18", "2054-02-08",
    "2055-01-28",
    "2056-02-15", "2057-02-04", "2058-01-24", "2059-02-12", "2060-02-02", "2061-01-21", "2062-02-09",
    "2063-01-29",
    "2064-02-17", "2065-02-05", "2066-01-26", "2067-02-14", "2068-02-03", "2069-01-23", "2070-02-11",
    "2071-01-31",
    "2072-02-19", "2073-02-07", "2074-01-27", "2075-02-15", "2076-02-05", "2077-01-24", "2078-02-12",
    "2079-02-02",
    "2080-01-22", "2081-02-09", "2082-01-29", "2083-02-17", "2084-02-06", "2085-01-26", "2086-02-14",
    "2087-02-03",
    "2088-01-24", "2089-02-10", "2090-01-30", "2091-02-18", "2092-02-07", "2093-01-27", "2094-02-15",
    "2095-02-05",
    "2096-01-25", "2097-02-12", "2098-02-01", "2099-01-21",
  ])
  func `of New Year is the published one`(text: String) throws {
    let day = try CivilDate(text)
    #expect(try LunarDate(day.year, 1, 1).civilDate == day)
  }

  /// Years in which New Year at UTC+7 is not China's, at UTC+8: the latter is the second day of the year, in 1985 the
  /// first of its second month.
  @Test(arguments: [
    ("1903-01-28", "1903-01-29"), ("1916-02-03", "1916-02-04"), ("1935-02-03", "1935-02-04"),
    ("1965-02-01", "1965-02-02"), ("1968-01-29", "1968-01-30"), ("1969-02-16", "1969-02-17"),
    ("1985-01-21", "1985-02-20"), ("2007-02-17", "2007-02-18"), ("2030-02-02", "2030-02-03"),
    ("2053-02-18", "2053-02-19"),
  ])
  func `of New Year is not China's`(vietnam: String, china: String) throws {
    let newYear = try #require(LunarDate(CivilDate(vietnam)))
    #expect((newYear.month, newYear.day, newYear.isLeapMonth) == (1, 1, false))
    let other = try #require(LunarDate(CivilDate(china)))
    #expect(other.year == newYear.year && !other.isLeapMonth)
    #expect((other.month, other.day) == (newYear.year == 1985 ? (2, 1) : (1, 2)))
  }

  @Test(arguments: [
    "2007-04-26", "2009-04-04", "2025-04-07", "2026-04-26", "2027-04-16", "2033-04-09", "2034-04-28",
    "2037-04-24", "2038-04-13",
  ])
  func `of the Hùng Kings is the published one`(text: String) throws {
    let day = try #require(LunarDate(CivilDate(text)))
    #expect((day.month, day.day, day.isLeapMonth) == (3, 10, false))
    #expect(day.description == "10/3/\(day.year)")
  }

  @Test(arguments: [
    (2020, 4), (2023, 2), (2025, 6), (2028, 5), (2031, 3), (2033, 11), (2036, 6), (2039, 5), (2042, 2),
    (2044, 7), (2047, 5), (2050, 3),
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
    // A new moon at 23:59:33 on 15 November 2077: that month may begin a day later.
    let first = try #require(LunarDate(CivilDate("2077-11-15")))
    #expect(first.isUndecided && first.day == 1)
    #expect(try LunarDate(first.year, first.month, 29).isUndecided)
    #expect(try #require(LunarDate(first.civilDate.adding(days: -1))).isUndecided)
    #expect(!(try #require(LunarDate(first.civilDate.adding(days: -2))).isUndecided))
    #expect(!(try LunarDate(2026, 1, 1)).isUndecided)
    #expect(try roundTripped(LunarDate(2025, 6, 1, isLeapMonth: true)).description == "1/6 nhuận/2025")
  }
}
