import OCOPModel
import OCOPRating

/// Reads the cells of a row, and keeps every finding.
struct RowReader {
  let row: CSVTable.Row
  let mapping: ColumnMapping
  let day: CivilDate
  private(set) var findings: [ImportFinding] = []
  let texts: [RegisterColumn: String]

  init(row: CSVTable.Row, mapping: ColumnMapping, day: CivilDate) {
    self.row = row
    self.mapping = mapping
    self.day = day
    self.texts = mapping.texts(of: row)
  }

  mutating func draft(
    of sheet: RegisterSheet, places: inout PlaceReading, known: KnownRegisters
  ) -> RegisterDraft {
    findBlanks(of: sheet)
    var draft = RegisterDraft(row: row, texts: texts)
    readProducer(into: &draft)
    switch sheet {
    case .producers: draft.joined = readDay(.joined)
    case .products:
      readProduct(into: &draft)
      readRecognition(into: &draft)
      findHalfRecognition()
    case .certificates:
      nameProduct(into: &draft)
      readRecognition(into: &draft)
    case .ideas: readIdea(into: &draft)
    }
    draft.place = readPlace(&places, rowDay: draft.recognised?.start ?? draft.registered ?? draft.joined)
    match(&draft, of: sheet, with: known)
    if sheet == .producers || sheet == .products { findKind(of: draft) }
    draft.name()
    return draft
  }

  private mutating func findBlanks(of sheet: RegisterSheet) {
    for column in sheet.required where mapping.number(of: column) > 0 && texts[column] == nil {
      find(column, .blank)
    }
    let names = sheet.requiredOneOf.filter { mapping.number(of: $0) > 0 }
    if let column = names.first, names.allSatisfy({ texts[$0] == nil }) { find(column, .blank) }
  }

  private mutating func readProducer(into draft: inout RegisterDraft) {
    draft.producerID = readID(.producerID)
    draft.producer = texts[.producer]
    draft.kind = read(.producerKind, CellText.kind)
    if let name = texts[.producer], texts[.producerKind] == nil { draft.kind = CellText.kind(inName: name) }
    draft.phone = read(.phone, CellText.phone)
    let isWoman = read(.sex, CellText.isWoman)
    let isEthnicMinority = read(.ethnicGroup, CellText.isEthnicMinority)
    let isDisabled = read(.disability, CellText.isSo)
    let representative = Producer.Representative(
      name: texts[.representative], isWoman: isWoman, isEthnicMinority: isEthnicMinority,
      isDisabled: isDisabled)
    draft.representative = representative == Producer.Representative() ? nil : representative
  }

  /// A producer has a kind: the row's, else that of its name; one that the registers have has its own.
  private mutating func findKind(of draft: RegisterDraft) {
    guard texts[.producer] != nil, texts[.producerKind] == nil, !draft.known.producer else { return }
    find(.producerKind, draft.kind.map { .kindFromName($0) } ?? .blank)
  }

  private mutating func readProduct(into draft: inout RegisterDraft) {
    nameProduct(into: &draft)
    draft.set = read(.productSet, CellText.set)
    draft.year = read(.year, CellText.year)
    if let year = draft.year, year > day.year { find(.year, .afterRegister(day)) }
    draft.revenue = read(.revenue, CellText.amount)
    if texts[.revenue] != nil, texts[.year] == nil { find(.year, .blank) }
  }

  private mutating func nameProduct(into draft: inout RegisterDraft) {
    draft.product = texts[.product]
    draft.productID = readID(.productID)
    draft.code = read(.productCode, CellText.code)
  }

  private mutating func readIdea(into draft: inout RegisterDraft) {
    draft.idea = texts[.idea]
    draft.ideaID = readID(.ideaID)
    draft.sector = read(.sector, CellText.sector)
    draft.set = read(.productSet, CellText.set)
    draft.registered = readDay(.registered)
  }

  private mutating func readRecognition(into draft: inout RegisterDraft) {
    draft.star = read(.star, CellText.star)
    draft.number = readID(.certificate)
    draft.recognised = readRecognised()
    draft.expiry = read(.expiry, CellText.day)
    if let star = draft.star, star < .three { find(.star, .certificate(.starWithoutCertificate(star))) }
  }

  /// A product may have no recognition, but then nothing of one: a star needs a day or a year, and the rest of it a star.
  private mutating func findHalfRecognition() {
    let parts: [RegisterColumn] = [.certificate, .recognised, .decision, .expiry]
    if texts[.star] == nil, parts.contains(where: { texts[$0] != nil }) { find(.star, .blank) }
    if texts[.star] != nil, texts[.recognised] == nil { find(.recognised, .blank) }
  }

  private mutating func readPlace(_ places: inout PlaceReading, rowDay: CivilDate?) -> Locality? {
    let pieces = [texts[.commune], texts[.district], texts[.province]].compactMap(\.self)
    let code = readCommuneCode()
    if texts[.commune] == nil, code == nil {
      for column in [RegisterColumn.district, .province] where texts[column] != nil { find(column, .notKept) }
    }
    let column: RegisterColumn = texts[.commune] != nil ? .commune : code != nil ? .communeCode : .address
    let address =
      texts[.commune] == nil ? (column == .address ? texts[.address] : nil) : pieces.joined(separator: ", ")
    do {
      guard let found = try places.read(address: address, code: code, rowDay: rowDay) else {
        return nil
      }
      if let note = found.note { find(column, note) }
      return try? Locality(found.commune.code)
    } catch {
      find(column, error)
      return nil
    }
  }

  /// The code, with the 0 at its head that a spreadsheet drops of a number.
  private mutating func readCommuneCode() -> String? {
    guard let code = texts[.communeCode], code.utf8.count == 4, CellText.digits(code[...]) != nil else {
      return texts[.communeCode]
    }
    find(.communeCode, .codeZeroLost("0" + code))
    return "0" + code
  }

  /// The days on which a recognition may have been given: none lies after the day of the register.
  private mutating func readRecognised() -> DatePeriod? {
    guard let days = read(.recognised, CellText.days) else { return nil }
    checkNotLater(days.start, .recognised)
    guard let end = try? day.adding(days: 1), days.start <= day, days.lastDay ?? day > day else {
      return days
    }
    return (try? DatePeriod(from: days.start, upTo: end)) ?? days
  }

  private mutating func readDay(_ column: RegisterColumn) -> CivilDate? {
    let day = read(column, CellText.day)
    if let day { checkNotLater(day, column) }
    return day
  }

  private mutating func checkNotLater(_ date: CivilDate, _ column: RegisterColumn) {
    if date > day { find(column, .afterRegister(day)) }
  }

  private mutating func readID<Entity>(_ column: RegisterColumn) -> ID<Entity>? {
    read(column, CellText.identifier)
  }

  private mutating func read<Value>(
    _ column: RegisterColumn, _ parse: (String) throws(ImportFinding.Problem) -> Value
  ) -> Value? {
    guard let text = texts[column] else { return nil }
    do {
      return try parse(text)
    } catch {
      find(column, error)
      return nil
    }
  }

  mutating func find(_ column: RegisterColumn, _ problem: ImportFinding.Problem) {
    findings.append(mapping.finding(column, row: row.number, value: texts[column], problem))
  }
}

extension ColumnMapping {
  /// A finding of a row; the name of a producer may be a person's and is not repeated.
  func finding(
    _ column: RegisterColumn, row: Int, value: String?, _ problem: ImportFinding.Problem
  ) -> ImportFinding {
    ImportFinding(
      row: row, column: number(of: column), field: column, value: column == .producer ? nil : value,
      problem: problem)
  }
}
