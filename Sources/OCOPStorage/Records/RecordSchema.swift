/// The version in which a type's records are written, and the ways to it from older versions.
///
/// A migration rewrites the tree, before anything is decoded; so the types of old versions need not be kept.
///
/// ```swift
/// static let schema = RecordSchema(
///   version: 2,
///   .from(1) { value in  // the phone was called `telephone`
///     value["phone"] = value["telephone"]
///     value["telephone"] = nil
///   })
/// ```
public struct RecordSchema: Sendable {
  /// A way from one version to the next.
  public struct Migration: Sendable {
    /// The version that is read.
    public let version: Int
    private let rewrite: @Sendable (inout StoredValue) throws(MigrationError) -> Void

    /// Creates a way from a version to the next.
    public static func from(
      _ version: Int, _ rewrite: @escaping @Sendable (inout StoredValue) throws(MigrationError) -> Void
    ) -> Migration {
      Migration(version: version, rewrite: rewrite)
    }

    func apply(to value: inout StoredValue) throws(MigrationError) {
      try rewrite(&value)
    }
  }

  /// The version in which records are written, at least 1.
  public let version: Int
  private let migrations: [Migration]

  /// Creates a schema; of two migrations from one version, the first counts.
  public init(version: Int, _ migrations: Migration...) {
    self.version = version
    self.migrations = migrations
  }

  /// A record's value in the present version.
  ///
  /// - Throws: ``StoreError/newerSchema(_:found:known:)`` for one of a later version, whose meaning is unknown;
  ///   ``StoreError/noMigration(_:from:)`` where a way is missing; ``StoreError/corrupt(_:reason:)`` where a migration
  ///   refuses what it finds.
  public func migrated(_ content: RecordContent) throws(StoreError) -> StoredValue {
    guard content.schema <= version else {
      throw .newerSchema(content.key, found: content.schema, known: version)
    }
    var value = content.value
    for step in content.schema..<version {
      guard let migration = migrations.first(where: { $0.version == step }) else {
        throw .noMigration(content.key, from: step)
      }
      do throws(MigrationError) {
        try migration.apply(to: &value)
      } catch {
        throw .corrupt(content.key, reason: "migration from \(step): \(error.reason)")
      }
    }
    return value
  }
}

/// Why a migration refuses what it finds.
public struct MigrationError: Error, Sendable, Hashable {
  /// The reason.
  public let reason: String

  /// Creates an error.
  public init(_ reason: String) {
    self.reason = reason
  }
}
