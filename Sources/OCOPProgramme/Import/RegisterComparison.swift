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
      compareProducts()
      compareProducers()
    case .certificates:
      findDuplicates(.certificate) { $0.recognitionKey }
      compareRecognitions()
    case .ideas:
      findDuplicates(.idea) { $0.ideaKey }
      findSameNames(
        .idea, name: { $0.ideaName }, key: { $0.ideaKey }, knownBy: { $0.ideaID == nil ? nil : .ideaID })
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
    let recognitions = shared { $0.recognitionKey }
    compare(.star, in: recognitions) { $0.star?.description }
    compare(.productCode, in: recognitions) { $0.code?.text }
    let numbers = shared { $0.texts[.certificate] }
    compare(.recognised, in: numbers) { $0.recognised.map { "\($0.start)" } }
    compare(.certificate, in: numbers) { $0.productKey }
    compare(.productCode, in: shared { $0.code?.text }) { $0.productKey }
  }

  private mutating func compareProducts() {
    // A row without a number may be another recognition or the numbered one.
    compare(.certificate, in: shared { $0.dayKey }) { $0.texts[.certificate] == nil ? "none" : "some" }
    compare(.productSet, in: shared { $0.productKey }) { $0.set?.id }
    let identified = shared { $0.productID?.text }
    compare(.product, in: identified) { $0.product.map { SpelledName($0).key(.variant) } }
    compare(.producer, in: identified) { $0.producerKey }
    compare(.revenue, in: shared { $0.figuresKey }) { $0.revenue.map { "\($0.amount)" } }
    findSameNames(
      .product, name: { $0.productName }, key: { $0.productKey },
      knownBy: { $0.productID == nil ? nil : .productID })
  }

  private mutating func compareProducers() {
    let identified = shared { $0.producerID?.text }
    compare(.producer, in: identified) { $0.producer.map { SpelledName($0).key(.variant) } }
    compare(.commune, in: identified) { $0.place?.code }
    let producers = shared { $0.producerKey }
    compare(.producerKind, in: producers) { $0.kind?.rawValue }
    compare(.phone, in: producers) { $0.phone }
    compare(.joined, in: producers) { $0.joined.map { "\($0)" } }
    for column in [RegisterColumn.representative, .sex, .ethnicGroup, .disability, .address] {
      compare(column, in: producers) { $0.texts[column].map { SpelledName($0).key(.variant) } }
    }
    findSameNames(
      .producer, name: { $0.producer.map { SpelledName($0).key(.variant) } }, key: { $0.producerKey },
      knownBy: { $0.producerIsKnownBy })
  }

  /// What has one name and is told apart only since a row lacks what another is known by: its identifier, or its commune.
  private mutating func findSameNames(
    _ column: RegisterColumn, name: (RegisterDraft) -> String?, key: (RegisterDraft) -> String?,
    knownBy: (RegisterDraft) -> RegisterColumn?
  ) {
    var seen: Set<String> = []
    var firsts: [String: [RegisterDraft]] = [:]
    for draft in drafts {
      guard let name = name(draft), let key = key(draft), seen.insert(key).inserted else { continue }
      let known = firsts[name] ?? []
      if let other = known.first(where: { knownBy($0) != knownBy(draft) }) {
        find(draft, column, .sameName(as: other.row.number))
      }
      if !known.contains(where: { knownBy($0) == knownBy(draft) }) { firsts[name] = known + [draft] }
    }
  }

  /// The rows that share a key with others.
  private func shared(_ key: (RegisterDraft) -> String?) -> [[RegisterDraft]] {
    drafts.grouped(by: key).filter { $0.count > 1 }
  }

  /// Rows of a group state the same in a column, or nothing; where they do not, none of them is certain.
  private mutating func compare(
    _ column: RegisterColumn, in groups: [[RegisterDraft]], value: (RegisterDraft) -> String?
  ) {
    for rows in groups {
      let stated = rows.compactMap { row in value(row).map { (row: row, value: $0) } }
      guard let first = stated.first, let other = stated.first(where: { $0.value != first.value }) else {
        continue
      }
      for (row, value) in stated {
        find(row, column, .disagrees(with: (value == first.value ? other : first).row.row.number))
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
