import OCOPModel
import TestSupport
import Testing

@Suite struct `A day in a text` {
  @Test(arguments: [
    ("2026-06-05", "05/06/2026", "2026-06-05"),
    ("2026-12-31", "31/12/2026", "2026-12-31"),
    ("0987-01-09", "09/01/987", "0987-01-09"),
  ])
  func `is written as each language writes it`(day: String, vi: String, en: String) throws {
    let day = try CivilDate(day)
    #expect(day.formatted(in: .vietnamese) == vi)
    #expect(day.formatted(in: .english) == en)
  }
}
