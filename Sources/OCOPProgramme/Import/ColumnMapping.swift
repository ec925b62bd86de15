import OCOPModel

/// Where the columns of a register stand in a spreadsheet.
struct ColumnMapping {
  let sheet: RegisterSheet
  private(set) var findings: [ImportFinding] = []
  private var places: [RegisterColumn: Int] = [:]
  private var fields: [Int: RegisterColumn] = [:]

  init(_ header: [String], in sheet: RegisterSheet, by columns: RegisterColumns) {
    self.sheet = sheet
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
    let isNamed = sheet.requiredOneOf.isEmpty || sheet.requiredOneOf.contains { places[$0] != nil }
    let missing =
      sheet.required.filter { places[$0] == nil } + (isNamed ? [] : sheet.requiredOneOf.prefix(1))
    findings += missing.map { column in
      ImportFinding(row: 1, column: 0, field: nil, value: nil, problem: .columnMissing(column))
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
        row: 1, column: number(of: .decision), field: .decision, value: nil, problem: .decisionNotKept)
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
