public import OCOPModel
public import OCOPProgramme

extension OCOPCycle: Record {
  public static let recordType: StorageName = "cycle"
  public static let schema = RecordSchema(version: 1)

  /// By year.
  public static let byYear = RecordIndex<OCOPCycle, Int>("year")
  /// By the code of its place.
  public static let byPlace = RecordIndex<OCOPCycle, String>("place")

  public var recordID: ID<OCOPCycle> { id }

  public var indexEntries: [IndexEntry] {
    [OCOPCycle.byYear.entry(year), OCOPCycle.byPlace.entry(place.code)]
  }

  public var redacted: OCOPCycle { self }
}
