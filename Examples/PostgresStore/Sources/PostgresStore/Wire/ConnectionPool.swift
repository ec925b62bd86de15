import SQLStoreSupport
import Synchronization

/// Lines that tasks take one at a time (nhóm kết nối); who finds none waits, first come, first served.
final class ConnectionPool: Sendable {
  private struct Waiter {
    let number: Int
    let wake: CheckedContinuation<Connection?, Never>
  }

  private struct State {
    var idle: [Connection]
    var waiters: [Waiter] = []
    var numbers = 0
  }

  private let state: Mutex<State>
  private let aside: QueueExecutor?

  /// Creates a pool.
  ///
  /// - Parameters:
  ///   - target: A connection string or URI of libpq.
  ///   - count: The most connections, at least 1; each is made when it is needed first.
  ///   - waiting: Which threads wait for the server.
  init(to target: String, count: Int, waiting: StoreWaiting) {
    aside = waiting == .aside ? QueueExecutor() : nil
    state = Mutex(State(idle: (0..<max(1, count)).map { _ in Connection(to: target) }))
  }

  /// Lends a line for as long as something takes.
  ///
  /// - Throws: `CancellationError` where the task is cancelled before there is a line.
  func withConnection<Value: Sendable>(
    _ body: @Sendable (Connection) async throws -> Value
  ) async throws -> Value {
    guard let connection = await take() else { throw CancellationError() }
    defer { give(connection) }
    guard let aside else { return try await body(connection) }
    return try await withTaskExecutorPreference(aside) { try await body(connection) }
  }

  private func take() async -> Connection? {
    if Task.isCancelled { return nil }
    if let idle = state.withLock({ $0.idle.popLast() }) { return idle }
    let number = state.withLock { state in
      state.numbers &+= 1
      return state.numbers
    }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { wake in wait(Waiter(number: number, wake: wake)) }
    } onCancel: {
      forget(number)
    }
  }

  private func wait(_ waiter: Waiter) {
    let (connection, isWaiting) = state.withLock { state -> (Connection?, Bool) in
      // Meanwhile a line may have come back, or the task may have been cancelled.
      if let idle = state.idle.popLast() { return (idle, false) }
      if Task.isCancelled { return (nil, false) }
      state.waiters.append(waiter)
      return (nil, true)
    }
    if !isWaiting { waiter.wake.resume(returning: connection) }
  }

  private func forget(_ number: Int) {
    let waiter = state.withLock { state in
      state.waiters.firstIndex { $0.number == number }.map { state.waiters.remove(at: $0) }
    }
    waiter?.wake.resume(returning: nil)
  }

  private func give(_ connection: Connection) {
    let waiter = state.withLock { state -> Waiter? in
      guard !state.waiters.isEmpty else {
        state.idle.append(connection)
        return nil
      }
      return state.waiters.removeFirst()
    }
    waiter?.wake.resume(returning: connection)
  }
}
