public import OCOPModel

/// Why a measure gets what it gets (giải trình một nội dung), as data.
public struct FundingExplanation: Sendable, Hashable {
  /// A purse that pays for a measure, and who would come next.
  public struct Payment: Sendable, Hashable {
    /// What the purse pays, by which rule.
    public let line: FundingLine
    /// The purse that could pay most for the measure in its stead, with what its rules let it pay; `nil` where there is none.
    public let nextBest: Alternative?
  }

  /// A purse that could pay.
  public struct Alternative: Sendable, Hashable {
    /// The purse.
    public let purse: PurseYear
    /// The most that it could pay for the measure by itself.
    public let cap: Dong
    /// The rule under which it would; `nil` for money that needs none.
    public let rule: ID<SupportRule>?
  }

  /// What the measure gets.
  public let result: FundedMeasure
  /// Who pays.
  public let payments: [Payment]
  /// Why it gets no more, in the order in which a reader should see it; empty where it is paid in full.
  public let reasons: [FundingReason]
  /// In which purses more money would help; empty for a measure that is paid in full or not at all, where one đồng does not.
  public let remedies: [FundingRemedy]
}

/// Why a purse has money left (giải trình một nguồn vốn), as data.
public struct PurseExplanation: Sendable, Hashable {
  /// What stops the purse from paying more for a measure that lacks money.
  public struct Stop: Sendable, Hashable {
    /// The measure.
    public let measure: ID<SupportMeasure>
    /// What stops the purse.
    public let reasons: [FundingReason]
  }

  /// What the purse does.
  public let use: PurseUse
  /// What stops it, for each measure with a gap; empty where nothing is left in the purse or no measure lacks anything.
  public let stops: [Stop]
}

/// Why a plan is as it is, measure by measure and purse by purse (giải trình phương án).
public struct FundingPlanExplanation: Sendable, Hashable {
  /// The measures, in the order of the problem.
  public let measures: [FundingExplanation]
  /// The purses, in the order of the plan.
  public let purses: [PurseExplanation]
  /// The readings that mattered, of ``FundingProblem/interpretations``.
  public let readings: [Interpretation]
}

extension FundingProblem {
  /// Explains a plan of this problem.
  ///
  /// Where hard rules were searched, remedies hold with the plan's ``FundingPlan/choices`` held fast.
  ///
  /// - Throws: ``FundingPlanError`` where the plan does not go with the problem.
  /// - Complexity: O(lines) for each measure with a gap, and a flow for each of its remedies.
  public func explanation(of plan: FundingPlan) throws(FundingPlanError) -> FundingPlanExplanation {
    try plan.verify(for: self, provesBounds: false)
    let explainer: FundingExplainer
    do {
      explainer = try FundingExplainer(CompiledFunding(self), plan)
    } catch {
      throw .problem(error)
    }
    let measures = measures.indices.map(explainer.explanation)
    return FundingPlanExplanation(
      measures: measures, purses: explainer.purses(measures), readings: explainer.readings)
  }
}

#if !hasFeature(Embedded)
extension FundingExplanation.Payment: Codable {}
extension FundingExplanation.Alternative: Codable {}
extension FundingExplanation: Codable {}
extension PurseExplanation.Stop: Codable {}
extension PurseExplanation: Codable {}
extension FundingPlanExplanation: Codable {}
#endif
