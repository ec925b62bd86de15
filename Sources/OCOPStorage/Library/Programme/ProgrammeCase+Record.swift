public import OCOPIntellectualProperty
public import OCOPModel
public import OCOPProgramme

/// A case as a programme's register has it; who keeps its whole file keeps an `IPFile` instead.
extension ProgrammeCase: Record {
  public static let recordType: StorageName = "programme-case"
  public static let schema = RecordSchema(version: 1)

  /// By kind of right.
  public static let byRight = RecordIndex<ProgrammeCase, IPRight>("right")
  /// By the producer that it belongs to, where it is one.
  public static let byProducer = RecordIndex<ProgrammeCase, ID<Producer>>("producer")
  /// By each product that it protects, the first 200.
  public static let byProduct = RecordIndex<ProgrammeCase, ID<Product>>("product")

  public var recordID: ID<IPCase> { entry.ipCase.id }

  public var indexEntries: [IndexEntry] {
    [ProgrammeCase.byRight.entry(entry.ipCase.facts.right)]
      + (producer.map { [ProgrammeCase.byProducer.entry($0)] } ?? [])
      + products.prefix(200).map { ProgrammeCase.byProduct.entry($0) }
  }
}
