import OCOP
import SQLStoreSupport
import Testing

@testable import PostgresStore

@Suite(.enabled(if: TestServer.isThere, "no server: run by with-cluster"))
struct `A question to a server` {
  private static let store = Task {
    let store = try await TestServer.store()
    for part in 0..<10 {
      var batch = RecordBatch()
      for number in part * 200..<(part + 1) * 200 {
        let name = number % 500 == 7 ? "CHÈ ĐINH \(number)" : "Miến dong \(number)"
        try batch.insert(
          Product(id: try ID("p\(number)"), name: name, producer: try ID("htx-\(number % 9)"), set: .tea))
      }
      try await store.commit(batch)
    }
    return store
  }

  /// The plan that the server makes once and for all, without knowing the parameters.
  private func plan(of statement: Statement) throws -> String {
    let session = try Session(connectingTo: TestServer.target)
    _ = try session.execute("SET plan_cache_mode = force_generic_plan")
    _ = try session.execute("PREPARE question AS \(statement.sql)")
    let nulls = statement.parameters.map { _ in "NULL" }.joined(separator: ", ")
    let lines = try session.execute("EXPLAIN EXECUTE question(\(nulls))")
    return (0..<lines.count).map { lines.text($0, 0) }.joined(separator: "\n")
  }

  @Test(arguments: IndexOrder.allCases, [false, true])
  func `goes to its place in the index and reads no further`(order: IndexOrder, isLater: Bool) async throws {
    let store = try await Self.store.value
    let query = Product.byName.starting(with: "CHÈ")
    let place = IndexPosition(key: query.range.lower, id: try ID("p7"))
    let statement = StoredQuery(
      type: Product.recordType, index: query.index, range: query.range, order: order,
      after: isLater ? place : nil
    ).statement(in: store.province, limit: 10)
    let plan = try plan(of: statement)
    let condition = isLater ? "(ROW(key, id) \(order == .ascending ? ">" : "<") ROW(" : "(key >= "
    #expect(plan.contains("entry_pkey") && plan.contains("record_pkey"), "\(plan)")
    #expect(plan.contains("Index Cond: ((province = $1) AND (type = $2) AND (name = $3) AND"), "\(plan)")
    #expect(plan.contains(condition), "\(plan)")
    #expect(!plan.contains("Seq Scan") && !plan.contains("Filter"), "\(plan)")
  }

  @Test(arguments: ["chè đinh", "CHÈ Đ", "Chè"])
  func `for products by name takes capitals as small letters`(beginning: String) async throws {
    let store = try await Self.store.value
    let names = try await store.products(startingWith: beginning).map(\.record.name)
    #expect(names == ["CHÈ ĐINH 1007", "CHÈ ĐINH 1507", "CHÈ ĐINH 507", "CHÈ ĐINH 7"])
    #expect(try await store.products(startingWith: beginning, limit: 1).count == 1)
    #expect(try await store.products(startingWith: beginning + "?").isEmpty)
  }

  @Test func `for products by name goes by the index over the values`() async throws {
    let store = try await Self.store.value
    let plan = try plan(of: store.productsStatement(startingWith: "chè", limit: 10))
    #expect(plan.contains("product_name") && !plan.contains("Seq Scan"), "\(plan)")
  }
}
