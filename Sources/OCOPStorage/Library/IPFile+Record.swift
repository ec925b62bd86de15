public import OCOPIntellectualProperty
public import OCOPModel

extension IPFile: Record {
  public static let recordType: StorageName = "ip-file"
  public static let schema = RecordSchema(version: 1)

  /// By the name of the sign, design or work.
  public static let byName = RecordIndex<IPFile, String>("name")
  /// By kind of right.
  public static let byRight = RecordIndex<IPFile, IPRight>("right")
  /// By each applicant, owner, manager and representative, the first 200 parts.
  public static let byParty = RecordIndex<IPFile, ID<IPParty>>("party")
  /// By the day of the last event, where there is one.
  public static let byLastEvent = RecordIndex<IPFile, CivilDate>("last-event")

  public var recordID: ID<IPCase> { ipCase.id }

  public var indexEntries: [IndexEntry] {
    let last = ipCase.history.last.map { [IPFile.byLastEvent.entry($0.date)] } ?? []
    return [IPFile.byName.entry(name), IPFile.byRight.entry(ipCase.facts.right)]
      + parts.prefix(200).map { IPFile.byParty.entry($0.party.id) } + last
  }
}

extension IPRight: IndexValue {}
