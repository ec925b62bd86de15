public import OCOPModel

/// A purse in a budget year (nguồn vốn của một năm ngân sách).
public struct PurseYear: Sendable, Hashable {
  /// The purse.
  public let source: ID<FundingSource>
  /// The budget year; `nil` for a purse without yearly budgets.
  public let year: Int?

  /// Creates a purse in a year.
  public init(_ source: ID<FundingSource>, year: Int? = nil) {
    self.source = source
    self.year = year
  }
}

#if !hasFeature(Embedded)
extension PurseYear: Codable {}
#endif
