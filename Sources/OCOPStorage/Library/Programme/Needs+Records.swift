public import OCOPFunding
public import OCOPModel
public import OCOPProgramme

extension SupportNeed: Record {
  public static let recordType: StorageName = "support-need"
  public static let schema = RecordSchema(version: 1)

  /// By producer.
  public static let byProducer = RecordIndex<SupportNeed, ID<Producer>>("producer")
  /// By where it stands, then the day on which it was raised.
  public static let byState = RecordIndex<SupportNeed, IndexPair<NeedRules.State, CivilDate>>("state")
  /// By what support is asked for.
  public static let byCategory = RecordIndex<SupportNeed, MeasureCategory>("category")

  public var recordID: ID<SupportNeed> { id }

  public var indexEntries: [IndexEntry] {
    [
      SupportNeed.byProducer.entry(producer),
      SupportNeed.byState.entry(IndexPair(course.state, course.begun)),
      SupportNeed.byCategory.entry(category),
    ]
  }

  public var redacted: SupportNeed { self }
}

extension NeedReview: Record {
  public static let recordType: StorageName = "need-review"
  public static let schema = RecordSchema(version: 1)

  /// By the day on which it was held.
  public static let byDay = RecordIndex<NeedReview, CivilDate>("day")

  public var recordID: ID<NeedReview> { id }

  public var indexEntries: [IndexEntry] {
    [NeedReview.byDay.entry(held)]
  }

  public var redacted: NeedReview { self }
}

extension SupportGrant: Record {
  public static let recordType: StorageName = "support-grant"
  public static let schema = RecordSchema(version: 1)

  /// By producer, then day.
  public static let byProducer = RecordIndex<SupportGrant, IndexPair<ID<Producer>, CivilDate>>("producer")
  /// By kind of capital, then day.
  public static let byCapital = RecordIndex<SupportGrant, IndexPair<CapitalKind, CivilDate>>("capital")

  public var recordID: ID<SupportGrant> { id }

  public var indexEntries: [IndexEntry] {
    [
      SupportGrant.byProducer.entry(IndexPair(producer, paid)),
      SupportGrant.byCapital.entry(IndexPair(capital, paid)),
    ]
  }

  public var redacted: SupportGrant { self }
}

extension NeedRules.State: IndexValue {}
