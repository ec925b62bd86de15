public import OCOPModel
public import OCOPRating

extension CertificateRecord: Record {
  public static let recordType: StorageName = "certificate"
  public static let schema = RecordSchema(version: CertificateRecord.currentFormat)

  /// By product, then day of issue.
  public static let byProduct = RecordIndex<CertificateRecord, IndexPair<ID<Product>, CivilDate>>("product")
  /// By the last day of its own term.
  public static let byExpiry = RecordIndex<CertificateRecord, CivilDate>("expiry")
  /// By star, then the last day of its own term.
  public static let byStar = RecordIndex<CertificateRecord, IndexPair<Star, CivilDate>>("star")

  public var recordID: ID<RecognitionCertificate> { certificate.number }

  public var indexEntries: [IndexEntry] {
    [
      CertificateRecord.byProduct.entry(IndexPair(certificate.product, certificate.issued)),
      CertificateRecord.byExpiry.entry(certificate.expiry),
      CertificateRecord.byStar.entry(IndexPair(certificate.star, certificate.expiry)),
    ]
  }

  public var redacted: CertificateRecord { self }
}
