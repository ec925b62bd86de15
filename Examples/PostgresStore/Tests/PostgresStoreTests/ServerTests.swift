import OCOP
import SQLStoreSupport
import Synchronization
import Testing

@testable import PostgresStore

@Suite(.enabled(if: TestServer.isThere, "no server: run by with-cluster"))
struct `A store on a server` {
  private func product(_ id: String, _ name: String = "Chè") throws -> Product {
    Product(id: try ID(id), name: name, producer: try ID("htx"), set: .tea)
  }

  private func batch(_ products: Product...) throws -> RecordBatch {
    var batch = RecordBatch()
    for product in products { try batch.put(product) }
    return batch
  }

  /// Each store is a program's: nothing but the server makes them wait for each other.
  @Test func `loses no update of four programs that write at the same time`() async throws {
    let province = TestServer.province()
    let first = try await TestServer.store(province)
    try await first.commit(try batch(try product("p", "0")))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          let store = try await TestServer.store(province, connections: 1)
          for _ in 0..<25 {
            try await store.update(Product.self, try ID("p"), attempts: 10_000) { product in
              product = Product(
                id: product.id, name: "\((Int(product.name) ?? 0) + 1)", producer: product.producer,
                set: product.set)
            }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await first.get(Product.self, try ID("p")).record.name == "100")
    let feed = try await first.changes(after: .zero, limit: 1_000)
    #expect(feed.map(\.revision.number) == Array(1...101))
  }

  /// Each entry that goes is a statement of the pipeline: far more than the buffers between client and server hold.
  @Test func `deletes thousands of records at once`() async throws {
    let store = try await TestServer.store()
    var (made, gone) = (RecordBatch(), RecordBatch())
    for number in 0..<3_000 { try made.insert(try product("p\(number)")) }
    for change in try await store.commit(made) { try gone.delete(change.key, at: change.revision) }
    #expect(try await store.commit(gone).count == 3_000)
    #expect(try await store.all(Product.byName.all).isEmpty)
  }

  @Test func `keeps the records of its province only`() async throws {
    let (one, other) = (try await TestServer.store(), try await TestServer.store())
    try await one.commit(try batch(try product("p", "Chè")))
    try await other.commit(try batch(try product("p", "Miến"), try product("q", "Mật")))
    #expect(try await one.all(Product.byName.all).map(\.record.name) == ["Chè"])
    #expect(try await one.changes(after: .zero, limit: 9).map(\.revision.number) == [1])
    #expect(try await other.changes(after: .zero, limit: 9).map(\.revision.number) == [1, 2])
  }

  @Test func `writes on after the server dropped its connections`() async throws {
    let store = try await TestServer.store()
    try await store.commit(try batch(try product("p")))
    try TestServer.dropConnections(of: store.province)
    try await store.commit(try batch(try product("q")))
    #expect(try await store.all(Product.byID.all).map(\.record.id.text) == ["p", "q"])
  }

  @Test func `reads on after the server dropped its connections`() async throws {
    let store = try await TestServer.store(connections: 1)
    try await store.commit(try batch(try product("p")))
    #expect(try await store.find(Product.self, try ID("p")) != nil)
    try TestServer.dropConnections(of: store.province)
    #expect(try await store.find(Product.self, try ID("p")) != nil)
  }

  /// The connection dies at each step: before anything is asked to be written the store begins anew, later it knows that nothing was.
  @Test(arguments: 1...7) func `knows what became of a commit whose connection died`(step: Int) async throws {
    let province = TestServer.province()
    let isArmed = Mutex(false)
    let store = try await TestServer.store(province) { reached in
      let isItsTurn = reached == step && isArmed.withLock { isArmed in exchange(&isArmed, with: false) }
      if isItsTurn { try? TestServer.dropConnections(of: province) }
      return false
    }
    try await store.commit(try batch(try product("p", "Chè")))
    isArmed.withLock { $0 = true }
    let second = try batch(try product("p", "Trà"), try product("q"))
    let isWritten: Bool
    do throws(StoreError) {
      try await store.commit(second)
      isWritten = true
    } catch {
      guard case .unavailable = error else { throw error }
      isWritten = false
    }
    #expect(isArmed.withLock { !$0 }, "the connection was never dropped")
    #expect(isWritten == (step <= 3))
    #expect(
      try await store.all(Product.byName.all).map(\.record.name) == (isWritten ? ["Chè", "Trà"] : ["Chè"]))
    try await store.commit(second)
    #expect(try await store.all(Product.byName.all).map(\.record.name) == ["Chè", "Trà"])
  }

  /// Where the server cannot be asked in time, nobody knows.
  @Test func `asks the server what became of a commit whose end it did not hear`() throws {
    let session = try Session(connectingTo: TestServer.target)
    let line = Connection(to: TestServer.target)
    let question = "SELECT pg_current_xact_id()::text"
    let committed = try session.execute(question).text(0, 0)
    try BatchWriter.confirm(committed, on: line, "lost")
    _ = try session.execute("BEGIN")
    let open = try session.execute(question).text(0, 0)
    #expect(throws: StoreError.outcomeUnknown(reason: "lost")) {
      try BatchWriter.confirm(open, on: line, "lost")
    }
    _ = try session.execute("ROLLBACK")
    #expect(throws: StoreError.unavailable(reason: "lost")) {
      try BatchWriter.confirm(open, on: line, "lost")
    }
    let nowhere = Connection(to: "host=/nowhere")
    #expect(throws: StoreError.outcomeUnknown(reason: "lost")) {
      try BatchWriter.confirm(committed, on: nowhere, "lost")
    }
  }

  @Test func `cannot be opened where no server is`() async {
    let error = await #expect(throws: StoreError.self) {
      _ = try await PostgresStore(at: "host=/nowhere", province: "19")
    }
    guard case .unavailable(let reason) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.hasPrefix("connection lost: "))
  }

  @Test(
    arguments: [
      ("entries = 'name'", "index entry “name”"),
      ("schema = 0", "product/p: a schema is at least 1, not 0"),
    ]) func `with a row that is no record says which and why`(change: String, reason: String) async throws
  {
    let store = try await TestServer.store()
    try await store.commit(try batch(try product("p")))
    let session = try Session(connectingTo: TestServer.target)
    _ = try session.execute("UPDATE ocop.record SET \(change) WHERE province = '\(store.province)'")
    let error = await #expect(throws: StoreError.self) { _ = try await store.find(Product.self, try ID("p")) }
    guard case .corrupt(let key, let told) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(key == (try Product.recordKey(try ID("p"))))
    #expect(told == reason)
  }
}
