public import OCOPModel
public import OCOPRating

/// A council's session as a store keeps it (phiên họp hội đồng), with the dossier that it rates.
public struct CouncilRecord: Sendable, Hashable {
  /// The session's identifier.
  public let id: ID<CouncilRecord>
  /// The dossier, where there is one.
  public let dossier: ID<Dossier>?
  /// The session.
  public let log: CouncilLog

  /// Creates a record of a session.
  public init(id: ID<CouncilRecord>, dossier: ID<Dossier>? = nil, log: CouncilLog) {
    self.id = id
    self.dossier = dossier
    self.log = log
  }
}

extension CouncilRecord: Codable {}

extension CouncilRecord: Record {
  public static let recordType: StorageName = "council-session"
  public static let schema = RecordSchema(version: CouncilLog.currentFormat)

  /// By the product rated.
  public static let byProduct = RecordIndex<CouncilRecord, ID<Product>>("product")
  /// By the day on which the session began.
  public static let byDay = RecordIndex<CouncilRecord, CivilDate>("day")

  public var recordID: ID<CouncilRecord> { id }

  public var indexEntries: [IndexEntry] {
    [CouncilRecord.byProduct.entry(log.opening.product.id), CouncilRecord.byDay.entry(log.opening.on)]
  }

  public var redacted: CouncilRecord { CouncilRecord(id: id, dossier: dossier, log: log.redacted) }
}
