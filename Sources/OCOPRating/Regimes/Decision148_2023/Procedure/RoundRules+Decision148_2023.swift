import OCOPModel

extension RoundRules {
  /// The rounds of Decision 148/QĐ-TTg: no dates are known, so a province's plan gives them.
  public static let decision148_2023: RoundRules = RoundRules(
    document: .decision148_2023,
    rounds: [],
    gap: Bilingual(
      vi: "Chưa đọc được văn bản có quy định ngày của từng đợt hay không; lấy theo kế hoạch của tỉnh",
      en: "Whether the decision sets the days of its rounds was not read; a province's plan gives them"
    )
  )
}
