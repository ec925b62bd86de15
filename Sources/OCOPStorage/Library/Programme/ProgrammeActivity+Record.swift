public import OCOPModel
public import OCOPProgramme

extension ProgrammeActivity: Record {
  public static let recordType: StorageName = "activity"
  public static let schema = RecordSchema(version: 1)

  /// By its first day.
  public static let byDay = RecordIndex<ProgrammeActivity, CivilDate>("day")
  /// By kind.
  public static let byKind = RecordIndex<ProgrammeActivity, ProgrammeActivity.Kind>("kind")

  public var recordID: ID<ProgrammeActivity> { id }

  public var indexEntries: [IndexEntry] {
    [ProgrammeActivity.byDay.entry(days.start), ProgrammeActivity.byKind.entry(kind)]
  }

  public var redacted: ProgrammeActivity { self }
}

extension ProgrammeActivity.Kind: IndexValue {}
