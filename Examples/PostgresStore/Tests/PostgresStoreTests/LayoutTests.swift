import OCOP
import Testing

@testable import PostgresStore

@Suite(.enabled(if: TestServer.isThere, "no server: run by with-cluster"))
struct `The tables of a database` {
  /// The connection string of a new database.
  private func database(_ name: String) throws -> String {
    _ = try Session(connectingTo: TestServer.target).execute("CREATE DATABASE \(name)")
    return "\(TestServer.target) dbname=\(name)"
  }

  @Test func `are made once by programs that start at the same time`() async throws {
    let target = try database("made_once")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask { _ = try await PostgresStore(at: target, province: "19") }
      }
      try await group.waitForAll()
    }
    let versions = try Session(connectingTo: target).execute(
      "SELECT version::text FROM ocop.layout ORDER BY version")
    #expect((0..<versions.count).map { versions.text($0, 0) } == ["1", "2"])
  }

  @Test func `of layout 1 are brought to layout 2 with everything in them`() async throws {
    let target = try database("layout_1")
    let session = try Session(connectingTo: target)
    let product = Product(id: try ID("p"), name: "Chè", producer: try ID("htx"), set: .tea)
    let content = try product.content()
    let entries = content.entries.map(\.description).joined(separator: " ")
    _ = try session.execute(
      """
      CREATE SCHEMA ocop; CREATE TABLE ocop.layout (version bigint NOT NULL); INSERT INTO ocop.layout VALUES (1);
      \(Layout.versions[0])
      INSERT INTO ocop.clock VALUES ('19', 7);
      INSERT INTO ocop.record VALUES ('19', 'product', 'p', 7, 1, '\(entries)', '\(try content.value.json)');
      """)
    let store = try await PostgresStore(at: target, province: "19")
    #expect(try await store.record(content.key) == StoredRecord(content, revision: Revision(7)))
    #expect(try await store.products(startingWith: "CHÈ").map(\.record) == [product])
  }

  @Test func `of a newer layout are refused`() async throws {
    let target = try database("newer")
    _ = try await PostgresStore(at: target, province: "19")
    _ = try Session(connectingTo: target).execute("INSERT INTO ocop.layout VALUES (3)")
    await #expect(throws: StoreError.unavailable(reason: "the tables' layout 3 is newer than the known 2")) {
      _ = try await PostgresStore(at: target, province: "19")
    }
  }
}
