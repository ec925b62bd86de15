import Mustache
public import OCOP

/// The report of a province as one page of HTML, with its charts: nothing is loaded from elsewhere.
///
/// Numbers and places come from Swift, marks from the templates.
public struct ReportPage {
  /// A number and what it counts.
  private struct Figure {
    let number: String
    let meaning: String
  }

  private struct Column {
    let head: String
    let isNumber: Bool
  }

  private struct Cell {
    let text: String
    let isNumber: Bool
    /// The first cell of a row is its head.
    let isHead: Bool
  }

  private struct Row {
    let cells: [Cell]
  }

  private struct Table {
    let tableID: String
    let caption: String
    let columns: [Column]
    let tableRows: [Row]
  }

  private struct Page {
    let code: String
    let heading: String
    let notes: [String]
    let figures: [Figure]
    let figuresHeading: String
    let chartsHeading: String
    let tablesHeading: String
    let nothing: String
    let barCharts: [BarChart]
    let timelines: [TimelineChart]
    let tables: [Table]
  }

  private let page: Page

  /// Draws a programme's page: of its registers without personal data.
  ///
  /// - Parameters:
  ///   - programme: The programme.
  ///   - scope: What the report looks at.
  ///   - language: The language.
  ///   - notes: What a reader must know before all else, such as that the data are a sample.
  /// - Throws: `ReportError` for sums that do not fit, and for cases that do not hold.
  public init(
    of programme: Programme, _ scope: ReportScope, in language: Language, notes: [Bilingual] = []
  ) throws {
    let open = programme.redacted
    let report = try ProvinceReport(open, scope)
    let charts = ReportCharts(programme: open, report: report, language: language)
    let document = report.document
    func pick(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }
    self.page = Page(
      code: language.rawValue, heading: document.title[language],
      notes: (notes + document.notes).map { $0[language] },
      figures: Self.figures(report, language), figuresHeading: pick("Số liệu chính", "Key figures"),
      chartsHeading: pick("Biểu đồ", "Charts"), tablesHeading: pick("Bảng số liệu", "Tables"),
      nothing: pick("Chưa có số liệu.", "Nothing yet."),
      barCharts: [charts.stars, charts.targets, charts.capital, charts.expiries],
      timelines: [try charts.timeline()],
      tables: document.tables.map { Self.table($0, language) })
  }

  /// The page as a text of HTML.
  ///
  /// - Throws: an error of the template engine for templates that it cannot read.
  public func html() throws -> String {
    var library = MustacheLibrary()
    for (name, bytes) in [
      ("page", PackageResources.page_mustache), ("bars", PackageResources.bars_mustache),
      ("timeline", PackageResources.timeline_mustache), ("style", PackageResources.style_mustache),
    ] {
      try library.register(String(decoding: bytes, as: UTF8.self), named: name)
    }
    return library.render(page, withTemplate: "page") ?? ""
  }

  private static func figures(_ report: ProvinceReport, _ language: Language) -> [Figure] {
    func shown(_ count: Bounds<Int>) -> String { ReportCell.count(count).text(in: language) }
    let ideas = report.ideas.reduce(0) { $0 + $1.registered }
    return [
      (shown(report.recognisedEver.total), Bilingual(vi: "sản phẩm đã công nhận", en: "products recognised")),
      (shown(report.inForce.total), Bilingual(vi: "còn hiệu lực", en: "in force")),
      (shown(report.awards.total), Bilingual(vi: "lượt công nhận", en: "awards")),
      ("\(ideas)", Bilingual(vi: "ý tưởng sản phẩm", en: "product ideas")),
    ].map { Figure(number: $0.0, meaning: $0.1[language]) }
  }

  private static func table(_ table: ReportTable, _ language: Language) -> Table {
    let numeric = table.columns.indices.map { column in
      let cells = table.rows.map { $0[column] }.filter { $0 != .empty }
      return !cells.isEmpty && cells.allSatisfy(\.isAmount)
    }
    return Table(
      tableID: table.id, caption: table.title[language],
      columns: table.columns.enumerated().map { Column(head: $1[language], isNumber: numeric[$0]) },
      tableRows: table.rows.map { row in
        Row(
          cells: row.enumerated().map {
            Cell(text: $1.text(in: language), isNumber: numeric[$0], isHead: $0 == 0)
          })
      })
  }
}

extension ReportCell {
  /// Whether the cell is a number, which stands to the right.
  fileprivate var isAmount: Bool {
    switch self {
    case .count, .people, .money, .total, .share: true
    default: false
    }
  }
}
