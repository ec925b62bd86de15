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
    try await load(try programme.records.storedRecords())
    try await showIdeas()
    try await showGrants()
    try await showProgramme(like: programme)
  }

  private func load(_ records: [any Record]) async throws {
    var rest = records[...]
    while let first = rest.first {
      let type = Swift.type(of: first).recordType
      let register = rest.prefix { Swift.type(of: $0).recordType == type }
      var batch = RecordBatch()
      for record in register { try batch.put(record) }
      try await store.commit(batch)
      print("  \(register.count) \(type)")
      rest = rest.dropFirst(register.count)
    }
  }

  /// Reads the whole programme back, which checks that its registers fit together, and asks it what no index tells.
  private func showProgramme(like loaded: Programme) async throws {
    let records = try await store.programmeRecords(localities: loaded.records.localities)
    let programme = try Programme(of: loaded.province, records)
    let day = try CivilDate("2020-12-31")
    let counts = programme.ledger.recognisedEver(on: day)
    let isWhole = try contents(programme) == contents(loaded)
    print("\nThe programme read back \(isWhole ? "is" : "IS NOT") what was loaded:")
    print(
      "  \(counts.total.atLeast) products recognised by \(day), \(counts.four.atLeast) of them with four stars"
    )
  }

  private func contents(_ programme: Programme) throws -> Set<RecordContent> {
    Set(try programme.records.storedRecords().map { try $0.content() })
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
