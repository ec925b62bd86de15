/// A product of the programme (sản phẩm OCOP).
public struct Product: Sendable, Hashable {
  /// The product's identifier.
  public let id: ID<Product>
  /// The product's name.
  public let name: String
  /// The producer that owns the product.
  public let producer: ID<Producer>
  /// The set whose criteria rate the product.
  public let set: ProductSet
  /// The code that the programme gave the product, where it has one.
  public let code: ProductCode?

  /// Creates a product from its particulars.
  public init(
    id: ID<Product>,
    name: String,
    producer: ID<Producer>,
    set: ProductSet,
    code: ProductCode? = nil
  ) {
    self.id = id
    self.name = name
    self.producer = producer
    self.set = set
    self.code = code
  }
}

#if !hasFeature(Embedded)
extension Product: Codable {}
#endif
