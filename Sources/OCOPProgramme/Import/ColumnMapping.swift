import OCOPModel

/// Where the columns of a register stand in a spreadsheet.
struct ColumnMapping {
  let sheet: RegisterSheet
  private let row: Int
  private(set) var findings: [ImportFinding] = []
  private var places: [RegisterColumn: Int] = [:]
  private var fields: [Int: RegisterColumn] = [:]

  init(_ table: CSVTable, in sheet: RegisterSheet, by columns: RegisterColumns) {
    self.init(table.header, row: table.headerRow, in: sheet, by: columns)
    guard findings.contains(where: \.isMissingColumn) else { return }
    // Lists have titles, and the header stands below them.
    let header = table.rows.prefix(ColumnMapping.longestTitle).first { row in
      !ColumnMapping(row.cells, row: row.number, in: sheet, by: columns).findings.contains(
        where: \.isMissingColumn)
    }
    guard let header else { return }
    findings.append(
      ImportFinding(row: row, column: 0, field: nil, value: nil, problem: .headerBelow(header.number)))
  }

  /// How many rows a title may have.
  private static var longestTitle: Int { 20 }

  private init(_ header: [String], row: Int, in sheet: RegisterSheet, by columns: RegisterColumns) {
    self.sheet = sheet
    self.row = row
    let words = columns.words(of: sheet)
    for (place, heading) in header.enumerated() {
      guard let name = CellText.content(heading) else { continue }
      func find(_ problem: ImportFinding.Problem) {
        findings.append(
          ImportFinding(row: row, column: place + 1, field: nil, value: name, problem: problem))
      }
      let written = SpelledName(name)
      guard let (column, grade) = words.lazy.compactMap({ $0.value(of: written) }).first else {
        find(.headingUnknown)
        continue
      }
      if let first = places[column] {
        find(.columnTwice(column, first: first + 1))
        continue
      }
      places[column] = place
      fields[place + 1] = column
      if grade == .plain { find(.headingWithoutDiacritics(column)) }
    }
    // Where no heading is known the first row may be a record, and its cells personal data.
    if places.isEmpty {
      findings = findings.map {
        ImportFinding(row: row, column: $0.column, field: nil, value: nil, problem: $0.problem)
      }
    }
    let isNamed = sheet.requiredOneOf.isEmpty || sheet.requiredOneOf.contains { places[$0] != nil }
    let missing =
      sheet.required.filter { places[$0] == nil } + (isNamed ? [] : sheet.requiredOneOf.prefix(1))
    findings += missing.map { column in
      ImportFinding(row: row, column: 0, field: nil, value: nil, problem: .columnMissing(column))
    }
  }

  /// The number of a column, from 1; 0 where the spreadsheet has none.
  func number(of column: RegisterColumn) -> Int { places[column].map { $0 + 1 } ?? 0 }

  /// What is read of rows and kept by none of their records: a decision of recognition, where there is a certificate.
  func unkept(of drafts: [RegisterDraft]) -> [ImportFinding] {
    let isUnkept = drafts.contains { draft in
      draft.certificate != nil && draft.texts[.decision].map { CellText.decision($0) == nil } ?? false
    }
    guard isUnkept else { return [] }
    return [
      ImportFinding(
        row: row, column: number(of: .decision), field: .decision, value: nil, problem: .decisionNotKept)
    ]
  }

  /// What the column of a number states.
  func field(of number: Int) -> RegisterColumn? { fields[number] }

  /// The texts of a row, by column.
  func texts(of row: CSVTable.Row) -> [RegisterColumn: String] {
    var texts: [RegisterColumn: String] = [:]
    for (column, place) in places where place < row.cells.count {
      texts[column] = CellText.content(row.cells[place])
    }
    return texts
  }
}

extension ImportFinding {
  fileprivate var isMissingColumn: Bool {
    if case .columnMissing = problem { true } else { false }
  }
}
