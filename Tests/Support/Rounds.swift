import Foundation

/// How often a test tries what is random.
///
/// A run at the desk takes a part, so that building and testing stay under five minutes; CI takes all, with `OCOP_TESTS=full` in the
/// environment.
public enum Rounds {
  /// Whether this run tries all.
  public static let takesAll = ProcessInfo.processInfo.environment["OCOP_TESTS"] == "full"

  /// The rounds of this run.
  public static func all(_ all: Int, atTheDesk part: Int) -> Int { takesAll ? all : part }
}
