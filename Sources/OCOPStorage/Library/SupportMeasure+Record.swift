public import OCOPFunding
public import OCOPModel

extension SupportMeasure: Record {
  public static let recordType: StorageName = "support-measure"
  public static let schema = RecordSchema(version: 1)

  /// By who benefits.
  public static let byBeneficiary = RecordIndex<SupportMeasure, ID<Producer>>("beneficiary")
  /// By category.
  public static let byCategory = RecordIndex<SupportMeasure, MeasureCategory>("category")

  public var recordID: ID<SupportMeasure> { id }

  public var indexEntries: [IndexEntry] {
    [SupportMeasure.byBeneficiary.entry(beneficiary), SupportMeasure.byCategory.entry(category)]
  }

  public var redacted: SupportMeasure { self }
}
