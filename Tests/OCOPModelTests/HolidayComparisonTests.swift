import Foundation
import OCOP
import TestSupport
import Testing

/// The days off of a year for state bodies, as the material beside the checkout lists them.
private struct YearOfDays: Decodable {
  let days: [String]?
  let workingWeekendDays: [String]?
  let statutory: [String]?
  let inLieu: [String]?
  let swappedOff: [String]?
  let projected: [String]?

  static let path = "reference/vn-holidays.json"

  static func all() throws -> [String: YearOfDays] {
    guard let url = Shared.url(path) else { return [:] }
    return try JSONDecoder().decode([String: YearOfDays].self, from: Data(contentsOf: url))
  }
}

@Suite(.enabled(if: Shared.url(YearOfDays.path) != nil, "the list of holidays lies in ../shared"))
struct `The working calendar and the published days off` {
  let calendar = WorkingCalendar.vietnam(.stateBodies)

  /// The word that the list has for a day.
  private func word(_ day: CalendarDay) -> String {
    switch day.kind {
    case .holiday: "statutory"
    case .inLieu: "in lieu"
    case .swappedOff: "swapped off"
    case .swappedWorking: "worked"
    default: ""
    }
  }

  @Test(arguments: 2019...2026)
  func `agree on every day of a year`(year: Int) throws {
    let published = try #require(YearOfDays.all()["\(year)"])
    var expected: [String: String] = [:]
    for day in published.statutory ?? [] { expected[day] = "statutory" }
    for day in published.inLieu ?? [] { expected[day] = "in lieu" }
    for day in published.swappedOff ?? [] { expected[day] = "swapped off" }
    #expect(expected.keys.sorted() == published.days)
    for day in published.workingWeekendDays ?? [] { expected[day] = "worked" }
    var date = try CivilDate(year, 1, 1)
    var count = 0
    while date.year == year {
      let day = calendar.day(date)
      // The swap of New Year's Eve 2018 is on the list of the year before.
      #expect(word(day) == expected["\(date)"] ?? "", "\(date)")
      #expect(day.certainty == .announced)
      let isWeekend = [.saturday, .sunday].contains(date.weekday)
      let isWorking = expected["\(date)"].map { $0 == "worked" } ?? !isWeekend
      #expect(calendar.isWorkingDay(date) == isWorking, "\(date)")
      date = try date.adding(days: 1)
      count += 1
    }
    #expect(count == (year % 4 == 0 ? 366 : 365))
  }

  /// The list knows 2027 in part: the days that are off under every choice, and the days that the pattern projects.
  @Test func `agree on the days of 2027 that the list knows`() throws {
    let published = try #require(YearOfDays.all()["2027"])
    for day in (published.days ?? []) + (published.projected ?? []) {
      #expect(!calendar.isWorkingDay(try CivilDate(day)), "\(day)")
    }
  }
}
