public import Foundation

/// The working material beside the checkout, from which tests take independent truth, where it is present.
public enum Shared {
  private static let folder = Checkout.root.deletingLastPathComponent().appendingPathComponent("shared")

  /// Whether the legal tables are there.
  public static var isPresent: Bool { url("law/qd26-2026.json") != nil }

  /// A file of the material, or `nil` where it is absent.
  public static func url(_ path: String) -> URL? {
    let url = folder.appendingPathComponent(path)
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }
}
