public import OCOPIntellectualProperty
public import OCOPModel

extension UseRight: Record {
  public static let recordType: StorageName = "use-right"
  public static let schema = RecordSchema(version: 1)

  /// By the case of the mark or indication.
  public static let byParent = RecordIndex<UseRight, ID<IPCase>>("parent")
  /// By who may use the sign.
  public static let byHolder = RecordIndex<UseRight, ID<Producer>>("holder")
  /// By the product.
  public static let byProduct = RecordIndex<UseRight, ID<Product>>("product")

  public var recordID: ID<UseRight> { id }

  public var indexEntries: [IndexEntry] {
    [
      UseRight.byParent.entry(parent), UseRight.byHolder.entry(holder), UseRight.byProduct.entry(product),
    ]
  }

  public var redacted: UseRight { self }
}
