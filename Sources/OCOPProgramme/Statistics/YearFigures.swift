public import OCOPModel

/// What a product came to in a year (số liệu sản xuất, kinh doanh của sản phẩm); what is not stated is not known.
public struct YearFigures: Sendable, Hashable {
  /// How much was made, in a unit of measure as the owner counts, such as `tấn`.
  public struct Output: Sendable, Hashable {
    /// How much, in whole units, at least 0.
    public let amount: Int
    /// The unit.
    public let unit: String

    /// Creates an output.
    public init(_ amount: Int, _ unit: String) {
      self.amount = amount
      self.unit = unit
    }
  }

  /// The product.
  public let product: ID<Product>
  /// The year, 1–9999.
  public let year: Int
  /// How much was made.
  public let output: Output?
  /// What it was sold for.
  public let revenue: Dong?
  /// How much of ``revenue`` came from abroad.
  public let exportRevenue: Dong?
  /// How much of ``revenue`` came through supermarkets and floors of electronic commerce.
  public let modernRevenue: Dong?
  /// How many people worked for it.
  public let workers: Int?
  /// How many of ``workers`` came from the commune.
  public let localWorkers: Int?
  /// What tells the figures, such as the owner's yearly report.
  public let source: Proof

  /// Creates the figures of a year.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - year: The year.
  ///   - output: How much was made.
  ///   - revenue: What it was sold for.
  ///   - exportRevenue: How much of that came from abroad.
  ///   - modernRevenue: How much of it came through modern channels.
  ///   - workers: How many people worked for it.
  ///   - localWorkers: How many of them came from the commune.
  ///   - source: What tells the figures.
  public init(
    of product: ID<Product>, in year: Int, output: Output? = nil, revenue: Dong? = nil,
    exportRevenue: Dong? = nil, modernRevenue: Dong? = nil, workers: Int? = nil, localWorkers: Int? = nil,
    source: Proof
  ) {
    self.product = product
    self.year = year
    self.output = output
    self.revenue = revenue
    self.exportRevenue = exportRevenue
    self.modernRevenue = modernRevenue
    self.workers = workers
    self.localWorkers = localWorkers
    self.source = source
  }
}

#if !hasFeature(Embedded)
extension YearFigures: Codable {}
extension YearFigures.Output: Codable {}
#endif
