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
      compare(.star, of: { $0.recognitionKey }, value: { $0.star?.description })
      compare(.productCode, of: { $0.recognitionKey }, value: { $0.code?.text })
      compare(.recognised, of: { $0.texts[.certificate] }, value: { $0.recognised.map { "\($0.start)" } })
      compare(.productSet, of: { $0.productKey }, value: { $0.set?.id })
      compare(
        .product, of: { $0.productID?.text }, value: { $0.product.map { SpelledName($0).key(.variant) } })
      compare(.producer, of: { $0.productID?.text }, value: { $0.producerKey })
      compare(.revenue, of: { $0.figuresKey }, value: { $0.revenue.map { "\($0.amount)" } })
      compare(.certificate, of: { $0.texts[.certificate] }, value: { $0.productKey })
      compare(.productCode, of: { $0.code?.text }, value: { $0.productKey })
      compareProducers()
    case .ideas:
      findDuplicates(.idea) { $0.ideaKey }
    }
  }

  /// A row that repeats another is a duplicate; where it does not say the same throughout, neither is certain.
  private mutating func findDuplicates(_ column: RegisterColumn, key: (RegisterDraft) -> String?) {
    for (first, later) in pairs(by: key) {
      if first.content == later.content {
        find(later, column, .duplicate(of: first.row.number))
      } else {
        findBoth(first, later, column)
      }
    }
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

  /// Rows of one key state the same in a column, or nothing.
  private mutating func compare(
    _ column: RegisterColumn, of key: (RegisterDraft) -> String?, value: (RegisterDraft) -> String?
  ) {
    let pairs = pairs { draft in value(draft) == nil ? nil : key(draft) }
    for (first, later) in pairs where value(first) != value(later) { findBoth(first, later, column) }
  }

  /// Each row that has the key of one before it, with the first of that key.
  private func pairs(by key: (RegisterDraft) -> String?) -> [(RegisterDraft, RegisterDraft)] {
    var firsts: [String: RegisterDraft] = [:]
    var pairs: [(RegisterDraft, RegisterDraft)] = []
    for draft in drafts {
      guard let key = key(draft) else { continue }
      if let first = firsts[key] { pairs.append((first, draft)) } else { firsts[key] = draft }
    }
    return pairs
  }

  private mutating func findBoth(_ first: RegisterDraft, _ later: RegisterDraft, _ column: RegisterColumn) {
    find(first, column, .disagrees(with: later.row.number))
    find(later, column, .disagrees(with: first.row.number))
  }

  private mutating func find(
    _ draft: RegisterDraft, _ column: RegisterColumn, _ problem: ImportFinding.Problem
  ) {
    findings.append(mapping.finding(column, row: draft.row.number, value: draft.texts[column], problem))
  }
}
