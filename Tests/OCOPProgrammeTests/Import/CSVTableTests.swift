import OCOP
import TestSupport
import Testing

@Suite struct `A table of comma-separated values` {
  struct Sample: CustomTestStringConvertible {
    let text: String
    let cells: [[String]]

    init(_ text: String, _ cells: [[String]]) {
      self.text = text
      self.cells = cells
    }

    var testDescription: String { text.debugDescription }
  }

  /// The rules of RFC 4180, section 2, each with its own examples, and what spreadsheets write beyond them.
  @Test(arguments: [
    Sample("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n", [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]),
    Sample("aaa,bbb,ccc\r\nzzz,yyy,xxx", [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]),
    Sample("a,b\r\n\"b \r\nbb\",ccc\r\n", [["a", "b"], ["b \r\nbb", "ccc"]]),
    Sample("a,b\r\n\"b\"\"bb\",\"\"\r\n", [["a", "b"], ["b\"bb", ""]]),
    Sample("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    Sample("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    Sample("a,b\r\n \"1\", 2 \r\n".replacing("\"", with: ""), [["a", "b"], [" 1", " 2 "]]),
    Sample("\u{FEFF}a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    Sample("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
    Sample("a\tb\n1;5\t2,0\n", [["a", "b"], ["1;5", "2,0"]]),
    Sample("\"a;b;c\",d\n1,2\n", [["a;b;c", "d"], ["1", "2"]]),
    Sample("a,b\n\n,\n1,2\n\n", [["a", "b"], ["1", "2"]]),
    Sample("a,b\n1,2,,,\n", [["a", "b"], ["1", "2"]]),
    Sample("a\n\"\"\"\"\n", [["a"], ["\""]]),
    Sample("Tên,Xã\nChè,\"Tân Cương, Thái Nguyên\"", [["Tên", "Xã"], ["Chè", "Tân Cương, Thái Nguyên"]]),
  ])
  func `reads as the standard and spreadsheets write it`(row: Sample) {
    let table = CSVTable(row.text)
    #expect([table.header] + table.rows.map(\.cells) == row.cells)
    #expect(table.errors == [])
  }

  @Test func `counts rows as spreadsheets do`() {
    let table = CSVTable("a,b\n\n\"x\ny\",2\r\n3,4")
    #expect(table.rows.map(\.number) == [3, 4])
  }

  @Test(arguments: [
    ("", 1, 1, CSVError.Rule.noHeader),
    ("a,b\n1\n", 2, 3, .cellCount(expected: 2, found: 1)),
    ("a,b\n1,2\n3,4,5\n", 3, 3, .cellCount(expected: 2, found: 3)),
    ("a,b\n1,2\"\n", 2, 2, .quotationMarkWithin),
    ("a,b\n\"1\"x,2\n", 2, 1, .textAfterQuotationMark),
    ("a,b\n1,\"2\n3,4\n", 2, 2, .unclosedQuotationMark),
  ])
  func `says where it breaks the format`(text: String, row: Int, column: Int, rule: CSVError.Rule) {
    #expect(CSVTable(text).errors == [CSVError(row: row, column: column, rule: rule)])
  }

  @Test func `says what is wrong with which cell in both languages`() {
    let error = CSVError(row: 2, column: 3, rule: .cellCount(expected: 2, found: 1))
    #expect(error.text == Bilingual(vi: "C2: dòng có 1 ô, cần 2", en: "C2: the row has 1 cells, not 2"))
    #expect(error.description == error.text.en)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `may have a title above its header`(end: String) {
    let title = [
      "DANH SÁCH SẢN PHẨM, 2026;;", "\"Kèm theo\(end)văn bản; số 1\";;", "", "a;b;\"c\"", "1;2,5;3", "4;5",
    ]
    let table = CSVTable(title.joined(separator: end), headerRow: 4)
    #expect(table.separator == .semicolon && table.headerRow == 4)
    #expect(table.header == ["a", "b", "c"])
    #expect(table.rows.map(\.cells) == [["1", "2,5", "3"], ["4", "5", ""]])
    #expect(table.rows.map(\.number) == [5, 6])
    #expect(table.errors == [CSVError(row: 6, column: 4, rule: .cellCount(expected: 3, found: 2))])
    #expect(CSVTable("a,b\n1,2\n", headerRow: 9).errors.map(\.rule) == [.noHeader])
    #expect(CSVTable("a,b\n1,2\n", headerRow: .min).header == ["a", "b"])
  }

  @Test func `hides no error behind the first`() {
    let table = CSVTable("a,b\n1\n2,\"3\"x\n4,5\n6,7,8\n")
    #expect(table.errors.map { CSVTable.cellName(row: $0.row, column: $0.column) } == ["C2", "B3", "C5"])
    #expect(table.rows.map(\.cells) == [["1", ""], ["2", "3x"], ["4", "5"], ["6", "7"]])
  }

  @Test func `tells bytes that are no UTF-8 by their cell`() {
    let latin: [UInt8] = [0x61, 0x2C, 0x62, 0x0A, 0x31, 0x2C, 0xE9, 0x0A]
    #expect(CSVTable(utf8: latin).errors == [CSVError(row: 2, column: 2, rule: .notUTF8)])
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(CSVTable(utf8: mark + Array("a,b\n".utf8)).header == ["a", "b"])
  }

  @Test(arguments: [
    (1, "A1"), (26, "Z1"), (27, "AA1"), (52, "AZ1"), (702, "ZZ1"), (703, "AAA1"), (0, "1"), (-5, "1"),
  ])
  func `names cells as spreadsheets do`(column: Int, name: String) {
    #expect(CSVTable.cellName(row: 1, column: column) == name)
  }

  @Test func `has rows and a header of one width`() {
    let table = CSVTable(header: ["a"], rows: [["1", "2"], []])
    #expect([table.header] + table.rows.map(\.cells) == [["a", ""], ["1", "2"], ["", ""]])
    #expect(CSVTable(table.text()).errors == [])
  }

  /// Tables of awkward cells, written by the library and by a writer that marks every cell.
  @Test(arguments: 0..<60)
  func `that is written is read the same`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let signs = [
      "a", "Ế", "e\u{302}\u{301}", "\"", "\"\"", ",", ";", "\t", "\r\n", "\n", "\r", " ", "", "1.5", "’", "🍵",
    ]
    let width = Int.random(in: 1...4, using: &random)
    func cell() -> String {
      (0..<Int.random(in: 0...5, using: &random)).map { _ in signs.randomElement(using: &random) ?? "" }
        .joined()
    }
    func marked(_ cell: String) -> String {
      let letters: [String] = cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }
      return "\"\(letters.joined())\""
    }
    let header = (0..<width).map { _ in "h" + cell() }
    let rows = (0..<Int.random(in: 0...8, using: &random)).map { _ in
      ["x" + cell()] + (1..<width).map { _ in cell() }
    }
    for separator in CSVTable.Separator.allCases {
      let table = CSVTable(header: header, rows: rows, separator: separator)
      let lines = ([header] + rows).map { $0.map(marked).joined(separator: separator.rawValue) }
      let whole = lines.joined(separator: "\n")
      for text in [table.text(), table.text(byteOrderMark: true), whole] {
        let read = CSVTable(text, separator: separator)
        #expect(read.errors == [])
        #expect(Array(read.header.joined(separator: "|").utf8) == Array(header.joined(separator: "|").utf8))
        #expect(read.rows.map { $0.cells.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
      }
    }
  }

  /// No bytes make the reader fail.
  @Test func `may be any bytes at all`() {
    var random = SeededGenerator(seed: 7)
    let bytes: [UInt8] = [0x22, 0x2C, 0x3B, 0x0A, 0x0D, 0x61, 0xE1, 0xBA, 0xBF, 0xFF, 0xEF, 0xBB]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...24, using: &random)).map { _ in
        bytes.randomElement(using: &random) ?? 0
      }
      let table = CSVTable(utf8: text)
      #expect(table.rows.allSatisfy { $0.cells.count == table.header.count })
    }
  }
}
