import Synchronization

/// For tests: where the next commit of a store breaks down.
public final class FaultPoint: Sendable {
  private let armed = Mutex<Int?>(nil)

  /// Creates a point at which nothing breaks down yet.
  public init() {}

  /// Lets the next commit that has so many steps break down at the last of them.
  public func arm(step: Int) {
    armed.withLock { $0 = step }
  }

  /// Whether the store breaks down at a step; once.
  public func strikes(at step: Int) -> Bool {
    armed.withLock { armed in
      guard armed == step else { return false }
      armed = nil
      return true
    }
  }
}
