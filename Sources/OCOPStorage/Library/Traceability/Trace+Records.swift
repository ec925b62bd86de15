public import OCOPModel
public import OCOPTraceability

extension Lot: Record {
  public static let recordType: StorageName = "lot"
  public static let schema = RecordSchema(version: 1)

  /// By product, where it is of one.
  public static let byProduct = RecordIndex<Lot, ID<Product>>("product")
  /// By its code as printed, where it has one.
  public static let byCode = RecordIndex<Lot, String>("code")
  /// By the day on which it expires, where it does.
  public static let byExpiry = RecordIndex<Lot, CivilDate>("expiry")
  /// By the area that the goods were grown on, where they were.
  public static let byArea = RecordIndex<Lot, ID<GrowingArea>>("area")

  public var recordID: ID<Lot> { id }

  public var indexEntries: [IndexEntry] {
    let product = product.map { [Lot.byProduct.entry($0)] } ?? []
    let code = code.map { [Lot.byCode.entry($0)] } ?? []
    let area = area.map { [Lot.byArea.entry($0)] } ?? []
    return product + code + area + (expiry.map { [Lot.byExpiry.entry($0)] } ?? [])
  }

  public var redacted: Lot { self }
}

extension TraceEvent: Record {
  public static let recordType: StorageName = "trace-event"
  public static let schema = RecordSchema(version: 1)

  /// By the day at its place.
  public static let byDay = RecordIndex<TraceEvent, CivilDate>("day")
  /// By place, then day.
  public static let byPlace = RecordIndex<TraceEvent, IndexPair<ID<TracePlace>, CivilDate>>("place")
  /// By each lot that it names, the first 200.
  public static let byLot = RecordIndex<TraceEvent, ID<Lot>>("lot")

  public var recordID: ID<TraceEvent> { id }

  public var indexEntries: [IndexEntry] {
    [TraceEvent.byDay.entry(time.day), TraceEvent.byPlace.entry(IndexPair(place, time.day))]
      + action.lots.prefix(200).map { TraceEvent.byLot.entry($0) }
  }

  public var redacted: TraceEvent { self }
}

extension TraceEvent.Action {
  /// The lots that are named, each once, in their order.
  fileprivate var lots: [ID<Lot>] {
    let portions =
      switch self {
      case .began(let goods), .ended(let goods), .seen(let goods, _), .packed(let goods, _, _),
        .unpacked(let goods, _, _), .traded(let goods, _, _):
        goods
      case .transformed(let inputs, let outputs, _): inputs + outputs
      }
    var seen: Set<ID<Lot>> = []
    return portions.map(\.lot).filter { seen.insert($0).inserted }
  }
}
