import OCOPModel

// Policies that may be paid from several purses. All rows are reported, none was read in its document.
extension SupportRule {
  /// Support of linkages in production and consumption, Decree 98/2018/NĐ-CP.
  public static let decree98_2018: [SupportRule] = [
    ofLinkage(
      "consulting", vi: "Tư vấn xây dựng liên kết", en: "Consulting to build a linkage", [.dossier],
      .linkageConsulting, .whole, ceiling: .amount(Dong(300_000_000))),
    ofLinkage(
      "project", vi: "Máy móc, hạ tầng của dự án liên kết", en: "Machinery and works of a linkage project",
      [.equipment, .infrastructure], .linkageProject, Share(percent: 30),
      ceiling: .amount(Dong(10_000_000_000)),
      note: Bilingual(
        vi: "Mức tối đa tính cho cả dự án: hãy đưa dự án thành một nội dung.",
        en: "The ceiling is for the whole project: enter a project as one measure.")),
    ofLinkage(
      "inputs", vi: "Giống, vật tư, bao bì, nhãn mác qua hợp tác xã",
      en: "Seeds, inputs, packaging, labels through a cooperative", [.packaging, .equipment], .linkageInputs,
      .whole, mostPerBeneficiary: 3,
      note: Bilingual(
        vi: "Tối đa 3 vụ hoặc 3 chu kỳ, mỗi vụ là một nội dung; chưa đọc tỷ lệ.",
        en: "At most 3 crops or cycles, each one measure; the share was not read.")),
    ofLinkage(
      "technology", vi: "Chuyển giao kỹ thuật, kiểm soát chất lượng đồng bộ",
      en: "Technology transfer, uniform control of quality", [.equipment], .linkageTechnology,
      Share(percent: 40)),
  ]

  /// Support of organic farming, Decree 109/2018/NĐ-CP: the certificate, once; the survey of soil and water.
  public static let decree109_2018: [SupportRule] = [
    ofOrganic(
      "certificate", vi: "Chứng nhận hữu cơ lần đầu hoặc cấp lại",
      en: "Organic certificate, first or renewed",
      .organicCertificate, mostPerBeneficiary: 1),
    ofOrganic(
      "survey", vi: "Khảo sát đất, nước cho sản xuất hữu cơ",
      en: "Survey of soil and water for organic farming", .soilAndWaterSurvey),
  ]

  /// Trade promotion, Circular 11/2019/TT-BCT, Article 20, clause 3.
  public static let circular11_2019: [SupportRule] = [
    ofTrade(
      "foreign-remote", vi: "Xúc tiến ngoại thương; miền núi, biên giới, hải đảo",
      en: "Foreign trade; mountain, border, islands", .foreignOrRemoteTrade, .whole),
    ofTrade(
      "domestic-sales", vi: "Hoạt động bán hàng trong nước", en: "Selling events at home", .domesticSales,
      Share(percent: 70)),
  ]

  /// Training of small and medium enterprises, Decree 39/2018/NĐ-CP, which Decree 80/2021/NĐ-CP replaced.
  public static let decree39_2018: [SupportRule] = [
    ofTraining(
      "management", vi: "Đào tạo quản trị doanh nghiệp", en: "Management training", .managementTraining,
      Share(percent: 70)),
    ofTraining(
      "start-up", vi: "Đào tạo khởi sự kinh doanh", en: "Start-up training", .startUpTraining, .whole),
    ofTraining(
      "advanced", vi: "Đào tạo quản trị chuyên sâu", en: "Management training in depth", .advancedTraining,
      Share(percent: 50)),
  ]

  private static func ofLinkage(
    _ name: String, vi: String, en: String, _ categories: [MeasureCategory], _ content: ID<SupportContent>,
    _ share: Share, ceiling: SupportCeiling? = nil, mostPerBeneficiary: Int? = nil, note: Bilingual? = nil
  ) -> SupportRule {
    SupportRule(
      id: .table("nd98-\(name)"), title: Bilingual(vi: vi, en: en), categories: categories, content: content,
      rates: [SupportRate(share)], ceiling: ceiling, mostPerBeneficiary: mostPerBeneficiary,
      inForce: DatePeriod(from: .table(2018, 8, 20)), citation: Citation("98/2018/NĐ-CP"),
      confidence: .secondary, note: note)
  }

  private static func ofOrganic(
    _ name: String, vi: String, en: String, _ content: ID<SupportContent>, mostPerBeneficiary: Int? = nil
  ) -> SupportRule {
    SupportRule(
      id: .table("nd109-\(name)"), title: Bilingual(vi: vi, en: en), categories: [.certification],
      content: content, mostPerBeneficiary: mostPerBeneficiary,
      inForce: DatePeriod(from: .table(2018, 10, 15)), citation: Citation("109/2018/NĐ-CP"),
      confidence: .secondary)
  }

  private static func ofTrade(
    _ name: String, vi: String, en: String, _ content: ID<SupportContent>, _ share: Share
  ) -> SupportRule {
    SupportRule(
      id: .table("tt11-\(name)"), title: Bilingual(vi: vi, en: en), categories: [.promotion],
      content: content, rates: [SupportRate(share)], inForce: DatePeriod(from: .table(2019, 9, 16)),
      citation: Citation("11/2019/TT-BCT", .article(20), .clause(3)), confidence: .secondary)
  }

  private static func ofTraining(
    _ name: String, vi: String, en: String, _ content: ID<SupportContent>, _ share: Share
  ) -> SupportRule {
    SupportRule(
      id: .table("nd39-\(name)"), title: Bilingual(vi: vi, en: en), categories: [.training],
      content: content, beneficiaries: [.enterprise], rates: [SupportRate(share)],
      inForce: .table(from: .table(2019, 1, 1), upTo: .table(2021, 1, 1)),
      citation: Citation("39/2018/NĐ-CP"), confidence: .secondary,
      note: Bilingual(
        vi: "Mức trước Nghị định 80/2021/NĐ-CP; doanh nghiệp do nữ làm chủ hoặc ở địa bàn đặc biệt khó khăn "
          + "được miễn đóng góp.",
        en:
          "The rate before Decree 80/2021/NĐ-CP; enterprises led by women, or in extremely difficult places, "
          + "pay nothing."))
  }
}
