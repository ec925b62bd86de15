public import OCOPFunding
public import OCOPModel

extension FundingSource: Record {
  public static let recordType: StorageName = "funding-source"
  public static let schema = RecordSchema(version: 1)

  /// By kind of capital.
  public static let byKind = RecordIndex<FundingSource, CapitalKind>("kind")
  /// By the producer whose own money it is, where it is somebody's.
  public static let byOwner = RecordIndex<FundingSource, ID<Producer>>("owner")

  public var recordID: ID<FundingSource> { id }

  public var indexEntries: [IndexEntry] {
    [FundingSource.byKind.entry(kind)] + (owner.map { [FundingSource.byOwner.entry($0)] } ?? [])
  }

  public var redacted: FundingSource { self }
}

extension CapitalKind: IndexValue {}
