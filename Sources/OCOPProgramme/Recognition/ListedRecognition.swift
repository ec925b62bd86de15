public import OCOPModel
public import OCOPRating

/// A recognition that is known from a list and of which the register has no certificate (công nhận theo danh sách).
public struct ListedRecognition: Sendable, Hashable {
  /// The identifier of the entry.
  public let id: ID<ListedRecognition>
  /// The product.
  public let product: ID<Product>
  /// The star, three and up.
  public let star: Star
  /// The days of which one is the day of recognition: a day, or a year where the list says no more.
  public let within: DatePeriod
  /// What was asked for, where the list says so.
  public let kind: DossierKind?
  /// The list.
  public let source: Proof

  /// Creates an entry.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - product: The product.
  ///   - star: The star.
  ///   - within: The days of which one is the day of recognition, at least one of them and not without an end.
  ///   - kind: What was asked for.
  ///   - source: The list.
  public init(
    id: ID<ListedRecognition>, product: ID<Product>, star: Star, within: DatePeriod, kind: DossierKind? = nil,
    source: Proof
  ) {
    self.id = id
    self.product = product
    self.star = star
    self.within = within
    self.kind = kind
    self.source = source
  }
}

#if !hasFeature(Embedded)
extension ListedRecognition: Codable {}
#endif
