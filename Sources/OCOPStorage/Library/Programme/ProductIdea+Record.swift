public import OCOPModel
public import OCOPProgramme

extension ProductIdea: Record {
  public static let recordType: StorageName = "product-idea"
  public static let schema = RecordSchema(version: 1)

  /// By the day on which it was registered.
  public static let byDay = RecordIndex<ProductIdea, CivilDate>("day")
  /// By where it stands.
  public static let byState = RecordIndex<ProductIdea, IdeaRules.State>("state")
  /// By the code of its place, where it is known.
  public static let byPlace = RecordIndex<ProductIdea, String>("place")
  /// By its producer, where there is one.
  public static let byProducer = RecordIndex<ProductIdea, ID<Producer>>("producer")

  public var recordID: ID<ProductIdea> { id }

  public var indexEntries: [IndexEntry] {
    let holder = producer.map { [ProductIdea.byProducer.entry($0)] } ?? []
    return [ProductIdea.byDay.entry(registered), ProductIdea.byState.entry(course.state)]
      + (place.map { [ProductIdea.byPlace.entry($0.code)] } ?? []) + holder
  }
}

extension IdeaRules.State: IndexValue {}
