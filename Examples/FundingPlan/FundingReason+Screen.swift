import OCOP

extension FundingReason {
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
