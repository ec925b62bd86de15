import ExampleSupport
import Foundation
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

  /// A refusal that is contested, a class that was lost, a filing too late after a disclosure, and a title by silence.
  @Test func `says of each case what its state alone does not`() throws {
    let text = try printed(
      """
      {"asOf":"2026-11-28","cases":[
        {"id":"KN","name":"A","right":"trademark","filed":"2024-09-09","events":[
          {"kind":"accepted","date":"2024-10-07"},{"kind":"publishedApplication","date":"2024-11-25"},
          {"kind":"refusalIntended","date":"2025-06-02"},{"kind":"refused","date":"2026-10-02"},
          {"kind":"complaint","date":"2026-11-02"}]},
        {"id":"MP","name":"B","right":"trademark","filed":"2016-09-01","events":[
          {"kind":"accepted","date":"2016-10-03"},{"kind":"publishedApplication","date":"2016-11-25"},
          {"kind":"grantIntended","date":"2017-08-10"},{"kind":"feesPaid","date":"2017-09-05"},
          {"kind":"granted","date":"2017-10-02"},{"kind":"terminated","date":"2020-01-02","classes":[30]},
          {"kind":"renewed","date":"2026-08-03"}]},
        {"id":"NL","name":"C","right":"industrialDesign","filed":"2026-01-15","disclosed":"2025-01-02"},
        {"id":"MD","name":"D","right":"trademark","route":"madrid","filed":"2025-01-20","events":[
          {"kind":"designated","date":"2025-04-01"}]}]}
      """)
    // Lines are wrapped between words.
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for line in [
      "refused since 2026-10-02; pending: first complaint",
      "in force through 2036-09-01; without class 30",
      "filed since 2026-01-15; novelty is lost: filed too long after the disclosure",
      "in force through 2035-01-20; accepted by the office's silence",
      "The rules were checked to 2026-11-25.",
    ] { #expect(words.contains(line), "\(line)") }
    #expect(!words.contains("REMINDERS"))
  }

  @Test func `tells a corrected history as it was, and when it was put right`() throws {
    let file = """
      {"asOf":"2026-03-02","cases":[{"id":"TM","name":"A","right":"trademark","filed":"2025-03-03","events":[
        {"kind":"accepted","date":"2025-03-20"},{"kind":"publishedApplication","date":"2025-05-05"},
        {"kind":"corrected","date":"2025-06-02","replaced":2,
         "event":{"kind":"publishedApplication","date":"2025-05-26"}}]}]}
      """
    let after = "2025-03-03 filing · 2025-03-20 acceptance · 2025-05-26 publication of the application ·"
    #expect(try printed(file).contains(after))
    #expect(try printed(file).contains("(correction: 2025-06-02)"))
    let before = try printed(file, on: "2025-06-01")
    #expect(before.contains("2025-05-05 publication of the application") && !before.contains("correction"))
  }

  @Test func `keeps what was missed long ago before the eyes while a case waits for it`() throws {
    let screen = try printed(on: "2026-11-25").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let list =
      screen.split(separator: "MISSED BEFORE, AND STILL WAITED FOR").last?
      .split(separator: "TO BE DONE").first ?? ""
    for line in [
      "2026-02-23 NH-07 S4 reply to the notice of intended refusal – Bảy Búp – Lan: decision of refusal",
      "2026-04-06 KD-04 G1 filing after the design was disclosed",
      "2026-04-10 GPHI-01 E1 request for examination",
    ] { #expect(list.contains(line), "\(line)") }
    #expect(try !printed().contains("MISSED BEFORE"))
  }

  /// What a design's renewal and a patent's examination cost is not verified: the tariff's B13, B4 and B6.
  @Test func `marks the fees that are not verified`() throws {
    let screen = try printed()
    #expect(screen.contains("renewal for term 2, Ấm gốm Mây Núi: 1,870,000\u{a0}₫ [unverified]"))
    #expect(screen.contains("request for examination, Máy vò chè mini: 1,320,000\u{a0}₫ [unverified]"))
    #expect(screen.contains("renewal for term 2, Đồi Cọ: 1,900,000\u{a0}₫\n"))
  }

  @Test func `lists states, steps and periods for another program`() throws {
    struct Rules: Decodable {
      struct State: Decodable { let state: String }
      struct Step: Decodable {
        let regime: String
        let right: String
        let event: String
        let from: [String]
        let to: String?
        let begins: [String]
      }
      let states: [State]
      let steps: [Step]
    }
    let rules = try JSONDecoder().decode(Rules.self, from: Data(RulesScreen.json()))
    #expect(rules.states.count == 17)
    let accepted = rules.steps.filter { $0.event == "accepted" && $0.right == "trademark" }
    #expect(accepted.map(\.regime) == ["A", "B"])
    #expect(accepted.map(\.to) == ["accepted", "accepted"] && accepted.map(\.begins) == [["P1"], ["P1"]])
    let kinds = Set(rules.steps.map(\.event))
    #expect(kinds == Set(IPEvent.Kind.allCases.map(\.rawValue)).subtracting(["corrected"]))
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
