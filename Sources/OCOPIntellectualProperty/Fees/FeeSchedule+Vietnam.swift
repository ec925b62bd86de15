import OCOPModel

extension FeeSchedule {
  /// The tariff of Circular 263/2016/TT-BTC, in force since 1 January 2017, with the reductions of 2020–2026.
  ///
  /// No text of the circular was read: the amounts are those that others report, and several are `unverified`.
  public static let vietnam = FeeSchedule(
    items: charges + fees,
    reductions: halvings + [online, throughVNeID],
    compositions: compositions,
    verifiedTo: .table(2026, 11, 25))

  private static let circular = Citation("263/2016/TT-BTC")

  private static func row(
    _ code: FeeCode, _ rights: [IPRight], _ unit: FeeUnit, _ amount: Int64, _ confidence: Confidence,
    further: FeeItem.Further? = nil
  ) -> FeeItem {
    FeeItem(
      code, for: rights, .each(unit, Dong(amount)), further: further,
      inForce: DatePeriod(from: .table(2017, 1, 1)),
      citation: circular, confidence: confidence)
  }

  private static func secondUnit(_ unit: FeeUnit) -> FeeItem.Further {
    FeeItem.Further(beyond: 1, unit, Dong(100_000), .secondary)
  }

  private static let secondPicture = FeeItem.Further(beyond: 1, .picture, Dong(60_000), .secondary)

  private static func seventhGood(_ amount: Int64) -> FeeItem.Further {
    FeeItem.Further(beyond: 6, .good, Dong(amount), .secondary)
  }

  /// Section A, charges (lệ phí).
  private static let charges: [FeeItem] = [
    row(.a1, .registrable, .application, 150_000, .secondary),
    row(.a2, .registrable, .application, 120_000, .unverified),
    row(.a3, .marks, .title, 120_000, .secondary, further: secondUnit(.niceClass)),
    row(.a3, [.industrialDesign], .title, 120_000, .secondary, further: secondUnit(.variant)),
    row(.a3, .patents, .title, 120_000, .secondary, further: secondUnit(.independentClaim)),
    row(.a3, [.geographicalIndication], .title, 120_000, .secondary),
    row(.a4, .marks, .niceClass, 100_000, .secondary),
    row(.a4, [.industrialDesign], .variant, 100_000, .secondary),
    row(.a4, .patents, .independentClaim, 100_000, .secondary),
    FeeItem(
      .a5, for: .marks + [.industrialDesign],
      .share(Share(percent: 10), of: .a4, each: .lateMonth, atMost: 6),
      inForce: DatePeriod(from: .table(2017, 1, 1)), citation: circular, confidence: .secondary),
    row(.a6, .registrable, .title, 50_000, .unverified),
  ]

  /// Section B, fees (phí).
  private static let fees: [FeeItem] = [
    row(.b1, .marks, .niceClass, 100_000, .secondary, further: seventhGood(20_000)),
    row(.b1, [.industrialDesign], .application, 100_000, .secondary),
    // No source names it for patents.
    row(.b1, .patents, .application, 100_000, .unverified),
    row(.b2, .registrable, .application, 120_000, .secondary, further: secondPicture),
    row(.b3, .marks, .niceClass, 180_000, .secondary, further: seventhGood(30_000)),
    row(.b4, [.industrialDesign], .variant, 480_000, .secondary),
    row(.b4, .patents, .independentClaim, 600_000, .unverified),
    row(.b5, .marks, .niceClass, 550_000, .secondary, further: seventhGood(120_000)),
    row(.b6, [.industrialDesign], .variant, 700_000, .secondary),
    row(.b6, .patents, .independentClaim, 720_000, .unverified),
    row(.b6, [.geographicalIndication], .application, 1_200_000, .unverified),
    row(.b7, .marks + [.industrialDesign] + .patents, .priorityClaim, 600_000, .secondary),
    row(.b8, .registrable, .application, 160_000, .secondary),
    row(.b9, .registrable, .title, 120_000, .secondary, further: secondPicture),
    row(.b10, .marks, .niceClass, 550_000, .secondary),
    row(.b11, .registrable, .title, 230_000, .unverified),
    row(.b12, .marks, .niceClass, 700_000, .secondary),
    row(.b13, [.industrialDesign], .variant, 700_000, .unverified),
  ]

