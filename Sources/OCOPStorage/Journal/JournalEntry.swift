public import OCOPModel

/// A change of a record as the journal keeps it (mục nhật ký): who, when, why, and which places of the record.
///
/// An entry is a record like any other, written in the batch that it tells of. It holds no values, so no personal data.
public struct JournalEntry: Sendable, Hashable {
  /// What was done.
  public enum Action: String, Sendable, Hashable, CaseIterable {
    /// The record was made.
    case created
    /// The record was written anew.
    case changed
    /// The record was deleted.
    case deleted
  }

  /// The most places that an entry names.
  public static let mostPlaces = 200

  /// The entry's identifier: the note's, and the change's number in its batch from 1.
  public let id: ID<JournalEntry>
  /// The record.
  public let key: RecordKey
  /// What was done.
  public let action: Action
  /// Who did it, when and why.
  public let note: JournalNote
  /// The places in the record's stored value that differ, such as `history[3].day`; empty unless ``action`` is `changed`.
  public let places: [String]
  /// Whether more places differ than ``places`` names.
  public let hasMorePlaces: Bool

  /// Creates the entry of a change with a number in its batch.
  ///
  /// - Throws: ``StoreError/invalid(_:)`` for a note whose identifier leaves no room for the number.
  package init(
    _ action: Action, of key: RecordKey, _ note: JournalNote, number: Int, places: [String] = []
  ) throws(StoreError) {
    let text = "\(note.id)#\(number)"
    guard let id = try? ID<JournalEntry>(text) else { throw .invalid(.identifier(text)) }
    self.id = id
    self.key = key
    self.action = action
    self.note = note
    self.places = Array(places.prefix(JournalEntry.mostPlaces))
    self.hasMorePlaces = places.count > JournalEntry.mostPlaces
  }
}

extension JournalEntry: Codable {}
extension JournalEntry.Action: Codable {}

extension JournalEntry: Record {
  public static let recordType: StorageName = "journal"
  public static let schema = RecordSchema(version: 1)

  /// By the record that was changed, then by day.
  public static let byRecord = RecordIndex<JournalEntry, IndexPair<RecordKey, CivilDate>>("record")
  /// By who changed it, then by day.
  public static let byAuthor = RecordIndex<JournalEntry, IndexPair<ID<JournalAuthor>, CivilDate>>("author")
  /// By day.
  public static let byDay = RecordIndex<JournalEntry, CivilDate>("day")

  public var recordID: ID<JournalEntry> { id }

  public var indexEntries: [IndexEntry] {
    [
      JournalEntry.byRecord.entry(IndexPair(key, note.day)),
      JournalEntry.byAuthor.entry(IndexPair(note.author, note.day)),
      JournalEntry.byDay.entry(note.day),
    ]
  }

  public var redacted: JournalEntry { self }
}

extension RecordKey: IndexValue {
  /// By type, then identifier.
  public func append(to key: inout IndexKey) {
    type.text.append(to: &key)
    id.append(to: &key)
  }
}

extension StoredValue {
  /// The places at which two values differ, in the order of the new one, then what only the old one has; at most so many.
  func differences(from old: StoredValue, atMost limit: Int) -> [String] {
    var places: [String] = []
    collectDifferences(from: old, at: "", into: &places, limit)
    return places
  }

  private func collectDifferences(
    from old: StoredValue, at path: String, into places: inout [String], _ limit: Int
  ) {
    guard self != old, places.count < limit else { return }
    switch (self, old) {
    case (.object(let new), .object(let old)):
      for member in new.members {
        let path = path.isEmpty ? member.name : "\(path).\(member.name)"
        if let before = old[member.name] {
          member.value.collectDifferences(from: before, at: path, into: &places, limit)
        } else if places.count < limit {
          places.append(path)
        }
      }
      for member in old.members where new[member.name] == nil && places.count < limit {
        places.append(path.isEmpty ? member.name : "\(path).\(member.name)")
      }
    case (.array(let new), .array(let old)):
      for place in 0..<Swift.max(new.count, old.count) where places.count < limit {
        guard place < new.count, place < old.count else {
          places.append("\(path)[\(place)]")
          continue
        }
        new[place].collectDifferences(from: old[place], at: "\(path)[\(place)]", into: &places, limit)
      }
    default:
      places.append(path)
    }
  }
}
