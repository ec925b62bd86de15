public import OCOPModel

/// Money that a purse has paid out for a measure already (đã giải ngân): a plan made anew pays at least as much there.
public struct Disbursement: Sendable, Hashable {
  /// The measure.
  public let measure: ID<SupportMeasure>
  /// The purse, with the year where its budgets are yearly.
  public let purse: PurseYear
  /// The amount, at least 0 đồng; several payments of a purse for a measure add up.
  public let amount: Dong

  /// Creates a record of a payment; ``FundingProblem/replan(from:paid:_:nodes:)`` says what is wrong with it.
  public init(_ amount: Dong, for measure: ID<SupportMeasure>, from purse: PurseYear) {
    self.measure = measure
    self.purse = purse
    self.amount = amount
  }
}

#if !hasFeature(Embedded)
extension Disbursement: Codable {}
#endif
