import OCOPModel

// Article 13(2) of Circular 53/2022 became Article 87(2) of Circular 55/2023, with the same letters: two of them were found in a
// decision under the later circular, so its rows count as reported, not as read.
extension SupportRule {
  /// What operating money of the national target programme may pay for, Circular 53/2022/TT-BTC, Article 13, clause 2.
  public static let circular53_2022: [SupportRule] = programmeRows(
    "tt53", Citation("53/2022/TT-BTC", .article(13), .clause(2)),
    .table(from: .table(2022, 8, 12), upTo: .table(2023, 8, 15)), .read)

  /// The same under Circular 55/2023/TT-BTC, Article 87, clause 2, until the end of the programme of 2021–2025.
  public static let circular55_2023: [SupportRule] = programmeRows(
    "tt55", Citation("55/2023/TT-BTC", .article(87), .clause(2)),
    .table(from: .table(2023, 8, 15), upTo: .table(2026, 1, 1)), .secondary)

  private static func programmeRows(
    _ prefix: String, _ clause: Citation, _ inForce: DatePeriod, _ confidence: Confidence
  ) -> [SupportRule] {
    func row(
      _ point: String, _ name: String, vi: String, en: String, _ categories: [MeasureCategory],
      _ content: ID<SupportContent>? = nil, share: Share = .whole, ceiling: SupportCeiling? = nil,
      confidence: Confidence, note: Bilingual? = ratesOfProvince
    ) -> SupportRule {
      SupportRule(
        id: .table("\(prefix)-\(name)"), title: Bilingual(vi: vi, en: en), categories: categories,
        content: content, rates: [SupportRate(share)], ceiling: ceiling, inForce: inForce,
        citation: clause.appending(.point(point)), confidence: confidence, note: note)
    }
    return [
      row(
        "a", "a", vi: "Tư vấn, hồ sơ, câu chuyện sản phẩm", en: "Consulting, dossier, product story",
        [.dossier],
        confidence: confidence),
      row(
        "b", "b", vi: "Truyền thông số, dữ liệu sản phẩm, truy xuất nguồn gốc",
        en: "Digital communication, product data, traceability", [.packaging, .dossier], .digitalData,
        confidence: confidence),
      row(
        "c", "c-training", vi: "Tài liệu, đào tạo, tập huấn", en: "Materials and training", [.training],
        confidence: confidence),
      row(
        "c", "c-design", vi: "Thiết kế sản phẩm, bao bì", en: "Design of products and packaging",
        [.packaging], .packageDesign, confidence: confidence),
      row(
        "d", "d", vi: "Xúc tiến thương mại, kết nối cung cầu", en: "Promotion, supply meets demand",
        [.promotion], .tradeEvents, confidence: confidence),
      row(
        "đ", "đ", vi: "Điểm giới thiệu và bán sản phẩm OCOP", en: "Points of sale of OCOP products",
        [.promotion], .salesPoint, share: Share(percent: 50), confidence: confidence),
      row(
        "e", "e", vi: "Xây dựng, đăng ký nhãn hiệu", en: "Building and registering a mark",
        [.intellectualProperty], .markRegistration, ceiling: .amount(Dong(35_000_000)),
        confidence: confidence,
        note: Bilingual(
          vi: "Tỷ lệ 100 % theo cách áp dụng của Bắc Giang năm 2023. " + ratesOfProvince.vi,
          en: "100 % as Bắc Giang applied it in 2023. " + ratesOfProvince.en)),
      row(
        "g", "g", vi: "Bao bì, in tem theo hóa đơn", en: "Packaging and printing of stamps by invoice",
        [.packaging], .packagingAndStamps, share: Share(percent: 50), confidence: .secondary,
        note: Bilingual(
          vi: "Tỷ lệ 50 % theo cách áp dụng của Bắc Giang năm 2023; chưa đọc mức tối đa.",
          en: "50 % as Bắc Giang applied it in 2023; the cap was not read.")),
    ]
  }

  private static let ratesOfProvince = Bilingual(
    vi: "Mức cụ thể do tỉnh quy định; ngày hiệu lực lấy theo ngày ban hành.",
    en: "The province sets the real rates; the day of issue stands for the day of entry into force.")
}
