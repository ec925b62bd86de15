import TestSupport

/// The tables beside the tests.
enum Fixture {
  /// The rows of a table, each its fields; blank lines are left out.
  static func rows(_ name: String) throws -> [[String]] {
    try Checkout.text("Tests/OCOPTraceabilityTests/Fixtures/\(name)").split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
