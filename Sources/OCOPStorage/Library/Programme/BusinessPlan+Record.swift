public import OCOPModel
public import OCOPProgramme

extension BusinessPlan: Record {
  public static let recordType: StorageName = "business-plan"
  public static let schema = RecordSchema(version: 1)

  /// By producer.
  public static let byProducer = RecordIndex<BusinessPlan, ID<Producer>>("producer")
  /// By where it stands.
  public static let byState = RecordIndex<BusinessPlan, PlanRules.State>("state")

  public var recordID: ID<BusinessPlan> { id }

  public var indexEntries: [IndexEntry] {
    [BusinessPlan.byProducer.entry(producer), BusinessPlan.byState.entry(course.state)]
  }

  public var redacted: BusinessPlan { self }
}

extension PlanRules.State: IndexValue {}
