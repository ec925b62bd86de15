import OCOPModel

/// Where the columns of a register stand in a spreadsheet.
struct ColumnMapping {
  private(set) var findings: [ImportFinding] = []
  private var places: [RegisterColumn: Int] = [:]
  private var fields: [Int: RegisterColumn] = [:]

  init(_ header: [String], in sheet: RegisterSheet, by columns: RegisterColumns) {
    let words = columns.words(of: sheet)
    for (place, heading) in header.enumerated() {
      guard let name = CellText.content(heading) else { continue }
      func find(_ problem: ImportFinding.Problem) {
        findings.append(
          ImportFinding(row: 1, column: place + 1, field: nil, value: name, problem: problem))
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
        ImportFinding(row: 1, column: $0.column, field: nil, value: nil, problem: $0.problem)
      }
    }
    for column in sheet.required where places[column] == nil {
      findings.append(
        ImportFinding(row: 1, column: 0, field: nil, value: nil, problem: .columnMissing(column)))
    }
  }

  /// The number of a column, from 1; 0 where the spreadsheet has none.
  func number(of column: RegisterColumn) -> Int { places[column].map { $0 + 1 } ?? 0 }

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