  private static let compositions: [FeeComposition] = [
    FeeComposition(.filing, of: .marks, [.a1, .b1, .b2, .b3, .b5, .b7], confidence: .secondary),
    FeeComposition(
      .filing, of: [.industrialDesign], [.a1, .b1, .b2, .b4, .b6, .b7], classificationIsOptional: false,
      confidence: .secondary),
    FeeComposition(.filing, of: [.geographicalIndication], [.a1, .b2, .b6], confidence: .unverified),
    FeeComposition(.filing, of: .patents, [.a1, .b1, .b2, .b7], confidence: .unverified),
    FeeComposition(.examination, of: .patents, [.b4, .b6], confidence: .unverified),
    FeeComposition(.grant, of: .marks + [.industrialDesign], [.a3, .b2, .b9], confidence: .secondary),
    FeeComposition(
      .grant, of: [.geographicalIndication] + .patents, [.a3, .b2, .b9], confidence: .unverified),
    FeeComposition(.renewal, of: .marks, [.a4, .a5, .b2, .b8, .b9, .b12], confidence: .secondary),
    FeeComposition(
      .renewal, of: [.industrialDesign], [.a4, .a5, .b2, .b8, .b9, .b13], confidence: .unverified),
    FeeComposition(.opposition, of: .marks, [.b10], confidence: .secondary),
    FeeComposition(.extensionOfPeriod, of: .registrable, [.a2], confidence: .secondary),
    FeeComposition(.amendmentOfApplication, of: .registrable, [.b2, .b8], confidence: .unverified),
    FeeComposition(.amendmentOfTitle, of: .registrable, [.b2, .b8, .b9], confidence: .unverified),
    FeeComposition(.assignment, of: .registrable, [.b2, .b9, .b11], confidence: .unverified),
    FeeComposition(.licence, of: .registrable, [.b2, .b9, .b11], confidence: .unverified),
    FeeComposition(.endingRequest, of: .registrable, [.a6], confidence: .unverified),
  ]

  private static let chargeCodes: [FeeCode] = FeeCode.allCases.filter { $0.section == .charges }

  private static func halving(
    _ circular: String, from start: CivilDate, upTo end: CivilDate, _ confidence: Confidence
  ) -> FeeReduction {
    FeeReduction(
      inForce: .table(from: start, upTo: end), codes: chargeCodes, channels: FilingChannel.allCases,
      takenOff: Share(percent: 50), citation: Citation(circular), confidence: confidence)
  }

  /// The half-years in which charges are halved for all.
  private static let halvings: [FeeReduction] = [
    halving("45/2020/TT-BTC", from: .table(2020, 5, 26), upTo: .table(2021, 1, 1), .read),
    halving("112/2020/TT-BTC", from: .table(2021, 1, 1), upTo: .table(2021, 7, 1), .read),
    halving("47/2021/TT-BTC", from: .table(2021, 7, 1), upTo: .table(2022, 1, 1), .secondary),
    halving("120/2021/TT-BTC", from: .table(2022, 1, 1), upTo: .table(2022, 7, 1), .secondary),
    halving("44/2023/TT-BTC", from: .table(2023, 7, 1), upTo: .table(2024, 1, 1), .secondary),
    halving("43/2024/TT-BTC", from: .table(2024, 7, 1), upTo: .table(2025, 1, 1), .read),
    halving("64/2025/TT-BTC", from: .table(2025, 7, 1), upTo: .table(2027, 1, 1), .read),
  ]

  private static let online = FeeReduction(
    inForce: .table(from: .table(2023, 12, 1), upTo: .table(2026, 1, 1)), codes: chargeCodes,
    channels: [.online, .vneid], takenOff: Share(percent: 50), citation: Citation("63/2023/TT-BTC"),
    confidence: .unverified)

  private static let throughVNeID = FeeReduction(
    inForce: .table(from: .table(2026, 1, 1), upTo: .table(2027, 1, 1)), codes: [.a1, .a3],
    channels: [.vneid],
    takenOff: .whole,
    note: Bilingual(
      vi: "nguồn chỉ nêu năm 2026; chưa rõ ngày bắt đầu",
      en: "the source names the year 2026; the first day is not known"),
    citation: Citation("29/2026/TT-BTC"), confidence: .secondary)
}
