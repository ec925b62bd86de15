public import OCOPModel

/// Whoever changes records: an account, not a person's name.
public enum JournalAuthor {}

/// Who changes something, when and why (ghi chú thay đổi), as the caller tells it: the library has no clock.
public struct JournalNote: Sendable, Hashable {
  /// The note's own identifier; a second batch with the same is refused, so that a retry never writes twice.
  public let id: ID<JournalNote>
  /// Who.
  public let author: ID<JournalAuthor>
  /// The day.
  public let day: CivilDate
  /// The moment in milliseconds since 1970-01-01T00:00:00Z, where it is known.
  public let instant: Int64?
  /// Why, in the author's words; no personal data belongs here.
  public let reason: String?

  /// Creates a note.
  public init(
    id: ID<JournalNote>, author: ID<JournalAuthor>, day: CivilDate, instant: Int64? = nil,
    reason: String? = nil
  ) {
    self.id = id
    self.author = author
    self.day = day
    self.instant = instant
    self.reason = reason
  }
}

extension JournalNote: Codable {}
