public import OCOPModel

/// The most that one lender may have lent without security to one borrower (mức cho vay không có tài sản bảo đảm).
///
/// A ceiling on what is outstanding, not a claim: the bank decides.
public struct LendingCeiling: Sendable, Hashable {
  /// The kind of producer.
  public let kind: ProducerKind
  /// The most, in đồng.
  public let amount: Dong
  /// The days on which it holds.
  public let inForce: DatePeriod
  /// The place in the law.
  public let citation: Citation
  /// How well the row is established.
  public let confidence: Confidence

  /// Creates a ceiling.
  public init(
    _ kind: ProducerKind, _ amount: Dong, inForce: DatePeriod, citation: Citation, confidence: Confidence
  ) {
    self.kind = kind
    self.amount = amount
    self.inForce = inForce
    self.citation = citation
    self.confidence = confidence
  }
}

extension LendingCeiling {
  /// The ceilings of Decree 55/2015/NĐ-CP as Decree 156/2025/NĐ-CP has them since 1 July 2025, from a newspaper.
  ///
  /// Small and medium enterprises have none there, nor have the kinds that are for tourism only.
  public static let decree156_2025: [LendingCeiling] = [
    .of156(.cooperative, 5_000_000_000), .of156(.cooperativeGroup, 500_000_000), .of156(.farm, 3_000_000_000),
    .of156(.productionHousehold, 300_000_000), .of156(.registeredHousehold, 500_000_000),
  ]

  private static func of156(_ kind: ProducerKind, _ amount: Int64) -> LendingCeiling {
    LendingCeiling(
      kind, Dong(amount), inForce: DatePeriod(from: .table(2025, 7, 1)),
      citation: Citation("55/2015/NĐ-CP", .article(9)), confidence: .secondary)
  }
}

#if !hasFeature(Embedded)
extension LendingCeiling: Codable {}
#endif
