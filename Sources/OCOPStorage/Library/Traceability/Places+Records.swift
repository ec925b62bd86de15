public import OCOPModel
public import OCOPTraceability

extension GrowingArea: Record {
  public static let recordType: StorageName = "growing-area"
  public static let schema = RecordSchema(version: 1)

  /// By the code of the unit that it lies in, as written on its day; not where it lies abroad.
  public static let byLocality = RecordIndex<GrowingArea, String>("locality")
  /// By the code that the plant protection service gave it, where it has one.
  public static let byCode = RecordIndex<GrowingArea, String>("code")
  /// By who grows on it, where known.
  public static let byGrower = RecordIndex<GrowingArea, ID<Producer>>("grower")

  public var recordID: ID<GrowingArea> { id }

  public var indexEntries: [IndexEntry] {
    var entries: [IndexEntry] = []
    if case .locality(let locality, _) = site { entries.append(GrowingArea.byLocality.entry(locality.code)) }
    if let code { entries.append(GrowingArea.byCode.entry(code)) }
    if let grower { entries.append(GrowingArea.byGrower.entry(grower)) }
    return entries
  }

  public var redacted: GrowingArea { self }
}

extension TracePlace: Record {
  public static let recordType: StorageName = "trace-place"
  public static let schema = RecordSchema(version: 1)

  /// By the code of the unit that it lies in, where known.
  public static let byLocality = RecordIndex<TracePlace, String>("locality")
  /// By its number as printed, where it has one.
  public static let byGLN = RecordIndex<TracePlace, String>("gln")
  /// By who answers for what happens there, where known.
  public static let byHolder = RecordIndex<TracePlace, ID<Producer>>("holder")

  public var recordID: ID<TracePlace> { id }

  public var indexEntries: [IndexEntry] {
    var entries: [IndexEntry] = []
    if let locality { entries.append(TracePlace.byLocality.entry(locality.code)) }
    if let gln { entries.append(TracePlace.byGLN.entry(gln.description)) }
    if let holder { entries.append(TracePlace.byHolder.entry(holder)) }
    return entries
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
