import ExampleSupport
import Foundation
import OCOP
import TestSupport
import Testing

@testable import rating_timeline

/// The timeline as it was looked at; to accept a change, write the new text over the golden file, and look.
@Suite struct `The timeline of a product` {
  static let file = String(decoding: PackageResources.doi_xanh_tea_json, as: UTF8.self)

  private func screen(_ text: String = file, _ language: Language = .english, on day: String? = nil) throws
    -> String
  {
    try TimelineScreen.render(Array(text.utf8), language, on: day.map { try CivilDate($0) })
  }

  /// The screen in one line, so that a sentence is found wherever it is broken.
  private func told(_ text: String = file, on day: String? = nil) throws -> String {
    try screen(text, on: day).split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
      .joined(separator: " ")
  }

  @Test(arguments: Language.allCases)
  func `reads as its golden text`(language: Language) throws {
    let screen = try screen(Self.file, language)
    #expect(screen == (try golden("doi-xanh.\(language.rawValue).txt")))
    #expect(screen.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test(arguments: Language.allCases)
  func `tells what was known on an earlier day`(language: Language) throws {
    let screen = try screen(Self.file, language, on: "2025-11-25")
    #expect(screen == (try golden("doi-xanh-2025-11-25.\(language.rawValue).txt")))
    #expect(!screen.contains("2026/QĐ-TTg, bộ") && !screen.contains("2026/QĐ-TTg, set"))
  }

  /// Worked by hand: the means from the sheets and the forms' points, the days from the articles.
  @Test(
    arguments: [
      // 74, 76, 76, 75, 74 by the form of 2019; 36 months from the issue.
      "75.00/100 → ★★★★☆ 4 stars · 5 sheets", "41/GCN-OCOP: ★★★★☆ 4 stars, valid through 2022-12-20",
      // 79, 81, 80, 77, 79.
      "79.20/100 → ★★★★☆ 4 stars · 5 sheets", "118/GCN-OCOP: ★★★★☆ 4 stars, valid through 2026-06-15",
      "From 2022-12-21 until 2023-06-15 no certificate was valid",
      // 644 over 8 members, and 3 points that the copy of 2023 lacks.
      "80.50–83.50/100 → ★★★★☆ 4 stars · 8 sheets", "6.50–9.50 points, as what the source lacks turns out",
      // 537 over 7 members: the points of 4 stars, and two minima missed.
      "76.71/100 → ★★★☆☆ 3 stars · 7 sheets", "The points reach 4 stars, but these minima hold it back",
      "would be 3 stars under Decision 26/2026/QĐ-TTg, set 11, because:",
      // 15 working days from Tuesday 26 May 2026; 45 days from 18 June.
      "2 days late: due 2026-06-16, 15 working days from receipt · Article 7, clause 2",
      "due 2026-08-02, 45 days from the complete proposal",
      "Round 2/2026 of the province: proposed before 2026-10-30",
      // 180 and 120 days before 15 June 2026, and 180 days after it.
      "File for re-rating from 2025-12-17 through 2026-02-15", "through 2026-12-12 at most",
      "Chair of the province: recognise it and issue the certificate by 2026-08-02",
    ])
  func `has the totals and days of the rules`(sentence: String) throws {
    #expect(try told().contains(sentence))
  }

  @Test func `says what the rules make of a day on which nothing had happened yet`() throws {
    let screen = try screen(on: "2019-09-15")
    #expect(screen.contains("There is no certificate yet") && !screen.contains("▌"))
  }

  @Test(
    arguments: [
      Slip("\"set\": 11", "\"set\": 27", "product.set: a whole number of 1…26 is needed"),
      Slip("\"cooperative\"", "\"guild\"", "producer.kind: “guild” is none of cooperative, "),
      Slip("\"2026-07-24\"", "\"24/7/2026\"", "on: “24/7/2026” is no day such as 2026-05-22"),
      Slip("\"note\"", "\"remark\"", "remark: no such key; the keys are note, on, "),
      Slip("\"setUp\": \"2019-10-21\",", "", "councils.2019: “setUp” is missing"),
      Slip(
        "\"role\": \"chair\", ", "",
        "councils.2019: a council has one chair, but none is named"),
      Slip("\"kind\": \"first\"", "\"kind\": \"second\"", "rounds[0].kind: “second” is none of first, "),
      Slip(
        "\"2019-09-23\", \"event\": \"checked\"", "\"2019-09-23\", \"event\": \"assessed\"",
        "rounds[0].events[1]: “assess it and issue the report” is not a step from “filed (district)”; "
          + "allowed: District: check and accept it"),
      Slip(
        "\"2019-09-23\", \"event\": \"checked\"", "\"2019-09-01\", \"event\": \"checked\"",
        "rounds[0].events[1]: 2019-09-01 lies before the last event, of 2019-09-16"),
      Slip(
        "\"businessPlan\", ", "",
        "rounds[0].events[1]: “check and accept it”: no business plan (Decision 1048"),
      Slip("\"council\": \"2019\"", "\"council\": \"2018\"", "rounds[0].events[5].council: no such council"),
      Slip(
        "\"changes\": { \"7\": \"d\" }", "\"changes\": { \"7\": \"z\" }",
        "rounds[0].events[5]: member “cong-thuong” hands in a sheet that cannot be rated"),
      Slip(
        "\"changes\": { \"7\": \"d\" }", "\"changes\": { \"7\": \"D\" }",
        "rounds[0].events[5].sheets[2].changes.7: an answer is an option's lower-case letter"),
      Slip("\"total\": 74", "\"total\": 174", "rounds[0].events[2].total: a score is 0…100"),
      Slip("\"total\": 74", "\"total\": 64", "rounds[0].events[2]: 4★ does not fit a total of 64.00"),
      Slip("\"41/GCN-OCOP\"", "\"118/GCN-OCOP\"", "rounds[1].certificate: "),
      Slip(
        "\"issued\": \"2023-06-15\"", "\"issued\": \"2019-06-15\"",
        "rounds[1].certificate: issued on 2019-06-15, before the recognition of 2023-06-12"),
      Slip(
        "\"day\": \"2026-05-26\"", "\"day\": \"2026-06-16\"",
        "rounds[3].events[0]: re-rating filed on 2026-06-16, but the last day was 2026-06-15"),
      Slip(
        "\"3.5\": \"a\",\n        \"4.1\"", "\"3.9\": \"a\",\n        \"4.1\"",
        "rounds[3]: sheet 1: the set asks no criterion 3.9"),
      Slip("\"noSheet\"", "\"noShow\"", "rounds[3].events[5]: “reasons” has “noShow”, but"),
      Slip(
        "\"mode\": \"writtenOpinions\",", "",
        "rounds[3].events[5]: the council met without a reason stated (Decision 26/2026/QĐ-TTg, Article 7"),
    ])
  func `refuses a file and names the field`(slip: Slip) throws {
    let text = try slip.applied(to: Self.file)
    let error = #expect(throws: FieldError.self) { try screen(text) }
    #expect(error?.description.hasPrefix(slip.error) == true, "\(error?.description ?? "")")
  }

  /// 60 days after 22 May 2026 end with 21 July 2026 (Decision 26/2026/QĐ-TTg, Article 12, clause 2).
  @Test func `refuses a rating of an old dossier after the last day of the transition`() throws {
    let late = Self.file.replacingOccurrences(
      of: "\"day\": \"2025-11-20\"", with: "\"day\": \"2026-07-22\"")
    let error = #expect(throws: FieldError.self) { try screen(late) }
    #expect(
      error?.description.hasPrefix("rounds[2].events[6]: the dossier was not finished in time") == true)
  }

  @Test func `asks which set it was where several became one`() throws {
    let fish = Self.file.replacing("\"set\": 11", with: "\"set\": 8")
    let error = #expect(throws: FieldError.self) { try screen(fish) }
    #expect(
      error?.description == "rounds[0]: “set” is needed: sets of 1048/QĐ-TTg that fit: 4, 8, 9")
  }

  @Test func `answers a bad call with its usage`() {
    #expect(Command.run(["--on", "yesterday"]) == 2)
    #expect(Command.run(["--on"]) == 2)
    #expect(Command.run(["--when", "2026-01-01"]) == 2)
    #expect(Command.run(["one", "two"]) == 2)
    #expect(Command.run(["no-such-file"]) == 1)
  }
}
