import Foundation
import OCOP
import Testing

@testable import ReportPage

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite struct `The page of a report` {
  static let programme = Result {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("ThaiNguyen/Data/thai-nguyen-2021.json")
    return try JSONDecoder().decode(Programme.self, from: Data(contentsOf: file))
  }

  private func page(
    on day: String = "2021-07-05", _ language: Language = .vietnamese, notes: [Bilingual] = [],
    _ change: (inout ProgrammeRecords) -> Void = { _ in }
  ) throws -> String {
    let programme = try Self.programme.get().changing(change)
    return try ReportPage(of: programme, ReportScope(on: CivilDate(day)), in: language, notes: notes).html()
  }

  private func charts(on day: String = "2021-07-05") throws -> ReportCharts {
    let programme = try Self.programme.get()
    return try ReportCharts(
      programme: programme, report: ProvinceReport(programme, ReportScope(on: CivilDate(day))),
      language: .english)
  }

  @Test(arguments: Language.allCases)
  func `is well-formed, with every chart named and described`(language: Language) throws {
    let html = try page(language)
    // Read as XML, since nothing in it is written in a way that only HTML allows but the first lines.
    let body = try #require(html.range(of: "<body>").map { String(html[$0.lowerBound...]) })
    let xml = body.replacing("</html>", with: "")
    let parser = XMLParser(data: Data(xml.utf8))
    let reader = Reader()
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(Set(reader.ids).count == reader.ids.count)
    #expect(reader.references.allSatisfy(reader.ids.contains) && !reader.references.isEmpty)
    #expect(reader.images == 5 && reader.titles == 5 && reader.descriptions == 5)
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
  }

  @Test func `loads nothing from elsewhere`() throws {
    let html = try page()
    for word in ["http://", "https://", "src=", "<script", "<link", "@import", "url("] {
      #expect(!html.contains(word))
    }
  }

  @Test func `shows the published totals`() throws {
    let html = try page()
    #expect(html.contains("<dt>sản phẩm đã công nhận</dt><dd>76</dd>"))
    #expect(html.contains("<dt>lượt công nhận</dt><dd>78</dd>"))
    #expect(html.contains("<dt>ý tưởng sản phẩm</dt><dd>137</dd>"))
    #expect(try page(on: "2021-12-31").contains("<dt>sản phẩm đã công nhận</dt><dd>129</dd>"))
  }

  @Test func `keeps what people wrote as text`() throws {
    let floor = TradeFloor(id: try ID("x"), name: "A <b> & \"C\"", runBy: .domestic)
    let note = Bilingual(vi: "<script>alert('x')</script> & “y”", en: "")
    let html = try page(notes: [note]) { $0.floors.append(floor) }
    #expect(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; “y”"))
    #expect(html.contains("A &lt;b&gt; &amp; &quot;C&quot;") && !html.contains("<script"))
  }

  @Test func `shows no name of a household`() throws {
    let names = try Self.programme.get().records.producers.map(\.producer)
      .filter { $0.kind == .productionHousehold }.map(\.name)
    let html = try page()
    #expect(!names.isEmpty && names.allSatisfy { !html.contains($0) })
  }

  @Test func `says so where there is nothing to draw`() throws {
    let html = try page(on: "2018-01-01") { $0.targets = [] }
    #expect(html.components(separatedBy: "<p>Chưa có số liệu.</p>").count - 1 == 4)
  }

  // MARK: Bars

  @Test func `draws bars in proportion`() {
    let chart = BarChart(
      id: "x", title: "", summary: "",
      bars: [
        BarChart.Bar(label: "a", parts: [(30, "one"), (10, "two")], value: "40"),
        BarChart.Bar(label: "b", parts: [(0, "one"), (20, "two")], value: "20"),
      ])
    // The longest bar has 52 % of the width.
    #expect(chart.rows[0].segments.map(\.left) == ["0.0%", "39.0%"])
    #expect(chart.rows[0].segments.map(\.width) == ["39.0%", "13.0%"])
    #expect(chart.rows[1].segments.map(\.width) == ["26.0%"] && chart.rows[1].segments.map(\.tone) == ["two"])
    #expect(chart.rows.map(\.valueLeft) == ["52.0%", "26.0%"])
    #expect(chart.height == chart.rows[1].barTop + 20 + 14)
  }

  @Test func `never draws beyond the width, however large the numbers`() {
    let most = Int.max / 2
    let chart = BarChart(
      id: "x", title: "", summary: "",
      bars: [BarChart.Bar(label: "a", parts: [(most, "one"), (1, "two")], value: "", goal: 5, whole: most)])
    #expect(chart.rows[0].segments.map(\.width) == ["52.0%", "0.0%"] && chart.rows[0].goalLeft == "0.0%")
    #expect(
      "\(Percent(3, of: 0))" == "0.0%" && "\(Percent(-3, of: 5))" == "0.0%"
        && "\(Percent(9, of: 5))" == "100.0%")
  }

  @Test(arguments: [
    ("Chè", ["Chè"]), ("", []),
    (
      "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
      ["Dịch vụ du lịch cộng đồng, du lịch sinh", "thái và điểm du lịch"]
    ),
  ])
  func `breaks labels for a telephone`(label: String, lines: [String]) {
    #expect(WrappedLabel.lines(label) == lines)
  }

  @Test func `counts certificates by the quarter in which they run out`() throws {
    // 36 months after the rounds of August and December 2019 and of September and December 2020; two went into 5★ of July 2021.
    let bars = try charts().expiries.rows
    #expect(
      bars.flatMap(\.labelLines).map(\.text) == ["Q3 2022", "Q4 2022", "Q3 2023", "Q4 2023", "Q3 2024"])
    #expect(bars.map(\.value).compactMap(Int.init).reduce(0, +) == 76 && bars.last?.value == "2")
  }

  @Test func `shows the star of each group and each kind of capital`() throws {
    let charts = try charts()
    let stars = charts.stars.rows.map { $0.value.components(separatedBy: " · ").compactMap { Int($0) } }
    #expect((0..<3).map { star in stars.reduce(0) { $0 + $1[star] } } == [23, 51, 2])
    #expect(charts.capital.rows.count == 7)
    #expect(charts.targets.rows.map(\.value) == ["0 / ≥ 20", "5 / 5–10", "8 / 9"])
  }

  // MARK: Timeline

  @Test func `draws a case from its filing over its grant to its expiry`() throws {
    func day(_ text: String) throws -> CivilDate { try CivilDate(text) }
    let chart = TimelineChart(
      id: "x", title: "", summary: "",
      courses: [
        .init(
          name: "a", filed: try day("2010-01-01"), granted: try day("2012-01-01"), end: try day("2020-01-01")),
        .init(name: "b", filed: try day("2019-01-01"), granted: nil, end: try day("2019-07-02")),
      ], today: try day("2015-01-01"), todayLabel: "", keys: [])
    // From 2010 to the end of 2020: 4,018 days, of which 730 pass to the grant, 2,922 from there on, 1,826 to today.
    #expect(chart.lanes[0].stretches.map(\.left) == ["0.0%", "18.1%"])
    #expect(chart.lanes[0].stretches.map(\.width) == ["18.1%", "72.7%"])
    #expect(chart.lanes[0].stretches.map(\.tone) == ["pending", "protected"])
    #expect(chart.lanes[1].stretches.map(\.tone) == ["pending"])
    #expect(chart.todayLeft == "45.4%")
    #expect(chart.ticks.map(\.year) == [2010, 2015, 2020])
  }

  @Test func `ends a case on the day on which it was refused`() throws {
    func day(_ text: String) throws -> CivilDate { try CivilDate(text) }
    let refused = try IPCase(
      id: ID("x"), CaseFacts(right: .trademark),
      [
        IPEvent(on: day("2018-01-10"), .filed), IPEvent(on: day("2018-02-10"), .accepted),
        IPEvent(on: day("2018-04-10"), .publishedApplication),
        IPEvent(on: day("2019-01-10"), .refusalIntended(.asSigned)),
        IPEvent(on: day("2019-06-10"), .refused(received: nil)),
      ])
    let course = try #require(try charts().course(of: DocketCase(refused, name: "x")))
    #expect(try course.end == day("2019-06-10") && course.granted == nil)
  }

  @Test func `shows no case before it was filed`() throws {
    #expect(try charts(on: "2015-01-01").timeline().lanes.count == 3)
    #expect(try charts(on: "2021-07-05").timeline().lanes.count == 15)
  }
}

/// Gathers what the marks of a page say of each other.
private final class Reader: NSObject, XMLParserDelegate {
  var ids: [String] = []
  var references: [String] = []
  var images = 0
  var titles = 0
  var descriptions = 0

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if let id = attributes["id"] { ids.append(id) }
    references += (attributes["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
    switch name {
    case "svg" where attributes["role"] == "img": images += 1
    case "title": titles += 1
    case "desc": descriptions += 1
    default: break
    }
  }
}
