public import OCOPModel
public import OCOPProgramme

extension TradeFloor: Record {
  public static let recordType: StorageName = "trade-floor"
  public static let schema = RecordSchema(version: 1)

  /// By name.
  public static let byName = RecordIndex<TradeFloor, String>("name")

  public var recordID: ID<TradeFloor> { id }

  public var indexEntries: [IndexEntry] {
    [TradeFloor.byName.entry(name)]
  }

  public var redacted: TradeFloor { self }
}

extension SalesPoint: Record {
  public static let recordType: StorageName = "sales-point"
  public static let schema = RecordSchema(version: 1)

  /// By kind.
  public static let byKind = RecordIndex<SalesPoint, SalesPoint.Kind>("kind")
  /// By the code of its place, where it is known.
  public static let byPlace = RecordIndex<SalesPoint, String>("place")
  /// By each product, the first 200.
  public static let byProduct = RecordIndex<SalesPoint, ID<Product>>("product")

  public var recordID: ID<SalesPoint> { id }

  public var indexEntries: [IndexEntry] {
    [SalesPoint.byKind.entry(kind)] + (place.map { [SalesPoint.byPlace.entry($0.code)] } ?? [])
      + products.prefix(200).map { SalesPoint.byProduct.entry($0) }
  }

  public var redacted: SalesPoint { self }
}

extension PromotionEvent: Record {
  public static let recordType: StorageName = "promotion-event"
  public static let schema = RecordSchema(version: 1)

  /// By its first day.
  public static let byDay = RecordIndex<PromotionEvent, CivilDate>("day")
  /// By each producer that takes part, the first 200.
  public static let byProducer = RecordIndex<PromotionEvent, ID<Producer>>("producer")

  public var recordID: ID<PromotionEvent> { id }

  public var indexEntries: [IndexEntry] {
    [PromotionEvent.byDay.entry(days.start)]
      + producers.prefix(200).map { PromotionEvent.byProducer.entry($0) }
  }

  public var redacted: PromotionEvent { self }
}

extension TradeFacility: Record {
  public static let recordType: StorageName = "trade-facility"
  public static let schema = RecordSchema(version: 1)

  /// By kind.
  public static let byKind = RecordIndex<TradeFacility, TradeFacility.Kind>("kind")
  /// By the code of its place, where it is known.
  public static let byPlace = RecordIndex<TradeFacility, String>("place")

  public var recordID: ID<TradeFacility> { id }

  public var indexEntries: [IndexEntry] {
    [TradeFacility.byKind.entry(kind)] + (place.map { [TradeFacility.byPlace.entry($0.code)] } ?? [])
  }

  public var redacted: TradeFacility { self }
}

extension SalesPoint.Kind: IndexValue {}
extension TradeFacility.Kind: IndexValue {}
