import OCOPModel

extension SupportRule {
  /// What science and technology money may pay for a title of industrial property, Circular 75/2021/TT-BTC, Article 6, clause 1.
  public static let circular75_2021: [SupportRule] = [
    ofTitles(
      "home-design-mark", "a", vi: "Bảo hộ kiểu dáng, nhãn hiệu trong nước",
      en: "A design or mark at home", .domesticDesignOrMark, 15_000_000),
    ofTitles(
      "home-invention-variety", "a", vi: "Bảo hộ sáng chế, giống cây trồng trong nước",
      en: "An invention or plant variety at home", .domesticInventionOrVariety, 30_000_000),
    ofTitles(
      "abroad", "b", vi: "Bảo hộ ở nước ngoài", en: "Protection abroad", .protectionAbroad, 60_000_000),
  ]

  private static func ofTitles(
    _ name: String, _ point: String, vi: String, en: String, _ content: ID<SupportContent>, _ amount: Int64
  ) -> SupportRule {
    SupportRule(
      id: .table("tt75-\(name)"), title: Bilingual(vi: vi, en: en), categories: [.intellectualProperty],
      content: content, ceiling: .amount(Dong(amount)), inForce: DatePeriod(from: .table(2021, 9, 9)),
      citation: Citation("75/2021/TT-BTC", .article(6), .clause(1), .point(point)), confidence: .read,
      note: Bilingual(
        vi: "Mức tối đa của nhiệm vụ trung ương; nhiệm vụ địa phương do Hội đồng nhân dân tỉnh quy định.",
        en:
          "A ceiling for centrally run tasks; for local ones the provincial People's Council sets the level.")
    )
  }
}
