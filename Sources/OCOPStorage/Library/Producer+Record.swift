public import OCOPModel

extension Producer: Record {
  public static let recordType: StorageName = "producer"
  public static let schema = RecordSchema(version: 1)

  /// By registered name.
  public static let byName = RecordIndex<Producer, String>("name")
  /// By kind of organisation, then name.
  public static let byKind = RecordIndex<Producer, IndexPair<ProducerKind, String>>("kind")

  public var recordID: ID<Producer> { id }

  public var indexEntries: [IndexEntry] {
    [Producer.byName.entry(name), Producer.byKind.entry(IndexPair(kind, name))]
  }
}

extension ProducerKind: IndexValue {}
