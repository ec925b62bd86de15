public import OCOPModel
import OCOPRating

/// Writes registers as spreadsheets that ``RegisterImport`` reads again (xuất sổ theo dõi).
///
/// ```swift
/// let export = RegisterExport(records, localities: .init(of: .vietnam, on: day))
/// export.table(.products).text(byteOrderMark: true)   // for the office itself
/// export.redacted.table(.products).text()             // for everyone else: no personal data
/// ```
public struct RegisterExport: Sendable, Hashable {
  private let records: ProgrammeRecords
  private let localities: LocalityList
  private let language: Language
  private let isRedacted: Bool

  /// Creates an export of records.
  ///
  /// - Parameters:
  ///   - records: The producers, products, ideas and recognitions.
  ///   - localities: The names of communes; where there is none, the code stands alone.
  ///   - language: The language of the headings and words.
  public init(_ records: ProgrammeRecords, localities: LocalityList = .none, language: Language = .vietnamese)
  {
    self.init(records, localities, language, isRedacted: false)
  }

  private init(
    _ records: ProgrammeRecords, _ localities: LocalityList, _ language: Language, isRedacted: Bool
  ) {
    self.records = records
    self.localities = localities
    self.language = language
    self.isRedacted = isRedacted
  }

  /// The export without personal data: those columns are left out, and a household goes by its kind.
  ///
  /// Identifiers are kept; an office that uses a person's number as one must not share it.
  public var redacted: RegisterExport {
    RegisterExport(records.redacted, localities, language, isRedacted: true)
  }

  /// A register as a table; columns without anything in them are left out, and a text that a
  /// spreadsheet would run as a formula has an apostrophe before it, which an import takes away.
  ///
  /// - Parameters:
  ///   - sheet: The register.
  ///   - separator: What parts the cells.
  /// - Returns: The table.
  public func table(_ sheet: RegisterSheet, separator: CSVTable.Separator = .comma) -> CSVTable {
    let rows = rows(of: sheet)
    let columns = sheet.columns.filter { column in
      !(isRedacted && column.isPersonal)
        && (sheet.required.contains(column) || rows.contains { $0[column] != nil })
    }
    return CSVTable(
      header: columns.map { $0.name[language] },
      rows: rows.map { row in columns.map { CSVTable.guarded(row[$0] ?? "") } }, separator: separator)
  }

  private typealias Cells = [RegisterColumn: String]

  private func rows(of sheet: RegisterSheet) -> [Cells] {
    let producers = Dictionary(records.producers.map { ($0.producer.id, $0) }) { first, _ in first }
    switch sheet {
    case .producers: return records.producers.map(cells)
    case .products:
      let statements = statements()
      return records.products.flatMap { profile in
        rows(of: profile, by: producers[profile.product.producer], statements[profile.product.id] ?? [])
      }
    case .certificates:
      let products = Dictionary(records.products.map { ($0.product.id, $0.product) }) { first, _ in first }
      return records.certificates.records.map { cells(of: $0.certificate, products, producers) }
    case .ideas: return records.ideas.map { cells(of: $0, producers) }
    }
  }

  private func cells(of profile: ProducerProfile) -> Cells {
    let producer = profile.producer
    var cells: Cells = [
      .producerID: producer.id.text, .producer: producer.name, .producerKind: producer.kind.name[language],
    ]
    cells[.joined] = profile.joined?.formatted(in: language)
    cells[.address] = producer.address?.value
    cells[.phone] = producer.phone?.value
    let representative = producer.representative
    cells[.representative] = representative?.name?.value
    cells[.sex] = representative?.isWoman.map { word($0.value, vi: ("nữ", "nam"), en: ("female", "male")) }
    cells[.ethnicGroup] = representative?.isEthnicMinority.map {
      word($0.value, vi: ("dân tộc thiểu số", "Kinh"), en: ("minority", "Kinh"))
    }
    cells[.disability] = representative?.isDisabled.map {
      word($0.value, vi: ("có", "không"), en: ("yes", "no"))
    }
    return cells.merging(place(profile.place)) { own, _ in own }
  }

  private func word(_ fact: Bool, vi: (String, String), en: (String, String)) -> String {
    let words = language == .vietnamese ? vi : en
    return fact ? words.0 : words.1
  }

  private func place(_ place: Locality?) -> Cells {
    guard let place, place.level == .commune else { return [:] }
    var cells: Cells = [.communeCode: place.code]
    cells[.commune] = localities[place]?.name
    return cells
  }

