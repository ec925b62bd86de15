import OCOP

extension FundingReason {
  /// The purse that has money left and does not pay for the measure's category at all; `nil` for another reason.
  var refusedCategory: (source: ID<FundingSource>, category: MeasureCategory)? {
    guard case .notEligible(let source, let failed) = self, case .category(let category)? = failed.first
    else {
      return nil
    }
    return (source, category)
  }

  /// The purse that pays no more.
  var purse: PurseYear? {
    switch self {
    case .budgetExhausted(let purse, _), .shareCap(let purse, _, _, _), .dongCap(let purse, _, _),
      .beneficiaryCap(let purse, _, _, _), .smallestGrant(let purse, _, _):
      purse
    default: nil
    }
  }

  /// The reason in words that need not name the purse.
  func short(for problem: FundingProblem) -> Bilingual {
    switch self {
    case .notEligible(_, let failed):
      Bilingual(
        vi: failed.map(\.text.vi).joined(separator: "; "), en: failed.map(\.text.en).joined(separator: "; "))
    case .shareCap(_, _, let share, _):
      Bilingual(
        vi: "đã chi tối đa \(share.formatted(in: .vietnamese))",
        en: "it pays its most, \(share.formatted(in: .english))")
    case .dongCap(_, _, let cap):
      Bilingual(vi: "đã chi tối đa \(cap)", en: "it pays its most, \(cap.formatted(in: .english))")
    default: text(for: problem)
    }
  }
}
