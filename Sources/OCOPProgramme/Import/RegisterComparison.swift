import OCOPModel
import OCOPRating

/// Compares the rows of a register: what stands twice, and what is stated otherwise in another row.
struct RegisterComparison {
  private let drafts: [RegisterDraft]
  private let mapping: ColumnMapping
  private(set) var findings: [ImportFinding] = []

  init(drafts: [RegisterDraft], sheet: RegisterSheet, mapping: ColumnMapping) {
    self.drafts = drafts
    self.mapping = mapping
    switch sheet {
    case .producers:
      findDuplicates(.producer) { $0.producerKey }
      compareProducers()
    case .products:
      // A recognition stands once for each year of which there are figures.
      findDuplicates(.product) { draft in draft.recognitionKey.map { "\($0)|\(draft.year ?? 0)" } }
      compareRecognitions()
      compare(.productSet, of: { $0.productKey }, value: { $0.set?.id })
      compare(
        .product, of: { $0.productID?.text }, value: { $0.product.map { SpelledName($0).key(.variant) } })
      compare(.producer, of: { $0.productID?.text }, value: { $0.producerKey })
      compare(.revenue, of: { $0.figuresKey }, value: { $0.revenue.map { "\($0.amount)" } })
      compareProducers()
    case .certificates:
      findDuplicates(.certificate) { $0.recognitionKey }
      compareRecognitions()
    case .ideas:
      findDuplicates(.idea) { $0.ideaKey }
    }
    findDoubtfulDays()
  }

  /// A row that repeats another is a duplicate; where it does not say the same throughout, neither is certain.
  private mutating func findDuplicates(_ column: RegisterColumn, key: (RegisterDraft) -> String?) {
    for rows in drafts.grouped(by: key) {
      guard let first = rows.first else { continue }
      let others = rows.dropFirst()
      if let other = others.first(where: { !$0.says(theSameAs: first) }) {
        find(first, column, .disagrees(with: other.row.number))
      }
      for later in others {
        let repeats = later.says(theSameAs: first)
        find(later, column, repeats ? .duplicate(of: first.row.number) : .disagrees(with: first.row.number))
      }
    }
  }

  private mutating func compareRecognitions() {
    compare(.star, of: { $0.recognitionKey }, value: { $0.star?.description })
    compare(.productCode, of: { $0.recognitionKey }, value: { $0.code?.text })
    compare(.recognised, of: { $0.texts[.certificate] }, value: { $0.recognised.map { "\($0.start)" } })
    compare(.certificate, of: { $0.texts[.certificate] }, value: { $0.productKey })
    compare(.productCode, of: { $0.code?.text }, value: { $0.productKey })
  }

  private mutating func compareProducers() {
    let key: (RegisterDraft) -> String? = { $0.producerKey }
    compare(
      .producer, of: { $0.producerID?.text }, value: { $0.producer.map { SpelledName($0).key(.variant) } })
    compare(.producerKind, of: key) { $0.kind?.rawValue }
    compare(.phone, of: key) { $0.phone }
    compare(.commune, of: { $0.producerID?.text }, value: { $0.place?.code })
    compare(.joined, of: key) { $0.joined.map { "\($0)" } }
    findSameNames()
    for column in [RegisterColumn.representative, .sex, .ethnicGroup, .disability, .address] {
      compare(column, of: key) { $0.texts[column].map { SpelledName($0).key(.variant) } }
    }
  }

  /// Producers of one name that are told apart only since a row lacks its commune or its identifier.
  private mutating func findSameNames() {
    var seen: Set<String> = []
    var firsts: [String: [RegisterDraft]] = [:]
    for draft in drafts {
      guard let producer = draft.producer, let key = draft.producerKey, seen.insert(key).inserted else {
        continue
      }
      let name = SpelledName(producer).key(.variant)
      let known = firsts[name] ?? []
      if let other = known.first(where: { $0.producerIsKnownBy != draft.producerIsKnownBy }) {
        find(draft, .producer, .sameName(as: other.row.number))
      }
      if !known.contains(where: { $0.producerIsKnownBy == draft.producerIsKnownBy }) {
        firsts[name] = known + [draft]
      }
    }
  }

  /// Rows of one key state the same in a column, or nothing; where they do not, none of them is certain.
  private mutating func compare(
    _ column: RegisterColumn, of key: (RegisterDraft) -> String?, value: (RegisterDraft) -> String?
  ) {
    for rows in drafts.grouped(by: { value($0) == nil ? nil : key($0) }) where rows.count > 1 {
      let values = rows.map(value)
      guard let first = rows.first, let place = values.firstIndex(where: { $0 != values.first }) else {
        continue
      }
      for (row, stated) in zip(rows, values) {
        let other = stated == values.first ? rows[place] : first
        find(row, column, .disagrees(with: other.row.number))
      }
    }
  }

  /// Where a cell of a column can only be month/day/year, those beside it that can be either are not certain.
  private mutating func findDoubtfulDays() {
    for column in [RegisterColumn.joined, .recognised, .expiry, .registered] {
      let texts = drafts.map { $0.texts[column].flatMap(CellText.dayOrMonth) }
      guard texts.contains(.monthFirst) else { continue }
      for (draft, order) in zip(drafts, texts) where order == .either {
        find(draft, column, .noDate(.dayOrMonthFirst))
      }
    }
  }

  private mutating func find(
    _ draft: RegisterDraft, _ column: RegisterColumn, _ problem: ImportFinding.Problem
  ) {
    findings.append(mapping.finding(column, row: draft.row.number, value: draft.texts[column], problem))
  }
}
