public import OCOPModel

/// A table of comma-separated values (bảng CSV): a header and rows of cells.
///
/// RFC 4180, in UTF-8 with or without a byte order mark; lines end in CR LF, LF or CR. Vietnamese spreadsheets part cells with
/// semicolons, since the comma is their decimal sign: the header tells which separator there is, or the caller does.
///
/// ```swift
/// let table = CSVTable("Tên sản phẩm;Hạng sao\n\"Chè; loại 1\";4 sao\n")
/// table.separator        // .semicolon
/// table.rows[0].cells    // ["Chè; loại 1", "4 sao"]
/// ```
public struct CSVTable: Sendable, Hashable {
  /// What parts the cells of a row.
  public enum Separator: String, Sendable, Hashable, CaseIterable {
    /// A comma, as RFC 4180 has it.
    case comma = ","
    /// A semicolon, as spreadsheets in Vietnamese write it.
    case semicolon = ";"
    /// A tab.
    case tab = "\t"

    var byte: UInt8 { rawValue.utf8.first ?? UInt8(ascii: ",") }
  }

  /// A row of cells below the header.
  public struct Row: Sendable, Hashable {
    /// The number of the row as a spreadsheet shows it; a line end within a cell begins no row.
    public let number: Int
    /// The cells, as many as the header has; what lacks is empty.
    public let cells: [String]
  }

  /// The number of the row that names the columns, from 1.
  public let headerRow: Int
  /// The cells of that row.
  public let header: [String]
  /// The rows below it; rows without any text are left out.
  public let rows: [Row]
  /// What parts the cells.
  public let separator: Separator
  /// What of the text breaks the format, by row and column; the table is what could be read all the same.
  public let errors: [CSVError]

  /// Creates a table of a header and rows of cells, to be written; what is shorter than the longest of them gets empty cells.
  public init(header: [String], rows: [[String]], separator: Separator = .comma) {
    let width = rows.reduce(header.count) { max($0, $1.count) }
    func filled(_ cells: [String]) -> [String] {
      cells + Array(repeating: "", count: width - cells.count)
    }
    self.headerRow = 1
    self.header = filled(header)
    self.rows = rows.enumerated().map { Row(number: $0 + 2, cells: filled($1)) }
    self.separator = separator
    self.errors = []
  }

  /// Reads a table from a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - separator: What parts the cells; `nil` takes the sign that stands most often in the header outside quotation marks,
  ///     of equals the first of comma, semicolon and tab.
  ///   - headerRow: The row that names the columns, from 1: what stands above it, such as the title of a list, is not read.
  /// - Complexity: O(length of the text).
  public init(_ text: String, separator: Separator? = nil, headerRow: Int = 1) {
    self.init(bytes: Array(text.utf8), separator: separator, headerRow: max(1, headerRow))
  }

  /// Reads a table from the bytes of a file in UTF-8; bytes that are none are an error of their cell.
  public init(utf8 bytes: some Sequence<UInt8>, separator: Separator? = nil, headerRow: Int = 1) {
    self.init(bytes: Array(bytes), separator: separator, headerRow: max(1, headerRow))
  }

  private init(bytes: [UInt8], separator: Separator?, headerRow: Int) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
    let separator = separator ?? CSVReader.separator(of: bytes, record: headerRow)
    var reader = CSVReader(bytes: bytes, separator: separator.byte)
    reader.readAll()
    reader.errors.removeAll { $0.row < headerRow }
    self.separator = separator
    self.headerRow = headerRow
    self.header = reader.records.dropFirst(headerRow - 1).first ?? []
    let width = header.count
    var rows: [Row] = []
    for (place, cells) in reader.records.enumerated().dropFirst(headerRow) {
      guard cells.contains(where: { $0.contains { !$0.isWhitespace } }) else { continue }
      // Spreadsheets write empty cells behind the last column.
      let extra = cells.dropFirst(width)
      if cells.count < width || extra.contains(where: { !$0.isEmpty }) {
        reader.errors.append(
          CSVError(row: place + 1, column: width + 1, rule: .cellCount(expected: width, found: cells.count)))
      }
      let missing = Array(repeating: "", count: max(0, width - cells.count))
      rows.append(Row(number: place + 1, cells: cells.prefix(width) + missing))
    }
    if header.allSatisfy({ $0.isEmpty }) {
      reader.errors.append(CSVError(row: headerRow, column: 1, rule: .noHeader))
    }
    self.rows = rows
    self.errors = reader.errors.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
  }
}

extension CSVTable {
  /// The table as text: CR LF after each row, quotation marks where a cell needs them.
  ///
  /// - Parameter byteOrderMark: Whether the text begins with U+FEFF, by which spreadsheets know that it is in UTF-8.
  /// - Returns: The text of a file.
  public func text(byteOrderMark: Bool = false) -> String {
    var text = byteOrderMark ? "\u{FEFF}" : ""
    for cells in [header] + rows.map(\.cells) {
      text += cells.map(written).joined(separator: separator.rawValue)
      text += "\r\n"
    }
    return text
  }

