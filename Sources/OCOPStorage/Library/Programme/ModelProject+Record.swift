public import OCOPModel
public import OCOPProgramme

extension ModelProject: Record {
  public static let recordType: StorageName = "model-project"
  public static let schema = RecordSchema(version: 1)

  /// By the code of its place.
  public static let byPlace = RecordIndex<ModelProject, String>("place")
  /// By where it stands.
  public static let byState = RecordIndex<ModelProject, ProjectRules.State>("state")
  /// By each producer that takes part, the first 200.
  public static let byProducer = RecordIndex<ModelProject, ID<Producer>>("producer")

  public var recordID: ID<ModelProject> { id }

  public var indexEntries: [IndexEntry] {
    [ModelProject.byPlace.entry(place.code), ModelProject.byState.entry(course.state)]
      + producers.prefix(200).map { ModelProject.byProducer.entry($0) }
  }

  public var redacted: ModelProject { self }
}

extension ProjectRules.State: IndexValue {}
