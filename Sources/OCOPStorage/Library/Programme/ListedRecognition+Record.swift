public import OCOPModel
public import OCOPProgramme

extension ListedRecognition: Record {
  public static let recordType: StorageName = "listed-recognition"
  public static let schema = RecordSchema(version: 1)

  /// By product, then the first day on which it can have been recognised.
  public static let byProduct = RecordIndex<ListedRecognition, IndexPair<ID<Product>, CivilDate>>("product")
  /// By star, then the first day on which it can have been recognised.
  public static let byStar = RecordIndex<ListedRecognition, IndexPair<Star, CivilDate>>("star")

  public var recordID: ID<ListedRecognition> { id }

  public var indexEntries: [IndexEntry] {
    [
      ListedRecognition.byProduct.entry(IndexPair(product, within.start)),
      ListedRecognition.byStar.entry(IndexPair(star, within.start)),
    ]
  }

  public var redacted: ListedRecognition { self }
}
