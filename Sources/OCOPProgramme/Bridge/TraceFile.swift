public import OCOPModel
public import OCOPTraceability

/// What whoever scans a product's code is told (hồ sơ truy xuất nguồn gốc), and the label that bears the code.
public struct TraceFile: Sendable, Hashable {
  /// The product.
  public let product: ID<Product>
  /// What is told.
  public let record: TraceRecord
  /// The label in use, as a document of the file.
  public let label: Proof
  /// What has to be told at least.
  public let list: TraceDataList

  /// Creates a file.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - record: What is told.
  ///   - label: The label in use, as a document of the file.
  ///   - list: What has to be told at least.
  public init(
    of product: ID<Product>, _ record: TraceRecord, label: Proof, by list: TraceDataList = .circular02_2024
  ) {
    self.product = product
    self.record = record
    self.label = label
    self.list = list
  }
}

#if !hasFeature(Embedded)
extension TraceFile: Codable {}
#endif
