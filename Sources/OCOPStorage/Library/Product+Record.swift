public import OCOPModel

extension Product: Record {
  public static let recordType: StorageName = "product"
  public static let schema = RecordSchema(version: 1)

  /// By name.
  public static let byName = RecordIndex<Product, String>("name")
  /// By the producer that owns it.
  public static let byProducer = RecordIndex<Product, ID<Producer>>("producer")
  /// By the number of its product set.
  public static let bySet = RecordIndex<Product, Int>("set")
  /// By its code as printed, where it has one.
  public static let byCode = RecordIndex<Product, String>("code")

  public var recordID: ID<Product> { id }

  public var indexEntries: [IndexEntry] {
    let code = code.map { Product.byCode.entry($0.description) }
    return [
      Product.byName.entry(name), Product.byProducer.entry(producer), Product.bySet.entry(set.number),
    ] + (code.map { [$0] } ?? [])
  }

  public var redacted: Product { self }
}
