public import OCOPModel
public import OCOPRating

extension Dossier: Record {
  public static let recordType: StorageName = "dossier"
  public static let schema = RecordSchema(version: Dossier.currentFormat)

  /// By product.
  public static let byProduct = RecordIndex<Dossier, ID<Product>>("product")
  /// By the product's owner.
  public static let byProducer = RecordIndex<Dossier, ID<Producer>>("producer")
  /// By phase, then the day since which it is in it; a draft, which has no such day, stands in ``drafts`` only.
  public static let byPhase = RecordIndex<Dossier, IndexPair<DossierState.Phase, CivilDate>>("phase")
  /// The drafts, by product.
  public static let drafts = RecordIndex<Dossier, ID<Product>>("draft")

  public var recordID: ID<Dossier> { id }

  public var indexEntries: [IndexEntry] {
    let phase =
      stateSince.map { Dossier.byPhase.entry(IndexPair(state.phase, $0)) } ?? Dossier.drafts.entry(product.id)
    return [Dossier.byProduct.entry(product.id), Dossier.byProducer.entry(producer.id), phase]
  }
}

extension DossierState.Phase: IndexValue {}
