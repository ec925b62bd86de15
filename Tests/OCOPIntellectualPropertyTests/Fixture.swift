import Foundation
import OCOP
import TestSupport
import Testing

/// The files of independent truth beside these tests.
enum Fixture {
  static func data(_ name: String) throws -> Data {
    try Checkout.data("Tests/OCOPIntellectualPropertyTests/Fixtures/\(name)")
  }

  /// The office's days of `calendar.json`, which hold the announcements of 2016–2026.
  static let days: OfficeDays? = {
    struct Listed: Decodable {
      let years: [Int]
      let daysOff: [CivilDate]
      let workingWeekendDays: [CivilDate]
    }
    guard let listed = try? JSONDecoder().decode(Listed.self, from: data("calendar.json")) else { return nil }
    return OfficeDays(
      years: listed.years, daysOff: listed.daysOff, workingWeekendDays: listed.workingWeekendDays)
  }()

  /// The procedure counted by those days.
  static let procedure: IPProcedure? = days.map { IPProcedure.vietnam.counting($0) }
}

/// A period computed without the library.
struct CountedPeriod: Decodable, Sendable, CustomTestStringConvertible {
  let name: String
  let rule: PeriodRule.ID
  let right: IPRight
  let event: CivilDate
  let length: PeriodLength
  let nominal: CivilDate
  let due: CivilDate
  let holidaysUnknown: Bool

  var testDescription: String { "\(name) \(rule.rawValue) \(right.rawValue) \(event)" }

  private enum CodingKeys: String, CodingKey {
    case id, number, rule, right, event, length, unit, nominal, due, holidaysUnknown
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    let number = try row.decodeIfPresent(Int.self, forKey: .number)
    name = try row.decodeIfPresent(String.self, forKey: .id) ?? "\(number ?? 0)"
    rule = try row.decode(PeriodRule.ID.self, forKey: .rule)
    right = try row.decodeIfPresent(IPRight.self, forKey: .right) ?? .trademark
    event = try row.decode(CivilDate.self, forKey: .event)
    let count = try row.decode(Int.self, forKey: .length)
    length =
      switch try row.decode(String.self, forKey: .unit) {
      case "days": .days(count)
      case "years": .years(count)
      default: .months(count)
      }
    nominal = try row.decode(CivilDate.self, forKey: .nominal)
    due = try row.decode(CivilDate.self, forKey: .due)
    holidaysUnknown = try row.decodeIfPresent(Bool.self, forKey: .holidaysUnknown) ?? false
  }
}
