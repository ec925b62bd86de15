/// A change of a record, as a store's feed tells it (một thay đổi trong kho).
///
/// The feed holds no values: who follows it asks for the record, or knows by ``kind`` that it is gone.
public struct StoredChange: Sendable, Hashable {
  /// What was done.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The record was made or written anew.
    case written
    /// The record was deleted.
    case deleted
  }

  /// The change's number.
  public let revision: Revision
  /// The record.
  public let key: RecordKey
  /// What was done.
  public let kind: Kind

  /// Creates a change.
  public init(_ revision: Revision, _ key: RecordKey, _ kind: Kind) {
    self.revision = revision
    self.key = key
    self.kind = kind
  }
}

extension StoredChange: Codable {}
extension StoredChange.Kind: Codable {}
