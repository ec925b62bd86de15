import OCOPModel

extension RoundRules {
  /// The rounds of Decision 1048/QĐ-TTg: two at each level by report, their days unknown, so a province's plan gives
  /// them.
  public static let decision1048_2019: RoundRules = RoundRules(
    document: .decision1048_2019,
    rounds: [],
    gap: Bilingual(
      vi:
        "Theo báo chí mỗi cấp đánh giá hai đợt; chưa đọc được ngày của từng đợt, lấy theo kế hoạch của tỉnh",
      en:
        "Each level is reported to rate in two rounds; their days were not read, a province's plan gives them"
    )
  )
}
