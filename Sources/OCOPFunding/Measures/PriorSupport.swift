public import OCOPModel

/// Support that a beneficiary had before (hỗ trợ đã nhận), which counts towards caps for life and towards “once only”.
public struct PriorSupport: Sendable, Hashable {
  /// The rule under which it was paid.
  public let rule: ID<SupportRule>
  /// Who got it.
  public let beneficiary: ID<Producer>
  /// The budget year.
  public let year: Int
  /// The amount, at least 0 đồng.
  public let amount: Dong

  /// Creates a record of support.
  public init(rule: ID<SupportRule>, beneficiary: ID<Producer>, year: Int, amount: Dong) {
    self.rule = rule
    self.beneficiary = beneficiary
    self.year = year
    self.amount = amount
  }
}

#if !hasFeature(Embedded)
extension PriorSupport: Codable {}
#endif
