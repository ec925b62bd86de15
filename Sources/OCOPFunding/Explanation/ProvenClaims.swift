import OCOPModel

/// What the bounds of a plan and a certificate that were checked prove, in words.
///
/// The words follow what is claimed and not what the plan calls itself: a certificate without claims holds too, and proves no more than that
/// caps are kept.
struct ProvenClaims {
  private let plan: FundingPlan
  private let claims: [OptimalityCertificate.Claim]

  init(_ plan: FundingPlan, _ claims: [OptimalityCertificate.Claim]) {
    self.plan = plan
    self.claims = claims
  }

  /// That nothing but the rules is kept to.
  static let none = Bilingual(
    vi: "Phương án giữ đúng mọi mức trần và ràng buộc; chưa chứng minh là không có phương án tốt hơn.",
    en: "It keeps to every cap and rule; that no plan is better is not proven.")

  /// How good the plan is.
  var best: Bilingual {
    if let bounds = plan.bounds { return searched(bounds) }
    switch claims.first {
    case .coverage: return underChoices(Self.mostByClass(borrowsLeast: provesBorrowing))
    case .waterfall:
      return underChoices(
        Bilingual(
          vi: "đúng thứ tự đã nêu; không chắc là phương án tốt nhất.",
          en: "it keeps to the stated order; it need not be the best plan."))
    case .proRata:
      return underChoices(
        Bilingual(
          vi: "tỷ lệ chung của mỗi mức ưu tiên là lớn nhất có thể.",
          en: "the share of each class is the largest that can be."))
    case .maxMin, .fair:
      return underChoices(
        Bilingual(
          vi: "không thể tăng tỷ lệ của ai mà không giảm của người không hơn mình.",
          en: "no share can rise without lowering one that is no greater."))
    case .borrowing, .preference, nil: return Self.none
    }
  }

  /// What classes gave up and gained by tolerances; `nil` where there are none.
  var trade: Bilingual? {
    guard let bounds = plan.bounds, !bounds.strictClasses.isEmpty else { return nil }
    func classes(_ word: String, _ language: Language) -> String {
      zip(bounds.strictClasses, plan.objective.classes).enumerated().map { index, amounts in
        "\(word) \(index + 1): \(amounts.0.formatted(in: language)) → \(amounts.1.formatted(in: language))"
      }.joined(separator: " · ")
    }
    func tolerances(_ language: Language) -> String {
      bounds.tolerances.map { $0.formatted(in: language) }.joined(separator: ", ")
    }
    return Bilingual(
      vi: "Dung sai \(tolerances(.vietnamese)) đổi được: \(classes("ưu tiên", .vietnamese)).",
      en: "Tolerances \(tolerances(.english)), and what they bring: \(classes("class", .english)).")
  }

  // MARK: By a flow

  private var provesBorrowing: Bool {
    claims.contains { claim in
      if case .borrowing = claim { true } else { false }
    }
  }

  private static func mostByClass(borrowsLeast: Bool) -> Bilingual {
    let end =
      borrowsLeast
      ? Bilingual(
        vi: "; cấp được như vậy thì không thể vay ít hơn.", en: "; none that pays as much borrows less.")
      : Bilingual(vi: ".", en: ".")
    return Bilingual(
      vi: "không phương án nào cấp nhiều hơn cho ưu tiên 1, rồi ưu tiên 2, …\(end.vi)",
      en: "no plan gives more to class 1, then to class 2, and so on\(end.en)")
  }

  /// The sentence, within what the plan settled where it settled anything.
  private func underChoices(_ sentence: Bilingual) -> Bilingual {
    guard plan.choices == FundingChoices() else {
      return Bilingual(
        vi: "Với các lựa chọn của phương án này, \(sentence.vi)",
        en: "With the choices of this plan, \(sentence.en)")
    }
    return Bilingual(vi: sentence.vi.capitalizedFirst, en: sentence.en.capitalizedFirst)
  }

  // MARK: By a search

  private func searched(_ bounds: FundingBounds) -> Bilingual {
    let open = zip(plan.gaps, bounds.prefixes).enumerated().first { $0.element.0 > .zero }
    if let open, !bounds.isFinished {
      return unfinished(bounds, classes: open.offset + 1, gap: open.element.0, most: open.element.1)
    }
    let claim =
      bounds.tolerances.isEmpty
      ? Bilingual(
        vi: "Không phương án nào cấp nhiều hơn cho ưu tiên 1, rồi ưu tiên 2, …",
        en: "No plan gives more to class 1, then to class 2, and so on")
      : Bilingual(
        vi: "Trong phạm vi dung sai, không phương án nào cấp nhiều hơn cho các mức ưu tiên sau",
        en: "Within the tolerances, no plan gives more to the classes that follow")
    let end =
      bounds.isFinished ? Bilingual(vi: ", đã xét hết", en: ", come to its end") : Bilingual(vi: "", en: "")
    let nodes = Self.nodes(bounds)
    return Bilingual(
      vi: "\(claim.vi) (tìm kiếm \(nodes.vi)\(end.vi); chứng chỉ đã kiểm tra).",
      en: "\(claim.en) (search of \(nodes.en)\(end.en); by a proof that was checked).")
  }

  private func unfinished(
    _ bounds: FundingBounds, classes: Int, gap: Share, most: Dong
  ) -> Bilingual {
    let paid = Dong(plan.objective.classes.prefix(classes).reduce(0) { $0 &+ $1.amount })
    let part = gap.roundedUpToTenthOfPercent
    let nodes = Self.nodes(bounds)
    let within =
      bounds.tolerances.isEmpty
      ? Bilingual(vi: "", en: "") : Bilingual(vi: "trong phạm vi dung sai, ", en: "within the tolerances, ")
    let vi = classes == 1 ? "ưu tiên 1" : "ưu tiên 1–\(classes)"
    let en = classes == 1 ? "class 1 gets" : "classes 1–\(classes) get"
    return Bilingual(
      vi:
        "Tìm kiếm \(nodes.vi), chưa xét hết: \(within.vi)\(vi) được \(paid), phương án tốt nhất không quá \(most), "
        + "tức kém mức tốt nhất không quá \(part.formatted(in: .vietnamese)).",
      en:
        "Search of \(nodes.en), not come to its end: \(within.en)\(en) \(paid.formatted(in: .english)), the best plan "
        + "gives at most \(most.formatted(in: .english)), so that at most \(part.formatted(in: .english)) of the best is lacking."
    )
  }

  private static func nodes(_ bounds: FundingBounds) -> Bilingual {
    Bilingual(vi: "\(bounds.nodes) nút", en: "\(bounds.nodes) \(bounds.nodes == 1 ? "node" : "nodes")")
  }
}

extension Share {
  /// A bound must not look smaller than it is.
  fileprivate var roundedUpToTenthOfPercent: Share {
    let tenths = (Int128(numerator) * 1_000 + Int128(denominator) - 1) / Int128(denominator)
    return (try? Share(Int(clamping: tenths), 1_000)) ?? self
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
