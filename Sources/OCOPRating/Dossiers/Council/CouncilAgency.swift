public import OCOPModel

/// Where a council's member comes from (cơ quan, đơn vị cử thành viên hội đồng).
///
/// At each level the case stands for that level's own body: ``health`` is the department of health in a province and the
/// ministry of health at the centre.
@nonexhaustive
public enum CouncilAgency: String, Sendable, Hashable, CaseIterable {
  /// The leaders of the province, or of the ministry for agriculture and environment, from whom the chair comes.
  case leadership
  /// Agriculture and environment (nông nghiệp và môi trường).
  case agricultureAndEnvironment
  /// Industry and trade (công thương).
  case industryAndTrade
  /// Health (y tế).
  case health
  /// Science and technology (khoa học và công nghệ).
  case scienceAndTechnology
  /// Culture, sports and tourism (văn hóa, thể thao và du lịch).
  case cultureSportsAndTourism
  /// Food safety, which is a department of its own in a few provinces only (an toàn thực phẩm).
  case foodSafety
  /// The body that runs the programme for the authority (cơ quan tham mưu quản lý OCOP).
  case ocopOffice
  /// A specialised unit for agriculture and environment (đơn vị chuyên môn, chuyên ngành).
  case specialisedUnit
  /// An expert of the programme (chuyên gia OCOP).
  case expert
  /// An association (hội, hiệp hội).
  case association
  /// A testing body (đơn vị kiểm nghiệm).
  case testingBody
  /// Another body.
  case other

  /// The name of the body at a level of the administration.
  public func name(at level: RatingLevel) -> Bilingual {
    switch self {
    case .leadership: CouncilAgency.leadership(of: level)
    case .agricultureAndEnvironment:
      CouncilAgency.body("Nông nghiệp và Môi trường", "Agriculture and Environment", at: level)
    case .industryAndTrade: CouncilAgency.body("Công Thương", "Industry and Trade", at: level)
    case .health: CouncilAgency.body("Y tế", "Health", at: level)
    case .scienceAndTechnology:
      CouncilAgency.body("Khoa học và Công nghệ", "Science and Technology", at: level)
    case .cultureSportsAndTourism:
      CouncilAgency.body("Văn hóa, Thể thao và Du lịch", "Culture, Sports and Tourism", at: level)
    case .foodSafety: CouncilAgency.body("An toàn thực phẩm", "Food Safety", at: level)
    case .ocopOffice: Bilingual(vi: "Cơ quan tham mưu quản lý OCOP", en: "OCOP office")
    case .specialisedUnit:
      Bilingual(
        vi: "Đơn vị chuyên môn nông nghiệp và môi trường",
        en: "specialised unit for agriculture and environment")
    case .expert: Bilingual(vi: "Chuyên gia OCOP", en: "OCOP expert")
    case .association: Bilingual(vi: "Hội, hiệp hội", en: "association")
    case .testingBody: Bilingual(vi: "Đơn vị kiểm nghiệm", en: "testing body")
    case .other: Bilingual(vi: "Cơ quan khác", en: "other body")
    }
  }

  private static func leadership(of level: RatingLevel) -> Bilingual {
    level == .ministry
      ? Bilingual(
        vi: "Lãnh đạo Bộ Nông nghiệp và Môi trường",
        en: "leaders of the Ministry of Agriculture and Environment")
      : Bilingual(vi: "Lãnh đạo UBND \(level.name.vi)", en: "leaders of the \(level.name.en)")
  }

  private static func body(_ vi: String, _ en: String, at level: RatingLevel) -> Bilingual {
    switch level {
    case .ministry: Bilingual(vi: "Bộ \(vi)", en: "Ministry of \(en)")
    case .province: Bilingual(vi: "Sở \(vi)", en: "Department of \(en)")
    case .district, .commune: Bilingual(vi: "Cơ quan \(vi)", en: "office for \(en)")
    }
  }
}

extension CouncilAgency {
  /// The place in the list of cases, by which lists of agencies are ordered.
  var place: Int { CouncilAgency.allCases.firstIndex(of: self) ?? CouncilAgency.allCases.count }
}

#if !hasFeature(Embedded)
extension CouncilAgency: Codable {}
#endif
