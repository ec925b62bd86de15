public import OCOPModel

/// What support is given for (nội dung hỗ trợ).
@nonexhaustive
public enum MeasureCategory: String, Sendable, Hashable, CaseIterable {
  /// Dossier, product story, consulting (hồ sơ, câu chuyện sản phẩm, tư vấn).
  case dossier
  /// Training (đào tạo, tập huấn).
  case training
  /// Machinery and technology transfer (máy móc, thiết bị, chuyển giao công nghệ).
  case equipment
  /// Design and print of packaging, labels and stamps, traceability (bao bì, nhãn, tem, truy xuất nguồn gốc).
  case packaging
  /// Protection of marks, designs, inventions (sở hữu trí tuệ).
  case intellectualProperty
  /// Fairs, exhibitions, electronic commerce, points of sale (xúc tiến thương mại).
  case promotion
  /// A demonstration model (mô hình trình diễn).
  case model
  /// Works and treatment of pollution (hạ tầng).
  case infrastructure
  /// Interest on a loan (hỗ trợ lãi suất).
  case interest
  /// Certification of quality or origin: VietGAP, organic, ISO 22000, HACCP (chứng nhận).
  case certification

  /// The category in words.
  public var name: Bilingual {
    switch self {
    case .dossier: Bilingual(vi: "hồ sơ, tư vấn", en: "dossier and consulting")
    case .training: Bilingual(vi: "đào tạo, tập huấn", en: "training")
    case .equipment: Bilingual(vi: "máy móc, thiết bị", en: "machinery")
    case .packaging: Bilingual(vi: "bao bì, nhãn, tem", en: "packaging, labels and stamps")
    case .intellectualProperty: Bilingual(vi: "sở hữu trí tuệ", en: "intellectual property")
    case .promotion: Bilingual(vi: "xúc tiến thương mại", en: "promotion")
    case .model: Bilingual(vi: "mô hình trình diễn", en: "demonstration model")
    case .infrastructure: Bilingual(vi: "hạ tầng", en: "infrastructure")
    case .interest: Bilingual(vi: "hỗ trợ lãi suất", en: "interest support")
    case .certification: Bilingual(vi: "chứng nhận", en: "certification")
    }
  }
}

#if !hasFeature(Embedded)
extension MeasureCategory: Codable {}
#endif