  /// A text with an apostrophe wherever a spreadsheet would run what follows as a formula: at its head, and behind what parts
  /// cells in a spreadsheet that is set up otherwise, against which no quotation marks help.
  static func guarded(_ text: String) -> String {
    let head = isFormula(text[...], marks: "'", signs: "=+-@\t\r\n") ? "'" : ""
    return head + pieces(of: text) { isFormula($0, marks: "'\"", signs: "=+-@") ? "'" + $0 : String($0) }
  }

  /// A text without the apostrophes that ``guarded(_:)`` puts in.
  static func unguarded(_ text: String) -> String {
    let hasGuard =
      text.utf8.first == apostrophe && isFormula(text[...], marks: "'", signs: "=+-@\t\r\n")
    return pieces(of: hasGuard ? String(text.dropFirst()) : text) { piece in
      let hasGuard = piece.utf8.first == apostrophe && isFormula(piece, marks: "'\"", signs: "=+-@")
      return String(hasGuard ? piece.dropFirst() : piece)
    }
  }

  /// A text with each piece behind what parts cells somewhere rewritten.
  private static func pieces(of text: String, _ rewritten: (Substring) -> String) -> String {
    let utf8 = text.utf8
    guard let first = utf8.firstIndex(where: parting.contains) else { return text }
    var start = utf8.index(after: first)
    var result = String(text[..<start])
    while let end = utf8[start...].firstIndex(where: parting.contains).map({ utf8.index(after: $0) }) {
      result += rewritten(text[start..<end])
      start = end
    }
    return result + rewritten(text[start...])
  }

  /// Whether a text begins as formulas do, also behind marks: so a guarded text is guarded again, and none is lost.
  private static func isFormula(_ text: Substring, marks: String, signs: String) -> Bool {
    text.utf8.first { !marks.utf8.contains($0) }.map { signs.utf8.contains($0) } ?? false
  }

  /// What parts cells or rows in one file or another.
  private static let parting = Set(",;\t\r\n".utf8)

  private static let apostrophe = UInt8(ascii: "'")

  private func written(_ cell: String) -> String {
    let marks: [UInt8] = [separator.byte, UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    // An only cell without text would be an empty line.
    guard cell.utf8.contains(where: marks.contains) || (cell.isEmpty && header.count == 1) else {
      return cell
    }
    var quoted = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}

/// Where a text breaks the format of comma-separated values: the row, the column and the rule.
public struct CSVError: Error, Sendable, Hashable {
  /// A rule of the format.
  @nonexhaustive
  public enum Rule: Sendable, Hashable {
    /// A row names the columns.
    case noHeader
    /// A row has as many cells as the header.
    case cellCount(expected: Int, found: Int)
    /// A quotation mark stands only in a cell that begins with one.
    case quotationMarkWithin
    /// After the closing quotation mark comes a separator or the end of the row.
    case textAfterQuotationMark
    /// A quotation mark that opens is closed.
    case unclosedQuotationMark
    /// The text is UTF-8.
    case notUTF8
  }

  /// The row, from 1, as a spreadsheet shows it.
  public let row: Int
  /// The column, from 1.
  public let column: Int
  /// The rule that is broken.
  public let rule: Rule

  /// Creates an error of a place.
  public init(row: Int, column: Int, rule: Rule) {
    self.row = row
    self.column = column
    self.rule = rule
  }
}

extension CSVError.Rule {
  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .noHeader: Bilingual(vi: "thiếu dòng tiêu đề", en: "no header")
    case .cellCount(let expected, let found):
      Bilingual(vi: "dòng có \(found) ô, cần \(expected)", en: "the row has \(found) cells, not \(expected)")
    case .quotationMarkWithin:
      Bilingual(vi: "dấu ngoặc kép giữa ô không có ngoặc", en: "a quotation mark within an unquoted cell")
    case .textAfterQuotationMark:
      Bilingual(vi: "có chữ sau dấu ngoặc kép đóng", en: "text after the closing quotation mark")
    case .unclosedQuotationMark:
      Bilingual(vi: "dấu ngoặc kép không đóng", en: "a quotation mark is not closed")
    case .notUTF8: Bilingual(vi: "không phải UTF-8", en: "not UTF-8")
    }
  }
}

extension CSVError: CustomStringConvertible {
  /// What is wrong, with the cell as spreadsheets name it, in English words: `C7: …`.
  public var description: String { text.en }

  /// What is wrong, with the cell as spreadsheets name it, in words.
  public var text: Bilingual {
    let (cell, rule) = (CSVTable.cellName(row: row, column: column), rule.text)
    return Bilingual(vi: "\(cell): \(rule.vi)", en: "\(cell): \(rule.en)")
  }
}

extension CSVTable {
  /// The name of a cell as spreadsheets have it, `C7`.
  ///
  /// - Parameters:
  ///   - row: The row, from 1.
  ///   - column: The column, from 1; below 1 the row alone is named.
  /// - Returns: The letters of the column and the number of the row.
  public static func cellName(row: Int, column: Int) -> String {
    var letters = ""
    var rest = column
    while rest > 0 {
      let (quotient, remainder) = (rest - 1).quotientAndRemainder(dividingBy: 26)
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(remainder))) + letters
      rest = quotient
    }
    return letters + String(row)
  }
}

#if !hasFeature(Embedded)
extension CSVTable.Separator: Codable {}
extension CSVError: Codable {}
extension CSVError.Rule: Codable {}
#endif
