/// What a re-rating brings up to date (cập nhật khi phân hạng lại), over the three years since the recognition.
///
/// Source: Decision 26/2026/QĐ-TTg, Article 6, clause 1, point c.
public struct RatingUpdates: Sendable, Hashable {
  /// Materials.
  public let materials: String?
  /// Technology.
  public let technology: String?
  /// Packaging.
  public let packaging: String?
  /// Labels.
  public let labels: String?
  /// The declaration of quality.
  public let declaration: String?
  /// Periodic test reports.
  public let tests: String?
  /// The market.
  public let market: String?
  /// Output.
  public let output: String?
  /// Revenue.
  public let revenue: String?

  /// Creates updates from what is filled in.
  public init(
    materials: String? = nil,
    technology: String? = nil,
    packaging: String? = nil,
    labels: String? = nil,
    declaration: String? = nil,
    tests: String? = nil,
    market: String? = nil,
    output: String? = nil,
    revenue: String? = nil
  ) {
    self.materials = materials
    self.technology = technology
    self.packaging = packaging
    self.labels = labels
    self.declaration = declaration
    self.tests = tests
    self.market = market
    self.output = output
    self.revenue = revenue
  }

  /// The fields with what is filled in, in the order of the article.
  var fields: [(field: FormField, text: String?)] {
    [
      (.updatedMaterials, materials), (.updatedTechnology, technology), (.updatedPackaging, packaging),
      (.updatedLabels, labels), (.updatedDeclaration, declaration), (.updatedTests, tests),
      (.updatedMarket, market), (.updatedOutput, output), (.updatedRevenue, revenue),
    ]
  }
}

extension RatingUpdates: Codable {}
