import OCOPModel

extension SupportRule {
  /// What agricultural extension may pay for, Decree 83/2018/NĐ-CP, Article 29.
  public static let decree83_2018: [SupportRule] = [
    ofExtension(
      "inputs", vi: "Mô hình trình diễn: giống, thiết bị, vật tư thiết yếu",
      en: "Demonstration model: seeds, equipment, essential inputs", [.model, .equipment],
      .demonstrationModel, ratesByPlace,
      base: .part(
        Bilingual(vi: "giống, thiết bị, vật tư thiết yếu", en: "seeds, equipment, essential inputs"))),
    ofExtension(
      "high-technology", vi: "Mô hình công nghệ cao", en: "High-technology model", [.model],
      .highTechnologyModel, [SupportRate(Share(percent: 40))]),
    ofExtension(
      "organisation", vi: "Mô hình tổ chức sản xuất, kinh doanh",
      en: "Model of how production and business are organised", [.model], .organisationModel,
      [SupportRate(.whole)], ceiling: .amount(Dong(100_000_000))),
    ofExtension(
      "certification", vi: "Chứng nhận an toàn thực phẩm, an toàn dịch bệnh trong mô hình",
      en: "Certification of food safety or freedom from disease inside a model", [.certification],
      .demonstrationModel, [SupportRate(.whole)]),
    ofExtension(
      "replication", vi: "Nhân rộng mô hình: tập huấn, thông tin, hội nghị",
      en: "Replication: training, information, conferences", [.training], .modelReplication,
      [SupportRate(.whole)]),
  ]

  private static let ratesByPlace: [SupportRate] = [
    SupportRate(.whole, in: [.difficult, .extremelyDifficult, .border, .island, .disasterHit]),
    SupportRate(Share(percent: 70), in: [.midland, .mountain, .coastal]),
    SupportRate(Share(percent: 50), in: [.plain]),
  ]

  private static func ofExtension(
    _ name: String, vi: String, en: String, _ categories: [MeasureCategory], _ content: ID<SupportContent>,
    _ rates: [SupportRate], base: SupportBase = .wholeCost, ceiling: SupportCeiling? = nil
  ) -> SupportRule {
    SupportRule(
      id: .table("nd83-\(name)"), title: Bilingual(vi: vi, en: en), categories: categories, content: content,
      rates: rates, base: base, ceiling: ceiling, inForce: DatePeriod(from: .table(2018, 7, 10)),
      citation: Citation("83/2018/NĐ-CP", .article(29)), confidence: .read)
  }
}
