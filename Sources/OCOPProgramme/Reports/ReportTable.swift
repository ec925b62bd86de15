public import OCOPModel

/// A table of a report (bảng biểu).
public struct ReportTable: Sendable, Hashable {
  /// A short name that stays the same whatever the language, such as `recognised-by-year`.
  public let id: String
  /// The title.
  public let title: Bilingual
  /// The heads of the columns.
  public let columns: [Bilingual]
  /// The rows; a row that is shorter than the heads is empty at its end, and one that is longer is cut.
  public let rows: [[ReportCell]]

  /// Creates a table.
  public init(id: String, title: Bilingual, columns: [Bilingual], rows: [[ReportCell]]) {
    self.id = id
    self.title = title
    self.columns = columns
    self.rows = rows.map { row in
      columns.indices.map { $0 < row.count ? row[$0] : .empty }
    }
  }
}

extension ReportTable {
  /// The table as comma-separated values, after RFC 4180: a line of heads, lines that end in CR LF, texts in quotes where
  /// they need them.
  ///
  /// Spreadsheets in Vietnamese part cells by semicolons, and know UTF-8 by a byte order mark.
  ///
  /// - Parameters:
  ///   - language: The language of heads and words.
  ///   - separator: What parts the cells.
  ///   - byteOrderMark: Whether the text begins with U+FEFF.
  ///   - guardingFormulas: Whether a text that a spreadsheet would run as a formula has an apostrophe put before it.
  /// - Returns: The text of a file, to be written in UTF-8.
  public func csv(
    in language: Language, separator: CSVTable.Separator = .comma, byteOrderMark: Bool = false,
    guardingFormulas: Bool = true
  ) -> String {
    let rows = rows.map { row in
      row.map { cell in
        let text = cell.plain(in: language)
        return guardingFormulas && !cell.isNumber ? CSVTable.guarded(text) : text
      }
    }
    return CSVTable(header: columns.map { $0[language] }, rows: rows, separator: separator)
      .text(byteOrderMark: byteOrderMark)
  }

  /// The table in GitHub's Markdown, with its title as a heading of the second level.
  public func markdown(in language: Language) -> String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let numeric = numericColumns
    let lines =
      [line(columns.map { ReportTable.escaped($0[language]) }), line(numeric.map { $0 ? "--:" : "---" })]
      + rows.map { line($0.map { ReportTable.escaped($0.text(in: language)) }) }
    return "## \(ReportTable.escaped(title[language]))\n\n" + lines.joined(separator: "\n") + "\n"
  }

  /// A text within a cell: what Markdown would read as a mark of its own is escaped, and a line break is a space.
  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if "\\|*_`<>[]#".unicodeScalars.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar.properties.isWhitespace ? " " : scalar)
    }
    return String(escaped)
  }

  /// The table as plain text in columns.
  public func text(in language: Language) -> String {
    let cells = rows.map { $0.map { ReportTable.oneLine($0.text(in: language)) } }
    let heads = columns.map { $0[language] }
    let numeric = numericColumns
    let widths = heads.indices.map { column in
      ([heads] + cells).map { $0[column].count }.max() ?? 0
    }
    func line(_ row: [String]) -> String {
      let padded = row.indices.map { column in
        let blanks = String(repeating: " ", count: widths[column] - row[column].count)
        return numeric[column] ? blanks + row[column] : row[column] + blanks
      }
      return "  " + padded.joined(separator: "  ").trimmingEnd()
    }
    let rule = widths.map { String(repeating: "─", count: $0) }
    return ([title[language], line(heads), line(rule)] + cells.map(line)).joined(separator: "\n") + "\n"
  }

  private static func oneLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }))
  }

  /// Whether a column has numbers and nothing else.
  private var numericColumns: [Bool] {
    columns.indices.map { column in
      let filled = rows.map { $0[column] }.filter { $0 != .empty }
      return !filled.isEmpty && filled.allSatisfy(\.isNumber)
    }
  }
}

extension String {
  /// The text without blanks at its end.
  fileprivate func trimmingEnd() -> String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}

/// A report as tables (báo cáo), whatever it is about.
public struct ReportDocument: Sendable, Hashable {
  /// The title.
  public let title: Bilingual
  /// What a reader must know before the numbers.
  public let notes: [Bilingual]
  /// The tables.
  public let tables: [ReportTable]

  /// Creates a report; tables without rows are left out.
  public init(title: Bilingual, notes: [Bilingual] = [], tables: [ReportTable]) {
    self.title = title
    self.notes = notes
    self.tables = tables.filter { !$0.rows.isEmpty }
  }

  /// The report as plain text.
  public func text(in language: Language) -> String {
    let head = ([title[language]] + notes.map { "  \($0[language])" }).joined(separator: "\n") + "\n"
    return ([head] + tables.map { $0.text(in: language) }).joined(separator: "\n")
  }

  /// The report in GitHub's Markdown.
  public func markdown(in language: Language) -> String {
    let head =
      ["# \(title[language])\n"] + (notes.isEmpty ? [] : [notes.map { "- \($0[language])\n" }.joined()])
    return (head + tables.map { $0.markdown(in: language) }).joined(separator: "\n")
  }

  /// The table with a name, for one file of comma-separated values each.
  public func table(_ id: String) -> ReportTable? { tables.first { $0.id == id } }
}

extension ReportDocument {
  /// What a reader is told of records whose sources are not confirmed: each of a few, or how many of each kind.
  static func warning(of records: [RecordReference]) -> [Bilingual] {
    guard !records.isEmpty else { return [] }
    let shown = records.count > longestWarning ? counts(of: records) : records.map(\.text)
    return [
      Bilingual(
        vi: "Nguồn chưa được xác nhận: " + shown.map(\.vi).joined(separator: "; "),
        en: "Sources not confirmed: " + shown.map(\.en).joined(separator: "; "))
    ]
  }

  /// How many records a warning names.
  private static var longestWarning: Int { 10 }

  private static func counts(of records: [RecordReference]) -> [Bilingual] {
    RecordKind.allCases.compactMap { kind in
      let count = records.count { $0.kind == kind }
      return count > 0 ? Bilingual(vi: "\(kind.name.vi) (\(count))", en: "\(kind.name.en) (\(count))") : nil
    }
  }
}

#if !hasFeature(Embedded)
extension ReportTable: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, title, columns, rows
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try container.decode(String.self, forKey: .id),
      title: try container.decode(Bilingual.self, forKey: .title),
      columns: try container.decode([Bilingual].self, forKey: .columns),
      rows: try container.decode([[ReportCell]].self, forKey: .rows))
  }
}
extension ReportDocument: Codable {}
#endif
