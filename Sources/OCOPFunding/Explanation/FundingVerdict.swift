public import OCOPModel

/// What was proven of a plan, in words to print beside it (kết luận kiểm tra phương án).
///
/// Only a check that held makes one: ``FundingPlan/verdict(for:)``, ``FundingReplan/verdict(for:from:)``. So it cannot be stored; who reads
/// a plan back checks it anew.
public struct FundingVerdict: Sendable, Hashable {
  /// The sentences: how good the plan is and by what, what a reader has to be warned of, then what was checked.
  public let sentences: [Bilingual]

  init(sentences: [Bilingual]) {
    self.sentences = sentences
  }

  /// The sentences as one text.
  public var text: Bilingual {
    Bilingual(
      vi: sentences.map(\.vi).joined(separator: " "), en: sentences.map(\.en).joined(separator: " "))
  }
}

extension FundingPlan {
  /// Checks the plan as ``verify(for:)`` does, and says what that proves: how good the plan is, by a flow or a search, with its bound and
  /// gap where the search did not come to its end.
  ///
  /// - Throws: ``FundingPlanError`` for the first thing that does not hold.
  /// - Complexity: as ``verify(for:)``.
  public func verdict(for problem: FundingProblem) throws(FundingPlanError) -> FundingVerdict {
    try verify(for: problem)
    let proven = ProvenClaims(self, certificate.claims)
    return FundingVerdict(
      sentences: [proven.best] + [proven.trade, unverifiedRules(of: problem)].compactMap(\.self) + [
        Bilingual(
          vi:
            "Đã kiểm tra lại từ bài toán, không dùng lời giải: mức trần, trích dẫn, tổng số, chứng chỉ đều đúng.",
          en:
            "Checked again from the problem alone, without the solver: caps, citations, sums, certificate hold."
        )
      ])
  }

  /// The rules that pay although they are unverified, by what they cite.
  fileprivate func unverifiedRules(of problem: FundingProblem) -> Bilingual? {
    let rules = problem.rules.filter { unverified.contains($0.id) }
    guard !rules.isEmpty else { return nil }
    func list(_ language: Language) -> String {
      rules.map { "\($0.title[language]) (\($0.citation.text(in: language)))" }.joined(separator: ", ")
    }
    return Bilingual(
      vi: "DÙNG QUY ĐỊNH CHƯA KIỂM CHỨNG: \(list(.vietnamese)).",
      en: "USES UNVERIFIED RULES: \(list(.english)).")
  }
}

extension FundingReplan {
  /// Checks the plan as ``verify(for:from:)`` does, and says what that proves: how good the plan is with what is paid held fast, and that
  /// nothing moves less.
  ///
  /// - Parameters:
  ///   - problem: The problem as it is now.
  ///   - old: The older plan.
  /// - Returns: What is proven.
  /// - Throws: ``FundingPlanError`` for the first thing that does not hold.
  /// - Complexity: as ``verify(for:from:)``.
  public func verdict(
    for problem: FundingProblem, from old: FundingPlan
  ) throws(FundingPlanError) -> FundingVerdict {
    try verify(for: problem, from: old)
    let checked = Bilingual(
      vi:
        "Đã kiểm tra lại từ bài toán, không dùng lời giải: mức trần, khoản đã chi, thay đổi, chứng chỉ đều đúng.",
      en: "Checked again from the problem, without the solver: caps, payments, moves, certificate hold.")
    return FundingVerdict(
      sentences: [payments].compactMap(\.self) + proven
        + [plan.unverifiedRules(of: problem)].compactMap(\.self) + [checked])
  }

  private var payments: Bilingual? {
    paid.isEmpty
      ? nil
      : Bilingual(
        vi: "Các khoản đã chi được giữ nguyên; các kết luận sau tính trong phạm vi đó.",
        en: "What is paid is held fast; what follows holds within that.")
  }

  private var proven: [Bilingual] {
    switch policy {
    case .coverageFirst:
      // With what is paid held fast, the plan's own certificate claims nothing, and that of what is left proves coverage.
      let own = plan.certificate.claims
      let best = ProvenClaims(plan, own.isEmpty ? certificate.optimality.claims : own).best
      return isProved ? [best, Self.fewestMoved] : [best]
    case .stabilityFirst:
      return [isProved ? Self.nobodyGains : ProvenClaims.none]
    }
  }

  private static let fewestMoved = Bilingual(
    vi: "Với các lựa chọn của phương án này, không cách nào như vậy mà chuyển ít tiền hơn.",
    en: "With the choices of this plan, nothing as good moves fewer đồng.")

  private static let nobodyGains = Bilingual(
    vi: "Với các lựa chọn của phương án này, nếu không khoản nào được thêm thì không thể cấp nhiều hơn.",
    en: "With the choices of this plan, nothing in which nobody gains gives more to any class in turn.")
}
