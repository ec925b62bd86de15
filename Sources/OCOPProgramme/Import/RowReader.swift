import OCOPModel
import OCOPRating

/// Reads the cells of a row, and keeps every finding.
struct RowReader {
  let row: CSVTable.Row
  let mapping: ColumnMapping
  let day: CivilDate
  private(set) var findings: [ImportFinding] = []
  private let texts: [RegisterColumn: String]

  init(row: CSVTable.Row, mapping: ColumnMapping, day: CivilDate) {
    self.row = row
    self.mapping = mapping
    self.day = day
    self.texts = mapping.texts(of: row)
  }

  mutating func draft(of sheet: RegisterSheet, places: PlaceReading) -> RegisterDraft {
    for column in sheet.required where mapping.number(of: column) > 0 && texts[column] == nil {
      find(column, .blank)
    }
    var draft = RegisterDraft(row: row, texts: texts)
    readProducer(into: &draft, kindIsNeeded: sheet != .ideas)
    switch sheet {
    case .producers: draft.joined = readDay(.joined)
    case .products: readProduct(into: &draft)
    case .ideas: readIdea(into: &draft)
    }
    draft.place = readPlace(places, rowDay: draft.recognised?.start ?? draft.registered ?? draft.joined)
    if sheet == .products { readCertificate(into: &draft) }
    return draft
  }

  private mutating func readProducer(into draft: inout RegisterDraft, kindIsNeeded: Bool) {
    draft.producerID = readID(.producerID)
    draft.producer = texts[.producer]
    draft.kind = read(.producerKind, CellText.kind)
    if let name = texts[.producer], texts[.producerKind] == nil {
      draft.kind = CellText.kind(inName: name)
      if kindIsNeeded {
        find(.producerKind, draft.kind.map { .kindFromName($0) } ?? .blank)
      }
    }
    draft.phone = read(.phone, CellText.phone)
    let isWoman = read(.sex, CellText.isWoman)
    let isEthnicMinority = read(.ethnicGroup, CellText.isEthnicMinority)
    let isDisabled = read(.disability, CellText.isSo)
    let representative = Producer.Representative(
      name: texts[.representative], isWoman: isWoman, isEthnicMinority: isEthnicMinority,
      isDisabled: isDisabled)
    draft.representative = representative == Producer.Representative() ? nil : representative
  }

  private mutating func readProduct(into draft: inout RegisterDraft) {
    draft.product = texts[.product]
    draft.productID = readID(.productID)
    draft.set = read(.productSet, CellText.set)
    draft.code = read(.productCode, CellText.code)
    draft.star = read(.star, CellText.star)
    draft.recognised = readRecognised()
    draft.year = read(.year, CellText.year)
    draft.revenue = read(.revenue, CellText.amount)
    if texts[.revenue] != nil, texts[.year] == nil { find(.year, .blank) }
  }

  private mutating func readIdea(into draft: inout RegisterDraft) {
    draft.idea = texts[.idea]
    draft.ideaID = readID(.ideaID)
    draft.sector = read(.sector, CellText.sector)
    draft.set = read(.productSet, CellText.set)
    draft.registered = readDay(.registered)
  }

  /// A star needs a day or a year, and a certificate a star; a number, a code and a day make a certificate, and where one of them
  /// lacks the recognition is known from the list alone.
  private mutating func readCertificate(into draft: inout RegisterDraft) {
    if texts[.star] == nil, texts[.certificate] != nil || texts[.recognised] != nil { find(.star, .blank) }
    if texts[.star] != nil, texts[.recognised] == nil { find(.recognised, .blank) }
    guard let star = draft.star else { return }
    guard star >= .three else { return find(.star, .certificate(.starWithoutCertificate(star))) }
    guard let days = draft.recognised, days.start <= day,
      let number: ID<RecognitionCertificate> = readID(.certificate),
      let code = draft.code, let product = draft.assignedProductID, days.lastDay == days.start
    else { return }
    do {
      let terms = try CertificatePolicy.standard.terms(inForceOn: days.start)
      let certificate = try RecognitionCertificate(
        number: number, product: product, code: code, star: star,
        issuedBy: terms.issuer(of: star)?.value ?? .province, decision: terms.document, issued: days.start)
      for finding in certificate.findings { find(.certificate, .certificateNote(finding)) }
      draft.certificate = certificate
    } catch {
      find(.certificate, .certificate(error))
    }
  }

  private mutating func readPlace(_ places: PlaceReading, rowDay: CivilDate?) -> Locality? {
    let pieces = [texts[.commune], texts[.district], texts[.province]].compactMap(\.self)
    let column: RegisterColumn =
      texts[.commune] != nil ? .commune : texts[.communeCode] != nil ? .communeCode : .address
    let address =
      texts[.commune] == nil ? (column == .address ? texts[.address] : nil) : pieces.joined(separator: ", ")
    do {
      guard let found = try places.read(address: address, code: texts[.communeCode], rowDay: rowDay) else {
        return nil
      }
      if let note = found.note { find(column, note) }
      return try? Locality(found.commune.code)
    } catch {
      find(column, error)
      return nil
    }
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

  private mutating func find(_ column: RegisterColumn, _ problem: ImportFinding.Problem) {
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
