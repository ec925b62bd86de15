import OCOP

/// A case as the docket's file tells it: a record type of a program's own.
struct TrackedCase: Codable, Sendable {
  struct Event: Codable, Sendable {
    let kind: String
    let date: CivilDate
  }

  let id: ID<IPCase>
  let right: IPRight
  let name: String
  let holder: String
  let responsible: String
  let filed: CivilDate?
  let events: [Event]?
}

extension TrackedCase: Record {
  static let recordType: StorageName = "tracked-case"
  static let schema = RecordSchema(version: 1)

  /// By who is in charge, then the day of filing; a case that is not filed is not in it.
  static let byResponsible = RecordIndex<TrackedCase, IndexPair<String, CivilDate>>("responsible")
  /// By holder.
  static let byHolder = RecordIndex<TrackedCase, String>("holder")

  var recordID: ID<IPCase> { id }

  var indexEntries: [IndexEntry] {
    let charge = filed.map { TrackedCase.byResponsible.entry(IndexPair(responsible, $0)) }
    return [TrackedCase.byHolder.entry(holder)] + (charge.map { [$0] } ?? [])
  }

  var redacted: TrackedCase { self }
}
