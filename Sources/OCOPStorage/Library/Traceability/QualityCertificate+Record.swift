public import OCOPModel
public import OCOPTraceability

extension QualityCertificate: Record {
  public static let recordType: StorageName = "quality-certificate"
  public static let schema = RecordSchema(version: 1)

  /// By holder.
  public static let byHolder = RecordIndex<QualityCertificate, ID<Producer>>("holder")
  /// By kind, then the first day on which it does not hold, where its paper has an end.
  public static let byExpiry = RecordIndex<QualityCertificate, IndexPair<QualityCertificateKind, CivilDate>>(
    "expiry")

  public var recordID: ID<QualityCertificate> { number }

  public var indexEntries: [IndexEntry] {
    let expiry = validity.end.map { [QualityCertificate.byExpiry.entry(IndexPair(kind, $0))] } ?? []
    return [QualityCertificate.byHolder.entry(holder)] + expiry
  }

  public var redacted: QualityCertificate { self }
}

extension QualityCertificateKind: IndexValue {}
