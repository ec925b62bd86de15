public import OCOPModel

extension FeeSchedule {
  /// The readings that bills may rest on; a bill lists those that mattered in it.
  public static let interpretations: [Interpretation] = [
    .reductionsDoNotStack, .grantFeesByNotice, .surchargeMonthsFromExpiry,
    .surchargeOnFullOrReducedCharge,
  ]
}

extension Interpretation {
  /// Of several reductions of one item, only the greatest applies.
  static let reductionsDoNotStack = Interpretation(
    name: "reductionsDoNotStack",
    reading: Bilingual(
      vi: "nhiều mức giảm cùng lúc không cộng dồn: áp dụng mức giảm nhiều nhất",
      en: "reductions that hold together do not add up: the greatest applies"),
    reason: Bilingual(
      vi: "một hãng luật nêu như vậy; chưa đọc được văn bản", en: "one firm says so; no text was read"),
    citation: Citation("63/2023/TT-BTC"))

  /// The fees of a grant are those of the day of the office's notice, whenever they are paid within its time.
  static let grantFeesByNotice = Interpretation(
    name: "grantFeesByNotice",
    reading: Bilingual(
      vi: "phí, lệ phí cấp văn bằng theo mức của ngày thông báo nộp phí, không theo ngày nộp",
      en: "the fees of a grant are those of the day of the office's notice, not of the day of payment"),
    reason: Bilingual(
      vi: "một hãng luật dẫn thông báo của cơ quan: mức giảm theo ngày tiếp nhận hoặc ngày thông báo phí",
      en: "a firm tells of a notice of the office: reductions go by receipt or by the fee notice"),
    citation: Citation("1884/TB-SHTT"))

  /// A month of lateness begins on the day after expiry, and on the day after each of its monthly anniversaries.
  static let surchargeMonthsFromExpiry = Interpretation(
    name: "surchargeMonthsFromExpiry",
    reading: Bilingual(
      vi: "tháng nộp muộn tính từ ngày sau ngày hết hạn, theo ngày tương ứng của mỗi tháng",
      en: "months of lateness are counted from the day after expiry, by the corresponding day of each month"),
    reason: Bilingual(
      vi: "chưa rõ tháng nộp muộn bắt đầu khi nào", en: "when a month of lateness begins is not settled"),
    citation: Citation("263/2016/TT-BTC"))

  /// Whether the surcharge is a share of the reduced charge or of the full one is open, so both are shown.
  static let surchargeOnFullOrReducedCharge = Interpretation(
    name: "surchargeOnFullOrReducedCharge",
    reading: Bilingual(
      vi: "chưa rõ 10 % tính trên lệ phí đã giảm hay chưa giảm: nêu cả hai",
      en: "whether the surcharge is a share of the reduced or of the full charge is open: both are shown"),
    reason: Bilingual(
      vi: "thông tư giảm lệ phí không nói đến lệ phí nộp muộn",
      en: "the halving circulars do not speak of the surcharge"),
    citation: Citation("263/2016/TT-BTC"))
}
