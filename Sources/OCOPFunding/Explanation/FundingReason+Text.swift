public import OCOPModel

extension FundingReason {
  /// The reason in words, with the names that a problem gives to purses, measures and rules.
  public func text(for problem: FundingProblem) -> Bilingual { text(FundingNames(problem)) }

  func text(_ names: FundingNames) -> Bilingual {
    switch self {
    case .budgetExhausted(let purse, let used): exhausted(names.name(purse), used)
    case .shareCap(let purse, let rule, let share, let cap):
      Bilingual(
        vi:
          "\(names.name(purse).vi) đã chi tối đa \(share.formatted(in: .vietnamese)), là \(cap): \(names.citation(rule).vi)",
        en: "\(names.name(purse).en) pays its most, \(share.formatted(in: .english)), which is "
          + "\(cap.formatted(in: .english)): \(names.citation(rule).en)")
    case .dongCap(let purse, let rule, let cap):
      Bilingual(
        vi: "\(names.name(purse).vi) đã chi mức tối đa \(cap): \(names.citation(rule).vi)",
        en:
          "\(names.name(purse).en) pays its most, \(cap.formatted(in: .english)): \(names.citation(rule).en)")
    case .beneficiaryCap(let purse, let rule, let cap, let measures):
      beneficiary(names.name(purse), rule.map(names.citation), cap, names.list(measures))
    case .projectCap(let project, let cap, let measures):
      Bilingual(
        vi: "\(names.name(project).vi) đã được cấp mức tối đa \(cap) (\(names.list(measures).vi))",
        en: "\(names.name(project).en) gets its most, \(cap.formatted(in: .english)) "
          + "(\(names.list(measures).en))")
    case .ownShare(let required, let available):
      Bilingual(
        vi: "chủ thể phải góp \(required), mới có \(available)",
        en: "the producer has to put in \(required.formatted(in: .english)) and has "
          + available.formatted(in: .english))
    case .exclusive(let chosen, let refused):
      Bilingual(
        vi: "\(names.name(refused).vi) không cùng chi: đã chọn \(names.name(chosen).vi)",
        en: "\(names.name(refused).en) may not join: \(names.name(chosen).en) was chosen")
    case .tooMany(let rule, let most, let chosen):
      Bilingual(
        vi:
          "chỉ hỗ trợ tối đa \(most) nội dung (\(names.citation(rule).vi)): đã chọn \(names.list(chosen).vi)",
        en: "at most \(most) are paid for (\(names.citation(rule).en)): \(names.list(chosen).en) was chosen")
    case .smallestGrant(let purse, let rule, let smallest):
      Bilingual(
        vi: "\(names.name(purse).vi) chi từ \(smallest) trở lên hoặc không chi: \(names.citation(rule).vi)",
        en: "\(names.name(purse).en) pays \(smallest.formatted(in: .english)) or more, or nothing: "
          + names.citation(rule).en)
    case .outranked(let measures):
      Bilingual(
        vi: "vốn còn có thể chuyển đang dành cho nội dung ưu tiên hơn: \(names.list(measures).vi)",
        en: "what money could come is with measures of better classes: \(names.list(measures).en)")
    case .notEligible(let source, let failed):
      Bilingual(
        vi: "\(names.name(source).vi) không chi được: \(failed.map(\.text.vi).joined(separator: "; "))",
        en: "\(names.name(source).en) may not pay: \(failed.map(\.text.en).joined(separator: "; "))")
    case .tooFewForWhole(let available, let needed):
      Bilingual(
        vi: "chỉ thực hiện khi đủ \(needed), hiện chỉ huy động được \(available)",
        en: "it is paid in full or not at all: \(available.formatted(in: .english)) can be had of "
          + needed.formatted(in: .english))
    case .overlooked(let available):
      Bilingual(
        vi:
          "có thể huy động \(available) mà không lấy của nội dung khác: cách phân bổ hoặc giới hạn tìm kiếm đã bỏ qua",
        en:
          "\(available.formatted(in: .english)) could be had with nobody losing any: the strategy or the limit of "
          + "the search left it out")
    case .stranded(let purse):
      Bilingual(
        vi: "\(names.name(purse).vi) còn vốn có thể chuyển đến: phương án tối ưu sẽ dùng",
        en: "\(names.name(purse).en) has money left that could come to it: a best plan would use it")
    }
  }

  private func exhausted(_ purse: Bilingual, _ used: [Dong]) -> Bilingual {
    let classes = used.enumerated().filter { $0.element > .zero }
    let vi = classes.map { "ưu tiên \($0.offset + 1): \($0.element)" }
    let en = classes.map { "class \($0.offset + 1): \($0.element.formatted(in: .english))" }
    return Bilingual(
      vi: "\(purse.vi) đã hết" + (vi.isEmpty ? "" : " (\(vi.joined(separator: ", ")))"),
      en: "\(purse.en) is spent" + (en.isEmpty ? "" : " (\(en.joined(separator: ", ")))"))
  }

  private func beneficiary(
    _ purse: Bilingual, _ citation: Bilingual?, _ cap: Dong, _ measures: Bilingual
  ) -> Bilingual {
    Bilingual(
      vi: "\(purse.vi) đã chi cho chủ thể mức tối đa \(cap) (\(measures.vi))"
        + (citation.map { ": \($0.vi)" } ?? ""),
      en: "\(purse.en) pays the beneficiary its most, \(cap.formatted(in: .english)) (\(measures.en))"
        + (citation.map { ": \($0.en)" } ?? ""))
  }
}

extension FundingRemedy {
  /// The remedy in words, with the names that a problem gives.
  public func text(for problem: FundingProblem) -> Bilingual { text(FundingNames(problem)) }

  func text(_ names: FundingNames) -> Bilingual {
    Bilingual(
      vi: "Mỗi đồng thêm vào \(names.name(purse).vi) sẽ đến nội dung này, tối đa \(most).",
      en: "Each đồng more in \(names.name(purse).en) reaches this measure, up to "
        + "\(most.formatted(in: .english)).")
  }
}
