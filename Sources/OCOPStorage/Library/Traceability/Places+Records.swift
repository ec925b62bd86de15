public import OCOPModel
public import OCOPTraceability

extension GrowingArea: Record {
  public static let recordType: StorageName = "growing-area"
  public static let schema = RecordSchema(version: 1)

  /// By the unit that it lies in, so also by its province alone.
  public static let byUnit = RecordIndex<GrowingArea, IndexPair<String, String>>("unit")
  /// By the code that the plant protection service gave it, where it has one.
  public static let byCode = RecordIndex<GrowingArea, String>("code")
  /// By who grows on it, where known.
  public static let byGrower = RecordIndex<GrowingArea, ID<Producer>>("grower")

  public var recordID: ID<GrowingArea> { id }

  public var indexEntries: [IndexEntry] {
    [GrowingArea.byUnit.entry(unit.indexPair)] + (code.map { [GrowingArea.byCode.entry($0)] } ?? [])
      + (grower.map { [GrowingArea.byGrower.entry($0)] } ?? [])
  }

  public var redacted: GrowingArea { self }
}

extension TracePlace: Record {
  public static let recordType: StorageName = "trace-place"
  public static let schema = RecordSchema(version: 1)

  /// By the unit that it lies in, where known; so also by its province alone.
  public static let byUnit = RecordIndex<TracePlace, IndexPair<String, String>>("unit")
  /// By its number as printed, where it has one.
  public static let byGLN = RecordIndex<TracePlace, String>("gln")
  /// By who answers for what happens there, where known.
  public static let byHolder = RecordIndex<TracePlace, ID<Producer>>("holder")

  public var recordID: ID<TracePlace> { id }

  public var indexEntries: [IndexEntry] {
    (unit.map { [TracePlace.byUnit.entry($0.indexPair)] } ?? [])
      + (gln.map { [TracePlace.byGLN.entry($0.description)] } ?? [])
      + (holder.map { [TracePlace.byHolder.entry($0)] } ?? [])
  }

  public var redacted: TracePlace { self }
}

extension LogisticUnit: Record {
  public static let recordType: StorageName = "logistic-unit"
  public static let schema = RecordSchema(version: 1)

  /// By its number as printed, where it has one.
  public static let bySSCC = RecordIndex<LogisticUnit, String>("sscc")

  public var recordID: ID<LogisticUnit> { id }

  public var indexEntries: [IndexEntry] {
    sscc.map { [LogisticUnit.bySSCC.entry($0.description)] } ?? []
  }

  public var redacted: LogisticUnit { self }
}

extension AdministrativeCode {
  /// The province's code, then the commune's; an empty text where only the province is known.
  fileprivate var indexPair: IndexPair<String, String> { IndexPair(province, commune ?? "") }
}
