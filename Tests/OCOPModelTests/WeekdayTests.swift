import OCOP
import TestSupport
import Testing

@Suite struct `A day of the week` {
  @Test(arguments: [
    ("0001-01-01", Weekday.monday), ("1969-12-31", .wednesday), ("1970-01-01", .thursday),
    ("2000-02-29", .tuesday), ("2025-05-02", .friday), ("2026-08-22", .saturday), ("2026-08-30", .sunday),
    ("9999-12-31", .friday),
  ])
  func `is that of the calendar`(text: String, weekday: Weekday) throws {
    #expect(try CivilDate(text).weekday == weekday)
  }

  @Test func `follows the one before, over three weeks on either side of 1970`() throws {
    let all = Weekday.allCases
    for offset in -21...21 {
      let day = try CivilDate(1970, 1, 1).adding(days: offset)
      #expect(day.weekday == all[(offset + 21 + 3) % 7])
    }
    #expect(all.map(\.name.vi).first == "thứ Hai")
    #expect(Set(all.map(\.name.en)).count == 7)
    #expect(try roundTripped(all) == all)
  }
}
