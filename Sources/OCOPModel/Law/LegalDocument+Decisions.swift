/// The one table of the days from which each decision's rules hold; whatever else hangs on such a day reads it here.
extension CivilDate {
  fileprivate static let of1048 = CivilDate.table(2019, 8, 21)
  fileprivate static let of781 = CivilDate.table(2020, 6, 8)
  fileprivate static let of148 = CivilDate.table(2023, 2, 24)
  fileprivate static let of1489 = CivilDate.table(2025, 7, 6)
  fileprivate static let of26 = CivilDate.table(2026, 5, 22)
  /// The first day after the 60 days that Decision 26/2026/QĐ-TTg leaves to the rules before (Article 11, clause 2).
  fileprivate static let pastTransition = CivilDate.table(2026, 7, 22)
}

extension LegalDocument {
  /// Decision 26/2026/QĐ-TTg of 22 May 2026 on the criteria, assessment and ranking of OCOP products, in force the
  /// same day.
  public static let decision26_2026 = LegalDocument(
    number: "26/2026/QĐ-TTg",
    title: Bilingual(
      vi: "Bộ tiêu chí và quy trình đánh giá, phân hạng sản phẩm OCOP",
      en: "Criteria and procedure for assessing and ranking OCOP products"
    ),
    issuer: primeMinister,
    issued: .of26,
    inForce: DatePeriod(from: .of26)
  )

  /// Decision 148/QĐ-TTg of 24 February 2023, in force the same day, through the 60th day after the entry into force of
  /// Decision 26/2026/QĐ-TTg, 21 July 2026: it ends after 60 days, and the day of entry is not counted.
  public static let decision148_2023 = LegalDocument(
    number: "148/QĐ-TTg",
    title: Bilingual(
      vi: "Bộ tiêu chí và quy trình đánh giá, phân hạng sản phẩm OCOP (2023)",
      en: "Criteria and procedure for assessing and ranking OCOP products (2023)"
    ),
    issuer: primeMinister,
    issued: .of148,
    inForce: .table(from: .of148, upTo: .pastTransition)
  )

  /// Decision 1489/QĐ-TTg of 6 July 2025, which takes the district out of the procedure of Decision 148/QĐ-TTg and ends
  /// with it.
  public static let decision1489_2025 = LegalDocument(
    number: "1489/QĐ-TTg",
    title: Bilingual(
      vi: "Sửa đổi quy trình của Quyết định 148/QĐ-TTg khi bỏ cấp huyện",
      en: "Amendment of the procedure of Decision 148/QĐ-TTg without districts"
    ),
    issuer: primeMinister,
    issued: .of1489,
    inForce: .table(from: .of1489, upTo: .pastTransition)
  )

  /// Decision 1048/QĐ-TTg of 21 August 2019, the first national criteria, in force until Decision 148/QĐ-TTg.
  public static let decision1048_2019 = LegalDocument(
    number: "1048/QĐ-TTg",
    title: Bilingual(
      vi: "Bộ tiêu chí đánh giá, phân hạng sản phẩm OCOP (2019)",
      en: "Criteria for assessing and ranking OCOP products (2019)"
    ),
    issuer: primeMinister,
    issued: .of1048,
    inForce: .table(from: .of1048, upTo: .of148)
  )

  /// Decision 781/QĐ-TTg of 8 June 2020, which adds minimum criteria for the stars to Decision 1048/QĐ-TTg.
  public static let decision781_2020 = LegalDocument(
    number: "781/QĐ-TTg",
    title: Bilingual(
      vi: "Sửa đổi, bổ sung phụ lục của Quyết định 1048/QĐ-TTg",
      en: "Amendment of the annexes of Decision 1048/QĐ-TTg"
    ),
    issuer: primeMinister,
    issued: .of781,
    inForce: .table(from: .of781, upTo: .of148)
  )

  private static let primeMinister = Bilingual(vi: "Thủ tướng Chính phủ", en: "Prime Minister")
}
