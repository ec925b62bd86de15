import Foundation
import OCOP

/// Loads the sample data of the other examples into a store, asks for some of it, and prints what it is told.
struct StoreTour<Store: RecordStore> {
  private let store: Store

  init(_ store: Store) {
    self.store = store
  }

  func run() async throws {
    let examples = URL(filePath: #filePath).appending(path: "../../../../..").standardized
    let samples = try SampleFiles(in: examples)
    let changes = try await load(samples)
    print(
      "Loaded in one batch, as changes \(changes.first?.revision ?? .zero) to \(changes.last?.revision ?? .zero):"
    )
    print("  1 producer, \(samples.products.count) products, \(samples.cases.count) cases")
    print("  \(samples.funding.sources.count) purses, \(samples.funding.measures.count) measures")
    try await showProducts(of: samples.producer)
    try await showCases(of: "Lan")
    try await showMeasures(for: .packaging)
    try await showFeed(from: changes)
    try await ProvinceTour(store).run(in: examples)
  }

  private func load(_ samples: SampleFiles) async throws -> [StoredChange] {
    var batch = RecordBatch()
    try batch.put(samples.producer)
    for product in samples.products { try batch.put(product) }
    for tracked in samples.cases { try batch.put(tracked) }
    for source in samples.funding.sources { try batch.put(source) }
    for measure in samples.funding.measures { try batch.put(measure) }
    return try await store.commit(batch)
  }

  private func showProducts(of producer: Producer) async throws {
    print("\nProducts of \(producer.name):")
    for stored in try await store.all(Product.byProducer.equal(to: producer.id)) {
      let product = stored.record
      print("  \(product.id)  \(product.name), set \(product.set.number), revision \(stored.revision)")
    }
  }

  private func showCases(of person: String) async throws {
    print("\nCases of \(person) by day of filing, four a page:")
    var (cursor, number): (PageCursor?, Int) = (nil, 0)
    repeat {
      let page = try await store.page(
        TrackedCase.byResponsible.first(person), size: PageSize(4), after: cursor)
      number += 1
      print("  page \(number)")
      for stored in page.records {
        let tracked = stored.record
        print("    \(tracked.filed?.description ?? "")  \(tracked.id)  \(tracked.name), \(tracked.holder)")
      }
      cursor = page.next
    } while cursor != nil
  }

  private func showMeasures(for category: MeasureCategory) async throws {
    print("\nMeasures of the category “\(category.rawValue)”:")
    for measure in try await store.all(SupportMeasure.byCategory.equal(to: category)).map(\.record) {
      print("  \(measure.id)  \(measure.cost)  \(measure.name.vi), \(measure.beneficiary)")
    }
    for source in try await store.all(FundingSource.byKind.equal(to: .industryPromotion)).map(\.record) {
      print("  \(source.name.vi): \(source.budget.text)")
    }
  }

  private func showFeed(from changes: [StoredChange]) async throws {
    guard let third = changes.dropFirst(2).first else { return }
    print("\nThe two changes after \(third.revision):")
    for change in try await store.changes(after: third.revision, limit: 2) {
      print("  \(change.revision)  \(change.kind.rawValue)  \(change.key)")
    }
  }
}

extension FundingBudget {
  /// The amounts with their years.
  fileprivate var text: String {
    switch self {
    case .whole(let amount): amount.description
    case .yearly(let amounts): amounts.map { "\($0.year) \($0.amount)" }.joined(separator: ", ")
    }
  }
}
