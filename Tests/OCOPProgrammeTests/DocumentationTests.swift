import Foundation
import OCOP
import Testing

/// The article on the programme against the library it tells of.
@Suite struct `The article on the programme` {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func article(_ name: String) throws -> String {
    try String(
      contentsOf: root.appendingPathComponent("Documentation/OCOP.docc/\(name).md"), encoding: .utf8)
  }

  private static func lines(_ text: String) -> String {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  @Test func `shows snippets that compile and run`() throws {
    let source = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
    let shown = Self.lines(try Self.article("Programme"))
    let pieces = source.components(separatedBy: "// snippet of Programme\n").dropFirst()
    #expect(pieces.count == 7)
    for piece in pieces {
      let wanted = Self.lines(piece.components(separatedBy: "// end").first ?? "")
      #expect(!wanted.isEmpty && shown.contains(wanted), "\(wanted)")
    }
  }

  @Test func `lists the readings that answers rest on`() throws {
    let sources = try Self.article("LegalSources")
    for reading in Programme.interpretations {
      #expect(sources.contains("| `\(reading.name)` |"), "\(reading.name)")
    }
  }

  @Test func `follows an idea through its course`() throws {
    // snippet of Programme
    var idea = ProductIdea(
      id: try ID("2021-081"), title: "Chè tôm nõn La Bằng", sector: .tea, place: try Locality("05758"),
      holder: .producer(try ID("htx-la-bang")), registered: try CivilDate("2021-04-12"))
    try idea.course.take(.chosen, on: CivilDate("2021-05-20"))
    // end
    // snippet of Programme
    let then = try idea.course.state(on: CivilDate("2021-05-19"))  // .registered
    let allowed = idea.course.allowed  // [.planned, .withdrawn]
    // end
    #expect(then == .registered)
    #expect(allowed == [.planned, .withdrawn])
  }

  @Test func `puts registers together, and counts in three ways`() throws {
    let products = try ThaiNguyen.products()
    let producers = try ThaiNguyen.producers()
    let ideas = try ThaiNguyen.ideas()
    let certificates = try ThaiNguyen.certificates()
    let targets = try ThaiNguyen.targets()
    // snippet of Programme
    let province = try Locality("19")
    let programme = try Programme(
      of: province,
      ProgrammeRecords(
        localities: LocalityList(.vietnam, of: province, on: CivilDate("2021-11-06")),
        producers: producers, products: products, ideas: ideas, certificates: certificates, targets: targets))
    // end
    // snippet of Programme
    let day = try CivilDate("2023-12-31")
    let ever = programme.ledger.recognisedEver(on: day).total.value  // 240
    let inForce = programme.ledger.inForce(on: day).total.value  // 192
    let awards = programme.ledger.awards(through: day).total.value  // 268
    // end
    #expect([ever, inForce, awards] == [240, 192, 268])
    // snippet of Programme
    for target in programme.progress(on: try CivilDate("2021-07-05")) {
      print(target.name.vi, target.measure.count, target.shortfall, target.state.name.vi)
    }
    // end
    // snippet of Programme
    let report = try ProvinceReport(programme.redacted, ReportScope(on: day, years: 2019...2023))
    let page = report.document.markdown(in: .vietnamese)
    let sheet = report.document.table("by-year")?.csv(in: .english)
    // end
    #expect(page.contains("| 2023 | 240 |"))
    #expect(sheet?.contains("2023,240,149,89,2,192,268") == true)
    // snippet of Programme
    let stored = try JSONEncoder().encode(programme)
    let restored = try JSONDecoder().decode(Programme.self, from: stored)
    // end
    #expect(restored == programme)
  }
}
