public import OCOPFunding
public import OCOPModel

extension StarReward: Record {
  public static let recordType: StorageName = "star-reward"
  public static let schema = RecordSchema(version: 1)

  /// By the code of the province, then the first day in force.
  public static let byProvince = RecordIndex<StarReward, IndexPair<String, CivilDate>>("province")

  public var recordID: ID<StarReward> { id }

  public var indexEntries: [IndexEntry] {
    [StarReward.byProvince.entry(IndexPair(province, inForce.start))]
  }

  public var redacted: StarReward { self }
}
