public import OCOPModel

/// Who acts on a dossier (chủ thể, cơ quan thực hiện).
///
/// Source: Decision 26/2026/QĐ-TTg, Article 7; the district acted until 2025.
@nonexhaustive
public enum DossierActor: String, Sendable, Hashable, CaseIterable {
  /// The product's owner (chủ thể OCOP).
  case owner
  /// The commune (UBND cấp xã).
  case commune
  /// The district with its council (UBND cấp huyện), until 30 June 2025.
  case district
  /// The office that manages the programme for the province (cơ quan tham mưu quản lý OCOP cấp tỉnh).
  case provincialOffice
  /// The council's advisory team (tổ tư vấn giúp việc hội đồng), of whichever level has the dossier.
  case advisoryTeam
  /// The province's council (hội đồng OCOP cấp tỉnh).
  case provincialCouncil
  /// The chair of the province (Chủ tịch UBND cấp tỉnh).
  case provincialChair
  /// The office that manages the programme for the ministry (cơ quan quản lý OCOP trung ương).
  case ministryOffice
  /// The central council (hội đồng OCOP cấp trung ương).
  case centralCouncil
  /// The minister (Bộ trưởng).
  case minister

  /// The actor's name, as it stands at the head of a list.
  public var name: Bilingual {
    switch self {
    case .owner: Bilingual(vi: "Chủ thể OCOP", en: "Owner")
    case .commune: Bilingual(vi: "UBND cấp xã", en: "Commune")
    case .district: Bilingual(vi: "UBND cấp huyện", en: "District")
    case .provincialOffice: Bilingual(vi: "Cơ quan OCOP cấp tỉnh", en: "Provincial office")
    case .advisoryTeam: Bilingual(vi: "Tổ tư vấn", en: "Advisory team")
    case .provincialCouncil: Bilingual(vi: "Hội đồng cấp tỉnh", en: "Provincial council")
    case .provincialChair: Bilingual(vi: "Chủ tịch UBND cấp tỉnh", en: "Chair of the province")
    case .ministryOffice: Bilingual(vi: "Cơ quan OCOP trung ương", en: "Ministry's office")
    case .centralCouncil: Bilingual(vi: "Hội đồng trung ương", en: "Central council")
    case .minister: Bilingual(vi: "Bộ trưởng", en: "Minister")
    }
  }
}

extension DossierActor: Codable {}
