public import OCOPModel
public import OCOPRating

/// The papers of a dossier as a store keeps them (thành phần hồ sơ): the owner's Forms 01 and 02 with the evidence that they name, and
/// the commune's Form 03.
///
/// A `Dossier` tells who did what and when; these are what was handed over. What documents prove serves a later dossier too:
///
/// ```swift
/// let earlier = try await store.all(DossierPapers.byProduct.equal(to: product.id)).map(\.record.file.evidence)
/// ```
public struct DossierPapers: Sendable, Hashable {
  /// The dossier.
  public let dossier: ID<Dossier>
  /// Forms 01 and 02, and the evidence.
  public var file: ProductFile
  /// Form 03, once the commune has written it.
  public var communeReport: CommuneReport?

  /// Creates the papers of a dossier.
  public init(of dossier: ID<Dossier>, _ file: ProductFile, communeReport: CommuneReport? = nil) {
    self.dossier = dossier
    self.file = file
    self.communeReport = communeReport
  }
}

extension DossierPapers: Codable {}

extension DossierPapers: Record {
  public static let recordType: StorageName = "dossier-papers"
  public static let schema = RecordSchema(version: 1)

  /// By the product that is registered.
  public static let byProduct = RecordIndex<DossierPapers, ID<Product>>("product")
  /// By the product's owner.
  public static let byProducer = RecordIndex<DossierPapers, ID<Producer>>("producer")

  public var recordID: ID<Dossier> { dossier }

  public var indexEntries: [IndexEntry] {
    let product = file.registration.product
    return [DossierPapers.byProduct.entry(product.id), DossierPapers.byProducer.entry(product.producer)]
  }

  public var redacted: DossierPapers {
    DossierPapers(of: dossier, file.redacted, communeReport: communeReport?.redacted)
  }
}
