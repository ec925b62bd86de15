public import Foundation

/// The checkout that the tests stand in, for what lies beside the code.
public enum Checkout {
  /// The folder of the package.
  public static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The bytes of a file by its path in the package.
  public static func data(_ path: String) throws -> Data {
    try Data(contentsOf: root.appendingPathComponent(path))
  }

  /// The text of a file by its path in the package.
  public static func text(_ path: String) throws -> String { String(decoding: try data(path), as: UTF8.self) }
}

/// A text that a test target holds as it was looked at; to accept a change, write the new text over the golden file, and look.
///
/// - Parameters:
///   - name: The file in the target's folder `Golden`.
///   - test: The test's own file, whose target is meant.
/// - Returns: The text.
/// - Throws: What reading the file throws.
public func golden(_ name: String, for test: String = #fileID) throws -> String {
  try Checkout.text("Tests/\(test.prefix { $0 != "/" })/Golden/\(name)")
}
