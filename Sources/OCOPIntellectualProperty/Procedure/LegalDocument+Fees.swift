public import OCOPModel

// Their days of issue come from memory: the module lists them as unverified.
extension LegalDocument {
  /// Circular 16/2016/TT-BKHCN, the last amendment of Circular 01/2007: two months for a reply at the formality check.
  public static let circular16_2016 = LegalDocument(
    number: "16/2016/TT-BKHCN",
    title: Bilingual(
      vi: "Sửa đổi Thông tư 01/2007/TT-BKHCN (2016)", en: "Amendment of Circular 01/2007/TT-BKHCN (2016)"),
    issuer: scienceMinistry, issued: .table(2016, 6, 30),
    inForce: .table(from: .table(2018, 1, 15), upTo: .table(2023, 11, 30)))

  /// Code 45/2019/QH14, whose Articles 111 and 112 name the days off.
  public static let labourCode2019 = LegalDocument(
    number: "45/2019/QH14", title: Bilingual(vi: "Bộ luật Lao động", en: "Labour Code"),
    issuer: nationalAssembly, issued: .table(2019, 11, 20), inForce: DatePeriod(from: .table(2021, 1, 1)))

  /// The circulars that amend the tariff or halve its charges for a time, in the order of their issue.
  public static let feeCirculars: [LegalDocument] = [
    LegalDocument(
      number: "31/2020/TT-BTC",
      title: Bilingual(
        vi: "Sửa đổi Thông tư 263/2016/TT-BTC (2020)", en: "Amendment of Circular 263/2016/TT-BTC (2020)"),
      issuer: financeMinistry, issued: .table(2020, 5, 4), inForce: DatePeriod(from: .table(2020, 6, 19))),
    halving(
      "45/2020/TT-BTC", issued: .table(2020, 5, 26),
      .table(from: .table(2020, 5, 26), upTo: .table(2021, 1, 1))),
    halving(
      "112/2020/TT-BTC", issued: .table(2020, 12, 29),
      .table(from: .table(2021, 1, 1), upTo: .table(2021, 7, 1))),
    halving(
      "47/2021/TT-BTC", issued: .table(2021, 6, 24),
      .table(from: .table(2021, 7, 1), upTo: .table(2022, 1, 1))),
    halving(
      "120/2021/TT-BTC", issued: .table(2021, 12, 24),
      .table(from: .table(2022, 1, 1), upTo: .table(2022, 7, 1))),
    halving(
      "44/2023/TT-BTC", issued: .table(2023, 6, 29),
      .table(from: .table(2023, 7, 1), upTo: .table(2024, 1, 1))),
    LegalDocument(
      number: "63/2023/TT-BTC",
      title: Bilingual(
        vi: "Giảm lệ phí khi nộp trực tuyến (2023)", en: "Reduced charges for online filing (2023)"),
      issuer: financeMinistry, issued: .table(2023, 10, 16), inForce: DatePeriod(from: .table(2023, 12, 1))),
    halving(
      "43/2024/TT-BTC", issued: .table(2024, 6, 28),
      .table(from: .table(2024, 7, 1), upTo: .table(2025, 1, 1))),
    halving(
      "64/2025/TT-BTC", issued: .table(2025, 6, 30),
      .table(from: .table(2025, 7, 1), upTo: .table(2027, 1, 1))),
  ]

  private static func halving(
    _ number: String, issued: CivilDate, _ inForce: DatePeriod
  ) -> LegalDocument {
    LegalDocument(
      number: number,
      title: Bilingual(
        vi: "Giảm một số phí, lệ phí (\(inForce.start.year))",
        en: "Reduction of some charges and fees (\(inForce.start.year))"),
      issuer: financeMinistry, issued: issued, inForce: inForce)
  }
}