  /// A row for each recognition of a product, or one without; the commune is the producer's, which all of its rows must share.
  private func rows(of profile: ProductProfile, by producer: ProducerProfile?, _ statements: [Cells])
    -> [Cells]
  {
    let product = profile.product
    var common = producer.map(cells) ?? [.producerID: product.producer.text]
    common[.productID] = product.id.text
    common[.product] = product.name
    common[.productSet] = product.set.name[language]
    common[.productCode] = product.code?.description
    return (statements.isEmpty ? [[:]] : statements).map { common.merging($0) { _, own in own } }
  }

  /// What stands in the rows of each product: recognitions, with the figures of a year beside each; further years repeat the
  /// first recognition.
  private func statements() -> [ID<Product>: [Cells]] {
    var statements: [ID<Product>: [Cells]] = [:]
    for certificate in records.certificates.records.map(\.certificate) {
      statements[certificate.product, default: []].append([
        .certificate: certificate.number.text, .decision: certificate.decision.number,
        .productCode: certificate.code.text, .star: String(certificate.star.rawValue),
        .recognised: certificate.issued.formatted(in: language),
        .expiry: certificate.expiry.formatted(in: language),
      ])
    }
    let coded = Set(records.products.filter { $0.product.code != nil }.map(\.product.id))
    for entry in records.recognitions {
      statements[entry.product, default: []].append(
        cells(of: entry, besideCode: coded.contains(entry.product)))
    }
    var years: [ID<Product>: Int] = [:]
    for figures in records.figures {
      guard let revenue = figures.revenue else { continue }
      let place = years[figures.product, default: 0]
      years[figures.product] = place + 1
      var rows = statements[figures.product] ?? []
      if place >= rows.count { rows.append(rows.first ?? [:]) }
      rows[place][.year] = String(figures.year)
      rows[place][.revenue] = String(revenue.amount)
      statements[figures.product] = rows
    }
    return statements
  }

  /// An entry of the list, with the numbers that prove it; beside a code and a day its number would make a certificate of it.
  private func cells(of entry: ListedRecognition, besideCode hasCode: Bool) -> Cells {
    var cells: Cells = [.star: String(entry.star.rawValue), .recognised: text(of: entry.within)]
    guard let number = entry.number, !hasCode || entry.within.lastDay != entry.within.start else {
      return cells
    }
    cells[.certificate] = number
    let rest = entry.source.document.dropFirst(number.count + ListedRecognition.parting.count)
    if !rest.isEmpty { cells[.decision] = String(rest) }
    return cells
  }

  /// A day, a year, or the first and the last day between which something happened.
  private func text(of days: DatePeriod) -> String {
    let first = days.start
    guard let last = days.lastDay else { return "" }
    if first == last { return first.formatted(in: language) }
    if (try? CivilDate(first.year, 1, 1)) == first, (try? CivilDate(first.year, 12, 31)) == last {
      return String(first.year)
    }
    return "\(first.formatted(in: language))–\(last.formatted(in: language))"
  }

  /// A certificate with the decision under which it was rated, and the product that another register has.
  private func cells(
    of certificate: RecognitionCertificate, _ products: [ID<Product>: Product],
    _ producers: [ID<Producer>: ProducerProfile]
  ) -> Cells {
    var cells: Cells = [
      .certificate: certificate.number.text, .decision: certificate.decision.number,
      .recognised: certificate.issued.formatted(in: language),
      .expiry: certificate.expiry.formatted(in: language), .star: String(certificate.star.rawValue),
      .productID: certificate.product.text, .productCode: certificate.code.text,
    ]
    guard let product = products[certificate.product] else { return cells }
    cells[.product] = product.name
    cells[.producerID] = product.producer.text
    cells[.producer] = producers[product.producer]?.producer.name
    return cells
  }

  private func cells(of idea: ProductIdea, _ producers: [ID<Producer>: ProducerProfile]) -> Cells {
    var cells: Cells = [
      .ideaID: idea.id.text, .idea: idea.title, .sector: idea.sector.name[language],
      .registered: idea.registered.formatted(in: language),
    ]
    cells[.productSet] = idea.set?.name[language]
    switch idea.holder {
    case .producer(let id):
      cells[.producerID] = id.text
      cells[.producer] = producers[id]?.producer.name
    case .newcomer(let name, let kind):
      cells[.producer] = name?.value
      cells[.producerKind] = kind?.name[language]
    case .unknown: break
    }
    return cells.merging(place(idea.place)) { own, _ in own }
  }
}
