/// How well a fact or a table row is established (mức tin cậy của nguồn).
public enum Confidence: String, Sendable, Hashable, CaseIterable {
  /// Read in the document itself or a full copy of it.
  case read
  /// Taken from a source that reports the document.
  case secondary
  /// Not yet confirmed: never a default, and shown by every result that used it.
  case unverified
}

#if !hasFeature(Embedded)
extension Confidence: Codable {}
#endif
