public import OCOPModel
public import OCOPRating

/// A rating as a store keeps it (kết quả phân hạng): whose it is, and the day on which it was made.
public struct RatingRecord: Sendable, Hashable {
  /// The record's identifier.
  public let id: ID<RatingRecord>
  /// The product.
  public let product: ID<Product>
  /// The dossier for which it was rated, where there is one.
  public let dossier: ID<Dossier>?
  /// The day.
  public let day: CivilDate
  /// The rating.
  public let rating: Rating

  /// Creates a record of a rating.
  public init(
    id: ID<RatingRecord>, product: ID<Product>, dossier: ID<Dossier>? = nil, day: CivilDate, rating: Rating
  ) {
    self.id = id
    self.product = product
    self.dossier = dossier
    self.day = day
    self.rating = rating
  }
}

extension RatingRecord: Codable {}

extension RatingRecord: Record {
  public static let recordType: StorageName = "rating"
  public static let schema = RecordSchema(version: Rating.currentFormat)

  /// By product, then day.
  public static let byProduct = RecordIndex<RatingRecord, IndexPair<ID<Product>, CivilDate>>("product")
  /// By day.
  public static let byDay = RecordIndex<RatingRecord, CivilDate>("day")

  public var recordID: ID<RatingRecord> { id }

  public var indexEntries: [IndexEntry] {
    [RatingRecord.byProduct.entry(IndexPair(product, day)), RatingRecord.byDay.entry(day)]
  }

  public var redacted: RatingRecord { self }
}
