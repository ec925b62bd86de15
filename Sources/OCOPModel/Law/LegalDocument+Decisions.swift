extension LegalDocument {
  /// Decision 26/2026/QĐ-TTg of 22 May 2026 on the criteria, assessment and ranking of OCOP products, in force the
  /// same day.
  public static let decision26_2026 = LegalDocument(
    number: "26/2026/QĐ-TTg",
    title: Bilingual(
      vi: "Bộ tiêu chí và quy trình đánh giá, phân hạng sản phẩm OCOP",
      en: "Criteria and procedure for assessing and ranking OCOP products"
    ),
    issuer: Bilingual(vi: "Thủ tướng Chính phủ", en: "Prime Minister"),
    issued: .table(2026, 5, 22),
    inForce: DatePeriod(from: .table(2026, 5, 22))
  )
}
