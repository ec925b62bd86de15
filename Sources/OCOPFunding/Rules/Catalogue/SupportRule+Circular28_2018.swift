import OCOPModel

extension SupportRule {
  /// What industry promotion may pay for, Circular 28/2018/TT-BTC, Article 8, as read before any amendment.
  public static let circular28_2018: [SupportRule] = [
    ofPromotion(
      "model", 2, vi: "Mô hình trình diễn kỹ thuật", en: "Demonstration model of a new technology or product",
      .model, .industrialModel, Share(percent: 30), ceiling: .amount(Dong(1_000_000_000))),
    ofPromotion(
      "machinery", 4, vi: "Máy móc tiên tiến, chuyển giao công nghệ",
      en: "Advanced machinery, technology transfer", .equipment, nil, Share(percent: 50),
      beneficiaryCap: 300_000_000),
    ofPromotion(
      "line", 4, vi: "Dây chuyền sản xuất", en: "Production line", .equipment, .productionLine,
      Share(percent: 50), beneficiaryCap: 450_000_000),
  ]

  private static func ofPromotion(
    _ name: String, _ clause: Int, vi: String, en: String, _ category: MeasureCategory,
    _ content: ID<SupportContent>?, _ share: Share, ceiling: SupportCeiling? = nil,
    beneficiaryCap: Int64? = nil
  ) -> SupportRule {
    SupportRule(
      id: .table("tt28-\(name)"), title: Bilingual(vi: vi, en: en), categories: [category], content: content,
      rates: [SupportRate(share)], ceiling: ceiling,
      beneficiaryCap: beneficiaryCap.map { BeneficiaryCap(Dong($0), .lifetime) },
      inForce: DatePeriod(from: .table(2019, 1, 1)),
      citation: Citation("28/2018/TT-BTC", .article(8), .clause(clause)), confidence: .read,
      note: Bilingual(
        vi: "Chỉ cho cơ sở công nghiệp nông thôn (chế biến, không phải trồng trọt). "
          + "Thông tư 64/2024/TT-BTC có thể đã thay đổi mức này: hãy kiểm tra.",
        en: "For rural industrial establishments only (processing, not growing). "
          + "Circular 64/2024/TT-BTC may have changed this rate: check."))
  }
}
