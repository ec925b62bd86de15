public import OCOPFunding
public import OCOPModel

extension SupportRule: Record {
  public static let recordType: StorageName = "support-rule"
  public static let schema = RecordSchema(version: 1)

  /// By the first day in force.
  public static let byStart = RecordIndex<SupportRule, CivilDate>("start")
  /// By each category of measures that it pays for.
  public static let byCategory = RecordIndex<SupportRule, MeasureCategory>("category")

  public var recordID: ID<SupportRule> { id }

  public var indexEntries: [IndexEntry] {
    [SupportRule.byStart.entry(inForce.start)] + categories.map { SupportRule.byCategory.entry($0) }
  }

  public var redacted: SupportRule { self }
}

extension MeasureCategory: IndexValue {}
