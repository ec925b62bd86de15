public import OCOPModel

/// Identifiers in a row (nguồn mã định danh): the same prefix always gives the same ones, for tests and demonstrations.
///
/// ```swift
/// var ids = SampleIDs(prefix: "demo")
/// let producer: ID<Producer> = try ids.next()  // demo-1
/// let product: ID<Product> = try ids.next()  // demo-2
/// ```
public struct SampleIDs: Sendable, Hashable {
  /// What every identifier begins with.
  public let prefix: String
  /// How many were given so far.
  public private(set) var count = 0

  /// Creates a source.
  public init(prefix: String = "sample") {
    self.prefix = prefix
  }

  /// The next identifier: the prefix, and a number from 1.
  ///
  /// - Throws: `IdentifierError` where the prefix begins no identifier.
  public mutating func next<Entity>() throws(IdentifierError) -> ID<Entity> {
    let id: ID<Entity> = try ID("\(prefix)-\(count &+ 1)")
    count &+= 1
    return id
  }
}
