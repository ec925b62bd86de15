import Foundation
import OCOP

/// Loads a province's programme into a store, register by register, and asks for some of it.
struct ProvinceTour<Store: RecordStore> {
  private let store: Store

  init(_ store: Store) {
    self.store = store
  }

  /// Loads the registers of Thái Nguyên, which are sample data, and shows what indexes tell of them.
  ///
  /// - Parameter folder: The folder of the examples.
  /// - Throws: Whatever Foundation tells of the file, or the store of a commit.
  func run(in folder: URL) async throws {
    let file = folder.appending(path: "ThaiNguyen/Data/thai-nguyen-2021.json")
    let programme = try JSONDecoder().decode(Programme.self, from: Data(contentsOf: file))
    print("\nLoaded of province \(programme.province.code), a batch for each register:")
    try await load(programme.records)
    try await showIdeas()
    try await showGrants()
  }

  private func load(_ records: ProgrammeRecords) async throws {
    try await load(records.producers.map(\.producer), "producers")
    try await load(records.products.map(\.product), "products")
    try await load(records.ideas, "product ideas")
    try await load(records.dossiers, "dossiers")
    try await load(records.certificates.records, "certificates")
    try await load(records.projects, "model projects")
    try await load(records.needs, "needs")
    try await load(records.grants, "grants")
    try await load(records.targets, "targets")
  }

  private func load(_ records: [some Record], _ name: String) async throws {
    var batch = RecordBatch()
    for record in records { try batch.put(record) }
    try await store.commit(batch)
    print("  \(records.count) \(name)")
  }

  private func showIdeas() async throws {
    print("\nIdeas by state:")
    for state in IdeaRules.State.allCases {
      let ideas = try await store.all(ProductIdea.byState.equal(to: state)).map(\.record)
      guard !ideas.isEmpty else { continue }
      print("  \(state.rawValue)  \(ideas.count), of tea \(ideas.count { $0.sector == .tea })")
    }
  }

  private func showGrants() async throws {
    print("\nGrants of credit, the last three by day:")
    let page = try await store.page(SupportGrant.byCapital.first(.credit).descending, size: PageSize(3))
    for grant in page.records.map(\.record) { print("  \(grant.paid)  \(grant.producer)  \(grant.amount)") }
  }
}
