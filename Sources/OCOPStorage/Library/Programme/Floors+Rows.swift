public import OCOPModel
public import OCOPProgramme

/// A membership goes by its floor, its producer and its first day: that it ended, or what its booth is called, changes the row.
extension FloorMembership: RegisterRow {
  public static let rowType: StorageName = "floor-membership"
  public static let rowSchema = RecordSchema(version: 1)

  /// By floor, then the first day.
  public static let byFloor = RecordIndex<RowRecord<FloorMembership>, IndexPair<ID<TradeFloor>, CivilDate>>(
    "floor")
  /// By producer, then the first day.
  public static let byProducer = RecordIndex<RowRecord<FloorMembership>, IndexPair<ID<Producer>, CivilDate>>(
    "producer")

  public var rowKey: [String] { [floor.text, producer.text, days.start.description] }

  public var rowEntries: [IndexEntry] {
    [
      FloorMembership.byFloor.entry(IndexPair(floor, days.start)),
      FloorMembership.byProducer.entry(IndexPair(producer, days.start)),
    ]
  }
}

/// A listing goes by its floor, its product and its first day.
extension FloorListing: RegisterRow {
  public static let rowType: StorageName = "floor-listing"
  public static let rowSchema = RecordSchema(version: 1)

  /// By floor, then the first day.
  public static let byFloor = RecordIndex<RowRecord<FloorListing>, IndexPair<ID<TradeFloor>, CivilDate>>(
    "floor")
  /// By product, then the first day.
  public static let byProduct = RecordIndex<RowRecord<FloorListing>, IndexPair<ID<Product>, CivilDate>>(
    "product")

  public var rowKey: [String] { [floor.text, product.text, days.start.description] }

  public var rowEntries: [IndexEntry] {
    [
      FloorListing.byFloor.entry(IndexPair(floor, days.start)),
      FloorListing.byProduct.entry(IndexPair(product, days.start)),
    ]
  }
}

/// A sales figure goes by its floor, its product and the first day of its period.
extension FloorSales: RegisterRow {
  public static let rowType: StorageName = "floor-sales"
  public static let rowSchema = RecordSchema(version: 1)

  /// By floor, then the first day of the period.
  public static let byFloor = RecordIndex<RowRecord<FloorSales>, IndexPair<ID<TradeFloor>, CivilDate>>(
    "floor")
  /// By product, then the first day of the period.
  public static let byProduct = RecordIndex<RowRecord<FloorSales>, IndexPair<ID<Product>, CivilDate>>(
    "product")

  public var rowKey: [String] { [floor.text, product.text, period.start.description] }

  public var rowEntries: [IndexEntry] {
    [
      FloorSales.byFloor.entry(IndexPair(floor, period.start)),
      FloorSales.byProduct.entry(IndexPair(product, period.start)),
    ]
  }
}
