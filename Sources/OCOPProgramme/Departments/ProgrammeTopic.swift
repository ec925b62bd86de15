public import OCOPModel

/// A matter of the programme for which some department answers (lĩnh vực phụ trách).
@nonexhaustive
public enum ProgrammeTopic: String, Sendable, Hashable, CaseIterable {
  /// Product ideas and business plans (ý tưởng, phương án).
  case ideasAndPlans
  /// Rating and recognition (đánh giá, phân hạng).
  case rating
  /// Training (đào tạo, tập huấn).
  case training
  /// Capital and credit (vốn, tín dụng).
  case funding
  /// Production, machinery and technology (sản xuất, công nghệ).
  case production
  /// Quality and food safety (chất lượng, an toàn thực phẩm).
  case quality
  /// Origin and traceability (nguồn gốc, truy xuất).
  case traceability
  /// Marks, designs and indications (sở hữu trí tuệ).
  case intellectualProperty
  /// Trade promotion at home (xúc tiến thương mại).
  case promotion
  /// Export (xuất khẩu).
  case export
  /// Electronic commerce (thương mại điện tử).
  case electronicCommerce
  /// Display areas, distribution and infrastructure of trade (hạ tầng thương mại).
  case tradeInfrastructure
  /// The environment (môi trường).
  case environment
  /// Figures and reports (thống kê, báo cáo).
  case statistics

  /// The matter in words.
  public var name: Bilingual {
    switch self {
    case .ideasAndPlans: Bilingual(vi: "ý tưởng, phương án", en: "ideas and plans")
    case .rating: Bilingual(vi: "đánh giá, phân hạng", en: "rating")
    case .training: Bilingual(vi: "đào tạo, tập huấn", en: "training")
    case .funding: Bilingual(vi: "vốn, tín dụng", en: "capital and credit")
    case .production: Bilingual(vi: "sản xuất, công nghệ", en: "production and technology")
    case .quality: Bilingual(vi: "chất lượng, an toàn thực phẩm", en: "quality and food safety")
    case .traceability: Bilingual(vi: "truy xuất nguồn gốc", en: "traceability")
    case .intellectualProperty: Bilingual(vi: "sở hữu trí tuệ", en: "intellectual property")
    case .promotion: Bilingual(vi: "xúc tiến thương mại", en: "trade promotion")
    case .export: Bilingual(vi: "xuất khẩu", en: "export")
    case .electronicCommerce: Bilingual(vi: "thương mại điện tử", en: "electronic commerce")
    case .tradeInfrastructure: Bilingual(vi: "hạ tầng thương mại", en: "trade infrastructure")
    case .environment: Bilingual(vi: "môi trường", en: "environment")
    case .statistics: Bilingual(vi: "thống kê, báo cáo", en: "statistics and reports")
    }
  }
}

#if !hasFeature(Embedded)
extension ProgrammeTopic: Codable {}
#endif
