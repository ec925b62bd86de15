import ExampleSupport
import Foundation
import OCOP
import TestSupport
import Testing

@testable import ip_docket

/// The contract, held against histories that were worked by hand from the reference.
@Suite struct `The contract of deadlines` {
  struct Worked: Decodable, Sendable, CustomTestStringConvertible {
    struct Event: Codable {
      let kind: String
      let date: String
    }
    struct Row: Decodable, Hashable {
      let rule: String
      let kind: String
      let nominal: String
      let due: String
      let outcome: String
    }
    let id: String
    let right: String
    let filed: String
    let events: [Event]
    let asOf: String
    let state: String?
    let error: String?
    let rows: [Row]

    var testDescription: String { "\(id) \(right)" }
  }

  struct Answer: Decodable {
    struct Case: Decodable {
      let id: String?
      let state: String?
      let regime: String?
      let deadlines: [Worked.Row]?
      let next: String?
      let error: Failure?
    }
    struct Failure: Decodable {
      let code: String
      let field: String?
      let message: String
    }
    let cases: [Case]
  }

  private static func fixture(_ name: String) throws -> Data {
    try Checkout.data("Tests/OCOPIntellectualPropertyTests/Fixtures/\(name)")
  }

  static let worked: [Worked] =
    (try? JSONDecoder().decode(
      [Worked].self, from: fixture("docket.json"))) ?? []

  private func answer(_ json: String) throws -> (Answer, isClean: Bool) {
    let answer = try DeadlinesContract(Array(json.utf8)).answer()
    return (try JSONDecoder().decode(Answer.self, from: Data(answer.bytes)), answer.isClean)
  }

  private struct Listed: Codable {
    let years: [Int]
    let daysOff: [String]
    let workingWeekendDays: [String]
  }

  /// The calendar of the fixtures without what it says of itself.
  private func calendar() throws -> String {
    let listed = try JSONDecoder().decode(
      Listed.self, from: Self.fixture("calendar.json"))
    return String(decoding: try JSONEncoder().encode(listed), as: UTF8.self)
  }

  @Test func `there are all histories worked by hand`() { #expect(Self.worked.count == 31) }

  /// The last day to act of a term is a row of the term here, and of the window there.
  private func asTerm(_ row: Worked.Row, of right: String) -> Worked.Row {
    guard row.rule == "N1", row.kind == "deadline" else { return row }
    return Worked.Row(
      rule: right == "industrialDesign" ? "V2" : "V1", kind: row.kind, nominal: row.nominal, due: row.due,
      outcome: row.outcome)
  }

  /// H19 is read otherwise here: what was filed before the law of 2026 may be published under it without an acceptance.
  @Test(arguments: worked.filter { $0.id != "H19" })
  func `answers a history worked by hand`(worked: Worked) throws {
    let events = String(decoding: try JSONEncoder().encode(worked.events), as: UTF8.self)
    let (answer, isClean) = try answer(
      """
      {"calendar":\(try calendar()),"asOf":"\(worked.asOf)","all":true,"cases":[
        {"id":"\(worked.id)","right":"\(worked.right)","filed":"\(worked.filed)","events":\(events)}]}
      """)
    let found = try #require(answer.cases.first)
    #expect(isClean == (worked.error == nil))
    #expect(found.state == worked.state)
    let rows = Set(found.deadlines ?? [])
    for row in worked.rows { #expect(rows.contains(asTerm(row, of: worked.right)), "\(row)") }
  }

  @Test func `answers a bad case in its place`() throws {
    let (answer, isClean) = try answer(
      """
      {"asOf":"2026-03-02","all":true,"cases":[
        {"id":"a","right":"trademark","filed":"2026-01-12","events":[{"kind":"accepted","date":"2026-01-10"}]},
        {"id":"b","right":"trademark","filed":"2026-01-12","events":[{"kind":"formalityNotice","date":"2026-02-10"}]},
        {"id":"b","right":"trademark","filed":"2026-01-12"},
        {"id":"c","right":"trademark","filed":"2026-01-12","events":[{"kind":"filing","date":"2026-01-12"}]},
        {"id":"d","right":"trademark","filed":"2026-01-12","events":[{"kind":"filing","date":"2027-01-12"}]},
        {"right":"trademark","filed":"2026-01-12"}]}
      """)
    #expect(!isClean)
    #expect(answer.cases.map(\.id) == ["a", "b", "b", "c", "d", nil])
    #expect(
      answer.cases.map(\.error?.code) == ["beforeFiling", nil, "badField", "badField", nil, "badField"])
    #expect(answer.cases.map(\.error?.field) == ["events", nil, "id", "events[0].kind", nil, nil])
    // 10 April 2026 is a Friday, and the formality check answered by the notice.
    #expect(answer.cases[1].next == "2026-04-10" && answer.cases[1].state == "formalityDefects")
    #expect(answer.cases[1].regime == "B" && answer.cases[1].deadlines?.map(\.rule) == ["F1", "F2"])
  }

  @Test func `names each note once, and no regime of ours for a case abroad`() throws {
    struct Told: Decodable {
      struct Case: Decodable {
        struct Row: Decodable { let notes: [String] }
        let regime: String?
        let deadlines: [Row]
      }
      let cases: [Case]
    }
    let bytes = try DeadlinesContract(
      Array(
        """
        {"asOf":"2026-05-05","cases":[
          {"id":"a","right":"trademark","filed":"2026-03-02","events":[{"kind":"formalityNotice","date":"2026-04-01"}]},
          {"id":"b","right":"trademark","filed":"2026-03-02","jurisdiction":"US"}]}
        """.utf8)
    ).answer().bytes
    let told = try JSONDecoder().decode(Told.self, from: Data(bytes))
    #expect(told.cases.map(\.regime) == ["B", nil])
    #expect(told.cases[0].deadlines.map(\.notes) == [["regimeByActDate"]])
  }

  @Test(
    arguments: [
      ("{\"cases\":[]}", "“asOf” is missing"),
      ("{\"asOf\":\"2026-3-2\",\"cases\":[]}", "asOf: “2026-3-2” is no day"),
      ("{\"asOf\":\"2026-03-02\",\"cases\":{}}", "cases: a list is needed, not an object"),
      ("{\"asOf\":\"2026-03-02\",\"day\":1,\"cases\":[]}", "day: no such key"),
      (
        "{\"asOf\":\"2026-03-02\",\"calendar\":{\"years\":[0]},\"cases\":[]}",
        "calendar.years[0]: a whole number of 1…9999 is needed"
      ), ("{", "no JSON: "),
    ])
  func `refuses a request and names the field`(json: String, message: String) {
    let error = #expect(throws: FieldError.self) { try DeadlinesContract(Array(json.utf8)) }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
  }
}
