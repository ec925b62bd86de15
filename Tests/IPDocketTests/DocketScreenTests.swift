import ExampleSupport
import OCOP
import TestSupport
import Testing

@testable import ip_docket

/// The docket as it was looked at; to accept a change, write the new text over the golden file, and look.
@Suite struct `The docket of a tea district` {
  static let file = String(decoding: PackageResources.doi_co_docket_json, as: UTF8.self)

  private func printed(
    _ text: String = file, _ language: Language = .english, _ format: Command.Format = .text,
    on day: String? = nil
  ) throws -> String {
    String(
      decoding: try Command.print(Array(text.utf8), day.map { try CivilDate($0) }, language, format),
      as: UTF8.self)
  }

  @Test(arguments: Language.allCases)
  func `reads as its golden text`(language: Language) throws {
    let screen = try printed(Self.file, language)
    #expect(screen == (try golden("doi-co.\(language.rawValue).txt")))
    #expect(screen.split(separator: "\n").allSatisfy { $0.count <= Layout.width })
  }

  @Test(arguments: Language.allCases)
  func `lists its rules as their golden text`(language: Language) throws {
    #expect(RulesScreen.text(language) == (try golden("rules.\(language.rawValue).txt")))
  }

  @Test func `is a calendar as its golden text`() throws {
    #expect(try printed(Self.file, .vietnamese, .ics) == (try golden("doi-co.ics")))
  }

  /// Worked by hand from the reference: its worked deadlines 5, 36 and 37, and the tariff's rows of 2026.
  @Test(
    arguments: [
      "2026-02-23  NH-07    S4 reply to the notice of intended refusal",
      "2026-03-02  NH-11    N2 late renewal, with a surcharge",
      "2026-09-03  NH-10    V1 renewal", "2026-04-28  KD-01    O2 opposition to the application",
      // Two classes: charge 200,000 halved, fees 2 × 700,000 + 160,000 + 120,000 + 120,000.
      "NH-10    renewal for term 2, Đồi Cọ: 1,900,000\u{a0}₫",
      // Two classes at the grant: (120,000 + 100,000) halved, and 240,000.
      "NH-08    grant, Nhạc Trà: 350,000\u{a0}₫",
    ])
  func `has the days and fees of the rules`(line: String) throws {
    #expect(try printed().contains(line))
  }

  @Test func `is told as it was known on an earlier day`() throws {
    let screen = try printed(on: "2016-09-01")
    #expect(screen.contains("filed since 2016-09-01") && !screen.contains("2017-"))
  }

  @Test(
    arguments: [
      Slip("\"NH-02\"", "\"NH-01\"", "cases: two cases have the identifier “NH-01”"),
      Slip("\"units\": 2", "\"units\": 0", "cases[1].units: a whole number of 1…1000 is needed"),
      Slip("\"asOf\"", "\"day\"", "day: no such key; the keys are title, note, asOf, "),
      Slip(
        "\"extensionGranted\"", "\"granted\"",
        "cases[2]: “grant” is no step from “formality defects”; allowed: "),
      Slip("\"2026-02-10\"", "\"2026-02-30\"", "cases[1].events[0].date: “2026-02-30” is no day"),
    ])
  func `refuses a file and names the field`(slip: Slip) throws {
    let text = try slip.applied(to: Self.file)
    let error = #expect(throws: FieldError.self) { try printed(text) }
    #expect(error?.description.hasPrefix(slip.error) == true, "\(error?.description ?? "")")
  }

  @Test func `answers a bad call with its usage`() {
    #expect(Command.run(["--as-of", "yesterday"]) == 2)
    #expect(Command.run(["--as-of"]) == 2)
    #expect(Command.run(["rules", "--format", "ics"]) == 2)
    #expect(Command.run(["one", "two"]) == 2)
    #expect(Command.run(["no-such-file"]) == 1)
    #expect(Command.run(["--deadlines", "no-such-file"]) == 1)
  }
}
