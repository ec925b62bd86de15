import OCOPModel

// Rows of provinces from newspapers and other reports; drafts are left out. The codes are those of the time.
extension SupportRule {
  /// Bắc Giang, second round of 2023, under Circular 55/2023/TT-BTC: the state's part of marks, packaging and stamps.
  public static let bacGiang2023: [SupportRule] = [
    ofProvince(
      "24", "bacgiang-2023-mark", vi: "Xây dựng nhãn hiệu", en: "Building a mark", [.intellectualProperty],
      .markRegistration, ceiling: .amount(Dong(35_000_000)), inForce: .budgetYear(2023),
      Citation("55/2023/TT-BTC", .article(87), .clause(2), .point("e"))),
    ofProvince(
      "24", "bacgiang-2023-packaging", vi: "Bao bì, in tem", en: "Packaging and stamps", [.packaging],
      .packagingAndStamps, share: Share(percent: 50), ceiling: byStar(30, 50, 100),
      inForce: .budgetYear(2023), Citation("55/2023/TT-BTC", .article(87), .clause(2), .point("g"))),
  ]

  /// Đà Nẵng, Resolution 23/2025/NQ-HĐND, 2026–2030: certification and machinery.
  public static let daNang2026: [SupportRule] = [
    certification("gmp", vi: "Chứng nhận GMP", en: "GMP certificate", .goodManufacturing, 500),
    certification("organic", vi: "Chứng nhận hữu cơ", en: "Organic certificate", .organicCertificate, 100),
    certification("globalgap", vi: "Chứng nhận GlobalGAP", en: "GlobalGAP certificate", .globalGAP, 100),
    certification(
      "vietgap", vi: "Chứng nhận VietGAP, VietGAHP", en: "VietGAP, VietGAHP", .goodAgriculture, 50),
    ofProvince(
      "48", "danang-2026-machinery", vi: "Máy móc, thiết bị", en: "Machinery", [.equipment], nil,
      share: Share(percent: 50), beneficiaryCap: millions(300), inForce: from2026To2030, resolution23),
  ]

  /// Hưng Yên, 2020: packaging by star, once, at most 30 million đồng for one entity.
  public static let hungYen2020: [SupportRule] = [
    ofProvince(
      "33", "hungyen-2020-packaging", vi: "Bao bì theo hạng sao", en: "Packaging by star level", [.packaging],
      nil, ceiling: byStar(5, 10, 20), beneficiaryCap: millions(30), inForce: .budgetYear(2020),
      Citation("Chính sách OCOP tỉnh Hưng Yên năm 2020"),
      note: Bilingual(
        vi: "Mỗi sản phẩm hỗ trợ một lần; chưa đọc số văn bản.",
        en: "Once a product; the document's number was not read."))
  ]

  /// Trà Vinh, 2020: design, label and story; shops; machinery.
  public static let traVinh2020: [SupportRule] = [
    ofProvince(
      "84", "travinh-2020-design", vi: "Thiết kế, nhãn, câu chuyện sản phẩm", en: "Design, label and story",
      [.packaging, .dossier], .designLabelStory, ceiling: .amount(millions(10)), mostPerCommune: 3,
      inForce: .budgetYear(2020), ofTraVinh),
    ofProvince(
      "84", "travinh-2020-shop", vi: "Cửa hàng OCOP", en: "OCOP shop", [.promotion], .salesPoint,
      ceiling: .amount(millions(50)), inForce: .budgetYear(2020), ofTraVinh,
      note: Bilingual(vi: "Từ 20 m² trở lên.", en: "Of 20 m² or more.")),
    ofProvince(
      "84", "travinh-2020-machinery", vi: "Máy móc, thiết bị", en: "Machinery", [.equipment], nil,
      share: Share(percent: 50), ceiling: .amount(millions(500)), inForce: .budgetYear(2020), ofTraVinh),
  ]

  /// Hải Dương, 2022: packaging.
  public static let haiDuong2022: [SupportRule] = [
    ofProvince(
      "30", "haiduong-2022-packaging", vi: "Bao bì", en: "Packaging", [.packaging], nil,
      ceiling: .amount(millions(10)), inForce: .budgetYear(2022),
      Citation("Chính sách OCOP tỉnh Hải Dương năm 2022"))
  ]

  private static let ofTraVinh = Citation("Chính sách OCOP tỉnh Trà Vinh năm 2020")
  private static let resolution23 = Citation("23/2025/NQ-HĐND")
  private static let from2026To2030 = DatePeriod.table(from: .table(2026, 1, 1), upTo: .table(2031, 1, 1))

  private static func certification(
    _ name: String, vi: String, en: String, _ content: ID<SupportContent>, _ ceiling: Int64
  ) -> SupportRule {
    ofProvince(
      "48", "danang-2026-\(name)", vi: vi, en: en, [.certification], content,
      ceiling: .amount(millions(ceiling)), inForce: from2026To2030, resolution23)
  }

  private static func ofProvince(
    _ code: String, _ id: String, vi: String, en: String, _ categories: [MeasureCategory],
    _ content: ID<SupportContent>?, share: Share = .whole, ceiling: SupportCeiling? = nil,
    beneficiaryCap: Dong? = nil, mostPerCommune: Int? = nil, inForce: DatePeriod, _ citation: Citation,
    note: Bilingual? = nil
  ) -> SupportRule {
    SupportRule(
      id: .table(id), title: Bilingual(vi: vi, en: en), categories: categories, content: content,
      rates: [SupportRate(share)], ceiling: ceiling,
      beneficiaryCap: beneficiaryCap.map { BeneficiaryCap($0, .lifetime) }, mostPerCommune: mostPerCommune,
      scope: .province(code), inForce: inForce, citation: citation, confidence: .secondary, note: note)
  }

  private static func byStar(_ three: Int64, _ four: Int64, _ five: Int64) -> SupportCeiling {
    .byStar([
      StarAmount(.three, millions(three)), StarAmount(.four, millions(four)),
      StarAmount(.five, millions(five)),
    ])
  }
}

extension StarReward {
  /// Thái Nguyên, 2019–2020.
  public static let thaiNguyen2019: [StarReward] = [
    row(
      "thainguyen-2019-first", .first, [20, 30, 40], "19",
      .table(from: .table(2019, 1, 1), upTo: .table(2021, 1, 1)),
      Citation("Đề án OCOP tỉnh Thái Nguyên 2019–2025"))
  ]

  /// Bắc Giang, 2024–2025: paid once after recognition.
  public static let bacGiang2024: [StarReward] = [
    row("bacgiang-2024-first", .first, [50, 150, 300], "24", of2024And2025, ofBacGiang),
    row("bacgiang-2024-again", .again, [20, 60], "24", of2024And2025, ofBacGiang),
    StarReward(
      id: .table("bacgiang-2024-upgrade"), occasion: .upgrade,
      amounts: [StarAmount(.four, millions(150)), StarAmount(.five, millions(300))], province: "24",
      inForce: of2024And2025, citation: ofBacGiang, confidence: .secondary),
  ]

  /// Trà Vinh, 2020: an upgrade.
  public static let traVinh2020: [StarReward] = [
    row(
      "travinh-2020-upgrade", .upgrade, [5, 10, 20], "84", .budgetYear(2020),
      Citation("Chính sách OCOP tỉnh Trà Vinh năm 2020"))
  ]

  private static let ofBacGiang = Citation("Chính sách OCOP tỉnh Bắc Giang 2024–2025")
  private static let of2024And2025 = DatePeriod.table(from: .table(2024, 1, 1), upTo: .table(2026, 1, 1))

  /// A row whose amounts, in millions, are those of three stars and up.
  private static func row(
    _ id: String, _ occasion: Occasion, _ amounts: [Int64], _ province: String, _ inForce: DatePeriod,
    _ citation: Citation
  ) -> StarReward {
    StarReward(
      id: .table(id), occasion: occasion,
      amounts: zip([Star.three, .four, .five], amounts).map { StarAmount($0, millions($1)) },
      province: province, inForce: inForce, citation: citation, confidence: .secondary)
  }
}

/// An amount in millions of đồng.
private func millions(_ count: Int64) -> Dong { Dong(count * 1_000_000) }
